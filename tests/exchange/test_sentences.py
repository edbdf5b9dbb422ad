"""Every reason that the exchange gives is a sentence, and every sentence is given by something."""

import ast
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.utils import translation

from exchange.sentences import SENTENCES

ROOT = Path(settings.BASE_DIR, "exchange")
CODE = re.compile(r"[a-z_0-9]+\.[a-z_0-9]+")
FAMILIES = {code.split(".")[0] for code in SENTENCES}


class Anything(dict):
    def __missing__(self, name):
        return 7


def _codes():
    """Every text of the exchange that is written like a code of one of its families.

    One that ends in « _ » begins several. The verbs of the journal are no reasons.
    """
    found = {}
    for path in sorted(ROOT.rglob("*.py")):
        if {"migrations", "sentences"} & set(path.parts):
            continue
        tree = ast.parse(path.read_text("utf-8"))
        verbs = {text for call in _records(tree) for text in _texts(call)}
        for text in _texts(tree) - verbs:
            if CODE.fullmatch(text) and text.split(".")[0] in FAMILIES:
                found[text] = path.relative_to(ROOT).as_posix()
    return found


def _records(tree):
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in calls if ast.unparse(call.func) == "journal.record"]


def _texts(tree):
    constants = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    return {value for value in constants if isinstance(value, str)}


def _begins(code):
    return code.endswith("_")


def test_each_code_that_is_given_has_its_sentence():
    mute = {
        code: where
        for code, where in _codes().items()
        if not (code in SENTENCES or (_begins(code) and any(s.startswith(code) for s in SENTENCES)))
    }

    assert mute == {}


def test_each_sentence_is_given_by_something():
    codes = set(_codes())
    openings = tuple(filter(_begins, codes))

    assert [c for c in SENTENCES if c not in codes and not c.startswith(openings or ("?",))] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_sentence_can_be_filled(language):
    with translation.override(language):
        said = {code: str(sentence) % Anything() for code, sentence in SENTENCES.items()}

    assert [code for code, sentence in said.items() if not sentence.strip()] == []
