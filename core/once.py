"""A form acts once, however often its button is pressed."""

from functools import wraps
from uuid import UUID

from django.db import connection, transaction
from django.utils.translation import gettext_lazy as _

from core.errors import Refused
from core.models import Submission
from core.pages import see_other


def once(view):
    """Run a POST only for the first arrival of its hidden key (`{% once %}`).

    Copies get the first one's 303. An answer that is not a 303 (a form with errors) undoes
    its writes and leaves the key free. Raises `Refused` when the form carries no key.
    """

    @wraps(view)
    def guarded(request, *args, **kwargs):
        if request.method != "POST":
            return view(request, *args, **kwargs)

        key = _key(request)
        with transaction.atomic():
            if not _first(key, request):
                return _earlier(key, request)

            response = view(request, *args, **kwargs)
            if response.status_code == 303:
                Submission.objects.filter(pk=key).update(answer=response.url)
            else:
                transaction.set_rollback(True)
        return response

    guarded.once = True
    return guarded


def _key(request):
    try:
        return UUID(request.POST.get("once", ""))
    except ValueError:
        raise Refused(_("This form is incomplete. Reload the page and send it again.")) from None


def _first(key, request):
    user = request.user.pk if request.user.is_authenticated else None
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO core_submission (key, path, user_id, answer, at)"
            " VALUES (%s, %s, %s, '', now()) ON CONFLICT (key) DO NOTHING",
            [key, request.path[:500], user],
        )
        return cursor.rowcount == 1


def _earlier(key, request):
    user = request.user.pk if request.user.is_authenticated else None
    earlier = Submission.objects.filter(pk=key, path=request.path[:500], user_id=user).first()
    if earlier is None:
        raise Refused(_("This form was already used elsewhere. Reload the page and send it again."))
    return see_other(earlier.answer)
