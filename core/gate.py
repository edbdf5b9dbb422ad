"""Gates that ask nothing of a table. Those that do are in `members.gate`, the one door."""

from functools import wraps

from django.contrib.auth.decorators import login_not_required


def signed_in(view):
    """Let in anyone with an account."""

    @wraps(view)
    def gated(request, *args, **kwargs):
        return view(request, *args, **kwargs)

    gated.gate = "signed_in"
    return gated


def open_to_all(view):
    """Let in the public."""

    @login_not_required
    @wraps(view)
    def gated(request, *args, **kwargs):
        return view(request, *args, **kwargs)

    gated.gate = "open_to_all"
    return gated
