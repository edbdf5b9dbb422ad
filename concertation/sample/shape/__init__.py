"""The shape of the sample region, for whoever turns it into rows.

Every record is a NamedTuple, referred to by a short stable slug. Codes are those of the models
and of tables/reference: sectors, populations, programmes, steps, territories. No date is absolute:

- `months` and `since`/`until`, and the other dates of memberships, mandates, offices, functions
  and hostings, are whole months from the loading day (-14: fourteen months ago; +2: in two months);
- `days`, `due`, `done` are days from the loading day, except in a `FollowUp`, whose `due` and
  `done` are days after the meeting that it comes from;
- a `Moment` is a weekday and hours in a week counted from the loading week (`weeks=-1` was last
  week, `weeks=2` is the week after next; never 0, so what is held is past and what is to come is
  ahead whatever the loading day). `calendar.day_of` reads it and steps aside for the holidays;
- a plan starts on 1 April of a fiscal year: 0 the current one, -1 the one before.

Any text may hold the tokens that `calendar.said(text, on)` replaces: `{fy}`, `{fy+1}` (fiscal year,
« 2026-2027 »), `{year}`, `{year-1}`, `{m-1}` (a month's name), `{d+10}` (« le 5 décembre »),
counted from `on`: the day of the meeting for what is under a `Meeting`, the day of the note for
`Progress` and `Drift`, the loading day elsewhere. In a `Plan`, its headings and its actions,
`{fy}` counts from the plan's first day.
"""

from concertation.sample.shape.meetings import (
    FRIDAY,
    MONDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    Decision,
    FollowUp,
    Item,
    Meeting,
    Moment,
    Moved,
    Presence,
    Reply,
)
from concertation.sample.shape.members import (
    Former,
    FormerForm,
    Function,
    Host,
    Mandate,
    Membership,
    Office,
    Organization,
    Person,
    Persona,
    Seat,
    Table,
)
from concertation.sample.shape.plans import (
    Action,
    Drift,
    Heading,
    Plan,
    Progress,
    Share,
)

__all__ = [
    "FRIDAY",
    "MONDAY",
    "THURSDAY",
    "TUESDAY",
    "WEDNESDAY",
    "Action",
    "Decision",
    "Drift",
    "FollowUp",
    "Former",
    "FormerForm",
    "Function",
    "Heading",
    "Host",
    "Item",
    "Mandate",
    "Meeting",
    "Membership",
    "Moment",
    "Moved",
    "Office",
    "Organization",
    "Person",
    "Persona",
    "Plan",
    "Presence",
    "Progress",
    "Reply",
    "Seat",
    "Share",
    "Table",
]
