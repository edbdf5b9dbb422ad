"""In the sample region, anyone may look around in the place of one of four people."""

from dataclasses import dataclass

from django.conf import settings
from django.http import Http404
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from accounts import sessions
from accounts.models import User
from concertation.sample.personas import PERSONAS
from core.errors import Refused
from core.pages import see_other
from members.gate import open_to_all

REASONS = {
    "coordinator": (
        _("Coordination"),
        _("Prepares meetings, keeps the plan and the members of two tables."),
    ),
    "partner": (
        _("Partner"),
        _("Sits at four tables: meetings, actions and commitments hold on one page."),
    ),
    "steward": (
        _("Regional administration"),
        _("Follows the tables of a region: who sits there, what moves, what slips."),
    ),
    "alternate": (
        _("Alternate"),
        _("Sits when the delegate cannot, and sees what there is to know beforehand."),
    ),
}


@dataclass(frozen=True)
class Face:
    user: User
    role: str
    reason: str


@require_http_methods(["GET", "POST"])
@open_to_all
def choose_person(request):
    """Sign in as a person of the sample; the page does not exist anywhere else."""
    faces = _faces() if settings.SAMPLE_MODE else {}
    if not faces:
        raise Http404
    if request.method == "POST":
        face = faces.get(request.POST.get("email", ""))
        if face is None:
            raise Refused(_("This choice is not on the list. Reload the page."))
        sessions.begin(request, face.user)
        return see_other("desk")
    return render(request, "concertation/personas.html", {"faces": faces.values()})


def _faces():
    """The people of the sample that are loaded, by address, in their order; one query."""
    users = User.objects.filter(is_active=True, is_staff=False).in_bulk(
        [each.email for each in PERSONAS], field_name="email"
    )
    return {
        each.email: Face(users[each.email], *REASONS[each.role])
        for each in PERSONAS
        if each.email in users and each.role in REASONS
    }
