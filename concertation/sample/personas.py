"""The four people in whose place a visitor looks around, and why each is worth a look."""

from concertation.sample.shape import Function, Person, Persona

FACES = (
    Person(
        "josee-gagnon",
        "Josée",
        "Gagnon",
        (
            Function("mrc-vallee-or", "Agente de développement, immigration et concertation", -62),
            Function("loisir", "Coordonnatrice de la Table jeunesse, à temps partiel", -20),
            Function("corporation-vallee", "Agente de projet", -110, -62),
        ),
        "josee.gagnon@example.org",
        "819 555-0181",
        account=True,
    ),
    Person(
        "karim-haddad",
        "Karim",
        "Haddad",
        (
            Function("horizon-emploi", "Directeur adjoint, partenariats", -33),
            Function("chambre-vallee", "Conseiller en recrutement", -70, -33),
        ),
        "karim.haddad@example.org",
        "819 555-0182",
        account=True,
    ),
    Person(
        "michelle-tremblay-ouellet",
        "Michelle",
        "Tremblay-Ouellet",
        (Function("developpement-social", "Directrice régionale", -27),),
        "michelle.ouellet@example.org",
        "819 555-0183",
        account=True,
    ),
    Person(
        "aicha-benali",
        "Aïcha",
        "Benali",
        (Function("escale", "Intervenante, premier accueil", -16),),
        "aicha.benali@example.org",
        "819 555-0184",
        account=True,
    ),
)

PERSONAS = (
    Persona(
        "josee-gagnon",
        "josee.gagnon@example.org",
        "coordinator",
        (
            "Coordonne la Table Immigration de La Vallée-de-l’Or et la Table régionale jeunesse. "
            "Sa prochaine rencontre est convoquée : il manque des réponses."
        ),
    ),
    Persona(
        "karim-haddad",
        "karim.haddad@example.org",
        "partner",
        (
            "Siège à quatre tables pour Horizon Emploi Nord-Ouest. Ses rencontres, ses actions "
            "et ses engagements tiennent sur une page."
        ),
    ),
    Persona(
        "michelle-tremblay-ouellet",
        "michelle.ouellet@example.org",
        "steward",
        (
            "Suit les huit tables de l’Abitibi-Témiscamingue : qui siège, ce qui avance, ce qui "
            "glisse."
        ),
        "08",
    ),
    Persona(
        "aicha-benali",
        "aicha.benali@example.org",
        "alternate",
        (
            "Remplace la directrice de L’Escale quand elle ne peut venir : elle voit ce qu’elle "
            "doit savoir avant la rencontre."
        ),
    ),
)
