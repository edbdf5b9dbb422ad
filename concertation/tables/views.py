"""The pages of a table as a whole. They live at the roof: a table knows nothing of its gate."""

from django.views.decorators.http import require_GET

from concertation.tables.home import table_home
from core.pages import show
from members.gate import at_table
from members.permissions import Permission


@require_GET
@at_table(Permission.SEE_PUBLISHED)
def home(request):
    page = table_home(request.table, request.user, request.may)
    return show(request, "tables/home.html", page=page)
