"""The addresses of the day itself: sitting, attendance, minutes, register of decisions."""

from django.urls import path

from meetings.views import day, minutes, minutes_link

_meeting = "tables/<slug:table_slug>/meetings/<int:number>/"

of_the_day = [
    # /tables/<slug>/meetings/<number>/live/
    path(f"{_meeting}live/", day.live, name="live"),
    path(f"{_meeting}open/", day.open_meeting, name="open"),
    path(f"{_meeting}close/", day.close_meeting, name="close"),
    path(f"{_meeting}items/<int:item_id>/notes/", day.write_notes, name="write_notes"),
    path(f"{_meeting}items/<int:item_id>/postpone/", day.postpone_item, name="postpone"),
    path(f"{_meeting}items/<int:item_id>/decide/", day.decide, name="decide"),
    path(f"{_meeting}decisions/<int:decision_id>/reword/", day.reword_decision, name="reword"),
    # /tables/<slug>/meetings/<number>/attendance/
    path(f"{_meeting}attendance/", day.take_attendance, name="attendance"),
    path(f"{_meeting}attendance/mark/", day.mark_presence, name="mark"),
    path(f"{_meeting}attendance/guests/", day.welcome_guest, name="welcome"),
    path(f"{_meeting}attendance/<int:attendance_id>/leave/", day.mark_departure, name="leave"),
    path(
        f"{_meeting}attendance/<int:attendance_id>/remove/", day.remove_guest, name="remove_guest"
    ),
    # /tables/<slug>/meetings/<number>/minutes/
    path(f"{_meeting}minutes/", minutes.read_minutes, name="minutes"),
    path(f"{_meeting}minutes.pdf", minutes.minutes_pdf, name="minutes_pdf"),
    path(f"{_meeting}minutes/send/", minutes.send_minutes, name="send_minutes"),
    path(f"{_meeting}minutes/publish/", minutes.publish_minutes, name="publish_minutes"),
    path("m/<str:token>/", minutes_link.read, name="minutes_by_link"),
    path("m/<str:token>/minutes.pdf", minutes_link.read_pdf, name="minutes_by_link_pdf"),
    # /tables/<slug>/decisions/
    path("tables/<slug:table_slug>/decisions/", minutes.decisions, name="decisions"),
]
