"""Meetings: their list, each one up to its day, then the day itself."""

from django.urls import path

from meetings.urls_day import of_the_day
from meetings.views import agenda, convocation, meetings, replies

app_name = "meetings"

_meetings = "tables/<slug:table_slug>/meetings/"
_meeting = f"{_meetings}<int:number>/"
_item = f"{_meeting}agenda/items/<int:item_id>/"

urlpatterns = [
    # /tables/<slug>/meetings/
    path(_meetings, meetings.list_meetings, name="index"),
    path(f"{_meetings}new/", meetings.create_meeting, name="create"),
    # /tables/<slug>/meetings/<number>/
    path(_meeting, meetings.show_meeting, name="detail"),
    path(f"{_meeting}edit/", meetings.edit_meeting, name="edit"),
    path(f"{_meeting}discard/", meetings.discard_meeting, name="discard"),
    path(f"{_meeting}meeting.ics", meetings.meeting_ics, name="ics"),
    # /tables/<slug>/meetings/<number>/agenda/
    path(f"{_meeting}agenda/", agenda.show_agenda, name="agenda"),
    path(f"{_meeting}agenda/add/", agenda.add_item, name="add_item"),
    path(f"{_meeting}agenda/renumber/", agenda.renumber_items, name="renumber"),
    path(f"{_item}edit/", agenda.edit_item, name="edit_item"),
    path(f"{_item}move/", agenda.move_item, name="move_item"),
    path(f"{_item}remove/", agenda.remove_item, name="remove_item"),
    # /tables/<slug>/meetings/<number>/: the convocation and its replies
    path(f"{_meeting}convene/", convocation.convene_meeting, name="convene"),
    path(f"{_meeting}send-changes/", convocation.send_changes, name="send_changes"),
    path(f"{_meeting}chase/", convocation.chase_the_silent, name="chase"),
    path(f"{_meeting}cancel/", convocation.cancel_meeting, name="cancel"),
    path(f"{_meeting}seats/<int:seat_id>/answer/", replies.answer, name="answer"),
    path(f"{_meeting}seats/<int:seat_id>/note/", replies.note_reply, name="note_reply"),
    path("r/<str:token>/", replies.reply_by_link, name="reply"),
    *of_the_day,
]
