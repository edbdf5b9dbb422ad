"""What `make bench` measures with: a generated region, a bare page to compare with, a load."""
