"""Heading 1 of the plan."""

from concertation.sample.shape import Action, Heading, Progress
from concertation.sample.tables.words import by

WOMEN = ("femmes",)
LIVING = Heading(
    "1",
    "Vivre de son travail",
    (
        Action(
            "1.1",
            "Publier une prise de position sur les horaires comprimés",
            by("elles-au-fond"),
            by("coeur-harricana", "clairiere"),
            due=35,
            state="in_progress",
            percent=80,
            populations=WOMEN,
            indicator=("Texte adopté"),
            target="1",
            progress=(
                Progress(
                    -98,
                    "in_progress",
                    40,
                    ("Douze récits recueillis auprès des travailleuses."),
                    "elles-au-fond",
                    "stephanie-kabongo",
                ),
                Progress(
                    -40,
                    "in_progress",
                    80,
                    ("Le texte est récrit avec vingt et une travailleuses."),
                    "elles-au-fond",
                    "veronique-theberge",
                ),
            ),
        ),
        Action(
            "1.2",
            "Offrir des ateliers sur l’argent, la dette et la retraite",
            by("entre-lacs"),
            by("femmes-du-lac", "clairiere", "coeur-harricana"),
            ongoing=True,
            state="in_progress",
            percent=50,
            populations=WOMEN,
            indicator="Participantes",
            target=("120 par année"),
            progress=(
                Progress(
                    -44,
                    "in_progress",
                    50,
                    (
                        "Soixante-deux participantes. L’atelier sur la rente de conjointe "
                        "déborde chaque fois."
                    ),
                    "entre-lacs",
                    "josiane-drouin",
                ),
            ),
        ),
        Action(
            "1.3",
            "Faire connaître les métiers des mines et du bois aux élèves",
            by("elles-au-fond"),
            by("entre-lacs", "passerelles?"),
            due=160,
            state="in_progress",
            percent=30,
            populations=("femmes", "jeunes"),
            indicator=("Classes visitées"),
            target="20",
            progress=(
                Progress(
                    -60,
                    "in_progress",
                    30,
                    ("Six classes visitées à Malartic et à La Sarre."),
                    "elles-au-fond",
                    "veronique-theberge",
                ),
            ),
        ),
        Action(
            "1.4",
            "Négocier une halte-garderie aux heures de quart",
            by("clairiere?"),
            by("elles-au-fond"),
            horizon="medium",
            populations=("femmes", "familles"),
            indicator="Places",
            target="12",
        ),
        Action(
            "1.5",
            "Recenser les écarts de salaire dans le réseau communautaire",
            by("coeur-harricana"),
            by("milieux-de-vie~"),
            due=-40,
            state="in_progress",
            percent=60,
            populations=WOMEN,
            indicator=("Groupes répondants"),
            target="40",
            progress=(
                Progress(
                    -110,
                    "in_progress",
                    60,
                    ("Vingt-quatre groupes ont répondu sur quarante."),
                    "coeur-harricana",
                    "penelope-arsenault",
                ),
            ),
        ),
    ),
)
