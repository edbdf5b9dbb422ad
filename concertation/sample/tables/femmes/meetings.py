"""The meetings of the table, in order."""

from concertation.sample.tables.femmes import ahead_123_125, held_118_120, held_121_122

MEETINGS = (
    *held_118_120.MEETINGS,
    *held_121_122.MEETINGS,
    *ahead_123_125.MEETINGS,
)
