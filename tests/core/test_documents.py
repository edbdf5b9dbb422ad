"""Documents are PDF/UA-1: tagged, titled, in a language, read in order.

No validator of the whole standard can be installed from a package registry; the compiler refuses
what it can see, and these tests read the file back for the rest.
"""

import re
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest
from django.utils import translation

from actions.models import Action
from core.documents import pdf
from meetings.queries.record import minutes_page, minutes_words
from reports import periods
from reports.regional import regional_report
from reports.render.document import regional_pdf
from tests import factories

TODAY = factories.date(2026, 11, 24)


@pytest.fixture
def minutes_pdf(people):
    held = factories.held_meeting(people.table, people.ben, title="3e rencontre")
    item = factories.item(held, "Logement", notes="Un paragraphe.\n\n- Un point\n- Un autre")
    factories.decision(held, people.ben, item=item)
    Action.objects.filter(pk=factories.action(people.table, item=item).pk).update(due_on=TODAY)
    factories.attendance(held, people.seat, people.person("chloe"), presence="here")
    with translation.override("fr-ca"):
        return pdf("meetings/minutes.typ", minutes_words(minutes_page(held)))


@pytest.fixture
def report_pdf(people):
    factories.action(people.table, due_on=factories.date(2026, 10, 1))
    with translation.override("fr-ca"):
        region = factories.territory("region", "08")
        return regional_pdf(regional_report(region, periods.fiscal_year(2026), today=TODAY))


@pytest.fixture(params=["minutes_pdf", "report_pdf"])
def document(request):
    with pikepdf.open(BytesIO(request.getfixturevalue(request.param))) as opened:
        yield opened


def test_a_document_says_what_it_is(document):
    root = document.Root

    assert str(root.Lang) in {"fr", "fr-CA"}
    assert bool(root.MarkInfo.Marked)
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    with document.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"]


def test_everything_drawn_is_tagged_or_declared_ornament(document):
    for page in document.pages:
        depth = 0
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in {"BDC", "BMC"}:
                depth += 1
                tag = str(operands[0])
                assert tag == "/Artifact" or name == "BDC", "content without an identifier"
            elif name == "EMC":
                depth -= 1
            elif name in {"Tj", "TJ", "f", "S", "Do"}:
                assert depth > 0, f"{name} is drawn outside any tag"


def test_pages_are_followed_in_the_order_of_the_structure(document):
    assert {str(page.obj.get("/Tabs")) for page in document.pages} == {"/S"}
    assert all("/StructParents" in page.obj for page in document.pages)


def test_headings_go_down_one_level_at_a_time(document):
    levels = [int(tag[2:]) for tag in _tags(document) if re.fullmatch(r"/H[1-6]", tag)]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_minutes_hold_real_lists(minutes_pdf):
    with pikepdf.open(BytesIO(minutes_pdf)) as document:
        tags = _tags(document)

    assert tags.count("/LI") >= 2
    assert "/LBody" in tags


def test_tables_of_a_report_have_headings_with_a_scope(report_pdf):
    with pikepdf.open(BytesIO(report_pdf)) as document:
        headings = [node for node in _nodes(document) if str(node.get("/S")) == "/TH"]

        assert headings
        assert {_scope(node) for node in headings} <= {"/Column", "/Row", "/Both"}


def _nodes(document):
    waiting = [document.Root.StructTreeRoot]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                yield node
            kids = node.get("/K")
            if isinstance(kids, pikepdf.Array):
                waiting[:0] = list(kids)
            elif isinstance(kids, pikepdf.Dictionary):
                waiting.insert(0, kids)


def _tags(document):
    roles = document.Root.StructTreeRoot.get("/RoleMap", pikepdf.Dictionary())
    return [str(roles.get(str(node.S), node.S)) for node in _nodes(document)]


def _scope(node):
    attributes = node.get("/A")
    each = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
    scopes = [str(found.get("/Scope")) for found in each if found is not None and "/Scope" in found]
    return scopes[0] if scopes else None
