"""Words around the names of people: titles, functions, what is no person. Folded. Data."""

from exchange.cells.said import words

# Civilities and ranks that stand before or after a name and are not part of it.
TITLES = words(
    """
    m mr mme mmes mlle mm madame monsieur mesdames messieurs mademoiselle mrs ms miss mx sir lady
    dr dre docteur docteure doctor me maitre pr pre prof professeur professeure professor sgt
    sergent sergente sergeant lt lieutenant lieutenante cap capt capitaine captain cpl caporal cst
    const constable agt agent agente officer officier insp inspecteur inspectrice inspector cmdt
    commandant commandante major col colonel general adj adjudant abbe pere frere soeur sr mgr
    monseigneur rev reverend reverende pasteur pasteure imam rabbin hon honorable sen senateur
    senatrice depute deputee maire mairesse prefet prefete prefete echevin echevine conseiller
    conseillere ministre chef grand cheffe aine kokom ing inf
    """
)

# Titles that are a function too: they are kept as one.
OFFICES = words(
    """
    maire mairesse prefet prefete depute deputee conseiller conseillere ministre chef cheffe
    senateur senatrice agent agente echevin echevine inspecteur inspectrice
    """
)

# Letters after a name.
CREDENTIALS = words(
    """
    phd ph mba msc bsc ba ma cpa ca cma ing inf ts tsa ps ed ergo o p eng adma oma urb avocat
    notaire fcpa asc llb llm ceq crha chrp mpa map med dess rdh md omnipraticien erg psy
    """
)

# A word that says what someone does: what it begins is a function.
FUNCTIONS = words(
    """
    dg dga dgs adjoint adjointe administrateur administratrice agent agente agronome aide
    ambassadeur ambassadrice analyste animateur animatrice architecte assistant assistante attache
    attachee benevole cadre charge chargee chercheur chercheuse chef cheffe citoyen citoyenne
    clinicienne clinicien codirecteur codirectrice commissaire commis commissaires comptable
    conseiller conseillere consultant consultante coordinateur coordinatrice coordonnateur
    coordonnatrice coordo copresident copresidente courtier curateur delegue deleguee depute
    deputee dir directeur directrice dirigeant dirigeante echevin echevine educateur educatrice elu
    elue employe employee enseignant enseignante entrepreneur entrepreneure expert experte
    facilitateur facilitatrice fondateur fondatrice formateur formatrice gerant gerante
    gestionnaire greffier greffiere infirmier infirmiere ingenieur ingenieure inspecteur
    inspectrice intervenant intervenante liaison maire mairesse mediateur mediatrice membre
    mobilisateur mobilisatrice organisateur organisatrice orthopedagogue parrain marraine permanent
    permanente planificateur pompier prefet prefete president presidente producteur productrice
    professeur professeure professionnel professionnelle proprietaire psychoeducateur
    psychoeducatrice psychologue recruteur recruteuse redacteur registraire regisseur repondant
    repondante representant representante responsable retraite retraitee rh secretaire specialiste
    stagiaire superviseur superviseure superintendant technicien technicienne travailleur
    travailleuse tresorier tresoriere urbaniste vice vp pdg ceo cfo director manager officer
    coordinator chair chairperson chairman president secretary treasurer advisor adviser assistant
    deputy worker volunteer counsellor councillor mayor head lead principal teacher supervisor
    clerk executive remplacant remplacante
    substitut substitute suppleant suppleante
    """
)

# A word that people’s names do not hold: the cell names a body, a place, a task.
BODIES = words(
    """
    agence alliance association bureau cabinet caisse carrefour cegep centre cercle chambre cisss
    ciusss clinique club coalition college comite commission communaute compagnie conseil coop
    cooperative coordination corporation cpe css csss department departement direction division
    ecole entreprise entreprises equipe federation fondation fonds groupe hopital institut
    instances ligue maison maisons mairie ministere mrc municipalite municipalites mutuelle office
    oeuvre organisme organismes organisation partenaires partenaire permanence prefecture
    presidence programme projet regie regroupement reseau ressources sadc sana secretariat secteur
    service services societe soutien succursale surete syndicat table tables tous toutes travail
    union universite usine ville villes corporation office board council committee team town city
    department ministry school foundation accueil administration reception membres
    remplacement absence conge
    """
)

# No one holds the seat: this is understood, not doubted.
VACANT = frozenset({
    "vacant", "vacante", "poste vacant", "siege vacant", "siege libre", "libre", "vacance",
    "personne", "aucun representant", "aucune representante", "pas de representant",
    "sans titulaire",
    "aucun substitut", "aucune substitute", "pas de substitut", "nobody", "no one", "open seat",
    "vacant seat", "depart", "demission", "non represente", "non representee",
})  # fmt: skip

# Words that open or continue a family name. The first list stays small inside a name.
SMALL = frozenset({"de", "du", "des", "d", "da", "do", "dos", "di", "del", "della", "den", "der",
                   "von", "van", "y", "e", "bin", "ibn", "la", "las", "los"})  # fmt: skip
PARTICLES = SMALL | words(
    """
    le les l st ste saint sainte san santa mc mac o ben bel bou abou abu al el ould ait ad abd haj
    hadj sidi cheikh ter ten vander vande dit n m
    """
)

# Given names that open a compound one: « Marie-Ève », « Jean-François », « Anne Sophie ».
OPENERS = words(
    """
    marie jean anne pierre louis paul andree rose charles marc claude luc guy ann eve maria mary
    francois jo lou sarah marise lise audrey laurie julie emilie abdel abd el al thi van noor
    """
)

# What says that a name follows.
LABELS = words(
    """
    representant representante rep repr delegue deleguee substitut substitute contact nom name
    personne responsable remplacant remplacante titulaire alternate delegate representative
    """
)

OTHERS = words("al autre autres other others coll cie")
