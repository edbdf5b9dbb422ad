"""Heading 4 of the plan."""

from concertation.sample.shape import Action, Drift, Heading, Progress
from concertation.sample.tables.words import by

INTEGRATION = Heading(
    "4",
    "Intégration : apprendre, travailler, participer",
    (
        Heading(
            "4.1",
            "Parler français et travailler à la hauteur de ses compétences",
            (
                Action(
                    "4.1.1",
                    "Ouvrir des groupes de francisation en milieu de travail",
                    by("css-eskers"),
                    by("tremplin", "mines-riviere-bleue", "integration", "chambre-vallee?"),
                    due=200,
                    state="in_progress",
                    percent=40,
                    steps=("francisation", "integration"),
                    indicator="Apprenantes et apprenants",
                    target="60",
                    progress=(
                        Progress(
                            -92,
                            "in_progress",
                            35,
                            (
                                "Deux groupes, vingt-sept personnes. Les quarts de travail "
                                "expliquent la moitié des absences."
                            ),
                            "css-eskers",
                            "nathalie-cote",
                        ),
                        Progress(
                            -22,
                            "in_progress",
                            40,
                            "Des capsules en autonomie sont à l’essai avec huit personnes.",
                            "css-eskers",
                            "hugo-lambert",
                        ),
                    ),
                ),
                Action(
                    "4.1.2",
                    (
                        "Jumeler vingt personnes immigrantes à une mentore ou à un mentor de "
                        "leur métier"
                    ),
                    by("chambre-vallee"),
                    by("horizon-emploi~", "conseil-syndical?"),
                    due=290,
                    state="in_progress",
                    percent=45,
                    steps=("integration",),
                    indicator="Jumelages actifs",
                    target="20",
                    budget=5000,
                    progress=(
                        Progress(
                            -150,
                            "in_progress",
                            25,
                            "Neuf mentors recrutés sur vingt.",
                            "chambre-vallee",
                            "eric-bouchard",
                        ),
                        Progress(
                            -15,
                            "in_progress",
                            45,
                            (
                                "Horizon Emploi prend en charge les rencontres de jumelage; "
                                "treize tandems sont formés."
                            ),
                            "horizon-emploi",
                            "karim-haddad",
                        ),
                    ),
                    drifts=(
                        Drift(
                            -154,
                            -75,
                            290,
                            (
                                "Le recrutement de mentors demande plus de temps à Malartic et à "
                                "Senneterre."
                            ),
                            "imm-29-mentorat",
                        ),
                    ),
                ),
                Action(
                    "4.1.3",
                    "Ouvrir une cohorte de reconnaissance des acquis en soins infirmiers",
                    by("college"),
                    by("reseau-sante", "services-emploi"),
                    due=130,
                    state="in_progress",
                    percent=80,
                    steps=("integration",),
                    indicator="Personnes diplômées",
                    target="8",
                    budget=18000,
                    progress=(
                        Progress(
                            -36,
                            "in_progress",
                            80,
                            (
                                "Huit personnes en stage; les deux dernières commencent dans "
                                "trois semaines."
                            ),
                            "college",
                            "amira-ben-salah",
                        ),
                    ),
                ),
                Action(
                    "4.1.4",
                    "Jumeler des bénévoles et des personnes qui apprennent le français",
                    by("passerelles"),
                    by("bibliotheques", "tremplin"),
                    ongoing=True,
                    state="in_progress",
                    percent=70,
                    steps=("francisation", "inclusion"),
                    indicator="Jumelages actifs",
                    target="25",
                    budget=1500,
                    progress=(
                        Progress(
                            -48,
                            "in_progress",
                            70,
                            (
                                "Dix-sept tandems se rencontrent chaque semaine, la plupart à la "
                                "bibliothèque."
                            ),
                            "passerelles",
                            "yasmine-cherkaoui",
                        ),
                    ),
                ),
            ),
        ),
        Heading(
            "4.2",
            "Prendre sa place",
            (
                Action(
                    "4.2.1",
                    "Réserver un siège à une personne immigrante dans trois comités locaux",
                    by("mrc-vallee-or"),
                    by("ville-val-dor", "ville-malartic", "css-eskers"),
                    due=-110,
                    state="done",
                    percent=100,
                    done=-140,
                    steps=("integration", "inclusion"),
                    indicator="Sièges comblés",
                    target="3",
                    progress=(
                        Progress(
                            -140,
                            "done",
                            100,
                            (
                                "Trois sièges comblés : urbanisme, conseil d’établissement et "
                                "culture."
                            ),
                            "mrc-vallee-or",
                            "annie-lacasse",
                        ),
                    ),
                ),
                Action(
                    "4.2.2",
                    (
                        "Accompagner les femmes immigrantes vers un premier emploi ou un retour "
                        "aux études"
                    ),
                    by("clairiere"),
                    by("horizon-emploi", "tremplin"),
                    due=220,
                    state="in_progress",
                    percent=30,
                    steps=("integration",),
                    populations=("immigrantes", "femmes"),
                    indicator="Femmes accompagnées",
                    target="24",
                    progress=(
                        Progress(
                            -42,
                            "in_progress",
                            30,
                            "Sept femmes suivies. La halte-garderie du jeudi change tout.",
                            "clairiere",
                            "manon-savard",
                        ),
                    ),
                ),
            ),
        ),
    ),
)
