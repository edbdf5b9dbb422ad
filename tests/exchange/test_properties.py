"""However a list is laid out, it says the same; whatever a file holds, nothing is lost of it."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange import files, layouts
from exchange.cells.conventions import Conventions
from tests.exchange import invented
from tests.exchange.expected import unaccounted

CONVENTIONS = Conventions.starting(date(2026, 4, 1))
STRAYS = ["Mandat 2 : Loger", "Total", "à suivre", "12", "2027", "X", "info@pins.example.org"]
ENCODINGS = ["utf-8", "utf-8-sig", "cp1252", "utf-16"]
LISTS = [("plan", invented.plans()), ("members", invented.members())]
of_both_kinds = given(invented.plans() | invented.members(), st.randoms(use_true_random=False))


def values(content, kind, name="liste.csv"):
    """Return what each row says, once every cell is accounted for."""
    workbook = files.read(content, name)
    reading = layouts.understand(workbook, kind, conventions=CONVENTIONS)
    assert unaccounted(workbook, reading) == []
    return [dict(row.values) for row in reading.rows]


def plainly(made):
    said = values(invented.as_csv(made.table()), made.kind)
    assert len(said) == len(made.lines)
    return said


@of_both_kinds
def test_the_order_of_the_columns_changes_nothing(made, chance):
    order = chance.sample(range(len(made.fields)), len(made.fields))

    said = values(invented.as_csv(made.table(order=order)), made.kind)

    assert said == plainly(made)


@of_both_kinds
def test_titles_above_and_blank_lines_between_change_nothing(made, chance):
    titles = chance.sample(invented.TITLE_LINES, chance.randint(0, 3))
    table = made.table()
    table = invented.with_blank_lines(table, [chance.randrange(len(table)) for _ in range(3)])

    said = values(invented.as_csv(invented.with_titles(table, titles)), made.kind)

    assert said == plainly(made)


@of_both_kinds
def test_the_encoding_and_the_delimiter_change_nothing(made, chance):
    way = {
        "encoding": chance.choice(ENCODINGS),
        "delimiter": chance.choice(";,\t"),
        "eol": chance.choice(["\r\n", "\n", "\r"]),
    }

    said = values(invented.as_csv(made.table(), **way), made.kind)

    assert said == plainly(made)


@of_both_kinds
def test_a_workbook_says_the_same_as_a_csv(made, chance):
    said = values(invented.as_xlsx(made.table()), made.kind, "liste.xlsx")

    assert said == plainly(made)


@of_both_kinds
def test_a_heading_by_another_name_changes_nothing(made, chance):

    said = values(invented.as_csv(made.table(synonym=chance.randint(1, 11))), made.kind)

    assert said == plainly(made)


@given(invented.plans())
def test_an_axis_written_once_is_that_of_the_lines_below(made):
    said = values(invented.as_csv(made.table(carried=True)), "plan")

    assert said == plainly(made)


@given(invented.plans())
def test_a_merge_says_what_the_blanks_of_a_csv_say(made):
    table = made.table(carried=True)
    merges = invented.merges_of(table, (0, 1))

    said = values(invented.as_xlsx(table, merges=merges), "plan", "plan.xlsx")

    assert said == plainly(made)


@given(invented.plans())
def test_what_was_understood_of_a_plan_is_understood_again(made):
    first = plainly(made)

    again = values(invented.as_csv([CANONICAL_PLAN, *map(canonical_action, first)]), "plan")

    for row in (*first, *again):
        row.pop("due_said")
    assert again == first


CANONICAL_PLAN = ["Axe", "Objectif", "No", "Action", "Porteurs", "Partenaires", "Échéance", "État",
                  "Avancement", "Budget", "Indicateur", "Cible", "Commentaires"]  # fmt: skip
STATES = {"planned": "À venir", "in_progress": "En cours", "done": "Réalisée",
          "deferred": "Reportée", "abandoned": "Abandonnée"}  # fmt: skip
HORIZONS = {"short": "Court terme", "medium": "Moyen terme", "long": "Long terme",
            "ongoing": "En continu", None: ""}  # fmt: skip


def canonical_action(row):
    """Return an action as we would send it out: real dates, our own words."""
    budget = "" if row["budget"] is None else f"{row['budget']} $"
    percent = "" if row["percent"] is None else f"{row['percent']} %"
    return [
        row["axis"], row["objective"], row["number"], row["title"], " ; ".join(row["leads"]),
        " ; ".join(row["partners"]), row["due_on"] or HORIZONS[row["horizon"]],
        STATES[row["state"]], percent, budget + ("/an" if row["budget_yearly"] else ""),
        row["indicator"], row["target"], row["comments"],
    ]  # fmt: skip


CELLS = st.one_of(
    st.sampled_from(
        [word for words in invented.PLAN_HEADINGS.values() for word in words]
        + [word for words in invented.MEMBER_HEADINGS.values() for word in words]
        + invented.DUES + invented.STATES + invented.AMOUNTS + invented.GROUPS + invented.PEOPLE
        + ["Total", "X", "Mandat 1 : Accueillir", "* note", "#REF!", "=1+1", "\xa0", "2/6", "—"]
    ),
    st.text(st.characters(codec="utf-8", exclude_characters="\x00\r\n"), max_size=30),
)  # fmt: skip


@pytest.mark.parametrize("kind", ["plan", "members"])
@given(cells=st.lists(st.lists(CELLS, max_size=8), min_size=1, max_size=12))
def test_whatever_lies_in_a_sheet_each_cell_is_accounted_for(kind, cells):
    with suppress(files.grid.Unreadable):
        values(invented.as_csv(cells, encoding="utf-8-sig"), kind)


@of_both_kinds
def test_a_line_that_is_not_blank_is_a_row_or_is_shown_aside(made, chance):
    table = made.table()
    width = len(table[0])
    for _ in range(chance.randint(1, 4)):
        stray = [""] * width
        stray[chance.randrange(width)] = chance.choice(STRAYS)
        table.insert(chance.randint(0, len(table)), stray)

    values(invented.as_csv(table), made.kind)
