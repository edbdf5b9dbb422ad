"""The mailbox of the sample region: what would be sent is kept in files, and read at /_mail/.

A machine that only tries the portal writes to nobody. Newest first; the oldest are thrown away.
"""

import email
import os
import secrets
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from pathlib import Path

from django.conf import settings
from django.core.mail.backends.base import BaseEmailBackend

KEPT = 500


class MailboxBackend(BaseEmailBackend):
    """Write each mail to a file of its own, whole or not at all."""

    def send_messages(self, email_messages):
        """Keep the mails and return how many."""
        for message in email_messages:
            _keep(message.message().as_bytes(linesep="\r\n"))
        _throw_away_the_oldest()
        return len(email_messages)


@dataclass(frozen=True)
class Kept:
    """One mail of the mailbox."""

    name: str
    message: EmailMessage

    @property
    def subject(self) -> str:
        return str(self.message["Subject"] or "")

    @property
    def sender(self) -> str:
        return str(self.message["From"] or "")

    @property
    def to(self) -> str:
        return str(self.message["To"] or "")

    @property
    def at(self) -> datetime:
        """When it was written; « -0000 » means UTC (RFC 5322)."""
        at = parsedate_to_datetime(str(self.message["Date"]))
        return at if at.tzinfo else at.replace(tzinfo=UTC)

    @property
    def text(self) -> str:
        return self._body("plain")

    @property
    def html(self) -> str:
        return self._body("html")

    @property
    def event(self) -> bytes:
        """The calendar file that came with it, or nothing."""
        for part in self.message.walk():
            if part.get_content_type() in {"application/ics", "text/calendar"}:
                return bytes(part.get_payload(decode=True))
        return b""

    def _body(self, kind):
        part = self.message.get_body((kind,))
        return part.get_content() if part else ""


def names() -> list[str]:
    """Return the names of all mails, the newest first."""
    return sorted((path.stem for path in _folder().glob("*.eml")), reverse=True)


def find(name: str) -> Kept | None:
    """Return one mail, or nothing when there is none of that name."""
    try:
        raw = (_folder() / f"{name}.eml").read_bytes()
    except FileNotFoundError:
        return None
    return Kept(name, email.message_from_bytes(raw, policy=policy.default))


def _keep(raw: bytes) -> None:
    name = f"{time.time_ns()}-{secrets.token_hex(4)}"
    unfinished = _folder() / f"{name}.part"
    unfinished.write_bytes(raw)
    os.replace(unfinished, unfinished.with_suffix(".eml"))  # noqa: PTH105 -- atomic on every system


def _throw_away_the_oldest() -> None:
    for name in names()[KEPT:]:
        (_folder() / f"{name}.eml").unlink(missing_ok=True)


def _folder() -> Path:
    folder = Path(settings.VAR) / "mail"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
