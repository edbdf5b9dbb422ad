"""How coordinators head the columns of a list of members; read as `plan_words` is."""

WORDINGS = {
    "id": "Identifiant | Identifier | Identifiant Concertation | Concertation ID",
    "row_number": (
        "No | Nº | # | Num | Rang | Ordre | No ligne | Ligne | Item | Nb | Siège | No de siège | "
        "Numéro du siège | Numéro de siège"
    ),
    "organization": (
        "Organisme | Organisation | Nom de l’organisme | Nom de l’organisation | Nom entreprise | "
        "Entreprise | Organization | Nom organisme | Organisme / Organization | Établissement | "
        "Organisme membre | Membre organisme | Institution | Nom de l’institution | Employeur | "
        "Raison sociale | Organisme représenté | Organisation représentée | Instance | Partenaire "
        "| Company | Organization name | Organisme / entreprise | Nom de l’entreprise | Milieu | "
        "Organisme ou institution | Groupe | Nom du groupe | Association | Nom de l’établissement "
        "| Organismes membres | Organisme membre de la table | Organisations membres | Compagnie "
        "| Nom de l’organisme ou de l’entreprise | Ministère ou organisme | Nom du membre | "
        "Provenance | Affiliation | Nom légal | Organisme / Ministère | Nom officiel"
    ),
    "member": "Membre | Member | Membres de la table | Membre actif | Liste des membres",
    "acronym": "Sigle | Acronyme | Acronym | Abréviation | Sigle / acronyme | Nom abrégé",
    "sector": (
        "Secteur | Secteur d’activité | Secteur activite | Sector | Milieu représenté | Secteur "
        "représenté | Réseau | Champ d’activité | Domaine | Domaine d’activité | Secteur / Sector "
        "| Collège électoral | Collège | Secteur d’intervention | Volet | Type de milieu | "
        "Secteur d’appartenance | Domaine d’intervention | Mission"
    ),
    "type": "Type | Type d’organisme | Type d’organisation | Forme juridique | Kind | Nature",
    "name": "Nom | Name | Nom(s)",
    "full_name": (
        "Nom complet | Nom et prénom | Prénom et nom | Nom, prénom | Prénom, nom | Nom / prénom | "
        "Prénom / nom | Full name | Nom prénom | Prénom nom"
    ),
    "person": (
        "Représentant | Représentante | Représentant(e) | Délégué | Déléguée | Nom du "
        "représentant | Personne-ressource | Personne ressource | Contact | Personne contact | "
        "Contact principal | Représentative | Representative | Delegate | Personne déléguée | "
        "Titulaire | Porte-parole | Personne représentante | Représentant officiel | Représenté "
        "par | Personne désignée | Représentant / Representative | Contact person | Membre "
        "délégué | Répondant | Personne | Nom du délégué | Nom de la personne | Nom de la "
        "personne déléguée | Nom du contact | Responsable | Représentant désigné | Représentant "
        "principal | Nom du responsable | Nom de la personne-ressource | Personne responsable | "
        "Nom du représentant ou de la représentante | Représentation | Participant | Délégué "
        "officiel | Délégation | Direction"
    ),
    "given_name": "Prénom | First name | Given name | Prénom du représentant | Prénom du délégué",
    "family_name": "Nom de famille | Last name | Family name | Surname | Patronyme",
    "civility": "Civilité | Titre de civilité | Salutation | M./Mme | M. / Mme | Mme / M.",
    "function": (
        "Titre | Fonction | Poste | Rôle | Emploi | Title | Job title | Position | Function | "
        "Titre d’emploi | Titre / fonction | Fonction / titre | Titre du poste | Fonction ou "
        "titre | Role | Titre professionnel | Profession | Poste occupé | Fonction / Title | "
        "Occupation"
    ),
    "person_and_function": (
        "Nom et fonction | Nom et titre | Représentant et fonction | Nom / fonction | Name and "
        "title | Représentant et titre | Représentant, fonction | Représentant / fonction"
    ),
    "email": (
        "Courriel | Adresse courriel | E-mail | Email | Mail | Adresse e-mail | Courriel / E-mail "
        "| Adresse électronique | Courrier électronique | Courriel professionnel | Email address "
        "| Adresse mail | Courriels | Adresse de courriel | Mél | Courriel du représentant"
    ),
    "phone": (
        "Téléphone | Tél. | Tél | Phone | Numéro de téléphone | No de téléphone | No tél. | "
        "Telephone | Phone number | Téléphone / Phone | Numéro | Téléphone bureau | Tél. bureau | "
        "Téléphone (bureau) | Téléphone au travail | Tél. travail | Téléphone principal | Bureau"
    ),
    "mobile": (
        "Cellulaire | Cell. | Cell | Mobile | Téléphone cellulaire | Tél. cellulaire | Cell phone"
    ),
    "other_phone": "Autre téléphone | Téléphone 2 | Tél. 2 | Téléphone secondaire | Domicile",
    "extension": (
        "Poste tél. | Poste téléphonique | Ext. | Extension | Numéro de poste | No de poste"
    ),
    "contact": (
        "Coordonnées | Contact details | Coordonnées du représentant | Courriel / téléphone | "
        "Téléphone / courriel | Courriel et téléphone | Téléphone et courriel | Coordonnés | "
        "Coordonnées de contact | Informations de contact | Pour joindre"
    ),
    "website": (
        "Site Web | Site | Website | Site internet | URL | Web | Adresse Web | Page Web | Lien"
    ),
    "alternate": (
        "Substitut | Substitute | Remplaçant | Suppléant | Alternate | Substitut(e) | Nom du "
        "substitut | Personne substitut | Substitut / Alternate | Délégué substitut | Membre "
        "substitut | Deuxième délégué | Représentant substitut | Délégué suppléant | Personne "
        "remplaçante | Remplaçant désigné | Second délégué | 2e délégué | Substitut désigné"
    ),
    "category": (
        "Statut | Catégorie | Catégorie membre | Catégorie de membre | Statut du membre | Type de "
        "membre | Type d’adhésion | Category | Status | Membership | Statut de membre | Catégorie "
        "d’adhésion | Membership type | Statut / Status | Type de membership | Qualité | Statut à "
        "la table | Type de participation | Niveau d’implication | Type de siège"
    ),
    "votes": (
        "Droit de vote | Votant | Vote | Voting | Voting member | Voting right | Membre votant | "
        "Votant (O/N) | Droit de vote (oui/non) | Votante | Votant / non-votant | A droit de vote "
        "| Voix | Avec droit de vote | Voix délibérative | Droit vote | Vote (O/N)"
    ),
    "non_voting": "Non votant | Sans droit de vote | Non-votant | Sans vote | Non voting",
    "territory": (
        "Territoire | Territoire desservi | Territoire couvert | Territory | Territoire "
        "d’intervention | Territoire représenté | Territoire / Territory | Territoire d’action"
    ),
    "municipality": (
        "Municipalité | Municipality | Ville | Localité | City | Town | Ville ou municipalité | "
        "Village"
    ),
    "county": "MRC | RCM | Territoire de MRC | MRC desservie | MRC / Ville | MRC ou ville",
    "region": "Région | Région administrative | Region | Secteur géographique | Arrondissement",
    "address": "Adresse | Adresse postale | Address | Adresse civique | Adresse complète | Rue",
    "postal_code": "Code postal | Postal code | CP",
    "joined": (
        "Membre depuis | Date d’adhésion | Adhésion | Depuis | Member since | Joined | Date "
        "d’entrée | Depuis quand | Année d’adhésion | Date d’arrivée | Date de début | Since | "
        "Date de nomination | Adhéré le | Date d’inscription | Entrée en fonction | Joined on | "
        "Début du mandat | Année | Date d’adhésion à la table | Date | Année d’entrée"
    ),
    "note": (
        "Commentaire | Note | Remarque | Observation | Comments | Notes | Autre | Divers | "
        "Informations complémentaires | Remarks | Précision | Notes / commentaires | "
        "Particularité"
    ),
}

STEMS = (
    ("contact", r"\b(?:re)?joindre\b|\breach\b"),
    ("given_name", r"\b(?:first|given) name\b"),
    ("family_name", r"\b(?:last|family) name\b|\bsurname\b|\bnom famille\b"),
    ("category", r"\bmember(?:ship)? (?:type|category|statu)\b"),
    ("joined", r"\b(?:date )?join(?:ed|ing)?\b"),
    (
        "alternate_more",
        r"\b(?:substitut|remplacant|suppleant|alternate)\b.*\b(?:courriel|mail|tel)",
    ),
    (
        "alternate_more",
        r"\b(?:courriel|mail|tel\w*|fonction|titre|poste)\b.*\b(?:substitut|suppleant)",
    ),
    ("alternate", r"\bsubstitut|\bremplacant|\bsuppleant|\balternate"),
    ("full_name", r"\bprenom nom\b|\bnom prenom\b"),
    ("given_name", r"\bprenom"),
    ("contact", r"\bcoordonnee|\bcourriel.*\btel|\btel.*\bcourriel"),
    ("email", r"\bcourriel|\bmail\b|\bemail"),
    ("mobile", r"\bcell|\bmobile"),
    ("phone", r"\btelephone|\btel\b|\bphone"),
    ("votes", r"\bvot(?:e|ant)|\bvoting"),
    ("category", r"\bcategorie|\btype (?:membre|adhesion)|\bstatut"),
    ("joined", r"\badhesion|\bmembre depuis|\bsince|\bdate entree"),
    ("website", r"\bsite\b|\bweb\b"),
    ("dues", r"\bcotisation"),
    ("function", r"\bfonction|\btitre|\bposte"),
    ("person", r"\brepresent|\bdelegue|\bpersonne|\bcontact"),
    ("organization", r"\borganism|\borganisation|\bentreprise|\borganization|\bnom.* membre"),
    ("sector", r"\bsecteur|\bmilieu|\breseau"),
    ("municipality", r"\bmunicipalite|\bville"),
    ("county", r"\bmrc\b"),
    ("territory", r"\bterritoire"),
    ("region", r"\bregion"),
    ("note", r"\bcommentaire|\bremarque|\bnote\b"),
)
