"""What the names of organisations tell of their sector: patterns of folded words. Data.

The codes are those of `tables.reference` (sectors.csv).
"""

import re

from exchange.cells.said import phrases

# In the order they are tried. A comma stands between two patterns.
_TOLD = (
    (
        "philanthropique",
        r"""
        centraides?, fondations?, foundation, philanthropi\w+, united way
        """,
    ),
    (
        "securite",
        r"""
        gendarmerie, grc, incendie, police, pompiers, regie de police, securite
        (?:publique|incendie|civile), service de police, spvm, sq, surete du quebec
        """,
    ),
    (
        "autochtone",
        r"""
        autochtones?, band council, centre d amitie autochtone, conseil (?:de bande|des? (?:la |l
        )?(?:premieres? nations?|atikamekw|anicinabe|abenakis|innus?|cris?)), first nations?,
        inuit, nation (?:anishnabe|anicinape|crie|innue|huronne
        wendat|atikamekw|wolastoqiyik|naskapie), premieres? nations?
        """,
    ),
    (
        "politique",
        r"""
        (?:bureau (?:du |de la |de l )?|cabinet (?:du |de la )?)?(?:deputee?|senat(?:eur|rice))s?,
        assemblee nationale, bureau de (?:comte|circonscription)
        """,
    ),
    (
        "federal",
        r"""
        agence du revenu du canada, dec canada, developpement economique canada, emploi et
        developpement social canada, gouvernement du canada, government of canada, immigration
        refugies et citoyennete, ircc, parcs canada, patrimoine canadien, service canada,
        statistique canada
        """,
    ),
    (
        "sante",
        r"""
        c(?:i|iu)sss, centre de sante, centre hospitalier, centres? (?:universitaires? )?integres?
        (?:universitaires? )?de sante, chsld, chu, cisss, ciusss, clinique, clsc, csss, dsp, gmf,
        health centre, hopital, maison de naissance, sante publique, services? de sante
        """,
    ),
    (
        "education",
        r"""
        bureau coordonnateur, cegep, centre d education, centre de formation, centre de la petite
        enfance, centres? de services scolaires?, college, commission scolaire, cpe, cs?s des? \w+,
        css, ecole, ecoles, education des adultes, formation professionnelle, garderie, institut
        collegial, polyvalente, school board, schools?, universite, university, uq\w{1,3}, uqam
        """,
    ),
    (
        "employabilite",
        r"""
        carrefours? jeunesse emploi, centre de recherche d emploi, cje, club de recherche d emploi,
        connexion emploi, emplois? en regions?, employabilite, entreprise d
        (?:insertion|entrainement), main d oeuvre, placement, semo, service d aide a l emploi,
        sphere
        """,
    ),
    (
        "gouvernemental",
        r"""
        cnesst, commission des normes, direction regionale, emploi quebec, gouvernement du quebec,
        hydro quebec, investissement quebec, mamh, mamot, mapaq, mcc, mees, mei, melccfp, mels,
        meq, mern, messs?, mffp, micc, midi, mifi, ministeres?, ministry, msss, mtess, mtq, revenu
        quebec, saaq, secretariat (?:a|aux), services? quebec
        """,
    ),
    (
        "syndical",
        r"""
        csd, csn, csq, ftq, syndicat, syndicats, union des producteurs agricoles, unions?, upa
        """,
    ),
    (
        "economique",
        r"""
        association touristique, cae, caisse, cde, cdec, centre local de developpement, chamber of
        commerce, chambre de commerce, chambre of commerce, cld, coop, cooperative, corporation de
        developpement economique, creneau d excellence, desjardins, developpement economique, evol,
        federation canadienne de l entreprise, femmessor, jeune chambre, office du tourisme, pole d
        economie sociale, regroupement des gens d affaires, sadc, sdc, societe d aide au
        developpement, societe de developpement commercial, tourisme
        """,
    ),
    (
        "municipal",
        r"""
        ^(?:(?:la )?mrc|conseil de la mrc|ville|municipalites?|paroisse|village|cantons?
        |arrondissement|agglomeration|mairie|city|town|municipality|hotel de ville)\b.*,
        communaute metropolitaine, conference des prefets, fqm, table des prefets, tables?
        regionales? des elus, umq
        """,
    ),
    (
        "recherche",
        r"""
        cctt, centre de recherche, chaire, groupe de recherche, institut de la statistique,
        institut de recherche, institut national, laboratoire, observatoire
        """,
    ),
    (
        "environnement",
        r"""
        biosphere, comite de bassin, conseil regional de l environnement, cre, creat, crecq,
        developpement durable, ecologi\w+, environnement, foret modele, obv, organismes? de
        bassins? versants?, zip
        """,
    ),
    (
        "culture_loisir",
        r"""
        arts?, bibliotheque, culture, festival, loisirs?, musee, orchestre, patrimoine, plein air,
        radio, salle de spectacle, societe d histoire, sports?, television communautaire, theatre,
        urls
        """,
    ),
    (
        "citoyen",
        r"""
        ^(?:citoyens?|citoyennes?|residente?s?)$, comite (?:de )?citoyens?, citoyens et citoyennes
        """,
    ),
    (
        "communautaire",
        r"""
        accueil, acef, afeas, aide chez soi, alpha, alphabetisation, association, banque
        alimentaire, benevoles?, cab, calacs, carrefours? d action benevole, cdc, centre
        communautaire, centre multiethnique, centres? d action benevole, centres? de femmes,
        cercles? de fermieres, club, coalition, comite, communautaires?, corporation de
        developpement communautaire, cuisines? collectives?, entraide, fadoq, federation, friperie,
        groupe d entraide, grt, hlm, intergenerationnel\w*, justice alternative, maisons?, moisson,
        nouveaux arrivants, office (?:municipal|regional) d habitation, omh, organisme, orh,
        parrainage, popote, proches aidants, refuge, regroupement, ressourcerie, ressources?, sana,
        scouts, service d accueil, solidarite, table, transports? adaptes?, transports? collectifs?,
        transports? benevoles?, travail de rue, troc\w*
        """,
    ),
    (
        "prive",
        r"""
        agence de placement, avocats, banque, boutique, cabinet, compagnie, construction,
        consultants?, enr, entreprises?, epicerie, ferme, garage, hotel, inc, industries?,
        ltd, ltee, mines?, notaires, pharmacie, restaurant, s e c, scierie, senc, services
        conseils?, srl, strategies, usine
        """,
    ),
)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(phrases(text), key=len, reverse=True))})\b")


NAMES = tuple((_pattern(text), code) for code, text in _TOLD)
