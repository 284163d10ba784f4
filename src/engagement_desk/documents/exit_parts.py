"""What the exit statement and the comparison of two share: their words, and what is owed in kind (SPEC §3.8)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from engagement_desk.application.queries.review_record import ExitLine as ReviewedLine
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import Column, names, words
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.domain.rules.workings import filled
from engagement_desk.domain.statements import ExitLine, ExitStatement

_MINUTE = 60
_NOTE = 60.0  # what survives, no higher than this, stays with the table's last rows
_Owed = tuple[str, tuple[str, str, str], str, str]
"""The id of a thing with its kind, name and owner, the day on which it is due, and how it stands."""


def line_label(sheet: Sheet, line: ExitLine | ReviewedLine) -> str:
    """Name a line of a statement; one of a review from before its working was kept as data, as it was kept."""
    return line.label if line.worked is None else sheet.say.name("exit_line", line.code)


def working_said(sheet: Sheet, line: ExitLine | ReviewedLine) -> str:
    """Say how a line was worked out: in the document's language, where its working is kept as data."""
    if line.worked is None:
        return line.working
    formats, say = sheet.formats, sheet.say
    writers: dict[str, Callable[[str], str]] = {
        "cents": lambda value: formats.amount(int(value)),
        "minutes": lambda value: f"{formats.hours(int(value))} h",
        "days": lambda value: say.count("days", int(value)),
        "reason": lambda value: say.name("working", f"reason_{value}"),
    }

    def write(name: str, value: str) -> str:
        writer = writers.get(name.rpartition("_")[2])
        return writer(value) if writer else value

    return filled(line.worked, say.sentences("working"), write)


def hours_owed(sheet: Sheet, statement: ExitStatement) -> str:
    """Give the hours of the notice period; a dash where none are owed."""
    return sheet.formats.hours_said(statement.notice_minutes) if statement.notice_minutes else DASH


def owed_in_kind(sheet: Sheet, statements: Sequence[ExitStatement], dues: Sequence[str]) -> Parts:
    """Give the section: each thing once, with one due date a statement under the heads `dues`."""
    say = sheet.say
    found = [{one[0]: one for one in _owed(sheet, statement)} for statement in statements]
    every = {identity: one for owed in reversed(found) for identity, one in owed.items()}
    rows = [
        (say(named[0]), *named[1:], *(owed[identity][2] if identity in owed else DASH for owed in found), state)
        for identity, named, _, state in sorted(every.values(), key=lambda one: _KINDS.index(one[1][0]))
    ]
    owner = names(say("owner"), [row[2] for row in rows])
    columns = [Column(say("kind")), words(say("what")), owner, *map(Column, dues), Column(say("state"))]
    survival = statements[0].survival
    survives = [sheet.text("; ".join(survival) + ".", lead=say("survives"))] if survival else []
    if rows and survives and survives[0].wrap(sheet.width, 0)[1] <= _NOTE:
        return sheet.section(say("owed_in_kind"), [sheet.table(columns, rows, note=survives[0])])
    listed = sheet.table(columns, rows) if rows else sheet.none(say("nothing_listed"))
    return sheet.section(say("owed_in_kind"), [listed, *survives])


_DELIVERABLE, _HAND_OVER, _REVOKE, _GUARANTEE = _KINDS = ("deliverable", "hand_over", "revoke", "guarantee")


def _owed(sheet: Sheet, statement: ExitStatement) -> Iterator[_Owed]:
    iso, say = sheet.formats.iso, sheet.say
    for work in statement.open_deliverables:
        minutes = work.worked_seconds // _MINUTE
        state = say.name("state", work.state)
        if minutes:
            state = say("state_logged", state=state, time=sheet.formats.hours_said(minutes))
        else:
            state = say("state_no_time", state=state)
        yield work.id, (_DELIVERABLE, work.title, DASH), _due(sheet, work.due), state
    for kind, items in ((_HAND_OVER, statement.handover), (_REVOKE, statement.access)):
        for item in items:
            state = say("item_done", day=iso(item.done_on)) if item.done_on else say("item_open")
            yield item.id, (kind, item.text, item.owner or DASH), _due(sheet, item.due), state
    for running in statement.guarantees:
        named = (_GUARANTEE, running.title, DASH)
        yield f"guarantee {running.id}", named, iso(running.until), say("runs_until_then")


def _due(sheet: Sheet, due: date | None) -> str:
    return sheet.formats.iso(due) if due else sheet.say("not_agreed")
