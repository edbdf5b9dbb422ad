"""Meetings 26 to 28, held."""

from concertation.sample.shape import TUESDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.immigration.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        26,
        Moment(-52, TUESDAY, (9, 0), (12, 0)),
        "Salle du conseil, MRC de La Vallée-de-l’Or, Val-d’Or",
        usual(
            CUSTOM,
            Item(
                ("Semaine québécoise des rencontres interculturelles : retour sur l’édition"),
                "information",
                20,
                "Yasmine Cherkaoui",
                "passerelles",
                notes=(
                    "Quatre soirées, 310 entrées, une première à Senneterre. Le repas partagé au "
                    "sous-sol de l’église a affiché complet."
                ),
            ),
            Item(
                "Logement : ce que vivent les familles à l’arrivée",
                "discussion",
                35,
                "Claude Morin",
                "habitation-esker",
                notes=(
                    "L’Office compte 64 ménages en attente d’un logement de trois chambres. Les "
                    "membres conviennent que rien ne se règle sans les employeurs."
                ),
            ),
            Item(
                ("Règles de fonctionnement : deux sièges pour des personnes immigrantes"),
                "decision",
                20,
                "Sylvie Lavoie",
                "corporation-vallee",
                notes=(
                    "La proposition est bien reçue. On demande que la Table rembourse la garde "
                    "et le transport."
                ),
                decisions=(
                    Decision(
                        "imm-26-sieges",
                        (
                            "La Table porte de un à deux le nombre de sièges réservés à des "
                            "personnes immigrantes et rembourse leurs frais de garde et de "
                            "transport."
                        ),
                        "consensus",
                        publication=4,
                    ),
                ),
            ),
            Item(
                "Tour des membres",
                "information",
                25,
                "Tous",
                notes=(
                    "La Ville de Malartic présente sa nouvelle trousse de bienvenue. La Chambre "
                    "prépare un déjeuner sur le recrutement à l’étranger."
                ),
            ),
            held="imm-26",
        ),
        presence=Presence(
            excused=("clairiere",),
            absent=("mines-riviere-bleue",),
            alternates=(("college", "jean-philippe-morneau"),),
        ),
        publication=4,
    ),
    Meeting(
        27,
        Moment(-45, TUESDAY, (9, 0), (12, 0)),
        "Bibliothèque municipale de Val-d’Or, salle Desjardins",
        usual(
            CUSTOM,
            Item(
                "Plan d’action : coup d’œil sur les trente actions",
                "information",
                30,
                "Josée Gagnon",
                "mrc-vallee-or",
                notes=(
                    "Dix-sept actions sur trente sont en route ou faites. Trois n’ont pas de "
                    "porteur confirmé."
                ),
                follow_ups=(
                    FollowUp(
                        (
                            "Rencontrer un à un les organismes pressentis qui n’ont pas confirmé "
                            "leur part"
                        ),
                        "mrc-vallee-or",
                        "josee-gagnon",
                        45,
                        "done",
                        100,
                        38,
                    ),
                ),
            ),
            Item(
                "Accès à un médecin et à une première évaluation de santé",
                "discussion",
                30,
                "Isabelle Tremblay",
                "reseau-sante",
                notes=(
                    "Le délai moyen est de onze semaines. Une infirmière pourrait recevoir les "
                    "familles un après-midi par semaine si un local est trouvé près de L’Escale."
                ),
            ),
            Item(
                "Reddition de comptes au programme d’appui : calendrier",
                "information",
                10,
                "Anaïs Fortin",
                "integration",
                notes=("Le rapport d’étape est attendu {d+60}. La Direction fournit le gabarit."),
            ),
            Item(
                "Nomination à la présidence",
                "decision",
                10,
                "Sylvie Lavoie",
                "corporation-vallee",
                notes="M. Thibodeau accepte un second mandat.",
                decisions=(
                    Decision(
                        "imm-27-presidence",
                        (
                            "M. Réjean Thibodeau est reconduit à la présidence de la Table pour "
                            "deux ans."
                        ),
                        "unanimity",
                    ),
                ),
            ),
            held="imm-27",
            last_adopted=(
                "Le compte rendu de la rencontre précédente est adopté avec une correction au "
                "point 6 : lire « 64 ménages » plutôt que « 46 »."
            ),
        ),
        mode="hybrid",
        presence=Presence(
            excused=("reseau-sante",),
            absent=("feu-commun",),
            remote=("ville-senneterre", "integration"),
            alternates=(("horizon-emploi", "sam-ouellet"),),
        ),
        publication=4,
    ),
    Meeting(
        28,
        Moment(-38, TUESDAY, (13, 0), (16, 0)),
        "Salle du conseil, MRC de La Vallée-de-l’Or, Val-d’Or",
        usual(
            CUSTOM,
            Item(
                "Création d’un sous-comité sur l’accueil et la francisation",
                "decision",
                30,
                "Fatoumata Diallo",
                "escale",
                notes=(
                    "Les points d’accueil et de francisation prennent la moitié des rencontres. "
                    "Un groupe plus petit, plus près du terrain, rapporterait à la Table."
                ),
                decisions=(
                    Decision(
                        "imm-28-sous-comite",
                        (
                            "La Table confie à son sous-comité Accueil et francisation le suivi "
                            "des axes 2 et 3 du plan; il rend compte à chaque rencontre."
                        ),
                        "consensus",
                        publication=4,
                    ),
                ),
            ),
            Item(
                "Travail : la reconnaissance des diplômes infirmiers",
                "discussion",
                25,
                "Amira Ben Salah",
                "college",
                notes=(
                    "Le Collège peut ouvrir une cohorte de huit personnes. Il manque des milieux "
                    "de stage."
                ),
            ),
            Item(
                "Budget : affectation du reste de l’enveloppe",
                "decision",
                20,
                "Josée Gagnon",
                "mrc-vallee-or",
                notes="Reste 11 400 $. Deux propositions sont sur la table.",
                decisions=(
                    Decision(
                        "imm-28-budget",
                        (
                            "Un montant de 7 000 $ est affecté à l’interprétariat et 4 400 $ aux "
                            "séjours exploratoires."
                        ),
                        "vote",
                        votes=(14, 1, 2),
                    ),
                ),
            ),
            Item(
                "Tour des membres",
                "information",
                20,
                "Tous",
                notes="Le Feu commun invite la Table à sa journée portes ouvertes.",
            ),
            held="imm-28",
        ),
        presence=Presence(
            excused=("chambre-vallee", "conseil-syndical"),
            absent=("mines-riviere-bleue",),
            alternates=(("css-eskers", "hugo-lambert"), ("escale", "aicha-benali")),
            both=(("escale", "aicha-benali"),),
            guests=("Mme Ruth Okafor, infirmière clinicienne",),
        ),
        publication=4,
    ),
)
