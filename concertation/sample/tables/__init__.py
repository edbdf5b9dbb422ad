"""The eight tables: for each, its circle, its meetings, its plans."""
