"""How files that are no spreadsheets begin, and how the endings of names are understood."""

# The ending of a name and the kind that it announces.
ENDINGS = {
    "xlsx": "xlsx", "xltx": "xlsx",
    "xls": "xls", "xlt": "xls",
    "ods": "ods", "ots": "ods",
    "csv": "text", "tsv": "text", "tab": "text", "txt": "text",
}  # fmt: skip

# What a file is by its first bytes.
MAGIC = (
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r\n", "image"), (b"\xff\xd8\xff", "image"), (b"GIF87a", "image"),
    (b"GIF89a", "image"), (b"II*\0", "image"), (b"MM\0*", "image"), (b"RIFF", "image"),
    (b"8BPS", "image"), (b"BM", "image"),
    (b"\x7fELF", "program"), (b"MZ", "program"), (b"#!", "program"), (b"<?php", "program"),
    (b"\xca\xfe\xba\xbe", "program"), (b"\xcf\xfa\xed\xfe", "program"),
    (b"7z\xbc\xaf\x27\x1c", "archive"), (b"Rar!\x1a\x07", "archive"), (b"\x1f\x8b\x08", "archive"),
    (b"BZh", "archive"), (b"\xfd7zXZ\0", "archive"), (b"(\xb5/\xfd", "archive"),
    (b"{\\rtf", "document"), (b"%!PS", "document"), (b"SQLite format 3\0", "database"),
    (b"\0\1\0\0Standard ", "database"),
    (b"\x09\x08\x10\0", "old_xls"), (b"\x09\x08\x08\0", "old_xls"), (b"\x09\x04\x06\0", "old_xls"),
    (b"\x09\x02\x06\0", "old_xls"), (b"\x09\0\x04\0", "old_xls"),
)  # fmt: skip

# Beginnings that a text could have by chance: the rest of the file must look like no text at all.
BY_CHANCE = {b"BM", b"MZ", b"RIFF", b"#!", b"BZh"}

# What a compressed file is by a part that it holds.
PARTS = (
    ("xl/workbook.bin", "xlsb"), ("word/document.xml", "document"),
    ("ppt/presentation.xml", "document"), ("visio/document.xml", "document"),
    ("index/document.iwa", "numbers"), ("index.zip", "numbers"), ("index/tables", "numbers"),
)  # fmt: skip

# What an OpenDocument says of itself.
SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"

# What a text is by how it begins, spaces and comments aside, in lower case.
TEXTS = (
    (r"<\?php", "program"),
    (r"(<\?xml[^>]*>\s*)?(<!doctype svg[^>]*>\s*)?<svg", "image"),
    (r"(<\?xml[^>]*>\s*)?<(!doctype html|(html|head|body|meta|table|div|style|script|p|h\d)\b)",
     "html"),
    (r"<(\?xml|!doctype|!entity|!--|[a-z][\w:.-]*[\s>])", "xml"),
    (r"(mime-version:|content-type: multipart/)", "html"),
    (r"begin:vcard", "vcard"),
    (r"begin:vcalendar", "calendar"),
)  # fmt: skip
