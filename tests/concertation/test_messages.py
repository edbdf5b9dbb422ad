"""Translations, compiled with or without gettext on the machine."""

import ast
import gettext
import os
from pathlib import Path

import pytest
from babel.messages.pofile import PoFileError
from django.conf import settings

from concertation.messages import compile_stale

HEADER = (
    'msgid ""\nmsgstr ""\n'
    '"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'
)
SAYING = {"_", "gettext", "ngettext", "pgettext"}
APART = {"tests", "bin", ".venv", "var"}
SOURCES = [
    path
    for path in Path(settings.BASE_DIR).rglob("*.py")
    if path.relative_to(settings.BASE_DIR).parts[0] not in APART
]
SEAT = 'msgid "seat"\nmsgid_plural "seats"\nmsgstr[0] "siège"\nmsgstr[1] "sièges"\n'


@pytest.fixture
def catalogue(tmp_path):
    po = tmp_path / "locale" / "fr" / "LC_MESSAGES" / "django.po"
    po.parent.mkdir(parents=True)
    po.write_text(HEADER + SEAT, encoding="utf-8")
    return po


def test_a_catalogue_is_compiled_with_its_plurals(tmp_path, catalogue):
    written = compile_stale(tmp_path)

    with written[0].open("rb") as source:
        french = gettext.GNUTranslations(source)
    said = [french.ngettext("seat", "seats", number) for number in (0, 1, 2)]
    assert (written, said) == ([catalogue.with_suffix(".mo")], ["siège", "siège", "sièges"])


def test_a_compiled_catalogue_is_left_alone_until_its_source_changes(tmp_path, catalogue):
    compile_stale(tmp_path)
    again = compile_stale(tmp_path)
    later = catalogue.with_suffix(".mo").stat().st_mtime + 10
    os.utime(catalogue, (later, later))

    assert (again, compile_stale(tmp_path)) == ([], [catalogue.with_suffix(".mo")])


def test_a_doubtful_translation_is_not_shown(tmp_path, catalogue):
    catalogue.write_text(HEADER + '#, fuzzy\nmsgid "seat"\nmsgstr "chaise"\n', encoding="utf-8")

    with compile_stale(tmp_path)[0].open("rb") as source:
        assert gettext.GNUTranslations(source).gettext("seat") == "seat"


def test_a_broken_catalogue_is_refused_and_leaves_the_last_good_one(tmp_path, catalogue):
    compile_stale(tmp_path)
    good = catalogue.with_suffix(".mo").read_bytes()
    catalogue.write_text('msgid "seat"\nmessage "siège"\n', encoding="utf-8")
    later = catalogue.with_suffix(".mo").stat().st_mtime + 10
    os.utime(catalogue, (later, later))

    with pytest.raises(PoFileError):
        compile_stale(tmp_path)

    assert [path.name for path in sorted(catalogue.parent.iterdir())] == ["django.mo", "django.po"]
    assert catalogue.with_suffix(".mo").read_bytes() == good


def test_no_sentence_hides_in_an_f_string_where_nothing_extracts_it():
    hidden = [
        f"{path}:{call.lineno}"
        for path in SOURCES
        for text in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in SAYING
    ]

    assert hidden == []
