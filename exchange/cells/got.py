"""What a parser makes of a cell: a value, how sure it is, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Grade(StrEnum):
    """How a cell was taken, from sure to not at all."""

    UNDERSTOOD = "understood"
    DOUBTFUL = "doubtful"  # a value was taken; a person should look
    REFUSED = "refused"  # no value was taken from it


@dataclass(frozen=True)
class Why:
    """A reason, as the code of a sentence of `exchange.sentences` and what fills it."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Got(Generic[T]):
    """What was understood of one text. A refused one has no value and says why."""

    value: T | None
    grade: Grade = Grade.UNDERSTOOD
    whys: tuple[Why, ...] = ()


def sure(value: T, *whys: Why) -> Got[T]:
    """Understood; the reasons, if any, only tell how (« mid-March read as the 15th »)."""
    return Got(value, Grade.UNDERSTOOD, whys)


def doubt(value: T | None, code: str, **params: Any) -> Got[T]:
    """A value to look at, and why."""
    return Got(value, Grade.DOUBTFUL, (Why(code, params),))


def refuse(code: str, **params: Any) -> Got[Any]:
    """No value, and why."""
    return Got(None, Grade.REFUSED, (Why(code, params),))
