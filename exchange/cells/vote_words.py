"""The words of votes and categories, folded. Data."""

import re

from exchange.cells.said import phrases, words

YES = words(
    """
    o oui ok y yes vrai v true t x 1 un une vote votant votante votants deliberatif deliberative
    actif ouais si wi
    """
)
NO = words("n non no nop faux f false 0 zero aucun aucune jamais")
PLAIN_YES, PLAIN_NO = words("oui yes vrai true"), words("non no faux false")
ABOUT = words("vote votes droit de du")
DDV = re.compile(r"\b(?:ddv|d d v)\b")
HARMLESS = words(
    """
    a l un une la le les du de des d en et e ce membre membres member of the par pour vote votes
    droit voix organisme organismes organisation organization ere iere eres ieres
    """
)


def _pattern(text: str) -> re.Pattern[str]:
    """Compile patterns that stand one after the other, a comma between two."""
    return re.compile(rf"\b(?:{'|'.join(sorted(phrases(text), key=len, reverse=True))})\b")


NO_VOTE = _pattern(
    r"""
    (?:sans|pas|no|aucun|aucune|without|n a pas|ne) (?:le |de |a )?(?:droits? |right )?(?:de |to
    |a )?(?:vote|voix|voting|voter)\b, ne votent? pas, non[ -]?(?:votant|votante|votants), non[
    -]?voting, voix consultative, droit de parole, consultatifs?, consultatives?, observat\w+,
    observer, ne vote pas, advisory
    """
)
VOTE = _pattern(
    r"""
    (?:avec|droit|a|un|right|with) (?:(?:le |un )?droit )?(?:de |to |a )?(?:vote|voix), votant,
    votante, votants, voting, deliberatif, deliberative, vote, voix deliberative
    """
)
ABOUT_VOTE = _pattern(
    r"""
    (?:avec|sans|pas|non|without|with|no) (?:le )?(?:droit de |right to |a )?(?:vote|voix),
    (?:ayant |a )?droit de vote, non[ -]?votante?s?, votante?s?, (?:non )?voting, ne vote pas
    """
)
FORMER = _pattern(
    r"""
    anciens?, anciennes?, ex(?! officio), non membres?, former, retirees?, retires?,
    demissionnaires?, demission, radiee?s?, inactifs?, inactives?, non renouvelee?,
    suspendue?s?, expiree?s?, exclue?s?, fermee?s?, partie?s?
    """
)
OFFICES = _pattern(
    r"""
    president, presidente, vice, secretaire, tresorier, tresoriere, administrateur,
    administratrice, elu, elue, delegue, deleguee, substitut, substitute, representant,
    representante, coordination
    """
)

# In the order they are tried: the first that is found wins. The last says whether it is sure.
_CATEGORIES = (
    (
        "honorary",
        True,
        r"""
        (?:membres? )?honoraires?, honorary(?: member)?, emerites?, membres? d honneur
        """,
    ),
    (
        "observer",
        True,
        r"""
        (?:membres? )?(?:observateurs?|observatrices?|observat), observers?, obs
        """,
    ),
    (
        "advisory",
        True,
        r"""
        (?:membres? )?(?:conseil|consultatifs?|consultatives?|aviseurs?|aviseures?), advisory(?:
        member)?, membres? (?:conseillers?|conseilleres?), conseillers?, conseilleres?,
        advis[oe]rs?, voix consultative
        """,
    ),
    (
        "advisory",
        False,
        r"""
        personnes? ressources?, experte?s?, resource persons?
        """,
    ),
    (
        "associate",
        True,
        r"""
        (?:membres? )?associee?s?, associates?(?: members?)?
        """,
    ),
    (
        "associate",
        False,
        r"""
        (?:membres? )?(?:affiliee?s?|sympathisante?s?|de soutien|soutien|supporter|affiliates?)
        """,
    ),
    (
        "resident",
        True,
        r"""
        (?:membres? )?(?:citoyens?|citoyennes?|citoyen ne s?|residente?s?),
        (?:resident|citizen|community)s?(?: members?)?
        """,
    ),
    (
        "resident",
        False,
        r"""
        (?:membres? )?(?:individuels?|individuelles?|individual)
        """,
    ),
    (
        "partner",
        True,
        r"""
        (?:membres? )?(?:partenaires?), partners?
        """,
    ),
    (
        "partner",
        False,
        r"""
        (?:bailleurs? de fonds|collaborat\w+|commanditaires?|funders?|financeurs?)
        """,
    ),
    (
        "observer",
        False,
        r"""
        (?:membres? )?(?:invitee?s?), guests?
        """,
    ),
    (
        "regular",
        False,
        r"""
        candidate?s?, aspirante?s?
        """,
    ),
    (
        "regular",
        True,
        r"""
        (?:membres?|members?)(?: (?:reg|regulier|reguliere|actif|active|en
        regle|permanent|permanente|votant|principal|plein|statutaire|d office|de droit|ex
        officio|corporatif|corporative|institutionnel|institutionnelle|organisationnel|organisme)s?)?,
        (?:regular|full|active|voting)(?: members?)?, reguliere?s?, actifs?, actives?, membership,
        ordinaires?
        """,
    ),
)
CATEGORIES = tuple((_pattern(text), code, sure) for code, sure, text in _CATEGORIES)
