"""How coordinators lay out their action plans, and what is understood of each habit."""

from exchange.cells.got import Grade
from exchange.layouts.shapes import Corrections
from tests.exchange.written import codes, plan, sheet, understood

SIMPLE = """
    Action | Responsable | Échéance
    Ouvrir un local | MRC | 2027-03-31
    Tenir un forum | CDC | 2027-06-30
"""


def test_titles_logos_and_dates_above_the_header_are_set_aside():
    reading = understood("plan", """
        Table des Pins | <
        Plan d’action 2026-2029

        mis à jour le 3 mars 2026 | | logo
        Action | Responsable | Échéance
        Ouvrir un local | MRC | 2027-03-31
    """)  # fmt: skip

    assert [row.values["title"] for row in reading.rows] == ["Ouvrir un local"]
    assert [(a.line, a.role) for a in reading.asides] == [
        (1, "title"), (2, "title"), (4, "title"), (5, "header"),
    ]  # fmt: skip


def test_years_with_crosses_give_the_beginning_and_the_end():
    rows = plan("""
        Axe | Action | Responsable | Échéancier | < | <
        ^ | ^ | ^ | 2026-2027 | 2027-2028 | 2028-2029
        Loger | Ouvrir un local | MRC | x | X |
        ^ | Tenir un forum | CDC | | | ●
        ^ | Écrire un guide | CDC | ✓ | |
        ^ | Chercher un lieu | CDC | | – |
    """)  # fmt: skip

    assert [(r["starts_on"], r["due_on"], r["horizon"]) for r in rows] == [
        ("2026-04-01", "2028-03-31", "medium"),
        ("2028-04-01", "2029-03-31", "medium"),
        ("2026-04-01", "2027-03-31", "short"),
        (None, None, None),
    ]
    assert [r["axis"] for r in rows] == ["Loger"] * 4


def test_words_under_a_year_are_a_cross_and_are_kept():
    rows = plan("""
        Action | Responsable | An 1 | An 2 | An 3
        Ouvrir un local | MRC | Étude | Travaux |
    """)

    assert rows[0]["due_on"] == "2028-03-31"
    assert rows[0]["due_said"] == "An 1\u00a0: Étude; An 2\u00a0: Travaux"


def test_quarters_below_years_are_of_these_years():
    rows = plan("""
        Action | Responsable | 2026-2027 | | | | 2027-2028 | | |
        | | T1 | T2 | T3 | T4 | T1 | T2 | T3 | T4
        Ouvrir un local | MRC | | x | x | | | | |
        Tenir un forum | MRC | | | | | | | | x
    """)

    assert [(r["starts_on"], r["due_on"]) for r in rows] == [
        ("2026-07-01", "2026-12-31"), ("2028-01-01", "2028-03-31"),
    ]  # fmt: skip


def test_terms_with_crosses_give_a_horizon_without_a_date():
    rows = plan("""
        Action | Qui ? | CT | MT | LT | Continu
        Ouvrir un local | MRC | x | | |
        Tenir un forum | MRC | | | X |
        Écrire | MRC | | | | ✓
    """)

    assert [(r["horizon"], r["due_on"], r["ongoing"]) for r in rows] == [
        ("short", None, False), ("long", None, False), ("ongoing", None, True),
    ]  # fmt: skip


def test_months_with_crosses_are_those_of_the_year_above():
    rows = plan("""
        Quoi | Qui | 2026 | | | 2027
        | | oct. | nov. | déc. | janv.
        Ouvrir un local | MRC | x | x | |
        Tenir un forum | MRC | | | x | x
    """)

    assert [(r["starts_on"], r["due_on"]) for r in rows] == [
        ("2026-10-01", "2026-11-30"), ("2026-12-01", "2027-01-31"),
    ]  # fmt: skip


def test_a_header_said_again_on_each_page_is_no_row():
    reading = understood(
        "plan",
        """
        Axe | Action | Responsable | Échéance
        Loger | Ouvrir un local | MRC | 2027-03-31
        Axe | Action | Responsable | Échéance
        | Tenir un forum | CDC | 2027-06-30
    """,
    )

    assert [row.values["axis"] for row in reading.rows] == ["Loger", "Loger"]
    assert [a.line for a in reading.asides if a.role == "header"] == [1, 3]


def test_another_header_further_down_names_other_columns():
    rows = plan("""
        AXE 1 – LOGEMENT
        Action | Responsable | Échéance
        Ouvrir un local | MRC | 2027-03-31
        AXE 2 – TRANSPORT
        Action | Échéance | Budget | Responsable
        Tenir un forum | 2027-06-30 | 500 $ | CDC
    """)

    assert [(r["axis"], r["title"], r["leads"], r["budget"]) for r in rows] == [
        ("AXE 1 – LOGEMENT", "Ouvrir un local", ["MRC"], None),
        ("AXE 2 – TRANSPORT", "Tenir un forum", ["CDC"], 500),
    ]


def test_heading_lines_are_the_axis_and_the_objective_of_what_follows():
    rows = plan("""
        Action | Responsable | Échéance
        AXE 1 – ACCUEIL | < | <
        Objectif 1.1 : Informer
        Ouvrir un local | MRC | 2027-03-31
        Objectif 1.2 : Jumeler
        Tenir un forum | CDC | 2027-06-30
        AXE 2 – LOGEMENT | < | <
        Étudier les besoins | OMH | 2028
    """)

    assert [(r["axis"], r["objective"]) for r in rows] == [
        ("AXE 1 – ACCUEIL", "Objectif 1.1 : Informer"),
        ("AXE 1 – ACCUEIL", "Objectif 1.2 : Jumeler"),
        ("AXE 2 – LOGEMENT", ""),
    ]


def test_numbers_alone_decide_the_level_of_a_line():
    rows = plan("""
        No | Action | Responsable | Échéance
        1 | Accueil | |
        1.1 | Informer | |
        1.1.1 | Ouvrir un local | MRC | 2027-03-31
        1.1.2 | Tenir un forum | |
        1.2 | Jumeler | |
        1.2.1 | Former des jumeaux | CDC | 2028
        2 | Logement | |
        2.1 | Étudier | |
        2.1.1 | Sonder les loyers | OMH | 2028
    """)

    assert [(r["axis"], r["objective"], r["number"], r["title"]) for r in rows] == [
        ("1 Accueil", "1.1 Informer", "1.1.1", "Ouvrir un local"),
        ("1 Accueil", "1.1 Informer", "1.1.2", "Tenir un forum"),
        ("1 Accueil", "1.2 Jumeler", "1.2.1", "Former des jumeaux"),
        ("2 Logement", "2.1 Étudier", "2.1.1", "Sonder les loyers"),
    ]


def test_a_hierarchy_in_one_column_is_told_by_the_numbers_of_its_titles():
    rows = plan("""
        Plan | Responsable | Échéance
        1. Accueil | |
        1.1 Informer | |
        1.1.1 Ouvrir un local | MRC | 2027-03-31
        1.1.2 Tenir un forum | CDC | 2028
        2. Logement | |
        2.1 Étudier | |
        2.1.1 Sonder les loyers | OMH | 2028
    """)

    assert [(r["axis"], r["objective"], r["number"], r["title"]) for r in rows] == [
        ("1. Accueil", "1.1 Informer", "1.1.1", "Ouvrir un local"),
        ("1. Accueil", "1.1 Informer", "1.1.2", "Tenir un forum"),
        ("2. Logement", "2.1 Étudier", "2.1.1", "Sonder les loyers"),
    ]


def test_the_number_at_the_start_of_a_title_is_its_number():
    rows = plan("""
        Action | Responsable | Échéance
        Action 3 : Ouvrir un local | MRC | 2027
        1.2.1 Tenir un forum | CDC | 2027
        A-4 – Jumeler | CDC | 2027
        12 unités à construire | OMH | 2028
        2026-2027 : bilan | CDC | 2027
        1,5 M$ à trouver | CDC | 2027
        3e rencontre | CDC | 2027
    """)

    assert [(r["number"], r["title"]) for r in rows] == [
        ("3", "Ouvrir un local"), ("1.2.1", "Tenir un forum"), ("A-4", "Jumeler"),
        ("", "12 unités à construire"), ("", "2026-2027 : bilan"), ("", "1,5 M$ à trouver"),
        ("", "3e rencontre"),
    ]  # fmt: skip


def test_a_new_axis_forgets_the_objective_of_the_one_before():
    rows = plan("""
        Axe | Objectif | Action | Responsable
        A | A1 | Ouvrir | MRC
        | | Tenir | MRC
        B | | Jumeler | MRC
        B | B1 | Loger | MRC
        B | | Bâtir | MRC
    """)

    assert [(r["axis"], r["objective"]) for r in rows] == [
        ("A", "A1"), ("A", "A1"), ("B", ""), ("B", "B1"), ("B", "B1"),
    ]  # fmt: skip


def test_a_lead_left_blank_is_not_that_of_the_line_above():
    rows = plan("""
        Action | Responsable | Échéance
        Ouvrir un local | MRC | 2027
        Tenir un forum | | 2028
    """)

    assert [r["leads"] for r in rows] == [["MRC"], []]


def test_a_lead_merged_over_several_actions_is_that_of_each():
    rows = plan("""
        Action | Responsable | Échéance
        Ouvrir un local | MRC | 2027-03-31
        Tenir un forum | ^ | ^
        Jumeler | CDC | 2028
    """)

    assert [(r["leads"], r["due_on"]) for r in rows] == [
        (["MRC"], "2027-03-31"), (["MRC"], "2027-03-31"), (["CDC"], "2028-12-31"),
    ]  # fmt: skip


def test_an_action_over_several_lines_is_one_action():
    reading = understood(
        "plan",
        """
        No | Action | Responsable | Partenaires | Indicateur | Cible
        1 | Ouvrir un local | MRC | CDC | Visites | 40
        | | Ville | | Ateliers | 6
        | | | OMH | |
        2 | Tenir un forum | CDC | | Présences | 100
    """,
    )

    first = reading.rows[0].values
    assert len(reading.rows) == 2
    assert first["leads"] == ["MRC", "Ville"]
    assert first["partners"] == ["CDC", "OMH"]
    assert first["indicator"] == "Visites; Ateliers"
    assert first["target"] == "40; 6"
    assert [a.role for a in reading.asides] == ["header", "continued", "continued"]


def test_an_action_merged_over_several_lines_is_one_action():
    reading = understood(
        "plan",
        """
        Axe | Action | Responsable | Échéance
        A | Ouvrir un local | MRC | 2027
        ^ | ^ | Ville | ^
        ^ | Tenir un forum | CDC | 2028
    """,
    )

    assert [(r.values["title"], r.values["leads"]) for r in reading.rows] == [
        ("Ouvrir un local", ["MRC", "Ville"]), ("Tenir un forum", ["CDC"]),
    ]  # fmt: skip


def test_totals_and_notes_are_set_aside():
    reading = understood(
        "plan",
        """
        Action | Responsable | Échéance | Budget
        Ouvrir un local | MRC | 2027 | 500 $
        Sous-total axe 1 | | | 500 $
        Tenir un forum | CDC | 2028 | 200 $
        TOTAL | | | 700 $
        * montants à confirmer
        Légende : CT = court terme
        MT | moyen terme
        Adopté le 3 mars 2026
    """,
    )

    assert len(reading.rows) == 2
    assert [(a.line, a.role) for a in reading.asides] == [
        (1, "header"), (3, "total"), (5, "total"), (6, "note"), (7, "note"), (8, "note"),
        (9, "note"),
    ]  # fmt: skip


def test_each_sheet_is_an_axis_where_no_column_says_it():
    accueil, logement = sheet(SIMPLE, "Accueil"), sheet(SIMPLE, "Logement")

    rows = plan(accueil, logement, sheet("CT | court terme\nMT | moyen terme", "Légende"))

    assert [r["axis"] for r in rows] == ["Accueil", "Accueil", "Logement", "Logement"]


def test_the_sheet_of_members_of_a_plan_is_left_aside_and_conversely():
    of_plan = sheet(SIMPLE, "Plan")
    of_members = sheet(
        "Organisme | Représentant | Courriel\nMRC | Josée Gagnon | a@b.ca", "Membres"
    )

    for kind, left in (("plan", "Membres"), ("members", "Plan")):
        reading = understood(kind, of_plan, of_members)
        assert {a.sheet for a in reading.asides if a.role == "sheet"} == {left}
        assert codes(reading.remarks) == ["layout.sheet_of_other_kind"]


def test_hidden_lines_are_read_and_flagged_hidden_sheets_left_aside():
    shown = sheet(SIMPLE, "Plan", hidden_lines=(3,))

    reading = understood("plan", shown, sheet(SIMPLE, "Vieux plan", hidden=True))

    assert [(row.line, row.hidden) for row in reading.rows] == [(2, False), (3, True)]
    assert codes(reading.remarks) == ["layout.sheet_hidden"]


def test_columns_without_a_heading_are_known_by_what_they_hold():
    reading = understood(
        "plan",
        """
        Action | | Échéance | | État
        Ouvrir un local | 1.1 | 2027-03-31 | 12 500 $ | En cours
        Tenir un forum | 1.2 | 2028-03-31 | 500 $ | À venir
    """,
    )

    assert [(c.field, c.why) for c in reading.columns] == [
        ("title", "said"), ("number", "content"), ("due", "said"), ("budget", "content"),
        ("state", "said"),
    ]  # fmt: skip
    assert [r.values["budget"] for r in reading.rows] == [12500, 500]
    assert reading.rows[0].marks[1].grade == Grade.DOUBTFUL


def test_without_any_header_the_content_alone_is_looked_at_and_doubted():
    reading = understood(
        "plan",
        """
        1.1 | Ouvrir un local pour les nouveaux arrivants | MRC | 2027-03-31 | En cours
        1.2 | Tenir un forum sur le logement abordable | CDC | 2028-03-31 | À venir
        1.3 | Jumeler des familles du territoire | CDC | 2028-06-30 | À venir
    """,
    )

    assert [r.values["title"] for r in reading.rows] == [
        "Ouvrir un local pour les nouveaux arrivants",
        "Tenir un forum sur le logement abordable",
        "Jumeler des familles du territoire",
    ]
    assert [r.values["due_on"] for r in reading.rows] == ["2027-03-31", "2028-03-31", "2028-06-30"]
    assert [r.values["leads"] for r in reading.rows] == [["MRC"], ["CDC"], ["CDC"]]
    assert codes(reading.remarks) == ["layout.no_header"]
    assert all(m.grade != Grade.UNDERSTOOD for row in reading.rows for m in row.marks)


def test_moyens_is_the_action_alone_and_a_description_beside_one():
    alone = plan("""
        Objectif | Moyens | Responsable(s) | Échéancier
        Accueillir | Ouvrir un local | MRC | 2027
    """)
    beside = plan("""
        Objectif | Action | Moyens | Responsable(s)
        Accueillir | Ouvrir un local | Autocar, jumelage | MRC
    """)

    assert (alone[0]["objective"], alone[0]["title"]) == ("Accueillir", "Ouvrir un local")
    assert beside[0]["title"] == "Ouvrir un local"
    assert beside[0]["description"] == "Moyens\u00a0: Autocar, jumelage"


def test_the_level_that_changes_least_often_is_the_upper_one():
    above = plan("""
        Orientation | Axe | Action | Responsable
        Vivre | Loger | Ouvrir | MRC
        | Nourrir | Tenir | MRC
        | Bouger | Jumeler | MRC
    """)
    below = plan("""
        Orientation | Axe | Action | Responsable
        Loger | Vivre | Ouvrir | MRC
        Nourrir | | Tenir | MRC
        Bouger | | Jumeler | MRC
    """)

    assert [(r["axis"], r["objective"]) for r in above] == [
        ("Vivre", "Loger"), ("Vivre", "Nourrir"), ("Vivre", "Bouger"),
    ]  # fmt: skip
    assert [(r["axis"], r["objective"]) for r in below] == [
        ("Vivre", "Loger"), ("Vivre", "Nourrir"), ("Vivre", "Bouger"),
    ]  # fmt: skip


def test_general_and_specific_objectives_are_two_levels():
    rows = plan("""
        Objectif général | Objectifs spécifiques | Moyens | Responsable(s)
        Accueillir | Informer | Ouvrir un local | MRC
        | | Tenir un forum | MRC
        | Jumeler | Former | MRC
    """)

    assert [(r["axis"], r["objective"], r["specific"]) for r in rows] == [
        ("", "Accueillir", "Informer"), ("", "Accueillir", "Informer"),
        ("", "Accueillir", "Jumeler"),
    ]  # fmt: skip


def test_a_finding_holds_for_the_actions_below_it():
    rows = plan("""
        Axe | Constat | Action | Responsable
        Loger | Peu de loyers | Sonder | OMH
        | | Bâtir | OMH
        Bouger | | Relier | MRC
    """)

    assert [r["description"] for r in rows] == [
        "Constat\u00a0: Peu de loyers", "Constat\u00a0: Peu de loyers", "",
    ]  # fmt: skip


def test_what_no_field_is_for_is_kept_in_the_comments_under_its_heading():
    rows = plan("""
        Action | Responsable | Clientèle cible | Dossier | Commentaires | Source de financement
        Ouvrir | MRC | Familles | 02-620 | À suivre | MIFI
    """)

    assert rows[0]["comments"] == "Dossier\u00a0: 02-620\nÀ suivre"
    assert rows[0]["description"] == (
        "Clientèle cible\u00a0: Familles\nSource de financement\u00a0: MIFI"
    )


def test_a_priority_that_is_a_rank_is_no_level():
    rows = plan("""
        Axe | Priorité | Action | Responsable
        Loger | Haute | Ouvrir | MRC
        | Moyenne | Tenir | MRC
    """)

    assert [(r["axis"], r["objective"], r["comments"]) for r in rows] == [
        ("Loger", "", "Priorité\u00a0: Haute"), ("Loger", "", "Priorité\u00a0: Moyenne"),
    ]  # fmt: skip


def test_results_are_the_target_when_expected_and_a_comment_when_obtained():
    rows = plan("""
        Action | Responsable | Indicateurs | Résultats attendus | Résultats obtenus
        Ouvrir | MRC | Visites | 40 visites | 18 visites
    """)

    assert rows[0]["indicator"] == "Visites"
    assert rows[0]["target"] == "40 visites"
    assert rows[0]["comments"] == "Résultats obtenus\u00a0: 18 visites"


def test_who_and_when_of_one_cell_are_parted():
    rows = plan("""
        Quoi | Qui / Quand
        Ouvrir un local | MRC et CDC – 31 mars 2027
        Tenir un forum | Ville (juin 2027)
        Jumeler | en continu / SANA
        Former | OMH
    """)

    assert [(r["leads"], r["due_on"], r["horizon"]) for r in rows] == [
        (["MRC", "CDC"], "2027-03-31", "short"), (["Ville"], "2027-06-30", "medium"),
        (["SANA"], None, "ongoing"), (["OMH"], None, None),
    ]  # fmt: skip


def test_several_columns_of_partners_are_one_list():
    rows = plan("""
        Action | Porteur 1 | Porteur 2 | Partenaire 1 | Partenaire 2 | Partenaire 3
        Ouvrir | MRC | Ville | CDC | | OMH
    """)

    assert rows[0]["leads"] == ["MRC", "Ville"]
    assert rows[0]["partners"] == ["CDC", "OMH"]


def test_idem_is_what_the_cell_above_says():
    rows = plan("""
        Action | Responsable | Échéance
        Ouvrir | MRC | 2027-03-31
        Tenir | idem | "
        Jumeler | Idem | 2028
    """)

    assert [(r["leads"], r["due_on"]) for r in rows] == [
        (["MRC"], "2027-03-31"), (["MRC"], "2027-03-31"), (["MRC"], "2028-12-31"),
    ]  # fmt: skip


def test_stray_spaces_and_characters_that_nobody_sees_are_left_out():
    rows = plan("""
        \u200bAction\u00a0 | Responsable\u00a0: | Échéance
        \ufeff Ouvrir\u00a0 un\\nlocal | MRC\u00a0 | 31\u00a0mars\u00a02027
        \u200b | \u200b |
    """)

    assert [(r["title"], r["leads"], r["due_on"]) for r in rows] == [
        ("Ouvrir un local", ["MRC"], "2027-03-31")
    ]


def test_contradictions_are_pointed_out_and_not_repaired():
    reading = understood(
        "plan",
        """
        No | Action | Responsable | Échéance | Horizon | État | %
        1 | a1 | MRC | 2027-03-31 | | En retard |
        2 | b1 | MRC | 2027-03-31 | | Réalisé | 80
        3 | c1 | MRC | 2027-03-31 | | En cours | 100
        4 | d1 | MRC | 2031-03-31 | CT | À venir |
        5 | e1 | MRC | 2020-03-31 | | À venir | 20
        6 | f1 | MRC | 2027-03-31 | | Abandonné | 100
        6 | a1 | MRC | 2027-03-31 | | À venir |
    """,
    )

    assert [codes(row.remarks) for row in reading.rows] == [
        ["layout.late_with_date_to_come"],
        ["layout.done_below_hundred"],
        ["layout.hundred_not_done"],
        ["layout.horizon_against_date"],
        ["layout.planned_with_percent", "layout.due_before_plan"],
        ["layout.abandoned_with_percent"],
        ["layout.same_number", "layout.same_action"],
    ]
    assert reading.rows[0].values["late_declared"] is True
    assert reading.rows[3].values["horizon"] == "long"


def test_a_line_with_facts_and_no_action_is_refused():
    reading = understood(
        "plan",
        """
        No | Action | Responsable | Échéance
        1 | Ouvrir | MRC | 2027
        2 | | CDC | 2028
    """,
    )

    assert [codes(row.refused) for row in reading.rows] == [[], ["layout.no_title"]]


def test_corrections_are_followed():
    told = Corrections(
        columns={("", 1): "partners", ("", 3): ""},
        cells={("", 2, 2): "31 mars 2028"},
        words={("state", "fini fini"): "Réalisé"},
        headings={"truc": "indicator"},
    )

    reading = understood("plan", """
        Action | Responsable | Échéance | Divers | Truc | État
        Ouvrir un local | MRC | bientôt | rien | Visites | Fini fini
    """, corrections=told)  # fmt: skip

    row = reading.rows[0]
    assert row.values["partners"] == ["MRC"]
    assert row.values["leads"] == []
    assert row.values["due_on"] == "2028-03-31"
    assert row.values["comments"] == ""
    assert row.values["indicator"] == "Visites"
    assert row.values["state"] == "done"
    assert row.marks[2].said == "bientôt"
    assert [c.why for c in reading.columns] == [
        "said", "corrected", "said", "corrected", "remembered", "said",
    ]  # fmt: skip


def test_a_header_chosen_by_a_person_and_a_sheet_left_out():
    text = "Tâche | Resp\nActions de la table | Ressource\nOuvrir | MRC"

    reading = understood(
        "plan",
        sheet(text, "A"),
        sheet(SIMPLE, "B"),
        corrections=Corrections(headers={"A": 2}, left_out=frozenset({"B"})),
    )

    assert [(r.sheet, r.values["title"]) for r in reading.rows] == [("A", "Ouvrir")]
    assert codes(reading.remarks) == ["layout.sheet_left_out"]
