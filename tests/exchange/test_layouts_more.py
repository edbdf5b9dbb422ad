"""Rarer habits: crosses that stand for words, lines that explain, lists below lists."""

from tests.exchange.written import codes, members, plan, understood


def test_states_in_columns_of_crosses():
    rows = plan("""
        Action | Responsable | À faire | En cours | Fait
        Ouvrir | MRC | x | |
        Tenir | CDC | | x |
        Jumeler | CDC | | | x
    """)

    assert [(r["state"], r["percent"], r["comments"]) for r in rows] == [
        ("planned", None, ""), ("in_progress", None, ""), ("done", 100, ""),
    ]  # fmt: skip


def test_partners_in_columns_of_crosses_below_their_group():
    rows = plan("""
        Action | Responsable | Partenaires | | | Échéance
        | | MRC | Ville | SANA |
        Ouvrir | OMH | x | | x | 2027
        Tenir | CDC | | x | | 2028
    """)

    assert [r["partners"] for r in rows] == [["MRC", "SANA"], ["Ville"]]


def test_a_level_without_a_heading_is_known_by_what_repeats():
    rows = plan("""
        | Action | Responsable | Échéance
        Accueil | Ouvrir | MRC | 2027
        ^ | Tenir | MRC | 2027
        Logement | Bâtir | OMH | 2028
        ^ | Sonder | OMH | 2028
    """)

    assert [r["axis"] for r in rows] == ["Accueil", "Accueil", "Logement", "Logement"]


def test_parts_of_an_action_that_have_each_their_lead_are_the_actions():
    rows = plan("""
        Axe | Objectif | Action | Sous-actions | Responsable | Échéance
        Loger | Bâtir | Construire 12 unités | Trouver un terrain | MRC | 2027
        | | | Choisir un architecte | OMH | 2028
        | | | Creuser | OMH | 2029
        | | Rénover | Inventaire | OMH | 2027
    """)

    assert [(r["objective"], r["specific"], r["title"]) for r in rows] == [
        ("Bâtir", "Construire 12 unités", "Trouver un terrain"),
        ("Bâtir", "Construire 12 unités", "Choisir un architecte"),
        ("Bâtir", "Construire 12 unités", "Creuser"),
        ("Bâtir", "Rénover", "Inventaire"),
    ]


def test_a_level_with_a_lead_and_no_action_is_what_is_done():
    reading = understood(
        "plan",
        """
        Axe | Objectif | Action | Responsable | Échéance
        Loger | Bâtir | | OMH | 2027
        | Rénover | Inventaire | OMH | 2028
    """,
    )

    assert [row.values["title"] for row in reading.rows] == ["Bâtir", "Inventaire"]
    assert codes(reading.rows[0].remarks) == ["layout.title_from_level"]


def test_lines_that_explain_the_columns_are_of_the_header():
    reading = understood(
        "plan",
        """
        Action | Responsable | Échéance | Budget
        (verbe) | (organisme) | (jj/mm/aaaa) | ($)
        1 | 2 | 3 | 4
        Ouvrir | MRC | 31/12/2027 | 500
    """,
    )

    assert [row.values["title"] for row in reading.rows] == ["Ouvrir"]
    assert [a.role for a in reading.asides] == ["header", "header", "header"]


def test_a_list_of_another_kind_below_is_set_aside():
    reading = understood(
        "plan",
        """
        Action | Responsable | Échéance
        Ouvrir | MRC | 31/12/2027

        Nom | Organisme | Courriel | Téléphone
        Josée Gagnon | MRC | jg@mrc.example.org | 819 555-0101
    """,
    )

    assert [row.values["title"] for row in reading.rows] == ["Ouvrir"]
    assert [(a.line, a.role) for a in reading.asides] == [(1, "header"), (4, "note"), (5, "note")]


def test_an_axis_that_goes_on_over_the_page_is_the_same():
    rows = plan("""
        Axe 1 : Loger | < | <
        Action | Responsable | Échéance
        Ouvrir | MRC | 31/12/2027
        Axe 1 : Loger (suite) | < | <
        Action | Responsable | Échéance
        Bâtir | OMH | 2028
    """)

    assert [r["axis"] for r in rows] == ["Axe 1 : Loger", "Axe 1 : Loger"]


def test_an_axis_and_its_name_in_two_cells():
    rows = plan("""
        Axe 1 | Attraction
        Objectif 1.1 | Faire connaître la MRC
        Action | Responsable | Échéancier
        Tenir | MRC | Automne 2026
        Objectif 1.2 | Outiller les employeurs
        Action | Responsable | Échéancier
        Ateliers | CCI | T3 2026-2027
    """)

    assert [(r["axis"], r["objective"], r["title"]) for r in rows] == [
        ("Axe 1\u00a0: Attraction", "Objectif 1.1\u00a0: Faire connaître la MRC", "Tenir"),
        ("Axe 1\u00a0: Attraction", "Objectif 1.2\u00a0: Outiller les employeurs", "Ateliers"),
    ]


def test_lines_of_levels_alone_head_the_actions_below():
    rows = plan("""
        Axe | Objectif | Action | Responsable
        1. Attraction | 1.1 Faire connaître | |
        | | Tenir | MRC
        | 1.2 Outiller | |
        | | Ateliers | CCI
        2. Accueil | | |
        | | Protocole | SANA
    """)

    assert [(r["axis"], r["objective"], r["title"]) for r in rows] == [
        ("1. Attraction", "1.1 Faire connaître", "Tenir"),
        ("1. Attraction", "1.2 Outiller", "Ateliers"),
        ("2. Accueil", "", "Protocole"),
    ]


def test_an_amount_in_thousands_is_multiplied_and_said():
    reading = understood(
        "plan",
        """
        Action | Responsable | Coût (k$)
        Ouvrir | MRC | 12,5
        Tenir | MRC | 500 $
    """,
    )

    assert [row.values["budget"] for row in reading.rows] == [12500, 500]
    assert "layout.in_thousands" in codes(reading.rows[0].marks[2].whys)


def test_months_come_first_where_no_other_order_is_possible():
    rows = plan("""
        Action | Responsable | Échéance
        Ouvrir | MRC | 09/01/2026
        Tenir | MRC | 09/15/2026
    """)

    assert [r["due_on"] for r in rows] == ["2026-09-01", "2026-09-15"]


def test_titles_that_sound_like_notes_are_actions():
    rows = plan("""
        Action | Responsable | Échéance
        Mise à jour du portrait | MRC | 2027
        Document d’accueil | CDC | 2027
        Source d’eau à protéger | |
        Réviser la politique | |
    """)

    assert len(rows) == 4


def test_the_organisation_and_its_delegate_in_one_cell():
    rows = members("""
        Organisme / Représentant | Courriel
        MRC des Pins\\nJosée Gagnon | jg@mrc.example.org
        CDC des Pins – Karim Haddad | kh@cdc.example.org
        Maison des jeunes | mdj@x.example.org
    """)

    assert [(r["organization"], r["person"]) for r in rows] == [
        ("MRC des Pins", "Josée Gagnon"), ("CDC des Pins", "Karim Haddad"),
        ("Maison des jeunes", ""),
    ]  # fmt: skip


def test_sections_of_members_may_say_how_many_they_are():
    rows = members("""
        Organisme | Représentant
        Secteur communautaire (2 membres) | <
        CDC des Pins | Karim Haddad
        Secteur municipal : 1 membre | <
        Ville | Josée Gagnon
    """)

    assert [r["sector"] for r in rows] == ["communautaire", "municipal"]


def test_sectors_in_columns_of_crosses():
    rows = members("""
        Organisme | Communautaire | Municipal | Santé
        CDC des Pins | x | |
        Ville | | x |
        CISSS | | | x
    """)

    assert [r["sector"] for r in rows] == ["communautaire", "municipal", "sante"]
