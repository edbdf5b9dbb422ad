"""Seats, and the mandates of those who sit in them."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from core.errors import Refused
from core.once import once
from core.pages import see_other, show
from core.text import whole
from members.forms.people import FillForm, MandateForm, SeatForm
from members.gate import at_table
from members.models import Mandate
from members.permissions import Permission
from members.queries.member import eligible, find
from members.queries.roster import LONG, circle_of
from members.services import joining, mandates, seats


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def open_vacant(request):
    form = SeatForm(request.POST or None)
    if form.is_valid():
        today = timezone.localdate()
        seats.open_seat(request.table, **form.cleaned_data, on=today, by=request.user)
        return see_other("members:roster", request.table.slug)
    return show(request, "members/seat.html", form=form)


@require_POST
@at_table(Permission.MANAGE_MEMBERS)
@once
def add_to(request, membership_id):
    membership = get_object_or_404(find(request.table), pk=membership_id)
    votes = membership.category != membership.Category.OBSERVER
    today = timezone.localdate()
    seats.open_seat(request.table, membership=membership, votes=votes, on=today, by=request.user)
    return _back(request, membership.pk)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def describe(request, seat_id):
    seat = _find(request, seat_id)
    form = SeatForm(request.POST or None, instance=seat)
    if form.is_valid():
        seats.describe(seat, **form.cleaned_data, by=request.user)
        return _back(request, seat.membership_id)
    return show(request, "members/seat.html", form=form, seat=seat)


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def fill(request, seat_id):
    seat = _find(request, seat_id)
    form = FillForm(request.POST or None, table=request.table)
    if form.is_valid():
        membership = form.cleaned_data["membership"]
        seats.fill(seat, membership=membership, on=timezone.localdate(), by=request.user)
        return _back(request, membership.pk)
    return show(request, "members/fill.html", form=form, seat=seat)


@require_POST
@at_table(Permission.MANAGE_MEMBERS)
@once
def vacate(request, seat_id):
    seat = _find(request, seat_id)
    seats.vacate(seat, on=timezone.localdate(), by=request.user)
    return _back(request, seat.membership_id)


@require_POST
@at_table(Permission.MANAGE_MEMBERS)
@once
def close(request, seat_id):
    seat = _find(request, seat_id)
    seats.close(seat, on=timezone.localdate(), by=request.user)
    return _back(request, seat.membership_id)


@require_GET
@at_table(Permission.MANAGE_MEMBERS)
def order(request):
    """The seats in order; the one just moved keeps the focus, on the button that moved it."""
    places = circle_of(request.table).places
    moved = next((each for each in places if str(each.seat.pk) == request.GET.get("seat")), None)
    way = moved.way_open(request.GET.get("way", "")) if moved else ""
    return show(
        request,
        "members/seats.html",
        places=places,
        moved=moved,
        way=way,
        is_long=len(places) > LONG,
    )


@require_POST
@at_table(Permission.MANAGE_MEMBERS)
@once
def move(request, seat_id):
    seat = _find(request, seat_id)
    to = whole(request.POST.get("to", ""))
    if to is not None:
        seats.move(seat, to=max(1, to), by=request.user)
    way = "up" if request.GET.get("way") == "up" else "down"
    address = reverse("members:seats", args=(request.table.slug,))
    return see_other(f"{address}?seat={seat.pk}&way={way}")


@require_http_methods(["GET", "POST"])
@at_table(Permission.MANAGE_MEMBERS)
@once
def give_mandate(request, seat_id):
    seat = get_object_or_404(request.table.seats.open(), pk=seat_id, membership__isnull=False)
    membership = find(request.table).get(pk=seat.membership_id)
    form = MandateForm(request.POST or None, known=eligible(membership))
    delegate = request.GET.get("alternate") != "1"
    if form.is_valid() and _name_and_seat(request, seat, membership, form, delegate=delegate):
        return _back(request, membership.pk)
    return show(
        request, "members/mandate.html", form=form, membership=membership, delegate=delegate
    )


@require_POST
@at_table(Permission.MANAGE_MEMBERS)
@once
def end_mandate(request, mandate_id):
    mandate = _find_mandate(request, mandate_id)
    mandates.end(mandate, on=timezone.localdate(), by=request.user)
    return _back(request, mandate.seat.membership_id)


@require_POST
@at_table(Permission.MANAGE_MEMBERS)
@once
def promote(request, mandate_id):
    mandate = _find_mandate(request, mandate_id)
    mandates.promote(mandate, on=timezone.localdate(), by=request.user)
    return _back(request, mandate.seat.membership_id)


def _name_and_seat(request, seat, membership, form, *, delegate):
    """Say whether it was done; a refusal goes in the form, where what was typed stays."""
    data = form.cleaned_data
    sitting = joining.Sitting(form.chosen, form.described, data["invite"])
    try:
        joining.sit(
            seat,
            membership.organization,
            sitting,
            on=data["on"],
            until=data["until"],
            instructions=data["instructions"],
            delegate=delegate,
            by=request.user,
        )
    except Refused as refusal:
        form.add_error(None, refusal.sentence)
        return False
    return True


def _find(request, seat_id):
    return get_object_or_404(request.table.seats.open(), pk=seat_id)


def _find_mandate(request, mandate_id):
    mandates_here = Mandate.objects.select_related("seat", "person")
    return get_object_or_404(mandates_here, pk=mandate_id, seat__table=request.table)


def _back(request, membership_id):
    if membership_id is None:
        return see_other("members:roster", request.table.slug)
    return see_other("members:member", request.table.slug, membership_id)
