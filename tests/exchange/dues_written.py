"""Due dates as they are written in plans, and what they mean in one that starts in April 2026."""

MEAN = {
    "2026-06-30": [
        "2026-2027 (T1)",
    ],
    "2026-09-15": [
        "Sept 15, 2026",
    ],
    "2026-09-30": [
        "30.09.2026", "2026-09-30", "2026/09/30", "2026.09.30", "2026-09-30 00:00:00",
        "2026-09-30T00:00:00", "30-sept-26", "30/Sept/2026", "2026-SEPT-30", "sept. 2026",
        "Sep-26", "09/26", "Setpembre 2026", "Sept. 2O26", "Début automne 2026", "Année 1: T2",
    ],
    "2026-11-30": [
        "octobre/novembre 2026",
    ],
    "2026-12-25": [
        "Noël 2026", "Avant Noël 2026",
    ],
    "2026-12-31": [
        "31déc2026", "Temps des fêtes 2026", "Avant les Fêtes 2026", "déc. 26", "déc 2026",
        "Déc.2026", "decembre 2026", "12/2026", "2026-12", "Automne 2026", "automne 26",
        "Autonme 2026", "AUTOMNE 2026", "aut. 2026", "A2026", "session d'automne 2026",
        "Automne 2026 / Fall 2026", "Automne 2026 (An 1)", "Fall 2026", "T3 2026-2027",
        "T.3 2026-2027", "T3 26-27", "2026-2027 : T3", "3e trimestre 2026-2027",
        "3 e trimestre 2026-2027", "troisième trimestre 2026-2027", "Q3 FY2026-27", "Q3 2026/27",
        "2026-2027 Q3",
    ],
    "2027-02-28": [
        "fevrier 2027", "FÉVRIER 2027",
    ],
    "2027-03-05": [
        "Vend. 5 mars 2027",
    ],
    "2027-03-07": [
        "1re semaine de mars 2027",
    ],
    "2027-03-10": [
        "début mars 2027", "early March 2027",
    ],
    "2027-03-15": [
        "15 mars 2027 à 9 h", "March 1-15, 2027", "mi-mars 2027", "mi mars 2027",
        "mid-March 2027",
    ],
    "2027-03-16": [
        "15 et 16 mars 2027",
    ],
    "2027-03-31": [
        "31-03-2027", "2027 03 31", "20270331", " 31 MARS 2027.", "«31 mars 2027»",
        "31 mars 2027*", "(31 mars 2027)", "31\u00a0mars\u00a02027",
        "31 mars 2027 / March 31, 2027", "31 mars 2027\nMarch 31, 2027", "March 31, 2027",
        "Mars 31, 2027", "31 Mar 2027", "31st of March 2027", "Échéance : 31 mars 2027",
        "d’ici le 31 mars 2027", "jusqu'au 31 mars 2027", "no later than March 31, 2027",
        "d'ici au 31 mars 2027", "mars 27", "2027/03", "(mars 2027)", "d’ici la fin mars 2027",
        "avant la fin mars 2027", "avant fin mars 2027", "fin mars 2027", "fin-mars 2027",
        "end of March 2027", "dernière semaine de mars 2027", "2e quinzaine de mars 2027",
        "mars 2026-2027", "2027 (mars)", "hiver 2027", "Hiver 2026-2027", "hiver 26-27",
        "hiv. 2027", "H27", "durant l'hiver 2027", "Winter 2027", "T4 An 1",
        "2e semestre 2026-2027", "2026-27", "2026 - 2027", "Fin 2026-2027", "1re année",
        "An 1 (2026-2027)", "Court terme - 31 mars 2027", "CT (An 1)", "0-12 mois", "6 à 12 mois",
    ],
    "2027-04-01": [
        "1/4/27",
    ],
    "2027-05-01": [
        "avant le 1er mai 2027",
    ],
    "2027-05-04": [
        "04/05/2027",
    ],
    "2027-06-01": [
        "1er juin 2027", "le mardi 1er juin 2027", "Mardi, 1 juin 2027", "1 er juin 2027",
        "ler juin 2027", "1e juin 2027", "1ᵉʳ juin 2027", "premier juin 2027",
    ],
    "2027-06-15": [
        "au plus tard le 15 juin 2027", "vers la mi-juin 2027",
    ],
    "2027-06-24": [
        "Saint-Jean 2027",
    ],
    "2027-06-30": [
        "Juin2027", "d'ici juin 2027", "Au plus tard en juin 2027", "environ juin 2027",
        "print. 2027", "2027 – printemps", "An 2, T1", "mi-2027", "mi-27",
        "première moitié de 2027", "année scolaire 2026-2027", "fin de l'année scolaire 2027",
        "Pendant l'année scolaire 2026-2027",
    ],
    "2027-07-31": [
        "Juilet 2027",
    ],
    "2027-08-31": [
        "Août 2027", "aout 2027", "été 2027", "été '27", "l’été 2027", "d'ici l'été 2027",
        "Fin de l'été 2027", "Spring/Summer 2027",
    ],
    "2027-12-31": [
        "31/12/2027", "12/31/2027", "31-12-27", "31.12.27", "Juin et décembre 2027",
        "Printemps 2027 et automne 2027", "Été/automne 2027", "Automne An 2",
        "Trimestre 3 de l'an 2", "Y2 Q3", "année 2027", "Année civile 2027", "courant 2027",
        "au cours de l'année 2027", "fin 2027", "fin 27", "by end of 2027", "Late 2027",
    ],
    "2028-03-31": [
        "31 mars de l'an 2", "mars 2027, 2028", "début 2028", "Early 2028", "2027-2028",
        "2027/2028", "2026-2027 et 2027-2028", "exercice 2027-2028",
        "exercice financier 2027-2028", "AF 2027-2028", "An 2", "AN 2", "an2", "An II", "Année 2",
        "Year 2", "A2", "2e année du plan", "deuxième année", "An 1, an 2",
        "première et deuxième année", "12-24 mois",
    ],
    "2028-06-30": [
        "juin 2027 et juin 2028",
    ],
    "2028-12-31": [
        "2028", "2028.0", "en 2028", "l'an 2028", "d'ici à 2028", "jusqu'en 2028", "2027 et 2028",
        "2026, 2027, 2028", "Moyen terme (2028)",
    ],
    "2029-03-31": [
        "Dernière année", "an 1, 2 et 3", "2e et 3e années", "fin du plan",
        "d'ici la fin du plan d'action", "End of plan",
    ],
    "2029-06-30": [
        "Printemps 2027, 2028 et 2029",
    ],
    "2030-12-31": [
        "D’ici 2030", "Horizon 2030", "by 2030",
    ],
}  # fmt: skip
DATED = [(text, on) for on, texts in MEAN.items() for text in texts]

RANGES = [
    ("2026-2029", "2026-04-01", "2029-03-31"), ("2026 à 2029", "2026-04-01", "2029-03-31"),
    ("de 2026 à 2028", "2026-01-01", "2028-12-31"), ("2027 à 2028", "2027-01-01", "2028-12-31"),
    ("de mars à juin 2027", "2027-03-01", "2027-06-30"),
    ("mars – juin 2027", "2027-03-01", "2027-06-30"),
    ("mars-juin 2027", "2027-03-01", "2027-06-30"),
    ("septembre 2026 à juin 2027", "2026-09-01", "2027-06-30"),
    ("Sept 2026 - juin 2027", "2026-09-01", "2027-06-30"),
    ("sept. à déc. 2026", "2026-09-01", "2026-12-31"),
    ("nov. 2026-fév. 2027", "2026-11-01", "2027-02-28"),
    ("décembre à février 2027", "2026-12-01", "2027-02-28"),
    ("du 1er au 15 mars 2027", "2027-03-01", "2027-03-15"),
    ("15 au 20 avril 2027", "2027-04-15", "2027-04-20"),
    ("du 15 septembre 2026 au 30 juin 2027", "2026-09-15", "2027-06-30"),
    ("2026-04-01 au 2027-03-31", "2026-04-01", "2027-03-31"),
    ("01/04/2026 - 31/03/2027", "2026-04-01", "2027-03-31"),
    ("2026-09 à 2027-06", "2026-09-01", "2027-06-30"),
    ("avril 2026-mars 2027", "2026-04-01", "2027-03-31"),
    ("automne-hiver 2026-2027", "2026-09-01", "2027-03-31"),
    ("Automne 2026 - Hiver 2027", "2026-09-01", "2027-03-31"),
    ("printemps-été 2027", "2027-04-01", "2027-08-31"),
    ("hiver-printemps 2027", "2027-01-01", "2027-06-30"),
    ("T1-T2 2027-2028", "2027-04-01", "2027-09-30"),
    ("T2 à T4 2026-2027", "2026-07-01", "2027-03-31"),
    ("Année 1 à 3", "2026-04-01", "2029-03-31"), ("Ans 2-3", "2027-04-01", "2029-03-31"),
    ("Années 1-2-3", "2026-04-01", "2029-03-31"), ("Y1-Y3", "2026-04-01", "2029-03-31"),
    ("1re à 3e année", "2026-04-01", "2029-03-31"),
    ("2026-27 à 2028-29", "2026-04-01", "2029-03-31"),
    ("2026-2027 à 2028-2029", "2026-04-01", "2029-03-31"),
    ("Fin 2026 - début 2027", "2026-12-01", "2027-03-31"),
    ("mi-mars à mi-avril 2027", "2027-03-01", "2027-04-15"),
    ("September 2026 to June 2027", "2026-09-01", "2027-06-30"),
]  # fmt: skip

DOUBTFUL = [
    ("T3 2026", "2026-12-31", "due.fiscal_or_calendar"),
    ("Q2 2027", "2027-09-30", "due.fiscal_or_calendar"),
    ("1er trimestre 2027", "2027-06-30", "due.fiscal_or_calendar"),
    ("1er et 2e trimestres 2027", "2027-09-30", "due.fiscal_or_calendar"),
    ("2027-T2", "2027-09-30", "due.fiscal_or_calendar"),
    ("T3", "2026-12-31", "due.fiscal_or_calendar"),
    ("2e semestre 2027", "2027-12-31", "due.calendar_semester"),
    ("S1 2027", "2027-06-30", "due.calendar_semester"),
    ("rentrée 2027", "2027-09-30", "due.back_to_school"),
    ("rentrée scolaire 2027", "2027-09-30", "due.back_to_school"),
    ("mi-parcours", "2027-09-30", "due.of_plan"), ("mid-plan", "2027-09-30", "due.of_plan"),
    ("début du plan", "2026-06-30", "due.of_plan"),
    ("dès maintenant", "2026-06-30", "due.of_plan"), ("Immédiat", "2026-06-30", "due.of_plan"),
    ("dans 6 mois", "2026-09-30", "due.from_start"),
    ("sous 18 mois", "2027-09-30", "due.from_start"),
    ("d'ici un an", "2027-03-31", "due.from_start"),
    ("d'ici 2 ans", "2028-03-31", "due.from_start"), ("18 mois", "2027-09-30", "due.from_start"),
    ("Mois 6", "2026-09-30", "due.from_start"),
    ("Within 6 months", "2026-09-30", "due.from_start"),
    ("moins d'un an", "2027-03-31", "due.from_start"),
    ("An 7", "2033-03-31", "due.year_beyond_plan"),
    ("An 2 à 5", "2031-03-31", "due.year_beyond_plan"),
    ("An 1 (2027-2028)", "2028-03-31", "due.disagree"),
    ("31 mars 2028 (An 1)", "2028-03-31", "due.disagree"),
    ("Fin du projet (mars 2028)", "2028-03-31", "due.disagree"),
    ("Court terme (2030)", "2030-12-31", "due.horizon_differs"),
    ("mars 2027 (reporté à juin 2027)", "2027-06-30", "due.moved"),
    ("mars 2027 → juin 2027", "2027-06-30", "due.moved"),
    ("juin 2027 (initialement mars 2027)", "2027-06-30", "due.moved"),
    ("initialement mars 2027, maintenant juin 2027", "2027-06-30", "due.moved"),
    ("Reporté à juin 2027", "2027-06-30", "due.moved"),
    ("a été reporté à 2028", "2028-12-31", "due.moved"), ("avril", "2026-04-30", "due.no_year"),
    ("Printemps", "2026-06-30", "due.no_year"), ("1er juin", "2026-06-01", "due.no_year"),
    ("30/09", "2026-09-30", "due.no_year"), ("Fin mars", "2027-03-31", "due.no_year"),
    ("fin d'année", "2026-12-31", "due.no_year"),
    ("fin de l'année financière", "2027-03-31", "due.fiscal_end"),
    ("mi-septembre", "2026-09-15", "due.no_year"), ("March 27", "2027-03-27", "due.no_year"),
    ("2028 (à confirmer)", "2028-12-31", "due.unsettled"),
    ("2028 si budget", "2028-12-31", "due.unsettled"),
    ("mars 2027 à confirmer", "2027-03-31", "due.unsettled"),
    ("À déterminer (2027)", "2027-12-31", "due.unsettled"),
    ("Printemps 2027 (conditionnel au financement)", "2027-06-30", "due.unsettled"),
    ("selon financement, mars 2027", "2027-03-31", "due.unsettled"),
    ("si possible en mars 2027", "2027-03-31", "due.unsettled"),
    ("Juin 2027 (AGA)", "2027-06-30", "due.rest"),
    ("Forum du 12 mai 2027", "2027-05-12", "due.rest"),
    ("2027 - phase 1", "2027-12-31", "due.rest"),
    ("Dépôt du rapport : 30 avril 2027", "2027-04-30", "due.rest"),
    ("Automne 2026 : séjour 1\nPrintemps 2027 : séjour 2", "2027-06-30", "due.rest"),
    ("Semaine des rencontres interculturelles (novembre 2026)", "2026-11-30", "due.rest"),
    ("Complété (juin 2026)", "2026-06-30", "due.state_here"),
    ("Fait le 15-09-2026", "2026-09-15", "due.state_here"),
    ("En cours - juin 2027", "2027-06-30", "due.state_here"),
    ("avant juin 2027", "2027-05-31", "due.before"),
    ("avant l'été 2027", "2027-06-30", "due.before"),
    ("2027 ou 2028", "2028-12-31", "due.either"),
    ("printemps ou été 2027", "2027-08-31", "due.either"),
    ("printemps 2026-2027", "2026-06-30", "due.season_of_years"),
    ("automne/hiver 2026", "2027-03-31", "due.autumn_first"),
    ("sept.-mai 2026-2027", "2027-05-31", "due.season_of_years"),
    ("26-09-30", "2026-09-30", "due.year_first"), ("FY2027", "2027-03-31", "due.fiscal_end"),
    ("exercice 2027", "2027-03-31", "due.fiscal_end"),
    ("Journée mondiale des réfugiés 2027", "2027-06-20", "due.observance"),
    ("1927", "1927-12-31", "due.far"), ("2207", "2207-12-31", "due.far"),
    ("31/12/1899", "1899-12-31", "due.far"), ("15 mars 2026", "2026-03-15", "due.before_plan"),
    ("46000", "2025-12-09", "due.serial"),
    ("juin 2028 à mars 2027", "2028-06-30", "due.backwards"),
]  # fmt: skip

HORIZONS = [
    ("CT", "short"), ("C.T.", "short"), ("ct", "short"), ("MT", "medium"), ("M.T.", "medium"),
    ("LT", "long"), ("court terme", "short"), ("Court-terme", "short"), ("COURT TERME", "short"),
    ("à court terme", "short"), ("Court", "short"), ("Moyen-terme", "medium"),
    ("moyen", "medium"), ("Long terme", "long"), ("Long terme (5 ans)", "long"),
    ("Court terme (0-12 mois)", "short"), ("Moyen terme (1 à 3 ans)", "medium"),
    ("Court terme (moins d'un an)", "short"), ("1 - Court terme", "short"),
    ("short term", "short"), ("Medium term (2-3 years)", "medium"), ("Long-term", "long"),
    ("Court terme / Short term", "short"),
]  # fmt: skip

DOUBTFUL_HORIZONS = [
    ("court et moyen terme", "medium", "due.several_horizons"),
    ("moyen-long terme", "long", "due.several_horizons"),
    ("CT/MT", "medium", "due.several_horizons"),
    ("short- to medium-term", "medium", "due.several_horizons"),
    ("36 mois et plus", "long", "due.beyond"), ("plus de 3 ans", "long", "due.beyond"),
    ("Court terme (à confirmer)", "short", "due.unsettled"),
]  # fmt: skip

ONGOING = [
    "En continu", "en  continu", "EN CONTINU", "continu", "Continue", "permanent", "permanente",
    "en permanence", "récurrent", "Récurrente", "récurrence", "Action récurrente", "annuellement",
    "Annuel", "Annuelle", "chaque année", "à chaque année", "tous les ans",
    "Tous les ans, à l'automne", "chaque automne", "à chaque printemps", "Annuellement, en avril",
    "30 avril de chaque année", "Chaque année en mars", "de septembre à juin, chaque année",
    "mensuel", "tous les mois", "trimestriel", "hebdomadaire", "bisannuel", "aux deux ans",
    "4 fois par an", "4 fois/an", "2x/an", "1 fois/an", "2 fois l'an", "4 rencontres par année",
    "1x par 2 ans", "chaque rencontre", "en tout temps", "toute l'année", "À l'année",
    "tout au long du plan", "Tout au long de l’année", "durant toute la durée du plan",
    "Durée de l'entente", "au fil de l'eau", "régulier", "Régulièrement", "ongoing", "On-going",
    "continuous", "En continu / Ongoing", "En continu (ongoing)", "Every fall", "Twice a year",
    "yearly", "throughout the plan", "En continu (2026-2029)",
]  # fmt: skip

DOUBTFUL_ONGOING = [
    "Automne 2026 et en continu", "En continu jusqu'en mars 2029",
    "En continu à partir de septembre 2026", "2027-04-30 (annuel)", "En continu / mars 2027",
    "Court terme et en continu",
]  # fmt: skip

UNDATED = [
    ("À déterminer", "due.to_come"), ("À DÉTERMINER", "due.to_come"),
    ("a determiner", "due.to_come"), ("à venir", "due.to_come"), ("à préciser", "due.to_come"),
    ("À confirmer", "due.to_come"), ("TBD", "due.to_come"), ("to be determined", "due.to_come"),
    ("?", "due.to_come"), ("???", "due.to_come"), ("non déterminé", "due.to_come"),
    ("Date non fixée", "due.to_come"), ("en attente de financement", "due.to_come"),
    ("ND / à venir", "due.to_come"), ("selon financement", "due.conditional"),
    ("Selon les disponibilités", "due.conditional"),
    ("conditionnel au financement", "due.conditional"), ("au besoin", "due.conditional"),
    ("si financement obtenu", "due.conditional"),
    ("once funding is confirmed", "due.conditional"), ("dès que possible", "due.soon"),
    ("ASAP", "due.soon"), ("Urgent", "due.soon"),
    ("Semaine québécoise des rencontres interculturelles 2026", "due.no_calendar"),
    ("Semaine québécoise des rencontres interculturelles", "due.no_calendar"),
    ("AGA 2027", "due.no_calendar"), ("Bilan 2027", "due.no_calendar"),
    ("Après l'AGA", "due.no_calendar"), ("voir 2.1", "due.no_calendar"),
    ("Phase 2", "due.no_calendar"), ("Fait", "due.state_instead"),
    ("terminé", "due.state_instead"), ("en cours", "due.state_instead"),
    ("Réalisé", "due.state_instead"), ("idem", "due.ditto"), ("Reporté", "due.moved_no_date"),
    ("À partir de septembre 2026", "due.start_only"), ("Dès septembre 2026", "due.start_only"),
    ("Dès l'automne 2026", "due.start_only"), ("après juin 2027", "due.start_only"),
]  # fmt: skip

UNSAID = [
    "", "   ", "\u00a0", "—", "-", "–", "s.o.", "S. O.", "N/A", "ND", "n.d.", "Aucune",
]  # fmt: skip

REFUSED = [
    ("31 février 2027", "due.impossible"), ("31 juin 2027", "due.impossible"),
    ("30 février", "due.impossible"), ("32/01/2027", "due.impossible"),
    ("2027-13-01", "due.impossible"), ("2027-02-30", "due.impossible"),
    ("2026-13", "due.impossible"), ("13/2027", "due.impossible"),
    ("04/31/2027", "due.impossible"), ("0 mars 2027", "due.impossible"),
    ("00/00/0000", "due.impossible"), ("2027-2026", "due.impossible"), ("6", "due.number"),
    ("12", "due.number"), ("2.1", "due.number"), ("99999", "due.number"), ("X", "due.not_a_date"),
]  # fmt: skip
