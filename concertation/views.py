"""Pages that look across apps, and the few that belong to none."""

from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from members.gate import open_to_all


@require_safe
@never_cache
@open_to_all
def healthz(_request):
    """Say that the process answers; touches nothing else, so a dead Redis restarts nobody."""
    return HttpResponse("ok", content_type="text/plain")


@require_safe
@never_cache
@open_to_all
def readyz(_request):
    """Say whether this process may serve: database reached, migrations applied."""
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return JsonResponse({"migrations_waiting": len(waiting)}, status=503 if waiting else 200)


@login_not_required
def forged(request, reason=""):
    """Answer a form whose protection ran out: nothing was done, and the way back keeps the text."""
    return render(request, "403_csrf.html", {"reason": reason}, status=403)
