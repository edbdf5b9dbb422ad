"""How a person without an account comes in: there is no open sign-up."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from members.models.person import Person
from tables.models import Table


class Invitation(models.Model):
    """A one-time way in, bound to a person and an address.

    The link in the mail is signed and names this row; the row alone says whether it still opens,
    so that it serves once, can be revoked, and dies when another is sent.
    """

    table = models.ForeignKey(Table, on_delete=models.CASCADE, related_name="invitations")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField(_("e-mail"))
    sent_at = models.DateTimeField(_("sent"))
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    expires_at = models.DateTimeField(_("good until"))
    accepted_at = models.DateTimeField(_("accepted"), null=True, blank=True)
    revoked_at = models.DateTimeField(_("revoked"), null=True, blank=True)

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        constraints = (
            models.UniqueConstraint(
                "table",
                "person",
                condition=Q(accepted_at=None, revoked_at=None),
                name="invitation_one_open_at_a_time",
            ),
        )

    def __str__(self):
        return self.email
