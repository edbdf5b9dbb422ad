"""Meeting 7, held."""

from concertation.sample.shape import MONDAY, Decision, FollowUp, Item, Meeting, Moment, Presence
from concertation.sample.tables.habitation.table import CUSTOM
from concertation.sample.tables.words import usual

MEETINGS = (
    Meeting(
        7,
        Moment(-2, MONDAY, (13, 0), (16, 0)),
        "Centre Richelieu, Lorrainville",
        usual(
            CUSTOM,
            Item(
                "Après deux assemblées publiques : ce que les gens ont dit",
                "information",
                30,
                ("Philippe Arpin"),
                "mrc-temiscamingue",
                notes=(
                    "Cent douze personnes à Ville-Marie, cinquante et une à Laverlochère. On "
                    "parle de loyers, mais surtout de voisins qui partent. Une dame de "
                    "quatre-vingt-quatre ans a offert son terrain. Les deux dernières assemblées "
                    "se tiendront à Témiscaming et à Notre-Dame-du-Nord."
                ),
            ),
            Item(
                "Terrains municipaux : une première liste",
                "decision",
                40,
                "Simon Lefebvre",
                "ville-marie",
                notes=(
                    "Quatre municipalités ont déposé sept terrains, tous desservis. Trois "
                    "conviennent à des immeubles de moins de dix logements. M. Morasse est prêt "
                    "à réserver du bois au prix coûtant pour le premier chantier. La Table "
                    "demande aux conseils de geler ces terrains pendant dix-huit mois."
                ),
                decisions=(
                    Decision(
                        "hab-7-terrains",
                        (
                            "La Table demande aux quatre municipalités de réserver sept terrains "
                            "à des projets sans but lucratif pendant dix-huit mois."
                        ),
                        "vote",
                        votes=(10, 0, 1),
                        publication=3,
                    ),
                ),
                follow_ups=(
                    FollowUp(
                        ("Porter la demande de réserve de terrains aux quatre conseils"),
                        "mrc-temiscamingue",
                        "claire-bergeron",
                        45,
                        "planned",
                    ),
                    FollowUp(
                        ("Écrire une offre de bois au prix coûtant pour le premier chantier"),
                        "scierie-morasse",
                        "richard-morasse",
                        30,
                        "planned",
                    ),
                ),
            ),
            Item(
                "Accueillir quatre familles d’ici deux mois",
                "discussion",
                30,
                "Abdoulaye Camara",
                "entraide-quinze",
                notes=(
                    "Deux usines attendent quatre familles, dont une de sept personnes. "
                    "L’Entraide a trouvé trois logements; le quatrième dépend d’une succession. "
                    "Horizon Emploi paiera le premier mois si le prêt du Fonds tarde. Le Centre "
                    "de femmes du Lac prépare un repas d’arrivée."
                ),
            ),
            held="hab-7",
            opening=(
                "M. Veillette ouvre la rencontre. On salue M. Falardeau, qui vient d’obtenir ses "
                "travaux."
            ),
            follow=(
                "Sept visites-conseils sur dix sont faites; six propriétaires ont réparé dans le "
                "mois."
            ),
        ),
        presence=Presence(
            excused=("developpement-social",),
            absent=("fonds-epinettes",),
            alternates=(("entraide-quinze", "abdoulaye-camara"),),
            both=(("entraide-quinze", "abdoulaye-camara"),),
            late=(("scierie-morasse", 45),),
        ),
        minutes="draft",
        publication=1,
    ),
)
