"""Towns and MRC, ministries’ offices, health."""

from concertation.sample.organizations.files import of
from concertation.sample.shape import Organization

TOWNS: tuple[Organization, ...] = (
    *of(
        "municipal",
        ("mrc-vallee-or", "MRC de La Vallée-de-l’Or", "890", ("890",), "0101", "MRCVO"),
        ("ville-val-dor", "Ville de Val-d’Or", "89008", ("89008",), "0102"),
        ("ville-malartic", "Ville de Malartic", "89015", ("89015",), "0103"),
        ("ville-senneterre", "Ville de Senneterre", "89040", ("89040",), "0104"),
        ("ville-rouyn-noranda", "Ville de Rouyn-Noranda", "86042", ("860",), "0105"),
        ("mrc-abitibi-ouest", "MRC d’Abitibi-Ouest", "87090", ("870",), "0106"),
        ("ville-la-sarre", "Ville de La Sarre", "87090", ("87090",), "0107"),
        ("palmarolle", "Municipalité de Palmarolle", "87025", ("87025",), "0108"),
        ("mrc-abitibi", "MRC d’Abitibi", "88057", ("880",), "0109"),
        ("ville-amos", "Ville d’Amos", "88057", ("88057",), "0110"),
        ("mrc-temiscamingue", "MRC de Témiscamingue", "85025", ("850",), "0111", "MRCT"),
        ("ville-marie", "Ville de Ville-Marie", "85025", ("85025",), "0112"),
        ("habitation-esker", "Office d’habitation de l’Esker", "89008", ("890",), "0113", "OHE"),
        ("habitation-quinze", "Office d’habitation des Quinze", "85025", ("850",), "0114", "OHQ"),
    ),
)

OFFICES: tuple[Organization, ...] = (
    *of(
        "gouvernemental",
        (
            "integration",
            "Direction régionale de l’intégration et de la francisation",
            "86042",
            ("08",),
            "0115",
            "DRIF",
        ),
        (
            "services-emploi",
            "Centre régional de services à l’emploi",
            "89008",
            ("08",),
            "0116",
            "CRSE",
        ),
        (
            "developpement-social",
            "Direction régionale du développement social",
            "86042",
            ("08",),
            "0117",
            "DRDS",
        ),
        (
            "familles-aines",
            "Bureau régional des familles et des personnes aînées",
            "86042",
            ("08",),
            "0118",
            "BRFPA",
        ),
        ("bureau-habitation", "Bureau régional de l’habitation", "86042", ("08",), "0119", "BRH"),
        ("bureau-egalite", "Bureau régional de l’égalité", "86042", ("08",), "0120", "BRÉ"),
    ),
)

HEALTH: tuple[Organization, ...] = (
    *of(
        "sante",
        ("reseau-sante", "Réseau de santé du Nord-Ouest", "86042", ("08",), "0121", "RSNO"),
        ("sante-publique", "Équipe régionale de santé publique", "86042", ("08",), "0122", "ERSP"),
        (
            "premiere-neige",
            "Maison de naissance La Première-Neige",
            "86042",
            ("860", "890"),
            "0123",
        ),
    ),
)

PUBLIC = (*TOWNS, *OFFICES, *HEALTH)
