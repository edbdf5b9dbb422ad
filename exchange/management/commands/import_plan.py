"""Bring an action plan in from a spreadsheet."""

from datetime import date

from django.core.management.base import CommandError
from django.utils.translation import gettext as _

from actions.queries import running_plan, today_at
from exchange.management.importing import ImportCommand
from exchange.models import Import


class Command(ImportCommand):
    help = "Bring an action plan in from XLSX, XLS, ODS or CSV; run again, it updates."
    kind = Import.Kind.PLAN

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument("--plan-start", metavar="YYYY-MM-DD")

    def _asked(self, options):
        """Find the plan that starts then, or the one of today; a start without a plan makes one."""
        asked = super()._asked(options)
        plans = asked["table"].plans
        if options["plan_start"]:
            starts_on = _day(options["plan_start"])
            plan = plans.filter(starts_on=starts_on).order_by("-pk").first()
            return {**asked, "plan": plan, "plan_starts_on": starts_on}
        today = today_at(asked["table"])
        plan = running_plan(plans.filter(starts_on__lte=today, ends_on__gte=today), today)
        if plan is None:
            raise CommandError(
                _("No plan of this table runs today: say when its plan starts with --plan-start.")
            )
        return {**asked, "plan": plan, "plan_starts_on": plan.starts_on}


def _day(text):
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise CommandError(
            _("“%(text)s” is not a date: write it as 2026-04-01.") % {"text": text}
        ) from None
