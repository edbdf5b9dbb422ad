from meetings.models.agenda import AgendaItem
from meetings.models.attendance import Attendance
from meetings.models.decision import Decision
from meetings.models.meeting import Meeting
from meetings.models.minutes import Minutes, Revision

__all__ = ["AgendaItem", "Attendance", "Decision", "Meeting", "Minutes", "Revision"]
