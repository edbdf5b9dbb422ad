"""A real Chromium, and what a page may never do in it."""

import shutil
from contextlib import contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--force-color-profile=srgb",
]

in_a_browser = [
    pytest.mark.browser,
    pytest.mark.skipif(
        CHROMIUM is None, reason="NO CHROMIUM ON THIS MACHINE: nothing was tried in a browser"
    ),
]


@contextmanager
def open_chromium():
    """One browser; each test takes a context of its own in it."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


def findings(page, rules=None):
    """What axe holds against the page, as pairs of a rule and the element it is about."""
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": RULES}
    options = {"runOnly": only, "resultTypes": ["violations"], "preload": False}
    found = Axe().run(page, options=options)
    return [
        (each["id"], node["html"][:160])
        for each in found.response["violations"]
        for node in each["nodes"]
    ]


def width_of(page):
    """How wide the page's content is; more than the window, and it scrolls sideways."""
    return page.evaluate("document.documentElement.scrollWidth")
