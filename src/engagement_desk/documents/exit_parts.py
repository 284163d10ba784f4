"""What the exit statement and the comparison of two share: their words, and what is owed in kind (SPEC §3.8)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import Column, words
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.words import STATES
from engagement_desk.domain.statements import ExitStatement

CAVEAT = "Working statement, not legal advice"
TOTAL = "Still to be invoiced, net of tax; invoices already issued are not included"

_MINUTE = 60
_Owed = tuple[str, tuple[str, str, str], str, str]
"""The id of a thing with its kind, name and owner, the day on which it is due, and how it stands."""


def hours_owed(sheet: Sheet, statement: ExitStatement) -> str:
    """Give the hours of the notice period; a dash where none are owed."""
    return sheet.formats.hours_said(statement.notice_minutes) if statement.notice_minutes else DASH


def owed_in_kind(sheet: Sheet, statements: Sequence[ExitStatement], dues: Sequence[str]) -> Parts:
    """Give the section: each thing once, with one due date a statement under the heads `dues`."""
    found = [{one[0]: one for one in _owed(sheet, statement)} for statement in statements]
    every = {identity: one for owed in reversed(found) for identity, one in owed.items()}
    rows = [
        (*named, *(owed[identity][2] if identity in owed else DASH for owed in found), state)
        for identity, named, _, state in sorted(every.values(), key=lambda one: _KINDS.index(one[1][0]))
    ]
    columns = [Column("Kind"), words("What"), words("Owner"), *map(Column, dues), Column("State")]
    parts: Parts = [sheet.table(columns, rows) if rows else sheet.none("Nothing is listed.")]
    survival = statements[0].survival
    if survival:
        parts.append(sheet.text("; ".join(survival) + ".", lead="What survives the end."))
    return sheet.section("What is owed in kind", parts)


_DELIVERABLE, _HAND_OVER, _REVOKE, _GUARANTEE = _KINDS = ("Deliverable", "Hand over", "Revoke access", "Guarantee")


def _owed(sheet: Sheet, statement: ExitStatement) -> Iterator[_Owed]:
    iso, hours_said = sheet.formats.iso, sheet.formats.hours_said
    for work in statement.open_deliverables:
        minutes = work.worked_seconds // _MINUTE
        state = f"{STATES[work.state]}, {hours_said(minutes) if minutes else 'no time'} logged"
        yield work.id, (_DELIVERABLE, work.title, DASH), _due(sheet, work.due), state
    for kind, items in ((_HAND_OVER, statement.handover), (_REVOKE, statement.access)):
        for item in items:
            state = f"done {iso(item.done_on)}" if item.done_on else "open"
            yield item.id, (kind, item.text, item.owner or DASH), _due(sheet, item.due), state
    for running in statement.guarantees:
        named = (_GUARANTEE, running.title, DASH)
        yield f"guarantee {running.id}", named, iso(running.until), "runs until then"


def _due(sheet: Sheet, due: date | None) -> str:
    return sheet.formats.iso(due) if due else "not agreed"
