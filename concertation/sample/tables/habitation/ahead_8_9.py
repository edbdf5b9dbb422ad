"""Meetings 8 to 9, to come."""

from concertation.sample.shape import MONDAY, Item, Meeting, Moment, Reply
from concertation.sample.tables.habitation.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        8,
        Moment(7, MONDAY, (13, 0), (16, 0)),
        "Théâtre du Rift, salle de répétition, Ville-Marie",
        usual(
            CUSTOM,
            Item(
                "Terrains réservés : réponses des conseils",
                "information",
                25,
                "Claire Bergeron",
                "mrc-temiscamingue",
            ),
            Item(
                "Coopérative de la rue Notre-Dame : nouveau montage",
                "decision",
                35,
                ("Suzie Lemire"),
                "habitation-quinze",
            ),
            Item(
                "Visites-conseils : étendre à tout le Témiscamingue?",
                "discussion",
                30,
                ("Rachel Moisan"),
                "cle-de-voute",
            ),
        ),
        mode="hybrid",
        convened=-1,
        replies=(
            Reply("cle-de-voute", "yes", -1),
            Reply("ville-marie", "alternate", -1, "joanie-gauthier"),
            Reply("remi-falardeau", "yes", -1),
        ),
    ),
    Meeting(
        9,
        Moment(18, MONDAY, (13, 0), (16, 0)),
        "Centre communautaire de Témiscaming",
        usual(
            CUSTOM,
            Item(
                ("Un an après le portrait : compte rendu à la population"),
                "decision",
                50,
                ("Philippe Arpin"),
                "mrc-temiscamingue",
            ),
            Item(
                ("Loger le personnel de l’usine : visite et échange"),
                "information",
                45,
                ("Maude Lacombe"),
                "developpement-temis",
            ),
        ),
    ),
)
