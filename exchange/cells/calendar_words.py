"""The words of the calendar in French and in English, without accents, as `plain` leaves them."""

MONTHS = {
    "janvier": 1, "janv": 1, "jan": 1, "january": 1,
    "fevrier": 2, "fevr": 2, "fev": 2, "feb": 2, "february": 2,
    "mars": 3, "mar": 3, "mrs": 3, "march": 3,
    "avril": 4, "avr": 4, "avl": 4, "apr": 4, "april": 4,
    "mai": 5, "may": 5,
    "juin": 6, "jun": 6, "june": 6,
    "juillet": 7, "juil": 7, "juill": 7, "jui": 7, "jul": 7, "july": 7,
    "aout": 8, "aou": 8, "aug": 8, "august": 8,
    "septembre": 9, "sept": 9, "sep": 9, "september": 9,
    "octobre": 10, "oct": 10, "october": 10,
    "novembre": 11, "nov": 11, "november": 11,
    "decembre": 12, "dec": 12, "december": 12,
}  # fmt: skip
ENGLISH_MONTHS = frozenset({
    "january", "feb", "february", "march", "apr", "april", "may", "jun", "june", "jul", "july",
    "aug", "august", "september", "october", "november", "december",
})  # fmt: skip
SEASONS = {
    "hiver": "winter", "hivers": "winter", "hivernal": "winter", "hivernale": "winter",
    "hiv": "winter", "winter": "winter",
    "printemps": "spring", "printemp": "spring", "print": "spring", "printanier": "spring",
    "printaniere": "spring", "spring": "spring",
    "ete": "summer", "estival": "summer", "estivale": "summer", "summer": "summer",
    "automne": "autumn", "automnes": "autumn", "automnal": "autumn", "automnale": "autumn",
    "aut": "autumn", "fall": "autumn", "autumn": "autumn",
}  # fmt: skip
SEASON_LETTERS = {"h": "winter", "p": "spring", "e": "summer", "a": "autumn"}
SEASONS_IN_ORDER = ("winter", "spring", "summer", "autumn")
ORDINALS = {
    "premier": 1, "premiere": 1, "first": 1, "1er": 1, "1re": 1, "1ere": 1, "1st": 1, "1e": 1,
    "deuxieme": 2, "second": 2, "seconde": 2, "2e": 2, "2eme": 2, "2nd": 2, "2nde": 2, "2ieme": 2,
    "troisieme": 3, "third": 3, "3e": 3, "3eme": 3, "3rd": 3, "3ieme": 3,
    "quatrieme": 4, "fourth": 4, "4e": 4, "4eme": 4, "4th": 4, "4ieme": 4,
    "cinquieme": 5, "fifth": 5, "5e": 5, "5eme": 5, "5th": 5, "5ieme": 5,
    "sixieme": 6, "sixth": 6, "6e": 6, "6eme": 6, "6th": 6,
    "derniere": -1, "dernier": -1, "last": -1, "final year": -1,
}  # fmt: skip
ROMANS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5}
NUMBERS = {
    "un": 1, "une": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4,
    "four": 4,
    "cinq": 5, "five": 5, "six": 6, "neuf": 9, "nine": 9, "dix": 10, "ten": 10, "douze": 12,
    "twelve": 12, "quinze": 15, "dix-huit": 18, "eighteen": 18, "vingt-quatre": 24,
}  # fmt: skip

# Days that fall on the same date each year: (month, day).
FEASTS = {
    "noel": (12, 25), "christmas": (12, 25), "temps des fetes": (12, 31), "les fetes": (12, 31),
    "periode des fetes": (12, 31), "conge des fetes": (12, 31), "the holidays": (12, 31),
    "saint-jean-baptiste": (6, 24), "saint-jean": (6, 24), "st-jean": (6, 24),
    "fete nationale": (6, 24), "fete du canada": (7, 1), "canada day": (7, 1),
    "halloween": (10, 31), "saint-valentin": (2, 14), "jour de l'an": (1, 1),
}  # fmt: skip
# Days of the year that a body has fixed: taken, with a doubt.
OBSERVANCES = {
    "journee mondiale des refugies": (6, 20), "journee mondiale du refugie": (6, 20),
    "world refugee day": (6, 20), "journee internationale des migrants": (12, 18),
    "journee internationale de la francophonie": (3, 20),
    "journee internationale des droits des femmes": (3, 8), "international women's day": (3, 8),
    "journee internationale pour l'elimination de la discrimination raciale": (3, 21),
    "journee nationale des peuples autochtones": (6, 21),
}  # fmt: skip

# Words that change nothing to a date.
NOISE = frozenset({
    "le", "la", "les", "l", "du", "de", "des", "d'", "sous", "dans", "d", "l'", "en", "au", "aux",
    "a", "pour", "vers", "par", "sur", "ce", "cette", "prevu", "prevue", "prevus", "prevues",
    "echeance", "echeancier", "date", "cible", "visee", "finale", "limite", "delai", "livraison",
    "fin", "d'ici", "ici", "avant", "jusqu'a", "jusqu'au", "jusqu'en", "jusque", "plus", "tard",
    "max", "maximum", "environ", "approximativement", "approx", "env", "ca", "circa", "~",
    "courant", "cours", "durant", "pendant", "lors", "session", "saison", "mois", "annee",
    "annees", "an", "ans", "year", "years", "the", "of", "in", "by", "on", "at", "until", "due",
    "during", "month", "target", "deadline", "no", "later", "than", "before", "around", "about",
    "end", "period", "periode", "trimestre", "semestre", "plan", "d'action", "civile", "civil",
    "calendrier", "scolaire", "realisation", "realise", "completion", "soit", "ou", "etre",
    "sera", "seront", "devra", "doit", "s'echelonne", "s'etend", "entre", "between", "and", "et",
    "from", "to", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lun",
    "mar", "mer", "jeu", "ven", "sam", "dim", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "prochain",
    "prochaine", "horizon", "l'horizon",
})  # fmt: skip
