"""How organisations are written down: by sector, a line each, their other names apart."""

from concertation.sample.shape import Former, Organization

OTHER_NAMES = {
    "css-cuivre": (Former("Commission scolaire du Cuivre", -77),),
    "css-eskers": (Former("Commission scolaire des Eskers", -77),),
    "cercle-aines": (Former("Cercle de l’âge d’or de La Sarre", -90),),
    "entraide-quinze": (Former("Comptoir d’entraide de Notre-Dame-du-Nord", -29),),
    "escale": (Former("Comité d’accueil de Val-d’Or", -101), Former("L’Escale")),
    "habitation-esker": (Former("Office d’habitation de Val-d’Or et des environs", -50),),
    "horizon-emploi": (Former("Club d’emploi de la Vallée", -60),),
    "integration": (
        Former("Direction régionale de l’immigration et de la diversité", -38),
        Former("DRID", -38),
    ),
    "loisir": (Former("Unité du loisir du Nord-Ouest", -44),),
    "reseau-sante": (
        Former("Centre de santé et de services sociaux des Eskers", -128),
        Former("Réseau santé Nord-Ouest"),
    ),
    "services-emploi": (Former("Centre local de la main-d’œuvre de Val-d’Or", -72),),
}
WEBSITES = {
    "escale": "https://escale.example.org",
    "horizon-emploi": "https://horizon-emploi.example.org",
    "bibliotheques": "https://bibliotheques.example.org",
}


def of(sector: str, *rows: tuple) -> tuple[Organization, ...]:
    """Return organisations from (slug, name, based in, serves, end of telephone[, acronym])."""
    return tuple(_organization(sector, *row) for row in rows)


def _organization(sector, slug, name, based_in, serves, phone, acronym=""):
    return Organization(
        slug=slug,
        name=name,
        sector=sector,
        based_in=based_in,
        serves=serves,
        email=f"info@{slug}.example.org",
        phone=f"819 555-{phone}",
        acronym=acronym,
        former=OTHER_NAMES.get(slug, ()),
        website=WEBSITES.get(slug, ""),
    )
