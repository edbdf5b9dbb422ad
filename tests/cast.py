"""A cast, not a crowd. Whoever reads a test should know these people.

Ana chairs, Ben coordinates, Chloé is a delegate, Gil is her alternate, Dan observes,
Fay was a delegate and left, Rae looks after the region, Sam keeps the minutes, Eve is a stranger.
"""

from dataclasses import dataclass

from accounts.models import User
from members.models import Membership, Office, Organization, Person, Seat
from tables.models import Table
from tests import factories


@dataclass(frozen=True)
class Cast:
    """One table, with a person in each way of standing towards it."""

    table: Table
    ana: User
    ben: User
    chloe: User
    gil: User
    dan: User
    fay: User
    rae: User
    sam: User
    eve: User
    centre: Organization
    seat: Seat
    watching: Seat

    def person(self, name: str) -> Person:
        return getattr(self, name).person


def cast(slug: str = "water", **table_fields) -> Cast:
    """Set the table and its people. Chloé and Gil hold the seat of the Centre; Dan watches."""
    table = factories.table(slug, **table_fields)
    centre = factories.organization(f"{slug}-centre", name="Centre des femmes")
    watcher = factories.organization(
        f"{slug}-watcher", name="Direction régionale", sector="gouvernemental"
    )
    gone = factories.organization(f"{slug}-gone", name="Atelier fermé")
    seat = factories.seat(table, centre)
    watching = factories.seat(table, watcher, votes=False, category=Membership.Category.OBSERVER)
    left = factories.seat(table, gone, ended=True)

    people = {
        name: factories.user(f"{name}.{slug}", name=full)
        for name, full in (
            ("ana", "Ana Côté"),
            ("ben", "Ben Roy"),
            ("chloe", "Chloé Élie"),
            ("gil", "Gil Naud"),
            ("dan", "Dan Ouellet"),
            ("fay", "Fay Zoé"),
            ("rae", "Rae Viau"),
            ("sam", "Sam Huot"),
            ("eve", "Eve Iacob"),
        )
    }
    factories.office(table, people["ana"].person, Office.Charge.CHAIR)
    factories.office(table, people["ben"].person, Office.Charge.COORDINATOR)
    factories.office(table, people["sam"].person, Office.Charge.SECRETARY)
    factories.mandate(seat, people["chloe"].person)
    factories.mandate(seat, people["gil"].person, rank=1)
    factories.mandate(watching, people["dan"].person)
    factories.mandate(left, people["fay"].person)
    factories.stewardship(people["rae"], factories.territory("region", "08"))
    return Cast(table=table, centre=centre, seat=seat, watching=watching, **people)
