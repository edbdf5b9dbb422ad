"""Addresses and numbers by which people are reached."""

import re
import unicodedata

from core.text import fold
from exchange.cells.got import Got, Grade, Why, doubt, refuse, sure
from exchange.cells.said import nothing_in, tidy, words

EMAIL_LENGTH, URL_LENGTH = 254, 200

# ---- e-mail

_ADDRESS = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}",
    re.IGNORECASE,
)
_AT = re.compile(r"(?i)\s*[(\[{<]\s*(?:at|a|à|arobas|arobase|@)\s*[)\]}>]\s*")
_DOT = re.compile(r"(?i)\s*[(\[{<]\s*(?:dot|point|\.)\s*[)\]}>]\s*")
_LABEL = re.compile(r"(?i)\b(?:mailto|courriel|email|e-mail|mail)\s*:\s*")
_QUERY = re.compile(r"(?i)(?<=\w)\?(?:subject|cc|bcc|body)=\S*")
_NO_ADDRESS = re.compile(r"^(?:pas de|pas d|sans|aucune?|no) (?:courriel|adresse|email|e mail)s?\b")
_ODD_ENDINGS = words("con cmo ocm comm vom cim xom cpm caa orgg nett rog")
_APART = re.compile(r"[\s;,/<>|()]+")


def email(text: str) -> Got[str]:
    """Return the address of a cell; the first, with a doubt that names the others."""
    said = tidy(text)
    nothing = nothing_in(said, "email.unknown")
    if nothing:
        return nothing
    if _NO_ADDRESS.match(fold(said)):
        return Got(None)
    plain = _LABEL.sub(" ", _DOT.sub(".", _AT.sub("@", _QUERY.sub("", said))))
    words = [word.strip(".'\"«»") for word in _APART.split(plain)]
    found = list(dict.fromkeys(_settled_address(w) for w in words if _ADDRESS.fullmatch(w)))
    if not found or len(found[0]) > EMAIL_LENGTH:
        return _no_address(plain, said)
    if any("@" in word and not _ADDRESS.fullmatch(word) for word in words):
        return _no_address(plain, said)
    return _address(found, [w for w in words if w and "@" not in w], said)


def _address(found: list[str], around: list[str], said: str) -> Got[str]:
    if len(found) > 1:
        return doubt(found[0], "email.several", first=found[0], others=", ".join(found[1:]))
    if len(around) == 1 and not re.search(r"[<(\[:;,/|]", said):
        return refuse("email.space_inside", said=said)
    if found[0].rpartition(".")[2] in _ODD_ENDINGS:
        return doubt(found[0], "email.odd_ending", email=found[0])
    if around and "<" not in said:
        return doubt(found[0], "email.words_around", email=found[0], words=" ".join(around))
    return sure(found[0])


def _settled_address(word: str) -> str:
    local, _, domain = word.rpartition("@")
    return f"{local.lower() if local.isupper() else local}@{domain.lower()}"


def _no_address(plain: str, said: str) -> Got[str]:
    if "@" not in plain:
        code = "email.is_website" if _looks_like_site(plain) else "email.no_at"
        return refuse(code, said=said)
    joined = re.sub(r"\s*@\s*", "@", plain).strip(" .;,<>?!*")
    if _ADDRESS.fullmatch(joined):
        return doubt(_settled_address(joined), "email.mended", email=_settled_address(joined))
    mended = re.sub(r",(?=[a-z]{2,4}$)", ".", joined)
    if _ADDRESS.fullmatch(mended):
        return doubt(_settled_address(mended), "email.mended", email=_settled_address(mended))
    if joined != _unaccented(joined):
        return refuse("email.accents", said=said, meant=_unaccented(joined))
    if " " in joined:
        return refuse("email.space_inside", said=said)
    return refuse("email.incomplete", said=said)


def _unaccented(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    return "".join(c for c in apart if not unicodedata.combining(c))


def _looks_like_site(text: str) -> bool:
    return bool(re.search(r"(?i)\bwww\.|https?:|\.(?:ca|com|org|net)\b", text))


# ---- telephone

_NUMBER = re.compile(
    r"(?<![\d.])(?:\+?\s*1[\s.\-]*)?\(?\s*(\d{3})\s*\)?[\s.\-/_]*(\d{3})[\s.\-_]*(\d{2}[ .]?\d{2})"
    r"(?!\d)"
)
_LOCAL = re.compile(r"(?<![\d\-.])(\d{3})[\s.\-]*(\d{4})(?!\d)")
_EXTENSION = re.compile(
    r"(?i)^[\s,;.:(\-/]*(?:postes?|post\.?|pst\.?|pte\.?|p\.?|extension|ext\.?|x|#|int\.?|interne|local)"
    r"[\s.:#]*(?:no|n°)?\s*(\d{1,6})(?!\d)\)?"
)
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")
_TOLL_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})
_KINDS = words(
    """
    tel telephone phone cell cellulaire cel mobile mob bureau bur travail trav office work maison
    domicile dom res residence home direct ligne directe general principal c b r t m d sans frais
    toll free telecopieur telec fax tlc numero no num de la du secretariat reception
    """
)
_BETWEEN = words("ou et or and")
_FOREIGN = re.compile(r"^(?:\+|00|011[\s-])(?!\s*1[\s.\-(]?\d{3})\s*[\d\s().-]{7,20}$")
PHONE_LENGTH = 40


def phone(text: str, value: object = None) -> Got[str]:
    """Return the number of a cell as « 819 555-0101, poste 12 ».

    Where a cell holds several, the first is taken with a doubt that names the others; a number
    of another shape is kept as written.
    """
    said = tidy(text)
    nothing = nothing_in(said, "phone.unknown")
    if nothing:
        return nothing
    said = _whole_number(_DASHES.sub("-", said), value)
    if _FOREIGN.match(said) and len(said) <= PHONE_LENGTH:
        return sure(said)
    numbers, rest = _numbers(said)
    if not numbers:
        return _odd_number(said)
    return _number(numbers, rest)


def _whole_number(said: str, value: object) -> str:
    """Undo what a spreadsheet does to a number: « 8195550101.0 », « 8.195550101E9 »."""
    if isinstance(value, int | float) and not isinstance(value, bool) and 1e6 < value < 1e15:
        return str(int(value))
    if re.fullmatch(r"\d{7,11}\.0+", said):
        return said.partition(".")[0]
    if re.fullmatch(r"\d[.,]\d+E\+?\d{1,2}", said, re.IGNORECASE):
        return str(int(float(said.replace(",", "."))))
    return said


def _numbers(said: str) -> tuple[list[tuple[str, bool]], str]:
    """Return the numbers of a text, each with whether its area code is missing, and the rest."""
    found, rest, at = [], "", 0
    while at < len(said):
        match = _NUMBER.search(said, at) or _LOCAL.search(said, at)
        if not match:
            break
        groups = [group for group in match.groups() if group]
        extension = _EXTENSION.match(said[match.end() :])
        written = _written(groups, extension[1] if extension else "")
        found.append((written, len(groups) == 2))
        rest += f" {said[at : match.start()]}"
        at = match.end() + (len(extension[0]) if extension else 0)
    return found, tidy(f"{rest} {said[at:]}")


def _written(groups: list[str], extension: str) -> str:
    *area, exchange, line = groups
    code = f"{'1 ' if area[0] in _TOLL_FREE else ''}{area[0]} " if area else ""
    line = line[:2] + line[-2:]
    return f"{code}{exchange}-{line}" + (f", poste {extension}" if extension else "")


def _number(numbers: list[tuple[str, bool]], rest: str) -> Got[str]:
    first, no_area = numbers[0]
    others = [number for number, _ in numbers[1:] if number != first]
    left = set(fold(rest).split()) - _KINDS - (_BETWEEN if others else set())
    whys = []
    if others:
        whys.append(Why("phone.several", {"first": first, "others": ", ".join(others)}))
    if no_area:
        whys.append(Why("phone.no_area_code", {"phone": first}))
    if not no_area and re.match(r"(?:1 )?(?:[01]|\d{3} [01])", first.removeprefix("1 ")):
        whys.append(Why("phone.unlikely", {"phone": first}))
    if left:
        whys.append(Why("phone.words_around", {"phone": first, "words": rest}))
    return Got(first, Grade.DOUBTFUL if whys else Grade.UNDERSTOOD, tuple(whys))


def _odd_number(said: str) -> Got[str]:
    if sum(c.isdigit() for c in said) < 4:
        return refuse("phone.no_number", said=said)
    if len(said) > PHONE_LENGTH:
        return refuse("phone.too_long", said=said)
    return doubt(said, "phone.as_written", said=said)


# ---- web site

_SCHEME = re.compile(r"(?i)^(?:https?|htpps?|htpp|hhtps?|http)\s*:?\s*/{1,3}\s*")
_HOST = re.compile(
    r"(?i)^(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}(?::\d{2,5})?(?=[/?#]|$)"
)
_SITE_WORDS = frozenset({"", "site", "web", "internet", "url", "http", "https", "et", "ou", "and"})


def website(text: str) -> Got[str]:
    """Return the address of a site with its scheme, https where none is written."""
    said = tidy(text)
    nothing = nothing_in(said, "website.unknown")
    if nothing:
        return nothing
    if "@" in said and "/" not in said:
        return refuse("website.is_email", said=said)
    parts = [part.strip('.,;()<>«»"') for part in re.split(r"[\s;,|]+", said)]
    sites = [part for part in parts if _HOST.match(_SCHEME.sub("", part))]
    words = [part for part in parts if fold(part) not in _SITE_WORDS and part not in sites]
    first = _site(sites[0]) if sites else ""
    if not first or len(first) > URL_LENGTH:
        return refuse("website.too_long" if first else "website.no_domain", said=said)
    if len(sites) > 1:
        return doubt(first, "website.several", first=first, others=", ".join(sites[1:]))
    if words:
        return doubt(first, "website.words_around", site=first, words=" ".join(words))
    return sure(first)


def _site(word: str) -> str:
    bare = _SCHEME.sub("", word)
    host, cut, path = bare.partition("/")
    scheme = "http" if re.match(r"(?i)http://", word) else "https"
    return f"{scheme}://{host.lower()}{cut}{path}"
