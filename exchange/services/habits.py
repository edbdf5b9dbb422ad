"""What the corrections of a file teach for the next one of its table."""

from collections.abc import Iterator

from core.text import fold
from exchange.models import Habit, Import
from exchange.services import names

About = Habit.About
LONGEST = 300
BATCH = 500


def remember(imported: Import) -> None:
    """Remember the headings, the words and the names that a person corrected; two queries."""
    habits = [
        Habit(
            table=imported.table,
            kind=imported.kind,
            about=about,
            field=field if about != About.HEADING else "",
            said=fold(said)[:LONGEST],
            meant=meant,
        )
        for about, field, said, meant in _taught(imported)
        if fold(said) and len(meant) <= LONGEST
    ]
    once = {(each.about, each.field, each.said): each for each in habits}
    Habit.objects.bulk_create(
        once.values(),
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["table", "kind", "about", "field", "said"],
        update_fields=["meant"],
    )


def _taught(imported: Import) -> Iterator[tuple[str, str, str, str]]:
    for column in imported.columns:
        if column["why"] == "corrected":
            yield About.HEADING, "", column["heading"], column["field"]
    for cell in imported.corrections.get("cells", ()):
        if cell.get("field"):
            yield About.WORD, cell["field"], cell["said"], cell["text"]
    for key, choice in imported.choices.get("names", {}).items():
        if choice != names.NEW:
            what, _colon, said = key.partition(":")
            yield About.NAME, what, said, choice
