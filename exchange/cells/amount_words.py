"""The words of « Budget » that stand for no amount, and the units that are not money."""

import re

FREE = frozenset({
    "gratuit", "gratuite", "gratuits", "gratuitement", "aucun cout", "sans frais", "sans cout",
    "aucun frais", "aucuns frais", "zero", "pas de cout", "pas de frais", "nul", "cout nul",
    "aucune depense", "ne coute rien", "free", "no cost", "at no cost", "free of charge", "0 cout",
})  # fmt: skip
NOTHING_SAID = frozenset({
    "aucun budget", "pas de budget", "sans budget", "no budget", "non budgete", "non chiffre",
})  # fmt: skip
TO_COME = frozenset({
    "a determiner", "a confirmer", "a venir", "a preciser", "a valider", "a completer", "a definir",
    "a evaluer", "a chiffrer", "a estimer", "a etablir", "a negocier", "a prevoir", "a budgeter",
    "a calculer", "a voir", "a trouver", "a financer", "en attente", "tbd", "tba", "tbc",
    "to be determined", "to be confirmed", "to be announced", "to come", "pending", "inconnu",
    "inconnue", "unknown", "variable", "selon financement", "selon le financement",
    "selon les besoins", "selon subvention", "selon budget", "non determine", "indetermine",
    "demande de financement", "demande deposee", "financement demande", "conditionnel", "a det",
    "a conf", "en evaluation", "soumission", "au besoin", "selon disponibilite",
})  # fmt: skip
IN_KIND = (
    "en nature", "in kind", "benevol", "volunteer", "temps de travail", "temps employe",
    "temps de ", "temps ressource", "ressources humaines", "ressources internes",
    "ressource interne",
    "ressources existantes", "ressources propres", "a meme ", "a l interne", "interne",
    "internal", "inclus", "included", "compris", "voir ", "staff time", "existing resources",
    "budget regulier", "budget de fonctionnement", "fonds propres", "regular budget", "salaire",
    "pret de ", "commandite", "liberation", "autofinance", "existant",
)  # fmt: skip
IN_KIND_TOO = (
    "en nature",
    "in kind",
    "benevol",
    "volunteer",
    "pret de ",
    "temps de ",
    "staff time",
)
UNITS = frozenset({
    "h", "hr", "hrs", "heure", "heures", "hour", "hours", "j", "jour", "jours", "day", "days",
    "semaine", "semaines", "week", "weeks", "mois", "month", "months", "an", "ans", "annee",
    "annees", "year", "years", "personne", "personnes", "people", "participant", "participants",
    "participantes", "atelier", "ateliers", "rencontre", "rencontres", "employe", "employes",
    "ressource", "ressources", "etp", "fte", "eleves", "familles", "km", "min", "minutes",
    "activites", "copies", "exemplaires", "unites", "logements", "municipalites", "organismes",
    "fois", "times", "pers", "particip", "pourcent", "percent", "seances", "soirees", "cafes",
})  # fmt: skip
REQUESTED = re.compile(r" (?:demande|demandes|conditionnel|non confirme|a confirmer|requested) ")
