"""How coordinators head the columns of an action plan, in French and in English.

`WORDINGS` give the wordings of each term, apart by bars; they are compared by `texts.key`, so
neither plural, case, accents, articles nor inclusive endings matter. `STEMS` are tried on a heading
that none of them equals, in order: the first whose pattern is found in its key names the term.
"""

WORDINGS = {
    "id": "Identifiant | Identifier | Identifiant Concertation | Concertation ID",
    "number": (
        "No | Nº | Num | Num. | Numéro | Number | Code | Réf | Référence | No action | Numéro "
        "d’action | No de l’action | Code action | No d’ordre | No réf | Item | ID | ID action | "
        "Action no | Action # | # action | No activité | No mesure | Rang | No / No."
    ),
    "mandate": "Mandat | Mission | Mandate | Mandats de la table",
    "axis": (
        "Axe | Axe d’intervention | Axe stratégique | Axe prioritaire | Axe de développement | "
        "Axe d’action | Axe de travail | Axis | Strategic axis | Pilier | Pillar | Grand axe | "
        "Axe / Axis | Axe / Orientation | Axe / Priorité | Axe ou orientation | Axe / Enjeu | Axe "
        "visé"
    ),
    "orientation": (
        "Orientation | Orientation stratégique | Grande orientation | Direction | Strategic "
        "direction | Orientation / Axe | Orientation prioritaire | Strategic orientation"
    ),
    "issue": "Enjeu | Enjeu prioritaire | Enjeux et défis | Défi | Issue | Enjeu stratégique",
    "theme": (
        "Group | Groupe | Bucket | Bucket name | List | Liste | "
        "Thème | Rôle | Thématique | Theme | Domaine | Domaine d’intervention | Champ d’action | "
        "Champ d’intervention | Secteur d’intervention | Sphère | Rubrique | Area | Domain | "
        "Sujet | Topic | Dimension | Bloc | Section | Catégorie | Category | Work stream | Focus "
        "| Workstream | Focus area | Area of focus | Key area"
    ),
    "priority": (
        "Priorité | Priorities | Priorité d’action | Priorité stratégique | Priority | Priorité "
        "régionale | Priorité d’intervention"
    ),
    "strand": "Volet | Chantier | Stream | Composante | Étape du parcours | Sous-volet",
    "objective": (
        "Objectif | Objectif général | Objectif stratégique | Objectif visé | But | But visé | "
        "Goal | Objective | General objective | Objectif principal | Objectif poursuivi | "
        "Objectif global | Objectif de développement | Objectif / Goal | Objectif / Objective"
    ),
    "specific": (
        "Objectif spécifique | Sous-objectif | Specific objective | Objectif opérationnel | "
        "Objectif particulier | Sub-objective | Objectif secondaire | Objectif intermédiaire"
    ),
    "title": (
        "Name | Task name | Card name | Item name | Nom de la tâche | Nom de la carte | Carte | "
        "Action | Task name | Action à réaliser | Action prévue | Action proposée | Action "
        "concrète | Action retenue | Action / moyen | Action et moyen | Titre | Titre de l’action "
        "| Nom de l’action | Intitulé | Intitulé de l’action | Libellé | Libellé de l’action | "
        "Nom | Quoi | Quoi ? | What | Action item | Action / Action | Projet | Nom du projet | "
        "Titre du projet | Project | Initiative | Intervention | Action structurante | Action / "
        "Activité | Action / Projet | Action ou projet | Action à entreprendre | Action à poser | "
        "Action planifiée | Planned action | Action prioritaire | Actions à mettre en œuvre | Key "
        "action | Action name | Title | Description de l’action | Action description | Actions "
        "spécifiques"
    ),
    "activity": (
        "Activité | Activité prévue | Activity | Activities | Sous-action | Tâche | Task | "
        "Activité à réaliser | Activité / Tâche | Travaux | À faire | To do | Chose à faire"
    ),
    "means": (
        "Moyen | Moyen d’action | Moyen ou action | Moyen / action | Moyen de mise en œuvre | "
        "Means | Comment | Comment ? | How | Stratégie | Strategy | Moyen à prendre | Moyen "
        "retenu | Moyen proposé | Moyen envisagé | Moyen privilégié | Moyen utilisé | Stratégie "
        "d’action"
    ),
    "measure": "Mesure | Mesure prévue | Measure | Mesure proposée | Mesure retenue",
    "steps": "Étape | Étape de réalisation | Step | Étape clé | Jalon | Milestone | Livraison",
    "description": (
        "Description | Détail | Précision | Contexte | Explication | Details | Context | "
        "Justification | Pourquoi | Pourquoi ? | Why | Description sommaire | Brève description"
    ),
    "resources": (
        "Ressource | Ressource humaine | Ressource matérielle | Ressource nécessaire | Resources "
        "| Ressource humaine et matérielle | Ressource requise | Ressource disponible"
    ),
    "finding": (
        "Constat | Problématique | Problème | Besoin | Diagnostic | Finding | Portrait | Besoin "
        "identifié | Constats / enjeux | Constat / enjeu"
    ),
    "population": (
        "Clientèle | Clientèle cible | Clientèle visée | Public cible | Public visé | Population "
        "cible | Population visée | Target group | Groupe cible | Groupe visé | Participants "
        "visés"
    ),
    "leads": (
        "Responsable | Responsable(s) | Resp. | Porteur | Porteur de dossier | Porteur d’action | "
        "Porteur de l’action | Porteur principal | Porteur de projet | Porteuse | Pilote | "
        "Pilotage | Chef de file | Cheffe de file | Leader | Lead | Leads | Lead organization | "
        "Owner | Mandataire | Qui | Qui ? | Who | Organisme responsable | Organisation "
        "responsable | Organisme porteur | Organisation porteuse | Responsable de l’action | "
        "Responsabilité | Responsable / Lead | Responsible | Maître d’œuvre | Maître d’ouvrage | "
        "Acteur responsable | Acteur principal | Porté par | Assigné à | Assigned to | Par qui | "
        "Par qui ? | Qui fait quoi | Organisme | Organisation | Responsable / porteur | Porteur / "
        "Responsable | Porteur ou responsable | Promoteur | Organisme leader | Organisme "
        "mandataire | Instance responsable | Leadership | Entité responsable | Fiduciaire | Lead "
        "agency | Coordination | Comité | Responsable principal | Accountable"
    ),
    "person": (
        "Personne responsable | Personne-ressource | Contact | Suivi par | Chargé de projet | "
        "Responsible person | Personne contact | Contact person | Répondant | Chargée de projet"
    ),
    "partners": (
        "Partenaire | Partner | Collaborateur | Collaboration | Avec qui | Avec qui ? | "
        "Partenaires impliqués | Partenaires potentiels | Partenaires pressentis | Partenaires "
        "visés | Collaborateurs potentiels | Partenaires / collaborateurs | Partenaires et "
        "collaborateurs | Autres partenaires | Organismes partenaires | En collaboration avec | "
        "Partenariat | Collaborators | Partenaires / Partners | Partenaires financiers | "
        "Co-porteurs | Soutien | En partenariat avec | Partenaires associés | Alliés"
    ),
    "involved": (
        "Acteur | Acteurs impliqués | Intervenants | Organismes impliqués | Parties prenantes | "
        "Stakeholders | Responsables et partenaires | Responsables / partenaires | Porteurs et "
        "partenaires | Membres impliqués | Porteur / partenaires | Organisations impliquées | "
        "Acteurs concernés | Porteurs / collaborateurs | Participants | Qui est impliqué"
    ),
    "leads_and_due": (
        "Qui / Quand | Qui et quand | Qui, quand | Responsable et échéance | Who / When | "
        "Responsable et échéancier | Qui fait quoi quand | Resp. / échéance"
    ),
    "due": (
        "Échéance | Échéancier | Mois | Date limite | Quand | Quand ? | When | Période | Date | "
        "Calendrier | Date prévue | Due | Due date | Deadline | Timeline | Délai | "
        "Date d’échéance | "
        "Fin | Date de fin | End | End date | Date de réalisation | Échéancier prévu | Échéance "
        "prévue | Période de réalisation | Date cible | Target date | Terminaison | Échéancier / "
        "Timeline | Date butoir | Au | Temps | Moment | Timeframe | Calendrier de réalisation | "
        "Date de fin prévue | Timing | Échéancier de réalisation | Année | Year | Pour quand | "
        "Pour quand ? | Années | Année de réalisation | Temporalité | Période visée | "
        "Planification | Date finale"
    ),
    "starts": (
        "Début | Date de début | Start | Start date | À partir de | Date de début prévue | "
        "Commencement | Débute le | Date de départ | Depuis | Lancement | Date de lancement"
    ),
    "horizon": (
        "Horizon | Terme | Horizon temporel | CT/MT/LT | CT MT LT | Court, moyen ou long terme | "
        "Court / moyen / long terme | Term | Horizon de réalisation"
    ),
    "state": (
        "État | Statut | État d’avancement | État de réalisation | Degré de réalisation | Status "
        "| State | Situation | Réalisé | Réalisée | Statut de l’action | État de l’action | Fait "
        "| Niveau d’avancement | Done | Degré d’avancement | Statut / Status | État actuel | "
        "Complété | Terminé | Atteint | Accompli | Completed | "
        "Niveau de réalisation | Avancement des travaux | Statut actuel | Stade | Où en est-on ? "
        "| Où on en est | Où en sommes-nous | Où en est-on rendu"
    ),
    "follow_up": (
        "Suivi | Avancement | Progression | Progrès | Progress | État de situation | Suivis"
    ),
    "percent": (
        "% | % d’avancement | Pourcentage | Taux d’avancement | % réalisé | % de réalisation | % "
        "complété | Percent | % complete | Pourcentage d’avancement | Progression (%) | "
        "Avancement (%) | Taux de réalisation | % fait | Percentage | Pourcentage de réalisation "
        "| % atteint"
    ),
    "budget": (
        "Budget | Coût | Montant | Coût estimé | Budget prévu | Budget estimé | Ressources "
        "financières | Cost | Estimated cost | $ | Amount | Budget total | Coûts prévus | "
        "Estimation | Montant prévu | Estimation des coûts | Coût total | Budget ($) | Enveloppe "
        "| Budget alloué | Budget requis | Investissement | Prévision budgétaire | Budget / Cost "
        "| Budget / source | Budget et source"
    ),
    "funding": (
        "Source de financement | Sources | Financement | Bailleur de fonds | Funding | Funding "
        "source | Provenance | Programme | Financé par | Programme de financement"
    ),
    "spent": "Dépense | Coût réel | Dépensé | Montant dépensé | Actual cost | Solde | Spent",
    "indicator": (
        "Indicateur | Indicateur de suivi | Indicateur de résultat | Indicateur de réussite | "
        "Indicator | Indicateur de performance | KPI | Mesure de succès | Critère de succès | "
        "Critère de réussite | Indicateur d’évaluation | Comment mesurer | Moyen de vérification "
        "| Indicateur de réalisation | Indicateur de succès | Outil de mesure | Moyen "
        "d’évaluation"
    ),
    "target": (
        "Cible | Target | Cible visée | Valeur cible | Cible à atteindre | Cible annuelle | "
        "Objectif chiffré | Quantité visée | Cible / Target | Cible quantitative | Cible 2029"
    ),
    "indicator_and_target": (
        "Indicateur et cible | Indicateurs / cibles | Indicateurs et cibles | Indicateur (cible)"
    ),
    "expected": (
        "Résultat attendu | Résultat visé | Livrable | Retombée | Retombée attendue | Extrant | "
        "Effet attendu | Expected result | Expected outcome | Deliverable | Résultat escompté | "
        "Résultat souhaité | Outcome | Output | Retombée souhaitée | Changement souhaité | Impact "
        "attendu | Résultat prévu"
    ),
    "result": "Résultat | Result | Results",
    "obtained": (
        "Résultat obtenu | Réalisation | Bilan | Résultat atteint | Actual result | Valeur "
        "atteinte | Résultat à ce jour | Atteinte de la cible | Actions réalisées | Évaluation"
    ),
    "territory": (
        "Territoire | Municipalité | Ville | MRC | Lieu | Localité | Territory | Location | "
        "Territoire visé | Territoire touché | Région | Place | Municipalités visées | Endroit"
    ),
    "comments": (
        "Commentaire | Note | Remarque | Observation | Comments | Notes / commentaires | Notes et "
        "commentaires | Commentaires / suivi | Commentaires et suivis | Remarks | Autres | Divers "
        "| Informations complémentaires | Suivis et commentaires | Précisions / notes | "
        "Commentaires / Comments | Remarques / suivi | Notes de suivi"
    ),
}

STEMS = (
    ("indicator", r"\bindicat(?:eur|or)"),
    ("indicator", r"\bcomment .*\b(?:saura|saurons|mesur|verifi)|\bhow .*\bknow\b"),
    ("state", r"\brendu\b|\bwhere (?:we|are|it)\b"),
    ("title", r"\b(?:veut|voulon|allon|va|faut|doit|devon) (?:\w+ )?(?:faire|realiser)\b"),
    ("population", r"\b(?:clientele|public|population|groupe) (?:cible|vise)"),
    ("obtained", r"\bresultat.* (?:obtenu|atteint|reel)|\brealisation.* (?:date|annee)"),
    ("expected", r"\bresultat|\blivrable|\bretombee|\bextrant|\boutcome|\bdeliverable"),
    ("spent", r"\bdepense|\bcout reel|\breel\b"),
    ("funding", r"\bsource.* (?:fond|financ|revenu)|\bbailleur|\bfunding|\bfinance"),
    ("budget", r"\bbudget|\bcout|\bmontant|\bressource financiere|\bcost\b"),
    ("percent", r"\bpourcent|\bpercent|\btaux (?:avancement|realisation)"),
    ("starts", r"\bdate debut|\bdebut\b|\bstart"),
    ("leads_and_due", r"\b(?:qui|responsable|porteur|who)\b.*\b(?:quand|echeanc|date|when)"),
    ("due", r"\becheanc|\bdate (?:limite|fin|prevu|cible|butoir|remise)|\bdeadline|\bcalendrier"),
    ("due", r"\bdue\b|\bperiode|\bquand\b|\bdelai|\btimeline|\bdate.* realisation"),
    ("indicator", r"\bindicateur|\bindicator|\bcritere (?:succe|reussite)|\bkpi\b"),
    ("target", r"\bcible\b|\btarget\b"),
    ("state", r"\betat\b|\bstatu|\bdegre (?:realisation|avancement)"),
    ("follow_up", r"\bavancement|\bsuivi|\bprogres"),
    ("involved", r"\b(?:responsable|porteur).*\b(?:partenaire|collaborat)|\bimplique"),
    ("person", r"\bpersonne (?:responsable|ressource|contact)"),
    ("partners", r"\bpartenaire|\bcollab|\bpartner|\bpartenariat"),
    ("leads", r"\bresponsable|\bporteu|\bpilote|\bchef.? file|\bleader|\bmandataire|\blead\b"),
    ("specific", r"\bobjectif specifique|\bsous objectif|\bobjectif operationnel"),
    ("objective", r"\bobjectif|\bobjective|\bgoal"),
    ("finding", r"\bconstat|\bproblematique|\bbesoin"),
    ("orientation", r"\borientation"),
    ("axis", r"\baxe\b|\baxis\b"),
    ("issue", r"\benjeu|\bissue\b"),
    ("priority", r"\bpriorit"),
    ("theme", r"\btheme|\bthematique|\bdomaine"),
    ("strand", r"\bvolet|\bchantier"),
    ("means", r"\bmoyen"),
    ("title", r"\baction|\bprojet|\binitiative|\bintervention"),
    ("activity", r"\bactivite|\btache"),
    ("comments", r"\bcommentaire|\bremarque|\bnote\b|\bobservation"),
    ("territory", r"\bmunicipalite|\bterritoire"),
    ("resources", r"\bressource"),
    ("steps", r"\betape|\bjalon"),
    ("description", r"\bdescription|\bdetail"),
    ("partners", r"\baide\b|\bappui\b|\bsoutien\b|\bsupport\b|\bavec (?:qui|quel)\b"),
)
