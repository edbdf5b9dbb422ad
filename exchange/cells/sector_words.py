"""What lists call the sectors, folded. Data.

The codes are those of `tables.reference` (sectors.csv).
"""

from exchange.cells.said import phrases, words

CODES = words(
    """
    autochtone citoyen communautaire culture_loisir economique education employabilite
    environnement federal gouvernemental municipal philanthropique politique prive recherche sante
    securite syndical
    """
)

_SAID = {
    "communautaire": """
        aca, accueil, action communautaire, action communautaire autonome, aines, associatif,
        benevolat, comm, community, community organisation, community organization, community
        sector, developpement communautaire, famille, femmes, habitation, housing, immigration,
        itinerance, jeunesse, logement, logement social, milieu communautaire, ngo, non profit,
        nonprofit, npo, obnl, obnl a volet marchand, oc, ong, organisme a but non lucratif,
        organisme communautaire, organisme sans but lucratif, organismes communautaires, osbl,
        petite enfance, secteur communautaire, securite alimentaire, vie associative
    """,
    "municipal": """
        affaires municipales, arrondissement, city, milieu municipal, monde municipal, mrc, mun,
        municipal and mrc, municipal et mrc, municipal mrc, municipalite, municipalites,
        municipality, municipaux, rcm, secteur municipal, ville
    """,
    "sante": """
        cisss, ciusss, health, health and social services, healthcare, milieu de la sante, reseau
        de la sante, reseau de la sante et des services sociaux, rsss, sante et bien etre, sante et
        service sociaux, sante et services sociaux, sante mentale, sante publique, sante services
        sociaux, services sociaux, social services, soins de sante et assistance sociale, sss
    """,
    "education": """
        cegep, cpe, educatif, education et formation, education formation, enseignement,
        enseignement superieur, formation, francisation, garde educative, milieu de l education,
        milieu scolaire, reseau de l education, school, schools, scolaire, service d enseignement,
        service de garde, service denseignement, services d enseignement, services de garde,
        services denseignement, services educatifs, training, universite
    """,
    "employabilite": """
        developpement de l employabilite, emploi, emploi et employabilite, emploi formation,
        employabilite et emploi, employability, employment, insertion, insertion en emploi,
        insertion socioprofessionnelle, main d oeuvre, workforce
    """,
    "economique": """
        affaires, affaires et employeurs, agricole, agriculture, agroalimentaire, business,
        business and employers, developpement economique, developpement economique local, eco,
        economic, economic development, economie, economie sociale, employers, employeur,
        employeurs, gens d affaires, milieu des affaires, milieu economique, secteur economique,
        socio economique, socioeconomique, tourisme
    """,
    "gouvernemental": """
        administration publique, gouv, gouvernement, gouvernement du quebec, gouvernemental
        provincial, gouvernementale, government, milieu gouvernemental, ministere, ministeres,
        ministeres et organismes, ministeriel, provincial, provincial government, secteur
        gouvernemental
    """,
    "citoyen": """
        benevole, citizen, citizens, citoyen ne, citoyenne, citoyennes, citoyennes et citoyens,
        citoyennete, citoyens, citoyens et citoyennes, grand public, individu, individus, parent,
        parents, particulier, population, public citoyen, resident, residente, residents, societe
        civile, usager
    """,
    "politique": """
        bureau de depute, bureaux de deputes, depute, deputes, elected, elected officials, elu,
        elue, elues, elus, milieu politique, political, politics
    """,
    "federal": """
        federal government, gouvernement du canada, gouvernement federal, gouvernemental federal
    """,
    "autochtone": """
        aboriginal, autochtones, communaute autochtone, communautes autochtones, first nation,
        first nations, first nations and inuit, indigenous, inuit, milieu autochtone, peuples
        autochtones, pn, premiere nation, premieres nations, premieres nations et inuit
    """,
    "philanthropique": """
        bailleur de fonds, bailleurs de fonds, dons, fondation, fondations, foundation, funder,
        philanthropic, philanthropie, philanthropy
    """,
    "recherche": """
        innovation, milieu de la recherche, recherche et innovation, recherche universitaire,
        research, research and innovation
    """,
    "environnement": """
        developpement durable, eau, ecologie, environment, environnement et developpement durable,
        environnemental, gestion de l eau, nature
    """,
    "culture_loisir": """
        arts, arts et culture, arts spectacles et loisirs, bibliotheque, culture, culture et
        loisir, culture et loisirs, culture sport and recreation, culture sport et loisir, culture
        sport loisir, culturel, industrie de l information et industrie culturelle, industrie de
        linformation et industrie culturelle, loisir, loisir et sport, loisirs, loisirs et culture,
        media, medias, patrimoine, recreation, sport, sport et loisir, sports, sports et loisirs
    """,
    "securite": """
        incendie, milieu policier, police, public safety, safety, securite, securite civile,
        securite publique, service de police, services policiers
    """,
    "syndical": """
        labor, labour, labour unions, milieu syndical, syndicale, syndicat, syndicats, union,
        unions
    """,
    "prive": """
        commercant, commercants, commerce, compagnie, company, entreprise, entreprise privee,
        entreprises, entreprises privees, firme, industrie, industriel, milieu prive, pme, private,
        private sector, prive e, secteur prive, travailleur autonome
    """,
}
LABELS = {said: code for code, text in _SAID.items() for said in phrases(text)}

# What other lists (activities, legal forms) say: a sector may be drawn from it, with a doubt.
_DRAWN = {
    "economique": """
        agriculture foresterie peche et chasse, coop, coop de travail, cooperative, cooperative de
        consommateurs, cooperative de producteurs, cooperative de solidarite, cooperative de
        travail, finance, finance et assurances, transport
    """,
    "communautaire": """
        cooperative d habitation, table
    """,
    "prive": """
        commerce de detail, commerce de gros, construction, fabrication, hebergement et
        restauration, immobilier et location, service professionnels scientifiques techniques,
        services, services professionnels scientifiques et techniques, services professionnels
        scientifiques techniques, transport et entreposage
    """,
    "": """
        autre, autres, divers, general, membre, multisectoriel, other, others, partenaire, regional
    """,
    "gouvernemental": """
        etat, institution, institutional, institutionnel, parapublic, public, secteur public,
        services publics
    """,
}
LIKELY = {said: code for code, text in _DRAWN.items() for said in phrases(text)}

# One word in a longer text.
_SHORT_OF_SENSE = words("public union etat eau dons base")
WORDS = {
    **{said: code for said, code in LABELS.items() if " " not in said and len(said) > 3},
    **{code: code for code in CODES if "_" not in code},
    "sociaux": "sante", "clsc": "sante", "hopital": "sante", "scolaires": "education",
    "communautaires": "communautaire", "gouvernementaux": "gouvernemental",
    "economiques": "economique", "syndicaux": "syndical", "affaire": "economique",
    "municipale": "municipal", "municipales": "municipal",
}  # fmt: skip
for _word in _SHORT_OF_SENSE:
    WORDS.pop(_word, None)
