"""Meetings 118 to 120, held."""

from concertation.sample.shape import WEDNESDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.femmes.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        118,
        Moment(-45, WEDNESDAY, (10, 0), (15, 0)),
        "Centre de femmes La Clairière, Val-d’Or",
        usual(
            CUSTOM,
            Item(
                "Financement à la mission : où en sont les membres",
                "information",
                40,
                ("Nadine Poirier"),
                "havre-des-pins",
                notes=("Deux groupes sur huit ont refusé des services faute de personnel."),
            ),
            Item(
                "Marche régionale contre les violences",
                "decision",
                30,
                "Pénélope Arsenault",
                "coeur-harricana",
                notes=("Amos recevra la marche."),
                decisions=(
                    Decision(
                        "fem-118-marche",
                        (
                            "Il est résolu de tenir la marche régionale à Amos et d’affréter "
                            "trois autobus."
                        ),
                        "vote",
                        "carried",
                        (8, 0, 0),
                        "meleze",
                        "entre-lacs",
                        4,
                    ),
                ),
            ),
            Item(
                "Adhésion d’Elles au fond comme membre régulière",
                "decision",
                15,
                ("Marilou Deschênes"),
                "eclaircie",
                notes=("Le réseau compte soixante-quatre travailleuses des mines."),
                decisions=(
                    Decision(
                        "fem-118-adhesion",
                        (
                            "Il est résolu de confirmer Elles au fond comme membre régulière, "
                            "avec droit de vote."
                        ),
                        "unanimity",
                        "carried",
                        None,
                        "clairiere",
                        "havre-des-pins",
                    ),
                ),
            ),
            held="fem-118",
            movers=("femmes-du-lac", "meleze", "eclaircie", "coeur-harricana"),
        ),
        presence=Presence(
            excused=("bureau-egalite",), alternates=(("femmes-du-lac", "alice-rondeau"),)
        ),
        publication=2,
    ),
    Meeting(
        119,
        Moment(-33, WEDNESDAY, (10, 0), (15, 0)),
        "Maison d’hébergement Sous le mélèze, salle commune, Amos",
        usual(
            CUSTOM,
            Item(
                "Après la marche : quatre cents femmes dans la rue",
                "information",
                25,
                ("Ginette Trottier"),
                "coeur-harricana",
                notes=("Quatre cent dix personnes, malgré la pluie. La presse a bien couvert."),
            ),
            Item(
                "Prévisions budgétaires",
                "decision",
                30,
                "Nadine Poirier",
                "havre-des-pins",
                notes=("Un léger déficit est prévu, comblé par la réserve."),
                decisions=(
                    Decision(
                        "fem-119-budget",
                        (
                            "Il est résolu d’adopter les prévisions budgétaires, avec un "
                            "prélèvement de 3 200 $ à la réserve."
                        ),
                        "vote",
                        "carried",
                        (7, 0, 1),
                        "entre-lacs",
                        "clairiere",
                    ),
                ),
            ),
            Item(
                "Femmes et logement : un dossier commun",
                "discussion",
                40,
                "Brigitte Cloutier",
                "femmes-du-lac",
                notes=("Au Témiscamingue, des femmes restent faute d’un logement où partir."),
            ),
            held="fem-119",
            movers=("clairiere", "havre-des-pins", "meleze", "elles-au-fond"),
        ),
        presence=Presence(absent=("milieux-de-vie",), excused=("passerelles",)),
        publication=2,
    ),
    Meeting(
        120,
        Moment(-24, WEDNESDAY, (10, 0), (15, 0)),
        "Centre de femmes du Lac, Ville-Marie",
        usual(
            CUSTOM,
            Item(
                "« Du même souffle » : adoption du plan triennal",
                "decision",
                50,
                "Pénélope Arsenault",
                "coeur-harricana",
                notes=(
                    "Mme Arsenault lit les trois orientations. Mme Kabongo demande que le "
                    "travail en horaire comprimé soit nommé, parce qu’il décide de tout le "
                    "reste : la garde, le couple, la fatigue. Mme Savard veut des cibles "
                    "modestes et tenues. Le plan est adopté avec une action de plus."
                ),
                decisions=(
                    Decision(
                        "fem-120-plan",
                        (
                            "Il est résolu d’adopter le plan d’action triennal, avec l’ajout "
                            "d’une action sur les horaires comprimés."
                        ),
                        "unanimity",
                        "carried",
                        None,
                        "elles-au-fond",
                        "clairiere",
                        4,
                    ),
                ),
            ),
            Item(
                "Hébergement : des lits qui manquent",
                "discussion",
                45,
                "Chantale Breton",
                "meleze",
                notes=(
                    "Les deux maisons ont refusé cinquante-trois demandes en six mois. Les "
                    "séjours s’allongent, faute de logement où aller ensuite. Mme Cloutier "
                    "raconte des trajets de deux heures et demie avec des enfants. L’assemblée "
                    "veut des chiffres communs, comptés de la même manière dans les deux maisons."
                ),
                follow_ups=(
                    FollowUp(
                        ("Convenir d’une seule façon de compter les refus d’hébergement"),
                        "meleze",
                        "chantale-breton",
                        60,
                        "done",
                        100,
                        66,
                    ),
                ),
            ),
            Item(
                "Formation sur la sécurité numérique",
                "information",
                20,
                "Pascale Gervais",
                "eclaircie",
                notes=("Dix-huit intervenantes formées. Une trousse est prêtée aux membres."),
            ),
            held="fem-120",
            movers=("entre-lacs", "eclaircie", "havre-des-pins", "coeur-harricana"),
            opening=(
                "Mme Deschênes souhaite la bienvenue et remercie le Centre de femmes du Lac, "
                "dont c’est le trentième anniversaire."
            ),
            follow=(
                "Le dossier commun sur le logement compte maintenant neuf témoignages anonymes."
            ),
        ),
        presence=Presence(
            excused=("bureau-egalite", "milieux-de-vie"),
            alternates=(("meleze", "oceane-rheault"),),
            both=(("meleze", "oceane-rheault"),),
        ),
        publication=2,
    ),
)
