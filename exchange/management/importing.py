"""What the two commands that bring a file in share."""

import json
import sys
from difflib import get_close_matches
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from exchange.files.grid import Unreadable
from exchange.management import told
from exchange.models import Import
from exchange.sentences import say
from exchange.services import imports, reading
from tables.models import Table


class ImportCommand(BaseCommand):
    """Reads a file, shows what it says, and brings it in unless asked not to.

    What is shown goes to the standard output and is nothing else; a refusal is one sentence, and
    the command fails. With --dry-run nothing is written to the database.
    """

    kind: str

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)
        parser.add_argument("--table", required=True, metavar="SLUG")
        parser.add_argument("--dry-run", action="store_true")
        parser.add_argument("--format", choices=("text", "json"), default="text")
        parser.add_argument("--leave-refused", action="store_true")
        parser.add_argument("--by", metavar="EMAIL")

    def handle(self, *, by, **options):
        user = _user(by)
        with translation.override(user.language if user else translation.get_language()):
            self._bring_in(user, **options)

    def _bring_in(self, user, *, file, dry_run, leave_refused, **options):
        try:
            asked = self._asked(options)
            content, name = _content(file), file.name
            if dry_run:
                imported, rows = _tried(asked, self.kind, name, content)
            else:
                imported, rows = _done(asked, self.kind, name, content, leave_refused, user)
        except Unreadable as unreadable:
            raise CommandError(say(unreadable.code, unreadable.params)) from None
        except Refused as refused:
            raise CommandError(str(refused.sentence)) from None
        self._show(options["format"], imported, rows, dry_run=dry_run)

    def _asked(self, options):
        """Return what a file of this kind is received with."""
        return {"table": _table(options["table"])}

    def _show(self, form, imported, rows, *, dry_run):
        if form == "json":
            plain = (getattr(sys.stdout, "encoding", None) or "").lower() not in {"utf-8", "utf8"}
            listed = [told.row_as_json(row, imported.names) for row in rows]
            self.stdout.write(json.dumps(listed, ensure_ascii=plain, indent=1))
            for remark in told.of_the_file(imported, rows):
                self.stderr.write(remark)
        else:
            self.stdout.write(told.as_text(imported, rows, dry_run=dry_run))


def _tried(asked, kind, name, content):
    """Read a file and compare it, in memory alone."""
    imports.refuse_size(content)
    imported = Import(kind=kind, name=name, size=len(content), **asked)
    with transaction.atomic():
        rows = reading.understand(imported, content)
        transaction.set_rollback(True)
    return imported, rows


def _done(asked, kind, name, content, leave_refused, by):
    """Read a file and bring it in, or raise and leave nothing behind but its refusal."""
    imported = imports.receive(kind=kind, name=name, content=content, at_once=True, by=by, **asked)
    if imported.state == Import.State.REFUSED:
        raise Refused(say(imported.refusal["code"], imported.refusal["params"]))
    try:
        imported = imports.commit(
            imported, version=imported.version, leave_refused=leave_refused, by=by
        )
    except Refused:
        imports.discard(imported, by=by)
        raise
    return imported, list(imported.rows.order_by("position"))


def _content(file):
    try:
        if file.stat().st_size > imports.LARGEST:
            imports.refuse_large()
        return file.read_bytes()
    except OSError as error:
        raise CommandError(f"{file}: {error.strerror or error}") from None


def _table(slug):
    found = Table.objects.filter(slug=slug).first()
    if found:
        return found
    known = list(Table.objects.order_by("slug").values_list("slug", flat=True))
    near = get_close_matches(slug, known, n=5, cutoff=0.4)
    sentence = _("There is no table “%(slug)s”.") % {"slug": slug}
    if near:
        sentence += " " + _("Did you mean: %(near)s?") % {"near": ", ".join(near)}
    raise CommandError(sentence)


def _user(email):
    if not email:
        return None
    found = User.objects.filter(email__iexact=email).first()
    if found is None:
        raise CommandError(_("Nobody has an account at %(email)s.") % {"email": email})
    return found
