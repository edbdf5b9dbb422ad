"""The view of the bare page."""

from django.http import HttpResponse
from django.template import engines
from django.urls import path

from members.models import Organization

TEMPLATE = """<!doctype html><title>Bare</title><h1>Bare</h1><table>
{% for row in rows %}<tr><th>{{ row.name }}</th><td>{{ row.acronym }}</td><td>{{ row.email }}</td>
<td>{{ row.slug }}</td></tr>{% endfor %}</table>"""
template = engines["django"].from_string(TEMPLATE)


def bare(request):
    rows = list(Organization.objects.order_by("sort_key", "pk")[:30])
    response = HttpResponse(template.render({"rows": rows}, request))
    response["Content-Length"] = len(response.content)
    return response


urlpatterns = [path("", bare)]
