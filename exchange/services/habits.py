"""What the corrections of a file teach for the next one of its table."""

from collections.abc import Iterable, Iterator, Mapping

from core.text import fold
from exchange.models import Habit, Import
from exchange.services import names, organizations
from members.models import Organization

About = Habit.About
LONGEST = 300
BATCH = 500


def remember(imported: Import, made: Iterable[Organization]) -> None:
    """Remember the headings, the words and the names that a person corrected; one query.

    A name for which an organisation was `made` is that one from then on, at this table.
    """
    ids = {fold(each.name): str(each.pk) for each in made}
    habits = [
        Habit(
            table=imported.table,
            kind=imported.kind,
            about=about,
            field=field if about != About.HEADING else "",
            said=fold(said)[:LONGEST],
            meant=meant,
        )
        for about, field, said, meant in _taught(imported, ids)
        if fold(said) and len(meant) <= LONGEST and (meant or about != About.NAME)
    ]
    once = {(each.about, each.field, each.said): each for each in habits}
    Habit.objects.bulk_create(
        once.values(),
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["table", "kind", "about", "field", "said"],
        update_fields=["meant"],
    )


def _taught(imported: Import, made: Mapping[str, str]) -> Iterator[tuple[str, str, str, str]]:
    for column in imported.columns:
        if column["why"] == "corrected":
            yield About.HEADING, "", column["heading"], column["field"]
    for cell in imported.corrections.get("cells", ()):
        if cell.get("field"):
            yield About.WORD, cell["field"], cell["said"], cell["text"]
    for each in imported.names:
        meant = each["choice"]
        if meant == names.NEW:
            yield About.NAME, each["what"], each["said"], made.get(_made_as(each["said"]), "")
        elif each["by"] == "person":
            yield About.NAME, each["what"], each["said"], meant


def _made_as(said: str) -> str:
    return fold(organizations.Wanted(said).name)
