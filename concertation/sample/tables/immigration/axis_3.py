"""Heading 3 of the plan."""

from concertation.sample.shape import Action, Drift, Heading, Progress, Share
from concertation.sample.tables.words import by

SETTLEMENT = Heading(
    "3",
    "Établissement : se loger, se déplacer, se faire comprendre",
    (
        Heading(
            "3.1",
            "Augmenter l’offre de logements",
            (
                Action(
                    "3.1.1",
                    "Étudier la faisabilité de logements de transition",
                    by("habitation-esker"),
                    by("ville-val-dor", "ville-malartic", "mines-riviere-bleue?"),
                    due=75,
                    state="in_progress",
                    percent=40,
                    steps=("installation",),
                    indicator="Étude déposée",
                    target="1",
                    budget=28000,
                    decision="imm-30-etude",
                    progress=(
                        Progress(
                            -40,
                            "in_progress",
                            40,
                            "Le consultant a rencontré quatorze familles et six employeurs.",
                            "habitation-esker",
                            "claude-morin",
                        ),
                    ),
                ),
                Action(
                    "3.1.2",
                    "Aménager douze logements de transition",
                    by("habitation-esker?"),
                    by("ville-val-dor?", "mines-riviere-bleue?"),
                    due=720,
                    steps=("installation",),
                    indicator="Logements livrés",
                    target="12",
                    description=(
                        "Conditionnel aux résultats de l’étude 3.1.1 et à l’appui des "
                        "gouvernements."
                    ),
                ),
                Action(
                    "3.1.3",
                    "Encourager l’hébergement chez l’habitant pendant le premier mois",
                    by("passerelles"),
                    by("escale", "ville-senneterre!"),
                    due=60,
                    state="abandoned",
                    percent=20,
                    steps=("installation",),
                    indicator="Ménages hôtes",
                    target="10",
                    progress=(
                        Progress(
                            -240,
                            "in_progress",
                            20,
                            "Quatre ménages intéressés, mais les assurances bloquent.",
                            "passerelles",
                            "lise-gauthier",
                        ),
                        Progress(
                            -130,
                            "abandoned",
                            20,
                            (
                                "Les assureurs exigent un bail. Les ménages hôtes deviennent "
                                "plutôt des familles de jumelage."
                            ),
                            "passerelles",
                            "lise-gauthier",
                        ),
                    ),
                ),
            ),
        ),
        Heading(
            "3.2",
            "Réduire les obstacles du quotidien",
            (
                Action(
                    "3.2.1",
                    "Mettre sur pied un service d’interprétariat dans la Vallée",
                    by("reseau-sante"),
                    by(
                        "escale",
                        Share(
                            "css-eskers",
                            "amended",
                            "participating",
                            "Un local et l’horaire des rencontres de parents",
                            "Ne peut pas contribuer en argent.",
                        ),
                    ),
                    due=320,
                    state="deferred",
                    percent=10,
                    programmes=("pac",),
                    steps=("installation",),
                    indicator="Heures d’interprétariat",
                    target="300 par année",
                    budget=25000,
                    progress=(
                        Progress(
                            -120,
                            "in_progress",
                            10,
                            "Demande déposée; la réponse tarde.",
                            "reseau-sante",
                            "isabelle-tremblay",
                        ),
                        Progress(
                            -34,
                            "deferred",
                            10,
                            (
                                "Financement refusé. Nouvelle demande déposée, avec l’appui de "
                                "la Table."
                            ),
                            "reseau-sante",
                            "isabelle-tremblay",
                        ),
                    ),
                    drifts=(
                        Drift(
                            -35,
                            45,
                            320,
                            "Le financement prévu n’a pas été obtenu.",
                            "imm-31-interpretariat",
                        ),
                    ),
                ),
                Action(
                    "3.2.2",
                    "Faire circuler une navette du mercredi entre Senneterre et Val-d’Or",
                    by("ville-senneterre?"),
                    by("mrc-vallee-or", "escale"),
                    due=180,
                    steps=("installation",),
                    territories=("89040",),
                    indicator="Personnes transportées par semaine",
                    target="10",
                    budget=18000,
                ),
                Action(
                    "3.2.3",
                    "Offrir des cours de conduite hivernale aux nouveaux arrivants",
                    by("horizon-emploi"),
                    by("clairiere", "conseil-syndical"),
                    due=-20,
                    state="done",
                    percent=100,
                    done=-26,
                    steps=("installation",),
                    indicator="Personnes participantes",
                    target="30",
                    budget=2400,
                    progress=(
                        Progress(
                            -26,
                            "done",
                            100,
                            (
                                "Trente-quatre personnes ont suivi le cours, dont dix-neuf "
                                "femmes. Liste d’attente de onze noms."
                            ),
                            "horizon-emploi",
                            "sam-ouellet",
                        ),
                    ),
                ),
            ),
        ),
    ),
)
