"""How a true and a false are read: « Oui » and « Non ».

A program shows VRAI or TRUE as its language goes; a person who ticked a box under « Vote » meant
yes, which is how the votes and the crosses of a list are understood.
"""

from exchange.files.grid import Cell

YES, NO = Cell("Oui", True), Cell("Non", False)


def told(value: bool) -> Cell:  # noqa: FBT001 -- it is what the cell says
    """Return the cell of a true or a false."""
    return YES if value else NO
