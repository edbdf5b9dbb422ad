"""The pages of the sample region's mailbox; anywhere else they do not exist."""

import re
from dataclasses import dataclass
from functools import wraps

from django.conf import settings
from django.core.paginator import Page, Paginator
from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from concertation import mailbox
from concertation.mailbox import Kept
from core.pages import show
from members.gate import open_to_all
from notifications.queries import cleaned

PER_PAGE = 30
NAME = re.compile(r"\d+-[0-9a-f]{8}")


@dataclass(frozen=True)
class MailboxPage:
    page_obj: Page
    mails: list[Kept]


@dataclass(frozen=True)
class KeptPage:
    mail: Kept
    view: str
    choices: list[tuple[str, str]]
    html: str

    @property
    def has_event(self) -> bool:
        return bool(self.mail.event)


def _where_there_is_one(view):
    """Answer 404 where mail really leaves."""

    @wraps(view)
    def gated(request, *args, **kwargs):
        if not settings.MAIL_BOX:
            raise Http404
        return view(request, *args, **kwargs)

    return gated


@require_safe
@open_to_all
@_where_there_is_one
def show_mailbox(request):
    page = Paginator(mailbox.names(), PER_PAGE).get_page(request.GET.get("page"))
    mails = [kept for name in page.object_list if (kept := mailbox.find(name))]
    return show(request, "concertation/mailbox.html", page=MailboxPage(page, mails))


@require_safe
@open_to_all
@_where_there_is_one
def show_mail(request, name):
    mail = _find(name)
    choices = [("page", _("As a page")), ("text", _("As text"))] if mail.html else []
    view = request.GET.get("view") if request.GET.get("view") in dict(choices) else "page"
    page = KeptPage(mail, view if mail.html else "text", choices, cleaned(mail.html))
    return show(request, "concertation/mail.html", page=page)


@require_safe
@open_to_all
@_where_there_is_one
def mail_event(_request, name):
    mail = _find(name)
    if not mail.event:
        raise Http404
    return _file(mail.event, "text/calendar; charset=utf-8", "invite.ics")


@require_safe
@open_to_all
@_where_there_is_one
def mail_source(_request, name):
    return _file(_find(name).message.as_bytes(), "message/rfc822", f"{name}.eml")


def _find(name):
    mail = mailbox.find(name) if NAME.fullmatch(name) else None
    if mail is None:
        raise Http404
    return mail


def _file(content, kind, filename):
    return HttpResponse(
        content,
        content_type=kind,
        headers={"Content-Disposition": f'attachment; filename="{filename}"'},
    )
