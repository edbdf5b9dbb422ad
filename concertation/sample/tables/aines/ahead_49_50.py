"""Meetings 49 to 50, to come."""

from concertation.sample.shape import FRIDAY, Item, Meeting, Moment, Moved, Reply
from concertation.sample.tables.aines.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        49,
        Moment(4, FRIDAY, (9, 30), (11, 45)),
        "Salle du conseil, MRC d’Abitibi-Ouest, La Sarre",
        usual(
            CUSTOM,
            Item("Le guichet bancaire de Macamic", "discussion", 25, "Conrad Gosselin"),
            Item(
                "Répit de nuit : les chiffres de L’Épaule",
                "decision",
                35,
                "Danielle Fournier",
                "epaule",
            ),
            Item(
                "Logements adaptés de Palmarolle : le second terrain",
                "information",
                15,
                ("Louise Goulet"),
                "palmarolle",
            ),
        ),
        convened=-6,
        moved=Moved(Moment(3, FRIDAY, (9, 30), (11, 45)), "Centre communautaire de Palmarolle", -2),
        replies=(
            Reply("mrc-abitibi-ouest", "yes", -5),
            Reply("ville-la-sarre", "alternate", -4, "yvon-marcotte"),
            Reply("cercle-aines", "yes", -5),
            Reply("mains-tendues", "yes", -3),
            Reply("epaule", "yes", -2),
            Reply("sillon", "no", -2, note=("Journée de formation des conducteurs.")),
            Reply("marguerite-lapierre", "yes", -1, note=("Si quelqu’un peut me conduire.")),
            Reply("palmarolle", "yes", -1),
        ),
    ),
    Meeting(
        50,
        Moment(15, FRIDAY, (9, 30), (11, 45)),
        "Salle des Chevaliers, Macamic",
        usual(
            CUSTOM,
            Item(
                ("Bilan de la démarche Municipalité amie des aînés"),
                "information",
                40,
                ("Francine Mercier"),
                "mrc-abitibi-ouest",
            ),
            Item(
                ("Élection à la présidence et au secrétariat"),
                "decision",
                20,
                ("Normand Grenier"),
                "mrc-abitibi-ouest",
            ),
        ),
    ),
)
