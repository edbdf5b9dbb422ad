"""What a table’s files taught: their headings, what their words mean, who their names are."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from exchange.models.imports import Import
from tables.models import Table


class Habit(models.Model):
    """A correction that the next file of the table starts from.

    A heading means a field; a word in a field means another text; a name is an organisation or a
    territory (`meant` is then its id, and "words" means no organisation).
    """

    class About(models.TextChoices):
        HEADING = "heading", _("Heading")
        WORD = "word", _("Word")
        NAME = "name", _("Name")

    table = models.ForeignKey(Table, on_delete=models.CASCADE, related_name="import_habits")
    kind = models.CharField(max_length=8, choices=Import.Kind)
    about = models.CharField(max_length=8, choices=About)
    field = models.CharField(max_length=16, blank=True)
    said = models.CharField(max_length=300)  # folded
    meant = models.CharField(max_length=300, blank=True)

    class Meta:
        verbose_name = _("habit of a table’s files")
        verbose_name_plural = _("habits of a table’s files")
        constraints = (
            models.UniqueConstraint(
                "table", "kind", "about", "field", "said", name="habit_once_a_table"
            ),
        )

    def __str__(self):
        return f"{self.said} → {self.meant}"
