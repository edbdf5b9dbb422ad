"""How the journal reads in a digest: a sentence with a count, for whoever may see it."""

from dataclasses import dataclass

from django.utils.translation import ngettext_lazy

from members.permissions import Permission


@dataclass(frozen=True)
class Sentence:
    """What happened n times, the permission that it takes to know, and the page that tells more."""

    words: object
    needs: Permission
    page: str

    def say(self, n):
        return str(self.words % {"n": n})


def _members(words):
    return Sentence(words, Permission.SEE_MEMBERS, "members:roster")


def _meetings(words):
    return Sentence(words, Permission.SEE_MEETINGS, "meetings:index")


def _minutes(words):
    return Sentence(words, Permission.SEE_MINUTES, "meetings:index")


def _decisions(words):
    return Sentence(words, Permission.SEE_MINUTES, "meetings:decisions")


def _plan(words):
    return Sentence(words, Permission.SEE_PLAN, "actions:current_plan")


def _follow_ups(words):
    return Sentence(words, Permission.SEE_PLAN, "actions:follow_ups")


def _table(words):
    return Sentence(words, Permission.SEE_MEETINGS, "tables:home")


SENTENCES = {
    "meetings.decided": _decisions(
        ngettext_lazy("%(n)s decision taken", "%(n)s decisions taken", "n")
    ),
    "meetings.minutes_sent": _minutes(
        ngettext_lazy("minutes of %(n)s meeting sent", "minutes of %(n)s meetings sent", "n")
    ),
    "meetings.minutes_adopted": _minutes(
        ngettext_lazy("minutes of %(n)s meeting adopted", "minutes of %(n)s meetings adopted", "n")
    ),
    "meetings.minutes_published": _minutes(
        ngettext_lazy(
            "minutes of %(n)s meeting published", "minutes of %(n)s meetings published", "n"
        )
    ),
    "meetings.convened": _meetings(
        ngettext_lazy("%(n)s meeting convened", "%(n)s meetings convened", "n")
    ),
    "meetings.moved": _meetings(ngettext_lazy("%(n)s meeting moved", "%(n)s meetings moved", "n")),
    "meetings.changed": _meetings(
        ngettext_lazy("%(n)s agenda changed", "%(n)s agendas changed", "n")
    ),
    "meetings.cancelled": _meetings(
        ngettext_lazy("%(n)s meeting cancelled", "%(n)s meetings cancelled", "n")
    ),
    "meetings.closed": _meetings(ngettext_lazy("%(n)s meeting held", "%(n)s meetings held", "n")),
    "actions.created": _plan(
        ngettext_lazy("%(n)s action added to the plan", "%(n)s actions added to the plan", "n")
    ),
    "actions.follow_up_made": _follow_ups(
        ngettext_lazy("%(n)s follow-up entrusted", "%(n)s follow-ups entrusted", "n")
    ),
    "actions.confirmed": _plan(
        ngettext_lazy("%(n)s commitment confirmed", "%(n)s commitments confirmed", "n")
    ),
    "actions.amended": _plan(
        ngettext_lazy("%(n)s commitment amended", "%(n)s commitments amended", "n")
    ),
    "actions.declined": _plan(
        ngettext_lazy("%(n)s commitment declined", "%(n)s commitments declined", "n")
    ),
    "actions.withdrawn": _plan(
        ngettext_lazy(
            "%(n)s organization taken off an action", "%(n)s organizations taken off an action", "n"
        )
    ),
    "actions.progressed": _plan(
        ngettext_lazy("%(n)s update on the actions", "%(n)s updates on the actions", "n")
    ),
    "actions.drifted": _plan(ngettext_lazy("%(n)s date moved", "%(n)s dates moved", "n")),
    "actions.plan_adopted": _plan(
        ngettext_lazy("%(n)s action plan adopted", "%(n)s action plans adopted", "n")
    ),
    "members.requested": _members(
        ngettext_lazy("%(n)s request for membership", "%(n)s requests for membership", "n")
    ),
    "members.accepted": _members(ngettext_lazy("%(n)s new member", "%(n)s new members", "n")),
    "members.suspended": _members(
        ngettext_lazy("%(n)s membership suspended", "%(n)s memberships suspended", "n")
    ),
    "members.reinstated": _members(
        ngettext_lazy("%(n)s membership reinstated", "%(n)s memberships reinstated", "n")
    ),
    "members.ended": _members(
        ngettext_lazy("%(n)s membership ended", "%(n)s memberships ended", "n")
    ),
    "members.seat_opened": _members(ngettext_lazy("%(n)s seat opened", "%(n)s seats opened", "n")),
    "members.seat_closed": _members(ngettext_lazy("%(n)s seat closed", "%(n)s seats closed", "n")),
    "members.seat_filled": _members(ngettext_lazy("%(n)s seat filled", "%(n)s seats filled", "n")),
    "members.seat_vacated": _members(
        ngettext_lazy("%(n)s seat vacated", "%(n)s seats vacated", "n")
    ),
    "members.hosting_changed": _members(
        ngettext_lazy(
            "%(n)s change of host organization", "%(n)s changes of host organization", "n"
        )
    ),
    "members.organization_renamed": _members(
        ngettext_lazy("%(n)s organization renamed", "%(n)s organizations renamed", "n")
    ),
    "members.mandated": _members(
        ngettext_lazy("%(n)s person mandated", "%(n)s people mandated", "n")
    ),
    "members.mandate_ended": _members(
        ngettext_lazy("%(n)s mandate ended", "%(n)s mandates ended", "n")
    ),
    "members.office_given": _members(
        ngettext_lazy("%(n)s charge given", "%(n)s charges given", "n")
    ),
    "members.office_ended": _members(
        ngettext_lazy("%(n)s charge ended", "%(n)s charges ended", "n")
    ),
    "exchange.plan_imported": _plan(
        ngettext_lazy(
            "%(n)s file brought into the action plan",
            "%(n)s files brought into the action plan",
            "n",
        )
    ),
    "exchange.members_imported": _members(
        ngettext_lazy(
            "%(n)s file brought into the list of members",
            "%(n)s files brought into the list of members",
            "n",
        )
    ),
    "tables.edited": _table(
        ngettext_lazy(
            "the presentation of the table was changed %(n)s time",
            "the presentation of the table was changed %(n)s times",
            "n",
        )
    ),
    "tables.became": _table(
        ngettext_lazy(
            "the table changed its form %(n)s time", "the table changed its form %(n)s times", "n"
        )
    ),
    "tables.closed": _table(ngettext_lazy("the table was closed", "the table was closed", "n")),
}

# What no digest says, and why. A verb that is in none of the three lists fails a test.
SILENT = {
    "actions.edited": "its page shows it; a date that moves is a drift, and is told",
    "actions.named": "the organisation is asked by mail, and the answer is told",
    "actions.update_asked": "a question to one organisation",
    "actions.validated": "the update that it confirms was told",
    "actions.set_aside": "between the coordinator and the one who reported",
    "actions.plan_created": "a draft",
    "actions.plan_edited": "a draft, or wording",
    "meetings.created": "a draft: it is told when it is convened",
    "meetings.discarded": "a draft thrown away",
    "meetings.edited": "a draft, or nothing that those invited need to know",
    "meetings.item_added": "the agenda is told when it is sent",
    "meetings.item_edited": "ditto",
    "meetings.item_moved": "ditto",
    "meetings.item_removed": "ditto",
    "meetings.item_postponed": "the next agenda shows it",
    "meetings.opened": "those who are there know",
    "meetings.attendance_taken": "ditto",
    "meetings.minutes_saved": "a draft: told when the minutes are sent",
    "meetings.chased": "a reminder to some seats",
    "meetings.replied": "the coordinator reads the list",
    "members.studied": "between the table and the one who asked",
    "members.edited": "the file shows it",
    "members.invited": "between the table and the one invited",
    "members.invitation_revoked": "ditto",
    "members.invitation_accepted": "ditto",
    "members.employer_changed": "the directory shows it",
    "members.organization_added": "ditto",
    "members.organization_edited": "ditto",
    "members.organization_merged": "ditto",
    "members.person_added": "ditto",
    "members.person_edited": "ditto",
    "members.seat_edited": "the ring shows it",
    "members.seat_moved": "ditto",
    "exchange.import_undone": "all stands as before, and nobody leaned on it meanwhile",
    "tables.created": "its members learn of it when they are seated",
    "notifications.resent": "the register of mails shows it",
}
