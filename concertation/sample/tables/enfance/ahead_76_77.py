"""Meetings 76 to 77, to come."""

from concertation.sample.shape import WEDNESDAY, Item, Meeting, Moment, Reply
from concertation.sample.tables.enfance.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        76,
        Moment(5, WEDNESDAY, (9, 0), (11, 45)),
        "Petit Théâtre du Cuivre, foyer, Rouyn-Noranda",
        usual(
            CUSTOM,
            Item(
                "Bilan des six cliniques de langage : poursuivre?",
                "decision",
                40,
                "Julie Massicotte",
                "sante-publique",
            ),
            Item(
                "Jeu dehors : réponse du Fonds et premiers achats",
                "information",
                20,
                "Chloé Vachon",
                "petits-pas",
            ),
            Item(
                "Politique familiale : ce que la Ville veut savoir de nous",
                "consultation",
                40,
                "Geneviève Lavallée",
                "ville-rouyn-noranda",
            ),
        ),
        convened=-1,
        replies=(
            Reply("petits-pas", "yes", -1),
            Reply("cpe-epinettes", "yes", -1),
            Reply("sante-publique", "yes", -1),
            Reply("fonds-epinettes", "no", -1, note="Au comité d’analyse ce jour-là."),
            Reply("premiere-neige", "alternate", -1, "amelie-trudel"),
        ),
    ),
    Meeting(
        77,
        Moment(16, WEDNESDAY, (9, 0), (11, 45)),
        "École de l’Étincelle, bibliothèque, Rouyn-Noranda",
        usual(
            CUSTOM,
            Item(
                "Semaine du passage vers l’école : derniers réglages",
                "information",
                25,
                "François Gingras",
                "css-cuivre",
            ),
            Item(
                "Bilan annuel et choix de l’an prochain",
                "decision",
                50,
                "Geneviève Lavallée",
                "ville-rouyn-noranda",
            ),
        ),
    ),
)
