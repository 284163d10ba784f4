"""The records that a search finds, each with its words, its date and the place it leads to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from engagement_desk.application.ports import Reading
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.scope import ChangeOrder, Request, ScopeItem
from engagement_desk.domain.records.time import Entry


@dataclass(frozen=True, slots=True)
class Found:
    """A record: what it is (`kind`, in words), its main text on one line, and the place it leads to.

    The place is the engagement's KEY, the tab over its pages, and what to focus there.
    """

    id: str
    kind: str
    key: str
    text: str
    on: date | None
    tab: str
    focus: str


class _Said(NamedTuple):
    kind: str
    text: str
    on: date | None
    tab: str
    focus: str


def _entry(entry: Entry) -> _Said:
    return _Said("entry", entry.note or entry.activity, entry.work_date, "Hours", f"entry:{entry.id}")


def _clause(item: ScopeItem) -> _Said:
    return _Said("clause", f"{item.ref} {item.text}", item.in_force_from, "Scope", item.ref)


def _request(request: Request) -> _Said:
    return _Said("request", request.words, request.on, "Scope", f"request:{request.id}")


def _order(order: ChangeOrder) -> _Said:
    on = order.approved_on or order.sent_on or order.created_at.date()
    return _Said("change order", f"{order.label} {order.title}", on, "Scope", order.label)


def _deliverable(deliverable: Deliverable) -> _Said:
    return _Said("deliverable", deliverable.title, deliverable.due, "Deliverables", deliverable.id)


def _log_item(item: LogItem) -> _Said:
    return _Said(item.kind.value.replace("_", " "), item.text, item.on, "Log", item.id)


_SAID: dict[type[Any], Callable[[Any], _Said]] = {
    Entry: _entry,
    ScopeItem: _clause,
    Request: _request,
    ChangeOrder: _order,
    Deliverable: _deliverable,
    LogItem: _log_item,
}
_KINDS = {kind.__name__: kind for kind in _SAID}
TEXT_KINDS = tuple(_KINDS)
"""The class names of the records whose texts are searched."""


def found_of(reading: Reading, wanted: Iterable[tuple[str, str]]) -> dict[str, Found]:
    """Give the records named by class name and id, by id; those that are not there (any more) are left out."""
    ids: dict[str, list[str]] = {}
    for kind, record_id in wanted:
        ids.setdefault(kind, []).append(record_id)
    keys = {engagement.id: engagement.key for engagement in reading.find(Engagement)}
    found: dict[str, Found] = {}
    for kind, known in ids.items():
        record_class = _KINDS[kind]
        for record in reading.find(record_class, id=tuple(known)):
            said = _SAID[record_class](record)
            line = " ".join(said.text.split())
            found[record.id] = Found(
                record.id, said.kind, keys[record.engagement_id], line, said.on, said.tab, said.focus
            )
    return found


def newest_wordings(found: Iterable[Found]) -> list[Found]:
    """Leave out of found clauses those that a later revision carries under the same reference."""
    clauses: dict[tuple[str, str], str] = {}
    rows = list(found)
    for row in rows:
        if row.kind == "clause":
            place = (row.key, row.focus)
            clauses[place] = max(clauses.get(place, ""), row.id)
    return [row for row in rows if row.kind != "clause" or clauses[row.key, row.focus] == row.id]
