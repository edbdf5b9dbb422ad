"""Organisations, people, and the tables with their seats."""

from typing import NamedTuple


class Former(NamedTuple):
    """A name borne before (`until` in months, negative) or beside (`until=None`): an alias."""

    name: str
    until: int | None = None


class Organization(NamedTuple):
    """`based_in` is the code of a municipality, an MRC or a region; `serves` holds codes too."""

    slug: str
    name: str
    sector: str
    based_in: str
    serves: tuple[str, ...]
    email: str
    phone: str = ""
    acronym: str = ""
    former: tuple[Former, ...] = ()
    website: str = ""


class Function(NamedTuple):
    """What a person does in an organisation; `until` set when the person left it."""

    organization: str
    title: str
    since: int | None = None
    until: int | None = None


class Person(NamedTuple):
    """`account` says whether the person signs in; `email` is empty for a few."""

    slug: str
    given: str
    family: str
    functions: tuple[Function, ...]
    email: str = ""
    phone: str = ""
    account: bool = False
    language: str = "fr"


class Persona(NamedTuple):
    """Someone to sign in as. `steward` is the territory whose reports the persona runs."""

    person: str
    email: str
    role: str
    says: str
    steward: str = ""


class Mandate(NamedTuple):
    """Rank 0 is the delegate; 1, 2… the alternates. `until=None`: no end said."""

    person: str
    rank: int = 0
    since: int = -12
    until: int | None = None
    instructions: str = ""


class Seat(NamedTuple):
    """`slug` is unique at its table. A vacant seat has no mandate and says what is wanted."""

    slug: str
    label: str = ""
    votes: bool = True
    sector: str = ""
    territory: str = ""
    population: str = ""
    mandates: tuple[Mandate, ...] = ()


class Membership(NamedTuple):
    """One of `organization`, `member_table` (a table's slug) or `resident` (a person's slug).

    Under study: `studied` without `accepted`. `ending` is a code of Membership.Ending.
    """

    category: str
    organization: str = ""
    member_table: str = ""
    resident: str = ""
    requested: int | None = None
    studied: int | None = None
    accepted: int | None = None
    renew_by: int | None = None
    suspended: int | None = None
    ended: int | None = None
    ending: str = ""
    note: str = ""
    seats: tuple[Seat, ...] = ()


class Office(NamedTuple):
    """`charge` is coordinator, chair, secretary or treasurer."""

    charge: str
    person: str
    since: int = -24
    until: int | None = None


class FormerForm(NamedTuple):
    """What the table was before; `since` and `until` in months."""

    name: str
    kind: str
    form: str
    since: int
    until: int
    reason: str


class Host(NamedTuple):
    organization: str
    since: int
    until: int | None = None


class Table(NamedTuple):
    """`founded` is in months; `publication` is 1 to 4 (table, members, partners, everyone).

    `memberships` and `vacancies` give the seats in order: those of members first.
    """

    slug: str
    name: str
    kind: str
    form: str
    territories: tuple[str, ...]
    populations: tuple[str, ...]
    mandate: str
    founded: int
    hosts: tuple[Host, ...]
    offices: tuple[Office, ...]
    memberships: tuple[Membership, ...]
    vacancies: tuple[Seat, ...] = ()
    quorum_rule: str = "majority"
    quorum_fixed: int | None = None
    notice_days: int = 10
    decision_template: str = "D-{year}-{month:02}-{n:02}"
    minutes_style: str = "notes"
    year_starts_in: int = 4
    publication: int = 4
    parent: str = ""
    former: tuple[FormerForm, ...] = ()
    validates_progress: bool = False
    email: str = ""
