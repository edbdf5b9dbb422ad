"""The roof, as an application: it has commands and templates of its own."""

from django.apps import AppConfig

from concertation.celery import app as celery_app

__all__ = ["ConcertationConfig", "celery_app"]


class ConcertationConfig(AppConfig):
    name = "concertation"
