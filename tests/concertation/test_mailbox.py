"""The mailbox of the sample region: what would be sent is kept, shown safely, and nowhere else."""

import icalendar
import pytest
from django.core.mail import EmailMultiAlternatives
from django.urls import reverse

from concertation import mailbox
from notifications import outbox
from tests.notifications import conftest as outbox_fixtures

convened, meeting = outbox_fixtures.convened, outbox_fixtures.meeting


@pytest.fixture
def box(settings, tmp_path):
    settings.VAR, settings.MAIL_BOX = tmp_path, True
    settings.EMAIL_BACKEND = "concertation.mailbox.MailboxBackend"


def post(subject="Essai", html="<p>Bonjour</p>"):
    mail = EmailMultiAlternatives(subject, "Bonjour", "de@example.org", ["a@example.org"])
    mail.attach_alternative(html, "text/html")
    mail.send()
    return mailbox.names()[0]


def test_what_would_be_sent_is_kept_the_newest_first(client, box):
    post("Premier")
    post("Second")

    page = client.get(reverse("mailbox"))

    assert [mail.subject for mail in page.context["page"].mails] == ["Second", "Premier"]
    assert page.content.count(b"list__title") == 2


def test_an_empty_mailbox_says_what_to_do(client, box):
    assert client.get(reverse("mailbox")).status_code == 200


@pytest.mark.parametrize("name", ["mailbox_mail", "mailbox_event", "mailbox_source"])
def test_outside_the_sample_region_there_is_no_mailbox(client, box, settings, name):
    kept = post()
    settings.MAIL_BOX = False

    assert client.get(reverse("mailbox")).status_code == 404
    assert client.get(reverse(name, args=(kept,))).status_code == 404


@pytest.mark.parametrize("name", ["1-0000abcd", "..%2F..%2Fetc", "1-0000ABCD", "x"])
def test_a_name_that_is_not_a_mail_is_not_found(client, box, name):
    assert client.get(f"/_mail/{name}/").status_code == 404


def test_nothing_in_a_mail_acts_when_it_is_shown(client, box):
    kept = post(
        html='<p style="color:red" onclick="alert(1)">Un <a href="javascript:alert(2)">lien</a>'
        '<script>alert(3)</script><img src="https://example.org/pixel.gif"></p>'
    )

    page = client.get(reverse("mailbox_mail", args=(kept,)))

    assert page.context["page"].html == '<p>Un <a rel="noopener nofollow">lien</a></p>'


def test_a_mail_is_read_as_a_page_as_text_and_as_a_file(client, box):
    kept = post(html="<p>Comme page</p>")
    address = reverse("mailbox_mail", args=(kept,))

    assert b"Comme page" in client.get(address).content
    assert b"Comme page" not in client.get(address, {"view": "text"}).content
    source = client.get(reverse("mailbox_source", args=(kept,)))
    assert source["Content-Type"] == "message/rfc822"
    assert b"Comme page" in source.content


def test_the_calendar_file_comes_out_as_it_went_in(client, box, convened):
    outbox.tell()
    outbox.deliver()
    kept = mailbox.names()[0]

    file = client.get(reverse("mailbox_event", args=(kept,)))

    assert file["Content-Disposition"] == 'attachment; filename="invite.ics"'
    [event] = icalendar.Calendar.from_ical(file.content).walk("VEVENT")
    assert str(event["UID"]) == str(convened.uid)


def test_a_mail_without_an_event_has_no_calendar_file(client, box):
    assert client.get(reverse("mailbox_event", args=(post(),))).status_code == 404


def test_the_oldest_are_thrown_away(box, monkeypatch):
    monkeypatch.setattr(mailbox, "KEPT", 3)
    for n in range(5):
        post(f"Mail {n}")

    assert [mailbox.find(name).subject for name in mailbox.names()] == [
        "Mail 4",
        "Mail 3",
        "Mail 2",
    ]
