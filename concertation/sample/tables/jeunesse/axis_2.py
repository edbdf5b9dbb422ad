"""Heading 2 of the plan."""

from concertation.sample.shape import Action, Drift, Heading, Progress, Share
from concertation.sample.tables.words import by

YOUNG = ("jeunes",)
LEAVE = Heading(
    "2",
    "Se loger et bouger",
    (
        Action(
            "2.1",
            "Mettre à l’essai un minibus de soir entre Amos et Val-d’Or",
            by("mrc-abitibi"),
            by("horizon-emploi", "elan-jeunes"),
            due=90,
            state="in_progress",
            percent=20,
            populations=YOUNG,
            territories=("880", "890"),
            indicator=("Passages par soir"),
            target="15",
            budget=11500,
            progress=(
                Progress(
                    -27,
                    "in_progress",
                    20,
                    ("Le coût est chiffré; un transporteur est intéressé."),
                    "mrc-abitibi",
                    "valerie-cossette",
                ),
            ),
        ),
        Action(
            "2.2",
            "Distribuer une trousse du premier logement",
            by("elan-jeunes"),
            by("college", "css-cuivre"),
            due=-120,
            state="done",
            percent=100,
            done=-128,
            populations=YOUNG,
            indicator=("Trousses remises"),
            target="1 000",
            progress=(
                Progress(
                    -128,
                    "done",
                    100,
                    ("Mille cent trousses remises. La page sur le bail est la plus lue."),
                    "elan-jeunes",
                    "noemie-cayer",
                ),
            ),
        ),
        Action(
            "2.3",
            "Construire trente chambres étudiantes à Amos",
            by("college"),
            by("ville-amos?", "mrc-abitibi"),
            due=780,
            state="deferred",
            percent=10,
            populations=YOUNG,
            territories=("88057",),
            indicator="Chambres",
            target="30",
            progress=(
                Progress(
                    -104,
                    "deferred",
                    10,
                    (
                        "La réponse au financement est repoussée. Une liste de chambres chez "
                        "l’habitant prend le relais."
                    ),
                    "college",
                    "sarah-kouassi",
                ),
            ),
            drifts=(
                Drift(
                    -104,
                    355,
                    780,
                    ("L’autorisation de financement est repoussée d’un an."),
                    "jeu-55-logements",
                ),
            ),
        ),
        Action(
            "2.4",
            "Tenir une liste de chambres chez l’habitant",
            by("college"),
            by("escale", "ville-rouyn-noranda"),
            ongoing=True,
            state="in_progress",
            percent=45,
            populations=("jeunes", "immigrantes"),
            indicator=("Chambres offertes"),
            target="40",
            progress=(
                Progress(
                    -41,
                    "in_progress",
                    45,
                    ("Dix-neuf chambres, toutes visitées par l’association étudiante."),
                    "college",
                    "sarah-kouassi",
                ),
            ),
        ),
        Action(
            "2.5",
            "Ouvrir un hébergement d’urgence pour les 18 à 25 ans",
            by("fanal?"),
            by("ville-rouyn-noranda?", "reseau-sante?", "developpement-social?"),
            horizon="long",
            populations=("jeunes", "itinerance"),
            indicator="Lits",
            target="6",
        ),
        Action(
            "2.6",
            "Offrir le permis de conduire probatoire à coût partagé",
            by("elan-jeunes"),
            by(
                "horizon-emploi",
                Share("ville-rouyn-noranda", "declined", note=("Ne relève pas de la Ville.")),
            ),
            due=35,
            state="in_progress",
            percent=65,
            populations=YOUNG,
            indicator=("Permis obtenus"),
            target="24",
            progress=(
                Progress(
                    -16,
                    "in_progress",
                    65,
                    ("Quinze permis obtenus, sept cours en route."),
                    "elan-jeunes",
                    "alexandre-jutras",
                ),
            ),
        ),
    ),
)
