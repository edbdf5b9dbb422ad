from django.urls import path

from exchange.urls_exports import of_exports
from exchange.views import corrections, duplicates, imports

app_name = "exchange"

AT = "tables/<slug:table_slug>/"
IMPORT = AT + "imports/<int:import_id>/"

urlpatterns = [
    path(AT + "imports/", imports.index, name="imports"),
    path(AT + "imports/new/<slug:kind>/", imports.new, name="new"),
    path(IMPORT, imports.detail, name="import"),
    path(IMPORT + "read/", imports.read, name="read"),
    path(IMPORT + "commit/", imports.commit, name="commit"),
    path(IMPORT + "undo/", imports.undo, name="undo"),
    path(IMPORT + "discard/", imports.discard, name="discard"),
    # what was misunderstood
    path(IMPORT + "columns/", corrections.columns, name="columns"),
    path(IMPORT + "names/", corrections.names, name="names"),
    path(IMPORT + "cells/", corrections.cell, name="cell"),
    path(IMPORT + "leave-out/", corrections.leave_out, name="leave_out"),
    # one organisation, two files
    path(AT + "duplicates/", duplicates.index, name="duplicates"),
    path(
        AT + "duplicates/<slug:duplicate_slug>/into/<slug:kept_slug>/",
        duplicates.merge,
        name="merge",
    ),
    *of_exports,
]
