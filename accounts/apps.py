from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    name = "accounts"
    verbose_name = _("Accounts")

    def ready(self):
        # Django and allauth say by signals that someone came in, or that their keys changed.
        from accounts import sessions  # noqa: PLC0415 -- reads models, which load after this file

        sessions.listen()
