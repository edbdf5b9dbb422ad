"""Two things that every app may lean on: dates of a row, and doing a thing only once."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Stamped(models.Model):
    """When a row was made and last touched, for people who look after the data."""

    created_at = models.DateTimeField(auto_now_add=True, editable=False)
    updated_at = models.DateTimeField(auto_now=True, editable=False)

    class Meta:
        abstract = True


class Submission(models.Model):
    """A form that was sent: its hidden key, and where the answer led.

    The primary key is the hidden UUID of the form, so a double click cannot act twice:
    the second insert waits for the first transaction and then finds its answer.
    """

    key = models.UUIDField(primary_key=True)
    path = models.CharField(max_length=500)
    user_id = models.BigIntegerField(null=True)  # no foreign key: core points at nothing
    answer = models.CharField(max_length=500, blank=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("form sent")
        verbose_name_plural = _("forms sent")

    def __str__(self):
        return f"{self.path} {self.key}"
