"""Frozen dataclasses to plain JSON values and back, by their type annotations."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar

T = TypeVar("T")

_KNOWN_HINTS: dict[type[Any], dict[str, Any]] = {}


def to_plain(value: Any) -> Any:  # noqa: ANN401 - any field of a frozen record
    """Turn a record into dictionaries, lists and scalars: dates and instants ISO, enumerations their value."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    return value


def from_plain(kind: type[T], plain: Mapping[str, Any]) -> T:
    """Read a record that `to_plain` wrote.

    A key that this version does not know is passed over; a missing one takes the field's default, and raises
    TypeError where there is none.
    """
    hints = _hints(kind)
    return kind(**{name: _read(hints[name], value) for name, value in plain.items() if name in hints})


def _hints(kind: type[Any]) -> dict[str, Any]:
    if kind not in _KNOWN_HINTS:
        _KNOWN_HINTS[kind] = typing.get_type_hints(kind)
    return _KNOWN_HINTS[kind]


def _read(hint: Any, value: Any) -> Any:  # noqa: ANN401 - the annotation decides
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        inner = next(part for part in typing.get_args(hint) if part is not types.NoneType)
        return None if value is None else _read(inner, value)
    if origin is tuple:
        inner = typing.get_args(hint)[0]
        return tuple(_read(inner, item) for item in value)
    if dataclasses.is_dataclass(hint):
        return from_plain(typing.cast("type[Any]", hint), value)
    if hint in (date, datetime):
        return hint.fromisoformat(value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    return value
