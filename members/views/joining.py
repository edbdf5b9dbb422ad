"""A new member: found or described, then seated with its people, in two pages."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core.errors import Refused
from core.once import once
from core.pages import see_other, show
from members.forms.joining import JoinForm, ResidentForm
from members.forms.membership import OrganizationForm
from members.forms.people import OptionalPersonForm
from members.gate import at_table
from members.models import Organization, Person
from members.permissions import Permission, tables_open_to
from members.queries.joining import people_known_of, residents_to_be, tables_that_may_join
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
    known = [each.person for each in working_in(organization)]
    return _come(request, organization, known, organization=organization)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def join_table(request):
    """Propose the tables that may be a member; seat the one that was chosen."""
    text = request.GET.get("text", "").strip()[:200]
    if not request.GET.get("choose"):
        found = tables_that_may_join(request.table, request.user, text)
        return show(request, "members/new_table.html", text=text, candidates=found)
    member = get_object_or_404(tables_open_to(request.user), slug=request.GET["choose"])
    return _come(request, member, people_known_of(member, request.user), member_table=member)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def join_resident(request):
    resident = _resident_form(request)
    named = resident.person if resident.is_valid() else Person(given_name=_("This person"))
    form = _join_form(request, named)
    made = _seat_resident(request, (form, resident)) if request.method == "POST" else None
    if made:
        return _welcome(request, made)
    status = 422 if request.method == "POST" else 200
    return show(request, "members/join_resident.html", status=status, form=form, resident=resident)


def _come(request, member, known, **shown):
    """Show the form by which an organisation or a table joins, or seat it."""
    forms = _join_forms(request, member, known)
    form, delegate, alternate = forms
    made = _seat_member(request, member, forms) if request.method == "POST" else None
    if made:
        return _welcome(request, made)
    return show(
        request,
        "members/join.html",
        status=422 if request.method == "POST" else 200,
        member=member,
        form=form,
        delegate=delegate,
        alternate=alternate,
        **shown,
    )


def _welcome(request, membership):
    messages.success(request, _("%(member)s is added.") % {"member": membership.name})
    return see_other("members:member", request.table.slug, membership.pk)


def _join_form(request, member):
    vacant = circle_of(request.table).vacant
    return JoinForm(request.POST or None, table=request.table, member=member, vacant=vacant)


def _join_forms(request, member, known):
    data = request.POST or None
    return (
        _join_form(request, member),
        OptionalPersonForm(data, prefix="delegate", known=known),
        OptionalPersonForm(data, prefix="alternate", known=known),
    )


def _resident_form(request):
    """The names that were looked for are in it already."""
    given, _space, family = request.GET.get("text", "").strip()[:160].rpartition(" ")
    return ResidentForm(
        request.POST or None,
        prefix="resident",
        known=residents_to_be(request.table),
        initial={"given_name": given[:80], "family_name": family[:80]},
    )


def _seat_resident(request, forms):
    """Return the membership, or nothing when a form is not right."""
    form, resident = forms
    correct = [each.is_valid() for each in forms]
    if not all(correct):
        return None
    told = _terms(form), _sitting(resident)
    return _done(form, joining.join_resident, request.table, *told, by=request.user)


def _seat_member(request, member, forms):
    """Return the membership, or nothing when a form is not right."""
    correct = [each.is_valid() for each in forms]
    if not all(correct):
        return None
    return _done(forms[0], joining.join, request.table, member, *_told(forms), by=request.user)


def _done(form, act, *args, **options):
    """Return what the act made; or nothing, and in the form the reason of the refusal."""
    try:
        return act(*args, **options)
    except Refused as refusal:
        form.add_error(None, f"{refusal.sentence} {refusal.remedy}".strip())
        return None


def _told(forms):
    """Turn the three forms into what the service takes."""
    form, *people = forms
    return _terms(form), *(_sitting(each) for each in people)


def _terms(form):
    chosen = form.cleaned_data
    return joining.Terms(
        category=chosen["category"],
        accepted=chosen["accepted"],
        on=chosen["on"],
        seat=form.vacant.get(chosen["seat"]),
        new_seat=chosen["seat"] == "new",
        votes=chosen["votes"],
    )


def _sitting(form):
    if form.is_empty:
        return None
    return joining.Sitting(form.chosen, form.described, form.cleaned_data["invite"])
