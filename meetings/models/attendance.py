"""Who said they would come, and who came."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from meetings.models.meeting import Meeting
from members.models import Person, Seat


class AttendanceQuerySet(models.QuerySet):
    def present(self):
        """Keep those who came, on site or remotely, in whatever quality."""
        return self.filter(presence__in=Attendance.CAME)

    def of_seats(self):
        return self.filter(seat__isnull=False)


class Attendance(models.Model):
    """One person for one seat at one meeting: the reply, then the presence.

    A guest has no seat. Someone who is not in the directory is a `name`, with perhaps an `email`
    at which to send the agenda. A seat may have both
    its delegate and an alternate here: it still counts, and votes, once.
    """

    class Reply(models.TextChoices):
        YES = "yes", _("Will come")
        NO = "no", _("Will not come")
        ALTERNATE = "alternate", _("Sends an alternate")

    class Presence(models.TextChoices):
        HERE = "here", _("Here")
        REMOTE = "remote", _("Remote")
        EXCUSED = "excused", _("Excused")
        ABSENT = "absent", _("Absent")

    CAME = (Presence.HERE, Presence.REMOTE)

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="attendances")
    seat = models.ForeignKey(
        Seat, on_delete=models.PROTECT, null=True, blank=True, related_name="attendances"
    )
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="attendances"
    )
    name = models.CharField(_("name"), max_length=160, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    as_alternate = models.BooleanField(_("as an alternate"), default=False)
    reply = models.CharField(_("reply"), max_length=10, choices=Reply, blank=True)
    replied_at = models.DateTimeField(_("replied"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)
    presence = models.CharField(_("presence"), max_length=10, choices=Presence, blank=True)
    arrived_at = models.DateTimeField(_("arrived"), null=True, blank=True)
    left_at = models.DateTimeField(_("left"), null=True, blank=True)

    objects = AttendanceQuerySet.as_manager()

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendances")
        constraints = (
            models.UniqueConstraint(
                "meeting",
                "seat",
                "person",
                condition=Q(seat__isnull=False, person__isnull=False),
                name="attendance_once_a_person_and_seat",
            ),
            models.UniqueConstraint(
                "meeting",
                "seat",
                condition=Q(seat__isnull=False, person=None),
                name="attendance_one_unknown_a_seat",
            ),
            models.CheckConstraint(
                name="attendance_is_of_someone",
                condition=Q(person__isnull=False) | ~Q(name="") | Q(seat__isnull=False),
            ),
            models.CheckConstraint(
                name="attendance_leaves_after_arriving",
                condition=Q(left_at=None) | Q(arrived_at=None) | Q(left_at__gte=F("arrived_at")),
            ),
            models.CheckConstraint(
                name="attendance_reply_has_its_date",
                condition=Q(reply="", replied_at=None) | ~Q(reply="") & Q(replied_at__isnull=False),
            ),
        )
        indexes = (models.Index(fields=("seat", "meeting"), name="attendance_of_a_seat"),)

    def __str__(self):
        return self.who

    @property
    def who(self):
        """The person's name; one query unless the person was joined."""
        return self.person.name if self.person_id else self.name

    @property
    def came(self):
        return self.presence in self.CAME
