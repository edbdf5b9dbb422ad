"""How a view answers: a page, its fragment, or a way on."""

from django.core.paginator import Paginator
from django.http import HttpResponseRedirect
from django.shortcuts import render, resolve_url
from django.utils.cache import patch_vary_headers


def show(request, template, *, status=None, **context):
    """Render the page, or only its fragment when htmx asked for that.

    `meetings/agenda.html` has its living part in `meetings/_agenda.html`; a page that has none
    is rendered whole. A form with errors makes the answer 422 unless `status` says otherwise.
    """
    partial = request.htmx and not (request.htmx.boosted or request.htmx.history_restore_request)
    templates = ["/_".join(template.rsplit("/", 1)), template] if partial else [template]

    form = context.get("form")
    if status is None:
        status = 422 if form is not None and form.is_bound and form.errors else 200
    response = render(request, templates, context, status=status)
    patch_vary_headers(response, ["HX-Request"])
    return response


def see_other(to, *args, **kwargs):
    """Send the browser on with 303 after a POST, so that reloading repeats nothing."""
    response = HttpResponseRedirect(resolve_url(to, *args, **kwargs))
    response.status_code = 303
    return response


def paginate(request, rows, per_page=50):
    """Return the page of `rows` that the query string asks for, the nearest when out of range."""
    return Paginator(rows, per_page).get_page(request.GET.get("page"))
