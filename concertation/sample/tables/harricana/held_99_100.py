"""Meetings 99 to 100, held."""

from concertation.sample.shape import TUESDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.harricana.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        99,
        Moment(-13, TUESDAY, (8, 45), (11, 30)),
        "La Traversée, salle des cafés, Amos",
        usual(
            CUSTOM,
            Item(
                "L’ancienne école, vue de l’intérieur",
                "discussion",
                40,
                "Patrick Allard",
                "traversee",
                notes=(
                    "Neuf personnes ont fait la visite. Le toit est bon, le chauffage est à "
                    "refaire, la cour ferait un jardin. Le Draveur s’y verrait si l’autobus "
                    "passe. La MRC pourrait financer une étude. Deux organismes se retirent, six "
                    "restent intéressés."
                ),
            ),
            Item(
                "Action 1.2, groupe d’achat alimentaire : report",
                "decision",
                15,
                ("Solange Dessureault"),
                "grenier",
                notes=(
                    "Le fournisseur demande un volume que le groupe n’atteint pas encore. Trois "
                    "organismes doivent d’abord obtenir l’accord de leur conseil."
                ),
                decisions=(
                    Decision(
                        "har-99-achat",
                        (
                            "L’échéance de l’action 1.2 est reportée de huit mois, le temps "
                            "d’atteindre le volume demandé."
                        ),
                        "consensus",
                    ),
                ),
            ),
            Item(
                "Itinérance : quatre lits de plus",
                "discussion",
                35,
                "Denis Charbonneau",
                "draveur",
                notes=(
                    "Le Draveur a refusé vingt-deux personnes en deux mois. M. Charbonneau peut "
                    "ouvrir quatre lits dans la salle commune, mais pas seul la nuit. Mme "
                    "Gaudreault offre une équipe de pairs aidants jusqu’à 23 h. La Ville d’Amos "
                    "vérifie ce que le règlement permet."
                ),
                follow_ups=(
                    FollowUp(
                        ("Vérifier si le règlement permet quatre lits temporaires"),
                        "ville-amos",
                        "martine-veilleux",
                        21,
                        "done",
                        100,
                        20,
                    ),
                    FollowUp(
                        ("Bâtir l’horaire des pairs aidants de soirée"),
                        "traversee",
                        "lyne-gaudreault",
                        35,
                        "in_progress",
                        50,
                    ),
                ),
            ),
            held="har-99",
            last_adopted=(
                "Le compte rendu est adopté; on ajoute que la visite de l’entrepôt a été suivie "
                "d’une soupe."
            ),
            follow="Le congélateur est livré, branché et plein.",
        ),
        presence=Presence(
            excused=("racines",),
            absent=("grand-detour", "epaule"),
            alternates=(("traversee", "lyne-gaudreault"),),
            both=(("traversee", "lyne-gaudreault"),),
            guests=(("Mme Lucille Trahan, agente immobilière"),),
        ),
        publication=2,
    ),
    Meeting(
        100,
        Moment(-8, TUESDAY, (8, 45), (12, 0)),
        "Corporation communautaire de l’Harricana, grande salle, Amos",
        usual(
            CUSTOM,
            Item(
                "La centième : gâteau, photos et mémoire",
                "information",
                30,
                "Félix Bourassa",
                "corporation-harricana",
                notes=(
                    "M. Bourassa a retrouvé le compte rendu de la première rencontre : six "
                    "organismes, et déjà la question des locaux. Mme Ménard, qui y était, "
                    "raconte l’hiver où le poêle avait lâché. On garde une chaise vide pour "
                    "celles et ceux qui nous ont quittés."
                ),
            ),
            Item(
                "Ancienne école : mandater une étude",
                "decision",
                40,
                "Marie-Claude Nadeau",
                "corporation-harricana",
                notes=(
                    "La MRC accepte de payer les deux tiers d’une étude de 15 000 $. Les six "
                    "organismes se partagent le reste selon leur budget. Mme Baril veut que "
                    "l’étude compare aussi la location à long terme. La proposition passe, avec "
                    "une abstention."
                ),
                decisions=(
                    Decision(
                        "har-100-etude",
                        (
                            "La Corporation communautaire est mandatée pour faire réaliser "
                            "l’étude de l’ancienne école, en comparant l’achat et la location."
                        ),
                        "vote",
                        votes=(8, 0, 1),
                        publication=3,
                    ),
                ),
                follow_ups=(
                    FollowUp(
                        ("Lancer l’appel d’offres pour l’étude de l’ancienne école"),
                        "corporation-harricana",
                        "marie-claude-nadeau",
                        30,
                        "in_progress",
                        60,
                    ),
                ),
            ),
            Item(
                "Cotisation en souffrance d’un membre",
                "decision",
                15,
                "Claudine Ménard",
                "mots-dici",
                notes=(
                    "Le Grand-Détour traverse une année difficile. Personne ne souhaite "
                    "l’exclure. La Table suspend l’adhésion, comme le veulent ses règles, et "
                    "propose d’étaler la somme sur douze mois. Mme Ménard appellera M. Bolduc "
                    "avant l’envoi de la lettre."
                ),
                decisions=(
                    Decision(
                        "har-100-suspension",
                        (
                            "L’adhésion de l’Association des personnes handicapées du "
                            "Grand-Détour est suspendue; une entente de paiement sur douze mois "
                            "lui est offerte."
                        ),
                        "consensus",
                        publication=1,
                    ),
                ),
            ),
            Item(
                "Faim : un frigo libre-service au centre-ville",
                "discussion",
                20,
                ("Solange Dessureault"),
                "grenier",
                notes=(
                    "Le Grenier a un frigo, la bibliothèque a une prise. Il faut une équipe de "
                    "ménage et quelqu’un pour la fin de semaine."
                ),
            ),
            held="har-100",
            opening="Météo du groupe : ciel dégagé. Tout le monde reste pour le gâteau.",
            follow=(
                "Le règlement permet les quatre lits pendant six mois. L’horaire des pairs "
                "aidants couvre trois soirs sur sept."
            ),
        ),
        presence=Presence(
            excused=("mrc-abitibi",),
            absent=("grand-detour",),
            alternates=(("meleze", "chantale-breton"),),
            both=(("meleze", "chantale-breton"),),
            guests=(("M. Raymond Cossette, premier coordonnateur de la Table"),),
        ),
        minutes="sent",
        publication=1,
    ),
)
