"""What is asked of those who carry an action, in the name of their organisation."""

from actions.models import Action, Commitment
from members.models import Organization
from notifications import addresses
from notifications.audiences import today_at, voices
from notifications.letters import Letter


def named(entry):
    """The organisation's voice is asked to accept, amend or decline."""
    commitment = (
        Commitment.objects.filter(pk=entry.subject_id)
        .select_related("action__table", "organization")
        .first()
    )
    if commitment is None or commitment.answer != Commitment.Answer.NAMED:
        return []
    action, organization = commitment.action, commitment.organization
    voice = _voice(action, organization)
    if voice is None or not action.is_open or _did_it(entry, voice.person):
        return []
    return [
        Letter(
            key=f"named:{entry.pk}:{commitment.pk}",
            mail="named",
            reason="speaks_for_organization",
            person=voice.person,
            table=action.table,
            about=commitment,
            context={
                "commitment": commitment,
                "action": action,
                "organization": organization,
                "url": addresses.answer(commitment, voice.person),
            },
            facts={
                "commitment": commitment.pk,
                "action": action.pk,
                "organization": organization.pk,
            },
        )
    ]


def update_asked(entry):
    """The organisation's voice is asked where the action stands; two minutes, no account."""
    action = Action.objects.select_related("table").get(pk=entry.subject_id)
    organization = Organization.objects.filter(pk=entry.facts.get("organization")).first()
    voice = _voice(action, organization)
    if voice is None or not action.is_open:
        return []
    return [
        Letter(
            key=f"update_asked:{entry.pk}:{voice.person.pk}",
            mail="update_asked",
            reason="speaks_for_organization",
            person=voice.person,
            table=action.table,
            about=action,
            context=errand(action, organization, voice.person),
            facts={"action": action.pk, "organization": organization.pk},
        )
    ]


def follow_up_made(entry):
    """Those to whom it was entrusted: the organisation's voice, and the person named."""
    action = (
        Action.objects.select_related("table", "person__user", "item__meeting")
        .filter(pk=entry.subject_id)
        .first()
    )
    if action is None or not action.is_open:
        return []
    carriers = _carriers(action, entry.facts.get("organization"))
    return [_follow_up(action, *carrier) for carrier in carriers if not _did_it(entry, carrier[0])]


def errand(action, organization, person):
    """Return what every mail about an action shows; no query.

    Who speaks for no organisation has no link that acts: the action's own page asks who they are.
    """
    return {
        "action": action,
        "organization": organization,
        "url": addresses.update(action, organization, person)
        if organization
        else addresses.absolute("actions:detail", action.table.slug, action.pk),
        "today": today_at(action.table),
    }


def _follow_up(action, person, reason, organization, commitment):
    waits = commitment is not None and commitment.answer == Commitment.Answer.NAMED
    context = errand(action, organization, person)
    if waits:
        context |= {"commitment": commitment, "answer_url": addresses.answer(commitment, person)}
    return Letter(
        key=f"follow_up:{action.pk}:{person.pk}",
        mail="follow_up",
        reason=reason,
        person=person,
        table=action.table,
        about=action,
        context=context,
        facts={"action": action.pk, "organization": organization.pk if organization else None},
    )


def _carriers(action, organization_id):
    """Return (person, reason, organisation, commitment) of each one told, once a person."""
    carriers = {}
    commitment = (
        action.commitments.standing()
        .filter(organization=organization_id)
        .select_related("organization")
        .first()
    )
    organization = commitment.organization if commitment else None
    voice = _voice(action, organization)
    if voice:
        carriers[voice.person.pk] = (
            voice.person,
            "speaks_for_organization",
            organization,
            commitment,
        )
    if action.person_id:
        carriers.setdefault(action.person_id, (action.person, "follows_action", None, None))
    return carriers.values()


def _voice(action, organization):
    if organization is None:
        return None
    return voices(action.table, [organization.pk], today_at(action.table)).get(organization.pk)


def _did_it(entry, person):
    return entry.by_id is not None and person.user_id == entry.by_id
