"""Headings 1 to 2 of the plan."""

from concertation.sample.shape import Action, Drift, Heading, Progress
from concertation.sample.tables.words import by

AT_HOME = Heading(
    "1",
    "Rester chez soi, bien entouré",
    (
        Action(
            "1.1",
            "Ouvrir trois cuisines de popote dans les villages non desservis",
            by("bon-chaudron"),
            by("mains-tendues", "palmarolle~"),
            due=200,
            state="in_progress",
            percent=40,
            programmes=("mada",),
            populations=("aines",),
            indicator=("Cuisines ouvertes"),
            target="3",
            budget=8400,
            progress=(
                Progress(
                    -28,
                    "in_progress",
                    40,
                    (
                        "Normétal cuisine pour vingt-trois personnes; Taschereau et Poularies "
                        "visitent la cuisine en {m+1}."
                    ),
                    "bon-chaudron",
                    "therese-guerin",
                ),
            ),
        ),
        Action(
            "1.2",
            "Doubler les appels d’amitié du matin",
            by("mains-tendues"),
            by("cercle-aines", "entre-lacs"),
            due=120,
            state="in_progress",
            percent=55,
            populations=("aines",),
            indicator=("Personnes appelées"),
            target="75",
            progress=(
                Progress(
                    -77,
                    "in_progress",
                    40,
                    ("Trente-huit personnes appelées, dix-neuf en attente."),
                    "mains-tendues",
                    "real-pomerleau",
                ),
                Progress(
                    -14,
                    "in_progress",
                    55,
                    (
                        "Huit élèves se sont joints aux bénévoles : cinquante et une personnes "
                        "appelées."
                    ),
                    "mains-tendues",
                    "real-pomerleau",
                ),
            ),
        ),
        Action(
            "1.3",
            "Mettre sur pied un répit de nuit pour les proches aidants",
            by("epaule"),
            by("reseau-sante?", "fonds-epinettes?"),
            due=340,
            state="in_progress",
            percent=10,
            populations=("proches_aidants",),
            indicator=("Nuits offertes"),
            target="120",
            budget=26000,
            progress=(
                Progress(
                    -30,
                    "in_progress",
                    10,
                    ("Vingt-six personnes rencontrées; les coûts sont en calcul."),
                    "epaule",
                    "danielle-fournier",
                ),
            ),
        ),
        Action(
            "1.4",
            "Offrir un service de menus travaux et de déneigement",
            by("mains-tendues?"),
            by("ville-la-sarre", "mrc-abitibi-ouest?"),
            horizon="medium",
            programmes=("mada",),
            populations=("aines",),
            indicator=("Ménages desservis"),
            target="90",
        ),
    ),
)
MOVING = Heading(
    "2",
    "Se loger et se déplacer",
    (
        Action(
            "2.1",
            "Faire rouler une navette médicale vers Rouyn-Noranda",
            by("sillon"),
            by("mrc-abitibi-ouest", "reseau-sante"),
            due=155,
            state="in_progress",
            percent=35,
            programmes=("mada",),
            populations=("aines",),
            indicator=("Passages par mois"),
            target="60",
            budget=9000,
            decision="ain-48-navette",
            progress=(
                Progress(
                    -75,
                    "in_progress",
                    20,
                    ("Les rendez-vous de trois spécialités sont regroupés."),
                    "sillon",
                    "roger-vaillancourt",
                ),
                Progress(
                    -13,
                    "in_progress",
                    35,
                    ("Première semaine : onze passages. Le conducteur connaît déjà tout le monde."),
                    "sillon",
                    "annick-tessier",
                ),
            ),
        ),
        Action(
            "2.2",
            "Construire huit logements adaptés à Palmarolle",
            by("palmarolle"),
            by("mrc-abitibi-ouest", "reseau-sante"),
            due=650,
            state="in_progress",
            percent=15,
            programmes=("mada",),
            populations=("aines",),
            territories=("87025",),
            indicator="Logements",
            target="8",
            budget=2100000,
            progress=(
                Progress(
                    -78,
                    "in_progress",
                    15,
                    (
                        "Le premier terrain est abandonné; un second est à l’étude derrière "
                        "l’église."
                    ),
                    "palmarolle",
                    "louise-goulet",
                ),
            ),
            drifts=(
                Drift(
                    -77,
                    285,
                    650,
                    ("L’analyse de sol a écarté le premier terrain."),
                    "ain-47-logements",
                ),
            ),
        ),
        Action(
            "2.3",
            "Appliquer un tarif commun aux conducteurs bénévoles",
            by("mains-tendues"),
            by("sillon", "epaule", "bon-chaudron?"),
            due=-30,
            state="in_progress",
            percent=75,
            indicator="Organismes",
            target="4",
            decision="ain-44-tarif",
            progress=(
                Progress(
                    -140,
                    "in_progress",
                    75,
                    ("Trois organismes sur quatre l’appliquent."),
                    "mains-tendues",
                    "monique-labbe",
                ),
            ),
        ),
        Action(
            "2.4",
            "Marcher les villages avec des personnes aînées pour repérer les obstacles",
            by("mrc-abitibi-ouest"),
            by("cercle-aines", "loisir", "palmarolle"),
            due=-65,
            state="done",
            percent=100,
            done=-72,
            programmes=("mada",),
            populations=("aines",),
            indicator=("Villages visités"),
            target="12",
            progress=(
                Progress(
                    -72,
                    "done",
                    100,
                    ("Quatorze villages visités. Les bancs arrivent en tête des demandes."),
                    "mrc-abitibi-ouest",
                    "francine-mercier",
                ),
            ),
        ),
        Action(
            "2.5",
            "Poser quarante bancs entre les commerces et les résidences",
            by("mrc-abitibi-ouest"),
            by("ville-la-sarre", "palmarolle"),
            due=255,
            programmes=("mada",),
            populations=("aines",),
            indicator=("Bancs posés"),
            target="40",
            budget=32000,
        ),
    ),
)
