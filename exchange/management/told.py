"""What a command shows of a file: one object a row for programs, a report for people."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.text import fold
from exchange.cells.got import Grade
from exchange.models import ImportRow
from exchange.queries import words
from exchange.sentences import say
from exchange.services.names import FIELDS

SHOWN = 200  # rows with something to check, in a report


def row_as_json(row, names):
    """Return a row as the commands promise it, in the language of the day."""
    return {
        "row": row.line,
        "sheet": row.sheet,
        "values": {**row.values, "territory": _place(row, names)},
        "doubts": [*_cells(row, Grade.DOUBTFUL), *_whole(row.remarks)],
        "refused": [*_cells(row, Grade.REFUSED), *_whole(row.refused)],
        "matches": _matches(row, names),
        "change": row.change,
        "changes": row.changes,
    }


def _place(row, names):
    """The place under the name that it has, where it was found under another spelling.

    « Ste-Geneviève » and « Sainte-Geneviève » are one; « MRC » stays as written.
    """
    said = row.values.get("territory", "")
    entry = next((e for e in names if e["what"] == "territory" and e["key"] == fold(said)), None)
    if entry is None:
        return said
    is_same = entry["id"] and fold(entry["name"]) == entry["key"]
    return entry["name"] if is_same else entry["said"]


def of_the_file(imported, rows):
    """Return what is said of the file as a whole, for whoever reads only its rows."""
    none = [] if rows else [_("No list was found in this file.")]
    return [*none, *(_said(each) for each in imported.remarks)]


def as_text(imported, rows, *, dry_run):
    """Return a readable report."""
    lines = [_summary(imported, dry_run=dry_run)]
    lines += [f"  {each}" for each in of_the_file(imported, rows)]
    worth = [row for row in rows if row.grade != Grade.UNDERSTOOD or row.changes]
    for row in worth[:SHOWN]:
        lines += _row(row)
    if len(worth) > SHOWN:
        more = len(worth) - SHOWN
        lines.append(
            ngettext("… and %(n)s more row.", "… and %(n)s more rows.", more) % {"n": more}
        )
    return "\n".join(lines)


def _summary(imported, *, dry_run):
    counts = imported.counts
    said = _(
        "%(name)s: %(rows)s rows, %(new)s new, %(changed)s changed, %(same)s as they were, "
        "%(refused)s refused, %(doubtful)s to check."
    ) % {"name": imported.name, **counts}
    if dry_run:
        return " ".join((said, _("Nothing was written.")))
    if not counts["new"] and not counts["changed"]:
        return " ".join((said, _("The portal already says all of this: nothing was written.")))
    return said


def _row(row):
    where = f"{row.sheet} " if row.sheet else ""
    title = row.values.get("title") or row.values.get("organization") or row.values.get("person")
    line = _("%(where)sline %(line)s, %(change)s: %(title)s") % {
        "where": where,
        "line": row.line,
        "change": ImportRow.Change(row.change).label.lower(),
        "title": title or "–",
    }
    told = [*_cells(row, Grade.DOUBTFUL), *_cells(row, Grade.REFUSED)]
    cells = ["    " + _("“%(said)s”: %(why)s") % each for each in told]
    whole = [f"    {_said(each)}" for each in (*row.remarks, *row.refused)]
    changes = [f"    {_change(row, each)}" for each in row.changes]
    return [line, *cells, *whole, *changes]


def _change(row, each):
    field = each["field"]
    was, now = (words.written(field, each[name]) or _("nothing") for name in ("was", "now"))
    return f"{words.label(row.imported.kind, field)} · {was} → {now}"


def _cells(row, grade):
    """Each reason of each cell of a grade; a cell without a reason counts all the same."""
    return [
        {
            "field": mark["field"],
            "said": mark["said"],
            **({"understood": mark["got"]} if grade == Grade.DOUBTFUL else {}),
            "why": _said(why) if why else "",
            "code": why["code"] if why else "",
        }
        for mark in row.marks
        if mark["grade"] == grade
        for why in (mark["whys"] or [None])
    ]


def _whole(reasons):
    """What is said of the row as a whole."""
    return [{"field": "", "said": "", "why": _said(each), "code": each["code"]} for each in reasons]


def _said(reason):
    try:
        return say(reason["code"], reason["params"])
    except (KeyError, TypeError, ValueError):
        return reason["code"]


def _matches(row, names):
    """Who each name of the row was taken for."""
    by_name = {(each["what"], each["key"]): each for each in names}
    found = []
    for what, field in FIELDS[row.imported.kind]:
        value = row.values.get(field) or []
        for said in [value] if isinstance(value, str) else value:
            entry = by_name.get((what, fold(said)))
            if entry:
                shown = ("id", "name", "certainty", "collective", "choice")
                found.append({"field": field, "said": said, **{k: entry[k] for k in shown}})
    return found
