"""What a line is when it is no action and no member: a total, a note, a legend."""

import re
from functools import lru_cache

from exchange.layouts.texts import folded

TOTAL = re.compile(
    r"^(?:grand |sous )?tota(?:l|ux)\b|^(?:subtotal|somme|cumul|cout total|budget total)\b"
    r"|^(?:nombre|nb|nbre) (?:de |total)|^(?:presents?|presences|absents?)$"
)
MONTH = (
    r"(?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec|jan|feb|apr|may|june|july|aug)"
)
NOTE = re.compile(
    r"^(?:legende|legend|nota|n b|nb|maj|ps|page \d+|entre en vigueur)\b"
    rf"|^(?:derniere |date de )?(?:mise?s? a jour|maj|last updated?|updated?)(?: \w+){{0,2}}"
    rf" (?:\d|{MONTH})"
    r"|^(?:adopte|approuve|revise|prepare|imprime|redige|modifie|depose|valide)e?s? "
    r"(?:le|par|en|lors|a l|au)\b"
    r"|^version (?:\d|du|de|finale|preliminaire)|^date (?:de |d )?(?:mise|revision|adoption)"
)
TITLED_NOTE = re.compile(
    r"^(?:notes?|sources?|remarques?|documents?|fichier|signature|mention|key|date|mise à jour"
    r"|légende|renseignements|contact|information|prepared by|préparé par)\b[^:]{0,25}:",
    re.IGNORECASE,
)
STARRED = re.compile(r"^(?:\*|†|‡|¹|²|\(\d\)|\(\*+\))")
LEGEND = re.compile(r"^(?:legende|legend)s?\b|^(?:key|abreviations?|sigles?|acronymes?|lexique)$")
DITTO = frozenset({"idem", "id", "ditto", "idem ci dessus", "meme", "voir ci dessus", "same"})
LONGEST_DITTO = 24
DITTO_MARKS = re.compile('^["“”″〃\'’`\u00b4]{1,3}$|^-"-$|^//$')
ASIDE_SHEETS = re.compile(
    r"^(?:legende|listes?|list|sommaire|table des matieres|instructions?|lisez moi|lisezmoi|readme"
    r"|read me|guide|aide|lexique|glossaire|menu|parametres?|couverture|page titre|references?"
    r"|mode d emploi|explications?|colonnes|columns|validation|donnees de reference|help|about"
    r"|a propos|choix|menus? deroulants?|codes?|abreviations|historique|index)\b"
)


@lru_cache(maxsize=50_000)
def is_total(text: str) -> bool:
    return bool(TOTAL.match(folded(text)))


@lru_cache(maxsize=50_000)
def is_note(text: str) -> bool:
    """Whether a text alone on its line is a note: « * montants à confirmer », « Légende : … »."""
    return bool(STARRED.match(text) or TITLED_NOTE.match(text) or NOTE.match(folded(text)))


@lru_cache(maxsize=50_000)
def is_legend(text: str) -> bool:
    return bool(LEGEND.match(folded(text)))


def is_ditto(text: str) -> bool:
    """Whether a cell says « the same as above »."""
    if not text or len(text) > LONGEST_DITTO:
        return False
    return bool(DITTO_MARKS.match(text)) or (
        text[0].casefold() in "idmvs" and folded(text) in DITTO
    )


@lru_cache(maxsize=1_000)
def is_aside_sheet(name: str) -> bool:
    """Whether a sheet is named for what helps to fill or to read the others."""
    return bool(ASIDE_SHEETS.match(folded(name)))
