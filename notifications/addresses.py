"""Whole addresses for mails, built from SITE_URL and never from what a visitor's browser says."""

from django.conf import settings
from django.urls import reverse

from core import links


def absolute(name, *args):
    return settings.SITE_URL + reverse(name, args=args)


def meeting(meeting):
    return absolute("meetings:detail", meeting.table.slug, meeting.number)


def reply(meeting, seat, person):
    token = links.sign("reply", meeting=meeting.pk, seat=seat.pk, person=person.pk)
    return absolute("meetings:reply", token)


def minutes(meeting, person):
    token = links.sign("minutes", meeting=meeting.pk, person=person.pk)
    return absolute("meetings:minutes_by_link", token)


def answer(commitment, person):
    token = links.sign("commitment", commitment=commitment.pk, person=person.pk)
    return absolute("actions:answer_by_link", token)


def update(action, organization, person):
    organization_id = organization.pk if organization else None
    token = links.sign("action", action=action.pk, organization=organization_id, person=person.pk)
    return absolute("actions:update_by_link", token)


def invitation(invitation):
    return absolute("members:invitation", links.sign("invitation", invitation=invitation.pk))


def unsubscribe(person, mailing):
    token = links.sign("unsubscribe", person=person.pk, list=mailing)
    return absolute("notifications:unsubscribe", token)
