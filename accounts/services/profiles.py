"""What people choose for themselves."""

from django.db import transaction

from accounts.models import User


@transaction.atomic
def edit(user: User, *, name: str, language: str, time_zone: str) -> User:
    """Keep the name, language and clock of an account."""
    user.name, user.language, user.time_zone = name, language, time_zone
    user.save(update_fields=["name", "language", "time_zone"])
    return user


@transaction.atomic
def speak(user: User, language: str) -> None:
    """Keep the language in which the account reads and is written to."""
    user.language = language
    user.save(update_fields=["language"])
