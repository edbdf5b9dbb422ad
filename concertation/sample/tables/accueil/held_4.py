"""Meeting 4, held."""

from concertation.sample.shape import THURSDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.accueil.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        4,
        Moment(-2, THURSDAY, (13, 30), (15, 30)),
        "L’Escale, salle du haut, Val-d’Or",
        usual(
            CUSTOM,
            Item(
                "Arrivées prévues : se répartir le travail",
                "discussion",
                30,
                "Aïcha Benali",
                "escale",
                notes=(
                    "Neuf ménages sont attendus d’ici deux mois, dont deux à Malartic. Chaque "
                    "organisme dit ce qu’il peut prendre. Passerelles jumelle d’avance trois "
                    "familles. La bibliothèque fera la première visite en soirée pour celles qui "
                    "travaillent déjà."
                ),
                follow_ups=(
                    FollowUp(
                        "Jumeler trois familles avant leur arrivée",
                        "passerelles",
                        "yasmine-cherkaoui",
                        35,
                        "in_progress",
                        30,
                    ),
                ),
            ),
            Item(
                "Vêtements d’hiver : le vestiaire est vide en grandes tailles",
                "decision",
                15,
                "Sophie Renaud",
                "ville-val-dor",
                notes=(
                    "On recueille habits et bottes à l’aréna pendant les deux prochains "
                    "tournois. M. Paquin s’occupe des affiches."
                ),
                decisions=(
                    Decision(
                        "acc-4-vestiaire",
                        (
                            "Une collecte de vêtements d’hiver se tient à l’aréna pendant deux "
                            "fins de semaine; la Ville fournit le local et le transport."
                        ),
                        "consensus",
                        publication=3,
                    ),
                ),
                follow_ups=(
                    FollowUp(
                        "Afficher la collecte de vêtements dans les arénas de la MRC",
                        "reseau-sante",
                        "dominic-paquin",
                        10,
                        "planned",
                    ),
                ),
            ),
            Item(
                "Évaluer le niveau de français sans décourager",
                "discussion",
                30,
                "Rosalie Dufresne",
                "tremplin",
                notes=(
                    "Le test dure trois heures, souvent la première semaine. Mme Duarte raconte "
                    "qu’elle en est sortie certaine de ne jamais y arriver. Le Tremplin propose "
                    "une conversation de vingt minutes, puis le test un mois plus tard. La "
                    "Direction régionale n’y voit pas d’objection si l’inscription se fait quand "
                    "même."
                ),
            ),
            held="acc-4",
            follow=(
                "La fiche sur la carte d’assurance maladie est prête et déjà empruntée par la "
                "clinique."
            ),
        ),
        presence=Presence(
            alternates=(("horizon-emploi", "emilie-bernard"),),
            late=(("css-eskers", 15),),
        ),
        minutes="draft",
        publication=1,
    ),
)
