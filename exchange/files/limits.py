"""How much of a file is read before it is refused; a list kept by people is far below each."""

LARGEST = 25 * 1024 * 1024  # bytes
LINES = 20_000  # that hold something, all sheets together
COLUMNS = 100  # that hold something
SHEETS = 200
FARTHEST = 1 << 20  # lines that a sheet may have, blank ones too, as in a spreadsheet program
WIDEST = 1 << 14  # columns, likewise
CELL = 32_767  # characters, what Excel itself allows
COVERED = LINES * COLUMNS  # cells that repeat the text of a merge

ENTRIES = 2_000  # files inside a compressed workbook
UNPACKED = 200 * 1024 * 1024  # bytes, all of them together
RATIO = 100  # times smaller once compressed
FREE_OF_RATIO = 1024 * 1024  # bytes that may be compressed as well as they come

MEMORY = 1024**3  # bytes of addresses for the process that reads apart
PROCESSOR = 45  # seconds of it
PATIENCE = 60  # seconds on the clock
ANSWER = 256 * 1024 * 1024  # bytes that it may answer
