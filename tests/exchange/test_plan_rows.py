"""What a plan's file does to the plan: what is found again, what changes, what stays."""

from datetime import date
from decimal import Decimal

import pytest
from django.utils import timezone
from django.utils.translation import gettext as _

from actions.models import Action, Commitment, Drift, Progress
from exchange.models import Import
from exchange.services import imports
from members.models import Organization
from tables.models import Entry
from tests import factories
from tests.exchange.plans_in import (
    HEADER,
    LINES,
    STARTS_ON,
    action,
    brought_in,
    changes,
    plan_of,
    received,
    remarks,
)

SAME = ("same", [])
NEW = ("new", [])


def test_a_first_file_makes_the_plan_its_headings_and_its_actions(people):
    brought_in(people)

    plan = plan_of(people)
    assert (plan.starts_on, plan.ends_on) == (STARTS_ON, date(2029, 3, 31))
    assert (plan.level_1, plan.level_2, plan.level_3) == ("Axe", "Objectif", "")
    assert [(h.level, str(h), h.number) for h in plan.headings.order_by("position")] == [
        (1, "1. Accueil", "1."),
        (2, "1.1 Premier accueil", "1.1"),
        (1, "2. Emploi", "2."),
        (2, "2.1 Employeurs", "2.1"),
    ]
    stay = action(people, "1.1.1")
    assert (stay.title, stay.description, stay.due_on, stay.budget, stay.state, stay.percent) == (
        "Tenir un séjour",
        "Autocar",
        date(2027, 3, 31),
        Decimal("12500.00"),
        "in_progress",
        50,
    )
    assert str(stay.heading) == "1.1 Premier accueil"
    assert [each.note for each in stay.progress.all()] == ["1er séjour tenu"]
    done = action(people, "2.1.1")
    assert (done.ongoing, done.percent, done.done_on) == (True, 100, timezone.localdate())


def test_organizations_are_named_never_confirmed_and_nobody_is_told(people):
    before = set(Entry.objects.values_list("verb", flat=True))

    brought_in(people)

    shares = Commitment.objects.order_by("action__number", "role")
    assert [(s.organization.name, s.role, s.answer) for s in shares] == [
        ("Centre des femmes", "lead", "named"),
        ("Direction régionale", "partner", "named"),
        ("Atelier des Rives", "lead", "named"),
    ]
    assert set(Entry.objects.values_list("verb", flat=True)) - before == {"exchange.plan_imported"}


def test_an_organization_that_nobody_knows_is_made_and_a_group_stays_words(people):
    brought_in(people)

    assert Organization.objects.get(name="Atelier des Rives").sector.code == "communautaire"
    assert not Organization.objects.filter(name__in=["Groupe de travail", "Tous"]).exists()
    assert action(people, "1.1.2").description == (
        "Responsable\u00a0: Groupe de travail\nPartenaires\u00a0: Tous\nBudget\u00a0: par année"
    )


def test_the_same_file_again_changes_nothing(people):
    first = brought_in(people)
    rows = _everything()

    again = received(people)

    assert changes(again) == {2: SAME, 3: SAME, 4: SAME}
    done = imports.commit(again, version=again.version, by=people.ben)
    assert _everything() == rows
    assert (first.counts["new"], done.counts["same"], done.traces.count()) == (3, 3, 0)
    assert Entry.objects.filter(verb="exchange.plan_imported").count() == 1


def test_a_row_is_known_by_its_number_and_a_title_that_is_near(people):
    brought_in(people)

    again = received(
        people,
        LINES[0].replace("Tenir un séjour", "Tenir un séjour exploratoire"),
        LINES[1].replace("Écrire une trousse", "Louer un autobus pour les visites"),
        LINES[2].replace("2.1.1", "2.1.7"),
    )

    assert changes(again) == {2: ("changed", ["title"]), 3: NEW, 4: ("changed", ["number"])}


def test_an_action_that_moved_to_another_heading_is_the_same_action(people):
    brought_in(people)

    again = received(
        people, *LINES[:2], f"3. Logement;3.1 Loyers;2.1.1;{LINES[2].split(';', 3)[3]}"
    )

    assert changes(again)[4] == ("changed", ["axis", "objective"])


def test_two_rows_that_say_the_same_make_two_actions_and_find_them_again(people):
    brought_in(people, LINES[0], LINES[0])

    again = received(people, LINES[0], LINES[0])

    assert plan_of(people).actions.count() == 2
    assert changes(again) == {2: SAME, 3: SAME}


def test_a_date_that_the_file_moves_is_a_drift_with_its_reason(people):
    brought_in(people)
    stay = action(people, "1.1.1")
    plan_of(people).__class__.objects.update(adopted_at=timezone.now(), adopted_by=people.ana)

    brought_in(people, LINES[0].replace("2027-03-31", "2027-09-30"), name="mars.csv")

    drift = Drift.objects.get()
    assert (drift.action, drift.from_due_on, drift.to_due_on) == (
        stay,
        date(2027, 3, 31),
        date(2027, 9, 30),
    )
    assert (drift.from_horizon, drift.to_horizon, drift.by) == ("short", "medium", people.ben)
    assert drift.reason == _("Imported from %(file)s") % {"file": "mars.csv"}


def test_what_the_file_says_of_the_state_is_an_update(people):
    brought_in(people)

    brought_in(people, LINES[0].replace("En cours (50 %);1er séjour tenu", "Terminé;Deux séjours"))

    told = Progress.objects.filter(action__number="1.1.1").order_by("pk")
    assert [(each.state, each.percent, each.note, each.by) for each in told] == [
        ("in_progress", 50, "1er séjour tenu", people.ben),
        ("done", 100, "Deux séjours", people.ben),
    ]
    assert action(people, "1.1.1").done_on == timezone.localdate()


def test_words_that_were_reported_before_are_not_reported_again(people):
    brought_in(people)
    stay = action(people, "1.1.1")
    Progress.objects.create(
        action=stay, state="in_progress", percent=50, note="Autre chose", at=timezone.now()
    )

    assert changes(received(people))[2] == SAME


def test_an_empty_cell_takes_nothing_away(people):
    brought_in(people)

    again = received(people, "1. Accueil;1.1 Premier accueil;1.1.1;Tenir un séjour;;;;;;;")

    assert changes(again) == {2: SAME}


def test_a_column_that_the_file_lacks_changes_nothing(people):
    brought_in(people)

    again = received(people, "1.1.1;Tenir un séjour", header="No;Action")

    assert changes(again) == {2: SAME}


def test_an_export_says_all_and_what_it_empties_is_emptied(people):
    brought_in(people)
    stay = action(people, "1.1.1")
    centre, _region = stay.commitments.order_by("role")
    Commitment.objects.filter(pk=centre.pk).update(confirmed_at=timezone.now())
    blank = f"1. Accueil;1.1 Premier accueil;1.1.1;Tenir un séjour;;;;;;;;A-{stay.pk}"

    again = received(people, blank, header=f"{HEADER};Identifiant", plan=plan_of(people))

    assert changes(again) == {2: ("changed", ["budget", "description", "due_on", "partners"])}
    assert remarks(again) == {2: ["services.confirmed_absent"]}
    imports.commit(again, version=again.version, by=people.ben)
    assert list(stay.commitments.all()) == [centre]
    stay.refresh_from_db()
    assert (stay.state, stay.budget, stay.due_on) == ("in_progress", None, None)


def test_a_share_that_was_confirmed_or_declined_is_the_organizations_own(people):
    brought_in(people)
    stay = action(people, "1.1.1")
    stay.commitments.filter(role="lead").update(confirmed_at=timezone.now())
    stay.commitments.filter(role="partner").update(declined_at=timezone.now())
    turned = LINES[0].replace(
        "Centre des femmes;Direction régionale", "Direction régionale;Centre des femmes"
    )

    again = received(people, turned)

    assert changes(again) == {2: SAME}
    assert remarks(again) == {2: ["services.confirmed_role", "services.declined"]}


@pytest.mark.parametrize("foreign", ["A-{other}", "A-999999", "A-{follow_up}", "M-1", "abc"])
def test_the_identifier_of_anything_else_is_refused_and_touches_nothing(people, foreign):
    brought_in(people)
    elsewhere = factories.table("elsewhere")
    other = factories.action(elsewhere, "Autre table", plan=factories.plan(elsewhere))
    follow_up = factories.action(people.table, "Un suivi")
    said = foreign.format(other=other.pk, follow_up=follow_up.pk)
    line = f"{LINES[0].replace('Tenir un séjour', 'Volé')};{said}"

    again = received(people, line, header=f"{HEADER};Identifiant", plan=plan_of(people))
    imports.commit(again, version=again.version, leave_refused=True, by=people.ben) if (
        again.counts["new"] or again.counts["same"]
    ) else None

    assert remarks(again)[2] == ["services.id_unknown"]
    assert changes(again)[2][0] == "refused"
    assert not Action.objects.filter(title="Volé").exists()
    assert Action.objects.get(pk=other.pk).title == "Autre table"


def test_one_identifier_on_two_rows_is_refused_the_second_time(people):
    brought_in(people)
    line = f"{LINES[0]};A-{action(people, '1.1.1').pk}"

    again = received(people, line, line, header=f"{HEADER};Identifiant")

    assert changes(again) == {2: SAME, 3: ("refused", [])}
    assert remarks(again) == {3: ["services.id_twice"]}


def test_a_heading_that_the_file_rewords_keeps_its_place_and_its_actions(people):
    brought_in(people)
    was = list(plan_of(people).headings.order_by("position").values_list("pk", flat=True))

    brought_in(people, LINES[0].replace("1.1 Premier accueil", "1.1 Le premier accueil"))

    headings = plan_of(people).headings.order_by("position")
    assert list(headings.values_list("pk", flat=True)) == was
    assert str(headings[1]) == "1.1 Le premier accueil"


def test_an_action_given_up_is_not_taken_up_again_by_a_file(people):
    brought_in(people)
    Action.objects.filter(number="1.1.1").update(state="abandoned")

    again = received(people, LINES[0].replace("1er séjour tenu", "On reprend"))

    assert changes(again) == {2: SAME}
    assert remarks(again) == {2: ["services.abandoned"]}


def test_words_too_long_for_their_column_are_kept_whole(people):
    title = "Organiser " + "une rencontre " * 30

    brought_in(people, f"1. Accueil;;1;{title};;;;;;;")
    again = received(people, f"1. Accueil;;1;{title};;;;;;;")

    made = action(people, "1")
    assert len(made.title) == 300
    assert made.description == f"Titre complet\u00a0: {title.strip()}"
    assert changes(again) == {2: SAME}


def _everything():
    models = (Action, Commitment, Progress, Drift, Organization)
    return [list(model.objects.order_by("pk").values()) for model in models]


def test_rows_of_a_waiting_import_are_read_once(people):
    imported = received(people)

    assert imports.read(imported).version == imported.version
    assert Import.objects.get(pk=imported.pk).rows.count() == 3
