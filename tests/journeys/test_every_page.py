"""Every page of the sample region, as each of the people who open it, read by axe.

In French and in light, every page as the coordinator, the region and the passer-by, and a part of
theirs as the two others, who see the same pages with less on them. Once more in English, in dark
or in both, in rotation.
"""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from accounts.models import User
from tests.browser import in_a_browser
from tests.journeys.places import TABLE, places

pytestmark = in_a_browser

GUISES = (("fr-ca", "dark"), ("en-ca", "light"), ("en-ca", "dark"))
EVERYONE = {
    "coordinator": "josee.gagnon@example.org",
    "partner": "karim.haddad@example.org",
    "region": "michelle.ouellet@example.org",
    "alternate": "aicha.benali@example.org",
    "passer-by": None,
}
# Of so many pages one is read; what nobody reads here a journey does.
IN_FRENCH = {"partner": 2, "alternate": 3}
IN_ANOTHER_GUISE = {"coordinator": 2, "partner": 4, "alternate": 4}
HALVES = [
    *((who, 0, 1) for who in EVERYONE if who != "coordinator"),
    ("coordinator", 0, 2),
    ("coordinator", 1, 2),
]


def pages_of(email):
    """The addresses that answer this person with a page, in a stable order."""
    client = Client()
    if email:
        client.force_login(User.objects.get(email=email))
    found = []
    for url in sorted(set(places().values())):
        answer = client.get(url)
        assert answer.status_code in {200, 302, 403, 404, 405}, url
        if answer.status_code == 200 and answer["Content-Type"].startswith("text/html"):
            found.append(url)
    return found


def visits(someone, urls):
    """Open each page and return all that is wrong with any of them."""
    for url in urls:
        assert someone.goes_to(url) == 200, url
        someone.judges()
        if (titles := someone.page.locator("h1").count()) != 1:
            someone.faults.append(f"{titles} titles: {url}")
    faults, someone.faults = someone.faults, []
    return faults


def speaks(someone, email, language):
    if email:
        User.objects.filter(email=email).update(language=language)
    else:
        cookie = {"name": settings.LANGUAGE_COOKIE_NAME, "value": language}
        someone.context.add_cookies([cookie | {"url": someone.site.url}])


@pytest.mark.parametrize(("who", "part", "parts"), HALVES)
def test_every_page_is_sound_in_french_and_in_light(site, visitor, who, part, parts):
    email = EVERYONE[who]
    urls = pages_of(email)

    assert reverse("tables:home", args=[TABLE]) in urls
    assert visits(visitor(email=email), urls[:: IN_FRENCH.get(who, 1)][part::parts]) == []


@pytest.mark.parametrize("who", EVERYONE)
def test_every_page_is_sound_in_another_guise(site, visitor, who):
    email = EVERYONE[who]
    urls = pages_of(email)[:: IN_ANOTHER_GUISE.get(who, 1)]
    someone = visitor(email=email)
    faults = []

    for place, (language, scheme) in enumerate(GUISES):
        speaks(someone, email, language)
        someone.page.emulate_media(color_scheme=scheme)
        faults += visits(someone, urls[place :: len(GUISES)])

    assert faults == []
