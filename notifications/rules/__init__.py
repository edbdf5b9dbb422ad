"""One rule a verb of the journal: who is told, by which mail, why, and until when it is of use.

A rule takes the entry and returns letters. Muted, draft, « left the table », « already acted »
are answered there, never where the thing happened. Verbs without a rule feed the digest
(`notifications.sentences`).
"""

from notifications.rules import actions, meetings, members

RULES = {
    "members.invited": members.invited,
    "members.mandated": members.mandated,
    "meetings.convened": meetings.convened,
    "meetings.moved": meetings.moved,
    "meetings.changed": meetings.changed,
    "meetings.cancelled": meetings.cancelled,
    "meetings.replied": meetings.replied,
    "meetings.chased": meetings.chased,
    "meetings.minutes_sent": meetings.minutes_sent,
    "actions.named": actions.named,
    "actions.update_asked": actions.update_asked,
    "actions.follow_up_made": actions.follow_up_made,
}
