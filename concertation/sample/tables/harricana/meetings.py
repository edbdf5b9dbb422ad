"""The meetings of the table, in order."""

from concertation.sample.tables.harricana import ahead_101_102, held_96_98, held_99_100

MEETINGS = (
    *held_96_98.MEETINGS,
    *held_99_100.MEETINGS,
    *ahead_101_102.MEETINGS,
)
