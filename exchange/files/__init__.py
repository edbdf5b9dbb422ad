"""A spreadsheet, from its bytes to lines of cells, whatever its kind and whoever made it."""

from exchange.files.apart import read_apart
from exchange.files.reading import read

__all__ = ["read", "read_apart"]
