"""Whatever is typed, asked or left out, the portal answers; it never breaks.

Each form is sent as a browser would fill it, but for a few fields that hold what nobody thought
of. `pytest --hypothesis-profile=thorough` tries ten times more.
"""

import uuid
from http.cookies import SimpleCookie
from urllib.parse import urlencode

import django_filters
import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from concertation.addresses import addresses
from tests.forms import Form, forms_of
from tests.world import sample_mode, world

OURS = [address for address in addresses() if address.is_ours]
SHARES = 4
HOSTILE = st.sampled_from(
    [
        "",
        " ",
        "\x00",
        "Ga\x00gnon",
        "\u202eGagnon\u202c",
        "\u2028\u200d\ufeff",
        "Œuvre 🫎👩🏽‍🚒",
        "x" * 100_000,
        "é" * 100_000,
        "Rencontre\r\nBcc: eve@example.org",
        "\r\n",
        "0001-01-01",
        "1900-02-28",
        "2026-02-30",
        "9999-12-31",
        "2026-03-08",
        "02:30",
        "23:59",
        "24:00",
        "-1",
        "0",
        "1",
        "²",
        "٣",
        str(2**15),
        str(2**31),
        str(2**63),
        "9" * 5_000,
        "1e400",
        "NaN",
        "Infinity",
        "0.001",
        "no-such-choice",
        "None",
        "true",
        "[]",
        "'; --",
        "%s %(x)s {n:999999999} {0} {x.y}",
        "{n:999999999}",
        "{n!r:>99999999}",
        "<script>alert(1)</script>",
        "javascript:alert(1)",
        "//evil.example",
        "http://[::1",
        "a@b",
        "mrc-\x00",
        "mrc-" + "8" * 300,
    ]
)
ASKED = sorted(
    {"page", "q", "item", "edit", "heading", "name", "text", "next", "view", "alternate", "period"}
    | {"was", "year", "from", "to", "lang", "tab", "start", "end"}
)


@pytest.fixture
def made(db, settings, tmp_path):
    sample_mode(settings, tmp_path)
    return world()


@pytest.fixture
def ben(client, made):
    client.raise_request_exception = False
    client.force_login(made.people.ben)
    return client


@pytest.mark.parametrize("share", range(SHARES))
def test_no_form_breaks_whatever_is_typed(ben, made, share):
    pages = [made.url(address) for address in OURS]
    known = forms_of(ben, pages)
    every = sorted({name for form in known.values() for name in form.fields})

    broken = {}
    for address in OURS[share::SHARES]:
        url = made.url(address)
        if ben.get(url).status_code == 405 or url in known:
            form = known.get(url) or Form(url, url, {name: [] for name in every})
            broken |= _try(ben, address, lambda typed, url=url: ben.post(url, typed), _typed(form))

    assert "\n".join(broken.values()) == ""


@pytest.mark.parametrize("share", range(SHARES))
def test_no_page_breaks_whatever_is_asked(ben, made, share):
    asked = _asked()

    broken = {}
    for address in OURS[share::SHARES]:
        url = made.url(address)
        if ben.get(url).status_code != 405:
            broken |= _try(ben, address, lambda query, url=url: ben.get(f"{url}?{query}"), asked)

    assert "\n".join(broken.values()) == ""


def test_a_path_that_holds_anything_is_not_found(ben):
    for path in ("/tables/%00/", "/tables/%2e%2e/", "/r/%00/", "/organizations/é/", "/_mail/%00/"):
        assert ben.get(path).status_code == 404, path


def _try(client, address, send, what):
    """Send many; return what broke, by address and error, with the smallest thing that did it."""
    cookies = client.cookies.output()
    broken = {}

    @given(what)
    def once(sent):
        client.cookies = SimpleCookie(cookies.replace("Set-Cookie: ", ""))
        try:
            with transaction.atomic():
                answer = send(sent)
                raise Undone
        except Undone:
            pass
        if answer.status_code >= 500:
            kind, error, _trace = answer.exc_info or (None, answer.status_code, None)
            said = f"{address.name}: {getattr(kind, '__name__', kind)} {str(error)[:120]}"
            shown = str(sent)[:300]
            if said not in broken or len(shown) < len(broken[said]):
                broken[said] = f"{said} ← {shown}"

    once()
    return broken


class Undone(Exception):
    """Raised to take back what an accepted request did."""


def _typed(form):
    """The form as it stands, but for some fields: changed, repeated, emptied or left out."""
    names = st.sampled_from([*sorted(set(form.fields) - {"csrfmiddlewaretoken"}), "unheard_of"])
    odd = st.one_of(HOSTILE, HOSTILE, *_offered(form))
    changed = st.dictionaries(names, st.lists(odd, max_size=3), min_size=1, max_size=5)
    first = st.dictionaries(names, st.lists(odd, min_size=1, max_size=1), max_size=1)
    return st.tuples(first, changed).map(
        lambda both: {**form.fields, **both[1], **both[0], "once": [str(uuid.uuid4())]}
    )


def _offered(form):
    values = sorted({value for values in form.choices.values() for value in values})
    return [st.sampled_from(values)] if values else []


def _asked():
    filters = {
        name
        for each in _subclasses(django_filters.FilterSet)
        for name in (*each.base_filters, *each.declared_filters)
    }
    names = sorted({*ASKED, *filters})
    lookups = ["", "__in", "__gte", "__regex", "__isnull", "_min", "_max", "_after", "[]", "__"]
    keys = st.tuples(st.sampled_from(names), st.sampled_from(["", *lookups])).map("".join)
    pairs = st.lists(st.tuples(st.one_of(st.sampled_from(names), keys), HOSTILE), max_size=5)
    return pairs.map(urlencode)


def _subclasses(base):
    for each in base.__subclasses__():
        if not each.__module__.startswith("django_filters"):
            yield each
        yield from _subclasses(each)
