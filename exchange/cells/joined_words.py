"""The words in which membership dates are told, folded. Data."""

from exchange.cells.said import words

_NAMES = (
    "janvier janv jan january",
    "fevrier fevr fev feb february",
    "mars mar march",
    "avril avr apr april",
    "mai may",
    "juin jun june",
    "juillet juil jul july",
    "aout aou aug august",
    "septembre sept sep september",
    "octobre oct october",
    "novembre nov november",
    "decembre dec december",
)
MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}

# The first month of each season, as a year counts them.
SEASONS = {
    "hiver": 1, "winter": 1, "printemps": 3, "spring": 3, "ete": 6, "summer": 6,
    "automne": 9, "autumn": 9, "fall": 9, "rentree": 9,
}  # fmt: skip

AROUND = words(
    """
    depuis le la l en de du des au since in on the of from annee year membre member adhesion adhere
    adheree date entree arrivee inscription inscrit inscrite a partir d debut lundi mardi mercredi
    jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday joined
    as er
    """
)
VAGUE = words(
    """
    vers environ env avant apres autour circa ca about around before after approx approximativement
    peut etre probablement fin mi
    """
)
FOUNDERS = words(
    """
    fondateur fondatrice fondation fondateurs fondatrices founding founder origine debuts creation
    toujours always beginning
    """
)
PENDING = frozenset({
    "en cours d adhesion", "adhesion en cours", "demande en cours", "nouveau", "nouvelle",
    "nouveau membre", "new", "en traitement", "a renouveler",
})  # fmt: skip
