from members.models.invitation import Invitation
from members.models.membership import Membership
from members.models.organization import FormerName, Hosting, Organization
from members.models.person import Function, Person
from members.models.role import Office, Stewardship
from members.models.seat import Mandate, Seat

__all__ = [
    "FormerName",
    "Function",
    "Hosting",
    "Invitation",
    "Mandate",
    "Membership",
    "Office",
    "Organization",
    "Person",
    "Seat",
    "Stewardship",
]
