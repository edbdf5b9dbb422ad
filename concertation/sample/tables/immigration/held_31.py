"""Meeting 31, held."""

from concertation.sample.shape import TUESDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.immigration.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        31,
        Moment(-5, TUESDAY, (9, 0), (12, 0)),
        "Maison de la culture de Val-d’Or, salle polyvalente",
        usual(
            CUSTOM,
            Item(
                "Loyers et premiers baux : ce que la Table peut faire",
                "discussion",
                35,
                "Manon Savard",
                "clairiere",
                notes=(
                    "Mme Savard décrit trois situations, sans nommer personne : dépôt exigé, "
                    "loyer plus élevé que celui du locataire précédent, bail remis en anglais "
                    "seulement. L’Office rappelle les règles et offre une rencontre "
                    "d’information chaque mois. Mme Rahman propose qu’une personne bénévole "
                    "accompagne les familles à la signature. Les membres retiennent l’idée : une "
                    "liste d’accompagnatrices et d’accompagnateurs, formés par la Corporation "
                    "communautaire."
                ),
                follow_ups=(
                    FollowUp(
                        "Former un premier groupe d’accompagnement à la signature du bail",
                        "corporation-vallee",
                        "marc-roy",
                        60,
                    ),
                    FollowUp(
                        (
                            "Rédiger un feuillet d’une page sur les droits des locataires, en "
                            "quatre langues"
                        ),
                        "habitation-esker",
                        "claude-morin",
                        21,
                        "in_progress",
                        40,
                    ),
                ),
            ),
            Item(
                "Plan d’action : état d’avancement par axe",
                "information",
                40,
                "Porteurs d’actions",
                notes=(
                    "Axe 1 : le deuxième séjour exploratoire est complet, vingt-deux "
                    "inscriptions. Axe 2 : le protocole est appliqué par neuf organismes sur "
                    "douze. Axe 3 : le projet d’interprétariat attend toujours son financement. "
                    "Axe 4 : les jumelages professionnels reprennent. Axe 5 : la politique "
                    "d’accueil de Senneterre est adoptée, celle de Malartic le sera bientôt."
                ),
            ),
            Item(
                "Action 3.2.1, service d’interprétariat : report",
                "decision",
                15,
                "Isabelle Tremblay",
                "reseau-sante",
                notes=(
                    "Le financement prévu n’a pas été obtenu. Une nouvelle demande est déposée; "
                    "le service ne peut pas commencer avant l’an prochain. En attendant, "
                    "L’Escale maintient sa banque de neuf interprètes bénévoles."
                ),
                decisions=(
                    Decision(
                        "imm-31-interpretariat",
                        (
                            "L’échéance de l’action 3.2.1 est reportée de neuf mois, le temps "
                            "d’obtenir le financement. La Table appuie la nouvelle demande par "
                            "une lettre."
                        ),
                        "consensus",
                        publication=2,
                    ),
                ),
                follow_ups=(
                    FollowUp(
                        "Envoyer la lettre d’appui au projet d’interprétariat",
                        "mrc-vallee-or",
                        "josee-gagnon",
                        14,
                        "done",
                        100,
                        9,
                    ),
                ),
            ),
            Item(
                "Un employeur de Senneterre autour de la table",
                "discussion",
                15,
                "Patrice Audet",
                "ville-senneterre",
                notes=(
                    "Le siège est vacant depuis un an. M. Audet a parlé à deux entreprises; "
                    "l’une est prête à venir si les rencontres ne tombent pas un jour de paie. "
                    "La Chambre accompagnera la démarche."
                ),
                follow_ups=(
                    FollowUp(
                        ("Inviter l’entreprise intéressée de Senneterre à la prochaine rencontre"),
                        "ville-senneterre",
                        "patrice-audet",
                        28,
                    ),
                ),
            ),
            Item(
                "Tour des membres",
                "information",
                20,
                "Tous",
                notes=(
                    "Le Collège reçoit huit infirmières en reconnaissance d’acquis. La "
                    "bibliothèque prête maintenant des livres en douze langues. Le Réseau de "
                    "santé a trouvé un local : l’infirmière recevra les familles le mercredi."
                ),
            ),
            held="imm-31",
            opening=(
                "M. Thibodeau ouvre la rencontre à 9 h et salue les deux infirmières venues "
                "entendre les échanges sur l’accueil."
            ),
            follow=(
                "La lettre de Mines Rivière-Bleue n’est pas arrivée; la direction écrit qu’elle "
                "est à la signature. La carte des services de Malartic est imprimée à 400 "
                "exemplaires."
            ),
            other="Mme Aubin invite les membres à une émission spéciale en direct.",
            following="Deux demandes d’adhésion seront présentées à la prochaine rencontre.",
        ),
        presence=Presence(
            excused=("mines-riviere-bleue",),
            absent=("luis-gomez",),
            remote=("college", "integration"),
            alternates=(("css-eskers", "hugo-lambert"), ("escale", "aicha-benali")),
            late=(("horizon-emploi", 20),),
        ),
        mode="hybrid",
        minutes="sent",
        publication=1,
    ),
)
