"""The pages of an import: what they say, what they cost, what they refuse."""

import re
import uuid

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from core.uploads import MOST
from exchange.models import Import, ImportRow
from tests import factories

DOUBT = ("services.failed", {})


@pytest.fixture
def ben(client, people):
    client.force_login(people.ben)
    return client


@pytest.fixture
def imported(people):
    return factories.imported(people.table, people.ben)


def address(name, imported=None, **kwargs):
    if imported is not None:
        kwargs["import_id"] = imported.pk
    return reverse(f"exchange:{name}", kwargs={"table_slug": "water", **kwargs})


def spreadsheet(content=b"Action;Responsable\nTenir un atelier;MRC\n", name="plan.csv"):
    return SimpleUploadedFile(name, content, "text/csv")


def words(answer):
    """The text of the page's main part, spaces made one."""
    main = re.search(r"<main.*?</main>", answer.content.decode(), re.DOTALL)[0]
    return " ".join(re.sub(r"<[^>]+>", " ", main).split())


# -- the door ----------------------------------------------------------------


def test_the_two_doors_stand_open_where_nothing_was_brought_in(ben):
    answer = ben.get(address("imports"))

    assert address("new", kind="members") in answer.content.decode()
    assert address("new", kind="plan") in answer.content.decode()


def test_only_members_and_plans_come_in(ben):
    assert ben.get(address("new", kind="meetings")).status_code == 404


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("plan.pdf", b"%PDF-1.7"),
        ("plan.csv", b""),
        (None, None),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_the_form(ben, once, name, content):
    sent = {"file": spreadsheet(content, name)} if name else {}

    answer = ben.post(address("new", kind="members"), {**sent, **once})

    assert answer.status_code == 422
    assert len(answer.context["form"].errors["file"]) == 1
    assert Import.objects.count() == 0


def test_a_file_of_thirty_megabytes_is_refused_with_its_weight(ben, once):
    heavy = spreadsheet(b"x" * (MOST + 5_000_000))

    answer = ben.post(address("new", kind="members"), {"file": heavy, **once})

    assert answer.status_code == 422
    assert "30" in answer.context["form"].errors["file"][0]
    assert Import.objects.count() == 0


def test_a_plan_to_be_made_needs_the_day_from_which_it_counts(ben, once):
    answer = ben.post(address("new", kind="plan"), {"file": spreadsheet(), **once})

    assert answer.status_code == 422
    assert set(answer.context["form"].errors) == {"plan_starts_on"}


def test_a_plan_of_another_table_is_no_choice(ben, once):
    theirs = factories.plan(factories.table("forest"))

    answer = ben.post(
        address("new", kind="plan"), {"file": spreadsheet(), "plan": theirs.pk, **once}
    )

    assert answer.status_code == 422
    assert set(answer.context["form"].errors) == {"plan"}


def test_the_plan_that_one_comes_from_is_chosen_already(ben, people):
    plan = factories.plan(people.table)

    page = ben.get(address("new", kind="plan"), {"plan": plan.pk}).content.decode()

    assert f'<option value="{plan.pk}" selected>' in page


# -- what the page says ------------------------------------------------------


def test_the_sum_stands_above_with_one_button(ben, imported):
    factories.import_row(imported, "Tenir un atelier")
    factories.import_row(imported, "Écrire un guide", change="changed", grade="doubtful")
    factories.import_row(imported, "", change="refused", grade="refused")

    answer = ben.get(address("import", imported))

    summed = answer.context["page"].preview.sum
    assert (summed.kept, summed.check, summed.refused) == (2, 1, 1)
    assert answer.content.decode().count("button--primary") == 1


def test_a_doubtful_cell_shows_what_was_said_beside_what_was_understood(ben, imported):
    cell = factories.mark(1, "Automne 2026", "due", {"due_on": "2026-12-31"}, "doubtful", DOUBT)
    factories.import_row(imported, grade="doubtful", marks=[cell])

    (row,) = ben.get(address("import", imported)).context["page"].preview.rows

    (shown,) = row.to_check
    assert (shown.label, shown.said) == ("Échéance", "Automne 2026")
    assert shown.understood == "31\N{NO-BREAK SPACE}décembre 2026"
    assert len(shown.reasons) == 1


def test_what_changes_shows_what_was_and_what_becomes(ben, imported):
    change = {"field": "due_on", "was": "2026-12-31", "now": "2027-03-31"}
    factories.import_row(imported, change="changed", changes=[change])

    page = words(ben.get(address("import", imported)))

    assert "31 décembre 2026" in page
    assert "31 mars 2027" in page


@pytest.mark.parametrize(
    ("part", "shown"),
    [
        ("all", ["Un", "Deux", "Trois", "Quatre", "Cinq"]),
        ("check", ["Deux"]),
        ("refused", ["Trois"]),
        ("same", ["Quatre"]),
        ("out", ["Cinq"]),
        ("no-such-part", ["Un", "Deux", "Trois", "Quatre", "Cinq"]),
    ],
)
def test_each_part_of_the_rows_has_a_link(ben, imported, part, shown):
    factories.import_row(imported, "Un")
    factories.import_row(imported, "Deux", grade="doubtful")
    factories.import_row(imported, "Trois", change="refused", grade="refused")
    factories.import_row(imported, "Quatre", change="same")
    factories.import_row(imported, "Cinq", change="left_out")

    page = ben.get(address("import", imported), {"show": part}).context["page"].preview

    assert [row.title for row in page.rows] == shown


def test_what_is_no_row_is_listed_all_the_same(ben, people):
    aside = {"sheet": "", "line": 1, "role": "title", "marks": [factories.mark(0, "Plan 2026")]}
    imported = factories.imported(people.table, people.ben, asides=[aside])

    page = words(ben.get(address("import", imported), {"show": "aside"}))

    assert "Plan 2026" in page


def test_a_row_of_members_is_written_for_people(ben, people):
    imported = factories.imported(people.table, people.ben, kind="members")
    values = {
        "person": "Josée Gagnon",
        "category": "observer",
        "votes": False,
        "joined_on": "2019-09-01",
        "joined_precision": "month",
    }
    factories.import_row(imported, "Maison des familles", values=values)

    (row,) = ben.get(address("import", imported)).context["page"].preview.rows

    assert row.title == "Maison des familles"
    assert [fact for _label, fact in row.facts] == ["Josée Gagnon", "Non", "septembre 2019"]


# -- what it costs -----------------------------------------------------------


@pytest.mark.parametrize("n", [1, 5])
@pytest.mark.parametrize(
    ("name", "queries"), [("import", 7), ("columns", 5), ("names", 4), ("imports", 5)]
)
def test_a_page_costs_the_same_however_many(
    ben, people, django_assert_num_queries, n, name, queries
):
    made = [factories.imported(people.table, people.ben, names=names(n)) for _each in range(n)]
    for imported in made:
        for _each in range(n):
            factories.import_row(imported)
    url = address(name) if name == "imports" else address(name, made[0])
    ben.get(url)

    with django_assert_num_queries(queries):
        ben.get(url)


def names(n):
    """As many names that ask for a look."""
    return [
        {
            "what": "organization",
            "said": f"Organisme {each}",
            "key": f"organisme {each}",
            "rows": 2,
            "collective": False,
            "certainty": "possible",
            "id": each,
            "name": "Maison des familles",
            "candidates": [{"id": each, "name": "Maison des familles", "certainty": "possible"}],
            "choice": "new",
            "by": "default",
        }
        for each in range(1, n + 1)
    ]


# -- what becomes of it ------------------------------------------------------


def test_a_page_that_waits_loads_again_once_the_wait_is_over(ben, imported):
    waits = {"HX-Request": "true", "HX-Trigger": "waiting"}
    url = address("import", imported)
    assert ben.get(url, headers=waits)["HX-Refresh"] == "true"

    Import.objects.update(state="waiting")

    answer = ben.get(url, headers=waits)
    assert "HX-Refresh" not in answer
    assert 'hx-trigger="every 2s"' in answer.content.decode()


def test_a_page_that_waits_never_reloads_by_itself_without_a_script(ben, people):
    """WCAG 2.2, failure F41: the reader asks; a script would only change a part of the page."""
    imported = factories.imported(people.table, people.ben, state="waiting")

    page = ben.get(address("import", imported)).content.decode()

    assert 'http-equiv="refresh"' not in page
    assert f'<noscript><p><a class="button" href="{imported.get_absolute_url()}">' in page


def test_a_refused_file_says_why_and_leads_to_another(ben, people):
    refusal = {"code": "services.failed", "params": {}}
    imported = factories.imported(people.table, people.ben, state="refused", refusal=refusal)

    page = ben.get(address("import", imported))

    assert page.context["page"].refusal != []
    assert address("new", kind="plan") in page.content.decode()


def test_what_was_corrected_meanwhile_is_shown_again_and_not_written(ben, imported, once):
    factories.import_row(imported)

    answer = ben.post(address("commit", imported), {"version": 99, **once}, follow=True)

    assert answer.redirect_chain == [(imported.get_absolute_url(), 303)]
    assert len(list(answer.context["messages"])) == 1
    assert Import.objects.get().committed_at is None


def test_refused_rows_are_left_out_knowingly_or_nothing_comes_in(ben, imported, once):
    factories.import_row(imported, change="refused", grade="refused", refused=[{"code": DOUBT[0]}])

    answer = ben.post(address("commit", imported), {"version": 1, **once})

    assert answer.status_code == 409
    assert Import.objects.get().committed_at is None


# -- what is corrected -------------------------------------------------------


def test_a_row_is_left_out_and_taken_back(ben, imported):
    row = factories.import_row(imported)
    url = address("leave_out", imported)

    ben.post(url, {"version": 1, "position": row.position, "left_out": "true", "show": "new"})
    assert ImportRow.objects.get().change == "left_out"

    ben.post(url, {"version": 2, "position": row.position, "left_out": "false"})
    assert ImportRow.objects.get().change != "left_out"


def test_a_cell_that_no_row_holds_leads_back_to_the_rows(ben, imported):
    factories.import_row(imported)

    answer = ben.get(address("cell", imported), {"sheet": "", "line": 400, "column": 2})

    assert answer.status_code == 302
    assert answer.url == imported.get_absolute_url()


def test_a_cell_shows_what_it_says_ready_to_be_corrected(ben, imported):
    cell = factories.mark(1, "Automne 2026", "due", {"due_on": "2026-12-31"})
    row = factories.import_row(imported, marks=[cell])

    answer = ben.get(address("cell", imported), {"sheet": "", "line": row.line, "column": 1})

    assert answer.context["form"]["text"].value() == "Automne 2026"
    assert answer.context["page"].heading == "Échéancier"


def test_two_people_who_correct_one_file_do_not_overwrite_each_other(ben, people, imported):
    cell = factories.mark(1, "Automne 2026", "due", {"due_on": "2026-12-31"})
    row = factories.import_row(imported, marks=[cell])
    there = {"sheet": "", "line": row.line, "column": 1}

    answer = ben.post(address("cell", imported), {**there, "version": 7, "text": "31 mars 2027"})

    assert answer.status_code == 409
    assert answer.context["form"]["text"].value() == "31 mars 2027"
    assert answer.context["form"]["version"].value() == 1
    assert Import.objects.get().corrections == {}


@pytest.mark.parametrize(
    ("name", "typed"), [("columns", {"s1-c1": "state"}), ("names", {"n0": "words"})]
)
def test_choices_made_too_late_come_back_to_be_sent_again(ben, people, name, typed):
    imported = factories.imported(people.table, people.ben, names=names(1))
    factories.import_row(imported)

    answer = ben.post(address(name, imported), {**typed, "version": 7})

    assert answer.status_code == 409
    (field,) = typed
    assert answer.context["form"][field].value() == typed[field]
    assert Import.objects.get().version == 1


def test_a_row_left_out_too_late_is_shown_as_it_stands(ben, imported):
    row = factories.import_row(imported)

    answer = ben.post(
        address("leave_out", imported),
        {"version": 7, "position": row.position, "left_out": "true", "show": "new", "page": "1"},
    )

    assert answer.url == f"{imported.get_absolute_url()}?show=new&page=1#rows"
    assert ImportRow.objects.get().change == "new"


def test_names_are_asked_until_none_is_to_check(ben, people):
    imported = factories.imported(people.table, people.ben, names=names(60))
    url = address("names", imported)
    (first,) = ben.get(url).context["page"].groups

    answer = ben.post(url, {"version": 1, **{f"n{n.place}": "words" for n in first.names}})

    assert answer.url == url
    assert [len(group.names) for group in ben.get(url).context["page"].groups] == [10, 40]


def test_names_are_settled_together(ben, people):
    known = factories.organization("familles", name="Maison des familles")
    said = names(2)
    said[0] |= {"id": known.pk, "candidates": [{"id": known.pk, "name": known.name}]}
    imported = factories.imported(people.table, people.ben, names=said)
    url = address("names", imported)

    answer = ben.post(url, {"version": 1, "n0": str(known.pk), "n1": "words"})

    assert answer.status_code == 303
    kept = Import.objects.get()
    assert [(each["choice"], each["by"]) for each in kept.names] == [
        (str(known.pk), "person"),
        ("words", "person"),
    ]
    assert kept.version == 2


def test_a_file_that_is_over_is_corrected_no_more(ben, people):
    imported = factories.imported(people.table, people.ben, state="discarded")

    for name in ("columns", "names", "cell"):
        assert ben.get(address(name, imported)).status_code == 302
        assert ben.post(address(name, imported), {"version": 1}).status_code == 409


def test_pressing_twice_takes_a_file_in_once(ben, people):
    key = {"once": str(uuid.uuid4())}
    url = address("new", kind="members")

    first = ben.post(url, {"file": spreadsheet(), **key})
    second = ben.post(url, {"file": spreadsheet(), **key})

    assert first.url == second.url
    assert people.table.imports.count() == 1
