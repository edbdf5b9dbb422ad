"""The seniors' table of Abitibi-Ouest: its mandate and its circle."""

from concertation.sample.shape import Host, Office, Seat, Table
from concertation.sample.tables.words import Custom, member, resident

CUSTOM = Custom(
    opening="Mot de bienvenue, et un mot sur chacun",
    quorum="Vérification du quorum",
    agenda="Lecture et adoption de l’ordre du jour",
    last="Lecture et adoption du procès-verbal",
    follow_ups="Affaires découlant du procès-verbal",
    other="Affaires nouvelles",
    following="Date et lieu de la prochaine rencontre",
    closing="Levée de l’assemblée",
    agenda_adopted=(
        "Il est résolu d’adopter l’ordre du jour en laissant les affaires nouvelles ouvertes."
    ),
    last_adopted="Il est résolu d’adopter le procès-verbal de la dernière rencontre.",
)

TABLE = Table(
    slug="bien-vieillir-abitibi-ouest",
    name="Table Bien vieillir d’Abitibi-Ouest",
    kind="multisectorial",
    form="table",
    territories=("870",),
    populations=("aines", "proches_aidants"),
    mandate=(
        "La Table veille à ce qu’il fasse bon vieillir dans les vingt et une municipalités "
        "d’Abitibi-Ouest, chez soi et parmi les siens. Elle porte la voix des personnes aînées "
        "auprès des conseils, suit la démarche Municipalité amie des aînés et met ensemble les "
        "bras et les idées de celles et ceux qui livrent les repas, conduisent aux rendez-vous, "
        "visitent et soignent. Les personnes aînées y forment la majorité des voix citoyennes."
    ),
    founded=-140,
    hosts=(Host("mrc-abitibi-ouest", -140),),
    offices=(
        Office("coordinator", "francine-mercier", -58),
        Office("chair", "gilles-dion", -31),
        Office("secretary", "monique-labbe", -31),
    ),
    memberships=(
        member("mrc-abitibi-ouest", "normand-grenier", since=-140),
        member("ville-la-sarre", "isabelle-perron", "yvon-marcotte", since=-140),
        member("palmarolle", "louise-goulet", since=-64),
        member(
            "reseau-sante",
            "sylvie-caron",
            since=-140,
            instructions=("Sans mandat pour engager de nouvelles heures de soutien à domicile."),
        ),
        member(
            "cercle-aines",
            "gilles-dion",
            "jeannine-rivard",
            "fernand-audy",
            since=-140,
            mandate=-31,
            until=3,
        ),
        member("mains-tendues", "monique-labbe", "real-pomerleau", since=-140),
        member("bon-chaudron", "therese-guerin", since=-98),
        member("epaule", "danielle-fournier", "martin-lessard", since=-72),
        member("sillon", "roger-vaillancourt", "annick-tessier", since=-80),
        member("entre-lacs", "marjolaine-pelchat", since=-33),
        member("bibliotheques", "caroline-sirois", category="associate", votes=False, since=-40),
        member("loisir", "sandrine-mailhot", since=-45),
        resident("marguerite-lapierre", label="Citoyenne, Normétal", since=-30, until=6),
        resident("conrad-gosselin", label="Citoyen, Macamic", since=-18, until=6),
        member("familles-aines", "luc-sevigny", category="advisory", votes=False, since=-100),
    ),
    vacancies=(
        Seat(
            "commerce-macamic",
            "Commerce ou pharmacie de Macamic",
            sector="economique",
            territory="87058",
            population="aines",
        ),
        Seat(
            "securite-publique",
            "Sécurité publique, abus et fraudes",
            sector="securite",
            territory="870",
            votes=False,
        ),
    ),
    quorum_rule="fixed",
    quorum_fixed=7,
    decision_template="AO-{year}-{serial:03}",
    minutes_style="formal",
    year_starts_in=1,
    publication=4,
)
