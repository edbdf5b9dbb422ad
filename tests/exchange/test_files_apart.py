"""A file is read in a process of its own, which may die of it."""

import os
import re
import time
from pathlib import Path

import pytest

from exchange import files
from exchange.files import read, read_apart
from exchange.files.apart import ROOT
from exchange.files.grid import Unreadable
from exchange.files.kinds import ENDINGS
from exchange.files.signatures import MAGIC, PARTS, TEXTS
from exchange.sentences import say
from exchange.sentences.files import SENTENCES
from tests.exchange.making import compound

SEEN = Path(__file__).parent / "seen"


@pytest.mark.parametrize("name", ["plan.xlsx", "plan.xls", "plan.ods"])
def test_a_file_says_the_same_apart(name):
    content = (SEEN / name).read_bytes()

    assert read_apart(content, name) == read(content, name)


def test_a_reason_comes_back_with_what_fills_its_sentence():
    with pytest.raises(Unreadable) as refused:
        read_apart(b"%PDF-1.7", "\u202e\0«\n" + "plan.xlsx")

    assert (refused.value.code, refused.value.params) == ("files.is_pdf", {"name": "«plan.xlsx"})


def test_a_name_is_never_an_option_of_the_program():
    assert read_apart(b"a;b", "--help.csv").kind == "csv"


@pytest.mark.parametrize(
    "limits", [{"memory": 60 << 20}, {"patience": 0.01}, {"memory": 1 << 20}], ids=str
)
def test_a_file_too_heavy_for_its_process_is_refused(limits):
    content = b";".join([b"Mesy"] * 60) + b"\n"

    with pytest.raises(Unreadable) as refused:
        read_apart(content * 19_000, "a.csv", **limits)

    assert refused.value.code == "files.too_heavy"


def test_a_process_that_reckons_too_long_is_ended():
    content = b";".join([b'"Mesy"'] * 99) + b"\n"
    began = time.monotonic()

    with pytest.raises(Unreadable) as refused:
        read_apart(content * 19_900, "a.csv", processor=1)

    assert refused.value.code == "files.too_heavy"
    assert time.monotonic() - began < 30


def test_what_25_mb_can_hold_is_refused_before_any_process_begins():
    with pytest.raises(Unreadable) as refused:
        read_apart(bytes(25 * 1024 * 1024 + 1), "a.csv")

    assert refused.value.code == "files.too_large"


def test_a_compound_file_of_chance_does_not_stop_the_site():
    content = compound({"Workbook": os.urandom(9_000)})

    with pytest.raises(Unreadable):
        read_apart(content, "a.xls")


def test_every_reason_has_its_sentence_and_every_sentence_its_use():
    source = "".join(each.read_text() for each in Path(files.__file__).parent.glob("*.py"))
    used = set(re.findall(r'"(files\.[a-z_]+)"', source))
    found = {kind for _mark, kind in (*MAGIC, *PARTS, *TEXTS)}
    kinds = found | set(ENDINGS.values()) | {"binary", "json"}
    used |= {f"files.is_{kind}" for kind in kinds}

    assert used == set(SENTENCES)


def test_every_sentence_is_filled_by_what_comes_with_it():
    params = {
        "name": "a", "most": 1, "cell": "P!A1", "ratio": 3, "part": "x", "count": 4, "cells": "A1",
        "encoding": "Windows-1252",
    }  # fmt: skip

    assert all(say(code, params) for code in SENTENCES)


def test_the_reading_of_files_begins_at_the_root_of_the_site():
    assert (ROOT / "manage.py").exists()
