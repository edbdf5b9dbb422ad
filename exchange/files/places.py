"""Where a cell is, as a person says it: « C12 »."""


def column_of(letters: str) -> int:
    """Return the rank, from 0, of the column « A », « B »… « XFD »."""
    rank = 0
    for letter in letters[:4].upper():
        rank = rank * 26 + ord(letter) - 64
    return rank - 1


def row_and_column(reference: str) -> tuple[int, int]:
    """Return the ranks, from 0, that « C12 » stands for. Raises `ValueError` for nonsense."""
    letters = reference.rstrip("0123456789")
    return int(reference[len(letters) :] or 1) - 1, column_of(letters)


def place_of(row: int, column: int) -> str:
    """Return « C12 » for ranks from 0."""
    letters, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"
