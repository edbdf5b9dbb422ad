"""What the pages about mail know."""

import re
from dataclasses import dataclass
from typing import Any

import nh3
from django.core.paginator import Page, Paginator
from django.db.models import Count, QuerySet

from members.models import Person
from notifications.mails import MAILS, ROLES, SKIPS, why
from notifications.models import Delivery

PER_PAGE = 50
PRIVATE = re.compile(r"(/[rucin]/)[\w:.~-]{20,}(/)")
TAGS = {"a", "br", "em", "h1", "h2", "h3", "hr", "li", "ol", "p", "strong", "ul"}
KINDS = {"queued": "go", "sending": "go", "sent": "good", "failed": "late", "skipped": ""}


@dataclass(frozen=True)
class Line:
    """A mail in a list: what, to whom, why, and what became of it, in words."""

    delivery: Delivery

    @property
    def mail(self) -> Any:
        return MAILS[self.delivery.kind].name

    @property
    def why(self) -> str:
        return str(why(self.delivery.reason, self.delivery.table))

    @property
    def role(self) -> Any:
        """The same in two words, for a list where the table is known."""
        return ROLES[self.delivery.reason]

    @property
    def mood(self) -> str:
        return KINDS[self.delivery.status]

    @property
    def trouble(self) -> Any:
        """The server's words, or our reason not to send."""
        return SKIPS.get(self.delivery.skip_reason, "") or self.delivery.error

    @property
    def waits(self) -> bool:
        return self.delivery.status == Delivery.Status.QUEUED and self.delivery.failures > 0

    @property
    def failed(self) -> bool:
        return self.delivery.status == Delivery.Status.FAILED


@dataclass(frozen=True)
class SentPage:
    """A page of mails, and how many there are in each state."""

    page_obj: Page[Delivery]
    lines: list[Line]
    counts: dict[str, int]


@dataclass(frozen=True)
class MailPage:
    """One mail as it was, or will be, sent; the HTML cleaned of all that could act."""

    line: Line
    text: str
    html: str
    own: bool

    @property
    def delivery(self) -> Delivery:
        return self.line.delivery


def sent_page(deliveries: QuerySet[Delivery], *, number: str | None) -> SentPage:
    """Three queries, however many mails: the counts by state, the total, the page."""
    counts = deliveries.order_by().values_list("status").annotate(n=Count("pk"))
    rows = (
        deliveries.order_by("-created_at", "-pk")
        .select_related("person", "table")
        .defer("html", "calendar")
    )
    page = Paginator(rows, PER_PAGE).get_page(number)
    return SentPage(page, [Line(row) for row in page.object_list], dict(counts))


def received_page(person: Person | None, *, number: str | None) -> SentPage:
    """Return a person's own mails, those that never left included: they say why; two queries."""
    rows = Delivery.objects.filter(person=person or 0).latest_first().select_related("table")
    page = Paginator(rows.defer("html", "calendar"), PER_PAGE).get_page(number)
    return SentPage(page, [Line(row) for row in page.object_list], {})


def mail_page(delivery: Delivery, *, own: bool = False) -> MailPage:
    """Return one mail; links that act in someone's name are hidden from everyone else."""
    text, html = delivery.text, delivery.html
    if not own:
        text, html = (PRIVATE.sub(r"\1…\2", words) for words in (text, html))
    return MailPage(Line(delivery), text, cleaned(html), own)


def cleaned(html: str) -> str:
    """Return a mail's HTML with nothing left that could act, load or be styled."""
    body = html.partition("<body")[2].partition(">")[2] or html
    return nh3.clean(body, tags=TAGS, attributes={"a": {"href"}}, link_rel="noopener nofollow")
