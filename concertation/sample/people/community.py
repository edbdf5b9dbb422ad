"""The people of community organisations, and residents who sit in their own name."""

from concertation.sample.people.names import at, resident

COMMUNITY = (
    *at(
        "escale",
        ("Fatoumata", "Diallo", "Directrice générale", "a"),
        ("Jorge", "Salazar", "Coordonnateur de l’accueil", "a"),
        ("Thi Mai", "Nguyen", "Intervenante auprès des familles", ""),
    ),
    *at(
        "corporation-vallee",
        ("Sylvie", "Lavoie", "Directrice générale", "a"),
        ("Marc", "Roy", "Agent de développement", ""),
    ),
    *at(
        "passerelles",
        ("Lise", "Gauthier", "Coordonnatrice", ""),
        ("Yasmine", "Cherkaoui", "Agente de jumelage", "a"),
    ),
    *at(
        "clairiere",
        ("Manon", "Savard", "Coordonnatrice", "a"),
    ),
    *at(
        "elles-au-fond",
        ("Stéphanie", "Kabongo", "Présidente", ""),
        ("Véronique", "Théberge", "Agente de mobilisation", ""),
    ),
    *at(
        "le-filon",
        ("Kevin", "Gélinas", "Coordonnateur", ""),
    ),
    *at(
        "petits-pas",
        ("Chloé", "Vachon", "Directrice", "a"),
        ("Andréanne", "Simard", "Intervenante familiale", ""),
    ),
    *at(
        "ribambelle",
        ("Odile", "Marchand", "Responsable bénévole", "n"),
        ("Julien", "Paradis", "Président du conseil", ""),
    ),
    *at(
        "marmite",
        ("Mireille", "Lachance", "Coordonnatrice", ""),
        ("Bakary", "Touré", "Animateur de cuisine", ""),
    ),
    *at(
        "havre-des-pins",
        ("Nadine", "Poirier", "Directrice", "a"),
        ("Estelle", "Roussel", "Intervenante jeunesse et familles", ""),
    ),
    *at(
        "eclaircie",
        ("Marilou", "Deschênes", "Coordonnatrice", "a"),
        ("Pascale", "Gervais", "Intervenante en prévention", ""),
    ),
    *at(
        "entre-deux",
        ("Alexis", "Leblanc", "Coordonnateur", ""),
    ),
    *at(
        "fanal",
        ("Vincent", "Morin", "Directeur", "a"),
        ("Ariane", "Duval", "Travailleuse de rue", ""),
    ),
    *at(
        "cercle-aines",
        ("Gilles", "Dion", "Président", ""),
        ("Jeannine", "Rivard", "Vice-présidente", "n"),
        ("Fernand", "Audy", "Bénévole", "n"),
    ),
    *at(
        "mains-tendues",
        ("Monique", "Labbé", "Directrice générale", "a"),
        ("Réal", "Pomerleau", "Responsable du soutien à domicile", ""),
    ),
    *at(
        "bon-chaudron",
        ("Thérèse", "Guérin", "Coordonnatrice bénévole", ""),
    ),
    *at(
        "epaule",
        ("Danielle", "Fournier", "Coordonnatrice", ""),
        ("Martin", "Lessard", "Intervenant", ""),
    ),
    *at(
        "sillon",
        ("Roger", "Vaillancourt", "Directeur", ""),
        ("Annick", "Tessier", "Répartitrice en chef", ""),
    ),
    *at(
        "entre-lacs",
        ("Josiane", "Drouin", "Coordonnatrice", "a"),
        ("Marjolaine", "Pelchat", "Travailleuse communautaire", ""),
    ),
    *at(
        "corporation-harricana",
        ("Marie-Claude", "Nadeau", "Directrice générale", "a"),
        ("Félix", "Bourassa", "Agent de liaison", ""),
    ),
    *at(
        "grenier",
        ("Solange", "Dessureault", "Directrice", ""),
        ("Yannick", "Ferland", "Responsable de l’entrepôt", ""),
    ),
    *at(
        "traversee",
        ("Patrick", "Allard", "Directeur", ""),
        ("Lyne", "Gaudreault", "Pair aidante", ""),
    ),
    *at(
        "draveur",
        ("Denis", "Charbonneau", "Coordonnateur", ""),
        ("Anouk", "Vallée", "Intervenante de soir", ""),
    ),
    *at(
        "mots-dici",
        ("Claudine", "Ménard", "Coordonnatrice", ""),
        ("Ousmane", "Sow", "Formateur", ""),
    ),
    *at(
        "racines",
        ("Kim", "Beauchemin", "Directrice", ""),
    ),
    *at(
        "grand-detour",
        ("Serge", "Bolduc", "Directeur", ""),
    ),
    *at(
        "coeur-harricana",
        ("Ginette", "Trottier", "Coordonnatrice", ""),
        ("Laurie", "Baril", "Travailleuse communautaire", ""),
        ("Pénélope", "Arsenault", "Coordonnatrice de la Table des groupes de femmes", "a"),
    ),
    *at(
        "meleze",
        ("Chantale", "Breton", "Directrice", ""),
        ("Océane", "Rheault", "Intervenante", ""),
    ),
    *at(
        "femmes-du-lac",
        ("Brigitte", "Cloutier", "Coordonnatrice", ""),
        ("Alice", "Rondeau", "Travailleuse communautaire", ""),
    ),
    *at(
        "cle-de-voute",
        ("Jonathan", "Veillette", "Coordonnateur", "a"),
        ("Rachel", "Moisan", "Organisatrice", ""),
    ),
    *at(
        "entraide-quinze",
        ("Pauline", "Gaudet", "Directrice", ""),
        ("Abdoulaye", "Camara", "Intervenant", ""),
    ),
)

RESIDENTS = (
    resident("Nadia", "Rahman"),
    resident("Luis", "Gómez"),
    resident("Mariana", "Duarte"),
    resident("Marguerite", "Lapierre", "n"),
    resident("Conrad", "Gosselin"),
    resident("Maïka", "Joseph", "a"),
    resident("Zachary", "Pagé"),
    resident("Sonia", "Bélisle"),
    resident("Rémi", "Falardeau"),
)
