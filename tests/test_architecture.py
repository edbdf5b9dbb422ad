"""The shape of the code, held: sizes, words, and what lives in which room.

An allowance names what is over the measure today, and why; it may shrink, never grow.
"""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from django.conf import settings

from notifications.rules import RULES
from notifications.sentences import SENTENCES

ROOT = Path(settings.BASE_DIR)
APPS = (
    "accounts",
    "actions",
    "concertation",
    "core",
    "exchange",
    "meetings",
    "members",
    "notifications",
    "reports",
    "tables",
)
LONGEST_FILE, LONGEST_FUNCTION = 300, 25

LONG_FILES = {
    "concertation/settings.py": "one file of settings, top to bottom",
    "core/templatetags/ui.py": "the words of the interface, one short tag each",
}
# Lines of code: neither the signature, nor the docstring, nor the blank lines between steps.
LOADS, WORDS = "reads one thing of the sample, field by field", "a list of words, without a branch"
ACTS = "locks, refuses, changes, records, in the order in which it must be read"
LONG_FUNCTIONS = {
    "actions/services/follow_ups.py:_make": ACTS,
    "concertation/desk.py:_charges": "one query and what it says, side by side",
    "concertation/sample_load/meetings.py:_decisions": LOADS,
    "concertation/sample_load/meetings.py:_meeting": LOADS,
    "concertation/sample_load/meetings.py:_minutes": LOADS,
    "concertation/sample_load/meetings.py:_tell": LOADS,
    "concertation/sample_load/people.py:load_organizations": LOADS,
    "concertation/sample_load/people.py:load_people": LOADS,
    "concertation/sample_load/plans.py:_action": LOADS,
    "concertation/sample_load/plans.py:_follow_up": LOADS,
    "concertation/sample_load/plans.py:_told": LOADS,
    "concertation/sample_load/seats.py:_around": LOADS,
    "concertation/sample_load/sitting.py:load_attendance": LOADS,
    "concertation/tables/around.py:_lists": WORDS,
    "meetings/queries/record.py:minutes_words": WORDS,
    "meetings/services/decisions.py:record": ACTS,
    "members/queries/organizations.py:candidates": "one query, annotated",
    "members/services/mandates.py:give": ACTS,
    "members/services/memberships.py:end": ACTS,
    "members/services/people.py:change_employer": ACTS,
    "notifications/letters.py:put_in_words": "one letter, part by part",
    "notifications/rules/actions.py:named": "one letter, part by part",
    "notifications/rules/members.py:mandated": "one letter, part by part",
    "reports/render/words.py:definitions": WORDS,
}
VERB = re.compile(r"[a-z]+\.[a-z_]+")
DOMAIN = (
    "agenda|attendance|commitment|convocation|decision|delegate|digest|drift|heading|horizon|host"
    "|mandate|meeting|membership|minutes|office|organi[sz]ation|person|plan|population|programme"
    "|progress|quorum|seat|sector|stewardship|territory"
)
# Words of the field that core may say in another sense, or of things that it draws.
SAID_IN_CORE = {
    "core/prose.py": ["headings"],  # of a text
    "core/templatetags/ring.py": ["seat", "seats"],  # the ring draws them, whatever they are
    "core/templatetags/ui.py": ["person"],  # an icon
    "core/templatetags/when.py": ["minutes"],  # of an hour
    "core/when.py": ["minutes"],  # ditto
}
# Verbs that concern nobody but whoever reads the journal.
DRAFTS = "what is in preparation is nobody's news yet"
CLERICAL = "a correction to a file, which whoever looks at the file sees"
OWN = "known to the one person whom it concerns, who was told otherwise or did it"
UNTOLD = {
    "actions.edited": CLERICAL,
    "actions.plan_created": DRAFTS,
    "actions.plan_edited": CLERICAL,
    "actions.set_aside": CLERICAL,
    "actions.validated": CLERICAL,
    "exchange.import_undone": "all stands as before, and nobody leaned on it meanwhile",
    "exchange.exported": "read in the journal by whoever asks who took what",
    "meetings.attendance_taken": "the minutes say who came",
    "meetings.created": DRAFTS,
    "meetings.discarded": DRAFTS,
    "meetings.edited": DRAFTS,
    "meetings.item_postponed": "the minutes say so",
    "meetings.minutes_saved": DRAFTS,
    "meetings.opened": "those concerned are in the room",
    "members.edited": CLERICAL,
    "members.employer_changed": CLERICAL,
    "members.invitation_accepted": OWN,
    "members.invitation_revoked": OWN,
    "members.organization_added": CLERICAL,
    "members.organization_edited": CLERICAL,
    "members.organization_merged": CLERICAL,
    "members.person_added": CLERICAL,
    "members.person_edited": CLERICAL,
    "members.seat_edited": CLERICAL,
    "members.seat_moved": CLERICAL,
    "notifications.resent": OWN,
    "tables.created": "it has no member yet",
}
# Services that write and record nothing, and why.
ONES_OWN = "one's own account or choices: no table's business"
A_FILE = "a file that is looked over is nobody's before it is committed, which records"
UNRECORDED = {
    "accounts/services/profiles.py:edit": ONES_OWN,
    "accounts/services/profiles.py:speak": ONES_OWN,
    "exchange/services/corrections.py:choose_names": A_FILE,
    "exchange/services/corrections.py:leave_out_row": A_FILE,
    "exchange/services/errands.py:_take": A_FILE,
    "exchange/services/imports.py:discard": A_FILE,
    "exchange/services/reading.py:_keep": A_FILE,
    "exchange/services/reading.py:_refuse": A_FILE,
    "notifications/services/preferences.py:come_back": ONES_OWN,
    "notifications/services/preferences.py:leave": ONES_OWN,
    "tables/services/territories.py:settle": "loads the reference of places, before any table",
}
# Templates that walk rows which a query fetched ahead, with what hangs on them.
PREFETCHED = {
    "meetings/_decisions.html": "follow-ups, read with the register",
    "meetings/_item_in_hand.html": "commitments, read with the follow-ups of the item",
}


@cache
def _parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def _sources(*, rooms=("",)):
    """Our modules, without migrations nor the sample, which is data."""
    for app in APPS:
        for path in sorted((ROOT / app).rglob("*.py")):
            where = path.relative_to(ROOT).as_posix()
            apart = "/migrations/" in where or where.startswith("concertation/sample/")
            if not apart and any(room in where for room in rooms):
                yield where, path


def _functions(tree):
    return [each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)]


def _lines_of_code(function, lines):
    body = function.body[1:] if ast.get_docstring(function) else function.body
    if not body:
        return 0
    shown = lines[body[0].lineno - 1 : body[-1].end_lineno]
    return sum(1 for line in shown if line.strip())


def test_no_file_is_longer_than_three_hundred_lines():
    long = {
        where: path.read_text(encoding="utf-8").count("\n")
        for where, path in _sources()
        if path.read_text(encoding="utf-8").count("\n") > LONGEST_FILE
    }

    assert {name: n for name, n in long.items() if name not in LONG_FILES} == {}


def test_no_function_is_longer_than_twenty_five_lines():
    long = {}
    for where, path in _sources():
        lines = path.read_text(encoding="utf-8").splitlines()
        for each in _functions(_parsed(path)):
            n = _lines_of_code(each, lines)
            if n > LONGEST_FUNCTION:
                long[f"{where}:{each.name}"] = n

    assert {name: n for name, n in long.items() if name not in LONG_FUNCTIONS} == {}


def test_core_knows_no_word_of_the_field():
    spoken = re.compile(rf"(?<![a-z])(?:{DOMAIN})s?(?![a-z])", re.IGNORECASE)

    said = {}
    for where, path in _sources(rooms=("core/",)):
        if where.startswith("core/"):
            names = {
                getattr(node, key)
                for node in ast.walk(_parsed(path))
                for key in ("id", "arg", "attr", "name")
                if isinstance(getattr(node, key, None), str)
            }
            words = {w for name in names for w in spoken.findall(name.replace("_", " ").lower())}
            if words:
                said[where] = sorted(words)

    assert said == SAID_IN_CORE


def test_nothing_happens_behind_the_back_of_a_service():
    """No receiver of a signal, no `save` or `delete` of our own. Django's signals: in apps.py."""
    found = []
    for where, path in _sources():
        tree = _parsed(path)
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module == "django.db.models.signals":
                found.append(f"{where}: {node.module}")
            if isinstance(node, ast.ImportFrom) and node.module == "django.dispatch":
                found.append(f"{where}: {node.module}")
        found += [
            f"{where}: {each.name}.{method.name}"
            for each in ast.walk(tree)
            if isinstance(each, ast.ClassDef) and ("/models" in where or "Model" in _bases(each))
            for method in each.body
            if isinstance(method, ast.FunctionDef) and method.name in {"save", "delete"}
        ]

    assert found == []


def _bases(node):
    return {getattr(base, "attr", getattr(base, "id", "")) for base in node.bases}


def test_views_reach_rows_through_the_table():
    """A bare `Model.objects.get(…)` in a view would find the row of anyone."""
    found = [
        f"{where}:{node.lineno}"
        for where, path in _sources(rooms=("views", "concertation/"))
        for node in ast.walk(_parsed(path))
        if isinstance(node, ast.Call) and _is_bare_get(node.func) and _is_a_view(where)
    ]

    assert found == []


def _is_a_view(where):
    return "/views" in where


def _is_bare_get(called):
    return (
        isinstance(called, ast.Attribute)
        and called.attr == "get"
        and isinstance(called.value, ast.Attribute)
        and called.value.attr == "objects"
    )


def test_services_and_queries_see_no_request():
    found = [
        f"{where}: {each.name}"
        for where, path in _sources(rooms=("/services/", "/queries"))
        for each in _functions(_parsed(path))
        if "request" in {arg.arg for arg in (*each.args.args, *each.args.kwonlyargs)}
    ]

    assert found == []


def test_services_say_nothing_to_a_screen():
    shown = {"django.contrib.messages", "django.shortcuts", "django.http", "django.template"}

    found = [
        f"{where}: {node.module}"
        for where, path in _sources(rooms=("/services/",))
        for node in ast.walk(_parsed(path))
        if isinstance(node, ast.ImportFrom) and node.module in shown
    ]

    assert found == []


def test_no_module_is_called_utils_or_helpers():
    names = {"utils", "helpers", "common", "misc", "managers"}

    assert [where for where, path in _sources() if path.stem in names] == []


def test_no_view_hands_over_all_its_variables():
    found = [
        f"{where}:{node.lineno}"
        for where, path in _sources()
        for node in ast.walk(_parsed(path))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "locals"
    ]

    assert found == []


def test_templates_ask_the_database_nothing():
    """`.all` and its like belong to queries, where what a page costs can be seen."""
    asked = re.compile(r"\{[{%][^}%]*(?<!forloop)\.(?:all|exists|last|first)\b[^}%]*[}%]\}")

    found = {}
    for path in sorted((ROOT / "templates").rglob("*")):
        if path.suffix in {".html", ".txt", ".typ", ".xml"}:
            lines = path.read_text(encoding="utf-8").splitlines()
            wrong = [line.strip() for line in lines if asked.search(line)]
            if wrong:
                found[path.relative_to(ROOT / "templates").as_posix()] = wrong

    assert {name: lines for name, lines in found.items() if name not in PREFETCHED} == {}


def test_each_verb_of_the_journal_is_told_or_said_to_be_nobodys_business():
    verbs = set()
    for _where, path in _sources(rooms=("/services/", "notifications/", "concertation/")):
        verbs |= {verb for call in _records(_parsed(path)) for verb in _verbs(call)}
    assert len(verbs) > 40

    untold = verbs - set(RULES) - set(SENTENCES)

    assert untold - set(UNTOLD) == set()


def _records(tree):
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "journal.record"
    ]


def _verbs(call):
    verb = call.args[1] if len(call.args) > 1 else None
    return {
        node.value
        for node in ast.walk(verb or ast.Constant(""))
        if isinstance(node, ast.Constant) and VERB.fullmatch(str(node.value))
    }


def test_each_service_writes_in_the_journal():
    """Each function in a transaction of its own records, itself or by what it calls."""
    silent = {
        f"{where}:{each.name}"
        for where, path in _sources(rooms=("/services/",))
        for each in _parsed(path).body
        if isinstance(each, ast.FunctionDef)
        and any("atomic" in ast.unparse(decorator) for decorator in each.decorator_list)
        and not _leads_to_a_record(each, _parsed(path))
    }

    assert silent - set(UNRECORDED) == set()


def _leads_to_a_record(function, tree):
    here = {each.name: each for each in tree.body if isinstance(each, ast.FunctionDef)}
    seen, ahead = set(), [function]
    while ahead:
        each = ahead.pop()
        seen.add(each.name)
        called = {ast.unparse(n.func) for n in ast.walk(each) if isinstance(n, ast.Call)}
        if "journal.record" in called or any(_is_of_a_service(name) for name in called):
            return True
        ahead += [here[name] for name in called & set(here) - seen]
    return False


def _is_of_a_service(name):
    """A service called by its qualified name: `seats.fill(…)`."""
    module, _dot, verb = name.rpartition(".")
    return any(
        (ROOT / app / "services" / f"{module}.py").exists()
        and re.search(
            rf"^def {verb}\(", (ROOT / app / "services" / f"{module}.py").read_text(), re.MULTILINE
        )
        for app in APPS
    )


@pytest.mark.parametrize("allowed", [LONG_FILES, LONG_FUNCTIONS, UNTOLD, UNRECORDED, PREFETCHED])
def test_each_allowance_says_why(allowed):
    assert [name for name, reason in allowed.items() if not reason] == []
