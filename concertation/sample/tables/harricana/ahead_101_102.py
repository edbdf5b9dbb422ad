"""Meetings 101 to 102, to come."""

from concertation.sample.shape import TUESDAY, Item, Meeting, Moment, Reply
from concertation.sample.tables.harricana.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        101,
        Moment(2, TUESDAY, (8, 45), (11, 30)),
        "Les Mots d’ici, Barraute",
        usual(
            CUSTOM,
            Item(
                "Demande d’Élan Jeunes Harricana : observer nos travaux",
                "decision",
                20,
                ("Marie-Claude Nadeau"),
                "corporation-harricana",
                background=(
                    "La Table est sectorielle : un organisme d’employabilité peut y observer, "
                    "mais non y voter."
                ),
            ),
            Item(
                "Frigo libre-service : qui s’en occupe la fin de semaine?",
                "discussion",
                25,
                ("Solange Dessureault"),
                "grenier",
            ),
            Item(
                "Étude de l’ancienne école : les offres reçues",
                "decision",
                30,
                "Félix Bourassa",
                "corporation-harricana",
            ),
            Item("Quatre lits : premier mois", "information", 15, "Anouk Vallée", "draveur"),
        ),
        convened=-7,
        replies=(
            Reply("corporation-harricana", "yes", -7),
            Reply("grenier", "yes", -6),
            Reply("traversee", "alternate", -4, "lyne-gaudreault"),
            Reply("mots-dici", "yes", -6, note=("On vous attend avec des muffins.")),
            Reply("racines", "yes", -5),
            Reply("draveur", "alternate", -3, "anouk-vallee"),
            Reply("coeur-harricana", "no", -2),
            Reply("ville-amos", "yes", -4),
        ),
    ),
    Meeting(
        102,
        Moment(12, TUESDAY, (8, 45), (11, 30)),
        "La Traversée, salle des cafés, Amos",
        usual(
            CUSTOM,
            Item(
                ("Relève : qui sera là dans cinq ans?"),
                "discussion",
                60,
                ("Kim Beauchemin"),
                "racines",
            ),
            Item(
                ("Bilan du plan commun"),
                "information",
                30,
                ("Marie-Claude Nadeau"),
                "corporation-harricana",
            ),
        ),
    ),
)
