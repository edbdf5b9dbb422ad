"""The addresses of the portal as data: what the permission page and the permission matrix read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

from members.permissions import Permission

OTHERS = ("account_", "mfa_", "usersessions_", "socialaccount_")


@dataclass(frozen=True)
class Address:
    """One pattern: its route, the name to reverse it by, its view and the gate it declares."""

    route: str
    name: str
    view: Callable[..., Any]
    arguments: tuple[str, ...]

    @property
    def gate(self) -> str | None:
        gate = getattr(self.view, "gate", None)
        return str(gate) if gate is not None else None

    @property
    def scope(self) -> str:
        """What the gate looks at: a table, a territory, a link, or nothing."""
        if getattr(self.view, "gate_scope", "") == "territory":
            return "territory"
        if self.gate == "by_link":
            return "link"
        return "table" if self.gate in set(Permission) else ""

    @property
    def is_ours(self) -> bool:
        """The pages of allauth and of Django's admin guard themselves."""
        return not (self.name.startswith(OTHERS) or self.name.startswith("admin:"))


def addresses() -> list[Address]:
    """Every address of the URL configuration, in its order."""
    return list(_walk(get_resolver(), "", "", ()))


def _walk(
    resolver: URLResolver, route: str, namespace: str, above: tuple[str, ...]
) -> Iterator[Address]:
    for each in resolver.url_patterns:
        here = route + str(each.pattern)
        arguments = (*above, *each.pattern.converters)
        if isinstance(each, URLPattern):
            name = f"{namespace}{each.name or ''}"
            yield Address(here, name, each.callback, arguments)
        else:
            inner = f"{namespace}{each.namespace}:" if each.namespace else namespace
            yield from _walk(each, here, inner, arguments)
