"""Meetings 52 to 54, held."""

from concertation.sample.shape import THURSDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.jeunesse.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        52,
        Moment(-49, THURSDAY, (10, 0), (14, 30)),
        "Collège du Nord-Ouest, pavillon d’Amos, salle 120",
        usual(
            CUSTOM,
            Item(
                "Deux sièges pour les jeunes, et la parole en premier",
                "decision",
                30,
                ("Sandrine Mailhot"),
                "loisir",
                notes=(
                    "Les jeunes consultés demandent deux voix plutôt qu’une, « pour ne pas être "
                    "seul »."
                ),
                decisions=(
                    Decision(
                        "jeu-52-sieges",
                        (
                            "Deux sièges avec droit de vote sont ouverts à des jeunes; sur "
                            "chaque point de discussion, la parole leur est d’abord donnée."
                        ),
                        "unanimity",
                        publication=4,
                    ),
                ),
            ),
            Item(
                "Santé mentale : le temps d’attente",
                "discussion",
                40,
                "Mélanie Hubert",
                "reseau-sante",
                notes=("Cinq mois d’attente à Rouyn-Noranda, huit au Témiscamingue."),
            ),
            Item(
                "Trousse du premier logement",
                "information",
                20,
                "Alexandre Jutras",
                "elan-jeunes",
                notes=("Six cents exemplaires distribués dans les écoles et les centres."),
            ),
            held="jeu-52",
        ),
        mode="hybrid",
        presence=Presence(
            remote=("college", "ville-rouyn-noranda"),
            absent=("pagayeurs",),
            excused=("prevention",),
        ),
        publication=4,
    ),
    Meeting(
        53,
        Moment(-38, THURSDAY, (10, 0), (12, 0)),
        "",
        usual(
            CUSTOM,
            Item(
                "Transport de soir : un sondage éclair",
                "discussion",
                30,
                "Valérie Cossette",
                "mrc-abitibi",
                notes=("Sept jeunes sur dix ont déjà refusé un emploi faute de transport."),
            ),
            Item(
                "Appel de projets jeunesse",
                "decision",
                25,
                "Coordination",
                notes=("Neuf projets reçus, quatre retenus."),
                decisions=(
                    Decision(
                        "jeu-53-projets",
                        (
                            "Quatre projets sont retenus pour un total de 24 000 $, un par "
                            "territoire."
                        ),
                        "vote",
                        votes=(10, 0, 2),
                        publication=3,
                    ),
                ),
            ),
            held="jeu-53",
        ),
        mode="remote",
        presence=Presence(
            excused=("fanal",),
            absent=("le-filon", "pagayeurs"),
            remote=(
                "ville-rouyn-noranda",
                "mrc-abitibi",
                "college",
                "css-cuivre",
                "horizon-emploi",
                "elan-jeunes",
                "entre-deux",
                "reseau-sante",
                "sante-publique",
                "loisir",
                "maika-joseph",
                "zachary-page",
                "milieux-de-vie",
                "services-emploi",
                "developpement-social",
            ),
        ),
        publication=4,
    ),
    Meeting(
        54,
        Moment(-26, THURSDAY, (10, 0), (14, 30)),
        "Maison des jeunes Le Filon, Malartic",
        usual(
            CUSTOM,
            Item(
                "Deux jeunes, deux récits de départ",
                "discussion",
                40,
                ("Maïka Joseph et Zachary Pagé"),
                notes=(
                    "Maïka est arrivée à neuf ans et ne veut pas partir; Zachary part étudier et "
                    "ne sait pas s’il reviendra. Ils nomment les mêmes choses : l’autobus, un "
                    "endroit à soi, quelqu’un qui répond. Les membres écoutent sans interrompre, "
                    "comme convenu. On retient que le retour se prépare avant le départ."
                ),
            ),
            Item(
                "Plan d’action : version à adopter",
                "decision",
                45,
                "Josée Gagnon",
                "loisir",
                notes=(
                    "Le plan tient en quatre axes et vingt-deux actions. Les porteurs pressentis "
                    "ont deux mois pour confirmer leur part. M. King demande que les jeunes de "
                    "Pikogan, de Lac-Simon et de Kitcisakik soient nommés, et non rangés sous "
                    "« autres ». Le texte est corrigé sur place."
                ),
                decisions=(
                    Decision(
                        "jeu-54-plan",
                        (
                            "Le plan d’action est adopté, avec les corrections apportées séance "
                            "tenante aux axes 1 et 4."
                        ),
                        "consensus",
                        publication=4,
                    ),
                ),
                follow_ups=(
                    FollowUp(
                        ("Demander à chaque organisme pressenti de confirmer sa part"),
                        "loisir",
                        "josee-gagnon",
                        60,
                        "done",
                        100,
                        75,
                    ),
                ),
            ),
            Item(
                "Le Fanal la nuit : ce que voient les travailleuses de rue",
                "information",
                25,
                ("Ariane Duval"),
                "fanal",
                notes=(
                    "Davantage de jeunes dorment dans une voiture. Les vols de téléphones "
                    "isolent plus qu’on le croit. Mme Duval propose une ligne de textos tenue "
                    "jusqu’à minuit."
                ),
            ),
            held="jeu-54",
            opening="Kevin Gélinas fait visiter le Filon. Le dîner est préparé par les jeunes.",
            follow="Les quatre projets retenus ont reçu leur premier versement.",
        ),
        presence=Presence(
            excused=("services-emploi",),
            absent=("prevention",),
            alternates=(("fanal", "ariane-duval"), ("horizon-emploi", "emilie-bernard")),
            both=(("fanal", "ariane-duval"),),
            remote=("css-cuivre",),
        ),
        mode="hybrid",
        publication=4,
    ),
)
