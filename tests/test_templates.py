"""Templates hold to the rules that no page can be seen to break by itself."""

import re
from pathlib import Path

import pytest
from django.template import TemplateDoesNotExist
from django.template.loader import get_template

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "templates"
PAGES = sorted(TEMPLATES.rglob("*.html"))
CSS = ROOT / "static" / "css"
CLASS = re.compile(r'class="((?:\{%.*?%\}|\{\{.*?\}\}|[^"])*)"')
TAG = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", re.DOTALL)
SIGN = re.compile(r"\{% (?:if|elif|else|endif|for|endfor|block|endblock)\b.*?%\}", re.DOTALL)


def name_of(page):
    return page.relative_to(TEMPLATES).as_posix()


def is_mail(page):
    name = name_of(page)
    return name.startswith("email/") or "/email/" in name


SCREENS = [page for page in PAGES if not is_mail(page)]


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_template_can_be_read_by_django(page):
    get_template(name_of(page))


@pytest.mark.parametrize("page", SCREENS, ids=name_of)
def test_a_template_carries_no_style_and_no_script_of_its_own(page):
    text = page.read_text(encoding="utf-8")

    assert re.findall(r"\sstyle=", text) == []
    assert re.findall(r"<style\b", text) == []
    assert re.findall(r"\son[a-z]+=\"", text) == []
    assert re.findall(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)", text) == []


@pytest.mark.parametrize("page", SCREENS, ids=name_of)
def test_a_template_asks_for_nothing_from_elsewhere(page):
    text = page.read_text(encoding="utf-8")

    assert re.findall(r'(?:src|<link[^>]*href)="(?:https?:)?//', text) == []


@pytest.mark.parametrize("page", SCREENS, ids=name_of)
def test_a_template_uses_only_classes_that_exist(page):
    defined = set()
    for sheet in CSS.rglob("*.css"):
        defined |= set(re.findall(r"\.([a-zA-Z][\w-]*)", sheet.read_text(encoding="utf-8")))
    used = set()
    for words in CLASS.findall(page.read_text(encoding="utf-8")):
        used |= {word for word in TAG.sub("\0", SIGN.sub(" ", words)).split() if "\0" not in word}

    assert used - defined == set()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_what_a_template_includes_or_extends_exists(page):
    text = page.read_text(encoding="utf-8")

    missing = []
    for name in re.findall(r'\{% (?:include|extends) "([^"]+)"', text):
        try:
            get_template(name)
        except TemplateDoesNotExist:
            missing.append(name)
    assert missing == []


@pytest.mark.parametrize("page", SCREENS, ids=name_of)
def test_a_fragment_has_one_root_whose_id_is_its_name(page):
    """Only fragments that a page of the same name includes are swapped by htmx.

    A refusal is none: it goes into #notices, never over what it refused to change.
    """
    whole = page.with_name(page.name.removeprefix("_"))
    if whole == page or not whole.exists() or whole.name == "refusal.html":
        return
    text = page.read_text(encoding="utf-8")

    assert re.search(rf'id="{re.escape(page.stem[1:]).replace("_", "[-_]")}"', text)


@pytest.mark.parametrize("name", ["400.html", "500.html"])
def test_the_page_of_a_failure_needs_nothing(name):
    """Django draws these without request, context processors or database."""
    html = get_template(name).render()

    assert html.count("<h1") == 1
    assert 'lang="fr-CA"' in html
    assert 'lang="en-CA"' in html


def test_every_component_is_drawn_somewhere():
    sources = [page.read_text(encoding="utf-8") for page in PAGES]
    sources += [
        path.read_text(encoding="utf-8") for path in (ROOT / "core" / "templatetags").glob("*.py")
    ]
    everything = "\n".join(sources)

    unused = [
        name_of(page)
        for page in (TEMPLATES / "components").glob("*.html")
        if f'"{name_of(page)}"' not in everything
    ]
    assert unused == []
