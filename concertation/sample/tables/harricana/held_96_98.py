"""Meetings 96 to 98, held."""

from concertation.sample.shape import TUESDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.harricana.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        96,
        Moment(-43, TUESDAY, (8, 45), (11, 30)),
        "Corporation communautaire de l’Harricana, grande salle, Amos",
        usual(
            CUSTOM,
            Item(
                "Dépannage alimentaire : leçons d’une année record",
                "information",
                30,
                ("Solange Dessureault"),
                "grenier",
                notes=("Quatre cent douze ménages dépannés, dont le tiers travaille."),
            ),
            Item(
                "Plan d’action commun : priorités",
                "consultation",
                45,
                "Marie-Claude Nadeau",
                "corporation-harricana",
                notes=("On parle surtout de locaux, de relève et de faim."),
            ),
            Item(
                "Cotisation annuelle",
                "decision",
                10,
                "Claudine Ménard",
                "mots-dici",
                notes=("Elle reste proportionnelle au budget."),
                decisions=(
                    Decision(
                        "har-96-cotisation",
                        (
                            "La cotisation annuelle est maintenue, de 25 $ à 150 $ selon le "
                            "budget de l’organisme."
                        ),
                        "consensus",
                    ),
                ),
            ),
            held="har-96",
        ),
        presence=Presence(
            excused=("meleze",),
            absent=("grand-detour",),
            alternates=(("grenier", "yannick-ferland"),),
            both=(("grenier", "yannick-ferland"),),
        ),
        publication=2,
    ),
    Meeting(
        97,
        Moment(-31, TUESDAY, (8, 45), (11, 30)),
        "Maison de la famille Racines et branches, Amos",
        usual(
            CUSTOM,
            Item(
                "Plan d’action commun : adoption",
                "decision",
                35,
                "Marie-Claude Nadeau",
                "corporation-harricana",
                notes=(
                    "Quinze actions, chacune avec un porteur au moins pressenti. C’était la "
                    "condition."
                ),
                decisions=(
                    Decision(
                        "har-97-plan",
                        (
                            "Le plan d’action commun est adopté. Aucune action n’est lancée sans "
                            "un organisme qui la porte."
                        ),
                        "consensus",
                        publication=3,
                    ),
                ),
            ),
            Item(
                "Partage d’une comptable à quatre",
                "discussion",
                30,
                "Claudine Ménard",
                "mots-dici",
                notes=("Quatre organismes sont prêts à partager une personne, un jour chacun."),
            ),
            held="har-97",
        ),
        presence=Presence(
            excused=("epaule", "mrc-abitibi"),
            absent=("grand-detour",),
            alternates=(("coeur-harricana", "ginette-trottier"),),
        ),
        publication=2,
    ),
    Meeting(
        98,
        Moment(-21, TUESDAY, (8, 45), (11, 30)),
        "Comptoir alimentaire Le Grenier, entrepôt, Amos",
        usual(
            CUSTOM,
            Item(
                "Visite de l’entrepôt et de ses étagères vides",
                "information",
                25,
                ("Yannick Ferland"),
                "grenier",
                notes=(
                    "Les dons des épiceries ont baissé du quart. M. Ferland montre ce qui reste "
                    "un mardi matin : des pâtes, du thon, des oignons. Le Grenier cherche des "
                    "ententes avec des maraîchers et un second congélateur."
                ),
                follow_ups=(
                    FollowUp(
                        ("Trouver un congélateur d’occasion pour Le Grenier"),
                        "ville-amos",
                        "martine-veilleux",
                        30,
                        "done",
                        100,
                        19,
                    ),
                ),
            ),
            Item(
                "Locaux : et si on achetait ensemble?",
                "discussion",
                45,
                "Patrick Allard",
                "traversee",
                notes=(
                    "Cinq baux finissent d’ici deux ans. L’ancienne école Sainte-Thérèse est à "
                    "vendre. M. Allard a fait le calcul : à cinq, le loyer baisserait du tiers. "
                    "Mme Beauchemin craint les travaux, M. Charbonneau l’éloignement. On veut "
                    "une visite avant d’en dire plus."
                ),
                follow_ups=(
                    FollowUp(
                        ("Organiser la visite de l’ancienne école"),
                        "traversee",
                        "patrick-allard",
                        40,
                        "done",
                        100,
                        35,
                    ),
                ),
            ),
            Item(
                "Comptable partagée : embauche",
                "decision",
                15,
                "Claudine Ménard",
                "mots-dici",
                notes=(
                    "Mme Ménard présente l’entente. Chaque organisme paie son jour; Les Mots "
                    "d’ici signent le contrat."
                ),
                decisions=(
                    Decision(
                        "har-98-comptable",
                        (
                            "L’entente de partage d’une comptable est acceptée par quatre "
                            "organismes; Les Mots d’ici en sont l’employeur."
                        ),
                        "consensus",
                        publication=2,
                    ),
                ),
            ),
            held="har-98",
            opening="Météo du groupe : nuageux, avec des éclaircies. Mme Dessureault anime.",
        ),
        presence=Presence(
            excused=("epaule",),
            absent=("grand-detour",),
            alternates=(("mots-dici", "ousmane-sow"), ("grenier", "yannick-ferland")),
            both=(("mots-dici", "ousmane-sow"), ("grenier", "yannick-ferland")),
        ),
        publication=2,
    ),
)
