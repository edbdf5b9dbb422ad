"""Fixtures that the tests of plans and actions share."""

from datetime import date

import pytest

from tests import factories


@pytest.fixture
def plan(people):
    """A plan of the table, from April 2026, with bounds at 12 and 36 months."""
    return factories.plan(people.table)


@pytest.fixture
def action(people, plan):
    """An action of that plan, due on the last day of 2026."""
    return factories.action(people.table, plan=plan, number="1.1", due_on=date(2026, 12, 31))
