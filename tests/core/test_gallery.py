"""Every word of the interface on one page, read by axe: light, dark, wide and narrow."""

import re
from datetime import date
from pathlib import Path

import pytest
from django import forms
from django.contrib.auth.models import AnonymousUser
from django.core.paginator import Paginator
from django.template import RequestContext, Template
from django.test import RequestFactory
from django.utils import translation

from tests.browser import findings, in_a_browser, width_of

ROOT = Path(__file__).resolve().parents[2]
SITE = "https://portal.test"

pytestmark = in_a_browser

GALLERY = """
{% extends "base.html" %}{% load ui ring charts %}
{% block title %}Galerie{% endblock %}
{% block crumbs %}{% crumbs "/directory/" "Tables" %}{% endblock %}
{% block over %}{% badge "Ouverte" "go" %}{% endblock %}
{% block heading %}Galerie{% endblock %}
{% block lead %}<p>Tous les mots de l’interface.</p>{% endblock %}
{% block actions %}{% button "Ajouter" "/add/" "primary" icon="add" %}{% endblock %}
{% block tabs %}<nav class="tabs" aria-label="Sections">
  <a href="/a/" aria-current="page">Accueil</a>
  <a href="/b/">Membres <span class="tabs__count">23</span></a></nav>{% endblock %}
{% block content %}
  {% for kind in kinds %}{% notice kind "Titre" %}
    <p>Texte et <a href="/n/">lien</a>.</p>{% endnotice %}
    {% badge "Mot" kind %}{% endfor %}
  <div class="kpis">{% kpi "78 %" "participation" "en hausse" "good" %}
    {% kpi "10" "en retard" "depuis 60 jours" "late" url="/k/" %}</div>
  <section class="card band band--medium" aria-labelledby="band"><div class="band__head">
    <h2 id="band">Moyen terme</h2><span class="band__until">d’ici 2029</span>
    <span class="band__count">2 actions{% share "short" done=1 going=1 %}</span></div>
    <ol class="actions" role="list"><li class="action"><span class="action__number">1.1</span>
      <a class="action__title" href="/1/">Accueillir</a><span class="action__due">31 mars</span>
      <span class="action__state">{% badge "En retard" "late" %}</span>
      <span class="action__meter">{% meter 40 "late" %}</span>
      <span class="action__meta">{% partner "SAAQ" %}{% partner "SHQ" "named" %}
        {% partner "OMH" "declined" %}</span></li></ol></section>
  <section class="card card--flush" aria-labelledby="agenda"><div class="card__head">
    <h2 id="agenda">Ordre du jour</h2>{% day_block day %}</div><div class="card__body">
    <ol class="agenda" role="list" data-sortable>
      <li class="agenda__item agenda__item--now" data-sortable-item>
      <span class="agenda__time">9 h</span><span class="agenda__number">1</span>
      <span class="agenda__words"><a class="agenda__title" href="/2/">Bienvenue</a>
        <span class="agenda__detail">Information</span></span>
      <span class="agenda__end">10 min{% act "/m/" "Monter" "quiet" small=True to=1 %}</span></li>
      <li class="agenda__item agenda__item--done"><span class="agenda__number">2</span>
      <span class="agenda__words">Adoption</span></li></ol></div></section>
  <section class="card" aria-labelledby="form"><div class="card__head">
    <h2 id="form">Fiche</h2></div><div class="card__body">
    <form class="form" method="post">{% errors form %}{% once %}
      <div class="form__pair">{% field form.title %}{% field form.due %}</div>
      {% field form.notes %}{% field form.kind %}{% field form.open %}{% field form.where %}
      {% button "Enregistrer" kind="primary" %}{% button "Retirer" kind="danger" %}
      <button class="button" disabled>Impossible</button></form>
      {% act "/c/" "Annuler" "danger" confirm="Annuler la rencontre?" %}</div></section>
  {% segmented "view" views "Présentation" %}
  {% scroll "Chiffres" %}<table><caption>Chiffres</caption><thead><tr>
    <th scope="col" aria-sort="ascending"><a data-sort href="?s=1">Nom</a></th>
    <th scope="col" class="end">Nombre</th></tr></thead>
    <tbody><tr><th scope="row">A</th><td class="end">1</td></tr></tbody></table>{% endscroll %}
  {% bars bars "Actions" %}{% columns months "Rencontres" %}{% pager page %}
  {% empty "Rien" "Bientôt." "/e/" "Ajouter" %}
{% endblock %}
{% block aside %}<aside class="stack" aria-label="À côté">
  <section class="card" aria-labelledby="who"><div class="card__head"><h2 id="who">Qui</h2></div>
    <div class="card__body">{% ring seats "8 sièges" figure=8 words="sièges" %}{% legend seats %}
      {% ring_small seats %}{% person "Ana" "Présidente" "/p/" letter="C" hue=1 %}
      <dl class="facts"><dt>Mandat</dt><dd>Accueillir</dd></dl>
      <ol class="timeline" role="list"><li>Adopté<div class="timeline__when">Hier</div></li></ol>
    </div></section>
  {% tiles places "Tables par région" layout="quebec" %}{% key "done" "faites" "todo" "à venir" %}
  <details class="menu" data-menu open><summary class="button">Exporter</summary>
    <div class="menu__panel"><a href="/x/">Classeur</a></div></details>
</aside>{% endblock %}
"""


class Sheet(forms.Form):
    title = forms.CharField(label="Titre", help_text="Court.")
    due = forms.DateField(label="Échéance", widget=forms.DateInput(attrs={"type": "date"}))
    notes = forms.CharField(label="Notes", widget=forms.Textarea)
    kind = forms.ChoiceField(label="Genre", choices=[("a", "A")], widget=forms.RadioSelect)
    open = forms.BooleanField(label="Publier")
    where = forms.ChoiceField(label="Lieu", choices=[("", "Tous"), ("1", "Ici")])


def whole_sheet():
    css = ROOT / "static" / "css"
    return re.sub(
        r'@import url\("([^"]+)"\);',
        lambda found: (css / found[1]).read_text(encoding="utf-8"),
        (css / "site.css").read_text(encoding="utf-8"),
    )


@pytest.fixture(scope="module")
def gallery():
    request = RequestFactory().get("/gallery/")
    request.user, request.htmx, request.resolver_match = AnonymousUser(), False, None
    states = ["filled", "away", "pending", "vacant"] * 2
    context = {
        "kinds": ["", "good", "warn", "late"],
        "day": date(2026, 11, 24),
        "form": Sheet({"notes": "…"}),
        "views": [("a", "Liste"), ("b", "Carte")],
        "bars": [{"label": "Abitibi", "parts": [("done", 3), ("todo", 1)], "url": "/b/"}],
        "months": [{"label": "mai", "value": 3}],
        "page": Paginator(range(90), 10).get_page(4),
        "seats": [
            {"letter": "CMSÉEAGP"[hue], "hue": hue + 1, "state": state, "label": f"Secteur {hue}"}
            for hue, state in enumerate(states)
        ],
        "places": [
            {
                "code": f"{n:02}",
                "short": f"R{n}",
                "name": f"Région {n}",
                "figure": n,
                "url": f"/{n}/",
            }
            for n in range(1, 18)
        ],
        "sample_mode": True,
    }
    with translation.override("fr-ca"):
        return Template(GALLERY).render(RequestContext(request, context))


@pytest.fixture
def visit(chromium, gallery):
    contexts = []

    def opened(**options):
        context = chromium.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.lost = []

        def answer(route):
            path = re.sub(r"^https://portal\.test/(?:static/)?", "", route.request.url)
            if path == "gallery/":
                return route.fulfill(content_type="text/html; charset=utf-8", body=gallery)
            if path == "css/site.css":
                return route.fulfill(content_type="text/css", body=whole_sheet())
            if (ROOT / "static" / path).is_file():
                return route.fulfill(path=ROOT / "static" / path)
            if not path.startswith("django_htmx/"):
                page.lost.append(path)
            return route.fulfill(status=404, body="")

        page.route("**/*", answer)
        page.goto(f"{SITE}/gallery/")
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_to_say(visit, width, scheme):
    page = visit(viewport={"width": width, "height": 900}, color_scheme=scheme)

    assert findings(page) == []
    assert page.lost == []


@pytest.mark.parametrize(("width", "size"), [(1280, 16), (1280, 32), (320, 16), (320, 32)])
def test_nothing_runs_past_the_edge(visit, width, size):
    """WCAG 2.2, criteria 1.4.4 and 1.4.10: twice the text, or a page 320 points wide."""
    page = visit(viewport={"width": width, "height": 900})
    page.context.new_cdp_session(page).send(
        "Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size}}
    )
    page.reload()

    assert width_of(page) == width


def test_what_can_be_pressed_is_large_enough(visit):
    """WCAG 2.2, criterion 2.5.8: 24 points, save for links within a sentence."""
    page = visit(viewport={"width": 320, "height": 900})

    small = page.evaluate(
        """() => [...document.querySelectorAll("button, summary, select, input, nav a, .button")]
        .filter((each) => each.checkVisibility() && each.type !== "hidden")
        .map((each) => [each.outerHTML.slice(0, 80), each.getBoundingClientRect()])
        .filter(([, box]) => box.width < 24 || box.height < 24)
        .map(([words]) => words)"""
    )
    assert small == []


def test_the_colours_of_a_reader_are_kept(visit):
    page = visit(forced_colors="active")

    borders = page.locator(".badge").evaluate_all(
        "all => all.map((each) => getComputedStyle(each).borderTopColor !== 'rgba(0, 0, 0, 0)')"
    )
    assert all(borders)
