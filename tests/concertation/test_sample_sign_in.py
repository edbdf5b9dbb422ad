"""Looking around in someone's place: in the sample region, and nowhere else."""

import pytest
from django.test import Client
from django.urls import reverse

from concertation.sample.personas import PERSONAS
from tests import factories

pytestmark = pytest.mark.django_db
PAGE = reverse("personas")


@pytest.fixture
def faces():
    return [factories.user(each.email.partition("@")[0]) for each in PERSONAS]


def test_a_visitor_signs_in_as_someone_of_the_sample(client, faces, settings):
    settings.SAMPLE_MODE = True

    page = client.get(PAGE)
    answer = client.post(PAGE, {"email": faces[0].email})

    assert page.content.count(b'name="email"') == len(faces)
    assert (answer.status_code, answer.url) == (303, reverse("desk"))
    assert client.session["_auth_user_id"] == str(faces[0].pk)


@pytest.mark.parametrize("method", ["get", "post"])
def test_outside_the_sample_the_page_does_not_exist(client, faces, settings, method):
    settings.SAMPLE_MODE = False

    answer = getattr(client, method)(PAGE, {"email": faces[0].email})

    assert answer.status_code == 404
    assert "_auth_user_id" not in client.session


def test_without_its_people_the_page_does_not_exist(client, settings):
    settings.SAMPLE_MODE = True

    assert client.get(PAGE).status_code == 404


def test_nobody_else_is_signed_in_that_way(client, faces, settings):
    settings.SAMPLE_MODE = True
    other = factories.user("operator", is_staff=True)

    assert client.post(PAGE, {"email": other.email}).status_code == 409
    assert client.get(PAGE, {"email": faces[0].email}).status_code == 200
    assert "_auth_user_id" not in client.session


def test_it_takes_the_token_of_a_form(faces, settings):
    settings.SAMPLE_MODE = True

    answer = Client(enforce_csrf_checks=True).post(PAGE, {"email": faces[0].email})

    assert answer.status_code == 403
