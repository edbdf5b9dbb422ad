"""The roster, and the life of one membership."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from core.once import once
from core.pages import paginate, see_other, show
from members.filters import RosterFilter
from members.forms.membership import EditForm, EndForm, StepForm
from members.gate import at_table
from members.permissions import Permission
from members.queries.member import find, member_page
from members.queries.roster import listed, roster_page
from members.services import memberships

STEPS = {
    "study": memberships.study,
    "accept": memberships.accept,
    "suspend": memberships.suspend,
    "reinstate": memberships.reinstate,
}


@require_safe
@at_table(Permission.SEE_MEMBERS)
def roster(request):
    chosen = RosterFilter(request.GET, queryset=listed(request.table), request=request)
    page = roster_page(request.table, paginate(request, chosen.qs, per_page=100))
    return show(request, "members/roster.html", page=page, filter=chosen)


@require_safe
@at_table(Permission.SEE_MEMBERS)
def member(request, membership_id):
    membership = get_object_or_404(find(request.table), pk=membership_id)
    page = member_page(request.table, membership)
    return show(request, "members/member.html", page=page, step=StepForm())


@require_POST
@at_table(Permission.MANAGE_MEMBERS)
@once
def step(request, membership_id, step):
    membership = get_object_or_404(find(request.table), pk=membership_id)
    if step not in STEPS:
        raise Http404

    form = StepForm(request.POST)
    if form.is_valid():
        STEPS[step](membership, **form.cleaned_data, by=request.user)
        return see_other("members:member", request.table.slug, membership.pk)
    page = member_page(request.table, membership)
    return show(request, "members/member.html", page=page, step=form, form=form, taken=step)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def edit(request, membership_id):
    membership = get_object_or_404(find(request.table), pk=membership_id)
    form = EditForm(request.POST or None, instance=membership)
    if form.is_valid():
        memberships.edit(membership, **form.cleaned_data, by=request.user)
        return see_other("members:member", request.table.slug, membership.pk)
    return show(request, "members/edit.html", membership=membership, form=form)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def end(request, membership_id):
    membership = get_object_or_404(find(request.table), pk=membership_id)
    form = EndForm(request.POST or None, membership=membership)
    if form.is_valid():
        memberships.end(membership, **form.cleaned_data, by=request.user)
        messages.success(request, _("The membership of %(member)s has ended.") % _named(membership))
        return see_other("members:member", request.table.slug, membership.pk)
    page = member_page(request.table, membership)
    return show(request, "members/end.html", page=page, form=form)


def _named(membership):
    return {"member": membership.name}
