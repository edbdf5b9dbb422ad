"""Signed addresses that let a person act from a mail without an account.

A link carries ids only. It opens a page; the page asks; only its POST acts.
"""

from datetime import timedelta

from django.core import signing
from django.http import Http404

LIFETIME = timedelta(days=60)
# An application asks for years, and an answer may be due in months: the view knows until when.
LASTING = frozenset({"feed", "reply"})


def sign(purpose, **ids):
    """Return a token good for one `purpose`; each purpose has a salt of its own."""
    return signing.dumps(ids, salt=f"concertation.links.{purpose}", compress=False)


def read(purpose, token, *, max_age=LIFETIME):
    """Return the ids of a token; raise `Http404` when it is forged, spent or of another purpose."""
    age = None if purpose in LASTING else max_age
    try:
        return signing.loads(token, salt=f"concertation.links.{purpose}", max_age=age)
    except signing.BadSignature as bad:
        raise Http404 from bad
