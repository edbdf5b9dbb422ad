"""Meetings 32 to 34, to come."""

from concertation.sample.shape import TUESDAY, Item, Meeting, Moment, Reply
from concertation.sample.tables.immigration.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        32,
        Moment(2, TUESDAY, (9, 0), (12, 0)),
        ("Salle du conseil, MRC de La Vallée-de-l’Or, Val-d’Or"),
        usual(
            CUSTOM,
            Item(
                "Plan d’action : mise à jour de la dernière année et priorités",
                "consultation",
                40,
                "Josée Gagnon",
                "mrc-vallee-or",
                background=(
                    "Chaque porteur reçoit la liste de ses actions. Merci d’y inscrire l’état et "
                    "une phrase avant la rencontre."
                ),
            ),
            Item(
                (
                    "Demandes d’adhésion : Laboratoire sur les milieux de vie nordiques; Elles "
                    "au fond"
                ),
                "decision",
                15,
                "Coordination",
            ),
            Item(
                "Étude de logements de transition : premiers constats",
                "information",
                30,
                "Claude Morin",
                "habitation-esker",
            ),
            Item(
                "Protocole d’accueil : trois organismes à rallier",
                "discussion",
                20,
                "Fatoumata Diallo",
                "escale",
            ),
            Item(
                "Prochain appel du programme d’appui : intentions de la Table",
                "decision",
                20,
                "Anaïs Fortin",
                "integration",
            ),
            Item("Tour des membres", "information", 20, "Tous"),
        ),
        mode="hybrid",
        convened=-5,
        replies=(
            Reply("mrc-vallee-or", "yes", -5),
            Reply("ville-val-dor", "yes", -4),
            Reply("ville-malartic", "yes", -4),
            Reply(
                "ville-senneterre", "yes", -2, note="En visioconférence, si la route est mauvaise."
            ),
            Reply("reseau-sante", "alternate", -3, "dominic-paquin"),
            Reply("tremplin", "yes", -4),
            Reply("college", "no", -1, note="Jury d’admission ce jour-là."),
            Reply("chambre-vallee", "yes", -4),
            Reply("habitation-esker", "yes", -5),
            Reply("escale", "alternate", -2, "aicha-benali"),
            Reply("corporation-vallee", "yes", -5),
            Reply("passerelles", "yes", -3),
            Reply("clairiere", "no", -3),
            Reply("nadia-rahman", "yes", -1),
            Reply("bibliotheques", "yes", -4),
            Reply("integration", "yes", -5),
            Reply("conseil-syndical", "yes", -2),
        ),
    ),
    Meeting(
        33,
        Moment(11, TUESDAY, (9, 0), (12, 0)),
        "Centre communautaire de Senneterre, salle des Pionniers",
        usual(
            CUSTOM,
            Item(
                "Bilan annuel du plan et reddition de comptes",
                "decision",
                45,
                "Josée Gagnon",
                "mrc-vallee-or",
            ),
            Item(
                ("Visite : une journée à Senneterre avec des familles arrivées cette année"),
                "information",
                30,
                "Patrice Audet",
                "ville-senneterre",
            ),
            Item(
                "Interprétariat : réponse du bailleur de fonds",
                "information",
                15,
                "Isabelle Tremblay",
                "reseau-sante",
            ),
        ),
    ),
    Meeting(
        34,
        Moment(20, TUESDAY, (9, 0), (12, 0)),
        "Salle du conseil, MRC de La Vallée-de-l’Or, Val-d’Or",
        usual(
            CUSTOM,
            Item(
                "Évaluation de mi-parcours : ce qu’on garde, ce qu’on laisse",
                "consultation",
                60,
                "Augustin Mbarga",
                "milieux-de-vie",
            ),
            Item("Calendrier de l’an prochain", "decision", 10, "Coordination"),
        ),
    ),
)
