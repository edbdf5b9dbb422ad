"""The immigration table of La Vallée-de-l'Or: its mandate and its circle."""

from concertation.sample.shape import Host, Mandate, Membership, Office, Seat, Table
from concertation.sample.tables.words import Custom, member, resident

CUSTOM = Custom(
    opening="Mot de bienvenue et tour de table",
    quorum="Constat du quorum",
    agenda="Lecture et adoption de l’ordre du jour",
    last="Adoption du compte rendu de la dernière rencontre",
    follow_ups="Suivis au compte rendu",
    other="Varia",
    following="Évaluation de la rencontre et date de la prochaine",
    closing="Levée de la rencontre",
)

MEMBERS = (
    member("mrc-vallee-or", "rejean-thibodeau", "annie-lacasse", since=-86, label="Élu de la MRC"),
    member("ville-val-dor", "sophie-renaud", since=-86),
    member(
        "ville-malartic",
        "lucie-chenard",
        since=-74,
        mandate=-15,
        before=("gaetan-boutin", -74, -15),
    ),
    member("ville-senneterre", "patrice-audet", since=-50),
    member(
        "reseau-sante",
        "isabelle-tremblay",
        "dominic-paquin",
        since=-86,
        instructions=(
            "Peut engager l’équipe d’organisation communautaire; consulte sa direction pour tout "
            "ajout de ressources."
        ),
    ),
    member("css-eskers", "nathalie-cote", "hugo-lambert", since=-86, mandate=-22, until=2),
    member("tremplin", "luc-pepin", "rosalie-dufresne", since=-40),
    member("college", "amira-ben-salah", "jean-philippe-morneau", since=-62),
    member("horizon-emploi", "karim-haddad", "sam-ouellet", since=-86, mandate=-32),
    member("chambre-vallee", "eric-bouchard", since=-70),
    member("mines-riviere-bleue", "julie-martin", "carlos-restrepo", since=-27),
    member("habitation-esker", "claude-morin", since=-44),
    member("escale", "fatoumata-diallo", "aicha-benali", since=-86, mandate=-15),
    member("corporation-vallee", "sylvie-lavoie", "marc-roy", since=-86),
    member("passerelles", "yasmine-cherkaoui", "lise-gauthier", since=-58),
    member("clairiere", "manon-savard", since=-58),
    member("feu-commun", "wendy-hunter", "marie-soleil-brazeau", since=-36),
    resident("nadia-rahman", label="Citoyenne, Val-d’Or", since=-26, until=10),
    resident("luis-gomez", label="Citoyen, Malartic", since=-10, until=10),
    member("bibliotheques", "caroline-sirois", category="associate", votes=False, since=-30),
    member("radio-boussole", "mathilde-aubin", category="partner", votes=False, since=-19),
    member(
        "integration",
        "anais-fortin",
        "mathieu-desrosiers",
        category="advisory",
        votes=False,
        since=-86,
    ),
    member(
        "services-emploi",
        "pierre-belanger",
        "nancy-turcotte",
        category="advisory",
        votes=False,
        since=-86,
    ),
    member("conseil-syndical", "josianne-labelle", category="observer", votes=False, since=-11),
    Membership(
        "associate",
        "milieux-de-vie",
        requested=-2,
        studied=-1,
        note="Offre de suivre l’évaluation du plan à mi-parcours.",
    ),
    Membership(
        "regular", "elles-au-fond", requested=-1, note="Demande reçue après la dernière rencontre."
    ),
    Membership(
        "partner",
        "fonds-epinettes",
        accepted=-52,
        ended=-9,
        ending="withdrawn",
        note="Se recentre sur la petite enfance.",
        seats=(
            Seat("fonds-epinettes", votes=False, mandates=(Mandate("helene-roy", 0, -52, -9),)),
        ),
    ),
)

TABLE = Table(
    slug="immigration-vallee-or",
    name="Table Immigration de La Vallée-de-l’Or",
    kind="multisectorial",
    form="table",
    territories=("890",),
    populations=("immigrantes", "refugiees"),
    mandate=(
        "La Table réunit celles et ceux qui accueillent, logent, forment, soignent et embauchent "
        "les personnes nouvellement arrivées dans La Vallée-de-l’Or. Elle s’entend sur un plan "
        "d’action commun, de l’attraction à l’enracinement, et veille à ce que chaque famille "
        "trouve une porte ouverte, quelle que soit celle où elle frappe d’abord. Elle conseille "
        "la MRC et les villes, et partage ce qu’elle apprend avec les autres territoires de la "
        "région."
    ),
    founded=-86,
    hosts=(Host("corporation-vallee", -86, -62), Host("mrc-vallee-or", -62)),
    offices=(
        Office("coordinator", "josee-gagnon", -62),
        Office("chair", "rejean-thibodeau", -26),
        Office("secretary", "annie-lacasse", -26),
        Office("chair", "sylvie-lavoie", -86, -26),
    ),
    memberships=MEMBERS,
    vacancies=(
        Seat("employeur-senneterre", "Employeur de Senneterre", sector="prive", territory="89040"),
        Seat(
            "services-de-garde",
            "Services de garde éducatifs",
            sector="education",
            territory="890",
            population="familles",
        ),
    ),
    notice_days=10,
    decision_template="D-{year}-{month:02}-{n:02}",
    publication=4,
    validates_progress=True,
    email="table.immigration@mrc-vallee-or.example.org",
)
