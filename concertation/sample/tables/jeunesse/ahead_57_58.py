"""Meetings 57 to 58, to come."""

from concertation.sample.shape import THURSDAY, Item, Meeting, Moment, Moved, Reply
from concertation.sample.tables.jeunesse.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        57,
        Moment(7, THURSDAY, (10, 0), (14, 30)),
        "Maison de la culture de La Sarre",
        usual(
            CUSTOM,
            Item(
                "Transport de soir : un essai de huit fins de semaine",
                "decision",
                35,
                ("Valérie Cossette"),
                "mrc-abitibi",
            ),
            Item(
                "Charte du bon employeur : premières signatures",
                "information",
                20,
                ("Émilie Bernard"),
                "horizon-emploi",
            ),
            Item("Bilan des quatre projets des jeunes", "information", 45, "Les équipes de projet"),
            Item(
                "Ligne de textos : qui paie la deuxième année?",
                "discussion",
                30,
                ("Vincent Morin"),
                "fanal",
            ),
        ),
        mode="hybrid",
        convened=-3,
        moved=Moved(Moment(6, THURSDAY, (10, 0), (14, 30)), "Polyvalente de La Sarre", -1),
        replies=(
            Reply("fanal", "yes", -3),
            Reply("zachary-page", "yes", -3, note=("J’apporte le dessert.")),
            Reply("maika-joseph", "yes", -2),
            Reply("horizon-emploi", "alternate", -2, "emilie-bernard"),
            Reply("loisir", "yes", -2),
            Reply("college", "no", -1, note=("Semaine d’examens.")),
            Reply("prevention", "yes", -1),
        ),
    ),
    Meeting(
        58,
        Moment(19, THURSDAY, (10, 0), (14, 30)),
        "Pavillon de la communauté, Pikogan",
        usual(
            CUSTOM,
            Item(
                ("Journée chez Les Pagayeurs : apprendre en marchant"),
                "information",
                90,
                ("Nathan King"),
                "pagayeurs",
            ),
            Item(
                ("Bilan annuel et mandats des jeunes"), "decision", 40, ("Josée Gagnon"), "loisir"
            ),
        ),
    ),
)
