"""Days, hours and numbers as the Office québécois de la langue française writes them."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from django import forms
from django.utils import formats, translation

from core import when

NB = "\N{NO-BREAK SPACE}"
AT = datetime(2026, 11, 24, 14, 30)


@pytest.mark.parametrize(
    ("hour", "minute", "french", "english"),
    [
        (14, 30, f"14{NB}h{NB}30", f"2:30{NB}p.m."),
        (19, 0, f"19{NB}h", f"7{NB}p.m."),
        (8, 5, f"8{NB}h{NB}5", f"8:05{NB}a.m."),
        (0, 0, f"0{NB}h", f"12{NB}a.m."),
        (12, 0, f"12{NB}h", f"12{NB}p.m."),
    ],
)
def test_an_hour_has_no_needless_zero(hour, minute, french, english):
    moment = datetime(2026, 11, 24, hour, minute)

    with translation.override("fr-ca"):
        assert when.hour(moment) == french
    with translation.override("en-ca"):
        assert when.hour(moment) == english


@pytest.mark.parametrize(
    ("on", "french", "english"),
    [
        (date(2026, 11, 1), f"1er{NB}novembre 2026", "November 1, 2026"),
        (date(2026, 11, 24), f"24{NB}novembre 2026", "November 24, 2026"),
        (date(2027, 8, 31), f"31{NB}août 2027", "August 31, 2027"),
    ],
)
def test_the_first_of_the_month_is_an_ordinal(on, french, english):
    with translation.override("fr-ca"):
        assert when.day(on) == french
    with translation.override("en-ca"):
        assert when.day(on) == english


def test_a_day_in_full_has_no_capital_and_no_comma():
    with translation.override("fr-ca"):
        assert when.full_day(date(2026, 11, 24)) == f"le mardi 24{NB}novembre 2026"
        assert when.full_day(date(2026, 12, 1)) == f"le mardi 1er{NB}décembre 2026"
        assert when.day_short(date(2026, 12, 1)) == f"1er{NB}déc. 2026"
        assert when.span(AT.replace(hour=9, minute=0), AT) == f"de 9{NB}h à 14{NB}h{NB}30"
    with translation.override("en-ca"):
        assert when.full_day(date(2026, 11, 24)) == "Tuesday, November 24, 2026"


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        (12500, f"12{NB}500{NB}$", "$12,500"),
        (Decimal("1234.50"), f"1{NB}234,50{NB}$", "$1,234.50"),
        (0, f"0{NB}$", "$0"),
    ],
)
def test_money_is_written_with_no_break_spaces(value, french, english):
    with translation.override("fr-ca"):
        assert when.money(value) == french
    with translation.override("en-ca"):
        assert when.money(value) == english


@pytest.mark.parametrize(
    ("minutes", "french"),
    [(45, f"45{NB}min"), (60, f"1{NB}h"), (90, f"1{NB}h{NB}30"), (0, f"0{NB}min")],
)
def test_a_duration_reads_as_people_say_it(minutes, french):
    with translation.override("fr-ca"):
        assert when.duration(minutes) == french


def test_figures_stand_with_their_unit():
    with translation.override("fr-ca"):
        assert when.percent(80) == f"80{NB}%"
        assert when.number(1234567) == f"1{NB}234{NB}567"
        assert [when.ordinal(n) for n in (1, 2, 3)] == ["1er", "2e", "3e"]
        assert when.ordinal(1, feminine=True) == "1re"
    with translation.override("en-ca"):
        assert when.percent(80) == "80%"
        assert [when.ordinal(n) for n in (1, 2, 3, 11, 21)] == ["1st", "2nd", "3rd", "11th", "21st"]


def test_our_formats_take_the_place_of_those_that_django_ships_for_french_canada():
    with translation.override("fr-ca"):
        assert formats.date_format(AT, "TIME_FORMAT") == "14 h 30"
        assert formats.date_format(AT.replace(hour=8, minute=5), "TIME_FORMAT") == "8 h 05"
        assert formats.get_format("FIRST_DAY_OF_WEEK") == 1
        assert formats.get_format("DECIMAL_SEPARATOR") == ","


@pytest.mark.parametrize("typed", ["2026-11-24", "24/11/2026", "24-11-2026"])
def test_a_date_may_be_typed_in_more_than_one_way(typed):
    with translation.override("fr-ca"):
        assert forms.DateField().clean(typed) == date(2026, 11, 24)


@pytest.mark.parametrize("typed", ["14:30", "14 h 30", "14h30"])
def test_an_hour_may_be_typed_as_it_is_said(typed):
    with translation.override("fr-ca"):
        assert forms.TimeField().clean(typed).strftime("%H:%M") == "14:30"
