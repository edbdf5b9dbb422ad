"""A real SMTP server on loopback that does as it is told, and counts what it accepted."""

import asyncio
import email
import logging
import random
import threading
from collections import Counter, defaultdict, deque
from contextlib import contextmanager
from dataclasses import dataclass, field

from aiosmtpd.controller import Controller

from concertation.embedded.redis import free_port

logging.getLogger("mail.log").setLevel(logging.ERROR)


@dataclass
class Mail:
    to: str
    raw: bytes

    @property
    def parsed(self):
        return email.message_from_bytes(self.raw)

    @property
    def message_id(self):
        return self.parsed["Message-ID"]


@dataclass
class Sink:
    """`script` says what happens to the next mails of an address: "451 rcpt", "550 data"…

    « cut before » drops the line before accepting, « cut after » after accepting and before
    saying so, which is the one moment at which no sender can know (RFC 1047).
    """

    port: int
    accepted: list[Mail] = field(default_factory=list)
    scripts: dict[str, deque] = field(default_factory=lambda: defaultdict(deque))
    lock: threading.Lock = field(default_factory=threading.Lock)
    pause: float = 0.0  # seconds that accepting takes, at most

    def script(self, address, *endings):
        self.scripts[address].extend(endings)

    def to(self, address):
        return [mail for mail in self.accepted if mail.to == address]

    @property
    def copies(self):
        return Counter(mail.message_id for mail in self.accepted)

    async def handle_RCPT(self, _server, _session, envelope, address, _options):  # noqa: N802 -- aiosmtpd's
        waiting = self.scripts[address]
        if waiting and waiting[0].endswith("rcpt"):
            return f"{waiting.popleft().split()[0]} as scripted"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, _session, envelope):  # noqa: N802 -- aiosmtpd's
        address = envelope.rcpt_tos[0]
        waiting = self.scripts[address]
        ending = waiting.popleft() if waiting else "accept"
        if self.pause:
            await asyncio.sleep(random.uniform(0, self.pause))
        if ending in {"accept", "cut after"}:
            with self.lock:
                self.accepted.append(Mail(address, bytes(envelope.content)))
        if ending.startswith("cut"):
            server.transport.abort()
        return "250 OK" if ending == "accept" else f"{ending.split()[0]} as scripted"


@contextmanager
def sink():
    """Serve until the block ends."""
    made = Sink(free_port())
    controller = Controller(made, hostname="127.0.0.1", port=made.port)
    controller.start()
    try:
        yield made
    finally:
        controller.stop()
