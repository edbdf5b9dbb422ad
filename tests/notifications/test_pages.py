"""What was sent is on record; one's own choices are one's own; leaving takes one click."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from notifications import addresses, outbox
from notifications.models import Delivery, Preference
from tables.models import Entry
from tests.notifications.outbox_rows import delivery

SENT = ("water",)


@pytest.fixture
def mail(people):
    """A convocation to Chloé that the server refused."""
    return delivery(
        "chloe@wrong.example.org",
        kind="convocation",
        table=people.table,
        person=people.person("chloe"),
        text="Répondre : http://localhost:8000/r/abcdefghijklmnopqrstuvwxyz0123456789:1x:yy/",
        html='<p>Oui <a href="http://localhost:8000/r/abcdefghijklmnopqrstuvwxyz0123/">ici</a></p>',
        status=Delivery.Status.FAILED,
        error="550 no such user",
        settled_at=timezone.now(),
    )


@pytest.mark.parametrize(
    ("name", "status"),
    [("ben", 200), ("ana", 403), ("chloe", 403), ("dan", 403), ("fay", 404), ("eve", 404)],
)
def test_who_may_read_what_a_table_sent(client, people, mail, name, status):
    client.force_login(getattr(people, name))

    pages = [
        client.get(reverse("notifications:sent", args=SENT)),
        client.get(reverse("notifications:mail", args=(*SENT, mail.pk))),
    ]

    assert [page.status_code for page in pages] == [status, status]


def test_another_table_s_mails_are_not_found(client, people, elsewhere, mail):
    client.force_login(elsewhere.ben)

    response = client.get(reverse("notifications:mail", args=("forest", mail.pk)))

    assert response.status_code == 404


@pytest.mark.parametrize("count", [1, 5])
def test_the_register_costs_the_same_whatever_its_length(
    client, people, count, django_assert_num_queries
):
    for n in range(count):
        delivery(
            f"{n}@example.org", kind="minutes", table=people.table, person=people.person("chloe")
        )
    client.force_login(people.ben)

    with django_assert_num_queries(6):  # user, table, roles, counts, total, page
        response = client.get(reverse("notifications:sent", args=SENT))

    assert response.content.count(b"@example.org</span>") == count


def test_the_register_says_why_a_mail_did_not_leave_or_arrive(client, people, mail):
    delivery(kind="minutes", table=people.table, status="skipped", skip_reason="left_the_seat",
             settled_at=timezone.now())  # fmt: skip
    client.force_login(people.ben)

    page = client.get(reverse("notifications:sent", args=SENT), {"status": "failed"})

    assert "550 no such user" in page.content.decode()
    assert page.context["page"].counts == {"failed": 1}
    everything = client.get(reverse("notifications:sent", args=SENT))
    assert everything.context["page"].counts == {"failed": 1, "skipped": 1}


def test_a_coordinator_reads_the_mail_but_not_the_links_that_act_for_others(client, people, mail):
    client.force_login(people.ben)

    said = client.get(reverse("notifications:mail", args=(*SENT, mail.pk))).content.decode()

    assert "abcdefghij" not in said
    assert "/r/…/" in said


def test_one_s_own_mails_are_one_s_own(client, people, mail):
    client.force_login(people.chloe)
    mine = client.get(reverse("notifications:my_mail", args=(mail.pk,)))
    client.force_login(people.gil)
    other = client.get(reverse("notifications:my_mail", args=(mail.pk,)))

    assert (mine.status_code, other.status_code) == (200, 404)
    assert "abcdefghij" in mine.content.decode()


@pytest.mark.parametrize("count", [1, 5])
def test_the_list_of_one_s_own_costs_the_same_whatever_its_length(
    client, people, count, django_assert_num_queries
):
    for _ in range(count):
        delivery(kind="minutes", table=people.table, person=people.person("chloe"))
    delivery(kind="minutes", table=people.table, person=people.person("gil"))
    client.force_login(people.chloe)

    with django_assert_num_queries(4):  # user, person, total, page
        page = client.get(reverse("notifications:received"))

    assert len(page.context["page"].lines) == count


def test_a_refused_mail_leaves_again_at_the_corrected_address(client, people, mail, once):
    client.force_login(people.ben)
    address = reverse("notifications:resend", args=(*SENT, mail.pk))

    response = client.post(address, {"address": "chloe.water@example.org", **once})
    again = client.post(address, {"address": "chloe.water@example.org", **once})

    assert (response.status_code, again.status_code) == (303, 303)
    mail.refresh_from_db()
    assert (mail.address, mail.status, mail.error, mail.settled_at) == (
        "chloe.water@example.org",
        "queued",
        "",
        None,
    )
    assert list(Entry.objects.values_list("verb", "subject_id")) == [
        ("notifications.resent", mail.pk)
    ]


@pytest.mark.parametrize("status", ["sent", "queued"])
def test_only_a_refused_mail_is_sent_again(client, people, mail, once, status):
    settled = timezone.now() if status == "sent" else None
    Delivery.objects.update(status=status, settled_at=settled)
    client.force_login(people.ben)

    response = client.post(
        reverse("notifications:resend", args=(*SENT, mail.pk)), {"address": "a@b.ca", **once}
    )

    assert response.status_code == 409
    mail.refresh_from_db()
    assert (mail.status, mail.address) == (status, "chloe@wrong.example.org")


def test_a_person_chooses_when_to_be_told(client, people):
    client.force_login(people.chloe)
    chosen = {"digest": "daily", "weekday": "2", "hour": "16", "time_zone": "America/Halifax"}

    response = client.post(reverse("notifications:preferences"), chosen)

    assert response.status_code == 303
    kept = Preference.objects.get(person=people.person("chloe"))
    assert (kept.digest, kept.weekday, kept.hour, kept.time_zone, kept.reminders) == (
        "daily",
        2,
        16,
        "America/Halifax",
        False,
    )


def test_a_wrong_choice_is_shown_with_the_form(client, people):
    client.force_login(people.chloe)

    response = client.post(reverse("notifications:preferences"), {"digest": "hourly"})

    assert response.status_code == 422
    assert Preference.objects.count() == 0


# -- the way out -------------------------------------------------------------


@pytest.fixture
def way_out(people):
    return addresses.unsubscribe(people.person("chloe"), "digest").removeprefix(
        "http://localhost:8000"
    )


def choices(people):
    kept = Preference.objects.filter(person=people.person("chloe")).first()
    return kept and (kept.digest, kept.reminders)


@pytest.mark.parametrize("method", ["get", "head"])
def test_looking_at_the_way_out_changes_nothing(client, people, way_out, method):
    response = getattr(client, method)(way_out)

    assert response.status_code == 200
    assert choices(people) is None


def test_a_mail_program_leaves_in_one_post_without_cookie_or_page(people, way_out):
    strict = Client(enforce_csrf_checks=True)

    response = strict.post(way_out, {"List-Unsubscribe": "One-Click"})

    assert (response.status_code, response["Content-Type"]) == (200, "text/plain")
    assert choices(people) == ("never", True)


def test_any_other_post_must_come_from_our_page(people, way_out):
    strict = Client(enforce_csrf_checks=True)

    response = strict.post(way_out, {"List-Unsubscribe": "Other"})

    assert response.status_code == 403
    assert choices(people) is None


def test_one_leaves_by_the_button_and_comes_back_to_what_stood(client, people, way_out):
    Preference.objects.create(person=people.person("chloe"), digest="daily")

    left = client.post(way_out, {"was": "daily"})
    assert choices(people) == ("never", True)
    client.post(left.url, {"back": "1", "was": "daily"})

    assert choices(people) == ("daily", True)


def test_a_forged_way_out_leads_nowhere(client, people, way_out):
    token = way_out.split("/")[2]
    payload, _, _signature = token.rpartition(":")

    assert client.get(f"/n/{payload}:forged/").status_code == 404
    assert client.get(f"/r/{token}/").status_code == 404


# -- Redis -------------------------------------------------------------------


def test_with_redis_dead_a_click_still_works_and_its_mail_leaves(
    client, people, meeting, sink, settings, once, monkeypatch
):
    settings.WAKE_ON_POST = True
    monkeypatch.setattr("notifications.wake._deaf_until", 0.0)
    monkeypatch.setattr("celery.current_app.conf.broker_url", "redis://127.0.0.1:1/0")
    default = {**settings.CACHES["default"], "LOCATION": "redis://127.0.0.1:1/0"}
    settings.CACHES = {"default": default}
    client.force_login(people.ben)
    assert client.get(reverse("notifications:sent", args=SENT)).status_code == 200

    response = client.post(
        reverse("meetings:convene", args=("water", meeting.number)),
        {**once, "day": (meeting.starts_at - timedelta(days=7)).date(), "hour": "12:00"},
    )

    assert response.status_code == 303
    outbox.tell()
    assert outbox.deliver() == 2
    assert {mail.to for mail in sink.accepted} == {
        "chloe.water@example.org",
        "dan.water@example.org",
    }
