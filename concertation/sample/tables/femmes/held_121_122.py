"""Meetings 121 to 122, held."""

from concertation.sample.shape import WEDNESDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.femmes.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        121,
        Moment(-14, WEDNESDAY, (10, 0), (15, 0)),
        "Centre de femmes Entre-Lacs, La Sarre",
        usual(
            CUSTOM,
            Item(
                "Refus d’hébergement : les premiers chiffres communs",
                "information",
                35,
                ("Nadine Poirier"),
                "havre-des-pins",
                notes=(
                    "Trente et un refus en un trimestre, dont douze femmes avec enfants. Aucune "
                    "n’est identifiable : les communautés de moins de cinq demandes sont "
                    "regroupées. Mme Rivest, qui observe, demande si ces données pourront être "
                    "publiées. L’assemblée répondra quand un an sera compté."
                ),
            ),
            Item(
                "Action 2.2, transport vers l’hébergement : report",
                "decision",
                20,
                ("Brigitte Cloutier"),
                "femmes-du-lac",
                notes=(
                    "L’entente avec un taxi de Ville-Marie n’a pas tenu. Deux bénévoles assurent "
                    "les départs de jour seulement. Mme Cloutier demande six mois pour monter "
                    "une solution avec Le Havre des pins."
                ),
                decisions=(
                    Decision(
                        "fem-121-transport",
                        (
                            "Il est résolu de reporter de six mois l’échéance de l’action 2.2 et "
                            "d’avancer 1 500 $ pour les départs d’urgence."
                        ),
                        "vote",
                        "carried",
                        (7, 0, 1),
                        "havre-des-pins",
                        "meleze",
                    ),
                ),
            ),
            Item(
                "Prise de position sur les horaires comprimés",
                "discussion",
                50,
                ("Stéphanie Kabongo"),
                "elles-au-fond",
                notes=(
                    "Mme Kabongo présente douze récits. Quatorze jours au camp, quatorze à la "
                    "maison : certaines y trouvent une liberté, d’autres y perdent la garde. Les "
                    "groupes veulent éviter de parler à la place des travailleuses. Un comité de "
                    "trois rédige un texte qui leur sera d’abord soumis."
                ),
                follow_ups=(
                    FollowUp(
                        ("Soumettre le texte sur les horaires comprimés à trente travailleuses"),
                        "elles-au-fond",
                        "veronique-theberge",
                        70,
                        "in_progress",
                        70,
                    ),
                ),
            ),
            held="fem-121",
            movers=("femmes-du-lac", "clairiere", "elles-au-fond", "meleze"),
            last="Mme Drouin fait préciser le nombre d’intervenantes formées.",
            last_adopted=(
                "Il est résolu d’adopter le procès-verbal avec une précision au point 7."
            ),
            other=("Mme Gauthier invite les membres à marrainer une famille nouvellement arrivée."),
        ),
        mode="hybrid",
        presence=Presence(
            remote=("elles-au-fond", "femmes-du-lac"),
            absent=("milieux-de-vie",),
        ),
        publication=2,
    ),
    Meeting(
        122,
        Moment(-6, WEDNESDAY, (10, 0), (15, 0)),
        "L’Éclaircie, salle Marie-Gérin, Rouyn-Noranda",
        usual(
            CUSTOM,
            Item(
                "Texte sur les horaires comprimés : version discutée avec les travailleuses",
                "consultation",
                45,
                ("Véronique Théberge"),
                "elles-au-fond",
                notes=(
                    "Vingt et une femmes ont répondu. Elles demandent qu’on parle d’argent "
                    "aussi : ces emplois les ont rendues libres. Le passage sur la famille est "
                    "récrit au « nous ». Mme Trottier propose de l’accompagner de deux demandes "
                    "précises aux employeurs. L’adoption est prévue à la prochaine assemblée."
                ),
                follow_ups=(
                    FollowUp(
                        ("Ajouter au texte deux demandes précises aux employeurs"),
                        "coeur-harricana",
                        "ginette-trottier",
                        30,
                        "done",
                        100,
                        28,
                    ),
                ),
            ),
            Item(
                "Rencontre avec le Réseau de santé sur les trousses médicolégales",
                "information",
                30,
                ("Marilou Deschênes"),
                "eclaircie",
                notes=(
                    "Le Réseau s’engage à ce qu’une trousse soit offerte jour et nuit à "
                    "Rouyn-Noranda et à Val-d’Or. Amos et La Sarre suivraient dans l’année. "
                    "L’Éclaircie formera les infirmières. L’assemblée veut une date écrite pour "
                    "le Témiscamingue."
                ),
                decisions=(
                    Decision(
                        "fem-122-trousses",
                        (
                            "Il est résolu de demander par écrit au Réseau de santé du "
                            "Nord-Ouest un calendrier pour les cinq territoires."
                        ),
                        "unanimity",
                        "carried",
                        None,
                        "femmes-du-lac",
                        "entre-lacs",
                        3,
                    ),
                ),
                follow_ups=(
                    FollowUp(
                        ("Écrire au Réseau de santé au sujet des trousses médicolégales"),
                        "coeur-harricana",
                        "penelope-arsenault",
                        10,
                        "done",
                        100,
                        6,
                    ),
                ),
            ),
            Item(
                "Un siège pour un groupe de femmes autochtones",
                "discussion",
                40,
                ("Pénélope Arsenault"),
                "coeur-harricana",
                notes=(
                    "Le siège est ouvert depuis deux ans. Mme Arsenault a rencontré trois femmes "
                    "du Feu commun : elles préfèrent, pour l’instant, une alliance à un siège. "
                    "L’assemblée reconnaît que l’horaire, la langue et les manières de décider "
                    "font obstacle. On convient d’aller d’abord partager un repas chez elles, "
                    "sans ordre du jour."
                ),
            ),
            held="fem-122",
            movers=("meleze", "havre-des-pins", "entre-lacs", "femmes-du-lac"),
            opening=(
                "Dix femmes autour de la table, et une petite de quatre mois qui n’a pas voté."
            ),
            follow="Le taxi de remplacement roule depuis trois semaines, de jour.",
        ),
        presence=Presence(
            excused=("passerelles",),
            alternates=(("elles-au-fond", "veronique-theberge"), ("eclaircie", "pascale-gervais")),
            both=(("eclaircie", "pascale-gervais"),),
            guests=(("Dre Maude Fiset, médecin de famille"),),
        ),
        minutes="sent",
        publication=1,
    ),
)
