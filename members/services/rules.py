"""What several services of members refuse alike."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from core.errors import Refused
from core.when import day


def has_come(on: date) -> None:
    """Refuse a day that has not come: what is dated has happened."""
    if on > timezone.localdate():
        raise Refused(_("%(day)s has not come yet: give today or a day before.") % {"day": day(on)})


def follows(on: date, earlier: date | None) -> None:
    """Refuse a day that comes before the one it must follow."""
    if earlier and on < earlier:
        raise Refused(
            _("%(day)s comes before %(earlier)s, which it must follow.")
            % {"day": day(on), "earlier": day(earlier)}
        )


def keep(row: models.Model) -> None:
    """Insert or write a row, and say in our words which constraint stands in the way."""
    try:
        row.validate_constraints()
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from None
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError:
        raise Refused(
            _("Someone did the same at the same moment. Reload the page to see it.")
        ) from None
