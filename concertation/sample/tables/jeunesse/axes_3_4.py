"""Headings 3 to 4 of the plan."""

from concertation.sample.shape import Action, Heading, Progress
from concertation.sample.tables.words import by

YOUNG = ("jeunes",)
WORK = Heading(
    "3",
    "Apprendre et travailler",
    (
        Action(
            "3.1",
            "Étendre la formule des emplois d’été à Val-d’Or",
            by("horizon-emploi"),
            by("elan-jeunes", "services-emploi"),
            due=70,
            state="in_progress",
            percent=40,
            populations=YOUNG,
            indicator=("Jeunes placés"),
            target="40",
            progress=(
                Progress(
                    -38,
                    "in_progress",
                    40,
                    (
                        "Vingt-deux employeurs rencontrés; l’appel du deuxième vendredi est "
                        "repris tel quel."
                    ),
                    "horizon-emploi",
                    "karim-haddad",
                ),
            ),
        ),
        Action(
            "3.2",
            "Faire signer une charte du bon employeur étudiant",
            by("horizon-emploi~"),
            by("css-cuivre", "college", "conseil-syndical?"),
            due=200,
            state="in_progress",
            percent=15,
            populations=YOUNG,
            decision="jeu-56-travail",
            indicator=("Employeurs signataires"),
            target="50",
            progress=(
                Progress(
                    -11,
                    "in_progress",
                    15,
                    ("Le texte est prêt; sept employeurs ont dit oui de vive voix."),
                    "horizon-emploi",
                    "emilie-bernard",
                ),
            ),
        ),
        Action(
            "3.3",
            "Ramener aux études vingt jeunes par année",
            by("elan-jeunes"),
            by("tremplin", "css-cuivre", "fanal"),
            ongoing=True,
            state="in_progress",
            percent=55,
            populations=YOUNG,
            indicator=("Jeunes inscrits"),
            target=("20 par année"),
            progress=(
                Progress(
                    -52,
                    "in_progress",
                    55,
                    ("Onze inscrits, neuf encore là après deux mois."),
                    "elan-jeunes",
                    "alexandre-jutras",
                ),
            ),
        ),
        Action(
            "3.4",
            "Faire découvrir vingt métiers de la région en une semaine",
            by("loisir?"),
            by("horizon-emploi", "services-emploi"),
            due=185,
            populations=YOUNG,
            indicator=("Élèves participants"),
            target="400",
        ),
        Action(
            "3.5",
            "Étudier pourquoi les jeunes partent et reviennent",
            by("milieux-de-vie"),
            by("college", "developpement-social"),
            due=270,
            state="in_progress",
            percent=35,
            populations=YOUNG,
            steps=("retention",),
            indicator="Rapport",
            target="1",
            budget=14000,
            progress=(
                Progress(
                    -80,
                    "in_progress",
                    35,
                    ("Soixante-deux entrevues menées sur cent."),
                    "milieux-de-vie",
                    "claudie-frechette",
                ),
            ),
        ),
        Action(
            "3.6",
            "Jumeler les jeunes arrivants à une ou un camarade de classe",
            by("escale"),
            by("css-cuivre", "entre-deux"),
            due=125,
            state="in_progress",
            percent=30,
            programmes=("pac",),
            steps=("accueil", "inclusion"),
            populations=("jeunes", "immigrantes"),
            indicator="Jumelages",
            target="30",
            progress=(
                Progress(
                    -57,
                    "in_progress",
                    30,
                    ("Neuf jumelages; la patinoire est le meilleur lieu de rencontre."),
                    "escale",
                    "aicha-benali",
                ),
            ),
        ),
    ),
)
VOICE = Heading(
    "4",
    "Prendre la parole",
    (
        Action(
            "4.1",
            "Financer un projet de jeunes par territoire",
            by("loisir"),
            by("developpement-social", "fonds-epinettes"),
            due=65,
            state="in_progress",
            percent=75,
            populations=YOUNG,
            decision="jeu-53-projets",
            indicator=("Projets menés à terme"),
            target="4",
            budget=24000,
            progress=(
                Progress(
                    -31,
                    "in_progress",
                    75,
                    ("Trois projets terminés, le quatrième tourne son film en {m+1}."),
                    "loisir",
                    "josee-gagnon",
                ),
            ),
        ),
        Action(
            "4.2",
            "Créer un conseil jeunesse à Ville-Marie et à La Sarre",
            by("ville-la-sarre?"),
            by("ville-marie?", "loisir"),
            due=400,
            populations=YOUNG,
            indicator=("Conseils en place"),
            target="2",
        ),
        Action(
            "4.3",
            (
                "Inviter les jeunes de Pikogan, de Lac-Simon et de Kitcisakik à tenir une "
                "rencontre chez eux"
            ),
            by("pagayeurs"),
            by("loisir"),
            due=138,
            state="in_progress",
            percent=40,
            populations=("jeunes", "premieres_nations"),
            indicator=("Rencontre tenue"),
            target="1",
            progress=(
                Progress(
                    -23,
                    "in_progress",
                    40,
                    (
                        "Pikogan recevra la Table. Le programme de la journée s’écrit avec les "
                        "aînés."
                    ),
                    "pagayeurs",
                    "nathan-king",
                ),
            ),
        ),
        Action(
            "4.4",
            "Produire une série de balados sur le retour en région",
            by("entre-deux"),
            by("radio-boussole", "milieux-de-vie"),
            due=-45,
            state="in_progress",
            percent=50,
            populations=YOUNG,
            indicator="Épisodes",
            target="6",
            progress=(
                Progress(
                    -115,
                    "in_progress",
                    50,
                    (
                        "Trois épisodes sur six. L’animatrice est partie étudier; une nouvelle "
                        "équipe se forme."
                    ),
                    "entre-deux",
                    "alexis-leblanc",
                ),
            ),
        ),
        Action(
            "4.5",
            "Parler d’égalité et de consentement dans les maisons des jeunes",
            by("eclaircie?"),
            by("entre-deux", "le-filon"),
            due=160,
            populations=YOUNG,
            indicator="Ateliers",
            target="10",
        ),
    ),
)
