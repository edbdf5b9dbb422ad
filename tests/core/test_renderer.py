"""A select is drawn as Django's own template would draw it, and costs less."""

from html.parser import HTMLParser

import pytest
from django import forms
from django.forms.renderers import TemplatesSetting

from core.renderer import PortalRenderer

CHOICES = [
    ("", "—"),
    ("a", "Accueil & <b>logement</b>"),
    ("Groupe « 1 »", [("b", "B"), ("c", "C")]),
]


@pytest.mark.parametrize("value", ["", "a", "c", "unknown"])
@pytest.mark.parametrize(
    "widget",
    [
        forms.Select(choices=CHOICES, attrs={"class": "input", "required": True, "hidden": False}),
        forms.SelectMultiple(choices=CHOICES),
    ],
)
def test_a_select_says_the_same_as_djangos_own(widget, value):
    ours = widget.render("place", value, {"id": "id_place"}, PortalRenderer())
    theirs = widget.render("place", value, {"id": "id_place"}, TemplatesSetting())

    assert _read(ours) == _read(theirs)


def _read(drawn):
    reader = Reader()
    reader.feed(drawn)
    return reader.said


class Reader(HTMLParser):
    """Tags with their attributes in any order, and the words between them."""

    def __init__(self):
        super().__init__()
        self.said = []

    def handle_starttag(self, tag, attrs):
        self.said.append((tag, sorted(attrs, key=str)))

    def handle_data(self, data):
        if data.strip():
            self.said.append(data.strip())
