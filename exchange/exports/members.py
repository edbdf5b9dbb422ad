"""The members as a list, a line a seat. Whoever may not see contacts gets none."""

from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from exchange.exports.listing import Column, Kind, Listing
from exchange.exports.said import as_it_is, as_words, coming_back, heading, mark
from exchange.queries.lists import MemberLine
from members.models import Membership
from tables.models import Table

WIDTHS = {
    "organization": 40, "acronym": 12, "sector": 24, "given_name": 16, "family_name": 18,
    "function": 26, "email": 38, "phone": 22, "alternate": 24, "category": 20, "votes": 10,
    "territory": 24, "website": 30, "note": 36,
}  # fmt: skip


def listing(
    table: Table,
    lines: list[MemberLine],
    *,
    on: date,
    conditions: list[tuple[str, str]],
    with_contacts: bool,
) -> Listing:
    """Return the list of the lines, which `queries.lists.member_lines` read."""
    contacts = _contacts() if with_contacts else []
    return Listing(
        code="members",
        slug=pgettext("name of a file", "members"),
        sheet=_("Members"),
        title=_("Members, %(table)s") % {"table": table.name},
        table=table.name,
        on=on,
        columns=[*_member(), *_person(), *contacts, *_seat(), *_since(), *_besides()],
        rows=lines,
        conditions=conditions,
        notes=[*coming_back(), _("A member that holds several seats has a line for each of them.")],
    )


def _column(name: str, title: str, holds: str, accepts: str = "", **more: Any) -> Column:
    """Return a column of words."""
    kind = Kind.CODE if name == "phone" else Kind.TEXT
    accepts = accepts or as_words()
    width = WIDTHS[name]
    return Column(
        title, kind, width, lambda line: line.said[name], holds, accepts, as_it_is(), **more
    )


def _member() -> list[Column]:
    return [
        _column(
            "organization",
            pgettext("heading of a column", "Organization"),
            _("The organization or the table that is a member; nothing for a resident."),
        ),
        _column(
            "acronym",
            pgettext("heading of a column", "Acronym"),
            _("The letters by which it is known."),
        ),
        _column(
            "sector",
            pgettext("heading of a column", "Sector"),
            _("The milieu that it comes from."),
            _("A sector of the common list, in your own words."),
        ),
    ]


def _person() -> list[Column]:
    whose = _("Of the delegate who holds the seat, or of the resident.")
    return [
        _column("given_name", pgettext("heading of a column", "Given name"), whose),
        _column("family_name", pgettext("heading of a column", "Family name"), whose),
        _column(
            "function",
            pgettext("heading of a column", "Position held"),
            _("What the person does in the organization."),
        ),
    ]


def _contacts() -> list[Column]:
    whose = _("Of the person; of the organization where the seat has no delegate.")
    return [
        _column("email", pgettext("heading of a column", "E-mail"), whose),
        _column("phone", pgettext("heading of a column", "Telephone"), whose),
    ]


def _seat() -> list[Column]:
    chosen = _("One of the choices of the list.")
    return [
        _column(
            "alternate",
            pgettext("heading of a column", "Alternate(s)"),
            _("Those who may come in the place of the delegate, in order."),
            _("Names of people, apart by a semicolon."),
        ),
        _column(
            "category",
            pgettext("heading of a column", "Category"),
            _("As what it is a member."),
            chosen,
            hint=chosen,
            choices=tuple(str(label) for label in Membership.Category.labels),
        ),
        _column(
            "votes",
            pgettext("heading of a column", "Right to vote"),
            _("Whether the seat votes; nothing for a member without a seat."),
            chosen,
            hint=chosen,
            choices=(pgettext("a vote", "Yes"), pgettext("a vote", "No")),
        ),
    ]


def _since() -> list[Column]:
    return [
        _column(
            "territory",
            pgettext("heading of a column", "Territory"),
            _("Where the organization is based."),
            _("The name of a municipality, an MRC or a region."),
        ),
        Column(
            pgettext("heading of a column", "Member since"),
            Kind.DATE,
            13,
            lambda line: line.membership.accepted_on,
            _("The day on which it was accepted; nothing while it is not."),
            _("A date, a month or a year."),
            as_it_is(),
        ),
    ]


def _besides() -> list[Column]:
    return [
        _column("website", pgettext("heading of a column", "Web site"), _("Of the organization.")),
        _column(
            "note",
            pgettext("heading of a column", "Note"),
            _("What the coordination wrote of this membership."),
        ),
        Column(
            heading("situation"),
            Kind.TEXT,
            16,
            lambda line: str(line.membership.state.label),
            _("Where the membership stands on the day of the file."),
            _("Nothing: it changes on the page of the member."),
            _("Is not read."),
        ),
        mark(lambda line: line.mark),
    ]
