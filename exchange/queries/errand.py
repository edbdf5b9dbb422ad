"""How far a long commit or undo is: in the cache alone, for its transaction says nothing."""

from django.core.cache import cache

from exchange.models import Import

BELIEVED = 120  # seconds after which who said nothing more is thought dead
KEY = "exchange:errand:%s"


def progress(imported: Import) -> int | None:
    """Return how far whoever does it said to be, in per cent; None when nobody was heard of."""
    part: int | None = cache.get(KEY % imported.pk)
    return part


def tell(imported: Import, part: int) -> None:
    cache.set(KEY % imported.pk, part, BELIEVED)


def silence(imported: Import) -> None:
    cache.delete(KEY % imported.pk)
