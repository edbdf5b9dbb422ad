"""How coordinators keep their members, and what is understood of each habit."""

from exchange.layouts.shapes import Corrections
from tests.exchange.written import codes, members, sheet, understood


def brief(rows, *fields):
    return [tuple(row[field] for field in fields) for row in rows]


def test_given_and_family_names_in_two_columns_are_one_person():
    rows = members("""
        Organisme | Prénom | Nom | Titre | Courriel
        MRC des Pins | Josée | Gagnon | Agente | jgagnon@mrc.example.org
    """)

    assert brief(rows, "person", "given_name", "family_name", "function") == [
        ("Josée Gagnon", "Josée", "Gagnon", "Agente")
    ]


def test_nom_is_the_organisation_or_the_person_as_the_other_columns_say():
    alone = members("""
        Nom | Secteur | Courriel
        MRC des Pins | Municipal | info@mrc.example.org
        CDC des Pins | Communautaire | info@cdc.example.org
    """)
    beside = members("""
        Organisme | Nom | Courriel
        MRC des Pins | Josée Gagnon | jgagnon@mrc.example.org
        CDC des Pins | Karim Haddad | khaddad@cdc.example.org
    """)

    assert brief(alone, "organization", "person") == [("MRC des Pins", ""), ("CDC des Pins", "")]
    assert brief(beside, "organization", "person") == [
        ("MRC des Pins", "Josée Gagnon"), ("CDC des Pins", "Karim Haddad"),
    ]  # fmt: skip


def test_a_sector_alone_on_its_line_is_that_of_those_below():
    reading = understood("members", """
        Organisme | Représentant | Courriel
        SECTEUR COMMUNAUTAIRE | < | <
        CDC des Pins | Karim Haddad | khaddad@cdc.example.org
        Secteur municipal
        Ville des Pins | Josée Gagnon | jgagnon@ville.example.org
    """)  # fmt: skip

    assert [(r.values["organization"], r.values["sector"]) for r in reading.rows] == [
        ("CDC des Pins", "communautaire"), ("Ville des Pins", "municipal"),
    ]  # fmt: skip
    assert [(a.line, a.role) for a in reading.asides] == [
        (1, "header"), (2, "heading"), (4, "heading"),
    ]  # fmt: skip


def test_a_category_alone_on_its_line_is_that_of_those_below():
    rows = members("""
        Organisme | Représentant | Courriel
        Membres votants | < | <
        CDC des Pins | Karim Haddad | khaddad@cdc.example.org
        Observateurs (sans droit de vote) | < | <
        MIFI | Anaïs Fortin |
    """)

    assert brief(rows, "organization", "category", "votes") == [
        ("CDC des Pins", "regular", True), ("MIFI", "observer", False),
    ]  # fmt: skip


def test_people_below_an_organisation_are_the_alternates_of_its_delegate():
    for blank in ("", "^"):
        reading = understood("members", f"""
            Organisme | Représentant | Fonction | Courriel
            CDC des Pins | Karim Haddad | Directeur | khaddad@cdc.example.org
            {blank} | Lise Gauthier | Adjointe | lgauthier@cdc.example.org
            MRC des Pins | Josée Gagnon | |
        """)  # fmt: skip

        rows = [row.values for row in reading.rows]
        assert brief(rows, "organization", "person", "alternate") == [
            ("CDC des Pins", "Karim Haddad", "Lise Gauthier"), ("MRC des Pins", "Josée Gagnon", ""),
        ]  # fmt: skip
        assert rows[0]["email"] == "khaddad@cdc.example.org"
        assert rows[0]["note"] == "Lise Gauthier, Adjointe, lgauthier@cdc.example.org"
        assert codes(reading.rows[0].remarks) == ["layout.second_person"]
        assert [(a.line, a.role) for a in reading.asides] == [(1, "header"), (3, "continued")]


def test_residents_have_no_organisation():
    rows = members("""
        Organisme | Secteur | Représentant | Statut | Droit de vote
        Citoyenne | Citoyen(ne) | Rahman, Nadia | Membre citoyenne | Oui
        | Citoyen | Luis Gomez | Membre citoyen | Oui
        Citoyen de Saint-Érable | | Paul Roy | Membre citoyen | Oui
    """)

    assert brief(rows, "organization", "category", "person", "votes") == [
        ("", "resident", "Nadia Rahman", True),
        ("", "resident", "Luis Gomez", True),
        ("", "resident", "Paul Roy", True),
    ]
    assert rows[2]["note"] == "Citoyen de Saint-Érable"


def test_a_sheet_named_for_a_category_says_it_of_all_its_members():
    rows = members(
        sheet("Organisme | Courriel\nCDC des Pins | a@cdc.example.org", "Membres réguliers"),
        sheet("Organisme | Courriel\nMIFI | a@mifi.example.org", "Observateurs"),
    )

    assert brief(rows, "organization", "category", "votes") == [
        ("CDC des Pins", "regular", None), ("MIFI", "observer", False),
    ]  # fmt: skip


def test_columns_of_crosses_say_the_category():
    rows = members("""
        Organisme | Membre régulier | Observateur | Partenaire
        CDC des Pins | X | |
        MIFI | | x |
        Usine | | | ✓
    """)

    assert brief(rows, "organization", "category") == [
        ("CDC des Pins", "regular"), ("MIFI", "observer"), ("Usine", "partner"),
    ]  # fmt: skip


def test_where_votes_are_crosses_a_blank_is_no_vote():
    reading = understood(
        "members",
        """
        Organisme | Courriel | Droit de vote
        CDC des Pins | a@cdc.example.org | X
        MIFI | a@mifi.example.org |
    """,
    )

    assert [row.values["votes"] for row in reading.rows] == [True, False]
    assert codes(reading.remarks) == ["layout.blank_votes"]


def test_addresses_and_numbers_of_one_cell_are_parted():
    rows = members("""
        Organisme | Contact | Coordonnées
        CDC des Pins | Karim Haddad, directeur | khaddad@cdc.example.org\\n819 555-0101 poste 3
    """)

    assert brief(rows, "person", "function", "email", "phone") == [
        ("Karim Haddad", "directeur", "khaddad@cdc.example.org", "819 555-0101, poste 3")
    ]


def test_a_second_number_is_noted_and_an_extension_joins_the_first():
    rows = members("""
        Organisme | Tél. bureau | Poste | Cellulaire
        CDC des Pins | 819 555-0101 | 12 | 819 555-0199
        MRC | | | 819 555-0188
    """)

    assert brief(rows, "phone", "note") == [
        ("819 555-0101, poste 12", "Cellulaire\u00a0: 819 555-0199"), ("819 555-0188", ""),
    ]  # fmt: skip


def test_delegate_and_alternate_under_groups_are_told_apart():
    rows = members("""
        Organisme | Délégué | < | Substitut | <
        ^ | Nom | Courriel | Nom | Courriel
        CDC des Pins | Karim Haddad | kh@cdc.example.org | Lise Roy | lr@cdc.example.org
    """)

    assert brief(rows, "person", "email", "alternate") == [
        ("Karim Haddad", "kh@cdc.example.org", "Lise Roy")
    ]
    assert rows[0]["note"] == "Substitut – Courriel\u00a0: lr@cdc.example.org"


def test_what_no_field_is_for_is_noted_under_its_heading():
    rows = members("""
        No | Organisme | Cotisation | Adresse | Remarques
        1 | CDC des Pins | Payée | 12, rue des Pins | À relancer
    """)

    assert rows[0]["note"] == (
        "Cotisation\u00a0: Payée\nAdresse\u00a0: 12, rue des Pins\nÀ relancer"
    )


def test_the_most_precise_territory_is_taken_and_the_others_noted():
    rows = members("""
        Organisme | MRC | Municipalité
        CDC des Pins | Les Pins | Érableville
    """)

    assert brief(rows, "territory", "note") == [("Érableville", "MRC\u00a0: Les Pins")]


def test_headings_of_a_database_are_read():
    rows = members("""
        CategorieMembre | NomEntreprise | SecteurActivite | Municipalite | SiteWeb
        Membre | CDC des Pins | communautaire | Érableville | www.cdc.example.org
    """)

    assert brief(rows, "category", "organization", "sector", "territory", "website") == [
        ("regular", "CDC des Pins", "communautaire", "Érableville", "https://www.cdc.example.org")
    ]


def test_contradictions_of_members_are_pointed_out():
    reading = understood(
        "members",
        """
        Organisme | Représentant | Substitut | Statut | Droit de vote
        MIFI | Anaïs Fortin | | Observateur | Oui
        CDC des Pins | Karim Haddad | Karim Haddad | Membre | Oui
        CDC des pins | Karim Haddad | | Membre | Oui
    """,
    )

    assert [codes(row.remarks) for row in reading.rows] == [
        ["layout.observer_votes"], ["layout.own_alternate"], ["layout.same_organization"],
    ]  # fmt: skip


def test_a_line_that_names_nobody_is_refused():
    reading = understood(
        "members",
        """
        Organisme | Représentant | Courriel | Statut
        CDC des Pins | Karim Haddad | kh@cdc.example.org | Membre
        | | | Membre
    """,
    )

    assert [codes(row.refused) for row in reading.rows] == [[], ["layout.no_organization"]]


def test_without_a_header_what_stands_below_tells_the_columns():
    reading = understood(
        "members",
        """
        CDC des Pins | Karim Haddad | kh@cdc.example.org | 819 555-0101
        MRC des Pins | Josée Gagnon | jg@mrc.example.org | 819 555-0102
    """,
    )

    rows = [row.values for row in reading.rows]
    assert brief(rows, "organization", "person", "email", "phone") == [
        ("CDC des Pins", "Karim Haddad", "kh@cdc.example.org", "819 555-0101"),
        ("MRC des Pins", "Josée Gagnon", "jg@mrc.example.org", "819 555-0102"),
    ]
    assert codes(reading.remarks) == ["layout.no_header"]


def test_totals_and_notes_below_the_members_are_set_aside():
    reading = understood(
        "members",
        """
        Organisme | Représentant
        CDC des Pins | Karim Haddad
        Total : 1 membre
        Mise à jour : mars 2026
        * à confirmer
    """,
    )

    assert len(reading.rows) == 1
    assert [a.role for a in reading.asides] == ["header", "total", "note", "note"]


def test_corrections_of_columns_and_words_are_followed():
    told = Corrections(
        columns={("", 1): "sector"},
        words={("category", "mr"): "Membre régulier"},
        headings={"grp": "organization"},
    )

    rows = members("""
        Grp | Famille | Statut
        CDC des Pins | Communautaire | MR
    """, corrections=told)  # fmt: skip

    assert brief(rows, "organization", "sector", "category") == [
        ("CDC des Pins", "communautaire", "regular")
    ]
