"""Kinds of organisations, as their names begin. Folded. Data.

Each kind has the phrases that open a name of it, the usual acronym among them; a phrase that
begins with « ~ » is what it was called before. Ministries change names often: add the old ones.
"""

from exchange.cells.said import phrases, words

_KINDS = {
    "cje": "carrefour jeunesse emploi, carrefours jeunesse emploi, cje",
    "cdc": "corporation de developpement communautaire, cdc",
    "cdec": "corporation de developpement economique communautaire, cdec",
    "sadc": """
        societe d aide au developpement des collectivites, societe d aide au developpement de la
        collectivite, societe d aide au developpement de collectivites, sadc
    """,
    "cae": "centre d aide aux entreprises, cae",
    "cab": "centre d action benevole, centre d action benevoles, carrefour d action benevole, cab",
    "omh": "office municipal d habitation, omh",
    "orh": "office regional d habitation, orh",
    "mdj": "maison des jeunes, maison de jeunes, mdj",
    "mdf": "maison des familles, maison de la famille, maison de familles, maison famille, mdf",
    "cff": "centre de femmes, centre des femmes, centre pour femmes",
    "cisss": """
        centre integre de sante et de services sociaux, centre integre universitaire de sante et de
        services sociaux, cisss, ciusss, ~centre de sante et de services sociaux, ~csss,
        ~centre de sante et services sociaux, centre integre de sante et services sociaux
    """,
    "css": """
        centre de services scolaire, centre de services scolaires, centre de service scolaire, css,
        ~commission scolaire, ~cs
    """,
    "cegep": "cegep, college d enseignement general et professionnel",
    "universite": "universite, university",
    "cpe": "centre de la petite enfance, centre de petite enfance, cpe",
    "mrc": "mrc, municipalite regionale de comte, m r c, rcm",
    "ville": "ville, city, cite",
    "municipalite": """
        municipalite, municipality, paroisse, village, canton, cantons unis, municipalite de
        paroisse, municipalite de village, municipalite du canton, mun
    """,
    "cci": """
        chambre de commerce, chambre de commerce et d industrie, chambre de commerce et industrie,
        chambre de commerce et d industries, cci, chamber of commerce, chambre de commerce et de
        l industrie
    """,
    "jcc": "jeune chambre de commerce, jeune chambre",
    "sana": """
        service d accueil des nouveaux arrivants, service d accueil aux nouveaux arrivants, sana,
        services d accueil des nouveaux arrivants, service d accueil de nouveaux arrivants
    """,
    "upa": "union des producteurs agricoles, upa, federation de l upa, syndicat de l upa",
    "sq": "surete du quebec, sq",
    "services_quebec": """
        services quebec, service quebec, bureau de services quebec, bureau services quebec,
        ~emploi quebec, ~centre local d emploi, ~cle
    """,
    "mess": """
        mess, ministere de l emploi et de la solidarite sociale, ~mtess, ~messf, ~ministere du
        travail de l emploi et de la solidarite sociale, ministere de l emploi, solidarite sociale
    """,
    "mifi": """
        mifi, ministere de l immigration de la francisation et de l integration, ministere de l
        immigration, immigration quebec, ~micc, ~midi, ~mrci, ~ministere de l immigration de la
        diversite et de l inclusion, ~ministere de l immigration et des communautes culturelles,
        ~ministere des relations avec les citoyens et de l immigration
    """,
    "mamh": """
        mamh, ministere des affaires municipales et de l habitation, ministere des affaires
        municipales, ~mamot, ~mamrot, ~mamr, ~ministere des affaires municipales et de l occupation
        du territoire, ~ministere des affaires municipales des regions et de l occupation du
        territoire, ~ministere des affaires municipales et des regions
    """,
    "meq": """
        meq, ministere de l education, ~mees, ~mels, ~ministere de l education et de l enseignement
        superieur, ~ministere de l education du loisir et du sport
    """,
    "mes": "ministere de l enseignement superieur",
    "msss": "msss, ministere de la sante et des services sociaux, ministere de la sante",
    "mapaq": "mapaq, ministere de l agriculture des pecheries et de l alimentation",
    "mcc": "mcc, ministere de la culture et des communications, ministere de la culture, ~mccq",
    "mfamille": "ministere de la famille, mfa, ~ministere de la famille et des aines",
    "meie": """
        meie, ministere de l economie de l innovation et de l energie, ministere de l economie,
        ~mei, ~mesi, ~meii, ~mdeie, ~ministere de l economie et de l innovation
    """,
    "mtmd": """
        mtmd, ministere des transports et de la mobilite durable, ministere des transports, ~mtq,
        ~mtmdet, ~mtqm, transports quebec
    """,
    "melccfp": """
        melccfp, ministere de l environnement, ~melcc, ~mddelcc, ~mddep, ~mddefp, ministere de l
        environnement de la lutte contre les changements climatiques de la faune et des parcs
    """,
    "mrnf": """
        mrnf, ministere des ressources naturelles et des forets, ~mern, ~mffp, ~mrn, ~ministere des
        forets de la faune et des parcs, ~ministere de l energie et des ressources naturelles
    """,
    "msp": "msp, ministere de la securite publique",
    "justice": "ministere de la justice",
    "ircc": """
        ircc, immigration refugies et citoyennete canada, ~citoyennete et immigration canada, ~cic
    """,
    "centraide": "centraide, united way",
    "desjardins": "caisse desjardins, caisse populaire, caisse populaire desjardins, caisse",
    "cld": "cld, centre local de developpement",
    "urls": "urls, unite regionale de loisir et de sport, unite regionale de loisir et sport",
    "cre": "conseil regional de l environnement, conseil regional en environnement, cre",
    "acef": "acef, association cooperative d economie familiale",
    "depute": """
        bureau du depute, bureau de la deputee, bureau de comte, depute, deputee, bureau de
        circonscription, bureau de depute
    """,
    "conseil_de_bande": """
        conseil de la premiere nation, conseil de premiere nation, conseil de bande, premiere
        nation, conseil de la nation, conseil des premieres nations, band council
    """,
    "hydro": "hydro quebec",
    "caab": "centre d amitie autochtone, centre de l amitie autochtone",
}  # fmt: skip

KINDS: dict[str, tuple[str, bool]] = {
    phrase.lstrip("~"): (kind, phrase.startswith("~"))
    for kind, text in _KINDS.items()
    for phrase in phrases(text)
}
LONGEST_KIND = max(len(phrase.split()) for phrase in KINDS)

# Kinds of which there is one in Québec: whatever follows is an office of it.
ONE_OF_A_KIND = words(
    """
    sq services_quebec mess mifi mamh meq mes msss mapaq mcc mfamille meie mtmd melccfp mrnf msp
    justice ircc hydro
    """
)
# Two kinds that people take one for the other: the same place, another designation.
ALIKE = {"ville": "municipalite", "municipalite": "ville"}
# What took over from a kind that is no more; a doubt, never more.
SUCCESSORS = {"cld": "mrc"}

LEGAL = words("inc ltee ltd limitee enr senc srl sencrl obnl osbl corp incorporee cie")
STOPS = words(
    """
    a au aux d de des du en et l la le les ou par pour sur the of and for in chez un une dans ses
    """
)
# Beside a kind, they tell nothing of which one it is.
IGNORED = words(
    """
    regional regionale regionaux local locale direction directions bureau poste secteur section
    antenne siege social succursale point service services mrc region territoire invite invitee
    observateur observatrice membre partenaire representant representante conseil municipal
    administration general generale departement equipe programme
    """
)
SAME_WORDS = {
    "coop": "cooperative", "assoc": "association", "ass": "association", "asso": "association",
    "regr": "regroupement", "ctr": "centre", "dev": "developpement", "devel": "developpement",
    "univ": "universite", "reg": "regional", "qc": "quebec", "comm": "communautaire",
    "com": "communautaire", "serv": "service", "org": "organisme", "soc": "societe",
    "fed": "federation", "fond": "fondation", "intl": "international", "mtl": "montreal",
    "mts": "monts", "ste": "sainte", "st": "saint", "centre": "centre", "center": "centre",
}  # fmt: skip
BEFORE_A_KIND = phrases(
    """
    direction regionale, direction regionale de, direction regionale du, direction du, direction
    de, direction generale de, direction generale du, bureau de, bureau du, bureau regional de,
    bureau regional du, bureau local de, conseil de la, conseil de, la, le, les, l, the,
    representant de la, representante de la, representant du, comite de la, agent de la, poste de
    la, federation de l, direction regionale des, conseil regional de la
    """
)
