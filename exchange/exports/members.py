"""The members as a list, a line a seat. Whoever may not see contacts gets none."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from exchange.exports.listing import Column, Kind, Listing
from exchange.exports.said import AS_IT_IS, AS_TEXT, coming_back, heading, mark
from exchange.queries.lists import MemberLine
from members.models import Membership
from tables.models import Table


def listing(
    table: Table,
    lines: list[MemberLine],
    *,
    on: date,
    conditions: list[tuple[str, str]],
    with_contacts: bool,
) -> Listing:
    contacts = _contacts() if with_contacts else []
    return Listing(
        code="members",
        slug=pgettext("name of a file", "members"),
        sheet=_("Members"),
        title=_("Members, %(table)s") % {"table": table.name},
        table=table.name,
        on=on,
        columns=[*_member(), *_person(), *contacts, *_seat(), *_besides()],
        rows=lines,
        conditions=conditions,
        notes=[*coming_back(), _("A member that holds several seats has a line for each of them.")],
    )


def _column(
    name: str,
    width: int,
    value: Callable[[MemberLine], Any],
    holds: str,
    kind: Kind = Kind.TEXT,
    accepts: str = "",
) -> Column:
    return Column(name, kind, width, value, holds, accepts or AS_TEXT(), AS_IT_IS())


def _member() -> list[Column]:
    return [
        _column(
            pgettext("heading of a column", "Organization"),
            40,
            lambda line: line.said["organization"],
            _("The organization or the table that is a member; nothing for a resident."),
        ),
        _column(
            pgettext("heading of a column", "Acronym"),
            12,
            lambda line: line.said["acronym"],
            _("The letters by which it is known."),
        ),
        _column(
            pgettext("heading of a column", "Sector"),
            24,
            lambda line: line.said["sector"],
            _("The milieu that it comes from."),
            accepts=_("A sector of the common list, in your own words."),
        ),
    ]


def _person() -> list[Column]:
    return [
        _column(
            pgettext("heading of a column", "Given name"),
            16,
            lambda line: line.said["given_name"],
            _("Of the delegate who holds the seat, or of the resident."),
        ),
        _column(
            pgettext("heading of a column", "Family name"),
            18,
            lambda line: line.said["family_name"],
            _("Of the delegate who holds the seat, or of the resident."),
        ),
        _column(
            pgettext("heading of a column", "Position held"),
            26,
            lambda line: line.said["function"],
            _("What the person does in the organization."),
        ),
    ]


def _contacts() -> list[Column]:
    return [
        _column(
            pgettext("heading of a column", "E-mail"),
            30,
            lambda line: line.said["email"],
            _("Of the person; of the organization where the seat has no delegate."),
        ),
        _column(
            pgettext("heading of a column", "Telephone"),
            22,
            lambda line: line.said["phone"],
            _("Of the person; of the organization where the seat has no delegate."),
            Kind.CODE,
        ),
    ]


def _seat() -> list[Column]:
    categories = tuple(str(label) for label in Membership.Category.labels)
    yes, no = pgettext("a vote", "Yes"), pgettext("a vote", "No")
    chosen = _("One of the choices of the list.")
    return [
        _column(
            pgettext("heading of a column", "Alternate(s)"),
            24,
            lambda line: line.said["alternate"],
            _("Those who may come in the place of the delegate, in order."),
            accepts=_("Names of people, apart by a semicolon."),
        ),
        Column(
            pgettext("heading of a column", "Category"),
            Kind.TEXT,
            20,
            lambda line: line.said["category"],
            _("As what it is a member."),
            chosen,
            AS_IT_IS(),
            hint=chosen,
            choices=categories,
        ),
        Column(
            pgettext("heading of a column", "Right to vote"),
            Kind.TEXT,
            10,
            lambda line: line.said["votes"],
            _("Whether the seat votes; nothing for a member without a seat."),
            chosen,
            AS_IT_IS(),
            hint=chosen,
            choices=(yes, no),
        ),
    ]


def _besides() -> list[Column]:
    return [
        _column(
            pgettext("heading of a column", "Territory"),
            24,
            lambda line: line.said["territory"],
            _("Where the organization is based."),
            accepts=_("The name of a municipality, an MRC or a region."),
        ),
        _column(
            pgettext("heading of a column", "Member since"),
            13,
            lambda line: line.membership.accepted_on,
            _("The day on which it was accepted; nothing while it is not."),
            Kind.DATE,
            _("A date, a month or a year."),
        ),
        _column(
            pgettext("heading of a column", "Web site"),
            30,
            lambda line: line.said["website"],
            _("Of the organization."),
        ),
        _column(
            pgettext("heading of a column", "Note"),
            36,
            lambda line: line.said["note"],
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
