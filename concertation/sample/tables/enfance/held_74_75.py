"""Meetings 74 to 75, held."""

from concertation.sample.shape import WEDNESDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.enfance.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        74,
        Moment(-12, WEDNESDAY, (9, 0), (11, 45)),
        "Maison des familles Les Petits Pas, salle des Bouleaux",
        usual(
            CUSTOM,
            Item(
                "Cliniques de langage sans rendez-vous : on essaie",
                "decision",
                35,
                "Julie Massicotte",
                "sante-publique",
                notes=(
                    "Mme Massicotte dépose la proposition : une demi-journée par mois, une "
                    "orthophoniste, une éducatrice, un coin de jeu. Le Réseau de santé prête la "
                    "professionnelle pour six mois. Les parents repartent avec trois idées à "
                    "essayer et, s’il le faut, une demande faite sur place. On veut savoir qui "
                    "vient, et surtout qui ne vient pas."
                ),
                decisions=(
                    Decision(
                        "enf-74-cliniques",
                        (
                            "Six cliniques de langage sans rendez-vous sont mises à l’essai à la "
                            "Maison des familles; un bilan est présenté après la quatrième."
                        ),
                        "consensus",
                        publication=4,
                    ),
                ),
                follow_ups=(
                    FollowUp(
                        "Annoncer les cliniques dans les CPE, les écoles et les épiceries",
                        "petits-pas",
                        "andreanne-simard",
                        25,
                        "done",
                        100,
                        22,
                    ),
                ),
            ),
            Item(
                "Action 3.1, halte-garderie : nouvelle échéance",
                "decision",
                20,
                "Catherine Doré",
                "ville-rouyn-noranda",
                notes=(
                    "Les travaux du plancher coûtent 31 000 $ de plus que prévu. La Ville en "
                    "assume la moitié et cherche le reste. L’ouverture est repoussée de six "
                    "mois; d’ici là, la Maison des familles ajoute une demi-journée."
                ),
                decisions=(
                    Decision(
                        "enf-74-halte",
                        (
                            "L’échéance de l’action 3.1 est reportée de six mois en raison des "
                            "travaux."
                        ),
                        "consensus",
                    ),
                ),
            ),
            Item(
                "Rejoindre les familles anicinabe",
                "discussion",
                30,
                "Marie-Soleil Brazeau",
                "feu-commun",
                notes=(
                    "Mme Brazeau explique que la confiance se gagne lentement, et rarement dans "
                    "un bureau. Le Feu commun offre ses mercredis en famille : les membres "
                    "peuvent venir, écouter, préparer le repas, avant de proposer quoi que ce "
                    "soit. Trois organismes s’inscrivent pour le prochain mois."
                ),
                follow_ups=(
                    FollowUp(
                        "Participer à un mercredi en famille du Feu commun",
                        "marmite",
                        "bakary-toure",
                        40,
                        "done",
                        100,
                        33,
                    ),
                ),
            ),
            held="enf-74",
            last_adopted=(
                "Le compte rendu est adopté avec une précision au point 5 : la proposition vient "
                "de la santé publique."
            ),
            other=(
                "Mme Roy annonce un appel de projets du Fonds solidaire, ouvert jusqu’en {m+2}."
            ),
        ),
        presence=Presence(
            excused=("ribambelle",),
            absent=("garde-tournesol",),
            remote=("sante-publique",),
            alternates=(("premiere-neige", "amelie-trudel"),),
            guests=("Mme Léa Montpetit, orthophoniste",),
        ),
        mode="hybrid",
        publication=4,
    ),
    Meeting(
        75,
        Moment(-3, WEDNESDAY, (9, 0), (11, 45)),
        "Hôtel de ville de Rouyn-Noranda, salle A",
        usual(
            CUSTOM,
            Item(
                "Après quatre cliniques de langage",
                "information",
                30,
                "Julie Massicotte",
                "sante-publique",
                notes=(
                    "Quarante-six enfants vus, dont dix-huit de moins de deux ans. Treize ont "
                    "été orientés, les autres repartent avec des jeux à faire. Les parents "
                    "disent avoir été pris au sérieux. Peu de familles viennent des secteurs "
                    "ruraux : la route est longue pour une demi-heure. Une clinique à Cadillac "
                    "est envisagée."
                ),
                follow_ups=(
                    FollowUp(
                        "Trouver un local à Cadillac pour une clinique de langage",
                        "ville-rouyn-noranda",
                        "catherine-dore",
                        30,
                        "in_progress",
                        50,
                    ),
                ),
            ),
            Item(
                "Appel du Fonds solidaire : un seul projet commun",
                "decision",
                35,
                "Chloé Vachon",
                "petits-pas",
                notes=(
                    "Cinq organismes préparaient chacun une demande. Après un tour de table "
                    "franc, on convient d’un projet commun : le jeu dehors, toute l’année. Mme "
                    "Vachon rédige, le CPE relit, la Table signe. Mme Roy se retire de la "
                    "discussion, puisque le Fonds jugera les demandes."
                ),
                decisions=(
                    Decision(
                        "enf-75-fonds",
                        (
                            "La Table dépose un seul projet au Fonds solidaire, sur le jeu "
                            "dehors en toute saison, au nom de cinq organismes."
                        ),
                        "consensus",
                        publication=2,
                    ),
                ),
                follow_ups=(
                    FollowUp(
                        "Rédiger la demande commune sur le jeu dehors",
                        "petits-pas",
                        "chloe-vachon",
                        25,
                        "in_progress",
                        60,
                    ),
                    FollowUp(
                        "Chiffrer l’achat de vêtements d’extérieur à prêter",
                        "ribambelle",
                        "julien-paradis",
                        14,
                        "done",
                        100,
                        12,
                    ),
                ),
            ),
            Item(
                "Nouveaux parents : les six premières semaines",
                "discussion",
                25,
                "Élise Cormier",
                "premiere-neige",
                notes=(
                    "Les visites à domicile s’arrêtent trop tôt pour bien des familles. Les "
                    "sages-femmes proposent un déjeuner des nouveaux parents, chaque vendredi, "
                    "avec quelqu’un qui tient le bébé. La Marmite cuisinera. Le Havre des pins "
                    "rappelle que ces matins-là sont aussi ceux où l’on peut parler de ce qui ne "
                    "va pas."
                ),
            ),
            Item(
                "Siège d’un parent arrivé depuis peu",
                "discussion",
                10,
                "Geneviève Lavallée",
                "ville-rouyn-noranda",
                notes=(
                    "Le siège est vacant depuis un an. Mme Lavallée en parlera à L’Escale et au "
                    "Collège."
                ),
            ),
            held="enf-75",
            opening=(
                "Mme Brisson ouvre la rencontre à 9 h 2. On souligne le départ prochain de "
                "M. Vigneault vers d’autres dossiers."
            ),
            other="Rien à ajouter.",
        ),
        presence=Presence(
            excused=("reseau-sante",),
            absent=("garde-tournesol", "sonia-belisle"),
            alternates=(("ribambelle", "julien-paradis"),),
            late=(("css-cuivre", 30),),
        ),
        minutes="draft",
        publication=1,
    ),
)
