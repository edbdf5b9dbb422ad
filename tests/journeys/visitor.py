"""Someone in front of the portal, who notices whatever is wrong with each page they see."""

import re
from urllib.parse import urlsplit

from django.conf import settings
from playwright.sync_api import expect

from tests import browser

PHONE = 390
NARROW = 320
CODE = re.compile(r"^\s*([A-Z0-9]{3,4}-?[A-Z0-9]{3,4})\s*$", re.MULTILINE)
NAMED = """() => {
    const here = document.activeElement;
    return (here.labels?.[0] ?? here).innerText.replace(/\\s+/g, " ");
}"""


class Visitor:
    """A window of the browser. `sees` looks a page over; every page opened must have been seen."""

    def __init__(self, chromium, site, *, script=True, width=1280, dark=False, email=None):
        self.site = site
        self.script = script
        self.faults, self.is_judging = [], False
        self.opened, self.seen = set(), set()
        self.context = chromium.new_context(
            base_url=site.url,
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            locale="fr-CA",
            java_script_enabled=script,
            reduced_motion="reduce",
        )
        if email:
            cookie = {"name": settings.SESSION_COOKIE_NAME, "value": site.session_of(email)}
            self.context.add_cookies([cookie | {"url": site.url}])
        self.context.set_default_timeout(15_000)
        self.page = self.context.new_page()
        self._listen()

    # -- what goes wrong by itself -------------------------------------------

    def _listen(self):
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.faults.append(f"script: {error}"))
        self.page.on("requestfailed", self._miss)
        self.page.on("response", self._weigh)
        self.page.on("framenavigated", self._arrive)

    def _hear(self, message):
        is_a_refusal = "the server responded with a status of" in message.text
        if message.type in {"error", "warning"} and not is_a_refusal and not self.is_judging:
            self.faults.append(f"console: {message.text}")

    def _miss(self, request):
        if request.failure != "net::ERR_ABORTED":  # a download, or a page left before its end
            self.faults.append(f"lost: {request.url} {request.failure}")

    def _weigh(self, response):
        is_a_page = response.request.resource_type in {"document", "xhr", "fetch"}
        if response.status >= (500 if is_a_page else 400):
            self.faults.append(f"{response.status}: {response.url}")

    def _arrive(self, frame):
        if frame == self.page.main_frame and frame.url.startswith("http"):
            self.opened.add(urlsplit(frame.url).path)

    # -- looking -------------------------------------------------------------

    def sees(self, heading):
        """Stand before the page of that title, and find nothing wrong with it."""
        expect(self.page.locator("h1")).to_have_text(heading)
        self.looks_it_over()

    def looks_it_over(self):
        """Judge the page as it stands, and object at once."""
        self.judges()
        self.is_content()

    def judges(self):
        """Write down what is wrong with the page, once its style sheet is there."""
        self.page.wait_for_load_state("load")
        where = urlsplit(self.page.url).path
        self.seen.add(where)
        if self.script:
            self.faults += [f"axe: {where} {words}" for words in self._judged()]
        before = self.page.viewport_size
        self.page.set_viewport_size({"width": NARROW, "height": 800})
        if (wide := browser.width_of(self.page)) > NARROW:
            self.faults.append(f"{wide} wide in a window of {NARROW}: {where}")
        self.page.set_viewport_size(before)

    def _judged(self):
        """What axe finds; what the policy then says is about axe's own styles."""
        self.page.evaluate("0")
        self.is_judging = True
        found = browser.findings(self.page)
        self.page.evaluate("0")
        self.is_judging = False
        return found

    def chooses(self, words):
        """Open what is folded, or pick one of several: click on its words."""
        self.page.get_by_text(words, exact=True).first.click()

    def is_content(self):
        if self.faults:
            raise AssertionError("\n".join(self.faults))

    def reads(self, words):
        expect(self.page.locator("main")).to_contain_text(words)

    # -- acting --------------------------------------------------------------

    def goes_to(self, address):
        """Open an address; return the answer's status."""
        return self.page.goto(address).status

    def follows(self, name, **more):
        self.page.get_by_role("link", name=name, **more).first.click()

    def presses(self, name, **more):
        self.page.get_by_role("button", name=name, **more).first.click()

    def tabs_to(self, name, *, backwards=False):
        """Press Tab until what bears that name, or the beginning of it, has the focus."""
        for _step in range(300):
            self.page.keyboard.press("Shift+Tab" if backwards else "Tab")
            if self.page.evaluate(NAMED).strip().startswith(name):
                return
        raise AssertionError(f"Tab never comes to « {name} »")

    def in_part(self, name):
        """The part of the page under that heading."""
        return self.page.get_by_role("region", name=name)

    def signs_in(self, email):
        """Ask for a code, read it in the mailbox, type it."""
        self.goes_to("/desk/")
        self.sees("Ouvrir une session")
        self.page.get_by_label("Adresse courriel").fill(email)
        self.presses("M’envoyer un code")
        expect(self.page.get_by_label("Code")).to_be_visible()
        self.looks_it_over()
        self.page.get_by_label("Code").fill(self.code_sent_to(email))
        self.presses("Confirmer")
        self.sees("Mon bureau")

    def code_sent_to(self, email):
        return CODE.search(text_of(self.site.mails_to(email)[-1]))[1]

    def downloads(self, name):
        """Follow a link to a file; return the file's name and its bytes."""
        link = self.page.get_by_role("link", name=name).first
        answer = self.context.request.get(link.get_attribute("href"))
        assert answer.status == 200
        return answer.headers["content-disposition"], answer.body()

    def leave(self):
        self.context.close()
        self.is_content()
        if unseen := self.opened - self.seen:
            raise AssertionError(f"opened and never looked at: {sorted(unseen)}")


def text_of(mail):
    """The plain words of a mail, transfer encoding undone."""
    part = next(each for each in mail.walk() if each.get_content_type() == "text/plain")
    return part.get_payload(decode=True).decode(part.get_content_charset() or "utf-8")


def link_in(mail, start):
    """The path of the first link of a mail that starts so: « /r/ », « /u/ »."""
    paths = [urlsplit(url).path for url in re.findall(r"https?://[^\s<>\"]+", text_of(mail))]
    return next(path for path in paths if path.startswith(start))
