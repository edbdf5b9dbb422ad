"""A client that reads every page it gets, and refuses what no page of ours may hold."""

import re

from django.test import Client

INLINE = re.compile(
    rb"<script(?![^>]*\b(?:src|type=\"application/json\"))|<style\b|\sstyle=|\son\w+=\""
)
UNRENDERED = re.compile(rb"\{\{|\{%|\{#")


class InspectingClient(Client):
    """Fail on inline script or style, as the browser would, and on raw template text."""

    def request(self, **request):
        response = super().request(**request)
        kind = response.get("Content-Type", "")
        if kind.startswith("text/html") and not response.streaming:
            for flaw, what in (
                (INLINE, "inline script or style"),
                (UNRENDERED, "unrendered template"),
            ):
                found = flaw.search(response.content)
                if found:
                    around = response.content[max(0, found.start() - 80) : found.end() + 80]
                    raise AssertionError(f"{what} in {request.get('PATH_INFO')}: {around!r}")
        return response
