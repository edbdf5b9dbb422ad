"""The sub-committee on welcome and French classes, which reports to the immigration table."""

from concertation.sample.shape import Host, Office, Seat, Table
from concertation.sample.tables.words import Custom, member, resident

CUSTOM = Custom(
    opening="Accueil et tour des nouvelles",
    agenda="Ordre du jour",
    last="Retour sur les notes de la dernière rencontre",
    follow_ups="Ce qui devait être fait",
    other="Autres sujets",
    following="Prochaine rencontre et message à la Table",
    closing="Fin de la rencontre",
    chair="Animation",
    agenda_adopted="L’ordre du jour convient à toutes et à tous.",
    last_adopted="Les notes de la dernière rencontre sont adoptées.",
)

TABLE = Table(
    slug="accueil-francisation",
    name="Sous-comité Accueil et francisation",
    kind="multisectorial",
    form="subcommittee",
    territories=("890",),
    populations=("immigrantes", "refugiees"),
    mandate=(
        "Le sous-comité rassemble les personnes qui reçoivent les familles le premier jour et "
        "celles qui leur enseignent le français. Il suit les axes Accueil et Établissement du "
        "plan de la Table Immigration, règle entre collègues ce qui peut l’être, et rapporte à "
        "la Table ce qui demande une décision."
    ),
    founded=-8,
    parent="immigration-vallee-or",
    hosts=(Host("escale", -8),),
    offices=(Office("coordinator", "jorge-salazar", -8), Office("chair", "yasmine-cherkaoui", -8)),
    memberships=(
        member("escale", "aicha-benali", "thi-mai-nguyen", since=-8, mandate=-8),
        member("passerelles", "yasmine-cherkaoui", since=-8, mandate=-8),
        member("css-eskers", "hugo-lambert", since=-8, mandate=-8),
        member("tremplin", "rosalie-dufresne", "luc-pepin", since=-8, mandate=-8),
        member("horizon-emploi", "karim-haddad", "emilie-bernard", since=-8, mandate=-8),
        member("bibliotheques", "thomas-vigneault", since=-6, mandate=-6),
        member("reseau-sante", "dominic-paquin", since=-8, mandate=-8, until=1),
        member("ville-val-dor", "sophie-renaud", since=-8, mandate=-8),
        member("mines-riviere-bleue", "carlos-restrepo", since=-6, mandate=-6),
        resident("mariana-duarte", label="Apprenante, groupe de soir", since=-8, until=4),
        member(
            "integration",
            "mathieu-desrosiers",
            category="advisory",
            votes=False,
            since=-8,
            mandate=-8,
        ),
    ),
    vacancies=(
        Seat(
            "halte-garderie",
            "Halte-garderie",
            sector="communautaire",
            territory="890",
            population="familles",
        ),
    ),
    quorum_rule="present",
    notice_days=5,
    decision_template="SC-AF-{year}-{serial:02}",
    publication=2,
)
