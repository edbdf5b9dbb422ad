"""Plans of action, and what is told of them."""

from typing import NamedTuple


class Share(NamedTuple):
    """A commitment: `answer` is named, confirmed, amended or declined; `level` a code or empty."""

    organization: str
    answer: str = "confirmed"
    level: str = ""
    brings: str = ""
    note: str = ""


class Progress(NamedTuple):
    """Told by a person, on behalf of an organisation, `days` ago (negative)."""

    days: int
    state: str
    percent: int
    note: str
    organization: str
    person: str = ""


class Drift(NamedTuple):
    """The due date slid, `days` ago (negative), from one day to another (from the loading day).

    `decision` is the slug of a decision of the table, or empty.
    """

    days: int
    was: int
    now: int
    reason: str
    decision: str = ""


class Action(NamedTuple):
    """Dated by `due`, or `ongoing`, or only by `horizon` (short, medium, long).

    The last `Progress` agrees with `state` and `percent`; the last `Drift` with `due`.
    """

    number: str
    title: str
    leads: tuple[Share, ...] = ()
    partners: tuple[Share, ...] = ()
    due: int | None = None
    ongoing: bool = False
    horizon: str = ""
    state: str = "planned"
    percent: int = 0
    done: int | None = None
    programmes: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    populations: tuple[str, ...] = ()
    territories: tuple[str, ...] = ()
    indicator: str = ""
    target: str = ""
    budget: int | None = None
    description: str = ""
    decision: str = ""
    person: str = ""
    progress: tuple[Progress, ...] = ()
    drifts: tuple[Drift, ...] = ()


class Heading(NamedTuple):
    """`parts` are headings of the next level, or actions, never both."""

    number: str
    title: str
    parts: tuple["Heading | Action", ...]


class Plan(NamedTuple):
    """`short` and `medium` are the bounds, in months from its start; `decision` adopted it.

    A plan without one was adopted before the months that the sample tells of.
    """

    slug: str
    table: str
    title: str
    fiscal_year: int
    years: int
    headings: tuple[Heading, ...]
    levels: tuple[str, ...] = ("Axe", "Objectif")
    short: int = 12
    medium: int = 36
    decision: str = ""
    publication: int = 4
