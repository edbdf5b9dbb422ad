"""Meeting 30, held."""

from concertation.sample.shape import TUESDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.immigration.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        30,
        Moment(-13, TUESDAY, (9, 0), (12, 0)),
        "Salle du conseil, MRC de La Vallée-de-l’Or, Val-d’Or",
        usual(
            CUSTOM,
            Item(
                "Protocole d’accueil partagé : adoption",
                "decision",
                25,
                "Fatoumata Diallo",
                "escale",
                notes=(
                    "La version finale tient compte des onze commentaires reçus. Chaque "
                    "organisme y trouve son rôle dans les trois premiers mois d’une famille. Mme "
                    "Tremblay précise que le Réseau de santé s’engage sur un délai de premier "
                    "rendez-vous de trois semaines, sauf en été. La Table salue le travail du "
                    "sous-comité."
                ),
                decisions=(
                    Decision(
                        "imm-30-protocole",
                        (
                            "Le protocole d’accueil partagé est adopté. Les organismes "
                            "signataires l’appliquent dès maintenant et la Table en fait le "
                            "bilan dans un an."
                        ),
                        "consensus",
                        publication=4,
                    ),
                ),
            ),
            Item(
                "Logement temporaire : mandat d’étude",
                "decision",
                30,
                "Claude Morin",
                "habitation-esker",
                notes=(
                    "Mme Morin dépose trois propositions de mandat. La plus complète coûte "
                    "28 000 $ et livre un montage financier. Mines Rivière-Bleue pourrait "
                    "contribuer si l’étude couvre Malartic. On s’inquiète du délai : deux hivers "
                    "passeront avant les premières clés."
                ),
                decisions=(
                    Decision(
                        "imm-30-etude",
                        (
                            "L’Office d’habitation de l’Esker est mandaté pour faire réaliser "
                            "l’étude de logements de transition, pour un montant maximal de "
                            "28 000 $."
                        ),
                        "vote",
                        votes=(16, 0, 2),
                        publication=2,
                    ),
                ),
                follow_ups=(
                    FollowUp(
                        (
                            "Confirmer par lettre la contribution à l’étude de logements de "
                            "transition"
                        ),
                        "mines-riviere-bleue",
                        "julie-martin",
                        30,
                        "planned",
                    ),
                ),
            ),
            Item(
                "Demande d’adhésion du Conseil syndical des Trois-Rivages",
                "information",
                10,
                "Josée Gagnon",
                "mrc-vallee-or",
                notes=(
                    "Mme Labelle siège comme observatrice depuis quelques mois. Elle dit vouloir "
                    "d’abord comprendre les attentes des employeurs avant de demander un siège "
                    "avec droit de vote."
                ),
            ),
            Item(
                "Francisation en milieu de travail : où en sommes-nous?",
                "discussion",
                30,
                "Nathalie Côté",
                "css-eskers",
                notes=(
                    "Deux groupes sont ouverts, l’un à la mine, l’autre à l’hôtel. Les horaires "
                    "de quart compliquent tout : la moitié des absences viennent de là. Le "
                    "Tremplin propose des capsules à suivre en autonomie, avec un appel d’une "
                    "demi-heure par semaine. Le Centre de services scolaire vérifiera ce que la "
                    "convention permet."
                ),
            ),
            Item(
                "Tour des membres",
                "information",
                25,
                "Tous",
                notes=(
                    "La Clairière reprend ses dîners du jeudi avec halte-garderie. La radio "
                    "diffusera six portraits de nouveaux arrivants. Horizon Emploi accueille une "
                    "conseillère qui parle l’espagnol et le portugais."
                ),
            ),
            held="imm-30",
            opening=(
                "Le président souligne l’arrivée de quatorze familles depuis la dernière rencontre."
            ),
            last=(
                "Mme Cherkaoui demande d’ajouter que Passerelles était présente aux deux parties "
                "de la rencontre."
            ),
            last_adopted=(
                "Le compte rendu de la rencontre précédente est adopté avec un ajout à la liste "
                "des présences."
            ),
            follow=(
                "La carte des services avance : la version de Malartic circule, celle de "
                "Senneterre attend les heures d’ouverture de trois lieux."
            ),
            other=(
                "Mme Savard signale deux cas de loyers gonflés à l’arrivée. La coordination met "
                "le sujet à l’ordre du jour de la prochaine rencontre."
            ),
            following=("Les évaluations sont bonnes; on souhaite des tours de table plus courts."),
        ),
        presence=Presence(
            excused=("ville-val-dor",),
            absent=("radio-boussole", "bibliotheques"),
            remote=("ville-senneterre",),
            alternates=(("tremplin", "rosalie-dufresne"), ("feu-commun", "marie-soleil-brazeau")),
            early=(("chambre-vallee", 140),),
            guests=("M. Denis Hallé, consultant en habitation",),
        ),
        publication=4,
        mode="hybrid",
    ),
)
