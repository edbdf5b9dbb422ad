"""What stands around a table: places, people in office, host, kin, former forms."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Concat, JSONObject
from django.utils import timezone
from django.utils.translation import get_language

from members.models import Hosting, Office
from members.permissions import Permission, Visitor, tables_open_to
from tables.models import FormerForm, Population, Table, Territory
from tables.models.territory import title_of


@dataclass(frozen=True)
class Place:
    key: str
    title: str


@dataclass(frozen=True)
class Charge:
    """Someone in office; the name is for those who may see the members."""

    label: str
    name: str


@dataclass(frozen=True)
class Kin:
    """A table that this one reports to, or that reports to it."""

    slug: str
    name: str


@dataclass(frozen=True)
class Former:
    """What the table was before."""

    name: str
    nature: str
    since: date | None
    until: date
    reason: str


@dataclass(frozen=True)
class Host:
    slug: str
    name: str


@dataclass(frozen=True)
class Around:
    places: list[Place]
    populations: list[str]
    charges: list[Charge]
    host: Host | None
    parent: Kin | None
    subcommittees: list[Kin]
    former: list[Former]


def around(table: Table, user: Visitor, may: frozenset[Permission]) -> Around:
    """Return all that stands around a table, in one query.

    A parent or a sub-committee that does not exist for the visitor is left out; so are the
    names of people for those who may not see the members.
    """
    row = Table.objects.filter(pk=table.pk).values(
        **{name: ArraySubquery(rows) for name, rows in _lists(user).items()}
    )[0]
    names = Permission.SEE_MEMBERS in may
    parents = [Kin(**each) for each in row["parents"]]
    hosts = [Host(**each) for each in row["hosts"]]
    return Around(
        places=[_place(each) for each in row["places"]],
        populations=[each["en" if _in_english() else "fr"] for each in row["peoples"]],
        charges=_charges(row["charges"], names=names),
        host=hosts[0] if hosts else None,
        parent=parents[0] if parents else None,
        subcommittees=[Kin(**each) for each in row["committees"]],
        former=[_former(each) for each in row["forms"]],
    )


def _lists(user: Visitor) -> dict[str, QuerySet[Any]]:
    today = timezone.localdate()
    running = Q(until=None) | Q(until__gte=today)
    kin = tables_open_to(user).order_by("sort_key", "pk")
    here = OuterRef("pk")
    return {
        "places": _json(
            Territory.objects.filter(tables=here).order_by("path"),
            "level",
            "code",
            "name",
            "designation",
        ),
        "peoples": _json(
            Population.objects.filter(tables=here).order_by("position", "pk"),
            fr="name_fr",
            en="name_en",
        ),
        "charges": _json(
            Office.objects.filter(running, table=here, since__lte=today).order_by("since", "pk"),
            "charge",
            name=Concat("person__given_name", Value(" "), "person__family_name"),
        ),
        "hosts": _json(
            Hosting.objects.filter(running, table=here, since__lte=today).order_by("-since", "pk"),
            slug="organization__slug",
            name="organization__name",
        ),
        "parents": _json(kin.filter(pk=OuterRef("parent_id")), "slug", "name"),
        "committees": _json(kin.current().filter(parent=here), "slug", "name"),
        "forms": _json(
            FormerForm.objects.filter(table=here).order_by("-until", "-pk"),
            "name",
            "kind",
            "form",
            "since",
            "until",
            "reason",
        ),
    }


def _json(rows: QuerySet[Any], *names: str, **columns: Any) -> QuerySet[Any]:
    return rows.values(row=JSONObject(**{name: F(name) for name in names}, **columns))


def _place(row: dict[str, str]) -> Place:
    return Place(
        f"{row['level']}-{row['code']}", title_of(row["level"], row["name"], row["designation"])
    )


def _charges(rows: list[dict[str, str]], *, names: bool) -> list[Charge]:
    """Coordination first, then in the order of the charges; once each where names are not said."""
    order = list(Office.Charge.values)
    rows = sorted(rows, key=lambda row: order.index(row["charge"]))
    labels = {value: str(label) for value, label in Office.Charge.choices}
    if names:
        return [Charge(labels[row["charge"]], row["name"].strip()) for row in rows]
    return [Charge(labels[charge], "") for charge in dict.fromkeys(row["charge"] for row in rows)]


def _former(row: dict[str, str]) -> Former:
    return Former(
        name=row["name"],
        nature=Table(kind=row["kind"], form=row["form"]).nature,
        since=date.fromisoformat(row["since"]) if row["since"] else None,
        until=date.fromisoformat(row["until"]),
        reason=row["reason"],
    )


def _in_english() -> bool:
    return (get_language() or "fr").startswith("en")
