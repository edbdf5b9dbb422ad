"""The words around the names of places. Folded. Data."""

from exchange.cells.said import phrases, words

# What opens a name and tells its level, and its designation where it tells one.
_LEVELS = {
    "mrc": "mrc, m r c, rcm, territoire de la mrc, municipalite regionale de comte",
    "region": "region, region administrative, region admin, reg, administrative region",
    "municipality": """
        ville, municipalite, paroisse, village, canton, cantons unis, municipalite de paroisse,
        municipalite de village, mun, city, town, municipality, cite, cantons
    """,
    "borough": "arrondissement, borough, arr",
    "neighbourhood": "quartier, secteur, neighbourhood",
    "community": "communaute, reserve, reserve indienne, premiere nation, etablissement, community",
    "unorganized": "tno, territoire non organise",
    "province": "province, province de",
}
LEVELS = {said: level for level, text in _LEVELS.items() for said in phrases(text)}
DESIGNATIONS = {
    "ville": "ville", "city": "ville", "town": "ville", "v": "ville", "cite": "ville",
    "paroisse": "paroisse", "p": "paroisse", "pe": "paroisse",
    "municipalite de paroisse": "paroisse",
    "village": "village", "vl": "village", "municipalite de village": "village",
    "canton": "canton", "ct": "canton", "cantons unis": "cantons unis", "cu": "cantons unis",
    "municipalite": "municipalite", "m": "municipalite", "mun": "municipalite",
    "municipality": "municipalite", "te": "territoire equivalent",
}  # fmt: skip

# The table’s own territory: a level, or all of it ("").
_OWN = {
    "mrc": """
        mrc, la mrc, toute la mrc, territoire de la mrc, ensemble de la mrc, mrc entiere, la mrc
        entiere, l ensemble de la mrc, tout le territoire de la mrc, partout dans la mrc, rcm,
        sur le territoire de la mrc, l ensemble du territoire de la mrc
    """,
    "region": """
        region, la region, toute la region, regional, regionale, l ensemble de la region, ensemble
        de la region, territoire regional, region entiere, region administrative, the region
    """,
    "municipality": """
        ville, la ville, municipalite, la municipalite, municipal, toute la ville, the city
    """,
    "province": "province, provincial, tout le quebec, province de quebec, le quebec, national",
    "": """
        territoire, le territoire, tout le territoire, l ensemble du territoire, ensemble du
        territoire, territoire de la table, tous, toutes, partout, local, locale, the territory,
        territoire desservi, sur tout le territoire, whole territory, all, l ensemble des
        municipalites, toutes les municipalites, ensemble des municipalites, all municipalities
    """,
}
OWN = {said: level for level, text in _OWN.items() for said in phrases(text)}

# Short ways to write a place.
SHORT = {
    "3 rivieres": "trois rivieres", "mtl": "montreal", "slsj": "saguenay lac saint jean",
    "sag lac": "saguenay lac saint jean", "cdq": "centre du quebec", "qc": "quebec",
    "abitibi temis": "abitibi temiscamingue", "gim": "gaspesie iles de la madeleine",
    "gaspesie": "gaspesie iles de la madeleine", "bsl": "bas saint laurent",
    "iles de la madeleine": "les iles de la madeleine", "les iles": "les iles de la madeleine",
}  # fmt: skip
SPELT = {"nd": "notre dame", "mt": "mont", "riv": "riviere"}
FILLERS = words("de du des d la le les l en a au aux et sur")
