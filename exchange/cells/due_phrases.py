"""The words that stand beside a date or for one, as patterns over a plain text."""

# What has no end or comes again and again.
ONGOING = (
    r"(?:en |activite |action |de facon |de maniere )?continue?(?:lle)?s?(?:ment)?",
    r"continuel(?:le)?(?:ment)?",
    r"(?:en )?permanen(?:te?s?|ce)|permanently",
    r"(?:activite |action |mesure )?recurren(?:te?s?|ce)|recurring",
    r"ongoing|on-going|continuous(?:ly)?|continual(?:ly)?",
    (
        r"annuel(?:le)?s?(?:ment)?|bi-?annuel(?:le)?(?:ment)?|bisannuel(?:le)?(?:ment)?"
        r"|biennal(?:e|ement)?"
    ),
    (
        r"mensuel(?:le)?s?(?:ment)?|bi-?mensuel(?:le)?(?:ment)?|bi-?mestriel(?:le)?"
        r"(?:ment)?"
    ),
    (
        r"trimestriel(?:le)?s?(?:ment)?|semestriel(?:le)?s?(?:ment)?|hebdo"
        r"(?:madaire(?:ment)?)?"
    ),
    (
        r"quotidien(?:ne)?(?:ment)?|saisonnier(?:e|ement)?|periodique(?:ment)?|ponctuel"
        r"(?:le)?s? recurrent"
    ),
    r"regulier(?:e|ement)?|regularly|perpetuel(?:le)?|indefini(?:ment)?|duree indeterminee",
    (
        r"annual(?:ly)?|yearly|monthly|weekly|quarterly|bi-?weekly|daily|semi-?annual"
        r"(?:ly)?|biannual(?:ly)?"
    ),
    (
        r"(?:a )?(?:chaque|each|every|tous les|toutes les|aux) (?:\d+ |deux |trois "
        r"|two |other )?(?:ans?|annees?|years?|mois|months?|semaines?|weeks?|jours?"
        r"|trimestres?|quarters?|semestres?|saisons?|rencontres?|seances?|editions?"
        r"|cohortes?|sessions?|automnes?|hivers?|printemps|etes?|fall|autumn|winter"
        r"|spring|summer|rentrees?|exercices?)"
    ),
    (
        r"(?:minimum |au moins |environ )?\d+(?: ?(?:a|-|ou) ?\d+)?(?: ?(?:fois|x"
        r"|times|rencontres?|activites?|ateliers?|soirees?|seances?|editions?|meetings?"
        r"|evenements?))? ?(?:(?:/|par|per) ?(?:\d |deux )?|a |l')(?:ans?|annees?|years?"
        r"|mois|months?|semaines?|weeks?|saisons?|trimestres?)"
    ),
    (
        r"(?:une|deux|trois|quatre|once|twice)(?: fois)? (?:par|l'|a|per) ?(?:ans?"
        r"|annees?|year|mois|month|semaine)"
    ),
    (
        r"en tout temps|at all times|any ?time|a l'annee(?: longue)?|toute l'annee"
        r"|all year(?: round| long)?|year-round"
    ),
    (
        r"(?:tout )?au (?:long|fil|cours) d(?:e |u |es )?(?:la duree (?:du |de l'"
        r"|de la ))?(?:l'annee(?! ?\d)|l'an(?! ?\d)|plan(?: d'action)?|l'entente"
        r"|projet|temps|mandat|cycle|l'eau|annees|la periode|processus|la demarche)"
    ),
    (
        r"(?:pendant |durant |pour |sur )?(?:toute )?(?:la )?duree (?:du |de l'|de la )"
        r"(?:plan(?: d'action)?|entente|projet|mandat|demarche)"
    ),
    (
        r"(?:pendant |durant )tout(?:e)? (?:le |la |l')(?:plan(?: d'action)?|entente"
        r"|projet|mandat|duree|periode)"
    ),
    r"through(?:out| the life of) (?:the )?(?:plan|project|year|period|term)",
    r"(?:a )?chaque (?:debut|fin) (?:de |d'|du )(?:l')?[a-z]+(?: scolaire| financiere)?",
    r"(?:a )?(?:chaque|each|every) [a-z]{4,20}",
    r"sans (?:fin|terme|echeance fixe)|no end(?: date)?|open-ended",
)  # fmt: skip

# What says that there is no date, by the reason that is given for it.
NO_DATE: dict[str, tuple[str, ...]] = {
    "due.to_come": (
        (
            r"a (?:determiner|confirmer|venir|preciser|valider|completer|definir|etablir"
            r"|fixer|planifier|discuter|voir|verifier|evaluer|convenir|decider|identifier"
            r"|cibler|det\.?|conf\.?)(?: plus tard)?"
        ),
        (
            r"tbd|tba|tbc|to be (?:determined|confirmed|announced|decided|defined|set)"
            r"|to come"
        ),
        (
            r"(?:date |echeance )?(?:non|pas encore|pas) (?:determinee?|definie?|fixee?"
            r"|precisee?|etablie?|connue?|planifiee?)"
        ),
        (
            r"indeterminee?|inconnue?|unknown|en attente(?: de [a-z' ]{3,40})?|pending"
        ),
    ),
    "due.conditional": (r"conditionnel(?:le)?|conditional|au besoin|as needed|when needed",),
    "due.soon": (
        (
            r"(?:des|aussitot) que possible|le plus (?:tot|rapidement) possible|asap"
            r"|as soon as possible|prochainement|bientot|soon|sous peu|d'urgence|urgent"
            r"|prioritaire|en priorite"
        ),
    ),
    "due.ditto": (r"idem|ditto|same|memes? (?:date|echeance|echeancier)s?",),
}  # fmt: skip

# A condition, whose words follow.
CONDITION = (
    r"(?:selon|si|sous reserve d[eu]s?|suivant|conditionnel(?:le)?(?:ment)? (?:a|au|aux)"
    r"|en fonction d[eu]s?|depending on|subject to|if|once|des que|lorsque|quand|when)"
)
# States, which belong to another column.
STATE_WORDS = (
    r"(?:deja |ete )?(?:fait|termine|complete|realise|acheve|acquitte|livre|depose"
    r"|atteint)e?s?(?: le)?|en cours|done|completed|finished|in progress|annule"
    r"(?:e|es|s)?|abandonnee?s?|cancelled|non debutee?s?|(?:en )?retard|late"
    r"(?= ?$)|overdue|ok"
)
# A date that replaces another follows.
MOVED = (
    r"(?:est |a ete |ete )?(?:report(?:ee?s?|er)?|repouss(?:ee?s?|er)?|remi(?:s"
    r"|se|ses)|devancee?s?|decalee?s?|ajournee?s?|prolong(?:ee?s?|er)?|postponed"
    r"|moved|extended|rescheduled|pushed(?: back)?|delayed)(?: a plus tard)?"
    r"(?: (?:a|au|en|jusqu'a|jusqu'en|jusqu'au|to|until|pour))?|nouvelle (?:date"
    r"|echeance)|new date|maintenant|finalement|plutot|revise(?:e)?(?: a| au)?"
    r"|now"
)
# A date that holds no more follows.
FORMERLY = (
    r"(?:prevue? )?(?:initialement|originalement|auparavant|a l'origine|anciennement"
    r"|au lieu d[eu]|plutot qu[e']|et non|originally|initially|formerly|was|instead of"
    r"|date initiale|echeance initiale)(?: prevue?s?(?: (?:en|le|pour|a|au))?)?"
)
# A date from which, not by which, follows.
FROM = (
    r"(?:a (?:partir|compter) d[eu]s?|depuis|(?:en )?(?:debutant|commencant|demarrant)"
    r"|debute|commence|starting|beginning|as of|effective|apres|after|pas avant"
    r"|not before|debut ?:|start ?:)(?: (?:en|in|on|le|la|de|du))?"
)
# Times of the plan itself.
PLAN_ENDS = (
    r"(?:d'ici |avant |a |pour |by )?(?:la |the )?(?:fin|echeance|terme|end|cloture) "
    r"(?:du |de l'|de la |of (?:the )?)(?:present )?(?:plan(?: d'action)?|entente"
    r"|projet|mandat|programme|demarche|agreement|project|action plan|term)|fin de plan"
)
PLAN_MIDDLE = (
    r"mi-?(?: )?(?:parcours|plan|mandat|projet|entente)|(?:bilan|evaluation) "
    r"(?:de |a )?mi-?(?: )?parcours|mid-?(?: )?(?:point|plan)|halfway"
)
PLAN_STARTS = (
    r"(?:des |au |a |le )?(?:debut|demarrage|lancement|start|beginning) (?:du "
    r"|de l'|de la |of (?:the )?)(?:plan(?: d'action)?|entente|projet|mandat"
    r"|agreement|project|action plan)|immediat(?:e|ement|ely)?|des maintenant"
    r"|(?:maintenant|now)(?= ?$)|immediately"
)
