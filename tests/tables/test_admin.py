"""What operators may do: read everything of tables, reword the common lists, delete nothing."""

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from tables.models import Pathway, Population, Programme, Sector, Step
from tables.services import reference

pytestmark = pytest.mark.django_db


@pytest.fixture
def operator(client, people):
    reference.load(on=timezone.localdate())
    user = User.objects.create_superuser("operator@example.org", "Olga Viens")
    client.force_login(user)
    return user


@pytest.mark.parametrize("model", ["table", "territory", "entry"])
def test_operators_read_tables_places_and_the_journal_without_touching_them(
    client, operator, people, model
):
    listed = client.get(reverse(f"admin:tables_{model}_changelist"))
    added = client.get(reverse(f"admin:tables_{model}_add"))

    assert (listed.status_code, added.status_code) == (200, 403)


def test_an_operator_rewords_a_sector_but_keeps_its_code(client, operator):
    sector = Sector.objects.get(code="economique")
    data = {"code": "autre", "name_fr": "Économie", "name_en": "Economy", "position": 6}

    client.post(
        reverse("admin:tables_sector_change", args=(sector.pk,)),
        {**data, "letter": "A", "hue": 6},
    )

    sector.refresh_from_db()
    assert (sector.code, sector.name_fr) == ("economique", "Économie")


@pytest.mark.parametrize("model", [Sector, Population, Programme, Step, Pathway])
def test_no_term_is_deleted(client, operator, model):
    term = model.objects.first()
    address = f"admin:tables_{model.__name__.lower()}_delete"

    response = client.post(reverse(address, args=(term.pk,)), {"post": "yes"})

    assert response.status_code == 403
    assert model.objects.filter(pk=term.pk).exists()
