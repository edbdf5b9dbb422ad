"""Each word of the interface, drawn from plain values."""

import re
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from django import forms
from django.contrib import messages
from django.contrib.messages.storage.base import Message
from django.core.paginator import Paginator
from django.template import Context, RequestContext, Template
from django.test import RequestFactory
from django.utils import translation

pytestmark = pytest.mark.usefixtures("french")


@pytest.fixture
def french():
    with translation.override("fr-ca"):
        yield


def draw(source, query="", **context):
    request = RequestFactory().get(f"/list/{query}")
    request.htmx = False
    html = Template("{% load ui ring charts %}" + source).render(
        RequestContext(request, {"request": request, **context})
    )
    return re.sub(r">\s+<", "><", html).strip()


class Letter(forms.Form):
    title = forms.CharField(label="Titre", help_text="Court.")
    kind = forms.ChoiceField(
        label="Genre", choices=[("a", "A"), ("b", "B")], widget=forms.RadioSelect, required=False
    )
    open = forms.BooleanField(label="Publier", required=False)
    version = forms.IntegerField(widget=forms.HiddenInput)


# -- words in a row ----------------------------------------------------------


def test_a_badge_is_a_word_first():
    assert draw("{% badge said 'late' %}", said="En <retard>") == (
        '<span class="badge badge--late">En &lt;retard&gt;</span>'
    )


def test_a_dot_is_silent_beside_its_name():
    assert draw('{% dot "S" 3 %}') == '<span class="dot hue-3" aria-hidden="true">S</span>'


def test_a_dot_alone_says_its_name():
    assert draw('{% dot "S" 3 "away" title="Santé" %}') == (
        '<span class="dot hue-3 dot--away" role="img" aria-label="Santé" title="Santé">S</span>'
    )


@pytest.mark.parametrize(("state", "said"), [("named", "(à confirmer)"), ("declined", "(décliné)")])
def test_a_partner_who_has_not_accepted_is_told_apart_in_words(state, said):
    html = draw("{% partner 'SAAQ' state %}", state=state)

    assert html == (
        f'<span class="partner partner--{state}">SAAQ <span class="sr">{said}</span></span>'
    )


def test_a_share_fills_its_width_and_leaves_out_what_is_empty():
    html = draw("{% share done=3 going=0 todo=1 %}")

    widths = [float(each) for each in re.findall(r'<rect x="[\d.]+" width="([\d.]+)"', html)]
    assert re.findall(r'class="(part-\w+)"', html) == ["part-done", "part-todo"]
    assert sum(widths) == pytest.approx(100 - 0.7, abs=0.02)
    assert widths[0] == pytest.approx(3 * widths[1], abs=0.02)


def test_a_share_of_nothing_is_an_empty_bar():
    assert "<rect" not in draw("{% share done=0 %}")


def test_a_meter_writes_its_figure():
    assert draw("{% meter 40 %}").endswith(
        '<span class="meter__figure">40\N{NO-BREAK SPACE}%</span></span>'
    )
    assert draw("{% meter nothing %}", nothing=None) == ""


@pytest.mark.parametrize(
    ("moment", "zone"),
    [
        (date(2026, 11, 24), None),
        (datetime(2026, 11, 25, 3, tzinfo=UTC), "America/Toronto"),
    ],
)
def test_a_day_is_drawn_as_people_look_for_it_and_read_whole(moment, zone):
    html = draw("{% day_block moment zone %}", moment=moment, zone=zone)

    assert re.findall(r">([^<]+)<", html) == [
        "le mardi 24\N{NO-BREAK SPACE}novembre 2026",
        "nov.",
        "24",
        "mardi",
    ]
    assert 'datetime="2026-11-24"' in html


# -- forms -------------------------------------------------------------------


def test_a_field_ties_its_hint_and_its_errors_to_its_control():
    form = Letter({"title": "", "version": "1"})

    html = draw("{% field form.title %}", form=form)

    assert re.findall(r'aria-describedby="([^"]+)"', html) == ["id_title_helptext id_title_error"]
    assert re.findall(r'id="(id_title\w*)"', html) == [
        "id_title_helptext",
        "id_title_error",
        "id_title",
    ]
    assert html.count('aria-invalid="true"') == 1
    assert "(obligatoire)" in html


def test_a_field_of_choices_is_a_group_with_a_name():
    html = draw("{% field form.kind %}", form=Letter())

    assert html.startswith('<fieldset class="field"><legend class="field__label">Genre</legend>')
    assert html.count('type="radio"') == 2
    assert "obligatoire" not in html


def test_a_box_to_tick_stands_inside_its_words():
    html = draw("{% field form.open %}", form=Letter())

    assert re.search(r'<label class="field__label" for="id_open"><input type="checkbox"', html)


def test_django_draws_a_whole_form_in_the_same_words():
    html = draw("{{ form }}", form=Letter())

    assert html.count('class="field"') == 2
    assert html.count('class="field field--tick"') == 1
    assert html.count('type="hidden" name="version"') == 1


def test_the_summary_of_errors_leads_to_each_field():
    form = Letter({"title": "", "kind": "z", "version": ""})

    html = draw("{% errors form %}", form=form)

    assert re.findall(r'href="([^"]+)"', html) == ["#id_title", "#id_kind"]
    assert "3 éléments à corriger" in html
    assert draw("{% errors form %}", form=Letter()) == ""


def test_every_form_gets_a_key_of_its_own():
    keys = re.findall(r'value="([0-9a-f-]{36})"', draw("{% once %}{% once %}"))

    assert len(set(keys)) == 2


def test_an_act_is_a_form_of_one_button():
    html = draw('{% act "/move/" "Monter" small=True title="le point 3" to=2 %}')

    assert html.count("<form") == 1
    assert re.findall(r'name="(\w+)"', html) == ["csrfmiddlewaretoken", "once", "to"]
    assert 'Monter <span class="sr">le point 3</span></button>' in html
    assert "<details" not in html


def test_an_act_that_cannot_be_taken_back_asks_without_a_script():
    html = draw('{% act "/cancel/" "Annuler" "danger" confirm="Annuler la rencontre?" %}')

    assert html.startswith('<details class="confirm"')
    assert '<p class="confirm__question">Annuler la rencontre?</p>' in html
    assert html.count("<form") == 1


# -- pieces of a page --------------------------------------------------------


def test_a_button_with_an_address_is_a_link():
    assert draw('{% button "Ouvrir" "/a/" "primary" %}') == (
        '<a class="button button--primary" href="/a/">Ouvrir</a>'
    )
    assert draw('{% button "Enregistrer" name="then" value="go" %}') == (
        '<button class="button" name="then" value="go">Enregistrer</button>'
    )


def test_the_pages_of_a_list_keep_its_filters():
    page = Paginator(range(100), 10).get_page(5)

    html = draw("{% pager page %}", query="?q=eau&page=5", page=page)

    assert re.findall(r'href="([^"]+)"', html) == [
        f"?q=eau&amp;page={number}" for number in (4, 1, 4, 5, 6, 10, 6)
    ]
    assert html.count('aria-current="page"') == 1
    assert "41 à 50 sur 100" in html


def test_a_list_of_one_page_has_no_pager():
    assert draw("{% pager page %}", page=Paginator(range(3), 10).get_page(1)) == ""


def test_ways_of_seeing_keep_the_filters_and_start_again_at_the_first_page():
    html = draw(
        '{% segmented "view" views "Présentation" %}',
        query="?q=eau&page=5&view=b",
        views=[("a", "Liste"), ("b", "Carte")],
    )

    assert html == (
        '<nav class="segmented" aria-label="Présentation">'
        '<a href="?q=eau&amp;view=a">Liste</a>'
        '<a href="?q=eau&amp;view=b" aria-current="true">Carte</a></nav>'
    )


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('{% crumbs "/a/" "Tables" %}', ["Tables"]),
        (
            '{% kpi "78 %" "participation" "en hausse" "good" %}',
            ["78 %", "participation", "en hausse"],
        ),
        ('{% key "done" "faites" "late" "en retard" %}', ["faites", "en retard"]),
        ('{% person "Ana" "Présidente" letter="C" hue=1 %}', ["C", "Ana", "Présidente"]),
        ('{% empty "Rien" "Bientôt." "/a/" "Ajouter" %}', ["Rien", "Bientôt.", "Ajouter"]),
        ('{% notice "warn" "Titre" %}Texte{% endnotice %}', ["Titre", "Texte"]),
        ('{% scroll "Chiffres" %}Texte{% endscroll %}', ["Texte"]),
        ('{% dialog "new" "Nouveau" %}Texte{% enddialog %}', ["Nouveau", "Fermer", "Texte"]),
        ("{% legend rows %}", ["C", "Communautaire", "7"]),
    ],
)
def test_a_piece_says_what_it_was_given_and_nothing_else(source, words):
    rows = [{"letter": "C", "hue": 1, "label": "Communautaire", "count": 7}]

    html = draw(source, rows=rows)

    assert [each.strip() for each in re.findall(r">([^<]+)<", html) if each.strip()] == words


@pytest.mark.parametrize(
    ("htmx", "opening"),
    [
        (False, '<div id="notices" class="notices" role="status">'),
        (True, '<div id="notices" class="notices" role="status" hx-swap-oob="true">'),
    ],
)
def test_what_was_just_said_finds_its_place_with_htmx_too(htmx, opening):
    request = RequestFactory().get("/")
    request.htmx = htmx

    html = Template("{% load ui %}{% notices %}").render(
        Context({"request": request, "messages": [Message(messages.SUCCESS, "Enregistré")]})
    )

    assert html.strip() == (
        f'{opening}<div class="notice notice--good"><p>Enregistré</p></div>\n</div>'
    )


# -- a text written by two people --------------------------------------------


def test_a_form_in_conflict_goes_back_as_it_came_with_the_text_open():
    request = RequestFactory().post(
        "/notes/", {"notes": "Mon\r\ntexte", "tags": ["a", "b"], "version": "3", "once": "key"}
    )

    html = Template("{% load ui %}{% repost mine 4 %}").render(
        RequestContext(request, {"request": request, "mine": "Mon\ntexte"})
    )

    assert re.findall(r'type="hidden" name="(\w+)" value="(\w+)"', html) == [
        ("tags", "a"),
        ("tags", "b"),
        ("once", "key"),
        ("version", "4"),
    ]
    assert re.search(r'<textarea[^>]* name="notes">Mon\ntexte</textarea>', html)


# -- drawings ----------------------------------------------------------------


def seats(count, **state):
    return [
        SimpleNamespace(letter="C", hue=1, state="filled", label="Org <1>") for _ in range(count)
    ] + [{"letter": "", "hue": 0, **each} for each in [state] if each]


def test_a_ring_has_a_dot_a_seat_and_says_itself_in_words():
    html = draw(
        '{% ring seats label figure=2 words="organismes" %}',
        label="2 sièges & 1 vacant",
        seats=seats(2, state="vacant", label="Vacant"),
    )

    assert 'role="img" aria-label="2 sièges &amp; 1 vacant"' in html
    assert html.count("<circle") == 4
    assert html.count('class="ring__letter"') == 2
    assert html.count("ring__seat--vacant") == 1
    assert html.count("<title>Org &lt;1&gt;</title>") == 2
    assert 'class="ring__figure"' in html
    assert "style=" not in html


def test_a_small_ring_is_one_path_a_hue_and_silent():
    html = draw("{% ring_small seats %}", seats=seats(40, state="vacant"))

    assert html.count("<path") == 3
    assert html.count("h0") == 42
    assert 'aria-hidden="true"' in html


def test_bars_are_to_one_scale_and_print_their_totals():
    rows = [
        {"label": "Abitibi", "parts": [("done", 1), ("late", 1)]},
        {"label": "Rouyn", "parts": [("done", 4), ("late", 0)], "url": "/r/"},
    ]

    html = draw('{% bars rows "Actions" %}', rows=rows)

    assert re.findall(r'bars__figure">(\d+)<', html) == ["2", "4"]
    assert re.findall(r'rect[^>]* width="([\d.]+)"', html) == ["24.40", "24.40", "99.40"]
    assert '<a href="/r/">Rouyn</a>' in html


def test_columns_print_every_figure_and_say_them_all():
    rows = [{"label": "avr.", "value": 2}, {"label": "mai", "value": 0}]

    html = draw('{% columns rows "Par mois" %}', rows=rows)

    assert 'role="img" aria-label="avr. 2, mai 0"' in html
    assert re.findall(r"chart__figure[^>]*>(\d+)<", html) == ["2", "0"]


def test_tiles_stand_where_their_code_says_and_say_name_and_figure():
    rows = [
        {"code": "region-08", "short": "A-T", "name": "Abitibi-T.", "figure": 20, "url": "/08/"},
        {"code": "region-10", "short": "NQ", "name": "Nord", "figure": None},
    ]

    html = draw('{% tiles rows "Tables" layout="quebec" %}', rows=rows)

    assert re.findall(r'class="tile tile-(\d)" x="([\d.]+)" y="([\d.]+)"', html) == [
        ("4", "2", "52"),
        ("0", "102", "2"),
    ]
    assert 'aria-label="Abitibi-T.\N{NO-BREAK SPACE}: 20"' in html
    assert "1 à 5" in html


def test_charts_of_nothing_are_empty():
    assert "<li" not in draw('{% bars rows "Actions" %}', rows=[])
    assert "<rect" not in draw('{% columns rows "Par mois" %}', rows=[])
    assert "<rect" not in draw('{% tiles rows "Tables" %}', rows=[])
    assert draw('{% ring rows "Vide" %}', rows=[]).count("<circle") == 1
