"""Telling a worker that mail may be waiting. The message carries nothing and may be lost."""

import logging
import time

from celery import current_app
from kombu.exceptions import OperationalError

logger = logging.getLogger(__name__)

PATIENCE = 1.0  # seconds that a person's click may wait for Redis, at the very most
CALM = 30.0  # seconds during which a Redis that did not answer is not asked again

_deaf_until = 0.0


def up(task: str = "notifications.tasks.deliver", *args: object) -> bool:
    """Ask for a round of delivery, or another task; return if anyone could hear. Never raises."""
    global _deaf_until  # noqa: PLW0603 -- one memory a process, of a thing outside the process
    if time.monotonic() < _deaf_until:
        return False
    quick = {
        **current_app.conf.broker_transport_options,
        "socket_timeout": PATIENCE / 2,
        "socket_connect_timeout": PATIENCE / 2,
        "retry_on_timeout": False,
        "max_retries": 0,
    }
    try:
        with current_app.connection_for_write(transport_options=quick) as connection:
            current_app.send_task(
                task,
                args,
                connection=connection,
                retry=False,
                expires=60,
                ignore_result=True,
            )
    except (OperationalError, OSError) as error:
        _deaf_until = time.monotonic() + CALM
        logger.warning("The queue does not answer (%s): the next tick will do.", error)
        return False
    return True
