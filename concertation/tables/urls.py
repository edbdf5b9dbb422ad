"""The addresses of tables as a whole. Their views look across apps, so they live at the roof."""

from django.urls import path

from concertation.tables import editing, feeds, published, views

app_name = "tables"

AT = "tables/<slug:table_slug>/"

urlpatterns = [
    # /directory/
    path("directory/", views.directory, name="directory"),
    path("directory/map/", views.map_of_tables, name="map"),
    # /tables/
    path("tables/new/", editing.create, name="create"),
    path(AT, views.home, name="home"),
    path(AT + "edit/", editing.edit, name="edit"),
    path(AT + "become/", editing.become, name="become"),
    path(AT + "close/", editing.close, name="close"),
    # /tables/<slug>/published/
    path(AT + "published/plan/", published.plan, name="published_plan"),
    path(AT + "published/minutes/<int:number>/", published.minutes, name="published_minutes"),
    # calendars
    path(AT + "calendar.ics", feeds.public_calendar, name="calendar"),
    path("cal/<str:token>.ics", feeds.own_calendar, name="own_calendar"),
]
