"""The only way in: bound to a person, once, for seven days."""

from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from core import links
from core.errors import Refused
from members.models import Invitation
from members.services import invitations
from tables.models import Entry
from tests import factories


@pytest.fixture
def lea(people):
    person = factories.person("Léa Roy", email="lea@example.org", language="en-ca")
    factories.mandate(people.seat, person, rank=2)
    return person


def link_to(invitation):
    return reverse("members:invitation", args=(links.sign("invitation", invitation=invitation.pk),))


def verbs():
    return [entry.verb for entry in Entry.objects.order_by("pk")]


def test_an_invitation_opens_the_account_of_the_person_invited(people, lea, client):
    link = link_to(invitations.invite(lea, people.table, by=people.ben))

    page = client.get(link)
    none_yet = User.objects.filter(email="lea@example.org").exists()
    answer = client.post(link)

    lea.refresh_from_db()
    assert "Ben Roy" in page.content.decode()
    assert "Table water" in page.content.decode()
    assert none_yet is False
    assert (answer.status_code, answer.url) == (303, "/tables/water/")
    assert (lea.user.email, lea.user.name, lea.user.language) == (
        "lea@example.org",
        "Léa Roy",
        "en-ca",
    )
    assert not lea.user.has_usable_password()
    assert EmailAddress.objects.filter(user=lea.user, verified=True, primary=True).exists()
    assert client.session["_auth_user_id"] == str(lea.user.pk)
    assert client.get(reverse("members:roster", args=("water",))).status_code == 200
    assert verbs() == ["members.invited", "members.invitation_accepted"]


def test_looking_at_a_link_changes_nothing(people, lea, client):
    invitation = invitations.invite(lea, people.table, by=people.ben)

    for _ in range(3):
        client.get(link_to(invitation))
        client.head(link_to(invitation))

    invitation.refresh_from_db()
    assert invitation.accepted_at is None
    assert "_auth_user_id" not in client.session


def test_an_invitation_serves_once(people, lea, client):
    link = link_to(invitations.invite(lea, people.table, by=people.ben))
    client.post(link)
    client.post(reverse("account_logout"))

    again = client.post(link)

    assert again.status_code == 409
    assert "_auth_user_id" not in client.session
    assert client.get(link).status_code == 200


@pytest.mark.parametrize("spoilt", ["expired", "revoked", "reissued"])
def test_an_invitation_that_no_longer_opens_says_so(people, lea, client, spoilt):
    invitation = invitations.invite(lea, people.table, by=people.ben)
    if spoilt == "expired":
        Invitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    elif spoilt == "revoked":
        invitations.revoke(invitation, by=people.ben)
    else:
        invitations.invite(lea, people.table, by=people.ben)

    page = client.get(link_to(invitation))
    answer = client.post(link_to(invitation))

    assert page.status_code == 200
    assert b'method="post">' not in page.content.split(b"<main")[1].split(b"</main")[0]
    assert answer.status_code == 409
    assert not User.objects.filter(email="lea@example.org").exists()


def test_the_newer_invitation_opens_after_the_former_died(people, lea, client):
    invitations.invite(lea, people.table, by=people.ben)
    newer = invitations.invite(lea, people.table, by=people.ben)

    assert client.post(link_to(newer)).status_code == 303


def test_a_forged_link_and_a_link_of_another_purpose_are_not_found(people, lea, client):
    invitation = invitations.invite(lea, people.table, by=people.ben)
    good = links.sign("invitation", invitation=invitation.pk)
    other = links.sign("reply", invitation=invitation.pk)

    for token in (good[:-6] + "AAAAAA", other, "x", links.sign("invitation", invitation=999_999)):
        assert client.get(reverse("members:invitation", args=(token,))).status_code == 404


def test_an_account_at_this_address_signs_in_first_and_is_then_linked(people, lea, client):
    user = User.objects.create_user("lea@example.org", "Léa Roy")
    link = link_to(invitations.invite(lea, people.table, by=people.ben))

    refused = client.post(link)
    client.force_login(user)
    linked = client.post(link)

    lea.refresh_from_db()
    assert (refused.status_code, linked.status_code) == (409, 303)
    assert lea.user == user


def test_an_account_of_another_address_is_not_linked(people, lea, client):
    link = link_to(invitations.invite(lea, people.table, by=people.ben))
    client.force_login(people.eve)

    answer = client.post(link)

    lea.refresh_from_db()
    assert answer.status_code == 409
    assert lea.user is None
    assert not people.table.seats.filter(mandates__person__user=people.eve).exists()


def test_a_link_gives_no_more_than_the_seat_of_the_person(people, lea, client):
    link = link_to(invitations.invite(lea, people.table, by=people.ben))

    client.post(link + "?role=coordinator", {"role": "coordinator", "charge": "coordinator"})

    assert client.get(reverse("members:new", args=("water",))).status_code == 403


def test_only_someone_without_an_account_and_with_an_address_is_invited(people):
    mute = factories.person("Sans Adresse", email="")

    for person in (people.chloe.person, mute):
        with pytest.raises(Refused):
            invitations.invite(person, people.table, by=people.ben)

    assert verbs() == []


def test_the_coordination_invites_and_revokes_from_its_pages(people, lea, client, once):
    client.force_login(people.ben)

    invited = client.post(reverse("members:invite", args=("water", lea.pk)), once)
    invitation = Invitation.objects.get()
    once["once"] = "00000000-0000-4000-8000-000000000001"
    revoked = client.post(reverse("members:revoke", args=("water", invitation.pk)), once)

    assert [invited.status_code, revoked.status_code] == [303, 303]
    assert verbs() == ["members.invited", "members.invitation_revoked"]


@pytest.mark.parametrize("who", ["ana", "chloe", "dan", "sam"])
def test_others_do_not_invite(people, lea, client, once, who):
    client.force_login(getattr(people, who))

    answer = client.post(reverse("members:invite", args=("water", lea.pk)), once)

    assert answer.status_code == 403
    assert not Invitation.objects.exists()
