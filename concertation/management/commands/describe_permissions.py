"""Print docs/permissions.md, drawn from the policy and from the URL configuration."""

from django.core.management.base import BaseCommand

from concertation.addresses import addresses
from members.permissions import GRANTS, Permission

HEAD = """\
# Who may do what

Drawn by `manage.py describe_permissions` from `members/permissions.py` and from the URL
configuration; the suite compares. Do not edit by hand.

Role questions answer 403, a table that does not exist for the visitor answers 404, and a rule
that stands in the way answers 409. An anonymous visitor is asked to sign in.

## Roles and what they grant

"""


class Command(BaseCommand):
    help = __doc__

    def handle(self, **_options):
        self.stdout.write(describe(), ending="")


def describe() -> str:
    """Return the whole page, as Markdown."""
    return HEAD + _grants() + "\n## Addresses and their gates\n\n" + _gates()


def _grants() -> str:
    lines = [
        "| permission | " + " | ".join(GRANTS) + " |",
        "|---|" + ":-:|" * len(GRANTS),
    ]
    for permission in Permission:
        marks = " | ".join("●" if permission in granted else " " for granted in GRANTS.values())
        lines.append(f"| {permission} | {marks} |")
    return "\n".join(lines) + "\n"


def _gates() -> str:
    lines = ["| address | name | gate |", "|---|---|---|"]
    for address in addresses():
        if address.is_ours:
            scope = f" ({address.scope})" if address.scope in {"territory", "link"} else ""
            lines.append(f"| `/{address.route}` | {address.name} | {address.gate}{scope} |")
    return "\n".join(lines) + "\n"
