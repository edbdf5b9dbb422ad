"""The people of towns, MRC, ministries' offices and health."""

from concertation.sample.people.names import at

PUBLIC = (
    *at(
        "mrc-vallee-or",
        ("Annie", "Lacasse", "Conseillère en développement social", ""),
        ("Réjean", "Thibodeau", "Préfet suppléant", ""),
    ),
    *at(
        "ville-val-dor",
        ("Sophie", "Renaud", "Directrice des loisirs et de la vie communautaire", "a"),
    ),
    *at(
        "ville-malartic",
        ("Lucie", "Chénard", "Agente de développement", "a"),
        ("Gaétan", "Boutin", "Conseiller municipal", "n"),
    ),
    *at(
        "ville-senneterre",
        ("Patrice", "Audet", "Directeur général adjoint", ""),
    ),
    *at(
        "ville-rouyn-noranda",
        ("Geneviève", "Lavallée", "Coordonnatrice, familles et inclusion", "a"),
        ("Olivier", "Bastien", "Conseiller municipal", ""),
        ("Catherine", "Doré", "Agente de milieu", ""),
    ),
    *at(
        "mrc-abitibi-ouest",
        ("Francine", "Mercier", "Agente de développement, personnes aînées", "a"),
        ("Normand", "Grenier", "Préfet", ""),
    ),
    *at(
        "ville-la-sarre",
        ("Isabelle", "Perron", "Directrice de la vie citoyenne", ""),
        ("Yvon", "Marcotte", "Conseiller municipal, questions des aînés", "n"),
    ),
    *at(
        "palmarolle",
        ("Louise", "Goulet", "Mairesse", ""),
    ),
    *at(
        "mrc-abitibi",
        ("Valérie", "Cossette", "Agente de développement rural", "a"),
        ("Steve", "Larouche", "Directeur du développement", ""),
    ),
    *at(
        "ville-amos",
        ("Martine", "Veilleux", "Agente de développement communautaire", ""),
    ),
    *at(
        "mrc-temiscamingue",
        ("Philippe", "Arpin", "Conseiller en développement, habitation", "a"),
        ("Claire", "Bergeron", "Préfète", ""),
    ),
    *at(
        "ville-marie",
        ("Simon", "Lefebvre", "Directeur de l’urbanisme", ""),
        ("Joanie", "Gauthier", "Conseillère municipale", ""),
    ),
    *at(
        "habitation-esker",
        ("Claude", "Morin", "Directrice", ""),
    ),
    *at(
        "habitation-quinze",
        ("Suzie", "Lemire", "Directrice générale", ""),
    ),
    *at(
        "integration",
        ("Anaïs", "Fortin", "Conseillère en immigration régionale", "a"),
        ("Mathieu", "Desrosiers", "Conseiller en francisation", ""),
    ),
    *at(
        "services-emploi",
        ("Pierre", "Bélanger", "Conseiller aux entreprises", ""),
        ("Nancy", "Turcotte", "Cheffe d’équipe", ""),
    ),
    *at("developpement-social", ("Benoît", "Caouette", "Conseiller en développement social", "")),
    *at(
        "familles-aines",
        ("Karine", "Dumais", "Conseillère aux familles", ""),
        ("Luc", "Sévigny", "Conseiller, municipalités amies des aînés", ""),
    ),
    *at("bureau-habitation", ("Marie-Pier", "Landry", "Conseillère en habitation", "")),
    *at("bureau-egalite", ("Chantal", "Rivest", "Conseillère régionale", "")),
    *at(
        "reseau-sante",
        ("Isabelle", "Tremblay", "Organisatrice communautaire", "a"),
        ("Dominic", "Paquin", "Organisateur communautaire", "a"),
        ("Sylvie", "Caron", "Cheffe de programme, soutien à domicile", ""),
        ("Mélanie", "Hubert", "Travailleuse sociale, équipe jeunesse", ""),
    ),
    *at(
        "sante-publique",
        ("Julie", "Massicotte", "Agente de planification, périnatalité et petite enfance", "a"),
        ("Frédéric", "Noël", "Agent de planification, saines habitudes de vie", ""),
    ),
    *at(
        "premiere-neige",
        ("Élise", "Cormier", "Sage-femme responsable", ""),
        ("Amélie", "Trudel", "Aide natale", ""),
    ),
)
