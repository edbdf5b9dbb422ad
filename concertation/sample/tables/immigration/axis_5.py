"""Heading 5 of the plan."""

from concertation.sample.shape import Action, Drift, Heading, Progress, Share
from concertation.sample.tables.words import by

LASTING = Heading(
    "5",
    "Rétention et vivre-ensemble : avoir envie de rester",
    (
        Heading(
            "5.1",
            "Se rencontrer",
            (
                Action(
                    "5.1.1",
                    "Tenir la Semaine des rencontres interculturelles dans les trois villes",
                    by("passerelles"),
                    by(
                        "ville-val-dor",
                        "ville-malartic",
                        "ville-senneterre",
                        "radio-boussole",
                        "bibliotheques",
                    ),
                    due=355,
                    state="in_progress",
                    percent=15,
                    programmes=("pac",),
                    steps=("inclusion",),
                    indicator="Personnes présentes",
                    target="400",
                    budget=7500,
                    progress=(
                        Progress(
                            -12,
                            "in_progress",
                            15,
                            "Le thème est choisi : « Ma première tempête ».",
                            "passerelles",
                            "yasmine-cherkaoui",
                        ),
                    ),
                ),
                Action(
                    "5.1.2",
                    "Animer des ateliers dans les écoles et au Collège",
                    by("passerelles"),
                    by("css-eskers", "college", "feu-commun"),
                    due=85,
                    state="in_progress",
                    percent=55,
                    programmes=("pac",),
                    steps=("inclusion",),
                    populations=("jeunes",),
                    indicator="Classes visitées",
                    target="24",
                    progress=(
                        Progress(
                            -33,
                            "in_progress",
                            55,
                            (
                                "Treize classes visitées, dont quatre avec une animatrice du Feu "
                                "commun."
                            ),
                            "passerelles",
                            "yasmine-cherkaoui",
                        ),
                    ),
                ),
                Action(
                    "5.1.3",
                    (
                        "Organiser une journée de rencontre entre familles anicinabe et familles "
                        "nouvellement arrivées"
                    ),
                    by("feu-commun"),
                    by("escale", "passerelles", "clairiere?"),
                    due=170,
                    state="in_progress",
                    percent=20,
                    steps=("inclusion",),
                    populations=("premieres_nations", "immigrantes"),
                    indicator="Familles présentes",
                    target="40",
                    budget=4000,
                    progress=(
                        Progress(
                            -55,
                            "in_progress",
                            20,
                            (
                                "Le comité est formé; la journée se tiendra au bord de l’eau, "
                                "avec un repas préparé ensemble."
                            ),
                            "feu-commun",
                            "marie-soleil-brazeau",
                        ),
                    ),
                ),
            ),
        ),
        Heading(
            "5.2",
            "Rester",
            (
                Action(
                    "5.2.1",
                    "Adopter une politique d’accueil et d’inclusion dans chaque ville",
                    by("mrc-vallee-or"),
                    by("ville-val-dor", "ville-malartic", "ville-senneterre"),
                    due=240,
                    state="in_progress",
                    percent=67,
                    programmes=("pac",),
                    steps=("retention", "inclusion"),
                    indicator="Politiques adoptées",
                    target="3",
                    progress=(
                        Progress(
                            -36,
                            "in_progress",
                            67,
                            (
                                "Val-d’Or et Senneterre l’ont adoptée. Celle de Malartic est en "
                                "consultation."
                            ),
                            "mrc-vallee-or",
                            "josee-gagnon",
                        ),
                    ),
                ),
                Action(
                    "5.2.2",
                    "Documenter les raisons de partir et de rester",
                    by("milieux-de-vie?"),
                    by(
                        "integration",
                        Share(
                            "chambre-vallee",
                            "declined",
                            note="Les membres ne veulent pas d’un autre sondage cette année.",
                        ),
                    ),
                    horizon="medium",
                    steps=("retention",),
                    indicator="Rapport déposé",
                    target="1",
                    budget=15000,
                ),
            ),
        ),
        Heading(
            "5.3",
            "Faire vivre la Table",
            (
                Action(
                    "5.3.1",
                    "Tenir cinq rencontres par année, dont une hors de Val-d’Or",
                    by("mrc-vallee-or"),
                    ongoing=True,
                    state="in_progress",
                    percent=60,
                    steps=(),
                    indicator="Rencontres tenues",
                    target="5 par année",
                    person="josee-gagnon",
                    progress=(
                        Progress(
                            -34,
                            "in_progress",
                            60,
                            (
                                "Trois rencontres tenues, la prochaine à Val-d’Or, la suivante à "
                                "Senneterre."
                            ),
                            "mrc-vallee-or",
                            "josee-gagnon",
                        ),
                    ),
                ),
                Action(
                    "5.3.2",
                    "Déposer le bilan annuel et la reddition de comptes",
                    by("mrc-vallee-or"),
                    by("integration"),
                    due=95,
                    programmes=("pac",),
                    indicator="Bilan déposé",
                    target="1",
                    person="josee-gagnon",
                ),
                Action(
                    "5.3.3",
                    "Évaluer le plan à mi-parcours avec les familles",
                    by("mrc-vallee-or"),
                    by("milieux-de-vie?"),
                    due=140,
                    state="planned",
                    indicator="Rapport d’évaluation",
                    target="1",
                    budget=10000,
                    drifts=(
                        Drift(
                            -224,
                            20,
                            140,
                            "On attend la réponse du laboratoire qui suivrait la démarche.",
                        ),
                    ),
                ),
            ),
        ),
    ),
)
