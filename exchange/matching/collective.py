"""Names of a file that are no organisation: everybody, a committee, a function."""

import re

from core.text import fold
from exchange.cells.family_names import FAMILY
from exchange.cells.got import Grade
from exchange.cells.name_order import is_given
from exchange.cells.people import person
from exchange.cells.person_text import is_body, is_function
from exchange.cells.said import phrases, words

# No organisation: a lead or a partner that nobody can be asked for by name.
COLLECTIVE = phrases(
    """
    tous, toutes, tout le monde, tous les membres, tous les partenaires, toutes les organisations,
    tous les organismes, tous et toutes, l ensemble des membres, l ensemble des partenaires,
    ensemble des membres, ensemble des partenaires, membres, les membres, partenaires, les
    partenaires, membres de la table, partenaires de la table, table, la table, coordination,
    la coordination, coordonnateur, coordonnatrice, coordination de la table, all, everyone,
    all members, all partners, members, partners, the table, coordinator, comite, le comite,
    organismes, les organismes, organismes communautaires, organismes du milieu, milieu
    communautaire, municipalites, les municipalites, villes, villes et municipalites, employeurs,
    les employeurs, entreprises, les entreprises, ecoles, les ecoles, etablissements scolaires,
    etablissements d enseignement, citoyens, citoyennes, citoyens et citoyennes, benevoles,
    population, elus, elus municipaux, mrc et municipalites, autres, autre, autres partenaires,
    divers, divers partenaires, partenaires du milieu, intervenants, intervenants du milieu,
    personnes immigrantes, familles, jeunes, aines, nouveaux arrivants, gens d affaires, medias,
    consultant, consultants, ressource externe, firme externe, stagiaire, charge de projet, chargee
    de projet, agent de projet, agente de projet, agent de developpement, agente de developpement,
    bailleurs de fonds, acteurs du milieu, acteurs locaux, instances locales, organisations,
    toutes les instances, members of the table, municipalities, employers, schools, volunteers,
    groupe, bailleur de fonds, bailleurs, table regionale, table locale, table de concertation,
    equipe, equipe de travail, conseil d administration, ca, agm, aga, assemblee
    """
)
# Functions that open the names of organisations too.
_ALSO_BODIES = words("aide liaison parrain marraine producteur entrepreneur ambassadeur expert rh")
# Many bodies, where what follows does not name one of them: « Employeurs locaux ».
_MANY = words(
    """
    membres partenaires municipalites villes employeurs entreprises organismes ecoles organisations
    intervenants intervenantes acteurs representants representantes elus elues citoyens citoyennes
    residents participants participantes responsables etablissements milieux instances institutions
    ministeres services associations personnes familles benevoles bailleurs commerces commercants
    producteurs universites cegeps colleges garderies hopitaux caisses
    mairies proprietaires locateurs agences medias members municipalities employers schools
    """
)
_AFTER_MANY = words(
    """
    de du des d et a au aux en locaux locales regionaux regionales concernes concernees interesses
    interessees participants participantes communautaires membres partenaires scolaires municipaux
    municipales sociaux prives privees publics publiques vises visees impliques impliquees jeunesse
    culturels sportifs of and immigrantes accompagnes economiques gouvernementaux porteurs
    signataires ressources
    """
)
_OPENINGS = re.compile(
    r"^(?:(?:l )?ensemble des? |tous (?:les|ces) |toutes (?:les|ces) |chaque |chacun\w* |plusieurs "
    r"|certaine?s |divers(?:es)? |differente?s |autres |all |other |various |several "
    r"|(?:groupes?|gt|cellules?|cercles?|equipes?|tables?|chantiers?) (?:de |d )?"
    r"(?:travail|suivi|ad hoc|projets?|pilotage|reflexion|coordination|multi\w*)"
    r"|(?:sous )?comites? "
    r"(?!logement|zip\b|chomage|sectoriel|de citoyen|de bassin|de developpement)"
    r"|(?:sous comites?|gt|working group|committee|subcommittee|steering)\b)"
)


def is_collective(text: str) -> bool:
    """Whether a name is of no organisation that could be asked."""
    folded = " ".join(re.sub(r"\b\d+\b", " ", fold(text)).split())
    if not folded or folded in COLLECTIVE or _OPENINGS.match(folded):
        return True
    if is_function(text) and folded.split()[0] not in _ALSO_BODIES:
        return True
    first, *rest = folded.removeprefix("les ").removeprefix("des ").split()
    if first not in _MANY:
        return False
    return not rest or rest[0] in _AFTER_MANY or text.rpartition(" ")[2].islower()


def is_someone(text: str) -> bool:
    """Whether a name is for sure that of a person: « Mme Roy », « Josée Gagnon »."""
    got = person(text)
    if got.value is None or is_body(text) or len(text.split()) > 4:
        return False
    known = fold(got.value.family_name).replace(" ", "-") in FAMILY and is_given(
        got.value.given_name
    )
    return bool(got.value.title) or (known and got.grade == Grade.UNDERSTOOD)
