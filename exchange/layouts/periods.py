"""The period of a plan that nobody said: the years of its title, else the current year."""

import re
from datetime import date

from exchange.cells.conventions import Conventions
from exchange.layouts.sheets import Page

YEARS = re.compile(r"\b(20\d\d)\s?[-–—/à]\s?(20\d\d)\b")
FISCAL_MONTH = 4


def conventions_of(pages: list[Page], today: date) -> Conventions:
    """Return the conventions of a plan of which only the file is known."""
    for page in pages:
        for strip in page.strips[: (page.header or 0)] if page.read else []:
            for text in strip.said:
                found = YEARS.search(text)
                if found and 0 < int(found[2]) - int(found[1]) <= 10:
                    years = int(found[2]) - int(found[1])
                    return Conventions.starting(date(int(found[1]), FISCAL_MONTH, 1), years=years)
    year = today.year if today.month >= FISCAL_MONTH else today.year - 1
    return Conventions.starting(date(year, FISCAL_MONTH, 1))
