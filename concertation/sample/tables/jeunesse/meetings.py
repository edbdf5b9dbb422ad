"""The meetings of the table, in order."""

from concertation.sample.tables.jeunesse import ahead_57_58, held_52_54, held_55_56

MEETINGS = (
    *held_52_54.MEETINGS,
    *held_55_56.MEETINGS,
    *ahead_57_58.MEETINGS,
)
