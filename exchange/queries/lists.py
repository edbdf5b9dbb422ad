"""The lists that go out as files: each in a constant number of queries, however long."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from actions.models import Action, ActionPlan, Commitment, Heading, Horizon, Progress
from core.text import fold
from exchange.queries.periods import Span
from meetings.models import Attendance, Decision
from meetings.queries.day import register
from members.models import Function, Mandate, Membership, Person, Seat
from tables.models import Table
from tables.models.territory import title_of

UNSEEN = {code: None for code in (*range(32), 0x7F, 0xFFFE, 0xFFFF) if chr(code) not in "\t\n"}
LEVELS, UP = (1, 2, 3), ("axis", "objective", "specific")
OTHER_HEADINGS = frozenset({"action", "actions", "no", "description", "horizon", "budget"})


class Share(NamedTuple):
    """An organisation that bears an action, and whether it said yes."""

    name: str
    role: str
    is_confirmed: bool


@dataclass(frozen=True)
class PlanLine:
    """An action with what its line of a file says; `headings` from the first level down."""

    action: Action
    headings: dict[int, str]
    shares: list[Share]
    territories: list[str]

    @property
    def confirmed(self) -> str:
        return _several(each.name for each in self.shares if each.is_confirmed)

    @cached_property
    def said(self) -> dict[str, str]:
        """The same, in the language of whoever asks first."""
        return self.words()

    def words(self) -> dict[str, str]:
        """Return the words of its cells, by what an import reads them as."""
        action = self.action
        horizon = Horizon.ONGOING if action.ongoing else action.horizon_by_hand
        return {
            **{name: self.headings.get(level, "") for level, name in zip(LEVELS, UP, strict=True)},
            "number": action.number,
            "title": action.title,
            "description": action.description,
            "leads": self._names(Commitment.Role.LEAD),
            "partners": self._names(Commitment.Role.PARTNER),
            "horizon": str(Horizon(horizon).label) if horizon and not action.due_on else "",
            "state": str(action.get_state_display()),
            "indicator": action.indicator,
            "target": action.target,
            "territory": _several(self.territories),
            "person": action.person.name if action.person else "",
            "comments": getattr(action, "last_note", None) or "",
        }

    def _names(self, role: str) -> str:
        return _several(each.name for each in self.shares if each.role == role)


@dataclass(frozen=True)
class MemberLine:
    """A member in one of its seats; a member without a seat has one line, of nobody.

    `mark` tells the seat too where the member has several.
    """

    membership: Membership
    seat: Seat | None
    person: Person | None
    function: str
    alternates: list[str]
    mark: str

    @cached_property
    def said(self) -> dict[str, str]:
        """The same, in the language of whoever asks first."""
        return self.words()

    def words(self) -> dict[str, str]:
        """Return the words of its cells, by what an import reads them as."""
        organization, person = self.membership.organization, self.person
        whose = person or organization  # who is written to
        votes = {True: pgettext("a vote", "Yes"), False: pgettext("a vote", "No")}
        based = organization.based_in if organization else None
        return {
            "organization": "" if self.membership.resident else self.membership.name,
            "acronym": organization.acronym if organization else "",
            "sector": organization.sector.name if organization else "",
            "given_name": person.given_name if person else "",
            "family_name": person.family_name if person else "",
            "function": self.function,
            "email": whose.email if whose else "",
            "phone": whose.phone if whose else "",
            "alternate": _several(self.alternates),
            "category": str(self.membership.get_category_display()),
            "votes": votes[self.seat.votes] if self.seat else "",
            "territory": based.title if based else "",
            "website": organization.website if organization else "",
            "note": self.membership.note,
        }


def even(text: str) -> str:
    """Return a text as a file holds it: its lines end alike, without what nobody sees in it."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(UNSEEN)


def _several(names: Iterable[str]) -> str:
    return "; ".join(names)


def plan_lines(plan: ActionPlan, actions: QuerySet[Action]) -> list[PlanLine]:
    """Return the actions under their headings, in the order of the plan; four queries.

    Shares and places are read as bare values: a plan may have thousands of them.
    """
    paths = heading_paths(plan)
    rank = {pk: n for n, pk in enumerate(paths)}
    shares, places = _shares(actions), _places(actions)
    found = actions.annotate(last_note=last_note()).select_related("person").defer("words")
    lines = [
        PlanLine(
            action=action,
            headings={each.level: str(each) for each in paths.get(action.heading_id, [])},
            shares=shares.get(action.pk, []),
            territories=sorted(places.get(action.pk, [])),
        )
        for action in found.order_by("number_key", "pk")
    ]
    return sorted(lines, key=lambda line: rank.get(line.action.heading_id, len(rank)))


def _shares(actions: QuerySet[Action]) -> dict[int, list[Share]]:
    found = Commitment.objects.standing().filter(action__in=actions.order_by().values("pk"))
    rows = found.in_order().values_list("action_id", "organization__name", "role", "confirmed_at")
    shares: dict[int, list[Share]] = {}
    for action, name, role, confirmed_at in rows:
        shares.setdefault(action, []).append(Share(name, role, confirmed_at is not None))
    return shares


def _places(actions: QuerySet[Action]) -> dict[int, list[str]]:
    through = Action.territories.through.objects.filter(action__in=actions.order_by().values("pk"))
    rows = through.values_list(
        "action_id", "territory__level", "territory__name", "territory__designation"
    )
    places: dict[int, list[str]] = {}
    for action, *place in rows:
        places.setdefault(action, []).append(title_of(*place))
    return places


def last_note() -> Subquery:
    """The last words that were reported of an action and stand, for the rows of a query."""
    told = Progress.objects.filter(
        Q(held_at=None) | Q(validated_at__isnull=False), action=OuterRef("pk"), set_aside_at=None
    ).exclude(note="")
    return Subquery(told.order_by("-at", "-pk").values("note")[:1])


def heading_paths(plan: ActionPlan) -> dict[int | None, list[Heading]]:
    """Return each heading by its id with those that hold it, in the order of the plan."""
    under: dict[int | None, list[Heading]] = {}
    for heading in plan.headings.order_by("position", "pk"):
        under.setdefault(heading.parent_id, []).append(heading)
    paths: dict[int | None, list[Heading]] = {}

    def walk(parent: int | None, above: list[Heading]) -> None:
        for heading in under.get(parent, []):
            paths[heading.pk] = [*above, heading]
            walk(heading.pk, paths[heading.pk])

    walk(None, [])
    return paths


def level_names(plan: ActionPlan, deepest: int = 1) -> dict[int, str]:
    """Return what the plan calls its levels, down to the deepest that it names or that is used.

    Each is told from the headings of other columns and from one another, for a file has no two
    columns of one heading.
    """
    names: dict[int, str] = {}
    for level in LEVELS:
        said = getattr(plan, f"level_{level}").strip()
        if said or level <= deepest:
            taken = {fold(each) for each in names.values()}
            own = said and fold(said) not in OTHER_HEADINGS | taken
            names[level] = said if own else _("Level %(level)s") % {"level": level}
    return names


def member_lines(memberships: Iterable[Any]) -> list[MemberLine]:
    """Return a line a seat of what `members.queries.roster.listed` read; one more query."""
    found = list(memberships)
    functions = _functions(found)
    lines = []
    for each in found:
        for seat in each.open_seats or [None]:
            mandates: list[Mandate] = seat.running if seat else []
            held = next((m.person for m in mandates if m.is_delegate), None) or each.resident
            lines.append(
                MemberLine(
                    membership=each,
                    seat=seat,
                    person=held,
                    function=functions.get((held.pk, each.organization_id), "") if held else "",
                    alternates=[m.person.name for m in mandates if not m.is_delegate],
                    mark=f"M-{each.pk}-{seat.pk}" if len(each.open_seats) > 1 else f"M-{each.pk}",
                )
            )
    return lines


def decision_lines(table: Table, decisions: QuerySet[Decision], span: Span) -> list[Decision]:
    """Return the decisions of a period as `register` reads them, the first one first."""
    read = register(table).filter(pk__in=decisions.values("pk"))
    return list(
        span.of(read, "meeting__starts_at").order_by("meeting__starts_at", "position", "pk")
    )


def attendance_lines(table: Table, span: Span) -> list[Attendance]:
    """Return who was expected at the meetings held in a period, meeting by meeting.

    Four queries; meetings, seats and people are read once each, however often they come.
    """
    held = span.of(
        table.meetings.filter(closed_at__isnull=False, cancelled_at=None), "starts_at"
    ).in_bulk()
    found = list(
        Attendance.objects.filter(meeting__in=held).order_by(
            "meeting__starts_at", "meeting_id", "seat__position", "seat_id", "as_alternate", "pk"
        )
    )
    seats = Seat.objects.select_related(
        "membership__organization", "membership__member_table", "membership__resident"
    ).in_bulk({each.seat_id for each in found if each.seat_id})
    people = Person.objects.in_bulk({each.person_id for each in found if each.person_id})
    for each in found:
        each.meeting = held[each.meeting_id]
        each.seat = seats.get(each.seat_id)
        each.person = people.get(each.person_id)
    return found


def _functions(memberships: list[Membership]) -> dict[tuple[int, int], str]:
    running = Q(until=None) | Q(until__gte=timezone.localdate())
    organizations = {each.organization_id for each in memberships if each.organization_id}
    found = Function.objects.filter(running, organization__in=organizations)
    rows = found.order_by("since", "pk").values_list("person_id", "organization_id", "title")
    return {(person, organization): title for person, organization, title in rows}
