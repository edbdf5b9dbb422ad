"""Meetings 5 to 6, held."""

from concertation.sample.shape import MONDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.habitation.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        5,
        Moment(-19, MONDAY, (13, 0), (16, 0)),
        "Hôtel de ville de Ville-Marie, salle du conseil",
        usual(
            CUSTOM,
            Item(
                "Les employeurs qui logent leur personnel : résumé de la rencontre",
                "information",
                30,
                ("Étienne Rocheleau"),
                "developpement-temis",
                notes=(
                    "Cinq employeurs logent soixante et onze personnes, dans dix-neuf bâtiments. "
                    "Trois seraient prêts à construire ensemble plutôt qu’à louer. Ils demandent "
                    "un terrain desservi et une règle claire : qui garde le logement si l’emploi "
                    "finit? M. Haddad rappelle qu’un bail n’est pas un contrat de travail."
                ),
                follow_ups=(
                    FollowUp(
                        ("Rédiger un modèle de bail distinct du contrat de travail"),
                        "horizon-emploi",
                        "karim-haddad",
                        60,
                        "done",
                        100,
                        71,
                    ),
                ),
            ),
            Item(
                "Rue Sainte-Anne : des escaliers et des subventions",
                "decision",
                35,
                ("Simon Lefebvre"),
                "ville-marie",
                notes=(
                    "La Ville propose de doubler l’aide de la MRC pour rendre conformes dix "
                    "logements au-dessus des commerces. Mme Gaudet veut un loyer plafonné "
                    "pendant sept ans en échange. Après discussion, on s’entend sur cinq ans, "
                    "avec préférence aux gens déjà sur la liste de l’Office."
                ),
                decisions=(
                    Decision(
                        "hab-5-escaliers",
                        (
                            "La Table appuie le programme de rénovation de la rue Sainte-Anne, à "
                            "condition que les loyers soient plafonnés pendant cinq ans."
                        ),
                        "vote",
                        votes=(8, 1, 1),
                        publication=4,
                    ),
                ),
            ),
            Item(
                "Humidité et moisissures : agir sans faire fuir",
                "discussion",
                30,
                ("Rémi Falardeau"),
                notes=(
                    "M. Falardeau raconte deux ans de démarches pour un mur. Beaucoup de "
                    "locataires se taisent, de peur de perdre leur place. L’Office, La Clé de "
                    "voûte et la Ville offriront ensemble des visites de conseil, sans dossier "
                    "ni sanction. Le Réseau de santé fournira les appareils de mesure."
                ),
                follow_ups=(
                    FollowUp(
                        ("Organiser dix visites-conseils sur l’humidité"),
                        "cle-de-voute",
                        "rachel-moisan",
                        90,
                        "in_progress",
                        70,
                    ),
                ),
            ),
            held="hab-5",
            opening="Mme Bergeron et M. Veillette ouvrent ensemble. La soupe est au chou.",
            follow="Le portrait des besoins compte maintenant six cent dix réponses.",
        ),
        presence=Presence(
            excused=("developpement-social",),
            absent=("scierie-morasse",),
            alternates=(
                ("developpement-temis", "etienne-rocheleau"),
                ("cle-de-voute", "rachel-moisan"),
            ),
            both=(("developpement-temis", "etienne-rocheleau"), ("cle-de-voute", "rachel-moisan")),
        ),
        publication=4,
    ),
    Meeting(
        6,
        Moment(-10, MONDAY, (13, 0), (16, 0)),
        "Salle communautaire de Notre-Dame-du-Nord",
        usual(
            CUSTOM,
            Item(
                "Portrait des besoins en logement : dépôt",
                "information",
                45,
                "Philippe Arpin",
                "mrc-temiscamingue",
                notes=(
                    "M. Arpin dépose le portrait, village par village. Il manque cent quarante "
                    "logements, dont la moitié pour des personnes seules. Les familles trouvent, "
                    "mais paient cher; les aînés restent dans des maisons trop grandes. Mme "
                    "Landry souligne la qualité du travail et indique quels programmes y "
                    "répondent. Le document sera présenté dans quatre assemblées publiques."
                ),
                decisions=(
                    Decision(
                        "hab-6-portrait",
                        ("La Table prend acte du portrait des besoins et le rend public."),
                        "noted",
                        "noted",
                        publication=4,
                    ),
                ),
                follow_ups=(
                    FollowUp(
                        ("Présenter le portrait dans quatre assemblées publiques"),
                        "mrc-temiscamingue",
                        "philippe-arpin",
                        80,
                        "in_progress",
                        50,
                    ),
                ),
            ),
            Item(
                "Action 2.2, coopérative de la rue Notre-Dame : report",
                "decision",
                25,
                ("Suzie Lemire"),
                "habitation-quinze",
                notes=(
                    "Le coût de construction a monté de 18 % depuis le premier montage. Le "
                    "projet passe de seize à douze logements et attend une nouvelle réponse. Mme "
                    "Lemire refuse de promettre une date qu’elle ne peut pas tenir; on inscrit "
                    "la plus prudente."
                ),
                decisions=(
                    Decision(
                        "hab-6-cooperative",
                        (
                            "L’échéance de l’action 2.2 est reportée d’un an; le projet compte "
                            "désormais douze logements."
                        ),
                        "consensus",
                    ),
                ),
            ),
            Item(
                "Un siège pour la Ville de Témiscaming",
                "discussion",
                15,
                "Claire Bergeron",
                "mrc-temiscamingue",
                notes=(
                    "La préfète en a parlé au maire, qui trouve la route longue. On lui offrira "
                    "de siéger par visioconférence et de recevoir une rencontre par année."
                ),
            ),
            held="hab-6",
            last_adopted=(
                "Le compte rendu est adopté; au point 5.0, le plafonnement est bien de cinq ans."
            ),
            other=(
                "M. Sylvain annonce que le Fonds solidaire ouvre un prêt sans intérêt pour les "
                "premiers mois de loyer."
            ),
        ),
        mode="hybrid",
        presence=Presence(
            excused=("havre-des-pins",),
            absent=("horizon-emploi",),
            remote=("bureau-habitation", "fonds-epinettes"),
            alternates=(("ville-marie", "joanie-gauthier"),),
        ),
        publication=4,
    ),
)
