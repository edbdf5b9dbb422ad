"""Operators read plans and actions in the admin, and change nothing there."""

import pytest
from django.urls import reverse

from accounts.models import User
from actions.models import Action
from tests import factories


@pytest.fixture
def operator(db):
    return User.objects.create_superuser("ops@example.org", "Opératrice")


@pytest.mark.parametrize("name", ["actionplan", "action", "commitment", "progress", "drift"])
def test_an_operator_reads_and_adds_nothing(client, operator, name):
    client.force_login(operator)

    listed = client.get(reverse(f"admin:actions_{name}_changelist"))
    adding = client.get(reverse(f"admin:actions_{name}_add"))

    assert (listed.status_code, adding.status_code) == (200, 403)


def test_an_operator_neither_edits_nor_deletes(client, operator):
    action = factories.action(factories.table())
    client.force_login(operator)

    statuses = [
        client.post(reverse(f"admin:actions_action_{verb}", args=(action.pk,)), form).status_code
        for verb, form in (("change", {"title": "Autre"}), ("delete", {"post": "yes"}))
    ]

    assert statuses == [403, 403]
    assert [each.title for each in Action.objects.all()] == [action.title]
