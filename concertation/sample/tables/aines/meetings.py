"""The meetings of the table, in order."""

from concertation.sample.tables.aines import ahead_49_50, held_44_46, held_47_48

MEETINGS = (
    *held_44_46.MEETINGS,
    *held_47_48.MEETINGS,
    *ahead_49_50.MEETINGS,
)
