"""What the minutes' page and document know."""

from dataclasses import dataclass
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from core.prose import blocks
from meetings.models import Meeting, Minutes, Revision
from meetings.transcript import Transcript, transcript
from tables.models import Publication


@dataclass(frozen=True)
class MinutesPage:
    """The minutes as they stand, or as they were frozen when they were last sent or adopted."""

    meeting: Meeting
    minutes: Minutes | None
    revisions: list[Revision]
    text: Transcript | dict[str, Any]

    @property
    def state(self) -> str:
        return self.minutes.state if self.minutes else Minutes.State.DRAFT

    @property
    def state_words(self) -> str:
        return str(Minutes.State(self.state).label)

    @property
    def frozen(self) -> Revision | None:
        return self.revisions[0] if self.revisions else None

    @property
    def levels(self) -> list[tuple[int, str]]:
        """How far the minutes may be published; to everyone only once they are adopted."""
        levels = [(value, str(label)) for value, label in Publication.choices]
        return levels if self.adopted else levels[:-1]

    @property
    def adopted(self) -> bool:
        return bool(self.minutes and self.minutes.adopted_at)


def minutes_page(meeting: Meeting) -> MinutesPage:
    """Minutes with their revisions; nine queries at most, however long.

    Adopted minutes are shown as they were frozen; before that, as they stand today.
    """
    record = (
        Minutes.objects.filter(meeting=meeting)
        .select_related("decision__meeting", "sent_by")
        .first()
    )
    revisions = list(record.revisions.select_related("by")) if record else []
    adopted = record is not None and record.adopted_at and revisions
    text = revisions[0].body if adopted else transcript(meeting)
    return MinutesPage(meeting=meeting, minutes=record, revisions=revisions, text=text)


def minutes_words(page: MinutesPage) -> dict[str, Any]:
    """Return what the Typst template reads: the minutes, and the words around them.

    The words are in the language in which the minutes were drawn up.
    """
    text = page.text.as_data() if isinstance(page.text, Transcript) else page.text
    with translation.override(text["language"]):
        passages = [{**each, "notes": blocks(each["notes"])} for each in text["passages"]]
        return {
            **text,
            "passages": passages,
            "heading": _("Minutes") if text["style"] == "formal" else _("Meeting notes"),
            "state": page.state_words,
            "is_draft": not page.adopted,
            "words": {
                "date": _("Date"),
                "hours": _("Hours"),
                "place": _("Place"),
                "quorum": _("Quorum"),
                "attendance": _("Attendance"),
                "present": _("Present"),
                "excused": _("Excused"),
                "absent": _("Absent"),
                "guests": _("Guests"),
                "nobody": _("Nobody"),
                "no_vote": _("no vote"),
                "decision": _("Decision"),
                "follow_ups": _("Follow-ups"),
                "due": _("due by"),
                "postponed": _("Put off to the next meeting."),
                "closed": _("The meeting was adjourned at"),
                "page": _("Page"),
                "of": _("of"),
            },
        }
