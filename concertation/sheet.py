"""The style sheet as it is served: one file, made of the many that people edit."""

import re

from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage
from whitenoise.storage import CompressedManifestStaticFilesStorage

SHEET = "css/site.css"
IMPORT = re.compile(r'@import url\("([^"]+)"\);\n')


class OneSheetStorage(CompressedManifestStaticFilesStorage):
    """Collect `css/site.css` with what it imports inside: a page asks for one sheet, not fifty."""

    def post_process(self, paths, dry_run=False, **options):  # noqa: FBT002 -- Django's signature
        if SHEET in paths:
            whole = InMemoryStorage()
            whole.save(SHEET, ContentFile(_whole(paths).encode()))
            paths = {**paths, SHEET: (whole, SHEET)}
        yield from super().post_process(paths, dry_run, **options)


def _whole(paths):
    return IMPORT.sub(lambda found: _text(paths, f"css/{found[1]}"), _text(paths, SHEET))


def _text(paths, name):
    storage, path = paths[name]
    with storage.open(path) as sheet:
        return sheet.read().decode()
