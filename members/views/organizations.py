"""The file of an organisation, the list of them, and what a coordination may correct."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods, require_safe

from core.once import once
from core.pages import paginate, see_other, show
from members.filters import OrganizationFilter
from members.forms.membership import OrganizationFactsForm, RenameForm
from members.gate import at_table, signed_in
from members.models import Organization
from members.permissions import Permission
from members.queries.member import find
from members.queries.organizations import listed, organization_page
from members.services import organizations


@require_safe
@signed_in
def index(request):
    chosen = OrganizationFilter(request.GET, queryset=listed(request.user))
    page = paginate(request, chosen.qs)
    return show(request, "members/organizations.html", page=page, filter=chosen)


@require_safe
@signed_in
def organization(request, slug):
    found = Organization.objects.select_related("sector", "based_in", "merged_into")
    organization = get_object_or_404(found, slug=slug)
    if organization.merged_into:
        return redirect(organization.merged_into, permanent=True)
    page = organization_page(organization, request.user)
    return show(request, "members/organization.html", page=page)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def edit(request, membership_id):
    membership = _of_an_organization(request, membership_id)
    form = OrganizationFactsForm(
        request.POST or None, table=request.table, instance=membership.organization
    )
    if form.is_valid():
        data = form.cleaned_data
        organizations.edit(request.table, membership.organization, **data, by=request.user)
        return see_other("members:member", request.table.slug, membership.pk)
    return show(request, "members/edit_organization.html", form=form, membership=membership)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def rename(request, membership_id):
    membership = _of_an_organization(request, membership_id)
    form = RenameForm(request.POST or None, instance=membership.organization)
    if form.is_valid():
        data = form.cleaned_data
        organizations.rename(request.table, membership.organization, **data, by=request.user)
        return see_other("members:member", request.table.slug, membership.pk)
    return show(request, "members/rename.html", form=form, membership=membership)


def _of_an_organization(request, membership_id):
    membership = get_object_or_404(find(request.table).open(), pk=membership_id)
    if membership.organization is None:
        raise Http404
    return membership
