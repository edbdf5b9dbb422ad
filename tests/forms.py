"""What a browser would send: every form of every page, as it stands filled."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit


@dataclass
class Form:
    """A form that posts: where to, and its fields with the values a press of its button sends."""

    action: str
    page: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    choices: dict[str, list[str]] = field(default_factory=dict)

    def hold(self, name: str, value: str, *, sent: bool) -> None:
        self.choices.setdefault(name, []).append(value)
        self.fields.setdefault(name, [])
        if sent:
            self.fields[name].append(value)


class FormReader(HTMLParser):
    """Read the forms of a page that post."""

    def __init__(self, page: str):
        super().__init__()
        self.page, self.found, self.inside = page, [], None
        self.select = self.area = None

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "form" and given.get("method", "").lower() == "post":
            self.inside = Form(urljoin(self.page, given.get("action") or self.page), self.page)
            self.found.append(self.inside)
        elif self.inside is not None:
            self._hold(tag, given)

    def _hold(self, tag, given):
        name, value = given.get("name"), given.get("value")
        if tag == "option" and self.select:
            self.inside.hold(self.select, value or "", sent="selected" in given)
        elif tag == "select":
            self.select = name
        elif tag == "textarea":
            self.area = name
            self.inside.hold(name, "", sent=True)
        elif tag in {"input", "button"} and name:
            ticks = given.get("type") in {"radio", "checkbox"}
            sent = tag == "input" and (not ticks or "checked" in given)
            self.inside.hold(name, value or ("on" if ticks else ""), sent=sent)

    def handle_data(self, data):
        if self.area and self.inside:
            self.inside.fields[self.area][-1] += data.removeprefix("\n")

    def handle_endtag(self, tag):
        if tag == "form":
            self.inside = None
        elif tag == "select":
            self.select = None
        elif tag == "textarea":
            self.area = None


def forms_of(client, urls) -> dict[str, Form]:
    """Read the pages, and return their forms by the path they post to; the first of each."""
    found: dict[str, Form] = {}
    for url in urls:
        answer = client.get(url)
        if answer.get("Content-Type", "").startswith("text/html") and not answer.streaming:
            reader = FormReader(url)
            reader.feed(answer.content.decode())
            for form in reader.found:
                found.setdefault(urlsplit(form.action).path, form)
    return found
