"""The words that tell where one organisation ends and the next begins, and those that name none."""

# The first word of the name of an organisation, folded: after « et », another one begins.
HEADS = frozenset({
    "agence", "alliance", "association", "bibliotheque", "bibliotheques", "bureau", "caisse",
    "caisses", "carrefour", "cdc", "cegep", "cegeps", "centraide", "centre", "centres", "chambre",
    "chambres", "ciusss", "cisss", "cje", "club", "clubs", "coalition", "college", "comite",
    "comites", "commission", "communaute", "conseil", "conseils", "cooperative", "coordination",
    "corporation", "csn", "css", "cssss", "direction", "directions", "ecole", "ecoles",
    "employeurs", "emploi", "entraide", "entreprises", "etablissements", "federation",
    "fondation", "forum", "francisation", "garderie", "gouvernement", "groupe", "groupes",
    "hopital", "initiative", "institut", "loisirs", "maison", "maisons", "mifi", "ministere",
    "ministeres", "mouvement", "mrc", "municipalite", "municipalites", "musee", "oeuvre",
    "office", "omh", "organisme", "organismes", "paroisse", "partenaires", "pole", "radio",
    "regie", "regroupement", "reseau", "sadc", "sana", "secretariat", "service", "services",
    "societe", "surete", "syndicat", "table", "tables", "tourisme", "transport",
    "union", "universite", "universites", "upa", "ville", "villes", "ymca", "citoyens",
    "benevoles", "medias", "city", "town", "center", "department", "ministry", "school",
    "library", "council", "committee", "municipality", "employers", "community", "university",
    "network", "health",
})  # fmt: skip

# What names nobody yet, folded.
NOBODY_YET = frozenset({
    "a determiner", "a confirmer", "a venir", "a preciser", "a valider", "a completer", "a voir",
    "a definir", "a nommer", "a designer", "a identifier", "a trouver", "a combler", "a cibler",
    "a recruter", "a etablir", "a verifier", "tbd", "tba", "tbc", "to be determined",
    "to be confirmed", "to be announced", "to be identified", "to come", "pending", "en attente",
    "non determine", "non confirme", "non identifie", "inconnu", "unknown", "a det", "a conf",
    "en recrutement", "a discuter", "aucun pour l instant", "pas encore determine", "a suivre",
    "vacant", "a attribuer", "non attribue", "personne pour l instant",
})  # fmt: skip

# Words about who leads, beside a name or before it: « Porteur : SANA », « CDC (partenaire) ».
LEADS = frozenset({
    "resp", "port", "org resp", "org porteur",
    "porteur", "porteurs", "porteuse", "porteuses", "responsable", "responsables", "lead", "leads",
    "leader", "pilote", "pilotes", "maitre d oeuvre", "coresponsable", "coresponsables",
    "coporteur", "coporteurs", "co porteur", "co porteurs", "co responsable", "co responsables",
    "mandataire", "chef de file", "organisme porteur", "porteur principal", "en tete",
    "lead agency",
    "responsable principal", "lead organization", "co lead", "coleader", "organisme responsable",
})  # fmt: skip
HELPERS = frozenset({
    "coll", "collab", "part", "parten", "collaborations", "partenariats", "avec",
    "partenaire", "partenaires", "collaborateur", "collaborateurs", "collaboratrice", "en soutien",
    "en appui", "appui", "soutien", "partner", "partners", "support", "collaboration",
    "en collaboration", "partenaire financier", "financier", "bailleur", "partenariat",
})  # fmt: skip
UNSETTLED = frozenset({
    "a confirmer", "a valider", "tbc", "to be confirmed", "a venir", "sous reserve", "pressenti",
    "pressentie", "pressentis", "potentiel", "potentielle", "potentiels", "si possible",
    "si disponible", "en attente", "a approcher", "a contacter", "non confirme", "a verifier",
    "a determiner", "tentative", "eventuellement", "facultatif", "a conf",
})  # fmt: skip
AND_MORE = frozenset(
    {"etc", "et c", "et cetera", "et al", "autres", "others", "and others", "entre autres"}
)
