"""Headings 2 to 3 of the plan."""

from concertation.sample.shape import Action, Drift, Heading, Progress, Share
from concertation.sample.tables.words import by

SMALL = ("petite_enfance",)
PARENTS = Heading(
    "2",
    "Être parent sans être seul",
    (
        Action(
            "2.1",
            "Tenir un déjeuner hebdomadaire des nouveaux parents",
            by("premiere-neige"),
            by("marmite", "petits-pas", "havre-des-pins"),
            due=55,
            state="in_progress",
            percent=20,
            programmes=("pfm",),
            populations=("familles",),
            indicator="Parents présents",
            target="10 par semaine",
            progress=(
                Progress(
                    -8,
                    "in_progress",
                    20,
                    "La salle est trouvée, le premier déjeuner est prévu le mois prochain.",
                    "premiere-neige",
                    "elise-cormier",
                ),
            ),
        ),
        Action(
            "2.2",
            "Offrir des ateliers aux pères et aux enfants",
            by("petits-pas"),
            by("ville-rouyn-noranda"),
            due=-15,
            state="in_progress",
            percent=60,
            populations=("familles", "hommes"),
            indicator="Ateliers tenus",
            target="8",
            progress=(
                Progress(
                    -62,
                    "in_progress",
                    60,
                    (
                        "Cinq ateliers; celui de la pêche blanche a dû être refait deux fois, "
                        "tant il y avait de monde."
                    ),
                    "petits-pas",
                    "andreanne-simard",
                ),
            ),
        ),
        Action(
            "2.3",
            "Cuisiner ensemble : purées, boîtes à lunch et budget",
            by("marmite"),
            by("petits-pas", "havre-des-pins"),
            ongoing=True,
            state="in_progress",
            percent=55,
            populations=("familles", "pauvrete"),
            indicator="Séances",
            target="20 par année",
            progress=(
                Progress(
                    -28,
                    "in_progress",
                    55,
                    "Onze séances. Les portions supplémentaires vont au frigo du quartier.",
                    "marmite",
                    "bakary-toure",
                ),
            ),
        ),
        Action(
            "2.4",
            "Visiter les familles nouvellement arrivées dans le mois",
            by("ville-rouyn-noranda?"),
            by("petits-pas", "reseau-sante?"),
            horizon="short",
            programmes=("pac", "pfm"),
            steps=("accueil",),
            populations=("familles", "immigrantes"),
            indicator="Familles visitées",
            target="40",
        ),
        Action(
            "2.5",
            "Partager les mercredis en famille du Feu commun",
            by("feu-commun"),
            by("marmite", "premiere-neige", "ribambelle"),
            ongoing=True,
            state="in_progress",
            percent=50,
            populations=("familles", "premieres_nations"),
            indicator="Organismes venus",
            target="8",
            progress=(
                Progress(
                    -30,
                    "in_progress",
                    50,
                    "Quatre organismes sont venus cuisiner et écouter; deux reviennent.",
                    "feu-commun",
                    "marie-soleil-brazeau",
                ),
            ),
        ),
        Action(
            "2.6",
            "Soutenir les parents d’enfants ayant des besoins particuliers",
            by("reseau-sante"),
            by(
                "petits-pas",
                Share(
                    "garde-tournesol",
                    "declined",
                    note="Pas de personne de remplacement cette année.",
                ),
            ),
            due=280,
            state="planned",
            populations=("familles", "handicap"),
            indicator="Parents soutenus",
            target="25",
        ),
    ),
)
SERVICES = Heading(
    "3",
    "Des services de garde et de répit pour tous les quartiers",
    (
        Action(
            "3.1",
            "Ouvrir une halte-garderie rue Perreault",
            by("ville-rouyn-noranda"),
            by("petits-pas", "cpe-epinettes"),
            due=150,
            state="in_progress",
            percent=45,
            programmes=("pfm",),
            populations=SMALL,
            indicator="Places",
            target="16",
            budget=94000,
            progress=(
                Progress(
                    -84,
                    "in_progress",
                    40,
                    "Le local est loué; le plancher est à refaire.",
                    "ville-rouyn-noranda",
                    "catherine-dore",
                ),
                Progress(
                    -16,
                    "in_progress",
                    45,
                    "La Ville a trouvé la moitié du coût des travaux.",
                    "ville-rouyn-noranda",
                    "catherine-dore",
                ),
            ),
            drifts=(
                Drift(
                    -84,
                    -30,
                    150,
                    "Le plancher du local est à refaire : 31 000 $ de plus que prévu.",
                    "enf-74-halte",
                ),
            ),
        ),
        Action(
            "3.2",
            "Recruter douze nouvelles responsables de garde en milieu familial",
            by("garde-tournesol"),
            by("ville-rouyn-noranda"),
            due=190,
            state="in_progress",
            percent=25,
            populations=SMALL,
            indicator="Responsables reconnues",
            target="12",
            progress=(
                Progress(
                    -75,
                    "in_progress",
                    25,
                    "Trois reconnues, quatre en démarche.",
                    "garde-tournesol",
                    "diane-lariviere",
                ),
            ),
        ),
        Action(
            "3.3",
            "Offrir du répit une fin de semaine par mois",
            by("petits-pas?"),
            by("havre-des-pins", "fonds-epinettes"),
            due=350,
            populations=("familles",),
            indicator="Familles soutenues",
            target="20",
            budget=22000,
        ),
        Action(
            "3.4",
            "Garder les enfants pendant les rencontres et les formations",
            by("petits-pas"),
            by("ville-rouyn-noranda"),
            ongoing=True,
            state="in_progress",
            percent=80,
            populations=("familles",),
            indicator="Heures de garde",
            target="150 par année",
            progress=(
                Progress(
                    -40,
                    "in_progress",
                    80,
                    (
                        "Cent vingt heures offertes; la Table rembourse aussi la route depuis "
                        "Cadillac."
                    ),
                    "petits-pas",
                    "chloe-vachon",
                ),
            ),
        ),
    ),
)
