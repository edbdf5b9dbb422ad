"""Heading 1 of the plan."""

from concertation.sample.shape import Action, Heading, Progress
from concertation.sample.tables.words import by

YOUNG = ("jeunes",)
WELL = Heading(
    "1",
    "Aller bien",
    (
        Action(
            "1.1",
            "Tenir une ligne de textos jusqu’à minuit",
            by("fanal", "elan-jeunes"),
            by("reseau-sante", "css-cuivre?"),
            due=110,
            state="in_progress",
            percent=50,
            populations=YOUNG,
            decision="jeu-55-textos",
            indicator=("Jeunes rejoints"),
            target="250",
            budget=21000,
            progress=(
                Progress(
                    -62,
                    "in_progress",
                    25,
                    ("La ligne est ouverte; l’entente de garde est signée."),
                    "fanal",
                    "vincent-morin",
                ),
                Progress(
                    -29,
                    "in_progress",
                    50,
                    ("Quatre-vingt-onze jeunes, deux cent quarante conversations en deux mois."),
                    "fanal",
                    "ariane-duval",
                ),
            ),
        ),
        Action(
            "1.2",
            "Former soixante adultes à repérer la détresse",
            by("sante-publique"),
            by("loisir", "entre-deux", "le-filon"),
            due=140,
            state="in_progress",
            percent=55,
            populations=YOUNG,
            indicator=("Adultes formés"),
            target="60",
            progress=(
                Progress(
                    -47,
                    "in_progress",
                    55,
                    (
                        "Trente-trois personnes, surtout des entraîneurs et des patrons de "
                        "restaurant."
                    ),
                    "sante-publique",
                    "frederic-noel",
                ),
            ),
        ),
        Action(
            "1.3",
            "Réserver une soirée sans rendez-vous à la clinique jeunesse",
            by("reseau-sante"),
            by("fanal"),
            due=-25,
            state="in_progress",
            percent=70,
            populations=YOUNG,
            indicator=("Soirées par mois"),
            target="4",
            progress=(
                Progress(
                    -90,
                    "in_progress",
                    70,
                    (
                        "Deux soirées par mois à Rouyn-Noranda; Amos et La Sarre manquent de "
                        "personnel."
                    ),
                    "reseau-sante",
                    "melanie-hubert",
                ),
            ),
        ),
        Action(
            "1.4",
            "Prêter de l’équipement de plein air dans les cinq territoires",
            by("loisir"),
            by("pagayeurs", "bibliotheques?"),
            ongoing=True,
            state="in_progress",
            percent=60,
            populations=YOUNG,
            indicator="Prêts",
            target=("900 par année"),
            progress=(
                Progress(
                    -33,
                    "in_progress",
                    60,
                    (
                        "Cinq cent douze prêts; les raquettes partent le vendredi et reviennent "
                        "rarement sèches."
                    ),
                    "loisir",
                    "guillaume-proulx",
                ),
            ),
        ),
        Action(
            "1.5",
            "Organiser une descente de l’Harricana entre jeunes de plusieurs milieux",
            by("pagayeurs"),
            by("loisir", "le-filon", "escale"),
            due=-70,
            state="done",
            percent=100,
            done=-75,
            populations=("jeunes", "premieres_nations", "immigrantes"),
            indicator="Jeunes",
            target="16",
            progress=(
                Progress(
                    -75,
                    "done",
                    100,
                    (
                        "Seize jeunes, quatre jours, une seule pagaie perdue. On recommence l’an "
                        "prochain."
                    ),
                    "pagayeurs",
                    "shayna-rankin",
                ),
            ),
        ),
    ),
)
