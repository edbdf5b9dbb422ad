"""Pages that a mail leads to, without an account: they ask, and only their POST acts."""

from datetime import timedelta

from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from actions.forms import AnswerForm, ProgressForm
from actions.queries.links import visit_to_action, visit_to_commitment
from actions.services import progress
from actions.views.commitments import take
from actions.views.progress import said
from core import links
from core.once import once
from core.pages import see_other, show
from members.gate import by_link

LIFE = timedelta(days=14)


@require_http_methods(["GET", "HEAD", "POST"])
@by_link("action")
@once
def update_by_link(request):
    """Report on an action in the name of the organisation that the mail was sent to."""
    visit = _visit(request, "action", visit_to_action)
    with translation.override(visit.person.language):
        if visit.over:
            return show(request, "actions/link_over.html", status=410, visit=visit)
        form = ProgressForm(request.POST or None, action=visit.action, voices=[visit.organization])
        if form.is_valid():
            told = progress.report(visit.action, **form.cleaned_data, person=visit.person, by=None)
            messages.success(request, said(told))
            return see_other(request.path)
        return show(request, "actions/update_by_link.html", visit=visit, form=form)


@require_http_methods(["GET", "HEAD", "POST"])
@by_link("commitment")
@once
def answer_by_link(request):
    """Accept, amend or decline a share in the name of the organisation."""
    visit = _visit(request, "commitment", visit_to_commitment)
    with translation.override(visit.person.language):
        if visit.over:
            return show(request, "actions/link_over.html", status=410, visit=visit)
        form = AnswerForm(request.POST or None, instance=visit.commitment)
        if form.is_valid():
            take(visit.commitment, **form.cleaned_data, person=visit.person, by=None)
            messages.success(request, _("Thank you. Your answer is recorded."))
            return see_other(request.path)
        return show(request, "actions/answer_by_link.html", visit=visit, form=form)


def _visit(request, purpose, found):
    """Read the link again: what it names may be gone, its time or its mandate over."""
    try:
        return found(request.link, expired=_expired(request, purpose))
    except ObjectDoesNotExist as gone:
        raise Http404 from gone


def _expired(request, purpose):
    try:
        links.read(purpose, request.resolver_match.kwargs["token"], max_age=LIFE)
    except Http404:
        return True
    return False
