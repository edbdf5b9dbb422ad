"""Meetings 123 to 125, to come."""

from concertation.sample.shape import WEDNESDAY, Item, Meeting, Moment, Reply
from concertation.sample.tables.femmes.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        123,
        Moment(3, WEDNESDAY, (10, 0), (15, 0)),
        "Centre de femmes Cœur d’Harricana, Amos",
        usual(
            CUSTOM,
            Item(
                "Horaires comprimés : adoption du texte",
                "decision",
                40,
                "Stéphanie Kabongo",
                "elles-au-fond",
            ),
            Item(
                "Demande d’adhésion de la Maison des familles Les Petits Pas",
                "decision",
                20,
                ("Marilou Deschênes"),
                "eclaircie",
            ),
            Item(
                "Trousses médicolégales : la réponse du Réseau",
                "information",
                20,
                ("Pénélope Arsenault"),
                "coeur-harricana",
            ),
            Item(
                "Atelier : intervenir à distance sans s’épuiser",
                "discussion",
                60,
                ("Estelle Roussel"),
                "havre-des-pins",
            ),
        ),
        convened=-8,
        replies=(
            Reply("clairiere", "yes", -7),
            Reply("coeur-harricana", "yes", -7),
            Reply("entre-lacs", "yes", -6),
            Reply("havre-des-pins", "alternate", -4, "estelle-roussel"),
            Reply("femmes-du-lac", "no", -2, note=("Portes ouvertes du Centre.")),
            Reply("meleze", "yes", -5),
            Reply("bureau-egalite", "yes", -3),
        ),
    ),
    Meeting(
        124,
        Moment(10, WEDNESDAY, (10, 0), (12, 0)),
        "",
        usual(
            CUSTOM,
            Item(
                "Rencontre avec les candidates et candidats des cinq territoires",
                "discussion",
                60,
                ("Pénélope Arsenault"),
                "coeur-harricana",
            ),
        ),
        mode="remote",
        cancelled="L’exercice est remis après les assemblées annuelles des membres.",
        cancelled_days=-9,
        convened=-30,
    ),
    Meeting(
        125,
        Moment(18, WEDNESDAY, (10, 0), (15, 0)),
        "Centre de femmes La Clairière, Val-d’Or",
        usual(
            CUSTOM,
            Item(
                ("États financiers et prévisions"),
                "decision",
                45,
                ("Nadine Poirier"),
                "havre-des-pins",
            ),
            Item(
                ("Élections au comité de coordination"),
                "decision",
                30,
                ("Marilou Deschênes"),
                "eclaircie",
            ),
            Item(
                ("Le plan triennal à mi-chemin : bilan"),
                "information",
                40,
                ("Pénélope Arsenault"),
                "coeur-harricana",
            ),
        ),
    ),
)
