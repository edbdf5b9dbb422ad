"""Meetings 71 to 73, held."""

from concertation.sample.shape import WEDNESDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.enfance.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        71,
        Moment(-48, WEDNESDAY, (9, 0), (11, 45)),
        "Maison des familles Les Petits Pas, salle des Bouleaux",
        usual(
            CUSTOM,
            Item(
                "Portrait du développement des enfants de maternelle",
                "information",
                45,
                "Julie Massicotte",
                "sante-publique",
                notes=(
                    "Un enfant sur quatre arrive à l’école avec une fragilité. L’écart est plus "
                    "grand dans deux secteurs."
                ),
            ),
            Item(
                "Halte-garderie : une demande qui déborde",
                "discussion",
                25,
                "Chloé Vachon",
                "petits-pas",
                notes=("Trente et un refus en deux mois. La Ville cherche un local rue Perreault."),
            ),
            Item(
                "Budget de l’an prochain",
                "decision",
                20,
                "Geneviève Lavallée",
                "ville-rouyn-noranda",
                notes="Le Fonds solidaire confirme 40 000 $.",
                decisions=(
                    Decision(
                        "enf-71-budget",
                        (
                            "Les prévisions budgétaires sont adoptées : 58 500 $, dont 40 000 $ "
                            "du Fonds solidaire des Épinettes."
                        ),
                        "consensus",
                    ),
                ),
            ),
            held="enf-71",
        ),
        presence=Presence(
            excused=("premiere-neige",),
            absent=("feu-commun", "sonia-belisle"),
            alternates=(("ribambelle", "julien-paradis"),),
        ),
        publication=4,
    ),
    Meeting(
        72,
        Moment(-36, WEDNESDAY, (9, 0), (11, 45)),
        "Hôtel de ville de Rouyn-Noranda, salle A",
        usual(
            CUSTOM,
            Item(
                "Passage vers l’école : un calendrier commun",
                "decision",
                40,
                "François Gingras",
                "css-cuivre",
                notes="Les sept écoles tiendront leurs portes ouvertes la même semaine.",
                decisions=(
                    Decision(
                        "enf-72-passage",
                        (
                            "Un calendrier commun du passage vers l’école est adopté pour les "
                            "sept écoles et les services de garde."
                        ),
                        "consensus",
                        publication=4,
                    ),
                ),
            ),
            Item(
                "Priorités pour renouveler le plan",
                "consultation",
                40,
                "Tous",
                notes=(
                    "Quatre priorités se dégagent : le langage, la garde, le soutien aux "
                    "nouveaux parents, le jeu dehors."
                ),
            ),
            Item(
                "Demande d’adhésion d’une mère du quartier Cadillac",
                "decision",
                10,
                "Coordination",
                notes="Mme Bélisle a été reçue par la coordination.",
                decisions=(
                    Decision(
                        "enf-72-adhesion",
                        (
                            "Mme Sonia Bélisle est accueillie comme membre citoyenne; ses frais "
                            "de garde et de route sont remboursés."
                        ),
                        "unanimity",
                    ),
                ),
            ),
            held="enf-72",
        ),
        presence=Presence(excused=("marmite", "garde-tournesol"), absent=("feu-commun",)),
        publication=4,
    ),
    Meeting(
        73,
        Moment(-24, WEDNESDAY, (9, 0), (11, 45)),
        "CPE Les Petites-Épinettes, salle du personnel",
        usual(
            CUSTOM,
            Item(
                "Plan d’action : adoption de la mise à jour annuelle",
                "decision",
                45,
                "Geneviève Lavallée",
                "ville-rouyn-noranda",
                notes=(
                    "Mme Lavallée présente les vingt actions révisées et les porteurs confirmés. "
                    "Mme Cormier demande que la période autour de la naissance soit nommée plus "
                    "clairement. Mme Lachance fait ajouter les purées maison aux ateliers. "
                    "L’ensemble est adopté, à condition que les échéances de la rentrée soient "
                    "vérifiées avec l’école."
                ),
                decisions=(
                    Decision(
                        "enf-73-plan",
                        (
                            "La mise à jour annuelle du plan d’action est adoptée, avec deux "
                            "ajouts aux actions 1.2 et 2.3."
                        ),
                        "consensus",
                        publication=4,
                    ),
                ),
            ),
            Item(
                "Biblio-poussette : l’histoire du samedi",
                "information",
                20,
                "Thomas Vigneault",
                "bibliotheques",
                notes=(
                    "Vingt-deux familles en moyenne, dont la moitié ne fréquentaient pas la "
                    "bibliothèque. M. Vigneault aimerait offrir l’activité à Évain et à Cléricy. "
                    "La Ribambelle prêtera des bacs de jouets."
                ),
            ),
            Item(
                "Repérer plus tôt les retards de langage",
                "discussion",
                35,
                "Maryse Ethier",
                "css-cuivre",
                notes=(
                    "L’attente en orthophonie est de quatorze mois. Les éducatrices repèrent "
                    "bien, mais ne savent plus où orienter. On propose des cliniques d’une "
                    "demi-journée, sans rendez-vous, à la Maison des familles. Le Réseau de "
                    "santé doit valider le rôle de chaque profession."
                ),
                follow_ups=(
                    FollowUp(
                        "Écrire une proposition de clinique sans rendez-vous en langage",
                        "sante-publique",
                        "julie-massicotte",
                        60,
                        "done",
                        100,
                        70,
                    ),
                ),
            ),
            held="enf-73",
            opening=(
                "Mme Brisson accueille les membres au CPE; une courte visite suit la rencontre."
            ),
            follow=(
                "Le local de la rue Perreault convient pour la halte, mais le plancher est à "
                "refaire."
            ),
        ),
        presence=Presence(
            excused=("havre-des-pins",),
            absent=("feu-commun",),
            alternates=(("reseau-sante", "melanie-hubert"), ("css-cuivre", "maryse-ethier")),
            both=(("css-cuivre", "maryse-ethier"),),
        ),
        publication=4,
    ),
)
