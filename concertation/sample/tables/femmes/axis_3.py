"""Heading 3 of the plan."""

from concertation.sample.shape import Action, Heading, Progress
from concertation.sample.tables.words import by

WOMEN = ("femmes",)
TOGETHER = Heading(
    "3",
    "Parler d’une même voix, dans toute notre diversité",
    (
        Action(
            "3.1",
            "Tenir chaque année la marche régionale contre les violences",
            by("coeur-harricana"),
            by("meleze", "clairiere", "eclaircie"),
            ongoing=True,
            state="in_progress",
            percent=100,
            populations=WOMEN,
            decision="fem-118-marche",
            indicator=("Participantes et participants"),
            target="400",
            progress=(
                Progress(
                    -235,
                    "in_progress",
                    100,
                    ("Quatre cent dix personnes à Amos. La Sarre recevra la prochaine."),
                    "coeur-harricana",
                    "ginette-trottier",
                ),
            ),
        ),
        Action(
            "3.2",
            "Bâtir une alliance avec les femmes du Feu commun",
            by("coeur-harricana"),
            by("clairiere", "havre-des-pins"),
            due=230,
            state="in_progress",
            percent=20,
            populations=("femmes", "premieres_nations"),
            indicator=("Repas partagés"),
            target="4",
            progress=(
                Progress(
                    -39,
                    "in_progress",
                    20,
                    ("Un premier repas est prévu, sans ordre du jour."),
                    "coeur-harricana",
                    "penelope-arsenault",
                ),
            ),
        ),
        Action(
            "3.3",
            "Accueillir les femmes immigrantes dans chaque centre de femmes",
            by("passerelles"),
            by("clairiere", "entre-lacs", "femmes-du-lac?"),
            due=180,
            state="in_progress",
            percent=40,
            steps=("accueil", "inclusion"),
            populations=("femmes", "immigrantes"),
            indicator=("Centres outillés"),
            target="4",
            progress=(
                Progress(
                    -64,
                    "in_progress",
                    40,
                    ("La Clairière et Entre-Lacs tiennent un dîner par mois."),
                    "passerelles",
                    "lise-gauthier",
                ),
            ),
        ),
        Action(
            "3.4",
            "Défendre le financement à la mission des groupes membres",
            by("havre-des-pins"),
            by("eclaircie", "coeur-harricana"),
            ongoing=True,
            state="in_progress",
            percent=35,
            populations=WOMEN,
            indicator=("Rencontres politiques"),
            target=("6 par année"),
            progress=(
                Progress(
                    -70,
                    "in_progress",
                    35,
                    ("Deux rencontres tenues; le portrait des refus de service a porté."),
                    "havre-des-pins",
                    "nadine-poirier",
                ),
            ),
        ),
        Action(
            "3.5",
            "Préparer la relève des coordinations",
            by("clairiere"),
            by("coeur-harricana"),
            due=310,
            state="planned",
            populations=WOMEN,
            indicator="Jumelages",
            target="4",
        ),
        Action(
            "3.6",
            "Écrire l’histoire des groupes de femmes du Nord-Ouest",
            by("entre-lacs"),
            by("milieux-de-vie", "meleze?"),
            due=-120,
            state="abandoned",
            percent=15,
            populations=WOMEN,
            indicator=("Livre publié"),
            target="1",
            progress=(
                Progress(
                    -170,
                    "abandoned",
                    15,
                    (
                        "Remplacé par une exposition itinérante, moins coûteuse, que portera "
                        "chaque centre."
                    ),
                    "entre-lacs",
                    "josiane-drouin",
                ),
            ),
        ),
    ),
)
