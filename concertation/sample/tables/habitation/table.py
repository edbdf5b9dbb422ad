"""The housing table of Témiscamingue, once a coalition: its mandate and its circle."""

from concertation.sample.shape import FormerForm, Host, Office, Seat, Table
from concertation.sample.tables.words import Custom, member, resident

CUSTOM = Custom(
    opening="Mot d’ouverture",
    agenda="Ordre du jour",
    last="Compte rendu de la dernière rencontre",
    follow_ups="Suivis au compte rendu",
    other="Varia",
    following="Prochaine rencontre",
    closing="Levée",
    chair="Coprésidence",
    label="{n}.0",
)

TABLE = Table(
    slug="habitation-temiscamingue",
    name="Table Habitation du Témiscamingue",
    kind="multisectorial",
    form="table",
    territories=("850",),
    populations=("pauvrete", "familles", "immigrantes"),
    mandate=(
        "Née de la mobilisation pour sauver l’immeuble de la rue Notre-Dame, la Table veut que "
        "toute personne qui vit ou veut vivre au Témiscamingue y trouve un toit convenable, à un "
        "prix qui lui laisse de quoi vivre. Elle réunit locataires, propriétaires, municipalités "
        "et employeurs pour lire les besoins, appuyer les projets et veiller à ce que personne "
        "ne soit oublié. Elle rend compte chaque année devant la population."
    ),
    founded=-58,
    former=(
        FormerForm(
            "Coalition Un toit pour rester",
            "multisectorial",
            "coalition",
            -58,
            -14,
            (
                "Assemblée publique de Ville-Marie : la coalition devient une table permanente, "
                "et la MRC accepte de l’héberger."
            ),
        ),
    ),
    hosts=(Host("cle-de-voute", -58, -14), Host("mrc-temiscamingue", -14)),
    offices=(
        Office("coordinator", "philippe-arpin", -14),
        Office("coordinator", "jonathan-veillette", -58, -14),
        Office("chair", "claire-bergeron", -14),
        Office("chair", "jonathan-veillette", -14),
    ),
    memberships=(
        member("mrc-temiscamingue", "claire-bergeron", since=-40),
        member("ville-marie", "simon-lefebvre", "joanie-gauthier", since=-52),
        member("habitation-quinze", "suzie-lemire", since=-58),
        member("cle-de-voute", "jonathan-veillette", "rachel-moisan", since=-58),
        member("entraide-quinze", "pauline-gaudet", "abdoulaye-camara", since=-58),
        member("femmes-du-lac", "alice-rondeau", "brigitte-cloutier", since=-50),
        member("scierie-morasse", "richard-morasse", since=-13, mandate=-13),
        member("developpement-temis", "maude-lacombe", "etienne-rocheleau", since=-14, mandate=-14),
        member("horizon-emploi", "karim-haddad", since=-13, mandate=-13, until=1),
        member("reseau-sante", "dominic-paquin", since=-36),
        member("havre-des-pins", "nadine-poirier", category="associate", votes=False, since=-14),
        resident("remi-falardeau", label="Locataire, Notre-Dame-du-Nord", since=-14, until=10),
        member("fonds-epinettes", "jerome-sylvain", category="partner", votes=False, since=-22),
        member(
            "bureau-habitation", "marie-pier-landry", category="advisory", votes=False, since=-14
        ),
        member(
            "developpement-social", "benoit-caouette", category="observer", votes=False, since=-14
        ),
    ),
    vacancies=(
        Seat(
            "proprietaire",
            "Propriétaire de moins de six logements",
            sector="prive",
            territory="850",
        ),
        Seat("temiscaming", "Ville de Témiscaming", sector="municipal", territory="85005"),
        Seat(
            "timiskaming",
            "Première Nation de Timiskaming, à son gré",
            votes=False,
            sector="autochtone",
            territory="85806",
            population="premieres_nations",
        ),
    ),
    decision_template="TH-{meeting:02}-{n}",
    publication=4,
)
