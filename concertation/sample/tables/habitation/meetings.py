"""The meetings of the table, in order."""

from concertation.sample.tables.habitation import ahead_8_9, held_1_4, held_5_6, held_7

MEETINGS = (
    *held_1_4.MEETINGS,
    *held_5_6.MEETINGS,
    *held_7.MEETINGS,
    *ahead_8_9.MEETINGS,
)
