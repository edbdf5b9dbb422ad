"""Meetings 1 to 4, held."""

from concertation.sample.shape import MONDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.habitation.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        1,
        Moment(-52, MONDAY, (13, 0), (16, 0)),
        "Salle Augustin-Chénier, Ville-Marie",
        usual(
            CUSTOM,
            Item(
                "De la coalition à la table : ce qu’on garde",
                "discussion",
                45,
                ("Jonathan Veillette"),
                "cle-de-voute",
                notes=("On garde le franc-parler, la porte ouverte et la soupe du midi."),
            ),
            Item(
                "Règles de fonctionnement et coprésidence",
                "decision",
                40,
                "Philippe Arpin",
                "mrc-temiscamingue",
                notes=(
                    "La coprésidence est partagée entre une personne élue et une personne du "
                    "milieu locataire."
                ),
                decisions=(
                    Decision(
                        "hab-1-regles",
                        (
                            "Les règles de fonctionnement sont adoptées. La préfète et le "
                            "coordonnateur de La Clé de voûte coprésident la Table."
                        ),
                        "consensus",
                        publication=4,
                    ),
                ),
            ),
            Item(
                "Ce que coûte un logement, d’une rive à l’autre",
                "information",
                25,
                ("Suzie Lemire"),
                "habitation-quinze",
                notes=(
                    "Deux cent six ménages consacrent plus de la moitié de leur revenu au loyer."
                ),
            ),
            held="hab-1",
            first=True,
        ),
        presence=Presence(
            absent=("horizon-emploi",), guests=(("Une quinzaine de personnes du public"),)
        ),
        publication=4,
    ),
    Meeting(
        2,
        Moment(-40, MONDAY, (13, 0), (16, 0)),
        "Centre Richelieu, Lorrainville",
        usual(
            CUSTOM,
            Item(
                "Portrait des besoins : méthode et calendrier",
                "decision",
                35,
                "Philippe Arpin",
                "mrc-temiscamingue",
                notes=("Porte à porte dans six villages, assemblées dans trois autres."),
                decisions=(
                    Decision(
                        "hab-2-portrait",
                        (
                            "Le portrait des besoins est confié à la MRC et à La Clé de voûte, "
                            "avec un dépôt dans l’année."
                        ),
                        "consensus",
                    ),
                ),
            ),
            Item(
                "Logements vacants au-dessus des commerces",
                "discussion",
                30,
                "Simon Lefebvre",
                "ville-marie",
                notes=(
                    "Dix-huit logements inoccupés rue Sainte-Anne, surtout faute d’escaliers "
                    "conformes."
                ),
            ),
            held="hab-2",
        ),
        presence=Presence(
            excused=("femmes-du-lac", "bureau-habitation"),
            absent=("fonds-epinettes",),
            remote=("developpement-social",),
        ),
        mode="hybrid",
        publication=4,
    ),
    Meeting(
        3,
        Moment(-32, MONDAY, (13, 0), (16, 0)),
        "Salle communautaire de Notre-Dame-du-Nord",
        usual(
            CUSTOM,
            Item(
                "Premiers chiffres du porte-à-porte",
                "information",
                40,
                "Rachel Moisan",
                "cle-de-voute",
            ),
            Item(
                ("Loger les travailleurs saisonniers"),
                "discussion",
                40,
                ("Richard Morasse"),
                "scierie-morasse",
            ),
        ),
        cancelled=(
            "Panne d’électricité annoncée toute la journée. Les points passent à la prochaine "
            "rencontre."
        ),
        cancelled_days=-1,
    ),
    Meeting(
        4,
        Moment(-28, MONDAY, (13, 0), (16, 0)),
        "Salle communautaire de Notre-Dame-du-Nord",
        usual(
            CUSTOM,
            Item(
                "Premiers chiffres du porte-à-porte",
                "information",
                35,
                "Rachel Moisan",
                "cle-de-voute",
                notes=(
                    "Quatre cent vingt portes, deux cent trente réponses. L’humidité arrive en "
                    "tête."
                ),
            ),
            Item(
                "Loger les travailleurs saisonniers",
                "discussion",
                35,
                "Richard Morasse",
                "scierie-morasse",
                notes=(
                    "La scierie loue deux maisons et ne veut pas en louer d’autres : elles "
                    "manquent aux familles."
                ),
                follow_ups=(
                    FollowUp(
                        ("Réunir les cinq employeurs qui logent leur personnel"),
                        "developpement-temis",
                        "etienne-rocheleau",
                        60,
                        "done",
                        100,
                        80,
                    ),
                ),
            ),
            Item(
                "Un plan de quatre ans : adoption",
                "decision",
                40,
                "Philippe Arpin",
                "mrc-temiscamingue",
                notes=(
                    "Quatre axes, seize actions, et une règle : on ne promet pas de logements "
                    "avant d’avoir un terrain."
                ),
                decisions=(
                    Decision(
                        "hab-4-plan",
                        ("Le plan d’action de la Table est adopté pour quatre ans."),
                        "consensus",
                        publication=4,
                    ),
                ),
            ),
            held="hab-4",
        ),
        presence=Presence(
            excused=("reseau-sante",),
            absent=("horizon-emploi",),
            alternates=(
                ("femmes-du-lac", "brigitte-cloutier"),
                ("entraide-quinze", "abdoulaye-camara"),
            ),
        ),
        publication=4,
    ),
)
