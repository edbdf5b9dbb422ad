"""Meetings 1 to 3, held."""

from concertation.sample.shape import THURSDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.accueil.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        1,
        Moment(-29, THURSDAY, (13, 30), (15, 30)),
        "L’Escale, salle du haut, Val-d’Or",
        usual(
            CUSTOM,
            Item(
                "Ce que la Table nous demande, et ce que nous voulons",
                "discussion",
                40,
                "Jorge Salazar",
                "escale",
                notes=(
                    "Chacune et chacun dit pourquoi il est là. Trois mots reviennent : délais, "
                    "garde d’enfants, horaires."
                ),
                decisions=(
                    Decision(
                        "acc-1-rythme",
                        (
                            "Le sous-comité se réunit aux deux mois, le jeudi après-midi, avec "
                            "une halte-garderie sur place."
                        ),
                        "consensus",
                    ),
                ),
            ),
            Item(
                "Le parcours d’une famille, de l’autobus au premier cours",
                "discussion",
                45,
                "Aïcha Benali",
                "escale",
                notes=(
                    "Au mur, quarante-deux étapes pour une famille de cinq. On en retrouve seize "
                    "qui pourraient se faire le même jour."
                ),
                follow_ups=(
                    FollowUp(
                        "Mettre au propre le parcours d’une famille, sans aucun nom",
                        "escale",
                        "aicha-benali",
                        20,
                        "done",
                        100,
                        18,
                    ),
                ),
            ),
            held="acc-1",
            first=True,
        ),
        presence=Presence(absent=("ville-val-dor",), alternates=(("tremplin", "luc-pepin"),)),
        publication=2,
    ),
    Meeting(
        2,
        Moment(-20, THURSDAY, (13, 30), (15, 30)),
        "Centre de formation des adultes Le Tremplin, local 104",
        usual(
            CUSTOM,
            Item(
                "Protocole d’accueil : version 4, ligne par ligne",
                "consultation",
                50,
                "Jorge Salazar",
                "escale",
                notes=(
                    "Le délai d’inscription à l’école passe de dix à cinq jours ouvrables. Mme "
                    "Renaud ajoute le centre sportif aux premières visites. Le groupe tient à la "
                    "page unique, sans acronymes."
                ),
                decisions=(
                    Decision(
                        "acc-2-protocole",
                        (
                            "Le sous-comité recommande à la Table l’adoption du protocole "
                            "d’accueil partagé."
                        ),
                        "consensus",
                        publication=2,
                    ),
                ),
            ),
            Item(
                "Cours de français : les horaires de quart",
                "discussion",
                35,
                "Hugo Lambert",
                "css-eskers",
                notes=(
                    "À la mine, les quarts de douze heures font manquer une semaine sur deux. "
                    "M. Restrepo propose que l’employeur libère une heure payée. M. Lambert "
                    "vérifie si une même personne peut suivre deux groupes en alternance."
                ),
                follow_ups=(
                    FollowUp(
                        "Vérifier si l’inscription peut valoir pour deux groupes en alternance",
                        "css-eskers",
                        "hugo-lambert",
                        30,
                        "done",
                        100,
                        41,
                    ),
                    FollowUp(
                        "Proposer à la direction une heure de cours payée par semaine",
                        "mines-riviere-bleue",
                        "carlos-restrepo",
                        45,
                        "in_progress",
                        50,
                    ),
                ),
            ),
            Item(
                "Une banque d’interprètes bénévoles",
                "information",
                15,
                "Thi Mai Nguyen",
                "escale",
                notes="Neuf personnes, sept langues. Il manque le tigrigna et l’ukrainien.",
            ),
            held="acc-2",
            opening=(
                "Mme Cherkaoui anime. M. Vigneault se joint au groupe pour les bibliothèques."
            ),
        ),
        presence=Presence(
            alternates=(("horizon-emploi", "emilie-bernard"), ("escale", "thi-mai-nguyen")),
            both=(("escale", "thi-mai-nguyen"),),
        ),
        publication=2,
    ),
    Meeting(
        3,
        Moment(-10, THURSDAY, (13, 30), (15, 30)),
        "Bibliothèque municipale de Val-d’Or, espace jeunesse",
        usual(
            CUSTOM,
            Item(
                "Premières semaines du protocole : ce qui marche, ce qui accroche",
                "discussion",
                45,
                "Aïcha Benali",
                "escale",
                notes=(
                    "Quatre familles ont suivi le nouveau parcours. Le premier rendez-vous à "
                    "l’école est donné en quatre jours en moyenne. Ce qui accroche : l’ouverture "
                    "d’un compte bancaire et la carte d’assurance maladie. Mme Duarte rappelle "
                    "qu’une feuille traduite ne suffit pas; il faut quelqu’un qui la lise avec "
                    "soi."
                ),
                follow_ups=(
                    FollowUp(
                        (
                            "Trouver dans chaque succursale une personne qui ouvre les comptes "
                            "sur rendez-vous"
                        ),
                        "horizon-emploi",
                        "karim-haddad",
                        40,
                        "in_progress",
                        30,
                    ),
                    FollowUp(
                        "Préparer une fiche sur la carte d’assurance maladie, à lire ensemble",
                        "escale",
                        "thi-mai-nguyen",
                        30,
                        "done",
                        100,
                        25,
                    ),
                ),
            ),
            Item(
                "Capsules de français en autonomie : premiers essais",
                "information",
                25,
                "Rosalie Dufresne",
                "tremplin",
                notes=(
                    "Huit personnes essaient les capsules. Six y reviennent d’elles-mêmes, "
                    "surtout le soir. L’appel hebdomadaire compte davantage que la capsule : on "
                    "y pratique la semaine qui vient."
                ),
            ),
            Item(
                "Garde d’enfants pendant les cours",
                "decision",
                20,
                "Yasmine Cherkaoui",
                "passerelles",
                notes=(
                    "Dix-neuf parents ont laissé un cours faute de garde. La Clairière peut "
                    "recevoir six enfants le jeudi, pas davantage. Le sujet dépasse le "
                    "sous-comité."
                ),
                decisions=(
                    Decision(
                        "acc-3-garde",
                        (
                            "Le sous-comité demande à la Table d’inscrire la garde d’enfants "
                            "pendant les cours parmi ses priorités de l’année."
                        ),
                        "consensus",
                        publication=2,
                    ),
                ),
            ),
            held="acc-3",
            last_adopted=(
                "Les notes sont adoptées; on y ajoute l’offre de Mme Renaud de prêter la salle "
                "du centre sportif."
            ),
            follow=(
                "L’alternance entre deux groupes est permise. La réponse de la mine est attendue."
            ),
            following=(
                "À porter à la Table : la garde d’enfants, et un merci aux interprètes bénévoles."
            ),
        ),
        presence=Presence(
            excused=("reseau-sante",),
            absent=("mines-riviere-bleue",),
            alternates=(("escale", "thi-mai-nguyen"),),
            both=(("escale", "thi-mai-nguyen"),),
            guests=("Mme Amal Haji, interprète bénévole",),
        ),
        publication=2,
    ),
)
