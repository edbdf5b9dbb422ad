"""The early childhood table of Rouyn-Noranda: its mandate and its circle."""

from concertation.sample.shape import Host, Mandate, Membership, Office, Seat, Table
from concertation.sample.tables.words import Custom, member, resident

CUSTOM = Custom(
    opening="Ouverture et mot de bienvenue",
    agenda="Adoption de l’ordre du jour",
    last="Adoption du compte rendu précédent",
    follow_ups="Suivis",
    other="Divers",
    following="Prochaine rencontre",
    closing="Clôture",
    label="{n}.",
)

TABLE = Table(
    slug="petite-enfance-rouyn-noranda",
    name="Table Petite enfance et familles de Rouyn-Noranda",
    kind="multisectorial",
    form="table",
    territories=("860",),
    populations=("petite_enfance", "familles"),
    mandate=(
        "La Table veut que chaque enfant de Rouyn-Noranda, de la grossesse à l’entrée à l’école, "
        "grandisse entouré. Elle réunit les services de garde, les organismes familiaux, la "
        "santé, l’école et des parents pour lire ensemble le développement des tout-petits, agir "
        "tôt et agir près des familles, dans tous les quartiers, du centre jusqu’aux lacs. Ses "
        "décisions sont prises par consensus."
    ),
    founded=-190,
    hosts=(Host("petits-pas", -190, -52), Host("ville-rouyn-noranda", -52)),
    offices=(
        Office("coordinator", "genevieve-lavallee", -52),
        Office("chair", "manon-brisson", -17),
        Office("treasurer", "chloe-vachon", -30),
    ),
    memberships=(
        member("ville-rouyn-noranda", "catherine-dore", "olivier-bastien", since=-190),
        member("petits-pas", "chloe-vachon", "andreanne-simard", since=-190),
        member("cpe-epinettes", "manon-brisson", since=-190),
        member("garde-tournesol", "diane-lariviere", since=-120),
        member(
            "css-cuivre",
            "francois-gingras",
            "maryse-ethier",
            since=-190,
            mandate=-15,
            before=("stephanie-roberge", -60, -15),
        ),
        member("reseau-sante", "dominic-paquin", "melanie-hubert", since=-190),
        member("sante-publique", "julie-massicotte", since=-84),
        member("premiere-neige", "elise-cormier", "amelie-trudel", since=-40),
        member("ribambelle", "odile-marchand", "julien-paradis", since=-150),
        member("marmite", "mireille-lachance", "bakary-toure", since=-70),
        member("bibliotheques", "thomas-vigneault", since=-66, until=1),
        member("feu-commun", "marie-soleil-brazeau", since=-28, mandate=-28),
        member("havre-des-pins", "estelle-roussel", since=-50),
        resident("sonia-belisle", label="Parent, Cadillac", since=-16, until=8),
        member(
            "fonds-epinettes",
            "helene-roy",
            "jerome-sylvain",
            category="partner",
            votes=False,
            since=-60,
        ),
        member("familles-aines", "karine-dumais", category="advisory", votes=False, since=-90),
        Membership(
            "regular",
            "loisir",
            accepted=-66,
            ended=-7,
            ending="withdrawn",
            note="Manque de personnel; reste joignable pour les camps de jour.",
            seats=(Seat("loisir", mandates=(Mandate("sandrine-mailhot", 0, -66, -7),)),),
        ),
    ),
    vacancies=(
        Seat(
            "parent-arrivant",
            "Parent arrivé depuis peu au Québec",
            sector="citoyen",
            territory="860",
            population="immigrantes",
        ),
        Seat(
            "halte-quartiers",
            "Halte-garderie des quartiers ruraux",
            sector="communautaire",
            territory="860",
            population="petite_enfance",
        ),
    ),
    decision_template="{year}-{serial:03}",
    publication=4,
    notice_days=7,
)
