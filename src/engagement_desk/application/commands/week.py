"""What is typed into a cell of the week grid, and logging the like of an entry again (SPEC §8)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from engagement_desk.application.commands.entries import TimeWords, delete_entries, edit_entry, log_time
from engagement_desk.application.lookup import covered_until, engagement_by_key, orders_of
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.queries.week import CellState, RowKey, WeekCell, cell_of, row_key
from engagement_desk.domain.durations import format_seconds, parse_duration
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.money import format_plain
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry

_BARE = re.compile(r"([+−-]?)\s*([0-9]*[.,]?[0-9]+)")
_HOURS_A_DAY = 24
_HELD = {
    CellState.CLOCKED: "cell_holds_clocked",
    CellState.SEVERAL: "cell_holds_several",
    CellState.LOCKED: "cell_is_locked",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CellTime:
    """What was typed into a cell: its time from now on, or, where it `adds`, what is added to it (signed)."""

    seconds: int
    adds: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FillCell:
    """A time for the cell of a row and a day; `like` is an entry whose rate, role and deliverable a new one takes.

    `seen` is the cell over which the time was typed, None where nobody looked at it.
    """

    key: str
    row: RowKey
    day: date
    time: CellTime
    like: str | None = None
    seen: WeekCell | None = None


def read_cell(text: str) -> CellTime:
    """Read `1.5` or `2` (hours), `1:30`, `90m`, and `+15m` or `-15m`; nothing, `0` and `-` leave the cell empty.

    Raises `Refused` with `cell_unclear` for a bare number above 24, and as `parse_duration`.
    """
    typed = text.strip()
    if typed in ("", "-", "–", "−"):
        return CellTime(seconds=0)
    bare = _BARE.fullmatch(typed)
    if bare is not None:
        number = bare[2].replace(",", ".")
        if float(number) > _HOURS_A_DAY:
            raise Refused("cell_unclear", number=bare[2])
        typed = f"{bare[1]}{number if number[0] != '.' else f'0{number}'}h"
    return CellTime(seconds=parse_duration(typed, signed=True), adds=typed[0] in "+-−")


def fill_week(uow: UnitOfWork, now: Now, wanted: FillCell) -> Changes:
    """Give a cell its time; the result is its entry, None where it is empty now.

    What is clocked, locked, or several entries is never overwritten: a time can only be added beside it. Raises
    `Refused` as `check_cell` and `log_time` do, and `cell_changed` where a time would overwrite what nobody has seen.
    """
    engagement = engagement_by_key(uow, wanted.key)
    orders = orders_of(uow, engagement.id)
    held = [e for e in uow.entries_of_day(engagement.id, wanted.day) if row_key(e, orders) == wanted.row]
    cell = cell_of(held, covered_until(uow, engagement.id))
    if wanted.seen not in (None, cell) and not wanted.time.adds:
        raise Refused("cell_changed", time=format_seconds(cell.worked_seconds))
    if cell.state is CellState.SINGLE:
        return _changed(uow, now, cell, wanted.time)
    if cell.state is CellState.FREE and not wanted.time.seconds:
        return Changes()
    check_cell(cell, wanted.time)
    if wanted.time.seconds < 0:
        raise Refused("no_time_given")
    return log_time(uow, now, engagement.key, _new_words(uow, engagement, wanted))


def check_cell(cell: WeekCell, time: CellTime) -> None:
    """Raise `Refused` with `cell_holds_clocked`, `cell_holds_several` or `cell_is_locked` where a time would overwrite
    what a cell holds.
    """
    if cell.state in _HELD and not time.adds:
        raise Refused(_HELD[cell.state])


def log_like(uow: UnitOfWork, now: Now, entry: Entry, words: TimeWords) -> Changes:
    """Log time that says what an entry says, but for what `words` say; the result is the new entry."""
    engagement = uow.get(Engagement, entry.engagement_id)
    order = uow.get(ChangeOrder, entry.change_order_id).label if entry.change_order_id else None
    told = {
        "note": entry.note,
        "activity": entry.activity,
        "clause": entry.clause_ref or None,
        "order": order,
        "person": entry.person,
        "billable": entry.billable,
        **_terms_of(entry, engagement),
    }
    said = {name: value for name in TimeWords.__slots__ if (value := getattr(words, name)) is not None}
    return log_time(uow, now, engagement.key, TimeWords(**(told | said)))  # type: ignore[arg-type]


def _changed(uow: UnitOfWork, now: Now, cell: WeekCell, time: CellTime) -> Changes:
    (entry_id,) = cell.entry_ids
    seconds = time.seconds + (cell.worked_seconds if time.adds else 0)
    if seconds <= 0:
        return Changes(None, delete_entries(uow, now, [entry_id]).touched)
    if seconds == cell.worked_seconds:
        return Changes(uow.get(Entry, entry_id))
    return edit_entry(uow, now, entry_id, TimeWords(seconds=seconds))


def _new_words(uow: UnitOfWork, engagement: Engagement, wanted: FillCell) -> TimeWords:
    row = wanted.row
    like = uow.get(Entry, wanted.like) if wanted.like else None
    return TimeWords(
        seconds=wanted.time.seconds,
        day=wanted.day,
        activity=row.activity,
        stored_class=row.stored_class,
        clause=row.clause or None,
        order=row.order or None,
        person=row.person or None,
        billable=row.billable,
        **(_terms_of(like, engagement) if like is not None else {}),  # type: ignore[arg-type]
    )


def _terms_of(entry: Entry, engagement: Engagement) -> dict[str, object]:
    rate = entry.rate_override_cents
    return {
        "role": entry.role,
        "deliverable": entry.deliverable_id,
        "rate": None if rate is None else format_plain(rate, engagement.currency),
    }
