"""Meetings 44 to 46, held."""

from concertation.sample.shape import FRIDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.aines.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        44,
        Moment(-44, FRIDAY, (9, 30), (11, 45)),
        "Centre communautaire de Palmarolle",
        usual(
            CUSTOM,
            Item(
                "Transport aux rendez-vous médicaux : une crise de bénévoles",
                "discussion",
                35,
                ("Roger Vaillancourt"),
                "sillon",
                notes=(
                    "Onze demandes refusées en un mois, faute de conducteurs. L’essence ne se "
                    "rembourse pas assez."
                ),
            ),
            Item(
                "Tarif de remboursement des bénévoles",
                "decision",
                15,
                "Monique Labbé",
                "mains-tendues",
                notes=("Les organismes conviennent d’un même tarif."),
                decisions=(
                    Decision(
                        "ain-44-tarif",
                        (
                            "Il est résolu de recommander un tarif commun de 0,58 $ du kilomètre "
                            "pour les bénévoles des quatre organismes."
                        ),
                        "vote",
                        "carried",
                        (10, 0, 1),
                        "mains-tendues",
                        "cercle-aines",
                    ),
                ),
            ),
            Item(
                "Aînés isolés : une tournée de porte en porte",
                "information",
                20,
                ("Francine Mercier"),
                "mrc-abitibi-ouest",
                notes=("Trois cent douze portes, cent quarante conversations."),
            ),
            held="ain-44",
            movers=("epaule", "bon-chaudron", "palmarolle", "sillon"),
        ),
        presence=Presence(
            excused=("loisir",),
            absent=("entre-lacs",),
            alternates=(("cercle-aines", "jeannine-rivard"),),
        ),
        publication=4,
    ),
    Meeting(
        45,
        Moment(-31, FRIDAY, (9, 30), (11, 45)),
        "Salle du conseil, MRC d’Abitibi-Ouest, La Sarre",
        usual(
            CUSTOM,
            Item(
                "Démarche Municipalité amie des aînés : renouvellement",
                "decision",
                30,
                ("Luc Sévigny"),
                "familles-aines",
                notes=("Seize municipalités sur vingt et une renouvellent leur engagement."),
                decisions=(
                    Decision(
                        "ain-45-mada",
                        (
                            "Il est résolu que la Table agisse comme comité de suivi de la "
                            "démarche Municipalité amie des aînés de la MRC."
                        ),
                        "unanimity",
                        "carried",
                        None,
                        "palmarolle",
                        "epaule",
                        4,
                    ),
                ),
            ),
            Item(
                "Repas livrés : les villages sans popote",
                "discussion",
                30,
                "Thérèse Guérin",
                "bon-chaudron",
                notes=("Six villages ne sont pas desservis. Normétal offre sa cuisine municipale."),
            ),
            Item(
                "Aide-mémoire sur les fraudes",
                "information",
                15,
                "Gilles Dion",
                "cercle-aines",
                notes=("Le feuillet est relu en gros caractères."),
            ),
            held="ain-45",
            movers=("sillon", "entre-lacs", "epaule", "loisir"),
        ),
        presence=Presence(
            excused=("reseau-sante",),
            alternates=(("ville-la-sarre", "yvon-marcotte"),),
            remote=("familles-aines",),
        ),
        mode="hybrid",
        publication=4,
    ),
    Meeting(
        46,
        Moment(-20, FRIDAY, (9, 30), (11, 45)),
        "Salle des Chevaliers, Macamic",
        usual(
            CUSTOM,
            Item(
                "Plan d’action : adoption",
                "decision",
                40,
                "Francine Mercier",
                "mrc-abitibi-ouest",
                notes=(
                    "Mme Mercier présente le plan en quatre orientations. Mme Lapierre trouve "
                    "qu’on y parle beaucoup de services et peu de plaisir; on ajoute les danses "
                    "et le jardin. M. Grenier s’assure que les sommes de la MRC sont inscrites "
                    "au budget. Le plan est adopté sur une main levée."
                ),
                decisions=(
                    Decision(
                        "ain-46-plan",
                        (
                            "Il est résolu d’adopter le plan d’action de la Table, avec l’ajout "
                            "de deux actions sur les loisirs."
                        ),
                        "vote",
                        "carried",
                        (12, 0, 0),
                        "cercle-aines",
                        "palmarolle",
                        4,
                    ),
                ),
            ),
            Item(
                "Une navette médicale vers Rouyn-Noranda",
                "discussion",
                30,
                "Roger Vaillancourt",
                "sillon",
                notes=(
                    "M. Vaillancourt a compté : cent soixante départs par mois vers les "
                    "spécialistes de Rouyn-Noranda, presque tous le matin. Une navette deux "
                    "jours par semaine en remplacerait le tiers. Mme Caron accepte de demander "
                    "que les rendez-vous des gens d’Abitibi-Ouest soient regroupés ces jours-là."
                ),
                follow_ups=(
                    FollowUp(
                        ("Demander le regroupement des rendez-vous le mardi et le jeudi"),
                        "reseau-sante",
                        "sylvie-caron",
                        45,
                        "done",
                        100,
                        60,
                    ),
                ),
            ),
            Item(
                "Jardin partagé de la résidence : bilan",
                "information",
                15,
                "Sandrine Mailhot",
                "loisir",
                notes=(
                    "Vingt-quatre bacs, trente jardinières et jardiniers, et une classe de "
                    "quatrième année. Il manque un abri contre le soleil."
                ),
            ),
            held="ain-46",
            movers=("mains-tendues", "sillon", "bon-chaudron", "epaule"),
            opening=(
                "M. Dion ouvre l’assemblée à 9 h 32. Un moment de silence est observé pour Mme "
                "Rose-Aimée Caouette, bénévole de la première heure."
            ),
            follow="Le tarif commun est appliqué par trois organismes sur quatre.",
        ),
        presence=Presence(
            excused=("entre-lacs", "bibliotheques"),
            late=(("loisir", 20),),
        ),
        publication=4,
    ),
)
