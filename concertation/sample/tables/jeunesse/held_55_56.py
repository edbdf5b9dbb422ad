"""Meetings 55 to 56, held."""

from concertation.sample.shape import THURSDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.jeunesse.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        55,
        Moment(-15, THURSDAY, (10, 0), (14, 30)),
        "Hôtel de ville de Rouyn-Noranda, salle A",
        usual(
            CUSTOM,
            Item(
                "Une ligne de textos jusqu’à minuit",
                "decision",
                35,
                "Vincent Morin",
                "fanal",
                notes=(
                    "Le Fanal peut tenir la ligne quatre soirs par semaine si l’Élan Jeunes "
                    "prend le cinquième. Le Réseau de santé offre une garde de deuxième ligne "
                    "pour les situations graves. Les jeunes insistent : répondre vite, même pour "
                    "dire « je te lis ». L’essai commence dans six semaines."
                ),
                decisions=(
                    Decision(
                        "jeu-55-textos",
                        (
                            "Une ligne de textos est mise à l’essai pour six mois, tenue par Le "
                            "Fanal et Élan Jeunes, avec l’appui du Réseau de santé."
                        ),
                        "vote",
                        votes=(12, 0, 1),
                        publication=4,
                    ),
                ),
                follow_ups=(
                    FollowUp(
                        ("Signer l’entente de garde de deuxième ligne"),
                        "reseau-sante",
                        "melanie-hubert",
                        40,
                        "done",
                        100,
                        38,
                    ),
                ),
            ),
            Item(
                "Action 2.3, logements étudiants : report",
                "decision",
                20,
                "Sarah Kouassi",
                "college",
                notes=(
                    "Le Collège attend le feu vert pour un immeuble de trente chambres à Amos. "
                    "La réponse est repoussée. En attendant, une liste de chambres chez "
                    "l’habitant est tenue par l’association étudiante."
                ),
                decisions=(
                    Decision(
                        "jeu-55-logements",
                        (
                            "L’échéance de l’action 2.3 est reportée de quatorze mois; une "
                            "solution de rechange est suivie à chaque rencontre."
                        ),
                        "consensus",
                    ),
                ),
            ),
            Item(
                "Emplois d’été : ce qui marche à Amos",
                "information",
                20,
                "Noémie Cayer",
                "elan-jeunes",
                notes=(
                    "Quarante-quatre jeunes placés, dont douze qui n’avaient jamais travaillé. "
                    "Les employeurs apprécient l’appel du deuxième vendredi. Horizon Emploi "
                    "reprendra la formule à Val-d’Or."
                ),
                follow_ups=(
                    FollowUp(
                        ("Adapter la formule des emplois d’été à Val-d’Or"),
                        "horizon-emploi",
                        "karim-haddad",
                        90,
                        "in_progress",
                        40,
                    ),
                ),
            ),
            Item(
                "Canot-camping sur l’Harricana",
                "information",
                10,
                "Shayna Rankin",
                "pagayeurs",
                notes=(
                    "Les Pagayeurs invitent seize jeunes de partout pour quatre jours sur "
                    "l’Harricana. Il reste cinq places."
                ),
            ),
            held="jeu-55",
            last_adopted="Le compte rendu est adopté; au point 5, on écrit « Kitcisakik ».",
            other=(
                "M. Caouette annonce l’ouverture d’un fonds pour la participation citoyenne des "
                "jeunes."
            ),
        ),
        presence=Presence(
            excused=("loisir",),
            absent=("zachary-page",),
            alternates=(
                ("pagayeurs", "shayna-rankin"),
                ("elan-jeunes", "noemie-cayer"),
                ("escale", "aicha-benali"),
            ),
            both=(("elan-jeunes", "noemie-cayer"),),
            late=(("mrc-abitibi", 35),),
        ),
        publication=4,
    ),
    Meeting(
        56,
        Moment(-4, THURSDAY, (10, 0), (14, 30)),
        "Carrefour étudiant du Collège du Nord-Ouest, Val-d’Or",
        usual(
            CUSTOM,
            Item(
                "Ligne de textos : les deux premiers mois",
                "information",
                30,
                "Ariane Duval",
                "fanal",
                notes=(
                    "Deux cent quarante conversations, quatre-vingt-onze jeunes. Les heures les "
                    "plus chargées vont de 21 h à 23 h, le dimanche surtout. Neuf situations ont "
                    "été transmises à la garde du Réseau. Mme Joseph suggère d’afficher le "
                    "numéro dans les vestiaires et les autobus, là où on est seul avec son "
                    "téléphone."
                ),
                follow_ups=(
                    FollowUp(
                        ("Afficher le numéro de la ligne dans les arénas et les autobus scolaires"),
                        "css-cuivre",
                        "stephanie-roberge",
                        30,
                        "planned",
                    ),
                ),
            ),
            Item(
                "Transport de soir entre Amos et Val-d’Or",
                "discussion",
                35,
                "Valérie Cossette",
                "mrc-abitibi",
                notes=(
                    "La MRC a chiffré un minibus, les vendredis et samedis : 46 000 $ par année. "
                    "Les employeurs du commerce paieraient le quart. M. Bastien rappelle qu’un "
                    "projet semblable a échoué, faute de publicité. Les jeunes voudraient le "
                    "tester avant d’y croire. On cherche un transporteur prêt à un essai de huit "
                    "fins de semaine."
                ),
                follow_ups=(
                    FollowUp(
                        ("Trouver un transporteur pour un essai de huit fins de semaine"),
                        "mrc-abitibi",
                        "valerie-cossette",
                        45,
                        "in_progress",
                        20,
                    ),
                ),
            ),
            Item(
                "Position de la Table sur les heures de travail des élèves",
                "decision",
                30,
                ("Stéphanie Roberge"),
                "css-cuivre",
                notes=(
                    "La discussion est vive. Les employeurs manquent de bras, l’école voit des "
                    "élèves épuisés, et des familles comptent sur ce revenu. Les jeunes "
                    "proposent une règle simple : pas après 21 h la veille d’un cours. Le texte "
                    "de compromis est adopté; Horizon Emploi s’abstient, le temps de consulter "
                    "ses membres."
                ),
                decisions=(
                    Decision(
                        "jeu-56-travail",
                        (
                            "La Table invite les employeurs à ne pas faire travailler les élèves "
                            "après 21 h la veille d’un cours et à signer la charte du bon "
                            "employeur."
                        ),
                        "vote",
                        "amended",
                        (11, 1, 2),
                        publication=4,
                    ),
                ),
            ),
            Item(
                "Siège d’un jeune du Témiscamingue",
                "discussion",
                10,
                "Coordination",
                notes=(
                    "Toujours vacant. Le Centre de femmes du Lac et la Ville de Ville-Marie ont "
                    "été approchés. Zachary offre d’y aller en personne."
                ),
            ),
            held="jeu-56",
            opening=(
                "M. Morin ouvre à 10 h 5. Les jeunes ouvrent la discussion sur chaque point, "
                "comme le veut l’usage."
            ),
            follow=(
                "La formule des emplois d’été est en route à Val-d’Or. L’entente de garde est "
                "signée."
            ),
            following=(
                "On se retrouve à La Sarre, chez Zachary, avec covoiturage au départ de chaque "
                "ville."
            ),
        ),
        presence=Presence(
            excused=("sante-publique",),
            absent=("milieux-de-vie",),
            remote=("ville-rouyn-noranda", "services-emploi"),
            alternates=(("fanal", "ariane-duval"),),
            both=(("fanal", "ariane-duval"),),
            early=(("pagayeurs", 180),),
        ),
        mode="hybrid",
        minutes="sent",
        publication=2,
    ),
)
