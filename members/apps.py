from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MembersConfig(AppConfig):
    name = "members"
    verbose_name = _("Members")

    def ready(self):
        # allauth says by a signal that an account changed its address.
        from members import following  # noqa: PLC0415 -- reads models, which load after this file

        following.listen()
