import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.cells.contacts import email, phone, website
from exchange.cells.got import Grade
from exchange.sentences import say


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("jgagnon@mrc.example.org", "jgagnon@mrc.example.org"),
        (" JGagnon@MRC.example.org ", "JGagnon@mrc.example.org"),
        ("INFO@EXAMPLE.ORG", "info@example.org"),
        ("mailto:dg@example.org", "dg@example.org"),
        ("Courriel : dg@example.org", "dg@example.org"),
        ("dg(at)example.org", "dg@example.org"),
        ("dg [at] example [point] org", "dg@example.org"),
        ("dg@example.org;", "dg@example.org"),
        ("dg@example.org.", "dg@example.org"),
        ("<dg@example.org>", "dg@example.org"),
        ("Josée Gagnon <j@example.org>", "j@example.org"),
        ("j.o'neil+x@example.org", "j.o'neil+x@example.org"),
        ("mailto:dg@example.org?subject=Table", "dg@example.org"),
        ("pas de courriel", None),
        ("n/d", None),
        ("—", None),
        ("", None),
    ],
)
def test_an_address_is_read(text, address):
    got = email(text)

    assert (got.value, got.grade, got.whys) == (address, Grade.UNDERSTOOD, ())


@pytest.mark.parametrize(
    ("text", "address", "grade", "code"),
    [
        ("a@example.org; b@example.org", "a@example.org", Grade.DOUBTFUL, "email.several"),
        ("a@example.org / b@example.org", "a@example.org", Grade.DOUBTFUL, "email.several"),
        ("dg @example.org", "dg@example.org", Grade.DOUBTFUL, "email.mended"),
        ("dg@example,org", "dg@example.org", Grade.DOUBTFUL, "email.mended"),
        ("dg@example.org (bureau)", "dg@example.org", Grade.DOUBTFUL, "email.words_around"),
        ("à venir", None, Grade.DOUBTFUL, "email.unknown"),
        ("josée@example.org", None, Grade.REFUSED, "email.accents"),
        ("dg cdc@example.org", None, Grade.REFUSED, "email.space_inside"),
        ("dg@example.con", "dg@example.con", Grade.DOUBTFUL, "email.odd_ending"),
        ("dg@example.org?", "dg@example.org", Grade.DOUBTFUL, "email.mended"),
        ("dg@cdc", None, Grade.REFUSED, "email.incomplete"),
        ("dg@@example.org", None, Grade.REFUSED, "email.incomplete"),
        ("www.example.org", None, Grade.REFUSED, "email.is_website"),
        ("Josée Gagnon", None, Grade.REFUSED, "email.no_at"),
    ],
)
def test_an_address_that_is_not_plain_says_why(text, address, grade, code):
    got = email(text)

    assert (got.value, got.grade, got.whys[0].code) == (address, grade, code)


@pytest.mark.parametrize(
    "text",
    [
        "819 555-0101",
        "819-555-0101",
        "819.555.0101",
        "819 555 0101",
        "8195550101",
        "(819) 555-0101",
        "(819)555-0101",
        "819/555-0101",
        "819\u00a0555\u20110101",
        "+1 819 555-0101",
        "1 (819) 555-0101",
        "1.819.555.0101",
        "8195550101.0",
        "819 555 01 01",
        "819_555_0101",
        "8.195550101E9",
        "cell. 819 555-0101",
        "819 555-0101 (bureau)",
        "Tél. : 819 555-0101",
    ],
)
def test_a_number_is_written_one_way(text):
    assert (phone(text).value, phone(text).grade) == ("819 555-0101", Grade.UNDERSTOOD)


def test_a_number_that_a_spreadsheet_holds_is_read():
    assert phone("8195550101", 8195550101).value == "819 555-0101"
    assert phone("8.19556E+09", 8195550101.0).value == "819 555-0101"


@pytest.mark.parametrize(
    "extension",
    [
        " p. 12",
        " poste 12",
        ", poste 12",
        " ext. 12",
        " #12",
        " x12",
        " p.12",
        " (poste 12)",
        " P12",
    ],
)
def test_an_extension_follows_in_words(extension):
    assert phone(f"(819) 555-0102{extension}").value == "819 555-0102, poste 12"


@pytest.mark.parametrize(
    ("text", "number", "grade", "codes"),
    [
        ("1-800-555-0101", "1 800 555-0101", Grade.UNDERSTOOD, []),
        ("866 555-0101", "1 866 555-0101", Grade.UNDERSTOOD, []),
        ("+33 1 23 45 67 89", "+33 1 23 45 67 89", Grade.UNDERSTOOD, []),
        ("n/d", None, Grade.UNDERSTOOD, []),
        ("555-0101", "555-0101", Grade.DOUBTFUL, ["phone.no_area_code"]),
        ("5550101", "555-0101", Grade.DOUBTFUL, ["phone.no_area_code"]),
        ("119 555-0101", "119 555-0101", Grade.DOUBTFUL, ["phone.unlikely"]),
        ("819 555-0101 ou 819 555-0102", "819 555-0101", Grade.DOUBTFUL, ["phone.several"]),
        ("B : 819 555-0101 C : 819 555-0102", "819 555-0101", Grade.DOUBTFUL, ["phone.several"]),
        ("819 555-0101 ou 0102", "819 555-0101", Grade.DOUBTFUL, ["phone.words_around"]),
        ("819 555-0101 (soir)", "819 555-0101", Grade.DOUBTFUL, ["phone.words_around"]),
        ("819 555-010", "819 555-010", Grade.DOUBTFUL, ["phone.as_written"]),
        ("1 800 GO-HOMES 22", "1 800 GO-HOMES 22", Grade.DOUBTFUL, ["phone.as_written"]),
        ("à venir", None, Grade.DOUBTFUL, ["phone.unknown"]),
        ("poste 12", None, Grade.REFUSED, ["phone.no_number"]),
        ("Josée", None, Grade.REFUSED, ["phone.no_number"]),
        ("1234 " * 20, None, Grade.REFUSED, ["phone.too_long"]),
    ],
)
def test_a_number_that_is_not_plain_says_why(text, number, grade, codes):
    got = phone(text)

    assert (got.value, got.grade, [why.code for why in got.whys]) == (number, grade, codes)


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("www.example.org", "https://www.example.org"),
        ("example.org/chez-nous", "https://example.org/chez-nous"),
        ("http://Example.org/A", "http://example.org/A"),
        ("https://example.org", "https://example.org"),
        ("htpp://example.org", "https://example.org"),
        ("www.facebook.com/maison", "https://www.facebook.com/maison"),
        ("Site web : www.example.org", "https://www.example.org"),
        ("example.org.", "https://example.org"),
        ("n/d", None),
    ],
)
def test_a_site_is_read(text, site):
    assert (website(text).value, website(text).grade) == (site, Grade.UNDERSTOOD)


@pytest.mark.parametrize(
    ("text", "site", "grade", "code"),
    [
        ("sourirequiroule", None, Grade.REFUSED, "website.no_domain"),
        ("Facebook : Maison", None, Grade.REFUSED, "website.no_domain"),
        ("javascript:alert(1)", None, Grade.REFUSED, "website.no_domain"),
        ("dg@example.org", None, Grade.REFUSED, "website.is_email"),
        ("@maison", None, Grade.REFUSED, "website.is_email"),
        ("example.org/" + "a" * 200, None, Grade.REFUSED, "website.too_long"),
        ("à venir", None, Grade.DOUBTFUL, "website.unknown"),
        (
            "a.example.org; b.example.org",
            "https://a.example.org",
            Grade.DOUBTFUL,
            "website.several",
        ),
    ],
)
def test_a_site_that_is_not_plain_says_why(text, site, grade, code):
    got = website(text)

    assert (got.value, got.grade, got.whys[0].code) == (site, grade, code)


@pytest.mark.parametrize("read", [email, phone, website])
@given(text=st.text(alphabet=st.sampled_from("a1é@./:;,-()+x# \n") | st.characters(), max_size=60))
def test_any_text_is_read_and_what_is_kept_reads_the_same(read, text):
    got = read(text)

    assert all(say(why.code, why.params) for why in got.whys)
    assert got.value is None or read(got.value).value == got.value
