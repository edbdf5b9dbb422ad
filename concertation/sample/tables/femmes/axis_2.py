"""Heading 2 of the plan."""

from concertation.sample.shape import Action, Drift, Heading, Progress, Share
from concertation.sample.tables.words import by

WOMEN = ("femmes",)
SAFE = Heading(
    "2",
    "Vivre en sécurité",
    (
        Action(
            "2.1",
            "Compter les refus d’hébergement d’une seule façon",
            by("meleze", "havre-des-pins"),
            by("milieux-de-vie"),
            due=-95,
            state="done",
            percent=100,
            done=-102,
            populations=WOMEN,
            indicator=("Maisons participantes"),
            target="2",
            progress=(
                Progress(
                    -102,
                    "done",
                    100,
                    (
                        "Une fiche commune, cinq cases, aucune donnée qui permette de "
                        "reconnaître quelqu’un."
                    ),
                    "meleze",
                    "chantale-breton",
                ),
            ),
        ),
        Action(
            "2.2",
            "Assurer le transport de nuit vers l’hébergement au Témiscamingue",
            by("femmes-du-lac"),
            by(
                "havre-des-pins",
                Share("bureau-egalite", "declined", note=("Programme épuisé pour l’année.")),
            ),
            due=95,
            state="in_progress",
            percent=45,
            populations=WOMEN,
            territories=("850",),
            indicator=("Départs assurés"),
            target="Tous",
            budget=9000,
            progress=(
                Progress(
                    -99,
                    "in_progress",
                    25,
                    (
                        "L’entente de taxi n’a pas tenu; deux bénévoles assurent les départs de "
                        "jour."
                    ),
                    "femmes-du-lac",
                    "brigitte-cloutier",
                ),
                Progress(
                    -41,
                    "in_progress",
                    45,
                    ("Un nouveau transporteur roule de jour; la nuit reste à régler."),
                    "femmes-du-lac",
                    "alice-rondeau",
                ),
            ),
            drifts=(
                Drift(
                    -98,
                    -88,
                    95,
                    ("L’entente avec le transporteur de Ville-Marie n’a pas tenu."),
                    "fem-121-transport",
                ),
            ),
        ),
        Action(
            "2.3",
            "Rendre les trousses médicolégales accessibles dans les cinq territoires",
            by("eclaircie"),
            by("entre-lacs", "femmes-du-lac"),
            due=260,
            state="in_progress",
            percent=40,
            populations=WOMEN,
            decision="fem-122-trousses",
            indicator=("Territoires couverts"),
            target="5",
            progress=(
                Progress(
                    -36,
                    "in_progress",
                    40,
                    ("Deux territoires couverts jour et nuit; la lettre est partie."),
                    "eclaircie",
                    "marilou-deschenes",
                ),
            ),
        ),
        Action(
            "2.4",
            "Former les intervenantes à la sécurité numérique",
            by("eclaircie"),
            by("meleze", "havre-des-pins"),
            due=-150,
            state="done",
            percent=100,
            done=-165,
            populations=WOMEN,
            indicator=("Intervenantes formées"),
            target="15",
            progress=(
                Progress(
                    -165,
                    "done",
                    100,
                    ("Dix-huit intervenantes formées, une trousse en prêt."),
                    "eclaircie",
                    "pascale-gervais",
                ),
            ),
        ),
        Action(
            "2.5",
            "Aménager des logements de transition après l’hébergement",
            by("havre-des-pins?"),
            by("meleze?", "femmes-du-lac"),
            due=360,
            populations=("femmes", "familles"),
            indicator="Logements",
            target="6",
            budget=900000,
        ),
        Action(
            "2.6",
            "Offrir une halte d’écoute aux femmes aînées",
            by("entre-lacs"),
            by("epaule?"),
            due=210,
            state="planned",
            populations=("femmes", "aines"),
            indicator="Rencontres",
            target="24",
        ),
    ),
)
