"""The one door. A view declares its gate; a view without one fails the build."""

from functools import wraps

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404

from core import links
from core.gate import open_to_all, signed_in
from members.permissions import Permission, may_report_on, permissions_at, stewardships
from tables.models import Table, Territory

__all__ = ["as_steward", "at_table", "at_territory", "by_link", "open_to_all", "signed_in"]


def at_table(permission):
    """Let in who may; 404 hides the table, 403 explains the role.

    Sets `request.table` and `request.may`. An anonymous visitor of a table that is not public
    is asked to sign in, as for any address, so that the answer does not tell whether it exists.
    """

    def close(view):
        @login_not_required
        @wraps(view)
        def gated(request, table_slug, **kwargs):
            table = Table.objects.filter(slug=table_slug).first()
            may = permissions_at(table, request.user) if table else frozenset()
            if permission not in may:
                return _turn_away(request, may)

            request.table, request.may = table, may
            return view(request, **kwargs)

        gated.gate = permission
        return gated

    return close


def at_territory(permission=Permission.SEE_FIGURES):
    """Let in who looks after the territory of the address; sets `request.territory`."""

    def close(view):
        @wraps(view)
        def gated(request, territory_code, **kwargs):
            level, _, code = territory_code.partition("-")
            territory = get_object_or_404(Territory, level=level, code=code)
            if not may_report_on(request.user, territory):
                raise PermissionDenied

            request.territory = territory
            return view(request, **kwargs)

        gated.gate = permission
        gated.gate_scope = "territory"
        return gated

    return close


def as_steward(view):
    """Let in who looks after a territory; sets `request.within`, the paths of theirs."""

    @wraps(view)
    def gated(request, **kwargs):
        request.within = list(stewardships(request.user).values_list("territory__path", flat=True))
        if not request.within:
            raise PermissionDenied

        return view(request, **kwargs)

    gated.gate = "as_steward"
    return gated


def by_link(purpose):
    """Let in who holds a link that we signed for this purpose; sets `request.link`, its ids.

    What the ids name is checked again by the view at each visit: a link is a key, not a right.
    The address is told to no other site; to our own it must be, for under « no-referrer » a
    browser posts a form with « Origin: null », which the protection against forgery refuses.
    """

    def close(view):
        @login_not_required
        @wraps(view)
        def gated(request, token, **kwargs):
            request.link = links.read(purpose, token)
            response = view(request, **kwargs)
            response["Referrer-Policy"] = "same-origin"
            response["Cache-Control"] = "private, no-store"
            return response

        gated.gate = "by_link"
        gated.gate_scope = purpose
        return gated

    return close


def _turn_away(request, may):
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    if may:
        raise PermissionDenied
    raise Http404
