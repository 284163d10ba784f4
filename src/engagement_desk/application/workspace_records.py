"""Every record of a workspace as plain JSON values and back, without loss (docs/workspace-json.md)."""

from __future__ import annotations

import binascii
import types
import typing
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, Protocol

from engagement_desk.application.settings import SETTINGS
from engagement_desk.domain.clock_time import zone_named
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.money import decimals
from engagement_desk.domain.records.clients import Client, Contact
from engagement_desk.domain.records.deliverables import Checkpoint, Deliverable, DeliverableEvent
from engagement_desk.domain.records.engagements import Engagement, StatusChange, TermsVersion
from engagement_desk.domain.records.exits import ExitPolicy, HandoverItem, Notice
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.money import Expense, Invoice, InvoiceLine
from engagement_desk.domain.records.reviews import MonthlyStatus, PublishedReview, ReviewDocument, ReviewText
from engagement_desk.domain.records.scope import ChangeOrder, Request, ScopeItem, ScopeRevision
from engagement_desk.domain.records.time import Entry, ImportBatch, Timer
from engagement_desk.domain.records.workspace import Holiday, Logo, Setting

SCHEMA = 3
"""The version of the records, the one of the workspace file; a file with a higher one is from a newer program."""

SECTIONS: dict[str, type[Any]] = {
    "client": Client,
    "contact": Contact,
    "engagement": Engagement,
    "status_change": StatusChange,
    "terms_version": TermsVersion,
    "scope_revision": ScopeRevision,
    "scope_item": ScopeItem,
    "request": Request,
    "change_order": ChangeOrder,
    "deliverable": Deliverable,
    "deliverable_event": DeliverableEvent,
    "checkpoint": Checkpoint,
    "import_batch": ImportBatch,
    "invoice": Invoice,
    "invoice_line": InvoiceLine,
    "expense": Expense,
    "entry": Entry,
    "timer": Timer,
    "exit_policy": ExitPolicy,
    "handover_item": HandoverItem,
    "notice": Notice,
    "log_item": LogItem,
    "review_text": ReviewText,
    "published_review": PublishedReview,
    "review_document": ReviewDocument,
    "monthly_status": MonthlyStatus,
    "setting": Setting,
    "holiday": Holiday,
    "logo": Logo,
}
"""The records of each name, in the order in which they are written: what is named comes before what names it."""

_ADDED: tuple[tuple[int, type[Any], dict[str, Any]], ...] = ((3, Expense, {"created_at": None}),)
"""What a version of the records brought to a kind, with the value that records of an older file have."""

_LARGEST = 2**63 - 1
_plans: dict[type[Any], dict[str, _Field]] = {}
_ELSEWHERE = {"backup_folder", "backup_second_folder"}
"""Settings that name a folder of the machine they were made on, which another one need not have."""


class WorkspaceFile(Protocol):
    """A file that holds a whole workspace; `schema` is the version of its records."""

    @property
    def name(self) -> str:
        """The name of the file."""
        ...

    @property
    def schema(self) -> int:
        """The version of its records."""
        ...

    def sections(self) -> Iterator[tuple[str, Iterator[object]]]:
        """Give each name of `SECTIONS` with its records as plain values, one after the other.

        Raises `Refused("workspace_json_broken")` where it cannot be read.
        """
        ...


class UnfitRecord(ValueError):
    """A record that no workspace can hold; the text says why."""


def to_plain(record: object) -> dict[str, Any]:
    """Turn a record into JSON values: dates and instants ISO, bytes Base64."""
    plan = _plan(type(record))
    values = {name: getattr(record, name) for name in plan}
    for name, value in values.items():
        write = _WRITERS.get(type(value))
        if write is not None:
            values[name] = write(value)
    return values


_WRITERS: dict[type[Any], Callable[[Any], Any]] = {
    date: date.isoformat,
    datetime: datetime.isoformat,
    bytes: lambda value: b64encode(value).decode("ascii"),
    tuple: list,
}


def from_plain(kind: type[Any], plain: object, schema: int = SCHEMA) -> Any:  # noqa: ANN401 - a record of that kind
    """Read a record that `to_plain` wrote when the records had the version `schema`.

    Raises `UnfitRecord` for one that lacks a field, or has one too many.
    """
    plan = _plan(kind)
    if not isinstance(plain, dict):
        raise UnfitRecord("it is not an object")
    for version, of, values in _ADDED:
        if of is kind and schema < version:
            plain = {**values, **plain}
    if plain.keys() != plan.keys():
        wrong = ", ".join(sorted(plain.keys() ^ plan.keys()))
        raise UnfitRecord(f"it lacks fields, or has some that are not known: {wrong[:200]}")
    return kind(**{name: field.read(plain[name]) for name, field in plan.items()})


@dataclass(frozen=True, slots=True)
class _Field:
    """How a field is read; `what` says what it should be. `check` raises `Refused` for what makes no sense."""

    name: str
    what: str
    from_json: Callable[[Any], Any]
    may_lack: bool
    check: Callable[[Any], object] | None

    def read(self, value: object) -> Any:  # noqa: ANN401
        if value is None and self.may_lack:
            return None
        try:
            found = self.from_json(value)
            if self.check is not None:
                self.check(found)
        except (ValueError, TypeError, OverflowError, Refused):
            raise UnfitRecord(f"its {self.name} is not {self.what}") from None
        return found


def _plan(kind: type[Any]) -> dict[str, _Field]:
    if kind not in _plans:
        hints = typing.get_type_hints(kind)
        _plans[kind] = {one.name: _field(kind, one.name, hints[one.name]) for one in fields(kind)}
    return _plans[kind]


def _field(kind: type[Any], name: str, hint: Any) -> _Field:  # noqa: ANN401
    may_lack = isinstance(hint, types.UnionType)
    bare = next(part for part in typing.get_args(hint) if part is not types.NoneType) if may_lack else hint
    check = _CHECKS.get((kind, name))
    if isinstance(bare, type) and issubclass(bare, StrEnum):
        return _Field(name, f"one of {', '.join(bare)}", bare, may_lack, check)
    what, from_json = _READERS[typing.get_origin(bare) or bare]
    return _Field(name, "known" if check is not None else what, from_json, may_lack, check)


def _text(value: Any) -> str:  # noqa: ANN401
    if not isinstance(value, str):
        raise TypeError(value)
    value.encode()  # half a character is none
    return value


def _whole(value: Any) -> int:  # noqa: ANN401
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(value)
    if abs(value) > _LARGEST:
        raise OverflowError(value)
    return value


def _truth(value: Any) -> bool:  # noqa: ANN401
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _instant(value: Any) -> datetime:  # noqa: ANN401
    found = datetime.fromisoformat(value)
    if found.tzinfo is None or found.microsecond:
        raise ValueError(value)
    return found.astimezone(UTC)


def _bytes(value: Any) -> bytes:  # noqa: ANN401
    try:
        return b64decode(value, validate=True)
    except binascii.Error as problem:
        raise ValueError(value) from problem


def _texts(value: Any) -> tuple[str, ...]:  # noqa: ANN401
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(map(_text, value))


_READERS: dict[Any, tuple[str, Callable[[Any], Any]]] = {
    str: ("a text", _text),
    int: ("a whole number", _whole),
    bool: ("true or false", _truth),
    date: ("a date", date.fromisoformat),
    datetime: ("an instant with its offset, in whole seconds", _instant),
    bytes: ("Base64", _bytes),
    tuple: ("a list of texts", _texts),
}

_CHECKS: dict[tuple[type[Any], str], Callable[[Any], object]] = {
    (Engagement, "zone"): zone_named,
    (Engagement, "currency"): decimals,
    (Entry, "zone"): cache(zone_named),
    (Timer, "zone"): zone_named,
}


def checked(record: Any) -> Any:  # noqa: ANN401 - the record itself
    """Give a record back; raises `UnfitRecord` for a setting whose value the program could not use."""
    if isinstance(record, Setting) and record.name in SETTINGS and record.name not in _ELSEWHERE:
        try:
            SETTINGS[record.name].check(record.value)
        except Refused as refused:
            raise UnfitRecord(f"the setting {record.name} cannot be {record.value[:40]!r}") from refused
    return record
