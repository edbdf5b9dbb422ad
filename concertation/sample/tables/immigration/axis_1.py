"""Heading 1 of the plan."""

from concertation.sample.shape import Action, Heading, Progress
from concertation.sample.tables.words import by

ATTRACTION = Heading(
    "1",
    "Attraction : faire connaître la Vallée et ses emplois",
    (
        Heading(
            "1.1",
            "Donner le goût de venir voir",
            (
                Action(
                    "1.1.1",
                    "Tenir deux séjours exploratoires par année",
                    by("horizon-emploi"),
                    by("chambre-vallee", "ville-val-dor", "escale", "ville-senneterre?"),
                    due=100,
                    state="in_progress",
                    percent=50,
                    programmes=("pac",),
                    steps=("attraction",),
                    indicator="Personnes participantes",
                    target="40 par année",
                    budget=12500,
                    progress=(
                        Progress(
                            -160,
                            "in_progress",
                            25,
                            ("Premier séjour : dix-huit personnes, quatre embauches dans le mois."),
                            "horizon-emploi",
                            "karim-haddad",
                        ),
                        Progress(
                            -30,
                            "in_progress",
                            50,
                            (
                                "Le deuxième séjour affiche complet. Il reste à confirmer "
                                "l’hébergement à Malartic."
                            ),
                            "horizon-emploi",
                            "karim-haddad",
                        ),
                    ),
                ),
                Action(
                    "1.1.2",
                    "Publier six portraits de familles établies dans la Vallée",
                    by("radio-boussole"),
                    by("passerelles", "bibliotheques"),
                    due=45,
                    state="in_progress",
                    percent=70,
                    programmes=("pac",),
                    steps=("attraction", "inclusion"),
                    indicator="Portraits diffusés",
                    target="6",
                    budget=3000,
                    progress=(
                        Progress(
                            -25,
                            "in_progress",
                            70,
                            "Quatre portraits en ondes; deux sont au montage.",
                            "radio-boussole",
                            "mathilde-aubin",
                        ),
                    ),
                ),
            ),
        ),
        Heading(
            "1.2",
            "Outiller les employeurs",
            (
                Action(
                    "1.2.1",
                    "Offrir trois ateliers par année sur l’accueil en entreprise",
                    by("chambre-vallee"),
                    by("services-emploi", "horizon-emploi", "mines-riviere-bleue~"),
                    ongoing=True,
                    state="in_progress",
                    percent=40,
                    programmes=("priime",),
                    steps=("attraction", "accueil"),
                    indicator="Entreprises présentes",
                    target="25 par année",
                    progress=(
                        Progress(
                            -60,
                            "in_progress",
                            40,
                            (
                                "Un atelier tenu sur trois, douze entreprises. Le prochain "
                                "portera sur les quarts de travail et la garde d’enfants."
                            ),
                            "chambre-vallee",
                            "eric-bouchard",
                        ),
                    ),
                ),
                Action(
                    "1.2.2",
                    "Tenir à jour un répertoire des logements offerts par les employeurs",
                    by("habitation-esker?"),
                    by("chambre-vallee", "mines-riviere-bleue?"),
                    horizon="short",
                    steps=("attraction", "installation"),
                    indicator="Répertoire publié",
                    target="1",
                    description=(
                        "Sans porteur confirmé : l’Office doit vérifier ce que permet la "
                        "protection des renseignements."
                    ),
                ),
            ),
        ),
    ),
)
