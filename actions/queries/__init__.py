"""What pages ask of the plans and actions of tables."""

from actions.queries.action import ActionPage, action_page, actions_open_to, voices_at
from actions.queries.commitments import CommitmentsPage, commitments_page, shares_at
from actions.queries.desk import OpenActions, PlanSummary, open_actions_of, plan_summary
from actions.queries.follow_ups import FollowUpsPage, follow_ups_page
from actions.queries.plan import PlanPage, plan_page, plans_open_to, running_plan
from actions.queries.rows import Row, Tally, rows_of, today_at
from actions.queries.voices import mandates_on, shares_of, speaks_for

__all__ = [
    "ActionPage",
    "CommitmentsPage",
    "FollowUpsPage",
    "OpenActions",
    "PlanPage",
    "PlanSummary",
    "Row",
    "Tally",
    "action_page",
    "actions_open_to",
    "commitments_page",
    "follow_ups_page",
    "mandates_on",
    "open_actions_of",
    "plan_page",
    "plan_summary",
    "plans_open_to",
    "rows_of",
    "running_plan",
    "shares_at",
    "shares_of",
    "speaks_for",
    "today_at",
    "voices_at",
]
