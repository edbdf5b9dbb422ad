"""An import is taken back whole while nothing else touched it, and refused with reasons after."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from actions.models import Action, ActionPlan, Commitment, Drift, Heading, Progress
from actions.services import commitments, progress
from core.errors import Refused
from exchange.models import Import
from exchange.services import imports
from members.models import Organization
from tables.models import Entry
from tests import factories
from tests.exchange.plans_in import (
    LINES,
    STARTS_ON,
    action,
    brought_in,
    plan_file,
    plan_of,
    received,
)

MODELS = (ActionPlan, Heading, Action, Commitment, Progress, Drift, Organization)
MOMENTS = {"created_at", "updated_at", "version"}


def _everything():
    return [
        [
            {name: value for name, value in row.items() if name not in MOMENTS}
            for row in model.objects.order_by("pk").values()
        ]
        for model in MODELS
    ]


def test_all_that_an_import_made_goes_with_it(people):
    before = _everything()
    imported = brought_in(people)

    undone = imports.undo(imported, by=people.ben)

    assert _everything() == before
    assert (undone.state, undone.taken_back_by, undone.plan) == (
        Import.State.UNDONE,
        people.ben,
        None,
    )
    assert Entry.objects.filter(verb="exchange.import_undone", subject_id=imported.pk).count() == 1


def test_what_an_import_changed_stands_again_as_before(people):
    brought_in(people)
    stay = action(people, "1.1.1")
    named = stay.commitments.get(role="partner")
    before, version = _everything(), stay.version
    changed = (
        "9. Autre;;1.1.1;Tenir un séjour;Train;Atelier des Rives;;2028-03-31;1 $;Terminé;Fait;"
        f"A-{stay.pk}"
    )
    header = (
        "Axe;Objectif;No;Action;Description;Responsable;Partenaires;Échéance;Budget;État;Commentaires;"
        "Identifiant"
    )
    imported = brought_in(people, changed, header=header, plan=plan_of(people))
    assert not Commitment.objects.filter(pk=named.pk).exists()

    imports.undo(imported, by=people.ben)

    assert _everything() == before
    assert action(people, "1.1.1").version > version


def _report(people):
    progress.report(
        action(people, "1.1.1"), state="in_progress", percent=80, note="Ça avance", by=people.ben
    )


def _confirm(people):
    commitments.confirm(action(people, "1.1.1").commitments.get(role="lead"), by=people.ben)


def _name(people):
    commitments.name(action(people, "1.1.2"), people.centre, by=people.ben)


def _add(people):
    factories.action(
        people.table, "Ajoutée", plan=plan_of(people), heading=plan_of(people).headings.first()
    )


def _join(people):
    factories.membership(people.table, Organization.objects.get(name="Atelier des Rives"))


def _speak(people):
    Action.objects.filter(number="1.1.1").update(title="Tenir quatre séjours")


@pytest.mark.parametrize(
    ("touch", "named"),
    [
        (_report, "Tenir un séjour"),
        (_confirm, "Centre des femmes"),
        (_name, "Écrire une trousse"),
        (_add, "1. Accueil"),
        (_join, "Atelier des Rives"),
        (_speak, "Tenir quatre séjours"),
    ],
)
def test_once_anything_else_touched_it_an_import_stays_whole(people, touch, named):
    imported = brought_in(people)
    touch(people)
    before = _everything()

    with pytest.raises(Refused, match=named):
        imports.undo(imported, by=people.ben)

    assert _everything() == before
    imported.refresh_from_db()
    assert (imported.state, imported.undone_at) == (Import.State.COMMITTED, None)


def test_what_an_import_did_not_touch_may_change_without_harm(people):
    brought_in(people)
    second = brought_in(people, LINES[0].replace("12 500 $", "1 $"))
    _confirm(people)
    Action.objects.filter(number="2.1.1").update(title="Autre")

    imports.undo(second, by=people.ben)

    assert action(people, "1.1.1").budget == 12500


def test_an_import_is_undone_once(people):
    imported = brought_in(people)
    imports.undo(imported, by=people.ben)

    with pytest.raises(Refused):
        imports.undo(imported, by=people.ben)


def test_a_file_that_another_was_brought_on_top_of_is_undone_after_it(people):
    first = brought_in(people)
    second = brought_in(people, LINES[0].replace("12 500 $", "1 $"))

    with pytest.raises(Refused):
        imports.undo(first, by=people.ben)
    imports.undo(second, by=people.ben)
    imports.undo(first, by=people.ben)

    assert Action.objects.count() == 0


def test_a_file_that_did_nothing_has_nothing_to_undo(people):
    brought_in(people)
    nothing = brought_in(people)
    waiting = received(people)

    for imported in (nothing, waiting):
        with pytest.raises(Refused):
            imports.undo(imported, by=people.ben)


def test_the_cost_of_undoing_does_not_depend_on_how_much_there_is(people):
    costs = []
    for n in (5, 40):
        table = factories.table()
        lines = [
            f"1. A;1.{k} B;{k};Action {k};;Org {k};;2027-01-01;5 $;En cours;N" for k in range(n)
        ]
        imported = imports.receive(
            table,
            kind="plan",
            name="p.csv",
            content=plan_file(*lines),
            plan_starts_on=STARTS_ON,
            by=people.ben,
        )
        imported = imports.commit(imported, version=imported.version, by=people.ben)
        costs.append(_queries(lambda imported=imported: imports.undo(imported, by=people.ben)))

    assert costs[0] == costs[1]


def _queries(act):
    with CaptureQueriesContext(connection) as caught:
        act()
    return len(caught)
