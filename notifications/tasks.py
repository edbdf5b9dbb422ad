"""What Celery runs: it only wakes, so a task that is lost, or runs twice, changes nothing."""

from celery import shared_task
from celery.utils.log import get_task_logger

from notifications import outbox, rounds, wake

logger = get_task_logger(__name__)


@shared_task
def tick():
    """Do the round of the minute, once however many beats there are, then have the mail sent."""
    if rounds.make():
        wake.up()


@shared_task
def deliver():
    """Tell what happened and send what is due."""
    told, sent = outbox.tell(), outbox.deliver()
    logger.info("%s entries told, %s mails sent", told, sent)
