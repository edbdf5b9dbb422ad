"""ODS: the one part of the package that holds every sheet, read as it streams."""

from exchange.files.gathering import Gathering
from exchange.files.grid import Workbook
from exchange.files.markup import listen
from exchange.files.ods_content import ContentPart
from exchange.files.packages import Package


def read(package: Package) -> Workbook:
    """Read every sheet, hidden ones too; what others wrote beside the cells is passed over."""
    gathering = Gathering("ods")
    content = ContentPart(gathering)
    if "styles.xml" in package:
        listen(content, package.chunks("styles.xml"))
    listen(content, package.chunks("content.xml"))
    return gathering.workbook()
