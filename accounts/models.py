"""Who signs in. What a person does at a table is said in `members`."""

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _


class Clock(models.TextChoices):
    """The three legal times of Québec (RLRQ, chapter T-5.1)."""

    EASTERN = "America/Toronto", _("Eastern time")
    ISLANDS = "America/Halifax", _("Atlantic time (Îles-de-la-Madeleine, Listuguj)")
    LOWER_NORTH_SHORE = "America/Blanc-Sablon", _("Atlantic standard time (Basse-Côte-Nord)")


class UserManager(BaseUserManager):
    def create_user(self, email, name="", password=None, **fields):
        """Make an account; without a password it opens by e-mailed code or passkey only."""
        user = self.model(email=self.normalize_email(email).lower(), name=name, **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email, name="", password=None, **fields):
        """Make an operator's account, for Django's admin."""
        return self.create_user(email, name, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, email):
        return self.get(email__iexact=email)


class User(AbstractBaseUser, PermissionsMixin):
    email = models.EmailField(_("e-mail"), unique=True)
    name = models.CharField(_("name"), max_length=150)
    language = models.CharField(
        _("language"), max_length=8, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE
    )
    time_zone = models.CharField(
        _("time zone"), max_length=40, choices=Clock.choices, default=Clock.EASTERN
    )
    is_active = models.BooleanField(_("active"), default=True)
    is_staff = models.BooleanField(_("operator"), default=False)
    date_joined = models.DateTimeField(_("created"), auto_now_add=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ("name",)

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
        constraints = (
            models.UniqueConstraint(
                Lower("email"),
                name="account_email_once_whatever_its_case",
                violation_error_message=_("An account already has this e-mail address."),
            ),
        )

    def __str__(self):
        return self.name or self.email

    def get_full_name(self):
        return self.name

    def get_short_name(self):
        return self.name.split(" ")[0]
