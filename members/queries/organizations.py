"""Organisations: found despite spelling, and shown for what the visitor may see."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, F, Q, QuerySet
from django.utils import timezone

from core.text import fold, sort_key
from members.models import FormerName, Function, Hosting, Mandate, Membership, Organization
from members.permissions import Permission, Visitor, permissions_over, tables_open_to
from members.queries.member import working_in
from tables.models import Table

SMALL_WORDS = {"de", "des", "du", "la", "le", "les", "et", "en", "pour", "au", "aux", "the", "of"}
CANDIDATES = 12


@dataclass(frozen=True)
class Candidate:
    """An organisation that may be the one looked for, and whether it is at the table already."""

    organization: Organization
    near: bool
    membership_id: int | None


def candidates(table: Table, text: str) -> list[Candidate]:
    """Return the organisations whose name, acronym or former name resembles the text; two queries.

    « near » marks those that would make a duplicate: the same name once accents, articles, case,
    « St- » and « Saint- » are folded, or the same acronym.
    """
    wanted = sort_key(text)
    words = [word for word in wanted.split() if word not in SMALL_WORDS and len(word) > 1]
    if not wanted:
        return []

    others = {
        row.organization_id: row.key
        for row in FormerName.objects.filter(name__istartswith=text.strip()[:1])
    }
    alike = Q(acronym__iexact=text.strip()) | Q(sort_key=wanted)
    for word in words[:4]:
        alike |= Q(sort_key__contains=word)
    found = (
        Organization.objects.standing()
        .filter(alike | Q(pk__in=[pk for pk, key in others.items() if _share(key, words, wanted)]))
        .select_related("sector", "based_in")
        .in_order()[:200]
    )
    ids = dict(
        Membership.objects.filter(
            table=table, ended_on=None, organization__in=[each.pk for each in found]
        ).values_list("organization_id", "pk")
    )
    scored = sorted(
        (_score(each, others.get(each.pk, ""), text, wanted, words), each.sort_key, each.pk, each)
        for each in found
    )
    return [
        Candidate(each, near=score == 0, membership_id=ids.get(each.pk))
        for score, _key, _pk, each in scored[:CANDIDATES]
    ]


def _share(key: str, words: list[str], wanted: str) -> bool:
    return key == wanted or any(word in key.split() for word in words)


def _score(organization: Organization, other: str, text: str, wanted: str, words: list[str]) -> int:
    if wanted in {organization.sort_key, other} or (
        organization.acronym and fold(organization.acronym) == fold(text)
    ):
        return 0
    theirs = set(organization.sort_key.split())
    return 1 + sum(1 for word in words if word not in theirs)


def listed(user: Visitor) -> QuerySet[Organization]:
    """Return the standing organisations, with at how many tables open to the visitor each sits."""
    open_to = tables_open_to(user).values("pk")
    active = Q(
        memberships__accepted_on__isnull=False,
        memberships__ended_on=None,
        memberships__table__in=open_to,
    )
    return (
        Organization.objects.standing()
        .select_related("sector", "based_in")
        .annotate(tables_count=Count("memberships__table", filter=active, distinct=True))
        .in_order()
    )


@dataclass(frozen=True)
class OrganizationPage:
    """What the visitor may see of an organisation; twelve queries, whatever it does."""

    organization: Organization
    today: date
    other_names: list[FormerName]
    serves: list[Any]
    memberships: list[Membership]
    functions: list[Function]
    reachable: set[int]
    hostings: list[Hosting]
    commitments: list[Any]
    may_manage_at: Table | None


def organization_page(organization: Organization, user: Visitor) -> OrganizationPage:
    tables = {table.pk: table for table in tables_open_to(user)}
    memberships = list(
        organization.memberships.filter(table__in=tables, accepted_on__isnull=False)
        .select_related("table")
        .order_by(F("ended_on").desc(nulls_first=True), "table__sort_key", "pk")
    )
    own = permissions_over({each.table for each in memberships}, user)
    return OrganizationPage(
        organization=organization,
        today=timezone.localdate(),
        other_names=list(organization.other_names.order_by("-until", "pk")),
        serves=list(organization.serves.in_order()),
        memberships=[each for each in memberships if _shows(each, own)],
        functions=working_in(organization),
        reachable=_reachable(own),
        hostings=list(
            organization.hostings.filter(table__in=tables)
            .select_related("table")
            .order_by("-since", "pk")
        ),
        commitments=_commitments(organization, own),
        may_manage_at=_managed(memberships, own),
    )


def _shows(membership: Membership, own: dict[int, frozenset[Permission]]) -> bool:
    return Permission.SEE_MEMBERS in own.get(membership.table_id, frozenset())


def _reachable(own: dict[int, frozenset[Permission]]) -> set[int]:
    """Return the people with whom the visitor shares a table that shows contacts."""
    tables = [pk for pk, may in own.items() if Permission.SEE_CONTACTS in may]
    running = Mandate.objects.on(timezone.localdate()).filter(seat__table__in=tables)
    return set(running.values_list("person_id", flat=True)) if tables else set()


def _commitments(organization: Organization, own: dict[int, frozenset[Permission]]) -> list[Any]:
    tables = [pk for pk, may in own.items() if Permission.SEE_PLAN in may]
    if not tables:
        return []
    return list(
        organization.commitments.filter(action__table__in=tables)
        .select_related("action__table")
        .order_by("action__table__sort_key", "action_id", "pk")[:60]
    )


def _managed(memberships: list[Membership], own: dict[int, frozenset[Permission]]) -> Table | None:
    for each in memberships:
        if not each.ended_on and Permission.MANAGE_MEMBERS in own.get(each.table_id, ()):
            return each.table
    return None
