"""Why a file is refused whole, and what is said of how it was read."""

from django.utils.translation import gettext_lazy as _

SENTENCES = {
    # Refused by its size
    "files.empty": _("This file is empty: it weighs nothing."),
    "files.too_large": _(
        "This file weighs more than %(most)s MB. A list weighs far less: take out its pictures, or"
        " save the one sheet you need in a file of its own."
    ),
    "files.too_many_lines": _(
        "This file has more than %(most)s lines with something written. Keep those of your list,"
        " or split it into several files."
    ),
    "files.too_many_columns": _(
        "Something is written in the cell %(cell)s, past the column number %(most)s. Delete the"
        " columns that are not part of your list, then bring the file in again."
    ),
    "files.too_many_sheets": _("This workbook has more than %(most)s sheets. Keep those you need."),
    "files.cell_too_long": _(
        "The cell %(cell)s holds more than %(most)s characters. Shorten it, then bring the file in"
        " again."
    ),
    "files.too_many_merges": _(
        "This workbook merges more cells than any list has. Unmerge them, then bring it in again."
    ),
    "files.too_heavy": _(
        "This file could not be read in a reasonable time and space. Copy your list into a new"
        " workbook, save it, then bring that one in."
    ),
    "files.nothing_written": _(
        "Nothing is written in the cells of this file. If your list is in a picture, a chart or a"
        " text box, copy it into cells."
    ),
    # Refused because it could harm
    "files.bomb": _(
        "This file becomes more than %(ratio)s times larger once unpacked, as no list does. It is"
        " not opened. Copy your list into a new workbook."
    ),
    "files.unpacks_too_large": _(
        "This file holds more than %(most)s MB once unpacked. Save the one sheet you need in a"
        " file of its own."
    ),
    "files.too_many_parts": _(
        "This file is made of more than %(most)s parts, far more than a list needs. Copy your list"
        " into a new workbook."
    ),
    "files.unsafe_part": _(
        "One part of this file, “%(part)s”, is to be written outside of it. It is not opened."
    ),
    "files.nested": _(
        "This workbook holds another file, “%(part)s”, which is not looked into. Take it out, then"
        " bring the workbook in again."
    ),
    "files.entities": _(
        "This workbook declares abbreviations or addresses to fetch, as no spreadsheet program"
        " does. It is not opened. Copy your list into a new workbook."
    ),
    "files.macros": _(
        "This workbook holds macros, and nothing that runs is taken. Save it as an Excel workbook"
        " without macros (.xlsx), then bring that one in."
    ),
    "files.encrypted": _(
        "This file is protected by a password, so it cannot be read. Open it, take the password"
        " off, save it, then bring it in again."
    ),
    "files.damaged": _(
        "This file is damaged or incomplete. Open it in your spreadsheet program, save it again,"
        " then bring it in. If it came by mail or from a key, copy it once more."
    ),
    # Refused by what it is
    "files.unknown_ending": _(
        "The name “%(name)s” does not say what the file is. Its ending must be .xlsx, .xls, .ods,"
        " .csv, .tsv or .txt."
    ),
    "files.is_xlsx": _(
        "The file “%(name)s” holds an Excel workbook (.xlsx), which its name does not say. Open it"
        " in your spreadsheet program and save it as .xlsx, or correct its name."
    ),
    "files.is_xls": _(
        "The file “%(name)s” holds a workbook of Excel 97 to 2003 (.xls), which its name does not"
        " say. Save it as .xlsx, or correct its name."
    ),
    "files.is_ods": _(
        "The file “%(name)s” holds a LibreOffice spreadsheet (.ods), which its name does not say."
        " Save it as .xlsx, or correct its name."
    ),
    "files.is_text": _(
        "The file “%(name)s” holds plain text, as a .csv does, and not what its name says. Open it"
        " in your spreadsheet program and save it as .xlsx, or name it .csv."
    ),
    "files.is_xlsb": _(
        "The file “%(name)s” is a binary Excel workbook (.xlsb). Save it as .xlsx, then bring that"
        " one in."
    ),
    "files.is_old_xls": _(
        "The file “%(name)s” comes from a version of Excel of before 1997. Save it as .xlsx, then"
        " bring that one in."
    ),
    "files.is_numbers": _(
        "The file “%(name)s” comes from Numbers. Export it to Excel (.xlsx), then bring that one"
        " in."
    ),
    "files.is_html": _(
        "The file “%(name)s” holds a web page, as some programs export under the name of a"
        " spreadsheet. Open it in Excel or LibreOffice and save it as .xlsx."
    ),
    "files.is_xml": _(
        "The file “%(name)s” holds XML, and not a spreadsheet that can be read. Open it in Excel"
        " or LibreOffice and save it as .xlsx."
    ),
    "files.is_json": _(
        "The file “%(name)s” holds JSON, which is made for programs. Export your list as .xlsx or"
        " .csv."
    ),
    "files.is_pdf": _(
        "The file “%(name)s” is a PDF document. Ask for the spreadsheet that it was made from, or"
        " copy its table into a new workbook (.xlsx)."
    ),
    "files.is_document": _(
        "The file “%(name)s” is a text document or a presentation. Copy its table into a new"
        " workbook (.xlsx), then bring that one in."
    ),
    "files.is_image": _(
        "The file “%(name)s” is a picture: the words in it cannot be read. Bring in the"
        " spreadsheet itself."
    ),
    "files.is_program": _("The file “%(name)s” is a program, and not a spreadsheet."),
    "files.is_archive": _(
        "The file “%(name)s” is a compressed folder. Take the spreadsheet out of it, then bring"
        " that one in."
    ),
    "files.is_database": _(
        "The file “%(name)s” is a database. Export your list from it as .xlsx or .csv."
    ),
    "files.is_vcard": _(
        "The file “%(name)s” holds contact cards (vCard). Export your contacts as .csv."
    ),
    "files.is_calendar": _("The file “%(name)s” holds a calendar, and not a list."),
    "files.is_binary": _(
        "The file “%(name)s” holds neither a spreadsheet nor text. Export your list as .xlsx or"
        " .csv."
    ),
    # Read, and how
    "files.formulas": _(
        "%(count)s cells hold a formula: the last value that was computed is taken (%(cells)s)."
    ),
    "files.formulas_blank": _(
        "%(count)s cells hold a formula that was never computed, so they are read as blank"
        " (%(cells)s). Open the file in your spreadsheet program and save it to have their values."
    ),
    "files.errors": _("%(count)s cells show an error, such as #REF! (%(cells)s)."),
    "files.encoding": _(
        "The accents of this file were read as %(encoding)s. If some look wrong, save the file as"
        " “CSV UTF-8” or .xlsx."
    ),
    "files.mixed_encodings": _(
        "This file mixes two ways of writing accents. They were read one by one: look at those of"
        " names."
    ),
    "files.mended_accents": _(
        "Some accents of this file were written twice over, as in “LumiÃ¨re”. They were put right:"
        " look at those of names."
    ),
    "files.lost_letters": _(
        "%(count)s letters of this file were lost before it came here, and are shown as �."
    ),
    "files.nuls": _("This file held characters that no one sees; they were taken out."),
    "files.quotes": _(
        "A quotation mark is opened without being closed, or closed too early (%(count)s times)."
        " It was read as a plain character. See line %(cells)s of the file."
    ),
}
