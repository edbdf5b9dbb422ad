"""Meetings: their agendas, who came, what was decided."""

from typing import NamedTuple

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = range(5)


class Moment(NamedTuple):
    weeks: int
    weekday: int
    start: tuple[int, int]
    end: tuple[int, int]


class Decision(NamedTuple):
    """`slug` is unique in the region; drifts and plans point to it.

    `votes` is (for, against, abstentions), for the mode « vote » only; `mover` and `seconder`
    are organisations, in formal minutes. The decision on the item of standing « last_minutes »
    adopts the previous minutes.
    """

    slug: str
    text: str
    mode: str = "consensus"
    outcome: str = "carried"
    votes: tuple[int, int, int] | None = None
    mover: str = ""
    seconder: str = ""
    publication: int = 1


class FollowUp(NamedTuple):
    """An action without a plan, made at an item. `done` set: done that many days after."""

    title: str
    organization: str
    person: str = ""
    due: int = 30
    state: str = "planned"
    percent: int = 0
    done: int | None = None


class Item(NamedTuple):
    """`kind`, `standing`: codes of AgendaItem. `notes` are its minutes, for held meetings."""

    title: str
    kind: str = "information"
    minutes: int = 10
    presenter: str = ""
    organization: str = ""
    notes: str = ""
    decisions: tuple[Decision, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    standing: str = ""
    label: str = ""
    background: str = ""
    postponed: bool = False


class Presence(NamedTuple):
    """Who was not simply here. Every filled seat not named was held by its delegate, on site.

    Entries are slugs of seats. `alternates` pairs a seat with the person who came for it, the
    delegate being excused; `both` repeats those pairs where the delegate came as well. `guests`
    are names of people without a seat; `late` and `early` are pairs (seat, minutes after the
    opening) of arrivals and departures.
    """

    excused: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    remote: tuple[str, ...] = ()
    alternates: tuple[tuple[str, str], ...] = ()
    both: tuple[tuple[str, str], ...] = ()
    guests: tuple[str, ...] = ()
    late: tuple[tuple[str, int], ...] = ()
    early: tuple[tuple[str, int], ...] = ()


class Reply(NamedTuple):
    """A seat's answer to the convocation, `days` ago (negative); seats not named are silent."""

    seat: str
    reply: str
    days: int = -3
    alternate: str = ""
    note: str = ""


class Moved(NamedTuple):
    """The meeting was convened for another moment or place, then moved, `days` ago (negative)."""

    moment: Moment
    place: str
    days: int


class Meeting(NamedTuple):
    """`number` runs over the table's life, and across both directions in time.

    Past moments are held, unless `cancelled`. `minutes` is adopted, sent or draft, for held ones;
    `publication` is that of the minutes. `convened` is in days before the loading day (negative)
    for a meeting to come, None while in preparation; held meetings were convened in due time.
    `cancelled` is the reason; `cancelled_days` is negative, counted from the meeting's day when
    that is past, from the loading day when it is ahead.
    """

    number: int
    moment: Moment
    place: str
    items: tuple[Item, ...]
    mode: str = "on_site"
    title: str = ""
    presence: Presence = Presence()
    minutes: str = "adopted"
    publication: int = 1
    convened: int | None = None
    replies: tuple[Reply, ...] = ()
    moved: Moved | None = None
    cancelled: str = ""
    cancelled_days: int | None = None
