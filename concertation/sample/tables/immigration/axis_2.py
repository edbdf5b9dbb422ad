"""Heading 2 of the plan."""

from concertation.sample.shape import Action, Heading, Progress
from concertation.sample.tables.words import by

WELCOME = Heading(
    "2",
    "Accueil : une porte ouverte, où que l’on frappe",
    (
        Heading(
            "2.1",
            "Coordonner le premier accueil",
            (
                Action(
                    "2.1.1",
                    "Mettre en place un protocole d’accueil partagé",
                    by("escale"),
                    by(
                        "reseau-sante", "css-eskers", "mrc-vallee-or", "ville-val-dor", "feu-commun"
                    ),
                    due=-80,
                    state="done",
                    percent=100,
                    done=-91,
                    programmes=("pac",),
                    steps=("accueil",),
                    indicator="Organismes signataires",
                    target="12",
                    decision="imm-30-protocole",
                    progress=(
                        Progress(
                            -150,
                            "in_progress",
                            60,
                            "La version 3 circule; onze organismes l’ont commentée.",
                            "escale",
                            "jorge-salazar",
                        ),
                        Progress(
                            -90,
                            "done",
                            100,
                            "Adopté par la Table. Neuf organismes l’appliquent déjà.",
                            "escale",
                            "fatoumata-diallo",
                        ),
                    ),
                ),
                Action(
                    "2.1.2",
                    "Distribuer une carte des services à Malartic et à Senneterre",
                    by("ville-malartic"),
                    by("ville-senneterre", "bibliotheques"),
                    due=-12,
                    state="in_progress",
                    percent=60,
                    programmes=("pac",),
                    steps=("accueil",),
                    territories=("89015", "89040"),
                    indicator="Exemplaires remis",
                    target="800",
                    progress=(
                        Progress(
                            -35,
                            "in_progress",
                            60,
                            (
                                "Imprimée à Malartic. À Senneterre, il manque les heures "
                                "d’ouverture de trois lieux."
                            ),
                            "ville-malartic",
                            "lucie-chenard",
                        ),
                    ),
                ),
                Action(
                    "2.1.3",
                    "Tenir quatre soirées de bienvenue par année",
                    by("escale"),
                    by("ville-val-dor", "passerelles", "corporation-vallee"),
                    ongoing=True,
                    state="in_progress",
                    percent=75,
                    programmes=("pac",),
                    steps=("accueil", "inclusion"),
                    indicator="Soirées tenues",
                    target="4 par année",
                    budget=3000,
                    progress=(
                        Progress(
                            -20,
                            "in_progress",
                            75,
                            (
                                "Troisième soirée : 85 personnes, et pour la première fois "
                                "autant de gens d’ici que d’ailleurs."
                            ),
                            "escale",
                            "aicha-benali",
                        ),
                    ),
                ),
            ),
        ),
        Heading(
            "2.2",
            "Préparer les équipes qui accueillent",
            (
                Action(
                    "2.2.1",
                    (
                        "Former le personnel municipal de première ligne à l’approche "
                        "interculturelle"
                    ),
                    by("mrc-vallee-or"),
                    by("ville-val-dor", "ville-malartic", "ville-senneterre", "passerelles"),
                    due=150,
                    state="in_progress",
                    percent=35,
                    programmes=("pac",),
                    steps=("accueil",),
                    indicator="Personnes formées",
                    target="60",
                    budget=4500,
                    progress=(
                        Progress(
                            -70,
                            "in_progress",
                            35,
                            (
                                "Vingt-deux personnes formées à Val-d’Or. Malartic reçoit la "
                                "formation le mois prochain."
                            ),
                            "mrc-vallee-or",
                            "josee-gagnon",
                        ),
                    ),
                ),
                Action(
                    "2.2.2",
                    "Accompagner les familles à la signature de leur premier bail",
                    by("corporation-vallee"),
                    by("habitation-esker", "clairiere", "escale"),
                    due=120,
                    state="in_progress",
                    percent=10,
                    steps=("accueil", "installation"),
                    indicator="Familles accompagnées",
                    target="30",
                    progress=(
                        Progress(
                            -18,
                            "in_progress",
                            10,
                            (
                                "Sept personnes veulent accompagner. La formation est en "
                                "préparation."
                            ),
                            "corporation-vallee",
                            "marc-roy",
                        ),
                    ),
                ),
                Action(
                    "2.2.3",
                    "Recevoir chaque famille en santé dans les trois semaines",
                    by("reseau-sante"),
                    by("escale"),
                    due=210,
                    state="in_progress",
                    percent=45,
                    steps=("accueil",),
                    populations=("immigrantes", "refugiees"),
                    indicator="Délai moyen, en semaines",
                    target="3",
                    progress=(
                        Progress(
                            -100,
                            "in_progress",
                            30,
                            "Délai ramené de onze à sept semaines.",
                            "reseau-sante",
                            "isabelle-tremblay",
                        ),
                        Progress(
                            -28,
                            "in_progress",
                            45,
                            "Un local est trouvé : l’infirmière reçoit le mercredi après-midi.",
                            "reseau-sante",
                            "isabelle-tremblay",
                        ),
                    ),
                ),
            ),
        ),
    ),
)
