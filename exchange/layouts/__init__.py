"""From a workbook to what it says: `understand`."""

from exchange.layouts.reader import understand

__all__ = ["understand"]
