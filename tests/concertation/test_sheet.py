"""The sheet that a page asks for, once collected."""

import re
import shutil
from pathlib import Path

from django.core.files.storage import FileSystemStorage

from concertation.sheet import OneSheetStorage

CSS = Path(__file__).resolve().parents[2] / "static" / "css"


def test_the_sheet_is_served_whole_in_one_file(tmp_path):
    shutil.copytree(CSS, tmp_path / "css")
    storage = OneSheetStorage(location=tmp_path, base_url="/static/")
    source = FileSystemStorage(location=CSS.parent)
    names = [sheet.relative_to(CSS.parent).as_posix() for sheet in CSS.rglob("*.css")]

    list(storage.post_process({name: (source, name) for name in names}))

    served = (tmp_path / storage.hashed_files["css/site.css"]).read_text(encoding="utf-8")
    assert "@import" not in served
    assert re.findall(r"@layer [\w, ]+;", served) == [
        "@layer reset, tokens, base, layout, components, pages, utilities;"
    ]
    assert [name for name in names if (CSS.parent / name).read_text().strip() not in served] == [
        "css/site.css"
    ]
