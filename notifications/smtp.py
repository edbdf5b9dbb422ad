"""SMTP with a fence: the row says « handed to the server » before the server may have it."""

import smtplib
from dataclasses import dataclass
from enum import StrEnum

from django.core.mail import get_connection
from django.core.mail.backends.smtp import EmailBackend
from django.db import DatabaseError


class Unclaimed(Exception):
    """The claim on this row was lost before its mail left: someone else has it now."""


class Ending(StrEnum):
    SENT = "sent"
    RETRY = "retry"  # the server certainly does not have it
    UNREACHABLE = "unreachable"  # ditto, and it is the server's trouble, not the mail's
    REFUSED = "refused"  # for good
    DOUBT = "doubt"  # cut at the moment of acceptance (RFC 1047)


@dataclass(frozen=True)
class Outcome:
    ending: Ending
    words: str = ""


class _Fenced:
    fence = staticmethod(lambda: None)

    def data(self, msg):
        self.fence()
        return super().data(msg)


class _Plain(_Fenced, smtplib.SMTP):
    pass


class _Secure(_Fenced, smtplib.SMTP_SSL):
    pass


class FencedBackend(EmailBackend):
    """Django's SMTP backend; `send` calls a fence just before the words leave."""

    @property
    def connection_class(self):
        return _Secure if self.use_ssl else _Plain

    def send(self, message, fence):
        """Send on the connection that is open; raise whatever SMTP or the fence raises."""
        self.connection.fence = fence
        self._send(message)


class Post:
    """One connection for a batch: opened for the first mail, opened again after an error."""

    def __init__(self):
        self.backend = get_connection(fail_silently=False)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.hang_up()

    def open(self):
        """Return an outcome when the server cannot be reached, else nothing."""
        try:
            self.backend.open()
        except (OSError, smtplib.SMTPException) as error:
            self.hang_up()
            return Outcome(Ending.UNREACHABLE, _said(error))
        return None

    def send(self, message, fence):
        """Send one mail and say how it ended; what the fence raises goes through."""
        gate = _Gate(fence)
        try:
            if isinstance(self.backend, FencedBackend):
                self.backend.send(message, gate)
            else:
                gate()
                self.backend.send_messages([message])
        except (Unclaimed, DatabaseError):
            self.hang_up()
            raise
        except Exception as error:  # noqa: BLE001 -- whatever a mail does must not stop the others
            self.hang_up()
            return outcome_of(error, passed=gate.passed)
        return Outcome(Ending.SENT)

    def hang_up(self):
        """Close without letting a dead connection speak."""
        try:
            self.backend.close()
        except (OSError, smtplib.SMTPException):
            self.backend.connection = None


class _Gate:
    def __init__(self, fence):
        self.fence = fence
        self.passed = False

    def __call__(self):
        self.fence()
        self.passed = True


def outcome_of(error, *, passed):
    """Judge an exception of SMTP; `passed` says whether the words may have left."""
    words = _said(error)
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return Outcome(Ending.UNREACHABLE, words)
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code = max(code for code, _ in error.recipients.values())
        return Outcome(Ending.REFUSED if code >= 500 else Ending.RETRY, words)
    if isinstance(error, smtplib.SMTPResponseException):
        refused = error.smtp_code >= 500 and not _is_ours(error)
        return Outcome(Ending.REFUSED if refused else Ending.RETRY, words)
    if isinstance(error, (smtplib.SMTPNotSupportedError, ValueError)):
        return Outcome(Ending.REFUSED, words)
    return Outcome(Ending.DOUBT if passed else Ending.RETRY, words)


def _is_ours(error):
    """« 530 authentication required » at MAIL is our settings' fault, not the address's."""
    return isinstance(error, smtplib.SMTPSenderRefused) and error.smtp_code in (530, 535, 538)


def _said(error):
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, said = next(iter(error.recipients.values()))
    elif isinstance(error, smtplib.SMTPResponseException):
        code, said = error.smtp_code, error.smtp_error
    else:
        return f"{type(error).__name__}: {error}".strip(": ")[:400]
    text = said.decode(errors="replace") if isinstance(said, bytes) else str(said)
    return f"{code} {text}"[:400]
