"""Meetings 47 to 48, held."""

from concertation.sample.shape import FRIDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.aines.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        47,
        Moment(-11, FRIDAY, (9, 30), (11, 45)),
        "Centre d’action bénévole Les Mains tendues, La Sarre",
        usual(
            CUSTOM,
            Item(
                "Action 2.2, logements adaptés à Palmarolle : report",
                "decision",
                20,
                ("Louise Goulet"),
                "palmarolle",
                notes=(
                    "Mme Goulet explique que l’analyse de sol a révélé une nappe d’eau trop "
                    "haute. Un second terrain est à l’étude, derrière l’église. Elle demande un "
                    "report d’un an et promet de revenir à chaque rencontre. Les membres "
                    "regrettent le retard, mais préfèrent un bon terrain à un mauvais."
                ),
                decisions=(
                    Decision(
                        "ain-47-logements",
                        (
                            "Il est résolu de reporter d’un an l’échéance de l’action 2.2 et "
                            "d’inviter la mairesse à en faire état à chaque rencontre."
                        ),
                        "vote",
                        "carried",
                        (10, 1, 1),
                        "ville-la-sarre",
                        "cercle-aines",
                    ),
                ),
            ),
            Item(
                "Appels d’amitié : doubler le nombre de jumelages",
                "discussion",
                25,
                ("Réal Pomerleau"),
                "mains-tendues",
                notes=(
                    "Trente-huit personnes reçoivent un appel chaque matin. Dix-neuf attendent "
                    "leur tour. M. Pomerleau voudrait des élèves de cinquième secondaire; la "
                    "présidence offre d’en parler à l’école. Mme Fournier propose d’appeler "
                    "aussi les proches aidants, qui n’osent pas demander."
                ),
            ),
            Item(
                "Fraudes et pressions : trois récits",
                "discussion",
                25,
                "Gilles Dion",
                "cercle-aines",
                notes=(
                    "Sans nommer personne, M. Dion raconte un faux petit-fils, un faux "
                    "technicien et une procuration signée trop vite. On convient de "
                    "cafés-causeries dans cinq villages, animés à deux voix. Le siège de la "
                    "sécurité publique est toujours vacant; Mme Mercier relance."
                ),
                follow_ups=(
                    FollowUp(
                        ("Réserver cinq salles pour les cafés-causeries sur la fraude"),
                        "cercle-aines",
                        "gilles-dion",
                        30,
                        "in_progress",
                        60,
                    ),
                ),
            ),
            held="ain-47",
            movers=("palmarolle", "entre-lacs", "sillon", "mains-tendues"),
            last="Une coquille est corrigée au point 6.",
            last_adopted=(
                "Il est résolu d’adopter le procès-verbal avec une correction au point 6 : lire "
                "« trente jardinières et jardiniers »."
            ),
            follow=(
                "Les rendez-vous du mardi et du jeudi sont regroupés depuis un mois, dans trois "
                "spécialités."
            ),
        ),
        presence=Presence(
            excused=("loisir",),
            absent=("bibliotheques",),
            alternates=(("epaule", "martin-lessard"), ("mains-tendues", "real-pomerleau")),
            both=(("epaule", "martin-lessard"), ("mains-tendues", "real-pomerleau")),
        ),
        publication=4,
    ),
    Meeting(
        48,
        Moment(-4, FRIDAY, (9, 30), (11, 45)),
        "Salle municipale de Normétal",
        usual(
            CUSTOM,
            Item(
                "Navette médicale : essai de six mois",
                "decision",
                30,
                "Annick Tessier",
                "sillon",
                notes=(
                    "Le Sillon est prêt à rouler le mardi et le jeudi, huit places, 12 $ "
                    "l’aller-retour. La MRC avance 9 000 $. Mme Lapierre demande un arrêt à "
                    "Normétal, faute de quoi le nord restera derrière; l’arrêt est ajouté. Le "
                    "Réseau de santé affichera l’horaire dans ses cliniques."
                ),
                decisions=(
                    Decision(
                        "ain-48-navette",
                        (
                            "Il est résolu d’appuyer un essai de six mois de la navette médicale "
                            "vers Rouyn-Noranda, avec un arrêt à Normétal."
                        ),
                        "vote",
                        "carried",
                        (12, 0, 0),
                        "palmarolle",
                        "mains-tendues",
                        4,
                    ),
                ),
                follow_ups=(
                    FollowUp(
                        ("Afficher l’horaire de la navette dans les cliniques et les pharmacies"),
                        "reseau-sante",
                        "sylvie-caron",
                        20,
                        "in_progress",
                        50,
                    ),
                ),
            ),
            Item(
                "Une popote dans la cuisine municipale",
                "information",
                20,
                "Thérèse Guérin",
                "bon-chaudron",
                notes=(
                    "Sept bénévoles de Normétal cuisinent le mardi pour vingt-trois personnes. "
                    "La première semaine, on a livré avec le camion du garage municipal. Deux "
                    "autres villages veulent s’y mettre. Il faudra former aux règles d’hygiène."
                ),
                follow_ups=(
                    FollowUp(
                        ("Organiser une formation en hygiène et salubrité à Normétal"),
                        "bon-chaudron",
                        "therese-guerin",
                        45,
                        "planned",
                    ),
                ),
            ),
            Item(
                "Proches aidants : ce qui manque le plus, c’est une nuit",
                "discussion",
                30,
                ("Danielle Fournier"),
                "epaule",
                notes=(
                    "L’Épaule a rencontré vingt-six personnes. Elles demandent une nuit de "
                    "sommeil avant toute autre chose. Mme Caron dit franchement que le Réseau "
                    "n’a pas les heures. On examine une formule mixte : une personne formée, "
                    "payée par la famille selon ses moyens et complétée par un fonds. L’Épaule "
                    "revient avec des chiffres."
                ),
            ),
            held="ain-48",
            movers=("bon-chaudron", "entre-lacs", "epaule", "ville-la-sarre"),
            opening=(
                "M. Dion ouvre l’assemblée à 9 h 30 et remercie Normétal, qui reçoit la Table "
                "pour la première fois."
            ),
            follow=(
                "La mairesse de Palmarolle dépose la carte du second terrain. Trois "
                "cafés-causeries sur cinq ont une salle."
            ),
            other=(
                "M. Gosselin s’inquiète de la fermeture du guichet bancaire de Macamic; le point "
                "est inscrit à la prochaine rencontre."
            ),
        ),
        presence=Presence(
            excused=("familles-aines",),
            absent=("loisir",),
            alternates=(("sillon", "annick-tessier"),),
            both=(("sillon", "annick-tessier"),),
            remote=("bibliotheques",),
        ),
        mode="hybrid",
        minutes="sent",
        publication=1,
    ),
)
