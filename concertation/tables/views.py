"""The pages of a table as a whole. They live at the roof: a table knows nothing of its gate."""

from django.utils import timezone
from django.views.decorators.http import require_safe

from concertation.tables.directory import directory_page, map_page
from concertation.tables.home import table_home
from core.pages import show
from members.gate import at_table, open_to_all
from members.permissions import Permission


@require_safe
@open_to_all
def directory(request):
    page = directory_page(request.user, request.GET, at=timezone.now())
    return show(request, "tables/directory.html", page=page)


@require_safe
@open_to_all
def map_of_tables(request):
    return show(request, "tables/map.html", page=map_page(request.user, request.GET))


@require_safe
@at_table(Permission.SEE_PUBLISHED)
def home(request):
    page = table_home(request.table, request.user, request.may)
    return show(request, "tables/home.html", page=page)
