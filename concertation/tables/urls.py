"""The addresses of tables as a whole. Their views look across apps, so they live at the roof."""

from django.urls import path

from concertation.tables import views

app_name = "tables"

urlpatterns = [
    # /directory/
    path("directory/", views.directory, name="directory"),
    path("directory/map/", views.map_of_tables, name="map"),
    # /tables/<slug>/
    path("tables/<slug:table_slug>/", views.home, name="home"),
]
