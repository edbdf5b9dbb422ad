"""The community organisations' table of Abitibi, which is sectorial: its mandate and its circle."""

from concertation.sample.shape import Host, Membership, Office, Seat, Table
from concertation.sample.tables.words import Custom, member

CUSTOM = Custom(
    opening="Bienvenue et météo du groupe",
    agenda="Adoption de l’ordre du jour",
    last="Adoption du dernier compte rendu",
    follow_ups="Retour sur les suivis",
    other="Points ajoutés",
    following="Prochaine rencontre et tour de clôture",
    closing="Fin",
    chair="Animation tournante",
)

TABLE = Table(
    slug="organismes-harricana",
    name="Table des organismes communautaires de l’Harricana",
    kind="sectorial",
    form="table",
    territories=("880",),
    populations=("pauvrete", "population"),
    mandate=(
        "La Table est le lieu où les organismes communautaires de la MRC d’Abitibi se "
        "connaissent, s’entraident et parlent d’une même voix. Elle partage des outils et des "
        "locaux, fait front commun devant la pauvreté et accompagne les organismes quand la "
        "relève manque. Les partenaires publics y sont les bienvenus comme observateurs; les "
        "décisions restent aux organismes."
    ),
    founded=-276,
    hosts=(Host("corporation-harricana", -276),),
    offices=(
        Office("coordinator", "marie-claude-nadeau", -46),
        Office("chair", "patrick-allard", -20),
        Office("treasurer", "claudine-menard", -32),
    ),
    memberships=(
        member("corporation-harricana", "felix-bourassa", "marie-claude-nadeau", since=-276),
        member("grenier", "solange-dessureault", "yannick-ferland", since=-230),
        member("traversee", "patrick-allard", "lyne-gaudreault", since=-200),
        member("draveur", "denis-charbonneau", "anouk-vallee", since=-110),
        member("mots-dici", "claudine-menard", "ousmane-sow", since=-180),
        member("racines", "kim-beauchemin", since=-160),
        member(
            "grand-detour",
            "serge-bolduc",
            since=-190,
            suspended=-1,
            note=("Cotisation de deux années en souffrance; entente de paiement proposée."),
        ),
        member("coeur-harricana", "laurie-baril", "ginette-trottier", since=-220),
        member("meleze", "oceane-rheault", "chantale-breton", since=-140),
        member("epaule", "martin-lessard", since=-25),
        member(
            "ville-amos",
            "martine-veilleux",
            category="observer",
            votes=False,
            since=-90,
        ),
        member("mrc-abitibi", "steve-larouche", category="observer", votes=False, since=-90),
        member("reseau-sante", "dominic-paquin", category="observer", votes=False, since=-120),
        Membership(
            "observer",
            "elan-jeunes",
            requested=-1,
            note=("L’organisme est du secteur de l’employabilité : il demande à observer."),
        ),
    ),
    vacancies=(
        Seat(
            "jeunes-barraute",
            "Organisme jeunesse de Barraute",
            sector="communautaire",
            territory="88022",
            population="jeunes",
        ),
    ),
    decision_template="OC{year}.{month:02}.{n:02}",
    publication=3,
    notice_days=7,
)
