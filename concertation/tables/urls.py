"""The addresses of tables as a whole. Their views look across apps, so they live at the roof."""

from django.urls import path

from concertation.tables import views

app_name = "tables"

urlpatterns = [
    path("tables/<slug:table_slug>/", views.home, name="home"),
]
