"""Heading 1 of the plan."""

from concertation.sample.shape import Action, Heading, Progress
from concertation.sample.tables.words import by

SMALL = ("petite_enfance",)
EARLY = Heading(
    "1",
    "Parler, jouer, bouger : le développement des tout-petits",
    (
        Action(
            "1.1",
            "Mettre à l’essai des cliniques de langage sans rendez-vous",
            by("sante-publique"),
            by("petits-pas", "reseau-sante", "cpe-epinettes"),
            due=60,
            state="in_progress",
            percent=65,
            populations=SMALL,
            indicator="Enfants vus",
            target="60",
            budget=4200,
            decision="enf-74-cliniques",
            progress=(
                Progress(
                    -50,
                    "in_progress",
                    35,
                    "Deux cliniques tenues, vingt-deux enfants.",
                    "sante-publique",
                    "julie-massicotte",
                ),
                Progress(
                    -21,
                    "in_progress",
                    65,
                    "Quatre cliniques, quarante-six enfants; treize orientés vers un service.",
                    "sante-publique",
                    "julie-massicotte",
                ),
            ),
        ),
        Action(
            "1.2",
            "Animer l’heure du conte dans trois quartiers ruraux",
            by("bibliotheques"),
            by("ribambelle", "marmite?"),
            due=130,
            state="in_progress",
            percent=40,
            programmes=("pfm",),
            populations=SMALL,
            indicator="Familles par séance",
            target="12",
            progress=(
                Progress(
                    -45,
                    "in_progress",
                    40,
                    (
                        "Évain et Cléricy ont chacune leur samedi. Cadillac suivra quand la "
                        "salle sera libre."
                    ),
                    "bibliotheques",
                    "thomas-vigneault",
                ),
            ),
        ),
        Action(
            "1.3",
            "Aménager des coins de jeu extérieur dans six cours",
            by("petits-pas"),
            by("cpe-epinettes", "css-cuivre~", "ville-rouyn-noranda"),
            due=250,
            state="in_progress",
            percent=15,
            programmes=("pfm",),
            populations=SMALL,
            indicator="Cours aménagées",
            target="6",
            budget=36000,
            progress=(
                Progress(
                    -19,
                    "in_progress",
                    15,
                    "La demande commune au Fonds solidaire est presque écrite.",
                    "petits-pas",
                    "chloe-vachon",
                ),
            ),
        ),
        Action(
            "1.4",
            "Prêter des habits de neige et des bottes",
            by("ribambelle"),
            by("marmite", "feu-commun?"),
            due=40,
            state="in_progress",
            percent=50,
            populations=("petite_enfance", "pauvrete"),
            indicator="Enfants habillés",
            target="80",
            progress=(
                Progress(
                    -10,
                    "in_progress",
                    50,
                    "Trente-huit habits recueillis et lavés.",
                    "ribambelle",
                    "julien-paradis",
                ),
            ),
        ),
        Action(
            "1.5",
            "Former les éducatrices au repérage des retards de langage",
            by("css-cuivre"),
            by("cpe-epinettes", "garde-tournesol"),
            due=-55,
            state="done",
            percent=100,
            done=-58,
            populations=SMALL,
            indicator="Éducatrices formées",
            target="40",
            progress=(
                Progress(
                    -58,
                    "done",
                    100,
                    "Quarante-trois éducatrices, dont onze en milieu familial.",
                    "css-cuivre",
                    "maryse-ethier",
                ),
            ),
        ),
    ),
)
