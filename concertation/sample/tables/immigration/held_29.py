"""Meeting 29, held."""

from concertation.sample.shape import TUESDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.immigration.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        29,
        Moment(-22, TUESDAY, (9, 0), (12, 0)),
        "Pavillon de la Rivière, Malartic",
        usual(
            CUSTOM,
            Item(
                "Un protocole d’accueil partagé : projet",
                "consultation",
                40,
                "Jorge Salazar",
                "escale",
                notes=(
                    "M. Salazar présente la version 3 du protocole : qui appelle qui, dans quel "
                    "ordre, et en combien de jours. Les organismes apprécient la clarté du "
                    "schéma d’une page. Le Centre de services scolaire demande qu’on ajoute "
                    "l’inscription à l’école dès la première semaine. La Ville de Senneterre "
                    "rappelle que, chez elle, la première porte est souvent celle de l’hôtel de "
                    "ville. Les commentaires sont reçus jusqu’au dépôt de la version finale."
                ),
                follow_ups=(
                    FollowUp(
                        "Intégrer les commentaires au protocole d’accueil et le redéposer",
                        "escale",
                        "jorge-salazar",
                        40,
                        "done",
                        100,
                        36,
                    ),
                ),
            ),
            Item(
                "Action 4.1.2, mentorat professionnel : changement d’échéance",
                "decision",
                15,
                "Éric Bouchard",
                "chambre-vallee",
                notes=(
                    "La Chambre a recruté neuf mentors sur vingt. Elle demande un an de plus et "
                    "souhaite s’appuyer sur Horizon Emploi pour le jumelage. M. Haddad accepte "
                    "d’y réfléchir avec son équipe."
                ),
                decisions=(
                    Decision(
                        "imm-29-mentorat",
                        (
                            "L’échéance de l’action 4.1.2 est reportée d’un an pour permettre le "
                            "recrutement de mentors dans les trois villes."
                        ),
                        "consensus",
                    ),
                ),
            ),
            Item(
                "Les familles hors de Val-d’Or : transport et isolement",
                "discussion",
                30,
                "Lucie Chénard",
                "ville-malartic",
                notes=(
                    "À Malartic, une navette du mercredi permet de venir aux cours de français; "
                    "onze personnes la prennent. À Senneterre, rien de tel. M. Gómez raconte "
                    "qu’il a mis quatre mois avant d’apprendre que la bibliothèque prêtait des "
                    "ordinateurs. Les membres veulent une carte simple des services, à afficher "
                    "partout où l’on attend : clinique, épicerie, aréna."
                ),
                follow_ups=(
                    FollowUp(
                        "Préparer une carte des services pour Malartic et Senneterre",
                        "ville-malartic",
                        "lucie-chenard",
                        75,
                        "in_progress",
                        60,
                    ),
                ),
            ),
            Item(
                "Nouvelles de la Direction régionale",
                "information",
                15,
                "Anaïs Fortin",
                "integration",
                notes=(
                    "Le prochain appel du programme d’appui sera publié en {m+2}. Les plans "
                    "d’action doivent être à jour et chiffrés. Mme Fortin offre de relire les "
                    "demandes avant leur dépôt."
                ),
            ),
            Item(
                "Tour des membres",
                "information",
                25,
                "Tous",
                notes=(
                    "Le Tremplin ouvre un groupe de francisation de soir. L’Office d’habitation "
                    "rénove six logements de la 5e Avenue. Passerelles cherche douze familles "
                    "pour ses jumelages de la rentrée."
                ),
            ),
            held="imm-29",
            opening=(
                "M. Thibodeau ouvre la rencontre à 9 h 5 et remercie la Ville de Malartic de son "
                "accueil. Un tour de table permet de saluer M. Gómez, qui siège depuis peu."
            ),
            follow=(
                "Les suivis sont faits, sauf la liste des locaux disponibles près de L’Escale, "
                "reportée."
            ),
            other="Aucun point n’est ajouté.",
            following="La prochaine rencontre aura lieu à Val-d’Or, en {m+2}.",
        ),
        presence=Presence(
            excused=("college", "clairiere"),
            absent=("radio-boussole",),
            remote=("services-emploi",),
            late=(("feu-commun", 25),),
        ),
        publication=4,
        mode="hybrid",
    ),
)
