"""Meetings 5 to 6, to come."""

from concertation.sample.shape import THURSDAY, Item, Meeting, Moment, Reply
from concertation.sample.tables.accueil.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        5,
        Moment(6, THURSDAY, (13, 30), (15, 30)),
        "Bibliothèque municipale de Val-d’Or, espace jeunesse",
        usual(
            CUSTOM,
            Item(
                "Premier bilan de la conversation d’accueil en français",
                "discussion",
                30,
                "Rosalie Dufresne",
                "tremplin",
            ),
            Item(
                "Les comptes bancaires : qui nous ouvre la porte?",
                "information",
                20,
                "Karim Haddad",
                "horizon-emploi",
            ),
            Item(
                "Préparer la visite de Senneterre avec la Table",
                "decision",
                25,
                "Jorge Salazar",
                "escale",
            ),
        ),
        convened=-2,
        replies=(
            Reply("escale", "yes", -2),
            Reply("passerelles", "yes", -1),
            Reply("tremplin", "yes", -1),
            Reply(
                "horizon-emploi",
                "alternate",
                -1,
                "emilie-bernard",
                ("En déplacement à Ville-Marie."),
            ),
        ),
    ),
    Meeting(
        6,
        Moment(15, THURSDAY, (13, 30), (15, 30)),
        "Centre de formation des adultes Le Tremplin, local 104",
        usual(
            CUSTOM,
            Item(
                "Une année de sous-comité : garder la formule?",
                "discussion",
                45,
                "Yasmine Cherkaoui",
                "passerelles",
            ),
            Item(
                "Inscriptions de la prochaine session de cours",
                "information",
                20,
                "Hugo Lambert",
                "css-eskers",
            ),
        ),
    ),
)
