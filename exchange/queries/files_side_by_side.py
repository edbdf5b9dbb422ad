"""Two files of organisations, side by side, as a person compares them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from members.models import FormerName, Organization


@dataclass(frozen=True)
class Fact:
    """One line of the comparison."""

    label: Any
    left: str
    right: str

    @property
    def differs(self) -> bool:
        """Whether both say something, and not the same."""
        return bool(self.left and self.right) and self.left != self.right


@dataclass(frozen=True)
class Pair:
    """Two files, and why they may be of one organisation."""

    left: Organization
    right: Organization
    facts: list[Fact]
    reasons: list[Any]


def files() -> QuerySet[Organization]:
    """Return the files that stand, with what is compared of them but their other names."""
    return Organization.objects.standing().select_related("sector", "based_in").order_by("pk")


def other_names(organizations: Iterable[int] | None = None) -> dict[int, list[str]]:
    """Return the other names of organisations, of all where none is given; one query."""
    rows = FormerName.objects.order_by("pk")
    if organizations is not None:
        rows = rows.filter(organization__in=list(organizations))
    found: dict[int, list[str]] = {}
    for key, name in rows.values_list("organization_id", "name"):
        found.setdefault(key, []).append(name)
    return found


def side_by_side(
    left: Organization,
    right: Organization,
    others: dict[int, list[str]],
    reasons: Iterable[Any] = (),
) -> Pair:
    """Compare two files; what neither says is left out."""
    said = (_facts(left, others), _facts(right, others))
    facts = [Fact(label, one, said[1][label]) for label, one in said[0].items()]
    return Pair(left, right, [each for each in facts if each.left or each.right], [*reasons])


def _facts(each: Organization, others: dict[int, list[str]]) -> dict[Any, str]:
    return {
        _("Acronym"): each.acronym,
        _("Also known as"): ", ".join(others.get(each.pk, ())),
        _("Sector"): each.sector.name,
        _("Where it is based"): each.based_in.name if each.based_in else "",
        _("E-mail"): each.email,
        _("Telephone"): each.phone,
        _("Web site"): each.website,
    }
