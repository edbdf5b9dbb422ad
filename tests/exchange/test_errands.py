"""What a worker is asked to do: long commits and undos, their refusals, their deaths."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from actions.models import Action
from core.errors import Refused
from exchange import tasks
from exchange.models import Import, ImportTrace
from exchange.queries import errand
from exchange.services import commits, errands, imports
from tables.models import Entry
from tests.exchange.plans_in import brought_in, received

pytestmark = pytest.mark.django_db
State = Import.State
WAITS = {"HX-Request": "true", "HX-Trigger": "waiting"}


@pytest.fixture(autouse=True)
def woken(monkeypatch):
    """Every commit that writes anything is long; whom it wakes is written down."""
    monkeypatch.setattr(errands, "SMALL", 0)
    called = []
    monkeypatch.setattr(errands.wake, "up", lambda *args: called.append(args))
    return called


@pytest.fixture
def ben(client, people):
    client.force_login(people.ben)
    return client


def asked(people, **how):
    imported = received(people)
    return imports.bring_in(imported, version=imported.version, by=people.ben, **how)


def address(name, imported):
    return reverse(f"exchange:{name}", args=("water", imported.pk))


def standing(imported):
    return Import.objects.get(pk=imported.pk)


def left_by_the_dead():
    """Let the lease of whoever took it run out."""
    Import.objects.update(lease_until=timezone.now() - timedelta(seconds=1))


# -- asked and done ----------------------------------------------------------


def test_a_long_commit_waits_for_a_worker_who_does_it_in_the_name_of_who_asked(
    people, woken, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        imported = asked(people)
    assert (imported.state, imported.asked_by, Action.objects.count()) == (
        State.COMMITTING, people.ben, 0,
    )  # fmt: skip
    assert woken == [("exchange.tasks.carry_out", imported.pk)]

    tasks.carry_out(imported.pk)

    done = standing(imported)
    assert (done.state, done.brought_in_by, done.content) == (State.COMMITTED, people.ben, None)
    assert (done.asked, done.asked_at, done.asked_by, done.attempts) == ({}, None, None, 0)
    assert Action.objects.count() == 3
    assert Entry.objects.filter(verb="exchange.plan_imported", by=people.ben).count() == 1


def test_what_little_a_file_does_is_done_at_once(people, monkeypatch):
    monkeypatch.setattr(errands, "SMALL", 3)

    assert asked(people).state == State.COMMITTED


def test_a_long_undo_waits_for_a_worker_too(people):
    imported = brought_in(people)

    waits = imports.take_back(imported, by=people.ben)
    assert (waits.state, Action.objects.count()) == (State.UNDOING, 3)
    tasks.carry_out(imported.pk)

    done = standing(imported)
    assert (done.state, done.taken_back_by, Action.objects.count()) == (
        State.UNDONE, people.ben, 0,
    )  # fmt: skip


def test_a_task_that_runs_twice_does_it_once(people):
    imported = asked(people)

    tasks.carry_out(imported.pk)
    tasks.carry_out(imported.pk)

    assert (Action.objects.count(), standing(imported).version) == (3, imported.version + 1)


def test_nothing_else_is_done_to_a_file_that_is_being_brought_in(people):
    imported = asked(people)
    version = imported.version

    for act in (
        lambda: imports.commit(imported, version=version, by=people.ben),
        lambda: imports.bring_in(imported, version=version, by=people.ben),
        lambda: imports.discard(imported, by=people.ben),
        lambda: imports.undo(imported, by=people.ben),
        lambda: imports.leave_out_row(
            imported, position=1, left_out=True, version=version, by=people.ben
        ),
    ):
        with pytest.raises(Refused):
            act()
    assert standing(imported).state == State.COMMITTING


def test_nothing_else_is_done_to_an_import_that_is_being_undone(people):
    imported = brought_in(people)
    imports.take_back(imported, by=people.ben)

    for act in (imports.undo, imports.take_back, imports.discard):
        with pytest.raises(Refused):
            act(imported, by=people.ben)


# -- refused -----------------------------------------------------------------


def test_refused_rows_are_refused_before_a_worker_is_asked(people, woken):
    imported = received(people)
    imported.rows.filter(position=2).update(change="refused")

    with pytest.raises(Refused):
        imports.bring_in(imported, version=imported.version, by=people.ben)

    assert (standing(imported).state, woken) == (State.READY, [])


def test_what_moved_meanwhile_comes_back_to_be_looked_at_again(people):
    brought_in(people)
    again = received(people, "1. Accueil;;1.1.1;Tenir un long séjour;;;;;;;")
    imports.bring_in(again, version=again.version, by=people.ben)
    Action.objects.filter(number="1.1.1").update(title="Tenir deux fois")

    tasks.carry_out(again.pk)

    back = standing(again)
    assert (back.state, back.asked_by, back.version) == (State.READY, None, again.version + 1)
    assert back.setback == {"sentence": commits.moved(), "version": back.version}
    assert back.rows.get().change == "new"


def test_who_lost_the_charge_meanwhile_brings_nothing_in(people):
    imported = asked(people)
    people.ben.person.offices.update(until=timezone.localdate() - timedelta(days=1))

    tasks.carry_out(imported.pk)

    back = standing(imported)
    assert (back.state, Action.objects.count()) == (State.READY, 0)
    assert back.setback["sentence"] == (
        "La personne qui l’a demandé ne peut plus importer de fichiers à cette table."
    )


def test_what_can_no_longer_be_undone_stays_and_says_why(people):
    imported = brought_in(people)
    imports.take_back(imported, by=people.ben)
    Action.objects.filter(number="1.1.1").update(title="Tenir un séjour d’été")

    tasks.carry_out(imported.pk)

    back = standing(imported)
    assert (back.state, Action.objects.count()) == (State.COMMITTED, 3)
    assert "Tenir un séjour d’été" in back.setback["sentence"]


def test_a_fault_of_the_portal_leaves_all_as_before_and_says_so(people, monkeypatch):
    imported = asked(people)

    def fail(*_args, **_named):
        raise ZeroDivisionError

    monkeypatch.setattr(commits.habits, "remember", fail)
    tasks.carry_out(imported.pk)

    back = standing(imported)
    assert (back.state, Action.objects.count(), ImportTrace.objects.count()) == (State.READY, 0, 0)
    assert back.setback["sentence"] == "Le portail n’y est pas arrivé. Réessayez dans un instant."


# -- two workers, and dead ones ----------------------------------------------


def test_what_someone_just_took_is_left_to_them(people):
    imported = asked(people)
    assert errands._take(imported.pk)

    assert imports.carry_out(imported).state == State.COMMITTING
    assert Action.objects.count() == 0


def test_who_comes_back_after_another_took_over_writes_nothing(people):
    imported = asked(people)
    slow = errands._take(imported.pk)
    left_by_the_dead()
    imports.carry_out(imported)

    with pytest.raises(errands.bounds.Taken):
        errands._do(slow)

    assert (Action.objects.count(), standing(imported).state) == (3, State.COMMITTED)


def test_what_killed_two_workers_comes_back(people):
    imported = asked(people)
    for _death in range(2):
        assert errands._take(imported.pk)
        left_by_the_dead()

    tasks.carry_out(imported.pk)

    back = standing(imported)
    assert (back.state, Action.objects.count()) == (State.READY, 0)
    assert back.setback["sentence"].startswith("C’est trop long en une seule fois.")


@pytest.mark.django_db(transaction=True)
def test_of_several_workers_one_does_it(people):
    imported = asked(people)
    gate = Barrier(4)

    def work(_hand):
        try:
            gate.wait(20)
            return imports.carry_out(Import(pk=imported.pk)).state
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        states = list(pool.map(work, range(4)))

    assert State.COMMITTED in states
    assert (Action.objects.count(), people.table.plans.count()) == (3, 1)


def test_the_tick_has_done_what_a_dead_worker_left(people, monkeypatch):
    woken = []
    monkeypatch.setattr(tasks.wake, "up", lambda *called: woken.append(called))
    left, taken, fresh = asked(people), asked(people), asked(people)
    woken.clear()
    long_ago = timezone.now() - timedelta(minutes=5)
    Import.objects.filter(pk__in=[left.pk, taken.pk]).update(updated_at=long_ago)
    Import.objects.filter(pk=taken.pk).update(lease_until=timezone.now() + timedelta(seconds=20))

    tasks.tick()

    assert woken == [("exchange.tasks.carry_out", left.pk)]
    assert fresh.state == State.COMMITTING


# -- the page ----------------------------------------------------------------


def test_pressing_twice_asks_once_and_the_page_says_how_far_it_is(ben, people, once):
    imported = received(people)
    sent = {"version": imported.version, **once}
    for _press in range(2):
        assert ben.post(address("commit", imported), sent).status_code == 303
    errand.tell(imported, 35)

    answer = ben.get(address("import", imported), headers=WAITS)
    assert "HX-Refresh" not in answer
    assert 'hx-trigger="every 2s"' in answer.content.decode()
    assert "35" in answer.content.decode()
    whole = ben.get(address("import", imported)).content.decode()
    assert f'<noscript><p><a href="{address("import", imported)}">' in whole
    errand.silence(imported)

    tasks.carry_out(imported.pk)
    assert ben.get(address("import", imported), headers=WAITS)["HX-Refresh"] == "true"


def test_who_waits_for_a_worker_that_sleeps_starts_it(ben, people):
    imported = asked(people)
    start = address("read", imported)
    assert start not in ben.get(address("import", imported)).content.decode()
    Import.objects.update(updated_at=timezone.now() - timedelta(seconds=20))
    assert start in ben.get(address("import", imported)).content.decode()

    ben.post(start)

    assert (standing(imported).state, Action.objects.count()) == (State.COMMITTED, 3)


def test_a_setback_is_read_until_the_file_is_corrected(ben, people):
    imported = received(people)
    said = {"sentence": "The river rose.", "version": imported.version}
    Import.objects.update(setback=said)
    assert "The river rose." in ben.get(address("import", imported)).content.decode()

    imports.leave_out_row(
        imported, position=1, left_out=True, version=imported.version, by=people.ben
    )

    assert "The river rose." not in ben.get(address("import", imported)).content.decode()


def test_an_undo_that_is_long_is_seen_too(ben, people, once):
    imported = brought_in(people)

    assert ben.post(address("undo", imported), once).status_code == 303
    assert ben.get(address("import", imported)).context["page"].is_undoing

    tasks.carry_out(imported.pk)
    assert standing(imported).state == State.UNDONE
