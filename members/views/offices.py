"""Charges at the table, its host, and the contact details of its people."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from core.errors import Refused
from core.once import once
from core.pages import see_other, show
from members.forms.people import ContactForm, EmployerForm, HostForm, OfficeForm
from members.gate import at_table
from members.permissions import Permission
from members.queries.member import employer_page
from members.queries.roster import people_of
from members.services import hostings, offices, people


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def give(request):
    form = OfficeForm(request.POST or None, people=people_of(request.table))
    if form.is_valid():
        offices.give(request.table, **form.cleaned_data, by=request.user)
        return see_other("members:roster", request.table.slug)
    return show(request, "members/office.html", form=form)


@require_POST
@at_table(Permission.MANAGE_MEMBERS)
@once
def end(request, office_id):
    office = get_object_or_404(request.table.offices, pk=office_id)
    offices.end(office, on=timezone.localdate(), by=request.user)
    return see_other("members:roster", request.table.slug)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def change_host(request):
    form = HostForm(request.POST or None, table=request.table)
    if form.is_valid():
        hostings.change(request.table, **form.cleaned_data, by=request.user)
        return see_other("members:roster", request.table.slug)
    return show(request, "members/host.html", form=form)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def edit_person(request, person_id):
    person = get_object_or_404(people_of(request.table), pk=person_id)
    form = ContactForm(request.POST or None, instance=person)
    if form.is_valid():
        people.edit(request.table, person, **form.cleaned_data, by=request.user)
        messages.success(request, _("The contact details of %(person)s are kept.") % _named(person))
        return see_other("members:roster", request.table.slug)
    return show(request, "members/person.html", form=form, person=person)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def change_employer(request, person_id):
    person = get_object_or_404(people_of(request.table), pk=person_id)
    form = EmployerForm(request.POST or None)
    if form.is_valid() and _move(request, person, form):
        messages.success(request, _("The new employer of %(person)s is kept.") % _named(person))
        return see_other("members:roster", request.table.slug)
    page = employer_page(request.table, person)
    return show(request, "members/employer.html", form=form, person=person, page=page)


def _move(request, person, form):
    """Say whether it was done; a refusal goes in the form, where what was chosen stays."""
    try:
        people.change_employer(request.table, person, **form.cleaned_data, by=request.user)
    except Refused as refusal:
        form.add_error(None, refusal.sentence)
        return False
    return True


def _named(person):
    return {"person": person.name}
