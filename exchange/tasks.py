"""What Celery runs for the exchange: it only wakes; which files wait, the database says."""

from datetime import timedelta

from celery import shared_task
from celery.utils.log import get_task_logger
from django.utils import timezone

from exchange.models import Import
from exchange.services import imports
from notifications import wake

logger = get_task_logger(__name__)

PATIENCE = timedelta(minutes=1)  # after which whoever was to be woken was not


@shared_task
def read_import(pk: int):
    """Read one file, unless someone else does; a lost task, or one that runs twice, harms none."""
    read = imports.read(Import(pk=pk))
    logger.info("import %s is %s", pk, read.state)


@shared_task(soft_time_limit=420, time_limit=480)
def carry_out(pk: int):
    """Do a long commit or undo that someone asked for, unless another does."""
    done = imports.carry_out(Import(pk=pk))
    logger.info("import %s is %s", pk, done.state)


@shared_task
def tick():
    """Wake a worker for whatever still waits for one, and forget what nobody brought in."""
    now = timezone.now()
    waiting = Import.objects.waiting(on=now).filter(updated_at__lt=now - PATIENCE)
    for pk in waiting.order_by("pk").values_list("pk", flat=True):
        wake.up("exchange.tasks.read_import", pk)
    asked = Import.objects.asked_for(on=now).filter(updated_at__lt=now - PATIENCE)
    for pk in asked.order_by("pk").values_list("pk", flat=True):
        wake.up("exchange.tasks.carry_out", pk)
    forgotten = imports.forget(at=now)
    if forgotten:
        logger.info("%s files forgotten", forgotten)
