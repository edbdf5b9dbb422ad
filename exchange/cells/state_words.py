"""The words of « État » in French and in English, stemmed by `stem`, and what each one means."""

from core.text import fold


def stem(word: str) -> str:
    """Return a folded word without its feminine and plural: « réalisées » → « realis »."""
    if len(word) <= 3:
        return word
    return word.rstrip("s").rstrip("e") or word


def _phrases(*phrases: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(stem(w) for w in fold(phrase).split()) for phrase in phrases)


PLANNED = _phrases(
    "à venir", "non débuté", "non commencé", "non amorcé", "non entamé", "non entrepris",
    "non démarré", "non initié", "non engagé", "pas débuté", "pas commencé", "pas amorcé",
    "pas entamé", "pas démarré", "pas encore", "pas encore débuté", "pas encore commencé",
    "pas encore amorcé", "pas encore fait", "pas encore démarré", "pas fait", "non fait",
    "planifié", "prévu", "programmé", "projeté", "futur", "à faire", "à débuter", "à commencer",
    "à amorcer", "à entreprendre", "à démarrer", "à planifier", "à réaliser", "à lancer",
    "à prévoir", "à organiser", "à développer", "à mettre en place", "à mettre en oeuvre",
    "reste à faire", "en planification", "prêt", "prêt à démarrer", "prêt à débuter",
    "nouveau", "nouvelle", "en démarrage prochain", "prochainement", "bientôt",
    "to come", "not started", "not begun", "not yet started", "not yet begun", "not yet",
    "planned", "planning", "scheduled", "upcoming", "to do", "todo", "to be done", "to start",
    "to be started", "future", "forthcoming", "backlog", "proposed", "ready", "new",
    "n débuté", "nd débuté", "not done", "not done yet", "pas débuté encore", "av", "nc",
)  # fmt: skip
IN_PROGRESS = _phrases(
    "en cours", "débuté", "début", "commencé", "amorcé", "entamé", "entrepris", "démarré", "lancé",
    "initié", "engagé", "enclenché", "en marche", "en route", "bien avancé", "avancé",
    "très avancé",
    "bien amorcé", "bien entamé", "presque terminé", "presque fini", "presque complété",
    "quasi terminé", "quasi complété", "en voie de réalisation", "en voie", "en progression",
    "en progrès", "en réalisation", "en exécution", "en préparation", "en élaboration",
    "en développement", "en rédaction", "en démarrage", "en déploiement", "en implantation",
    "en construction", "en production", "en travail", "en action", "en chantier", "en traitement",
    "en finalisation", "en révision", "en cours de réalisation", "en cours de route",
    "en cours d'élaboration", "en cours de préparation", "en cours de développement",
    "en cours de rédaction", "en cours de finalisation", "en cours de planification",
    "se poursuit", "se poursuivent", "à poursuivre", "à finaliser", "poursuivi", "poursuite",
    "actif", "active", "e c", "ec", "encours", "à moitié", "mi chemin", "à mi chemin",
    "en développement", "en voie d'être complété", "on y travaille",
    "in progress", "inprogress", "started", "begun", "ongoing work", "under way", "underway",
    "on track", "well advanced", "advanced", "continuing", "being done", "wip", "working on it",
    "almost done", "nearly done", "nearly complete", "almost complete", "launched",
    "in development", "in preparation", "under development", "open", "en bonne voie", "on going",
    "sur la bonne voie", "dans les temps", "selon l'échéancier", "à jour", "c est parti", "parti",
    "on schedule", "on time", "as planned", "going well", "à risque", "at risk",
)  # fmt: skip
DONE = _phrases(
    "réalisé", "complété", "complet", "fait", "terminé", "atteint", "achevé", "accompli",
    "effectué",
    "exécuté", "finalisé", "fini", "conclu", "clos", "clôturé", "fermé", "livré", "réussi", "ok",
    "compl", "réal", "term", "c est fait", "tenu", "objectif atteint", "cible atteinte",
    "pleinement réalisé", "entièrement réalisé", "totalement réalisé", "réalisé en totalité",
    "complètement réalisé", "réalisé en entier", "entièrement complété", "déjà fait",
    "déjà réalisé", "mission accomplie", "done", "completed", "complete", "finished", "achieved",
    "closed", "delivered", "fulfilled", "accomplished", "fully completed", "fully achieved", "met",
)  # fmt: skip
DEFERRED = _phrases(
    "reporté", "différé", "remis", "repoussé", "ajourné", "suspendu", "en suspens",
    "en pause", "sur pause", "pause", "en veille", "mis en veille", "mis sur pause", "interrompu",
    "gelé", "sur la glace", "reporté à plus tard", "remis à plus tard", "à reporter", "postposé",
    "report", "deferred", "postponed", "delayed", "on hold", "suspended", "paused",
    "put off", "pushed back", "carried over", "rescheduled", "hold", "shelved",
)  # fmt: skip
ABANDONED = _phrases(
    "abandonné", "annulé", "retiré", "supprimé", "éliminé", "rejeté", "non retenu", "pas retenu",
    "ne sera pas réalisé", "ne sera pas fait", "caduc", "abandon", "annulation", "à abandonner",
    "abandoned", "cancelled", "canceled", "dropped", "withdrawn", "removed", "rejected",
    "discontinued", "not pursued", "will not be done", "won t do", "terminated",
)  # fmt: skip
MERGED = _phrases(
    "fusionné", "remplacé", "intégré", "jumelé", "regroupé", "transféré", "absorbé",
    "merged", "replaced", "superseded", "combined", "transferred",
)  # fmt: skip
LATE = _phrases(
    "en retard", "retard", "late", "behind", "behind schedule", "overdue", "past due",
    "en retard sur l échéancier", "échu", "délai dépassé", "échéance dépassée",
)  # fmt: skip
ONGOING = _phrases(
    "récurrent", "récurrence", "en continu", "continu", "continue", "permanent", "en permanence",
    "annuel", "annuelle", "annuellement", "chaque année", "continuel", "continuelle",
    "continuellement", "régulier",
    "en récurrence", "perpétuel", "activité récurrente", "action récurrente", "ongoing",
    "recurring", "recurrent", "continuous", "permanently", "yearly", "annual",
)  # fmt: skip
PARTLY = _phrases(
    "partiellement réalisé", "partiellement complété", "partiellement atteint",
    "partiellement fait", "partiellement terminé", "partiellement", "partiel", "partielle",
    "en partie",
    "réalisé en partie", "réalisé partiellement", "complété en partie", "complété partiellement",
    "atteint partiellement", "atteint en partie", "fait en partie", "fait partiellement",
    "en partie réalisé", "incomplet", "inachevé", "à moitié fait", "non terminé", "à terminer",
    "non complété entièrement", "à compléter", "non achevé",
    "partially done", "partially completed", "partly done", "partially complete", "partial",
    "partially achieved", "partly completed", "incomplete", "unfinished", "mostly done",
)  # fmt: skip
WAITING = _phrases(
    "en attente", "en attente de financement", "en attente de réponse", "attente",
    "conditionnel", "en réflexion", "en discussion", "à l étude", "à discuter", "en évaluation",
    "en analyse", "en demande", "à évaluer", "à revoir", "à confirmer", "à valider", "à déterminer",
    "à préciser", "à définir", "waiting", "pending", "on standby", "standby", "under review",
    "under study", "to be confirmed", "to be determined", "tbd", "tbc", "awaiting funding",
)  # fmt: skip
NOT_DONE = _phrases(
    "non réalisé", "non complété", "non atteint", "pas réalisé", "pas complété", "pas atteint",
    "pas encore réalisé", "pas encore complété", "jamais réalisé", "non", "no", "not achieved",
    "not completed", "not complete", "unmet", "not met", "aucun avancement", "rien de fait",
)  # fmt: skip
BLOCKED = _phrases(
    "bloqué",
    "en blocage",
    "à l arrêt",
    "arrêté",
    "stoppé",
    "blocked",
    "stuck",
    "stopped",
    "reconduit",
)
SAID_DONE = _phrases(
    "oui", "yes", "déposé", "publié", "signé", "adopté", "mis en place", "mis en oeuvre",
    "implanté", "embauché", "produit", "distribué", "diffusé", "envoyé", "remis au mifi",
    "published", "adopted", "signed", "implemented", "in place", "en place",
)  # fmt: skip
GREEN = _phrases("vert", "verte", "green")
YELLOW = _phrases("jaune", "orange", "yellow", "amber")
RED = _phrases("rouge", "red")

# The meanings, the more particular first: a phrase that two of them hold is of the first.
MEANINGS: tuple[tuple[str, frozenset[tuple[str, ...]]], ...] = (
    ("partly", PARTLY), ("not_done", NOT_DONE), ("waiting", WAITING), ("blocked", BLOCKED),
    ("merged", MERGED), ("late", LATE), ("ongoing", ONGOING), ("planned", PLANNED),
    ("in_progress", IN_PROGRESS), ("done", DONE), ("deferred", DEFERRED),
    ("abandoned", ABANDONED), ("said_done", SAID_DONE), ("green", GREEN), ("yellow", YELLOW),
    ("red", RED),
)  # fmt: skip
PHRASES = {phrase: meaning for meaning, phrases in reversed(MEANINGS) for phrase in phrases}
LONGEST_PHRASE = max(len(phrase) for phrase in PHRASES)
_ABBREVIATED = {"compl"}
WORDS = frozenset(
    word for phrase in PHRASES for word in phrase if len(word) >= 5 and word not in _ABBREVIATED
)
STATE_OF = {
    "partly": "in_progress", "not_done": "planned", "waiting": "planned", "blocked": "deferred",
    "merged": "abandoned", "late": "in_progress", "ongoing": "in_progress", "said_done": "done",
    "green": "in_progress", "yellow": "in_progress", "red": "in_progress",
}  # fmt: skip
DOUBTS = {
    "partly": "state.partly", "not_done": "state.not_done", "waiting": "state.waiting",
    "blocked": "state.blocked", "merged": "state.merged", "said_done": "state.said_done",
    "green": "state.colour", "yellow": "state.colour", "red": "state.colour",
}  # fmt: skip
# Words that change nothing to a state.
NOISE = frozenset(map(stem, (
    "n", "plan", "definitivement", "temporairement", "entierement", "totalement", "etat",
    "statut", "status", "state", "l", "la", "le", "les", "d", "de", "du", "des", "a",
    "au", "aux", "action", "activite", "projet", "est", "sont", "ete", "etait", "toujours",
    "actuellement", "presentement", "maintenant", "tout", "toute", "bien", "tres", "encore", "is",
    "are", "been", "has", "the", "it", "and", "et", "avancement", "environ", "approx", "about",
    "realisation", "completion", "deja", "enfin", "par", "pour", "cent", "percent", "pourcentage",
    "sur", "of",
)))  # fmt: skip
EMOJIS = {
    "✓": " done ", "✔": " done ", "☑": " done ", "✅": " done ", "🗸": " done ", "👍": " done ",
    "🟢": " green ", "💚": " green ", "🟩": " green ", "🟡": " yellow ", "🟠": " yellow ",
    "🟨": " yellow ", "🟧": " yellow ", "💛": " yellow ", "🔴": " red ", "🟥": " red ",
    "❤": " red ", "🔄": " en cours ", "🔁": " recurrent ", "⏳": " en cours ", "⌛": " en cours ",
    "⏸": " en pause ", "♾": " en continu ", "🚧": " en cours ", "⏰": " en retard ",
    "⚠": " en retard ", "❌": " non ", "✗": " non ", "✘": " non ", "☐": " non ",
    "🔜": " a venir ", "📅": " prevu ",
}  # fmt: skip
