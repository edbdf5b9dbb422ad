"""What a due date is written with, as patterns over a plain text, in the order they are tried."""

from exchange.cells import calendar_words as words


ONGOING = (
    r"(?:en |activite |action |de facon |de maniere )?continue?(?:lle)?s?(?:ment)?",
    r"continuel(?:le)?(?:ment)?", r"(?:en )?permanen(?:te?s?|ce)|permanently",
    r"(?:activite |action |mesure )?recurren(?:te?s?|ce)|recurring",
    r"ongoing|on-going|continuous(?:ly)?|continual(?:ly)?",
    r"annuel(?:le)?s?(?:ment)?|bi-?annuel(?:le)?(?:ment)?|bisannuel(?:le)?(?:ment)?|biennal(?:e|ement)?",
    r"mensuel(?:le)?s?(?:ment)?|bi-?mensuel(?:le)?(?:ment)?|bi-?mestriel(?:le)?(?:ment)?",
    r"trimestriel(?:le)?s?(?:ment)?|semestriel(?:le)?s?(?:ment)?|hebdomadaire(?:ment)?",
    r"quotidien(?:ne)?(?:ment)?|saisonnier(?:e|ement)?|periodique(?:ment)?|ponctuel(?:le)?s? recurrent",
    r"regulier(?:e|ement)?|regularly|perpetuel(?:le)?|indefini(?:ment)?|duree indeterminee",
    r"annual(?:ly)?|yearly|monthly|weekly|quarterly|bi-?weekly|daily|semi-?annual(?:ly)?|biannual(?:ly)?",
    r"(?:a )?(?:chaque|each|every|tous les|toutes les|aux) (?:\d+ |deux |trois |two |other )?"
    r"(?:ans?|annees?|years?|mois|months?|semaines?|weeks?|jours?|trimestres?|quarters?|saisons?"
    r"|automnes?|hivers?|printemps|etes?|fall|autumn|winter|spring|summer|rentrees?|exercices?)",
    r"(?:minimum |au moins |environ )?\d+(?: ?(?:a|-|ou) ?\d+)?(?: ?(?:fois|x|times|rencontres?|activites?|ateliers?|soirees?|seances?|editions?|meetings?|evenements?))?"
    r" ?(?:/|par|per|a|l') ?(?:ans?|annees?|years?|mois|months?|semaines?|weeks?|saisons?|trimestres?)",
    r"(?:une|deux|trois|quatre|once|twice)(?: fois)? (?:par|l'|a|per) ?(?:ans?|annees?|year|mois|month|semaine)",
    r"en tout temps|at all times|any ?time|a l'annee(?: longue)?|toute l'annee|all year(?: round| long)?|year-round",
    r"(?:tout )?au (?:long|fil|cours) d(?:e |u |es )?(?:la duree (?:du |de l'|de la ))?(?:l'annee|l'an|plan(?: d'action)?|l'entente|projet|temps|mandat|cycle|l'eau|annees|la periode|processus|la demarche)",
    r"(?:pendant |durant |pour |sur )?(?:toute )?la duree (?:du |de l'|de la )(?:plan(?: d'action)?|entente|projet|mandat|demarche)",
    r"(?:pendant |durant )tout(?:e)? (?:le |la |l')(?:plan(?: d'action)?|entente|projet|mandat|duree|periode)",
    r"through(?:out| the life of) (?:the )?(?:plan|project|year|period|term)",
    r"sans (?:fin|terme|echeance fixe)|no end(?: date)?|open-ended",
)  # fmt: skip
NO_DATE = {
    "due.to_come": (
        r"a (?:determiner|confirmer|venir|preciser|valider|completer|definir|etablir|fixer|planifier"
        r"|discuter|voir|verifier|evaluer|convenir|decider|identifier|cibler|det\.?|conf\.?)(?: plus tard)?",
        r"tbd|tba|tbc|to be (?:determined|confirmed|announced|decided|defined|set)|to come",
        r"(?:date |echeance )?(?:non|pas encore|pas) (?:determinee?|definie?|fixee?|precisee?|etablie?|connue?|planifiee?)",
        r"indeterminee?|inconnue?|unknown|en attente(?: de [a-z' ]{3,40})?|pending|\?+",
    ),
    "due.conditional": (
        r"(?:selon|si|sous reserve d[eu]s?|suivant|conditionnel(?:le)?(?:ment)? (?:a|au|aux)|en fonction d[eu]s?|depending on|subject to|if)"
        r"(?: (?:l[ae]s? |l'|the |du |de |des |d'|obtention |d'obtention |possible|disponible|available)?[a-z'-]{0,40}){0,5}",
        r"conditionnel(?:le)?|conditional|au besoin|as needed|when needed",
    ),
    "due.soon": (
        r"(?:des|aussitot) que possible|le plus (?:tot|rapidement) possible|asap|as soon as possible"
        r"|prochainement|bientot|soon|sous peu|d'urgence|urgent|prioritaire|en priorite",
    ),
    "due.ditto": (r"idem|ditto|same|meme(?:s)? (?:date|echeance|echeancier)s?|\"",),
}  # fmt: skip
STATE_WORDS = (
    r"(?:deja |ete )?(?:fait|termine|complete|realise|acheve|acquitte|livre|depose|atteint)e?s?(?: le)?"
    r"|en cours|done|completed|finished|in progress|annule(?:e|es|s)?|abandonnee?s?|cancelled|non debutee?s?"
    r"|(?:en )?retard|late|overdue|ok"
)
MOVED = (
    r"(?:est |a ete |ete )?(?:report(?:ee?s?|er)?|repouss(?:ee?s?|er)?|remi(?:s|se|ses)|devancee?s?|decalee?s?|ajournee?s?|prolong(?:ee?s?|er)?|postponed|moved|extended|rescheduled|pushed(?: back)?|delayed)"
    r"(?: a plus tard)?(?: (?:a|au|en|jusqu'a|jusqu'en|jusqu'au|to|until|pour))?|nouvelle (?:date|echeance)|new date|maintenant|finalement|plutot|revise(?:e)?(?: a| au)?|now"
)
FORMERLY = (
    r"(?:prevue? )?(?:initialement|originalement|auparavant|a l'origine|anciennement|au lieu d[eu]|plutot qu[e']|et non|originally|initially|formerly|was|instead of|date initiale|echeance initiale)"
    r"(?: prevue?s?(?: (?:en|le|pour|a|au))?)?"
)
FROM = (
    r"(?:a (?:partir|compter) d[eu]s?|depuis|(?:en )?(?:debutant|commencant|demarrant)|debute|commence|starting|beginning|as of|effective|apres|after|pas avant|not before|debut ?:|start ?:)"
    r"(?: (?:en|in|on|le|la|de|du))?"
)
PLAN_ENDS = (
    r"(?:d'ici |avant |a |pour |by )?(?:la |the )?(?:fin|echeance|terme|end|cloture) (?:du |de l'|de la |of (?:the )?)(?:present )?(?:plan(?: d'action)?|entente|projet|mandat|programme|demarche|agreement|project|action plan|term)"
    r"|fin de plan"
)
PLAN_MIDDLE = r"mi-?(?: )?(?:parcours|plan|mandat|projet|entente)|(?:bilan|evaluation) (?:de |a )?mi-?(?: )?parcours|mid-?(?: )?(?:point|plan)|halfway"
PLAN_STARTS = (
    r"(?:des |au |a |le )?(?:debut|demarrage|lancement|start|beginning) (?:du |de l'|de la |of (?:the )?)(?:plan(?: d'action)?|entente|projet|mandat|agreement|project|action plan)"
    r"|immediat(?:e|ement|ely)?|des maintenant|maintenant|now|immediately"
)

_MONTH = "(?P<month>" + "|".join(sorted(words.MONTHS, key=len, reverse=True)) + r")\.?(?![a-z])"
_SEASON = "(?P<season>" + "|".join(sorted(words.SEASONS, key=len, reverse=True)) + r")\.?(?![a-z])"
_NTH = "(?P<o>" + "|".join(sorted(words.ORDINALS, key=len, reverse=True)) + ")"
_COUNT = r"\d{1,4}|" + "|".join(sorted(words.NUMBERS, key=len, reverse=True))
_Y4 = r"(?P<y>(?:19|20|21|22)\d\d)(?!\d)"
_YEARS = r"(?:19|20|21|22)\d\d"
_APART = r"[ .,/-]*(?:de |d'|of )?"
_WEEKDAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)"
)
_END = r"(?![a-z0-9])"
_UNIT_AFTER = r"(?! ?(?:h\b|h\d|:\d|er\b|%|mois|ans\b|personnes|fois))"


def _any(*patterns: str) -> str:
    return "(?:" + "|".join(f"(?:{pattern})" for pattern in patterns) + ")" + _END


PATTERNS: list[tuple[str, str]] = [
    ("noise", _WEEKDAY + r"\.?,? (?:le )?(?=(?:\d{1,2}|premier)(?:er)? ?[a-z])"),
    ("noise", r"(?:a|ont|doit avoir|devrait avoir) ete(?= [a-z]+e[es]?s?\b)"),
    ("noise", r"(?:a |de |des )?\d{1,2} ?(?:h(?:eures?)? ?(?:\d\d)?|:\d\d(?::\d\d)?)(?: ?(?:am|pm))?" + _END),
    ("plan_end", _any(PLAN_ENDS)),
    ("plan_mid", _any(PLAN_MIDDLE)),
    ("plan_start", _any(PLAN_STARTS)),
    ("from", _any(FROM)),
    ("from", r"des (?=(?:l[ae] |l'|le mois |septembre|\d)?(?:[a-z]+[ .]*\d|\d|ete|hiver|printemps|automne|rentree|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec))"),
    ("formerly", _any(FORMERLY)),
    ("moved", _any(MOVED)),
    *[("ongoing", _any(pattern)) for pattern in ONGOING],
    *[
        (code.removeprefix("due."), _any(*patterns))
        for code, patterns in NO_DATE.items()
        if code != "due.ditto" and code != "due.to_come"
    ],
    ("to_come", _any(*NO_DATE["due.to_come"][:-1])),
    ("to_come", r"(?:" + NO_DATE["due.to_come"][-1] + r")(?![a-z0-9])"),
    ("ditto", r"(?:idem|ditto|same|memes? (?:date|echeance|echeancier)s?)" + _END),
    ("state", _any(STATE_WORDS)),
    ("before", r"(?:avant|before|prior to)(?! (?:la |le )?fin)(?= )"),
    ("iso", r"(?P<y>\d{4})(?P<s>[-/. ])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d)(?:[t ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?z?)?"),
    ("compact", r"(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)(?!\d)"),
    ("day_first", r"(?P<a>\d{1,2})(?P<s> ?[-/.] ?)(?P<b>\d{1,2})(?P=s)(?P<y>\d{4}|\d\d)(?![\d])"),
    ("day_first", r"(?P<a>\d{1,2}) (?P<b>\d{1,2}) (?P<y>\d{4})(?!\d)"),
    ("feast", "(?:" + "|".join(sorted([*words.OBSERVANCES, *words.FEASTS], key=len, reverse=True)) + ")" + _END),
    ("year_month_day", _Y4 + "[ .,-]+" + _MONTH + r"[ .,-]+(?P<d>\d{1,2})(?!\d)"),
    ("month_day_year", _MONTH + r" ?\d{1,2} ?(?:-|to|a|au|&|and) ?(?P<d>\d{1,2})(?:st|nd|rd|th)?,? " + _Y4),
    ("month_day_year", _MONTH + r"[ .-]*(?P<d>\d{1,2})(?:st|nd|rd|th)?(?: ?[,-] ?| )" + _Y4),
    (
        "day",
        r"(?P<d>\d{1,2}|premier)(?!\d)(?: ?(?:er|st|nd|rd|th))?"
        r"(?= ?(?:-|/|,|au|a|et|to|and|&) ?(?:le )?\d{1,2}(?!\d)(?: ?(?:er|st|nd|rd|th))?[ .-]*(?:de )?"
        + _MONTH.replace("?P<month>", "?:") + ")",
    ),
    (
        "day_month",
        r"(?P<d>\d{1,2}|premier|ler|l er|ier|i er)(?!\d)(?: ?(?:er|re|ere|e|st|nd|rd|th)(?![a-z]))?"
        + _APART + _MONTH
        + r"(?:" + _APART + r"(?P<y>(?:19|20|21|22)\d\d|'?\d\d)(?![\d/])" + _UNIT_AFTER
        + r"(?! ?(?:" + "|".join(words.MONTHS) + r")\b))?",
    ),
    (
        "month_number",
        _MONTH + r"[ .,/-]*(?P<mark>')?(?P<n>\d\d)(?![\d/.,]\d|\d)" + _UNIT_AFTER
        + r"(?! ?(?:" + "|".join(words.MONTHS) + r")\b)",
    ),
    ("month", _MONTH),
    ("pair", rf"{_YEARS}(?: ?[-/] ?{_YEARS}(?!\d))+"),
    ("year_number", _Y4 + r" ?[-/.] ?(?!0+(?!\d))(?P<n>\d{1,2})(?![\d]|[-/.]\d)"),
    ("pair", rf"{_YEARS}(?: ?[-/] ?\d\d(?!\d))+"),
    ("number_year", r"(?P<n>\d{1,2}) ?[-/.] ?" + _Y4),
    ("two_numbers", r"(?P<a>\d{1,2}) ?[-/] ?(?P<b>\d\d)(?![\d/.-]|,\d)" + r"(?! ?(?:mois|ans|annees|months|years|semaines|weeks|jours|days|%|fois|er\b|" + "|".join(words.MONTHS) + r")\b)"),
    ("fiscal_year", r"(?:fy|af|ef|ex|exercice se terminant en|year ending(?: in)?|year ended(?: in)?) ?'?(?P<y>\d\d(?!\d)|\d{4})(?!\d| ?[-/] ?\d)"),
    ("fiscal", _any(r"exercices?(?: financiers?| budgetaires?)?|annees? (?:financieres?|budgetaires?|fiscales?)|fiscal(?: years?)?|financial years?|fy|a\.?f\.?|budget year")),
    ("fiscal", r"fy(?=\d)"),
    ("school", _any(r"(?:annees?|an|calendrier|cycle) (?:scolaires?|academiques?)|a\.s\.|school years?|academic years?|scolaire")),
    ("back", _any(r"(?:la )?rentree(?: scolaire| d'automne| des classes)?|back[- ]to[- ]school")),
    ("civil", _any(r"(?:annees? |an )(?:civiles?|calendaires?)|calendar year")),
    ("year", _Y4 + r"(?:[.,]0+(?!\d))?"),
    ("year", r"'(?P<y>20\d\d)"),
    ("months", r"(?P<over>(?:plus d[e'] ?|> ?|\+ ?(?:de )?|over |more than |au-dela d[e'] ?|apres ))?(?:moins d[e'] ?|< ?|less than |under |within )?"
        rf"(?P<low>{_COUNT})(?: ?(?:-|a|to|/|et|and) ?(?P<high>{_COUNT}))?[ -]?(?P<unit>mois|months?|ans?|annees?|years?|yrs?|semaines?|weeks?|jours?|days?){_END}(?P<more> ?(?:et plus|et \+|\+|or more|and more|et au-dela))?"),
    ("month_n", r"(?:mois|month|m) ?(?P<n>\d{1,2})" + _END),
    ("plan_year", r"(?:ans?|annees?|years?|yrs?) ?(?:no?\.? ?|# ?)?(?P<n>\d{1,2}|i{1,3}|iv|v)(?:re|e|er)?" + _END),
    ("plan_year", r"[ay](?P<n>\d)" + _END),
    ("nth_year", _NTH + r" (?:annees?|an|year)(?! (?:scolaire|financiere|civile))(?: (?:du |de l'|of the )(?:plan(?: d'action)?|entente|projet|agreement))?" + _END),
    ("quarter", r"(?:trimestre|quarter|trim|[tq])\.? ?-?(?P<n>[1-4])" + _END),
    ("quarter", r"(?P<n>[1-4]) ?[tq]" + _END),
    ("nth_quarter", _NTH + r" (?:trimestre|trim\.?|quarter)" + _END),
    ("semester", r"(?:semestre|semester|sem|[sh])\.? ?-?(?P<n>[12])" + _END),
    ("nth_semester", _NTH + r" (?:semestre|semester|half)" + _END),
    ("session", r"(?P<s>[hpea])-?(?P<y>20\d\d|\d\d)" + _END),
    ("half", _NTH + r" (?:moitie|quinzaine|half)" + _END),
    ("week", _NTH + r" (?:semaine|week)" + _END),
    ("season", _SEASON),
    ("mid", r"(?:a la )?(?:mi(?= ?-| )|mid(?= ?-| )|milieu|middle|mi(?=[a-z]))(?: |-)*"),
    ("start", _any(r"(?:tout )?debut|early|beginning|start|commencement|tot en")),
    ("end", _any(r"(?:toute )?fin|late|end|tard en")),
    ("horizon", r"(?:(?:a|au|en) )?(?:courts?|moyens?|longs?|short|medium|mid|long|near)[ -]*(?:termes?|terms?|run)" + _END),
    ("horizon", r"(?:courts?|moyens?|longs?(?! d[eu'])|short|medium|[cml]\.? ?t\.?|immediat)" + _END),
]  # fmt: skip
