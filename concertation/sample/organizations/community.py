"""Community organisations, MRC by MRC."""

from concertation.sample.organizations.files import of
from concertation.sample.shape import Organization

VALLEE: tuple[Organization, ...] = (
    *of(
        "communautaire",
        ("escale", "L’Escale, accueil des nouveaux arrivants", "89008", ("890",), "0145"),
        (
            "corporation-vallee",
            "Corporation communautaire de la Vallée",
            "89008",
            ("890",),
            "0146",
            "CCV",
        ),
        ("passerelles", "Passerelles, jumelage interculturel", "89008", ("890",), "0147"),
        ("clairiere", "Centre de femmes La Clairière", "89008", ("890",), "0148"),
        (
            "elles-au-fond",
            "Elles au fond, réseau des travailleuses des mines",
            "89015",
            ("08",),
            "0149",
        ),
        ("le-filon", "Maison des jeunes Le Filon", "89015", ("89015",), "0150"),
    ),
)

ROUYN: tuple[Organization, ...] = (
    *of(
        "communautaire",
        ("petits-pas", "Maison des familles Les Petits Pas", "86042", ("860",), "0151"),
        ("ribambelle", "Joujouthèque La Ribambelle", "86042", ("860",), "0152"),
        ("marmite", "Cuisines collectives La Marmite du cuivre", "86042", ("860",), "0153"),
        (
            "havre-des-pins",
            "Maison d’hébergement Le Havre des pins",
            "86042",
            ("860", "850"),
            "0154",
        ),
        ("eclaircie", "L’Éclaircie, aide contre les violences sexuelles", "86042", ("08",), "0155"),
        ("entre-deux", "Maison des jeunes L’Entre-deux", "86042", ("860",), "0156"),
        ("fanal", "Travail de rue Le Fanal", "86042", ("860", "870"), "0157"),
    ),
)

OUEST: tuple[Organization, ...] = (
    *of(
        "communautaire",
        ("cercle-aines", "Cercle des personnes aînées d’Abitibi-Ouest", "87090", ("870",), "0158"),
        ("mains-tendues", "Centre d’action bénévole Les Mains tendues", "87090", ("870",), "0159"),
        ("bon-chaudron", "Popote roulante Le Bon Chaudron", "87058", ("870",), "0160"),
        (
            "epaule",
            "L’Épaule, soutien aux personnes proches aidantes",
            "87090",
            ("870", "880"),
            "0161",
        ),
        ("sillon", "Transport collectif Le Sillon", "87058", ("870",), "0162"),
        ("entre-lacs", "Centre de femmes Entre-Lacs", "87090", ("870",), "0163"),
    ),
)

HARRICANA: tuple[Organization, ...] = (
    *of(
        "communautaire",
        (
            "corporation-harricana",
            "Corporation communautaire de l’Harricana",
            "88057",
            ("880",),
            "0164",
            "CCH",
        ),
        ("grenier", "Comptoir alimentaire Le Grenier", "88057", ("880",), "0165"),
        ("traversee", "La Traversée, entraide en santé mentale", "88057", ("880",), "0166"),
        ("draveur", "Maison d’accueil Le Draveur", "88057", ("880",), "0167"),
        ("mots-dici", "Les Mots d’ici, alphabétisation populaire", "88022", ("880",), "0168"),
        ("racines", "Maison de la famille Racines et branches", "88057", ("880",), "0169"),
        (
            "grand-detour",
            "Association des personnes handicapées du Grand-Détour",
            "88057",
            ("880",),
            "0170",
            "APHGD",
        ),
        ("coeur-harricana", "Centre de femmes Cœur d’Harricana", "88057", ("880",), "0171"),
        ("meleze", "Maison d’hébergement Sous le mélèze", "88057", ("880",), "0172"),
    ),
)

TEMISCAMINGUE: tuple[Organization, ...] = (
    *of(
        "communautaire",
        ("femmes-du-lac", "Centre de femmes du Lac", "85025", ("850",), "0173"),
        ("cle-de-voute", "Comité de locataires La Clé de voûte", "85025", ("850",), "0174"),
        ("entraide-quinze", "Entraide des Quinze", "85090", ("850",), "0175"),
    ),
)

COMMUNITY = (*VALLEE, *ROUYN, *OUEST, *HARRICANA, *TEMISCAMINGUE)
