"""How each type of a record's field is kept in a column: one decorator a type, the same for SQL and for the driver."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)

Convert = Callable[[Any], Any]

MISFITS = (ValueError, TypeError, LookupError, OverflowError)
"""What converting a value raises that no program of ours has written."""


class Unreadable(Exception):
    """A column holds what its type does not have: the file is damaged where SQLite cannot tell."""


def seconds_of(instant: datetime) -> int:
    """Give whole seconds since 1970 in UTC, a fraction cut off; a naive instant raises TypeError."""
    return (instant - _EPOCH) // _SECOND


def instant_of(seconds: int) -> datetime:
    """Give the instant in UTC."""
    return _EPOCH + timedelta(seconds=seconds)


class Converted(TypeDecorator[Any]):
    """A column whose value is converted both ways; `to_column` and `from_column` never see an absent value."""

    impl: type[TypeEngine[Any]] | TypeEngine[Any] = Text
    cache_ok = True

    def to_column(self, value: Any) -> Any:  # noqa: ANN401
        """Give what the column holds."""
        raise NotImplementedError

    def from_column(self, value: Any) -> Any:  # noqa: ANN401
        """Give what the record holds."""
        raise NotImplementedError

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:  # noqa: ANN401
        """Give what the driver is handed."""
        return None if value is None else self.to_column(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:  # noqa: ANN401
        """Give what a query hands out."""
        return None if value is None else self.from_column(value)


class DayText(Converted):
    """A local date as ISO text, so that it sorts and reads."""

    cache_ok = True

    def to_column(self, value: date) -> str:
        """Give the ISO text."""
        return value.isoformat()

    def from_column(self, value: str) -> date:
        """Give the date."""
        return date.fromisoformat(value)


class InstantSeconds(Converted):
    """An aware instant as whole seconds since 1970 in UTC."""

    impl = Integer
    cache_ok = True

    def to_column(self, value: datetime) -> int:
        """Give the seconds."""
        return seconds_of(value)

    def from_column(self, value: int) -> datetime:
        """Give the instant in UTC."""
        return instant_of(value)


class YesNo(Converted):
    """A truth value as 0 or 1."""

    impl = Integer
    cache_ok = True

    def to_column(self, value: bool) -> int:
        """Give 0 or 1."""
        return int(value)

    def from_column(self, value: int) -> bool:
        """Give the truth value."""
        return bool(value)


class Words(Converted):
    """A tuple of texts as a JSON array, with letters as they are, so that the search finds them."""

    cache_ok = True

    def to_column(self, value: tuple[str, ...]) -> str:
        """Give the JSON."""
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def from_column(self, value: str) -> tuple[str, ...]:
        """Give the texts."""
        return tuple(json.loads(value))


class KindText(Converted):
    """A member of a closed vocabulary as its value."""

    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind
        self._members = {member.value: member for member in kind}

    def to_column(self, value: StrEnum) -> str:
        """Give the value; one that is not in the vocabulary raises ValueError."""
        return self.kind(value).value

    def from_column(self, value: str) -> StrEnum:
        """Give the member."""
        return self._members[value]
