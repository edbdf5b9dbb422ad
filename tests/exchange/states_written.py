"""States as they are written in plans, and what they mean."""

from exchange.cells.states import Status

SURE = [
    (Status("done", 100), [
        "Complté", "Termniné", "Réalisé (3/3)", "Completed", "Done", "Réalisé / Done", "✅ Fait",
        "☑", "6/6", "OK", "ok!", "Fait.", "Fait!", "Réalisé.", "Livré", "Atteinte",
        "Cible atteinte", "Objectif atteint", "Réalisé(e)(s)", "réalisé·e·s", "Réalisé/e",
        "Terminé-e", "completee", "Compl.", "réal.", "3. Terminé", "réalisé à 100%",
        "Réalisé 100 %", "à 100 %", "100 %", "Réalisée", "Complétée", "✓", "✔",
    ]),
    (Status("in_progress"), [
        "En cour", "En-cours", "EN COURS", "À poursuivre", "À finaliser", "Se poursuit",
        "Presque terminé", "In progress", "On track", "En cours / In progress", "🟡 En cours", "⏳",
        "En élaboration", "En préparation", "En démarrage", "Démarré", "Lancée", "Actif", "E.C.",
        "e-c", "En cours d'élaboration", "En voie d'être complété", "En bonne voie", "Début",
        "1 - En cours", "Amorcé", "Bien avancé",
    ]),
    (Status("in_progress", 50), [
        "en cours, 3/6", "~50 %", "avancement 50%", "50/100", "50 %", "En cours (50 %)",
    ]),
    (Status("in_progress", 40), ["En cours (2 sur 5)"]),
    (Status("planned"), [
        "Pas encore débuté", "N'a pas débuté", "Pas encore fait", "À faire", "Not started",
        "Planned", "À venir / To come", "Prêt à démarrer", "Nouveau", "Non applicable", "S.O.",
        "N/A", "ND", "AV", "Non commencée", "Non-débuté", "non  debute", "Pas débuté.", "n.d.",
        "Planifié", "Pas commencé", "To come",
    ]),
    (Status("deferred"), [
        "Remis à plus tard", "Suspendu", "En pause", "Sur pause", "Deferred", "On hold",
        "Delayed", "Reporté / Deferred", "En veille", "Gelé", "Différé", "En suspens", "Reportée",
    ]),
    (Status("abandoned"), [
        "Retirée du plan", "Abandoned", "Cancelled", "Ne sera pas réalisé", "Retiré", "Abandonné",
        "Abandonnée",
    ]),
    (Status("in_progress", 50, late_declared=True), ["En retard (50 %)"]),
    (Status("in_progress", ongoing=True), [
        "Récurrent - en cours", "Permanent", "Annuel", "Ongoing", "Récurrent", "En continu",
    ]),
    (Status("in_progress", late_declared=True), ["Late", "Overdue", "Échu"]),
    (Status("planned", 0), ["0/6", "0 %"]),
    (Status("in_progress", 75), [
        "75%", "75 pourcent", "75 pour cent", "> 75 %",
    ]),
    (Status("in_progress", 33), ["33 %", "2/6"]),
    (Status("in_progress", 80), ["En cours - 80%"]),
]  # fmt: skip
DOUBTFUL = [
    (Status("in_progress", 50), "state.rest", ["En cours 50"]),
    (Status("in_progress", 66), "state.done_in_part", ["Réalisé (2/3)"]),
    (Status("planned"), "state.not_done", [
        "Non réalisé", "Non complété", "❌", "Non atteint", "Cible non atteinte",
        "Aucun avancement", "Rien de fait", "non",
    ]),
    (Status("planned"), "state.date_here", ["À débuter à l'automne", "Prévu en 2027"]),
    (Status("deferred"), "state.date_here", ["Reportée à l'an 2", "Reporté à 2028"]),
    (Status("abandoned"), "state.rest", [
        "Annulée (COVID)", "Abandonné - remplacé par 2.1",
    ]),
    (Status("abandoned"), "state.merged", [
        "Fusionnée avec 2.1", "Remplacé par 6.1.2", "Intégré à 3.1",
    ]),
    (Status("in_progress"), "state.partly", [
        "Réalisé en partie", "Partiellement atteint", "Partially completed",
        "Partiellement réalisé",
    ]),
    (Status("done", 100), "state.done_and_more", ["Réalisée en retard"]),
    (Status("done", 100, ongoing=True), "state.done_and_more", ["En continu (réalisé)"]),
    (Status("planned"), "state.several", ["À venir / En cours / Réalisé"]),
    (Status("in_progress"), "state.colour", ["Jaune", "Vert", "🟢"]),
    (Status("in_progress", late_declared=True), "state.colour", ["Rouge", "🔴"]),
    (Status("in_progress", 80), "state.bare_number", ["80"]),
    (Status("done", 100), "state.bare_number", ["100"]),
    (Status("planned", 0), "state.bare_number", ["0"]),
    (Status("in_progress", 50), "percent.fraction", ["0.5"]),
    (Status("done", 100), "percent.beyond", ["7/6"]),
    (Status("in_progress", 50), "state.done_in_part", ["50% réalisé", "Fait à 50 %"]),
    (Status("in_progress"), "state.date_here", ["Débuté (mars 2026)"]),
    (Status("done", 100), "state.date_here", ["Complété le 15 juin 2026"]),
    (Status("planned"), "state.waiting", [
        "En attente de financement", "En attente", "?", "À déterminer", "En réflexion",
        "À l'étude",
    ]),
    (Status("done", 100), "state.several", [
        "fait et reconduit", "Terminé / reporté", "en cours → terminé",
    ]),
    (Status("deferred"), "state.blocked", ["Reconduit", "Bloquée", "Bloqué"]),
    (Status("done", 100), "state.said_done", ["Déposé", "Signé", "oui", "Oui (2026)"]),
    (Status("in_progress"), "state.rest", ["En cours (phase 2)"]),
    (Status("in_progress", 90), "state.done_in_part", ["Complété à 90%"]),
    (Status("in_progress", 25), "percent.range", ["25-50%"]),
    (Status("done", 100), "state.rest", ["3 tenues", "3 rencontres tenues"]),
]  # fmt: skip
REFUSED = [
    "1", "2", "1/0", "Idée", "terminer", "réaliser", "x", "Banane",
]  # fmt: skip
