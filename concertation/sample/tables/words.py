"""How tables are written down: members, agendas and shares, in few words."""

from typing import NamedTuple

from concertation.sample.shape import Decision, Item, Mandate, Membership, Seat, Share


def member(
    organization: str,
    delegate: str,
    *alternates: str,
    category: str = "regular",
    votes: bool = True,
    since: int = -48,
    mandate: int = -14,
    until: int | None = None,
    before: tuple[str, int, int] | None = None,
    label: str = "",
    instructions: str = "",
    **dates,
) -> Membership:
    """Return an accepted member with one seat, named after the organisation.

    `mandate` and `until` are the delegate's and the alternates'; `before` is (person, since,
    until) of an earlier delegate; `dates` are the other fields of Membership.
    """
    people = [Mandate(delegate, 0, mandate, until, instructions)]
    people += [Mandate(each, rank, mandate, until) for rank, each in enumerate(alternates, 1)]
    if before:
        people.append(Mandate(before[0], 0, before[1], before[2]))
    seat = Seat(organization, label, votes, mandates=tuple(people))
    return Membership(category, organization, accepted=since, seats=(seat,), **dates)


def resident(person: str, *, label: str, since: int = -20, until: int | None = None) -> Membership:
    """Return a resident who sits in their own name, the seat bearing their slug."""
    seat = Seat(person, label, mandates=(Mandate(person, 0, since, until),))
    return Membership("resident", resident=person, accepted=since, seats=(seat,))


def by(*shares: "str | Share") -> tuple[Share, ...]:
    """Return shares from slugs: confirmed, or « ? » named, « ~ » amended, « ! » declined."""
    answers = {"?": "named", "~": "amended", "!": "declined"}
    return tuple(
        each
        if isinstance(each, Share)
        else Share(each.rstrip("?~!"), answers.get(each[-1], "confirmed"))
        for each in shares
    )


class Custom(NamedTuple):
    """The items that come back at each meeting, in a table's own words."""

    opening: str
    agenda: str
    last: str
    follow_ups: str
    other: str
    following: str
    closing: str
    quorum: str = ""
    chair: str = "Présidence"
    coordinator: str = "Coordination"
    label: str = "{n}"
    agenda_adopted: str = "L’ordre du jour est adopté tel que proposé, varia ouvert."
    last_adopted: str = "Le compte rendu de la rencontre précédente est adopté tel quel."


def usual(
    custom: Custom,
    *items: Item,
    held: str = "",
    first: bool = False,
    movers: tuple[str, str, str, str] = ("", "", "", ""),
    opening: str = "",
    last: str = "",
    last_adopted: str = "",
    follow: str = "",
    other: str = "",
    following: str = "",
) -> tuple[Item, ...]:
    """Return a whole agenda: the items between those that open and close every meeting.

    `held` is the slug under which the two usual decisions are kept; without it none is taken.
    `first` is the first meeting of all: there are no minutes to adopt, no follow-up.
    `movers` are the mover and seconder of the agenda, then of the last minutes.
    """
    adopted = (
        Decision(f"{held}-ordre", custom.agenda_adopted, "unanimity", "carried", None, *movers[:2]),
        Decision(
            f"{held}-compte-rendu",
            last_adopted or custom.last_adopted,
            "unanimity",
            "amended" if last_adopted else "carried",
            None,
            *movers[2:],
        ),
    )
    chair, coordinator = custom.chair, custom.coordinator
    whole = [
        Item(custom.opening, "information", 10, chair, notes=opening, standing="opening"),
        Item(
            custom.agenda,
            "decision",
            5,
            chair,
            decisions=adopted[:1] if held else (),
            standing="agenda",
        ),
        Item(
            custom.last,
            "decision",
            5,
            chair,
            notes=last,
            decisions=adopted[1:] if held else (),
            standing="last_minutes",
        ),
        Item(custom.follow_ups, "follow_up", 10, coordinator, notes=follow, standing="follow_ups"),
        *items,
        Item(custom.other, "discussion", 5, chair, notes=other, standing="other_business"),
        Item(
            custom.following,
            "information",
            5,
            coordinator,
            notes=following,
            standing="next_meeting",
        ),
        Item(custom.closing, "information", 0, chair, standing="closing"),
    ]
    if first:
        del whole[2:4]
    if custom.quorum:
        whole.insert(1, Item(custom.quorum, "information", 2, coordinator, standing="quorum"))
    return tuple(
        each._replace(label=custom.label.format(n=n)) for n, each in enumerate(whole, start=1)
    )
