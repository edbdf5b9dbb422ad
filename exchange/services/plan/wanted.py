"""How an action would stand once its row of the file is brought in.

A cell that the file leaves empty takes nothing away from the portal, unless the row bears the
identifier of an export of ours: the file then shows all that the portal held, and what was emptied
there was emptied on purpose. A state or a title is never emptied. A column that the file lacks
changes nothing. A confirmed commitment is its organisation's: a file neither moves nor ends it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from actions.models import Action, Horizon
from core.text import fold
from exchange.cells import lines
from exchange.cells.got import Why
from exchange.models import Import, ImportRow
from exchange.services import kept, untouched
from exchange.services.names import Names, places_in
from exchange.services.plan.finding import path_of
from exchange.services.plan.holding import Holding, exact
from exchange.services.plan.standing import LEVELS, PARTNER, SHARES, Standing, Who
from exchange.services.plan.tree import Tree

LIMITS = {"number": 16, "title": 300, "indicator": 200, "target": 120}
# Which columns speak of what, and which lines of a description they govern.
SAID_BY = {
    "leads": {"leads", "leads_and_due"},
    "due": {"due", "year", "horizon", "leads_and_due"},
    "path": set(LEVELS),
}
DEAREST = Decimal("9999999999.99")


class Wanted:
    """Works out, row by row, how each action would stand. Remarks go to the rows."""

    def __init__(self, imported: Import, held: Holding, tree: Tree):
        self._names = Names(imported)
        self._columns = {each["field"] for each in imported.columns if each["field"]}
        self._held, self._tree = held, tree
        self.named: dict[tuple[str, Who], str] = dict(held.named)

    def of(self, row: ImportRow, action: Action | None, was: Standing) -> Standing:
        """Return how the action of a row would stand, from how it stands."""
        said = _Said(row, self._columns)
        told = replace(was, **self._words(said, was), **self._place(said))
        told = replace(told, shares=self._shares(said, action, was))
        told = replace(told, **self._when(said, action, was), **self._progress(said, action, was))
        if any(said.lines[name] for name in LIMITS):
            said.remark("services.cut")
        return replace(told, **self._besides(said, was))

    # -- what it says --------------------------------------------------------

    def _words(self, said: "_Said", was: Standing) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, limit in LIMITS.items():
            text = lines.one_line(said.values[name])
            keeps = not text and (name == "title" or not said.empties(name))
            found[name] = getattr(was, name) if keeps else cut(text, limit)
        amount = said.amount
        if amount is not None:
            found["budget"] = amount
        elif said.empties("budget"):
            found["budget"] = None
        text, _lines = said.description
        if text or said.empties("description"):
            found["text"] = text
        return found

    def _place(self, said: "_Said") -> dict[str, Any]:
        path = path_of(said.values)
        if not path and not said.empties("path"):
            return {}
        node = self._tree.place(path)
        return {"path": node.path if node else ()}

    # -- who bears it --------------------------------------------------------

    def _shares(self, said: "_Said", action: Action | None, was: Standing) -> dict[Who, str]:
        told = self._told(said, was)
        known = self._held.shares.get(action.pk, []) if action else []
        firm = {each.organization_id for each in known if each.confirmed_at}
        gone = {each.organization_id for each in known if each.declined_at}
        now = self._stay(said, was, told, firm)
        for who, role in told.items():
            if who in gone:
                said.remark("services.declined", name=self._name(who))
            elif who in firm and was.shares.get(who) != role:
                said.remark("services.confirmed_role", name=self._name(who))
            else:
                now[who] = role
        return now

    def _told(self, said: "_Said", was: Standing) -> dict[Who, str]:
        """Those whom the row names, somebody known or to be made; the rest stays words."""
        told: dict[Who, str] = {}
        bearing = self._bearing(was)
        for name, role in reversed(SHARES):  # a lead that is also a partner is a lead
            for each in said.values[name]:
                if fold(each) in bearing:
                    told[bearing[fold(each)]] = role
                    continue
                chosen = self._names.find("organization", each)
                if chosen.maybe:
                    code = "services.name_probable" if chosen.id else "services.name_possible"
                    said.remark(code, said=each, name=chosen.maybe)
                if chosen.id or chosen.new:
                    self.named["organization", chosen.key] = chosen.name
                    told[chosen.key] = role
        return told

    def _bearing(self, was: Standing) -> dict[str, Who]:
        """Those who bear the action, by their names: whoever else has the same is not meant."""
        return {fold(self._name(who)): who for who in was.shares}

    def _stay(
        self, said: "_Said", was: Standing, told: Mapping[Who, str], firm: set[int]
    ) -> dict[Who, str]:
        """Those who bear the action and keep on; the merely named whom the file took off go."""
        now: dict[Who, str] = {}
        for who, role in was.shares.items():
            taken_off = who not in told and said.covers("partners" if role == PARTNER else "leads")
            if taken_off and who in firm:
                said.remark("services.confirmed_absent", name=self._name(who))
            if not taken_off or who in firm:
                now[who] = role
        return now

    def _name(self, who: Who) -> str:
        return self.named.get(("organization", who), str(who))

    # -- when, and how far ---------------------------------------------------

    def _when(self, said: "_Said", action: Action | None, was: Standing) -> dict[str, Any]:
        now = said.when
        if now == (None, False, "") and not said.empties("due"):
            return {}
        if action and now != was.when and not (action.is_open or said.reopens(action)):
            said.remark("services.date_stays")
            return {}
        return dict(zip(("due_on", "ongoing", "horizon"), now, strict=True))

    def _progress(self, said: "_Said", action: Action | None, was: Standing) -> dict[str, Any]:
        state, percent = said.state or was.state, said.values["percent"]
        note = said.values["comments"].strip()
        told = action is not None and bool(note) and self._held.has_told(action, note)
        note = was.note if told or not note else note
        if action and action.state == Action.State.ABANDONED:
            if state != was.state or note != was.note:
                said.remark("services.abandoned")
            return {}
        if state == Action.State.DONE:
            percent = 100
        elif percent is None:
            percent = 0 if was.state == Action.State.DONE and state != was.state else was.percent
        return {"state": str(state), "percent": min(max(int(percent), 0), 100), "note": note}

    # -- what has a name, and what stays words -------------------------------

    def _besides(self, said: "_Said", was: Standing) -> dict[str, Any]:
        person = self._names.find("person", said.values["person"])
        places, unknown = self._places(said)
        found: dict[str, Any] = {}
        if person.id:
            self.named["person", person.id] = person.name
        if person.id or said.empties("person"):
            found["person"] = person.id
        if places or said.empties("territory"):
            found["territories"] = frozenset(places)
        left = {
            **self._names_left(said, was),
            "person": "" if person.id else said.values["person"],
            "territory": unknown,
        }
        return {**found, "lines": _lines(said, was, {**said.lines, **left})}

    def _names_left(self, said: "_Said", was: Standing) -> dict[str, str]:
        """The names of a row that are nobody's: they stay words."""
        left, bearing = {}, self._bearing(was)
        for name, _role in SHARES:
            unknown = [each for each in said.values[name] if fold(each) not in bearing]
            chosen = [self._names.find("organization", each) for each in unknown]
            left[name] = "; ".join(each.said for each in chosen if not (each.id or each.new))
        return left

    def _places(self, said: "_Said") -> tuple[set[int], str]:
        """The known places of a cell, or its words when any of them is not known."""
        text = said.values["territory"].strip()
        whole = self._names.find("territory", text)
        several = [self._names.find("territory", each) for each in places_in(text)]
        known = [whole] if whole.id else several
        if not all(each.id for each in known):
            return set(), text
        self.named.update({("territory", each.id): each.name for each in known if each.id})
        return {each.id for each in known if each.id}, ""


class _Said:
    """What a row says, and what it leaves unsaid."""

    def __init__(self, row: ImportRow, columns: set[str]):
        spared = untouched.same(row)
        self.row, self.values = row, untouched.anew(row)
        self._spoken = {mark["field"] for mark in row.marks} - spared
        self._columns = columns - spared
        self.description = lines.split(self.values["description"])

    def speaks_of(self, name: str) -> bool:
        return bool(self._spoken & SAID_BY.get(name, {name}))

    def covers(self, name: str) -> bool:
        """Whether the row says all that there is to say of it: it comes from an export of ours."""
        own = {name} if name == "due" else SAID_BY.get(name, {name})
        return bool(self.values["id"] and self._columns & own)

    def empties(self, name: str) -> bool:
        """Whether an export came back with it emptied."""
        return self.covers(name) and not self.speaks_of(name)

    def remark(self, code: str, **params: Any) -> None:
        self.row.remarks.append(kept.reason(Why(code, params), compared=True))

    @property
    def when(self) -> tuple[date | None, bool, str]:
        """A date, or no end, or a horizon: one of the three, or none."""
        due_on = self.values["due_on"]
        if due_on:
            return date.fromisoformat(due_on), False, ""
        horizon = self.values["horizon"] or ""
        if self.values["ongoing"] or horizon == Horizon.ONGOING:
            return None, True, ""
        return None, False, horizon

    @property
    def state(self) -> str:
        """The state that the row gives; "" when it says none."""
        said = self.values["state"]
        return said if self.speaks_of("state") or said != Action.State.PLANNED else ""

    def reopens(self, action: Action) -> bool:
        return action.state == Action.State.DONE and bool(self.state) and self.state in Action.OPEN

    @property
    def amount(self) -> Decimal | None:
        """The budget, where the portal can hold it; what it cannot stays words."""
        try:
            amount = exact(Decimal(str(self.values["budget"])))
        except (InvalidOperation, TypeError):
            return None
        return amount if amount is not None and 0 <= amount <= DEAREST else None

    @property
    def lines(self) -> dict[str, str]:
        """What the portal has no column for, apart from names."""
        values = self.values
        budget = values["budget"]
        words = "" if budget is None or self.amount is not None else str(budget)
        return {
            **{name: _overflow(values[name], limit) for name, limit in LIMITS.items()},
            "starts": values["starts_on"] or "",
            "due": values["due_said"] if self.when == (None, False, "") else "",
            "state": lines.LATE if values["late_declared"] else "",
            "budget": lines.YEARLY if values["budget_yearly"] else words,
        }


def cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"


def _overflow(text: str, limit: int) -> str:
    text = lines.one_line(text)
    return text if len(text) > limit else ""


def _lines(said: _Said, was: Standing, left: Mapping[str, str]) -> dict[str, str]:
    """The lines of the description: what the row says, else what the plan had and it spares."""
    _text, written = said.description
    now = {}
    for name in lines.LABELS:
        line = lines.one_line(left.get(name, "")) or written.get(name, "")
        spares = not (said.speaks_of(name) or said.covers("description"))
        if line or (spares and was.lines.get(name)):
            now[name] = line or was.lines[name]
    return now
