"""The people of schools, employment, employers, First Nations, culture and foundations."""

from concertation.sample.people.names import at

PARTNERS = (
    *at(
        "css-eskers",
        ("Nathalie", "Côté", "Directrice, formation générale des adultes", "a"),
        ("Hugo", "Lambert", "Conseiller pédagogique, accueil et francisation", ""),
    ),
    *at(
        "css-cuivre",
        ("Stéphanie", "Roberge", "Directrice des services éducatifs", ""),
        ("François", "Gingras", "Conseiller pédagogique, passage vers l’école", ""),
        ("Maryse", "Ethier", "Psychoéducatrice", ""),
    ),
    *at(
        "college",
        ("Amira", "Ben Salah", "Conseillère, réussite et international", "a"),
        ("Jean-Philippe", "Morneau", "Directeur des affaires étudiantes", ""),
        ("Sarah", "Kouassi", "Présidente de l’association étudiante", ""),
    ),
    *at(
        "tremplin",
        ("Luc", "Pépin", "Directeur", ""),
        ("Rosalie", "Dufresne", "Enseignante en francisation", "a"),
    ),
    *at(
        "cpe-epinettes",
        ("Manon", "Brisson", "Directrice générale", "a"),
    ),
    *at("garde-tournesol", ("Diane", "Larivière", "Directrice", "")),
    *at(
        "milieux-de-vie",
        ("Augustin", "Mbarga", "Professeur-chercheur", ""),
        ("Claudie", "Fréchette", "Professionnelle de recherche", ""),
    ),
    *at(
        "horizon-emploi",
        ("Sam", "Ouellet", "Conseiller en emploi", ""),
        ("Émilie", "Bernard", "Coordonnatrice, services aux entreprises", ""),
    ),
    *at(
        "elan-jeunes",
        ("Alexandre", "Jutras", "Directeur général", "a"),
        ("Noémie", "Cayer", "Intervenante jeunesse", ""),
    ),
    *at(
        "chambre-vallee",
        ("Éric", "Bouchard", "Directeur général", "a"),
    ),
    *at(
        "mines-riviere-bleue",
        ("Julie", "Martin", "Directrice des ressources humaines", ""),
        ("Carlos", "Restrepo", "Conseiller, accueil du personnel", ""),
    ),
    *at("scierie-morasse", ("Richard", "Morasse", "Copropriétaire", "n")),
    *at(
        "developpement-temis",
        ("Maude", "Lacombe", "Directrice générale", ""),
        ("Étienne", "Rocheleau", "Conseiller aux entreprises", ""),
    ),
    *at("conseil-syndical", ("Josianne", "Labelle", "Conseillère syndicale", "")),
    *at(
        "feu-commun",
        ("Wendy", "Hunter", "Coordonnatrice, services aux familles", "ae"),
        ("Marie-Soleil", "Brazeau", "Agente de liaison", ""),
    ),
    *at(
        "pagayeurs",
        ("Nathan", "King", "Animateur jeunesse", "e"),
        ("Shayna", "Rankin", "Animatrice jeunesse", ""),
    ),
    *at(
        "fonds-epinettes",
        ("Hélène", "Roy", "Conseillère aux partenariats", ""),
        ("Jérôme", "Sylvain", "Directeur général", ""),
    ),
    *at("prevention", ("Maxime", "Giguère", "Sergent, police communautaire", "")),
    *at(
        "bibliotheques",
        ("Caroline", "Sirois", "Directrice des services aux publics", "a"),
        ("Thomas", "Vigneault", "Animateur du livre", ""),
    ),
    *at(
        "loisir",
        ("Guillaume", "Proulx", "Directeur général", ""),
        ("Sandrine", "Mailhot", "Conseillère en loisir", ""),
    ),
    *at("radio-boussole", ("Mathilde", "Aubin", "Directrice de l’information", "")),
)
