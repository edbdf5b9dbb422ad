"""CSV as programs write it and as people keep it."""

import pytest

from exchange.files import read
from exchange.files.grid import Unreadable

LIST = "Organisme;Représentée par\nCégep de l’Érable;Hélène Côté\nVille de Mésy;Noël Œuvray\n"


def rows(content, name="liste.csv"):
    """The texts of a file, by line."""
    (sheet,) = read(content, name).sheets
    return [(line.number, [cell.text for cell in line.cells]) for line in sheet.lines]


def said(content, name="liste.csv"):
    """The codes of what is said of how a file was read."""
    return [code for code, _params in read(content, name).remarks]


@pytest.mark.parametrize(
    ("encoding", "mark", "told"),
    [
        ("utf-8", b"", []),
        ("utf-8", b"\xef\xbb\xbf", []),
        ("utf-16-le", b"\xff\xfe", []),
        ("utf-16-be", b"\xfe\xff", []),
        ("utf-16-le", b"", []),
        ("utf-16-be", b"", []),
        ("utf-32-le", b"\xff\xfe\0\0", []),
        ("cp1252", b"", ["files.encoding"]),
        ("mac_roman", b"", ["files.encoding"]),
    ],
)
def test_accents_are_read_whatever_the_encoding(encoding, mark, told):
    content = mark + LIST.encode(encoding)

    assert rows(content) == [
        (1, ["Organisme", "Représentée par"]),
        (2, ["Cégep de l’Érable", "Hélène Côté"]),
        (3, ["Ville de Mésy", "Noël Œuvray"]),
    ]
    assert said(content) == told


def test_the_accents_of_an_old_program_are_read():
    content = "Organisme;Ville\nCégep régional;Mésy\nÉcole à côté;Forêt\n".encode("cp850")

    assert rows(content)[1:] == [(2, ["Cégep régional", "Mésy"]), (3, ["École à côté", "Forêt"])]
    assert read(content, "a.csv").remarks == (
        ("files.encoding", {"encoding": "MS-DOS (850)"}),
    )  # fmt: skip


def test_capitals_before_a_no_break_space_are_not_taken_for_another_encoding():
    content = "COMITÉ\u00a0: SANTÉ\u00a0: PRIORITÉ\u00a0;Élu\nCLÉ’;été\n".encode("cp1252")

    assert rows(content)[0] == (1, ["COMITÉ\u00a0: SANTÉ\u00a0: PRIORITÉ\u00a0", "Élu"])
    assert said(content) == ["files.encoding"]


def test_pieces_pasted_from_another_encoding_are_read_and_pointed_out():
    content = LIST.encode() + "Santé;Été\n".encode("cp1252") + "Santé;Été\n".encode()

    assert rows(content)[3:] == [(4, ["Santé", "Été"]), (5, ["Santé", "Été"])]
    assert said(content) == ["files.mixed_encodings"]


def test_accents_written_twice_over_are_put_right_and_pointed_out():
    content = LIST.encode().decode("cp1252", "replace").replace("\ufffd", "\x81").encode()

    assert rows(content)[1] == (2, ["Cégep de l’Érable", "Hélène Côté"])
    assert said(content) == ["files.mended_accents"]


def test_an_a_with_a_tilde_that_means_itself_is_kept():
    assert rows("Nom;Ville\nSÃO;Mésy\n".encode())[1] == (2, ["SÃO", "Mésy"])


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_lines_end_as_each_system_ends_them(ends):
    content = f'a;b{ends}{ends}"c{ends}d";e{ends}f;g'.encode()

    assert rows(content) == [(1, ["a", "b"]), (3, ["c\nd", "e"]), (4, ["f", "g"])]


def test_only_ends_of_lines_end_lines():
    assert rows("a\u2028b;c\x85d\ne;f\x0cg".encode()) == [
        (1, ["a\u2028b", "c\x85d"]),
        (2, ["e", "f\x0cg"]),
    ]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_what_cuts_the_lines_is_found_out(delimiter):
    lines = [
        ["Action", "Porteur", "Budget"],
        ["Tenir, puis suivre", "SANA; Ville | MRC", "12,50"],
        ["Publier", "", "3,25"],
    ]
    content = "\n".join(delimiter.join(f'"{text}"' for text in line) for line in lines).encode()

    assert [texts for _number, texts in rows(content)] == lines


def test_amounts_with_a_comma_do_not_cut_lines_that_semicolons_cut():
    content = b"Action;Budget\nA;1,50\nB;2,50\nC;3,50\n"

    assert rows(content)[1] == (2, ["A", "1,50"])


def test_a_title_and_lines_of_different_lengths_do_not_hide_what_cuts_them():
    content = "Table des aînés, plan 2026\n\nAxe;Action;Qui\n1;A\n;B;CDC, MRC;x\n;C\n".encode()

    assert rows(content) == [
        (1, ["Table des aînés, plan 2026"]),
        (3, ["Axe", "Action", "Qui"]),
        (4, ["1", "A"]),
        (5, ["", "B", "CDC, MRC", "x"]),
        (6, ["", "C"]),
    ]


def test_a_list_of_one_column_is_not_cut_by_its_punctuation():
    content = b"Membres\nPopote roulante, comptoir\nMRC\nCDC\nVille; service des loisirs\n"

    assert [texts for _number, texts in rows(content)] == [
        ["Membres"],
        ["Popote roulante, comptoir"],
        ["MRC"],
        ["CDC"],
        ["Ville; service des loisirs"],
    ]


def test_a_file_that_says_what_cuts_it_is_believed():
    assert rows(b"sep=,\r\na;b,c\r\nd;e,f\r\n") == [(2, ["a;b", "c"]), (3, ["d;e", "f"])]


def test_quotes_are_doubled_and_spaces_may_stand_around_them():
    assert rows(b'"dit ""oui""";"a;b"\n "c" ;d\n')[0] == (1, ['dit "oui"', "a;b"])
    assert rows(b'"dit ""oui""";"a;b"\n "c" ;d\n')[1] == (2, ["c", "d"])


def test_a_quote_left_open_does_not_swallow_the_lines_that_follow():
    content = b'a;b;c\n1;"Projet pilote;x\n2;"SANA; Ville";y\n3;"dernier;z\n'

    workbook = read(content, "a.csv")

    assert [[c.text for c in line.cells] for line in workbook.sheets[0].lines] == [
        ["a", "b", "c"],
        ["1", '"Projet pilote', "x"],
        ["2", "SANA; Ville", "y"],
        ["3", '"dernier', "z"],
    ]
    assert workbook.remarks == (("files.quotes", {"count": 2, "cells": "2, 4"}),)


def test_a_quote_left_open_does_not_swallow_whole_lines_up_to_an_inch():
    content = b'a;b;c;d\n1;"Projet;x;y\n2;B;x;y\n3;un ecran de 24";x;y\n'

    assert [texts for _number, texts in rows(content)][1:] == [
        ["1", '"Projet', "x", "y"],
        ["2", "B", "x", "y"],
        ["3", 'un ecran de 24"', "x", "y"],
    ]


def test_quotes_inside_a_text_are_read_as_they_are():
    content = b'"Maison" des jeunes;a\n"Le projet "Accueil" est fini";b\nun 5" tuyau;c\n'

    assert [texts[0] for _number, texts in rows(content)] == [
        '"Maison" des jeunes',
        'Le projet "Accueil" est fini',
        'un 5" tuyau',
    ]


def test_a_cell_of_several_lines_keeps_them_and_counts_for_one():
    content = '\ufeffAction;Qui\n"Tenir\r\ndeux ateliers";CDC\nSuivre;MRC\n'.encode()

    assert rows(content) == [
        (1, ["Action", "Qui"]),
        (2, ["Tenir\ndeux ateliers", "CDC"]),
        (3, ["Suivre", "MRC"]),
    ]


def test_a_text_written_as_a_formula_is_read_as_the_text():
    assert rows(b'a;b\n="0123";="a ""b"""\n=1+1;c\n')[1:] == [
        (2, ["0123", 'a "b"']),
        (3, ["=1+1", "c"]),
    ]


def test_noughts_lost_in_a_text_are_taken_out_and_pointed_out():
    content = ("Organisme;Ville\n" * 50).encode() + b"Po\0pote;Mesy\n"

    assert rows(content)[-1] == (51, ["Popote", "Mesy"])
    assert said(content) == ["files.nuls"]


def test_letters_lost_on_the_way_are_pointed_out():
    content = "Organisme;Ville\nC\ufffdgep;M\ufffdsy\n".encode()

    assert read(content, "a.csv").remarks == (("files.lost_letters", {"count": 2}),)


def test_spaces_and_no_break_spaces_are_kept_and_count_for_nothing():
    content = "a;b\n\u00a0; \n x\u00a0;y\n".encode()

    assert rows(content) == [(1, ["a", "b"]), (3, [" x\u00a0", "y"])]


def test_a_tab_counts_more_in_a_file_named_for_it():
    content = b"a, b\tc\nd, e\tf\n"

    assert rows(content, "a.tsv")[0] == (1, ["a, b", "c"])


def test_an_utf_16_file_cut_in_the_middle_of_a_letter_is_read():
    content = LIST.encode("utf-16")[:-1]

    assert rows(content)[1][1] == ["Cégep de l’Érable", "Hélène Côté"]


def test_the_name_may_be_long_or_strange():
    for name in ("Liste des membres\u202e.CSV", "x" * 9_000 + ".csv", "../a;b.csv", "%s.csv"):
        assert rows(b"a;b", name) == [(1, ["a", "b"])]

    with pytest.raises(Unreadable) as refused:
        read(b"%PDF-1.4", "dossier/" + "x" * 99 + "\u202e.csv")

    assert refused.value.params == {"name": "…" + "x" * 55 + ".csv"}
