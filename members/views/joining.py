"""A new member: found or described, then seated with its people, in two pages."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core.errors import Refused
from core.once import once
from core.pages import see_other, show
from members.forms.membership import JoinForm, OrganizationForm
from members.forms.people import OptionalPersonForm
from members.gate import at_table
from members.models import Organization
from members.permissions import Permission
from members.queries.member import working_in
from members.queries.organizations import candidates
from members.queries.roster import circle_of
from members.services import joining, organizations


@require_safe
@at_table(Permission.MANAGE_MEMBERS)
def look_up(request):
    text = request.GET.get("text", "").strip()[:200]
    found = candidates(request.table, text)
    return show(request, "members/new.html", text=text, candidates=found)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def add_organization(request):
    name = request.GET.get("name", "").strip()[:200]
    form = OrganizationForm(request.POST or None, table=request.table, initial={"name": name})
    if form.is_valid():
        alike = [each for each in candidates(request.table, form.cleaned_data["name"]) if each.near]
        if alike and "apart" not in request.POST:
            form.add_error(None, _("An organization has this name or acronym already: see below."))
            return show(request, "members/add_organization.html", form=form, alike=alike)
        made = organizations.add(request.table, **form.cleaned_data, by=request.user)
        return see_other("members:join", request.table.slug, made.slug)
    return show(request, "members/add_organization.html", form=form)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def join(request, organization_slug):
    organization = get_object_or_404(Organization.objects.standing(), slug=organization_slug)
    forms = _join_forms(request, organization)
    form, delegate, alternate = forms
    made = _join(request, organization, forms) if request.method == "POST" else None
    if made:
        messages.success(request, _("%(member)s is added.") % {"member": organization})
        return see_other("members:member", request.table.slug, made.pk)
    return show(
        request,
        "members/join.html",
        status=422 if request.method == "POST" else 200,
        organization=organization,
        form=form,
        delegate=delegate,
        alternate=alternate,
    )


def _join_forms(request, organization):
    data = request.POST or None
    known = [each.person for each in working_in(organization)]
    vacant = circle_of(request.table).vacant
    return (
        JoinForm(data, table=request.table, member=organization, vacant=vacant),
        OptionalPersonForm(data, prefix="delegate", known=known),
        OptionalPersonForm(data, prefix="alternate", known=known),
    )


def _join(request, organization, forms):
    """Return the membership; or nothing, and the reason in the form."""
    correct = [each.is_valid() for each in forms]
    if not all(correct):
        return None
    try:
        return joining.join(request.table, organization, *_told(forms), by=request.user)
    except Refused as refusal:
        forms[0].add_error(None, f"{refusal.sentence} {refusal.remedy}")
        return None


def _told(forms):
    """Turn the three forms into what the service takes."""
    form, *people = forms
    chosen = form.cleaned_data
    terms = joining.Terms(
        category=chosen["category"],
        accepted=chosen["accepted"],
        on=chosen["on"],
        seat=form.vacant.get(chosen["seat"]),
        new_seat=chosen["seat"] == "new",
        votes=chosen["votes"],
    )
    return terms, *(_sitting(each) for each in people)


def _sitting(form):
    if form.is_empty:
        return None
    return joining.Sitting(form.chosen, form.described, form.cleaned_data["invite"])
