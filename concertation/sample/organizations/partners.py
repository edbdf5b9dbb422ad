"""Schools, employability, employers, First Nations, foundations, culture and the rest."""

from concertation.sample.organizations.files import of
from concertation.sample.shape import Organization

SCHOOLS: tuple[Organization, ...] = (
    *of(
        "education",
        ("css-eskers", "Centre de services scolaire des Eskers", "89008", ("890",), "0124", "CSSE"),
        (
            "css-cuivre",
            "Centre de services scolaire du Cuivre-et-des-Lacs",
            "86042",
            ("860", "870"),
            "0125",
            "CSSCL",
        ),
        ("college", "Collège du Nord-Ouest", "86042", ("860", "880", "890"), "0126", "CNO"),
        ("tremplin", "Centre de formation des adultes Le Tremplin", "89008", ("890",), "0127"),
        ("cpe-epinettes", "CPE Les Petites-Épinettes", "86042", ("860",), "0128"),
        (
            "garde-tournesol",
            "Bureau coordonnateur Tournesol, garde en milieu familial",
            "86042",
            ("860", "850"),
            "0129",
        ),
    ),
    *of(
        "recherche",
        (
            "milieux-de-vie",
            "Laboratoire sur les milieux de vie nordiques",
            "86042",
            ("08",),
            "0130",
            "LMVN",
        ),
    ),
)

EMPLOYMENT: tuple[Organization, ...] = (
    *of(
        "employabilite",
        ("horizon-emploi", "Horizon Emploi Nord-Ouest", "89008", ("08",), "0131", "HENO"),
        ("elan-jeunes", "Élan Jeunes Harricana", "88057", ("880",), "0132", "ÉJH"),
    ),
    *of(
        "economique",
        (
            "chambre-vallee",
            "Chambre des gens d’affaires de la Vallée",
            "89008",
            ("890",),
            "0133",
            "CGAV",
        ),
    ),
    *of(
        "prive",
        ("mines-riviere-bleue", "Mines Rivière-Bleue inc.", "89015", ("890",), "0134"),
        ("scierie-morasse", "Scierie Morasse et filles", "85037", ("850",), "0135"),
    ),
    *of(
        "economique",
        (
            "developpement-temis",
            "Développement économique des Quinze",
            "85025",
            ("850",),
            "0136",
            "DÉQ",
        ),
    ),
    *of(
        "syndical",
        (
            "conseil-syndical",
            "Conseil syndical des Trois-Rivages",
            "86042",
            ("08",),
            "0137",
            "CSTR",
        ),
    ),
)

OTHERS: tuple[Organization, ...] = (
    *of(
        "autochtone",
        (
            "feu-commun",
            "Centre d’entraide autochtone Le Feu commun",
            "89008",
            ("890", "860"),
            "0138",
        ),
        ("pagayeurs", "Comité jeunesse anicinabe Les Pagayeurs", "88802", ("08",), "0139"),
    ),
    *of(
        "philanthropique",
        ("fonds-epinettes", "Fonds solidaire des Épinettes", "86042", ("08",), "0140"),
    ),
    *of(
        "securite",
        ("prevention", "Équipe policière de proximité de Rouyn-Noranda", "86042", ("860",), "0141"),
    ),
    *of(
        "culture_loisir",
        (
            "bibliotheques",
            "Réseau des bibliothèques du Nord-Ouest",
            "86042",
            ("08",),
            "0142",
            "RBNO",
        ),
        ("loisir", "Loisir et plein air Nord-Ouest", "86042", ("08",), "0143", "LPNO"),
        ("radio-boussole", "Radio communautaire La Boussole", "89008", ("890",), "0144"),
    ),
)

PARTNERS = (*SCHOOLS, *EMPLOYMENT, *OTHERS)
