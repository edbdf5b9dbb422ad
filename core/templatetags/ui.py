"""The words of the interface. Each draws one thing, from plain values, and costs no query.

What stands in a row of a long list (`badge`, `dot`, `partner`, `share`, `meter`, `icon`) is
written here as text, because a template per row is what makes a page slow. The rest has its
template in `templates/components/`.
"""

import uuid
from datetime import datetime
from zoneinfo import ZoneInfo

from django import template
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from core import when
from core.icons import ICONS

register = template.Library()

SHARE_GAP = 0.7


# -- words in a row ----------------------------------------------------------


@register.simple_tag
def icon(name: str) -> SafeString:
    """Draw a drawing of `core.icons`, hidden from readers of screens: a word stands beside it."""
    return format_html(
        '<svg class="icon icon-{}" width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">'
        '<path d="{}"/></svg>',
        name,
        ICONS[name],
    )


@register.simple_tag
def badge(label: str, kind: str = "") -> SafeString:
    """Write a state as a word; `kind` is good, go, warn, late or nothing."""
    more = f" badge--{kind}" if kind else ""
    return format_html('<span class="badge{}">{}</span>', more, label)


@register.simple_tag
def dot(
    letter: str, hue: int = 0, state: str = "", title: str = "", *, large: bool = False
) -> SafeString:
    """Draw a lettered dot. `state` is filled, away, pending or vacant; `title` names it aloud."""
    return format_html(
        '<span class="dot hue-{}{}{}"{}>{}</span>',
        hue or 0,
        f" dot--{state}" if state and state != "filled" else "",
        " dot--large" if large else "",
        format_html(' role="img" aria-label="{0}" title="{0}"', title)
        if title
        else mark_safe(' aria-hidden="true"'),
        letter,
    )


@register.simple_tag
def partner(name: str, state: str = "confirmed") -> SafeString:
    """Write a partner: full dot when `confirmed`, hollow when `named`, struck when `declined`."""
    if state == "confirmed":
        return format_html('<span class="partner">{}</span>', name)
    said = _("(declined)") if state == "declined" else _("(to be confirmed)")
    return format_html(
        '<span class="partner partner--{}">{} <span class="sr">{}</span></span>', state, name, said
    )


@register.simple_tag
def share(size: str = "", **parts: int) -> SafeString:
    """Draw parts of a whole, in the order given: `{% share done=4 going=3 late=1 todo=1 %}`.

    Parts are done, going, late, warn, todo, short, medium, long or ongoing. The drawing is
    silent: its figures must stand beside it. `size` is thick, short or nothing.
    """
    shown = [(name, value) for name, value in parts.items() if value]
    whole = sum(value for _name, value in shown)
    room = 100 - SHARE_GAP * (len(shown) - 1)
    pieces, start = [], 0.0
    for name, value in shown:
        width = room * value / whole
        pieces.append((f"{start:.2f}", f"{width:.2f}", name))
        start += width + SHARE_GAP
    return format_html(
        '<svg class="share{}" width="160" height="10" viewBox="0 0 100 6"'
        ' preserveAspectRatio="none" aria-hidden="true">'
        "{}</svg>",
        f" share--{size}" if size else "",
        format_html_join("", '<rect x="{}" width="{}" height="6" class="part-{}"/>', pieces),
    )


@register.simple_tag
def meter(value: float | None, kind: str = "going") -> SafeString:
    """Draw a percentage with its figure beside it; nothing when unknown."""
    if value is None:
        return mark_safe("")
    bar = share(**{kind: value, "todo": max(0, 100 - value)})
    return format_html(
        '<span class="meter">{}<span class="meter__figure">{}</span></span>',
        bar,
        when.percent(value),
    )


@register.simple_tag
def day_block(moment, zone=None, state: str = "") -> SafeString:
    """Draw a day as people look for it. `state` is past, off (cancelled) or nothing."""
    if isinstance(moment, datetime):
        moment = timezone.localtime(moment, ZoneInfo(zone) if isinstance(zone, str) else zone)
    return format_html(
        '<time class="day{}" datetime="{}"><span class="sr">{}</span>'
        '<span class="day__month" aria-hidden="true">{}</span>'
        '<span class="day__number" aria-hidden="true">{}</span>'
        '<span class="day__week" aria-hidden="true">{}</span></time>',
        f" day--{state}" if state else "",
        f"{moment:%Y-%m-%d}",
        when.full_day(moment),
        when.month_short(moment),
        moment.day,
        when.weekday(moment),
    )


# -- forms -------------------------------------------------------------------


@register.simple_tag
def once() -> SafeString:
    """Write the hidden key by which `core.once` makes a form act only once."""
    return format_html('<input type="hidden" name="once" value="{}">', uuid.uuid4())


@register.inclusion_tag("core/forms/field.html")
def field(field, label: str = "", *, quiet: bool = False, grow: bool = False):
    """Draw a bound field: label, hint, control, errors, all tied together.

    `quiet` leaves the label to readers of screens; `grow` lets it take the room of a toolbar.
    """
    return {"field": field, "label": label, "quiet": quiet, "grow": grow}


@register.inclusion_tag("components/errors.html")
def errors(form):
    """Say above a form what stands in its way, each sentence leading to its field."""
    wrong = []
    if form is not None and form.is_bound:
        wrong = [each for each in form.visible_fields() if each.errors]
        hidden = [error for each in form.hidden_fields() for error in each.errors]
        return {"form": form, "wrong": wrong, "hidden": hidden}
    return {"form": None}


@register.inclusion_tag("components/act.html", takes_context=True)
def act(context, url: str, label: str, kind: str = "", *, confirm: str = "", **options):
    """Draw a form of one button. With `confirm`, a question is asked first, without a script.

    Options: `small`, `icon`, `title` (what the button is about, for readers of screens),
    `target` (the fragment that htmx swaps), `keyed=False` (no `{% once %}`). Any other option
    is a hidden input.
    """
    known = {"small": False, "icon": "", "title": "", "target": "", "keyed": True}
    options = {**known, **options}
    return {
        "csrf_token": context.get("csrf_token"),
        "url": url,
        "label": label,
        "kind": kind,
        "question": confirm,
        **{name: options.pop(name) for name in known},
        "fields": options,
    }


# -- pieces of a page --------------------------------------------------------


@register.inclusion_tag("components/button.html")
def button(
    label: str,
    url: str = "",
    kind: str = "",
    *,
    small: bool = False,
    icon: str = "",
    name="",
    value="",
):
    """Draw a way on: a link when there is a `url`, else the button of the form around it.

    `kind` is primary, quiet, danger or nothing. One primary action a page.
    """
    return {
        "label": label,
        "url": url,
        "kind": kind,
        "small": small,
        "icon": icon,
        "name": name,
        "value": value,
    }


@register.inclusion_tag("components/empty.html")
def empty(title: str, text: str = "", url: str = "", label: str = ""):
    """Say that there is nothing yet, why that is well, and what to do next."""
    return {"title": title, "text": text, "url": url, "label": label}


@register.inclusion_tag("components/pager.html", takes_context=True)
def pager(context, page, target: str = ""):
    """Draw the pages of a list as links that keep its filters; nothing when there is one.

    `target` names the fragment (« #roster ») that htmx swaps.
    """
    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return {
        "request": context["request"],
        "page": page,
        "numbers": list(numbers),
        "gap": page.paginator.ELLIPSIS,
        "target": target,
    }


@register.inclusion_tag("components/segmented.html", takes_context=True)
def segmented(context, name: str, choices, label: str, current: str | None = None):
    """Draw the ways of seeing a list, as links that set `?name=value` and keep the rest.

    `choices` are (value, label) pairs; without `current` the query string says which is on,
    the first one by default.
    """
    request = context["request"]
    choices = list(choices)
    chosen = request.GET.get(name, choices[0][0]) if current is None else current
    links = []
    for value, words in choices:
        query = request.GET.copy()
        query.pop("page", None)
        query[name] = value
        links.append((f"?{query.urlencode()}", words, str(value) == str(chosen)))
    return {"links": links, "label": label}


@register.inclusion_tag("components/crumbs.html")
def crumbs(*steps: str):
    """Draw the way up: `{% crumbs url label url label %}`; the page itself is its own title."""
    return {"steps": list(zip(steps[::2], steps[1::2], strict=True))}


@register.inclusion_tag("components/kpi.html")
def kpi(figure, words: str, move: str = "", mood: str = "", url: str = ""):
    """Draw a figure, what it counts, and how it moved; `mood` is good, warn, late or nothing."""
    return {"figure": figure, "words": words, "move": move, "mood": mood, "url": url}


@register.inclusion_tag("components/legend.html")
def legend(rows, *, row: bool = False):
    """Tell what dots mean: rows have `label`, maybe `letter`, `hue`, `state` and `count`."""
    return {"rows": rows, "row": row}


@register.inclusion_tag("components/key.html")
def key(*pairs: str):
    """Tell what the parts of a bar mean: `{% key "done" _("done") "late" _("late") %}`."""
    return {"pairs": list(zip(pairs[::2], pairs[1::2], strict=True))}


@register.inclusion_tag("components/person.html")
def person(name: str, detail: str = "", url: str = "", letter: str = "", hue: int = 0):
    """Draw someone, or an organisation: a name, what is said of it, a lettered dot."""
    return {"name": name, "detail": detail, "url": url, "letter": letter, "hue": hue}


@register.simple_block_tag
def notice(content: str, kind: str = "", title: str = "") -> SafeString:
    """Set a passage apart: `{% notice "warn" _("Title") %}…{% endnotice %}`."""
    return format_html(
        '<div class="notice{}">{}{}</div>',
        f" notice--{kind}" if kind else "",
        format_html('<p class="notice__title">{}</p>', title) if title else "",
        content,
    )


@register.simple_block_tag
def scroll(content: str, label: str, *, freeze: bool = False) -> SafeString:
    """Let a wide table scroll by itself, by keyboard too; `label` says what it holds."""
    return format_html(
        '<div class="scroll{}" role="group" tabindex="0" aria-label="{}">{}</div>',
        " scroll--freeze" if freeze else "",
        label,
        content,
    )


@register.simple_block_tag
def dialog(content: str, name: str, title: str) -> SafeString:
    """Hold what a link with `data-dialog="name"` opens; without a script the link is followed."""
    return format_html(
        '<dialog class="dialog" id="{0}" aria-labelledby="{0}-title"><div class="dialog__head">'
        '<h2 id="{0}-title">{1}</h2><form method="dialog">'
        '<button class="button button--quiet button--small">{2}</button></form></div>{3}</dialog>',
        name,
        title,
        _("Close"),
        content,
    )


@register.inclusion_tag("core/_notices.html", takes_context=True)
def notices(context):
    """Write in a fragment what was just said, so that htmx puts it in its place on the page."""
    request = context["request"]
    return {"messages": context.get("messages"), "apart": bool(request.htmx)}


@register.inclusion_tag("core/_repost.html", takes_context=True)
def repost(context, mine: str, version):
    """Write again the form that was just sent, its own text open for editing.

    Everything goes back as it came, save the `version`, which becomes the one given.
    """
    posted = context["request"].POST
    kept, text = [], None
    for name in posted:
        if name in {"csrfmiddlewaretoken", "version"}:
            continue
        if text is None and mine and _same(posted[name], mine):
            text = (name, mine)
        else:
            kept += [(name, value) for value in posted.getlist(name)]
    return {"kept": kept, "text": text, "mine": mine, "version": version}


def _same(one, other):
    return " ".join(one.split()) == " ".join(other.split())
