"""ODS."""

from exchange.files.gathering import Gathering
from exchange.files.grid import Workbook
from exchange.files.packages import Package


def read(package: Package) -> Workbook:
    """Read every sheet."""
    return Gathering("ods").workbook()
