"""The meetings of the table, in order."""

from concertation.sample.tables.accueil import ahead_5_6, held_1_3, held_4

MEETINGS = (
    *held_1_3.MEETINGS,
    *held_4.MEETINGS,
    *ahead_5_6.MEETINGS,
)
