"""What of a table's mails to show; every choice lives in the address."""

import django_filters
from django.utils.translation import gettext_lazy as _

from notifications.mails import MAILS
from notifications.models import Delivery


class SentFilter(django_filters.FilterSet):
    q = django_filters.CharFilter(label=_("Person or address"), method="search")
    status = django_filters.ChoiceFilter(
        label=_("State"), choices=Delivery.Status, empty_label=_("All")
    )
    kind = django_filters.ChoiceFilter(
        label=_("Mail"),
        choices=[(code, mail.name) for code, mail in MAILS.items() if code != "digest"],
        empty_label=_("All"),
    )

    class Meta:
        model = Delivery
        fields = ()

    def search(self, queryset, _name, value):
        return queryset.matching(value)
