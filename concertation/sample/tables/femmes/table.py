"""The regional table of women's groups, which is sectorial: its mandate and its circle."""

from concertation.sample.shape import Host, Membership, Office, Seat, Table
from concertation.sample.tables.words import Custom, member

CUSTOM = Custom(
    opening="Mot de bienvenue",
    quorum="Constat du quorum",
    agenda="Adoption de l’ordre du jour",
    last="Adoption du procès-verbal de la dernière assemblée",
    follow_ups="Suites au procès-verbal",
    other="Varia",
    following="Date et lieu de la prochaine assemblée",
    closing="Levée de l’assemblée",
    agenda_adopted="Il est résolu d’adopter l’ordre du jour tel que présenté.",
    last_adopted="Il est résolu d’adopter le procès-verbal tel que rédigé.",
)

TABLE = Table(
    slug="groupes-de-femmes",
    name="Table des groupes de femmes du Nord-Ouest",
    kind="sectorial",
    form="umbrella",
    territories=("08",),
    populations=("femmes",),
    mandate=(
        "La Table regroupe les centres de femmes, les maisons d’hébergement et les groupes "
        "d’entraide de la région. Féministe et autonome, elle fait entendre les femmes du "
        "Nord-Ouest dans toute leur diversité, soutient ses membres et défend leurs droits "
        "devant les instances régionales. Elle décide par consensus aussi souvent que possible, "
        "et par vote quand il le faut."
    ),
    founded=-380,
    hosts=(Host("clairiere", -380, -70), Host("coeur-harricana", -70)),
    offices=(
        Office("coordinator", "penelope-arsenault", -29),
        Office("chair", "marilou-deschenes", -18),
        Office("treasurer", "nadine-poirier", -30),
        Office("secretary", "josiane-drouin", -18),
    ),
    memberships=(
        member("clairiere", "manon-savard", since=-380),
        member("coeur-harricana", "ginette-trottier", "laurie-baril", since=-380),
        member("entre-lacs", "josiane-drouin", "marjolaine-pelchat", since=-300),
        member("femmes-du-lac", "brigitte-cloutier", "alice-rondeau", since=-310),
        member("havre-des-pins", "nadine-poirier", "estelle-roussel", since=-260),
        member("meleze", "chantale-breton", "oceane-rheault", since=-240),
        member("eclaircie", "marilou-deschenes", "pascale-gervais", since=-290),
        member(
            "elles-au-fond",
            "stephanie-kabongo",
            "veronique-theberge",
            since=-34,
            mandate=-34,
            until=2,
        ),
        member("passerelles", "lise-gauthier", category="associate", votes=False, since=-22),
        member("bureau-egalite", "chantal-rivest", category="observer", votes=False, since=-60),
        member(
            "milieux-de-vie",
            "augustin-mbarga",
            "claudie-frechette",
            category="observer",
            votes=False,
            since=-20,
        ),
        Membership(
            "associate",
            "petits-pas",
            requested=-3,
            studied=-2,
            note=("À présenter à la prochaine assemblée."),
        ),
    ),
    vacancies=(
        Seat(
            "femmes-autochtones",
            "Groupe de femmes autochtones",
            sector="communautaire",
            territory="08",
            population="premieres_nations",
        ),
    ),
    decision_template="{year}-{month:02}-{serial:03}",
    minutes_style="formal",
    publication=4,
    notice_days=15,
)
