"""What a due date is written with, as patterns over a plain text, in the order they are tried."""

from collections.abc import Iterable

from exchange.cells import calendar_words as words
from exchange.cells import due_phrases as phrases


def _one_of(known: Iterable[str], name: str = "") -> str:
    """Match any of some words, the longest first."""
    opening = f"(?P<{name}>" if name else "(?:"
    return opening + "|".join(sorted(known, key=len, reverse=True)) + ")"


_MONTH = _one_of(words.MONTHS, "month") + r"\.?(?![a-z])"
_SEASON = _one_of(words.SEASONS, "season") + r"\.?(?![a-z])"
_NTH = _one_of(words.ORDINALS, "o")
_COUNT = r"\d{1,4}|" + _one_of(words.NUMBERS)
_Y4 = r"(?P<y>(?:19|20|21|22)\d\d)(?!\d)"
_YEARS = r"(?:19|20|21|22)\d\d"
_APART = r"[ .,/-]*(?:de |d'|of )?"
_WEEKDAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lund|merc|jeud|vend|lun|mar|mer|jeu|ven|sam|dim"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)"
)
_END = r"(?![a-z0-9])"
_UNIT_AFTER = r"(?! ?(?:h\b|h\d|:\d|er\b|%|mois|ans\b|personnes|fois))"


def _any(*patterns: str) -> str:
    return "(?:" + "|".join(f"(?:{pattern})" for pattern in patterns) + ")" + _END


def _first_of(unit: str) -> str:
    """Match the « 1er » of « 1er et 2e trimestres »."""
    other = _NTH.replace("?P<o>", "?:")
    return _NTH + rf"(?= ?(?:et|a|au|-|and|to|,|/|&) ?(?:l[ae] |du |de la )?{other} {unit}{_END})"


_CONDITION = phrases.CONDITION + (
    r"(?: (?!(?:en|au|d'ici|avant|mois|an|annee|in|by|"
    + "|".join([*words.MONTHS, *words.SEASONS])
    + r")(?![a-z]))[a-z'-]+){1,6}"
)
_NOT_MONTH = rf"(?! ?{_one_of(words.MONTHS)}\b)"
_DATED = (
    r"(?=(?:l[ae] |l'|le mois )?(?:[a-z]+[ .]*\d|\d|"
    + _one_of(["rentree", *words.MONTHS, *words.SEASONS])
    + "))"
)
_UNIT_WORDS = "mois|months?|ans?|annees?|years?|yrs?|semaines?|weeks?|jours?|days?"

_BESIDE_PLAN: list[tuple[str, str]] = [
    ("noise", _WEEKDAY + r"\.?,? (?:le )?(?=(?:\d{1,2}|premier)(?:er)? ?[a-z])"),
    ("noise", r"(?:a|ont|doit avoir|devrait avoir) ete(?= [a-z]+e[es]?s?\b)"),
    (
        "noise",
        r"(?:a |de |des )?\d{1,2} ?(?:h(?:eures?)? ?(?:\d\d)?|:\d\d(?::\d\d)?)"
        r"(?: ?(?:am|pm))?" + _END,
    ),
    ("plan_end", _any(phrases.PLAN_ENDS)),
    ("plan_mid", _any(phrases.PLAN_MIDDLE)),
    ("plan_start", _any(phrases.PLAN_STARTS)),
    ("from", _any(phrases.FROM)),
    ("from", "des " + _DATED),
    ("formerly", _any(phrases.FORMERLY)),
    ("moved", _any(phrases.MOVED)),
    *[("ongoing", _any(pattern)) for pattern in phrases.ONGOING],
    ("soon", _any(*phrases.NO_DATE["due.soon"])),
    ("conditional", _CONDITION + _END),
    ("conditional", _any(*phrases.NO_DATE["due.conditional"])),
    ("to_come", _any(*phrases.NO_DATE["due.to_come"])),
    ("to_come", r"\?+"),
    ("ditto", _any(*phrases.NO_DATE["due.ditto"])),
    ("state", _any(phrases.STATE_WORDS)),
    ("before", r"(?:avant|before|prior to)(?! (?:la |le )?fin)(?= )"),
]  # fmt: skip

_OF_DAYS: list[tuple[str, str]] = [
    (
        "iso",
        (
            r"(?P<y>\d{4})(?P<s>[-/. ])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d)"
            r"(?:[t ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?z?)?"
        ),
    ),
    ("compact", r"(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)(?!\d)"),
    ("day_first", r"(?P<a>\d{1,2})(?P<s> ?[-/.] ?)(?P<b>\d{1,2})(?P=s)(?P<y>\d{4}|\d\d)(?!\d)"),
    ("day_first", r"(?P<a>\d{1,2}) (?P<b>\d{1,2}) (?P<y>\d{4})(?!\d)"),
    ("feast", _one_of([*words.OBSERVANCES, *words.FEASTS]) + _END),
    ("year_month_day", _Y4 + "[ .,-]+" + _MONTH + r"[ .,-]+(?P<d>\d{1,2})(?!\d)"),
    (
        "month_day_year",
        _MONTH + r" ?\d{1,2} ?(?:-|to|a|au|&|and) ?(?P<d>\d{1,2})(?:st|nd|rd|th)?,? " + _Y4,
    ),
    ("month_day_year", _MONTH + r"[ .-]*(?P<d>\d{1,2})(?:st|nd|rd|th)?(?: ?[,-] ?| )" + _Y4),
    (
        "day",
        r"(?P<d>\d{1,2}|premier)(?!\d)(?: ?(?:er|st|nd|rd|th))?"
        r"(?= ?(?:-|/|,|au|a|et|to|and|&) ?(?:le )?(?:\d{1,2} ?(?:,|et|and|&|-) ?){0,4}"
        r"\d{1,2}(?!\d)(?: ?(?:er|st|nd|rd|th))?"
        r"[ .-]*(?:de )?" + _MONTH.replace("?P<month>", "?:") + ")",
    ),
    (
        "day_month",
        r"(?P<d>\d{1,2}|premier|ler|l er|ier|i er)(?!\d)"
        r"(?: ?(?:er|re|ere|e|st|nd|rd|th)(?![a-z]))?" + _APART + _MONTH
        + r"(?:" + _APART + rf"(?P<y>{_YEARS}|'?\d\d)(?![\d/])" + _UNIT_AFTER + _NOT_MONTH + ")?",
    ),
    (
        "month_number",
        _MONTH + r"[ .,/-]*(?P<mark>')?(?P<n>\d\d)(?![\d/.,]\d|\d)" + _UNIT_AFTER + _NOT_MONTH,
    ),
    ("month", _MONTH),
]  # fmt: skip

_OF_YEARS: list[tuple[str, str]] = [
    ("pair", rf"{_YEARS}(?: ?[-/] ?{_YEARS}(?!\d))+"),
    ("year_number", _Y4 + r" ?[-/.] ?(?!0+(?!\d))(?P<n>\d{1,2})(?!\d|[-/.]\d)"),
    ("pair", rf"{_YEARS}(?: ?[-/] ?\d\d(?!\d))+"),
    ("number_year", r"(?P<n>\d{1,2}) ?[-/.] ?" + _Y4),
    (
        "two_numbers",
        r"(?P<a>\d{1,2}) ?[-/] ?(?P<b>\d\d)(?![\d/.-]|,\d)" + _NOT_MONTH
        + rf"(?! ?(?:{_UNIT_WORDS}|fois|er)\b| ?%)",
    ),
    (
        "fiscal_year",
        (
            r"(?:fy|af|ef|exercice se terminant en|year end(?:ing|ed)(?: in)?) ?'?"
            r"(?P<y>\d\d(?!\d)|\d{4})(?!\d| ?[-/] ?\d)"
        ),
    ),
    (
        "fiscal",
        _any(
            r"exercices?(?: financiers?| budgetaires?)?",
            r"annees? (?:financieres?|budgetaires?|fiscales?)",
            r"fiscal(?: years?)?|financial years?|fy|a\.?f\.?|budget year",
        ),
    ),
    ("fiscal", r"fy(?=\d)"),
    (
        "school",
        _any(
            r"(?:annees?|an|calendrier|cycle) (?:scolaires?|academiques?)",
            r"a\.s\.|school years?|academic years?|scolaire",
        ),
    ),
    ("back", _any(r"(?:la )?rentree(?: scolaire| d'automne| des classes)?|back[- ]to[- ]school")),
    ("civil", _any(r"(?:annees? |an )(?:civiles?|calendaires?)|calendar year")),
    ("civil", r"(?:l'|d'|de l')?(?:annee|year)(?= ?(?:$|[\n),;]))"),
    ("year", _Y4 + r"(?:[.,]0+(?!\d))?"),
    ("year", r"'(?P<y>20\d\d)"),
]  # fmt: skip

_OF_PLAN: list[tuple[str, str]] = [
    (
        "months",
        (
            r"(?P<over>(?:plus d[e'] ?|> ?|\+ ?(?:de )?|over |more than |au-dela d[e'] ?|apres ))?"
            r"(?:moins d[e'] ?|< ?|less than |under |within )?"
            rf"(?P<low>{_COUNT})(?: ?(?:-|a|to|/|et|and) ?(?P<high>{_COUNT}))?"
            r"(?: premiers| premieres| prochains| prochaines| first| next)?[ -]?"
            rf"(?P<unit>{_UNIT_WORDS}){_END}"
            r"(?P<more> ?(?:et plus|et \+|\+|or more|and more|et au-dela))?(?: et moins| or less)?"
        ),
    ),
    ("month_n", r"(?:mois|month|m) ?(?P<n>\d{1,2})" + _END),
    (
        "plan_year",
        r"(?:ans?|annees?|years?|yrs?) ?(?:no?\.? ?|# ?)?"
        r"(?P<n>\d{1,2}|i{1,3}|iv|v|one|two|three|un|deux|trois|quatre)"
        r"(?:re|e|er)?" + _END,
    ),
    ("plan_year", r"[ay](?P<n>\d)" + _END),
    ("nth_year", _first_of(r"(?:annees?|ans|years?)")),
    ("nth_quarter", _first_of(r"(?:trimestres?|trim\.?|quarters?)")),
    ("nth_semester", _first_of(r"(?:semestres?|semesters?)")),
    (
        "nth_year",
        _NTH + r" (?:annees?|an|year)(?! (?:scolaire|financiere|civile))"
        r"(?: (?:du |de l'|of the )(?:plan(?: d'action)?|entente|projet|agreement))?" + _END,
    ),
    ("quarter", r"(?:trimestre|quarter|trim|[tq])\.? ?-?(?P<n>[1-4])" + _END),
    ("quarter", r"(?P<n>[1-4]) ?[tq]" + _END),
    ("nth_quarter", _NTH + r" (?:trimestres?|trim\.?|quarters?)" + _END),
    ("semester", r"(?:semestre|semester|sem|[sh])\.? ?-?(?P<n>[12])" + _END),
    ("nth_semester", _NTH + r" (?:semestres?|semester|sem\.?|half)" + _END),
    ("session", r"(?P<s>[hpea])-?(?P<y>20\d\d|\d\d)" + _END),
    ("half", _NTH + r" (?:moitie|quinzaine|half)" + _END),
    ("week", _NTH + r" (?:semaine|week)" + _END),
    ("season", _SEASON),
    ("mid", r"(?:a la )?(?:mi(?= ?-| )|mid(?= ?-| )|milieu|middle|mi(?=[a-z]))(?: |-)*"),
    ("start", _any(r"(?:tout )?debut|early|beginning|start|commencement|tot en")),
    ("end", _any(r"(?:toute )?fin|late|end|tard en")),
    (
        "horizon",
        r"(?:(?:a|au|en) )?(?:courts?|moyens?|longs?|short|medium|mid|long|near)[ -]*"
        r"(?:termes?|terms?|run)" + _END,
    ),
    ("horizon", r"(?:courts?|moyens?|longs?(?! d[eu'])|short|medium|[cml]\.? ?t\.?)" + _END),
]  # fmt: skip

PATTERNS = [*_BESIDE_PLAN, *_OF_DAYS, *_OF_YEARS, *_OF_PLAN]
