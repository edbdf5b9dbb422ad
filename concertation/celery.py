"""The worker and the beat. Celery only wakes: the rows in PostgreSQL are the truth."""

import os

from celery import Celery
from django.conf import settings

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "concertation.settings")

app = Celery("concertation")
app.conf.update(settings.CELERY)
app.autodiscover_tasks(["exchange", "notifications", "reports"])
