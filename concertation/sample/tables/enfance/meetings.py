"""The meetings of the table, in order."""

from concertation.sample.tables.enfance import ahead_76_77, held_71_73, held_74_75

MEETINGS = (
    *held_71_73.MEETINGS,
    *held_74_75.MEETINGS,
    *ahead_76_77.MEETINGS,
)
