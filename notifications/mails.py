"""The kinds of mail: which are service, which can be left, and what each checks when it leaves."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from notifications import checks


@dataclass(frozen=True)
class Mail:
    """One folder of `templates/email/`.

    A service message cannot be refused: it is how a table works. The rest belongs to a mailing
    that a person may leave. Each check returns why it should not leave after all, or "".
    """

    name: object
    checks: tuple[Callable, ...]
    mailing: str = ""

    @property
    def is_service(self):
        return not self.mailing


MAILS = {
    "invitation": Mail(_("Invitation"), (checks.invitation_open,)),
    "welcome": Mail(_("Welcome to a seat"), (checks.sits,)),
    "convocation": Mail(_("Convocation"), (checks.meeting_stands, checks.sits)),
    "moved": Mail(_("Meeting moved"), (checks.meeting_stands, checks.sits)),
    "changed": Mail(_("Agenda changed"), (checks.meeting_stands, checks.sits)),
    "cancelled": Mail(_("Meeting cancelled"), (checks.sits,)),
    "alternate": Mail(_("Named as an alternate"), (checks.meeting_stands, checks.comes)),
    "chased": Mail(_("Reply awaited"), (checks.meeting_stands, checks.sits, checks.reply_missing)),
    "minutes": Mail(_("Minutes ready"), (checks.sits,)),
    "named": Mail(_("Commitment proposed"), (checks.commitment_waits, checks.speaks)),
    "update_asked": Mail(_("Update asked"), (checks.action_open, checks.speaks)),
    "follow_up": Mail(_("Follow-up entrusted"), (checks.action_open, checks.speaks)),
    "meeting_soon": Mail(_("Meeting soon"), (checks.meeting_stands, checks.may_come), "reminders"),
    "reply_missing": Mail(
        _("Reply missing"),
        (checks.meeting_stands, checks.sits, checks.reply_missing),
        "reminders",
    ),
    "action_due": Mail(_("Action due"), (checks.action_open, checks.speaks), "reminders"),
    "action_late": Mail(_("Action overdue"), (checks.action_open, checks.speaks), "reminders"),
    "mandate_ending": Mail(
        _("Mandate ending"), (checks.mandate_ends, checks.coordinates), "reminders"
    ),
    "minutes_to_adopt": Mail(
        _("Minutes to adopt"), (checks.minutes_wait, checks.coordinates), "reminders"
    ),
    "digest": Mail(_("Digest"), (), "digest"),
}

REASONS = {
    "delegate_of_seat": _("You are a delegate at %(table)s."),
    "alternate_of_seat": _("You are an alternate at %(table)s."),
    "alternate_named": _("You were named as an alternate for a meeting of %(table)s."),
    "invited": _("You were invited to %(table)s."),
    "speaks_for_organization": _("You speak for your organization at %(table)s."),
    "follows_action": _("You follow this action of %(table)s."),
    "coordinator": _("You coordinate %(table)s."),
    "digest": _("You asked for a digest of your tables, or you never said that you want none."),
}

ROLES = {
    "delegate_of_seat": _("Delegate"),
    "alternate_of_seat": _("Alternate"),
    "alternate_named": _("Sent as an alternate"),
    "invited": _("Person invited"),
    "speaks_for_organization": _("Speaks for the organization"),
    "follows_action": _("Follows the action"),
    "coordinator": _("Coordination"),
    "digest": _("Digest"),
}

SKIPS = {
    "too_late": _("It came too late to be of use"),
    "cancelled": _("The meeting was cancelled"),
    "superseded": _("A newer mail says it better"),
    "left_the_seat": _("This person no longer holds the seat"),
    "replied": _("The reply had come"),
    "will_not_come": _("This person will not come"),
    "closed": _("The action was over"),
    "answered": _("The answer had come"),
    "no_longer_speaks": _("This person no longer speaks for the organization"),
    "no_longer_coordinates": _("This person no longer coordinates the table"),
    "changed": _("What it said is no longer so"),
    "unsubscribed": _("This person asked not to receive it"),
    "nothing_left": _("Nothing was left to say"),
    "gone": _("What it was about no longer exists"),
}


def why(reason, table):
    """Return the sentence that tells a person why they get a mail."""
    return REASONS[reason] % {"table": table.name if table else ""}
