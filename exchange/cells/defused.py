"""Text that a spreadsheet would run as a formula, made harmless, and given back as it was.

A program that opens a CSV takes « =1+1 », « +1 819… » or « - suivi » for a formula (OWASP, CSV
injection). An apostrophe before it makes it text. One rule takes the apostrophe off again, in
files of ours only, and never one that a person wrote: a text that begins with apostrophes and
then looks like a formula gets one more, in every format.
"""

import re

_RUNS = re.compile(r"[\s']*[=+\-@＝＋－＠\t\r\n]")  # noqa: RUF001 -- full-width signs run too
_MARK = "'"


def runs(text: str) -> bool:
    """Whether a spreadsheet may take the text for a formula, be it behind apostrophes."""
    return _RUNS.match(text) is not None


def defuse(text: str) -> str:
    """Return what a CSV holds for the text."""
    return _MARK + text if runs(text) else text


def escape(text: str) -> str:
    """Return what a workbook holds for the text: its cells say that they are text, not formulas.

    Only what `restore` would change is marked.
    """
    return _MARK + text if text.startswith(_MARK) and runs(text) else text


def restore(text: str) -> str:
    """Return the text that `defuse` or `escape` was given, whichever of them it went through."""
    return text[1:] if text.startswith(_MARK) and runs(text[1:]) else text
