"""What htmx puts in the page is what reloading the page would show.

For each fragment `_x.html` of a page `x.html`, found by walking the templates and the addresses.
"""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.conf import settings

from concertation.addresses import addresses
from tests.world import sample_mode, world

HX = {"HX-Request": "true"}
VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
VOID |= {"path", "circle", "rect", "line", "use", "polyline", "ellipse", "stop"}
MASKED = re.compile(r'(name="(?:csrfmiddlewaretoken|once)" value=")[^"]*')
TEMPLATES = Path(settings.BASE_DIR, "templates")


@pytest.fixture
def ben(client, db, settings, tmp_path):
    sample_mode(settings, tmp_path)
    made = world()
    client.force_login(made.people.ben)
    client.urls = [made.url(each) for each in addresses() if each.is_ours]
    return client


def test_a_fragment_is_what_the_whole_page_holds(ben):
    seen, different, careless = set(), [], []
    for url in ben.urls:
        page = ben.get(url)
        fragment = _fragment_of(page)
        if fragment is None:
            continue
        part = ben.get(url, headers=HX)
        seen.add(fragment)
        name = _root(part)
        if _element(part, name) != _element(page, name):
            different.append(f"{url}: #{name}")
        if "HX-Request" not in page.get("Vary", "") or "HX-Request" not in part.get("Vary", ""):
            careless.append(url)

    assert different == []
    assert careless == []
    assert len(seen) >= 20, sorted(seen)


def test_a_fragment_bears_its_own_name(ben):
    misnamed = []
    for url in ben.urls:
        fragment = _fragment_of(ben.get(url))
        if fragment:
            root = _root(ben.get(url, headers=HX))
            if root.replace("-", "_") != Path(fragment).stem.removeprefix("_"):
                misnamed.append(f"{fragment}: #{root}")

    assert misnamed == []


@pytest.mark.parametrize("how", ["HX-Boosted", "HX-History-Restore-Request"])
def test_a_page_asked_whole_comes_whole(ben, how):
    cut = []
    for url in ben.urls:
        page = ben.get(url)
        if _fragment_of(page):
            whole = ben.get(url, headers={**HX, how: "true"})
            if b"<!doctype html>" not in whole.content[:200].lower():
                cut.append(url)

    assert cut == []


def _fragment_of(page):
    """The template of the page's living part, when it has one."""
    names = [template.name for template in getattr(page, "templates", []) if template.name]
    if page.status_code != 200 or not names:
        return None
    fragment = "/_".join(names[0].rsplit("/", 1))
    return fragment if (TEMPLATES / fragment).exists() else None


class Cutter(HTMLParser):
    """Keep what stands between the beginning and the end of one element, and its own tags."""

    def __init__(self, name):
        super().__init__(convert_charrefs=False)
        self.name, self.depth, self.kept, self.first = name, 0, [], None

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if self.first is None and given.get("id"):
            self.first = given["id"]
        if self.depth or (self.name and given.get("id") == self.name):
            self.kept.append(self.get_starttag_text())
            self.depth += tag not in VOID

    def handle_startendtag(self, _tag, _attrs):
        if self.depth:
            self.kept.append(self.get_starttag_text())

    def handle_endtag(self, tag):
        if self.depth and tag not in VOID:
            self.kept.append(f"</{tag}>")
            self.depth -= 1

    def handle_data(self, data):
        if self.depth:
            self.kept.append(" ".join(data.split()))

    def handle_entityref(self, name):
        if self.depth:
            self.kept.append(f"&{name};")

    def handle_charref(self, name):
        self.handle_entityref(f"#{name}")


def _root(part):
    cutter = Cutter(None)
    cutter.feed(part.content.decode())
    return cutter.first


def _element(answer, name):
    cutter = Cutter(name)
    cutter.feed(answer.content.decode())
    assert cutter.kept, f"#{name} is not in {answer.request['PATH_INFO']}"
    return MASKED.sub(r"\1…", " ".join(filter(None, cutter.kept)))
