"""One's own mails and choices, what a table sent, and the way out of a mailing."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from core.once import once
from core.pages import see_other, show
from members.gate import at_table, by_link, signed_in
from members.models import Person
from members.permissions import Permission
from notifications.filters import SentFilter
from notifications.forms import PreferenceForm, ResendForm, UndoForm
from notifications.models import Delivery, Preference
from notifications.queries import mail_page, received_page, sent_page
from notifications.services import deliveries
from notifications.services import preferences as choices


@require_http_methods(["GET", "POST"])
@signed_in
def preferences(request):
    person = _person(request)
    if person is None:
        return show(request, "notifications/preferences.html", form=None)

    standing = Preference.objects.filter(person=person).first() or Preference(person=person)
    form = PreferenceForm(request.POST or None, instance=standing)
    if form.is_valid():
        choices.choose(person, **form.cleaned_data)
        messages.success(request, _("Your choices are kept."))
        return see_other("notifications:preferences")
    return show(request, "notifications/preferences.html", form=form)


@require_safe
@signed_in
def received(request):
    page = received_page(_person(request), number=request.GET.get("page"))
    return show(request, "notifications/received.html", page=page)


@require_safe
@signed_in
def my_mail(request, delivery_id):
    delivery = get_object_or_404(Delivery, person=_person(request) or 0, pk=delivery_id)
    return show(request, "notifications/mail.html", page=mail_page(delivery, own=True))


@require_safe
@at_table(Permission.SEE_SENT)
def sent(request):
    chosen = SentFilter(request.GET, queryset=request.table.deliveries.all())
    page = sent_page(chosen.qs, number=request.GET.get("page"))
    return show(request, "notifications/sent.html", page=page, filter=chosen)


@require_safe
@at_table(Permission.SEE_SENT)
def show_mail(request, delivery_id):
    delivery = get_object_or_404(request.table.deliveries, pk=delivery_id)
    return show(
        request,
        "notifications/table_mail.html",
        page=mail_page(delivery),
        form=ResendForm(delivery),
    )


@require_POST
@at_table(Permission.SEE_SENT)
@once
def resend(request, delivery_id):
    delivery = get_object_or_404(request.table.deliveries, pk=delivery_id)
    form = ResendForm(delivery, request.POST)
    if form.is_valid():
        deliveries.resend(delivery, address=form.cleaned_data["address"], by=request.user)
        messages.success(request, _("It will leave within a minute."))
        return see_other("notifications:mail", request.table.slug, delivery.pk)
    return show(request, "notifications/table_mail.html", page=mail_page(delivery), form=form)


@require_http_methods(["GET", "HEAD", "POST"])
@by_link("unsubscribe")
@csrf_exempt
def unsubscribe(request):
    """RFC 8058: a POST of the mail program's own, without cookie nor page, acts at once."""
    if request.method == "POST" and request.POST.get("List-Unsubscribe") == "One-Click":
        choices.leave(_linked(request), request.link["list"])
        return HttpResponse(_("You will no longer receive these mails."), "text/plain")
    return _ask(request)


@csrf_protect
def _ask(request):
    person, mailing = _linked(request), request.link["list"]
    form = UndoForm(request.POST or None)
    with translation.override(person.language):
        if form.is_valid():
            if form.cleaned_data["back"]:
                choices.come_back(person, mailing, frequency=form.cleaned_data["was"])
            else:
                choices.leave(person, mailing)
            return see_other(f"{request.path}?was={form.cleaned_data['was']}")
        standing = Preference.objects.filter(person=person).first() or Preference(person=person)
        return show(
            request,
            "notifications/unsubscribe.html",
            wanted=standing.wants(mailing),
            mailing=mailing,
            was=standing.digest if standing.wants("digest") else request.GET.get("was", ""),
        )


def _linked(request):
    return get_object_or_404(Person, pk=request.link["person"])


def _person(request):
    return Person.objects.filter(user=request.user).first()
