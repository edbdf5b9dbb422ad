"""The regional youth table: its mandate and its circle."""

from concertation.sample.shape import Host, Mandate, Membership, Office, Seat, Table
from concertation.sample.tables.words import Custom, member, resident

CUSTOM = Custom(
    opening="Arrivée, café et tour de présentation",
    quorum="Quorum",
    agenda="Adoption de l’ordre du jour",
    last="Compte rendu de la rencontre précédente",
    follow_ups="Suivis de la dernière rencontre",
    other="Varia",
    following="Prochaine rencontre : où et quand",
    closing="Fin de la rencontre",
    label="{n}",
)

TABLE = Table(
    slug="jeunesse-abitibi-temiscamingue",
    name="Table régionale jeunesse de l’Abitibi-Témiscamingue",
    kind="multisectorial",
    form="table",
    territories=("08",),
    populations=("jeunes",),
    mandate=(
        "La Table réunit des jeunes de 12 à 30 ans et les organisations qui les côtoient dans "
        "les cinq territoires de la région. Elle cherche des réponses communes là où un seul "
        "milieu ne suffit pas : la santé mentale, le premier emploi, le logement étudiant, le "
        "départ et le retour. Deux sièges sont tenus par des jeunes, qui parlent en premier sur "
        "chaque point de discussion."
    ),
    founded=-170,
    hosts=(Host("college", -170, -44), Host("loisir", -44)),
    offices=(
        Office("coordinator", "josee-gagnon", -20),
        Office("chair", "vincent-morin", -15),
        Office("secretary", "sarah-kouassi", -9),
        Office("coordinator", "sandrine-mailhot", -60, -20),
    ),
    memberships=(
        member("ville-rouyn-noranda", "olivier-bastien", since=-120),
        member("mrc-abitibi", "valerie-cossette", "steve-larouche", since=-82),
        member(
            "college",
            "sarah-kouassi",
            "jean-philippe-morneau",
            since=-170,
            mandate=-9,
            until=4,
            before=("jean-philippe-morneau", -60, -9),
        ),
        member("css-cuivre", "stephanie-roberge", since=-170),
        member("horizon-emploi", "karim-haddad", "emilie-bernard", since=-96, mandate=-30),
        member("elan-jeunes", "alexandre-jutras", "noemie-cayer", since=-170),
        member("fanal", "vincent-morin", "ariane-duval", since=-130),
        member("entre-deux", "alexis-leblanc", since=-130),
        member("le-filon", "kevin-gelinas", since=-74),
        member("pagayeurs", "nathan-king", "shayna-rankin", since=-38, mandate=-20),
        member("reseau-sante", "melanie-hubert", since=-170),
        member("sante-publique", "frederic-noel", since=-88),
        member("loisir", "guillaume-proulx", since=-170),
        resident("maika-joseph", label="Jeune, Rouyn-Noranda", since=-10, until=11),
        resident("zachary-page", label="Jeune, La Sarre", since=-10, until=11),
        member(
            "escale", "thi-mai-nguyen", "aicha-benali", category="associate", votes=False, since=-15
        ),
        Membership(
            "associate",
            member_table="organismes-harricana",
            accepted=-34,
            seats=(
                Seat(
                    "organismes-harricana",
                    votes=False,
                    mandates=(Mandate("felix-bourassa", 0, -20, None),),
                ),
            ),
        ),
        member("milieux-de-vie", "claudie-frechette", category="associate", votes=False, since=-50),
        member("services-emploi", "nancy-turcotte", category="advisory", votes=False, since=-90),
        member("prevention", "maxime-giguere", category="observer", votes=False, since=-24),
        member(
            "developpement-social", "benoit-caouette", category="observer", votes=False, since=-24
        ),
    ),
    vacancies=(
        Seat(
            "jeune-temiscamingue",
            "Jeune du Témiscamingue",
            sector="citoyen",
            territory="850",
            population="jeunes",
        ),
        Seat(
            "municipal-temiscamingue",
            "Municipalité du Témiscamingue",
            sector="municipal",
            territory="850",
        ),
    ),
    decision_template="J-{yy}-{serial:02}",
    publication=4,
)
