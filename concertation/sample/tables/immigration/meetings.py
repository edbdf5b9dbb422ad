"""The meetings of the table, in order."""

from concertation.sample.tables.immigration import (
    ahead_32_34,
    held_26_28,
    held_29,
    held_30,
    held_31,
)

MEETINGS = (
    *held_26_28.MEETINGS,
    *held_29.MEETINGS,
    *held_30.MEETINGS,
    *held_31.MEETINGS,
    *ahead_32_34.MEETINGS,
)
