"""Heading 3 of the plan."""

from concertation.sample.shape import Action, Heading, Progress
from concertation.sample.tables.words import by

POOR = ("pauvrete",)
DIGNITY = Heading(
    "3",
    "Personne dehors, personne seul",
    (
        Action(
            "3.1",
            "Ouvrir quatre lits temporaires au Draveur",
            by("draveur"),
            by("traversee", "ville-amos"),
            due=65,
            state="in_progress",
            percent=60,
            populations=("itinerance",),
            territories=("88057",),
            indicator=("Lits ouverts"),
            target="4",
            progress=(
                Progress(
                    -70,
                    "in_progress",
                    30,
                    ("Le règlement le permet pour six mois."),
                    "draveur",
                    "denis-charbonneau",
                ),
                Progress(
                    -12,
                    "in_progress",
                    60,
                    ("Les quatre lits sont ouverts quatre soirs sur sept."),
                    "draveur",
                    "anouk-vallee",
                ),
            ),
        ),
        Action(
            "3.2",
            "Tenir une équipe de pairs aidants en soirée",
            by("traversee"),
            by("draveur", "reseau-sante?"),
            due=140,
            state="in_progress",
            percent=45,
            populations=("itinerance", "pauvrete"),
            indicator=("Soirs couverts"),
            target=("7 par semaine"),
            progress=(
                Progress(
                    -19,
                    "in_progress",
                    45,
                    ("Trois soirs couverts, deux personnes en formation."),
                    "traversee",
                    "lyne-gaudreault",
                ),
            ),
        ),
        Action(
            "3.3",
            "Remplir les formulaires avec les gens, le jeudi matin",
            by("mots-dici"),
            by("corporation-harricana", "grand-detour?"),
            ongoing=True,
            state="in_progress",
            percent=50,
            populations=POOR,
            indicator=("Personnes aidées"),
            target=("200 par année"),
            progress=(
                Progress(
                    -36,
                    "in_progress",
                    50,
                    (
                        "Quatre-vingt-dix-sept personnes. Le formulaire de retraite reste le "
                        "plus redouté."
                    ),
                    "mots-dici",
                    "claudine-menard",
                ),
            ),
        ),
        Action(
            "3.4",
            "Rendre trois lieux accessibles en fauteuil roulant",
            by("grand-detour?"),
            by("corporation-harricana", "ville-amos"),
            horizon="medium",
            populations=("handicap",),
            indicator="Lieux",
            target="3",
            budget=24000,
        ),
        Action(
            "3.5",
            "Écouter les personnes en deuil, un soir par mois",
            by("coeur-harricana"),
            by("epaule", "traversee"),
            due=-60,
            state="abandoned",
            percent=40,
            populations=("population",),
            indicator="Soirées",
            target="10",
            progress=(
                Progress(
                    -140,
                    "abandoned",
                    40,
                    ("Quatre soirées tenues; le groupe se poursuit par lui-même, sans nous."),
                    "coeur-harricana",
                    "laurie-baril",
                ),
            ),
        ),
        Action(
            "3.6",
            "Faire connaître les organismes à la radio et à l’école",
            by("corporation-harricana"),
            by("meleze", "racines"),
            due=205,
            state="planned",
            indicator="Capsules",
            target="14",
            budget=3500,
        ),
    ),
)
