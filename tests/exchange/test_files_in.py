"""Files as people keep them, each a different habit, say what is written by hand beside them."""

import pytest

from tests.exchange import expected


@pytest.mark.parametrize("path", expected.FILES, ids=lambda path: path.stem)
def test_a_file_says_what_a_person_reads_in_it(path):
    case = expected.read(path)

    assert expected.differences(case) == [], case.answer["habit"]


@pytest.mark.parametrize("path", expected.FILES, ids=lambda path: path.stem)
def test_every_cell_of_a_file_is_accounted_for(path):
    case = expected.read(path)

    assert expected.unaccounted(case.workbook, case.reading) == []


def test_the_files_are_many_and_of_every_kind():
    kinds = [path.suffix for path in expected.FILES]

    assert len(kinds) >= 36
    assert kinds.count(".xlsx") >= 12
    assert kinds.count(".ods") >= 4
    assert kinds.count(".xls") >= 2
