"""Nothing lost, and no more copies than processes that died, while everything is being killed."""

import json
import random
import time

import pytest

from notifications import wake
from notifications.models import Delivery
from tests.notifications.outbox_rows import delivery
from tests.notifications.workers import CELERY, LOOP, Worker, environment, wait_until

MAILS = 500
KILLS = 12
FLUSHES = 4
SEED = 20261125


@pytest.mark.django_db(transaction=True)
def test_killing_workers_and_emptying_redis_loses_nothing(people, sink, own_redis, tmp_path):
    chance = random.Random(SEED)
    server, client = own_redis
    sink.pause = 0.15
    for n in range(MAILS):
        delivery(
            f"{n}@example.org",
            table=people.table,
            person=people.person("chloe"),
            facts={"seat": people.seat.pk},
        )
    where = environment(redis=server.url(), smtp=sink.port, lease=3)
    workers = [
        Worker(LOOP, where, 1, tmp_path / "loop-1.log").start(),
        Worker(LOOP, where, 1, tmp_path / "loop-2.log").start(),
        Worker(CELERY, where, 2, tmp_path / "celery.log").start(),
    ]
    started, kills, senders, flushes = time.monotonic(), 0, 0, 0
    try:
        assert wait_until(lambda: wake.up() and len(sink.accepted) > MAILS // 50, seconds=40)
        while kills < KILLS:
            time.sleep(chance.uniform(0.2, 0.9))
            wake.up()
            victim = chance.choice(workers)
            victim.kill()
            victim.start()
            kills, senders = kills + 1, senders + victim.senders
            if kills % (KILLS // FLUSHES) == 0:
                client.flushall()
                flushes += 1
        unsettled = Delivery.objects.exclude(status="sent")
        settled = wait_until(lambda: wake.up() and not unsettled.exists(), seconds=60, every=0.3)
    finally:
        for worker in workers:
            worker.kill()

    lost = MAILS - len(sink.copies)
    copies = len(sink.accepted) - len(sink.copies)
    figures = {
        "seed": SEED,
        "mails": MAILS,
        "kills": kills,
        "senders": senders,
        "flushes": flushes,
        "lost": lost,
        "copies": copies,
        "seconds": round(time.monotonic() - started, 1),
    }
    print(json.dumps(figures))  # noqa: T201 -- the figures of a run, for whoever asks with -s
    assert settled, list(unsettled.values("status", "attempt", "error")[:5])
    assert (lost, flushes) == (0, FLUSHES)
    assert copies <= senders
    assert figures["seconds"] < 120
