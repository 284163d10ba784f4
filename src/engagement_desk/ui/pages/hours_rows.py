"""Entries as rows of the Hours page: columns, and what is said of one entry in a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from engagement_desk.application.ports import EntrySort
from engagement_desk.application.queries.entries import EntryLine
from engagement_desk.application.queries.hours import HoursRow, Overlap, Period
from engagement_desk.domain.kinds import EntryClass
from engagement_desk.ui.models.rows import Column
from engagement_desk.ui.quick_reading import CLASS_WORDS
from engagement_desk.ui.text import (
    DASH,
    clock_time,
    day,
    grouped,
    hours,
    hours_said,
    hours_spoken,
    inner,
    mark,
    money,
    plain,
    short_weekday,
    tr,
    worked,
)

CLASS_STATES = {EntryClass.UNCLASSIFIED: "risk", EntryClass.GOODWILL: "warn", EntryClass.AT_RISK: "warn"}
_LOCKED = {"invoice": mark("invoiced"), "review": mark("published")}
_LOCKED_SAID = {
    "invoice": mark(
        "Locked: it stands on invoice {invoice}. A correction changes it; voiding the invoice releases it."
    ),
    "review": mark("Locked: it lies in a published review. A correction changes it."),
}
PERIODS = {
    Period.THIS_WEEK: mark("This week"),
    Period.LAST_WEEK: mark("Last week"),
    Period.THIS_MONTH: mark("This month"),
    Period.LAST_MONTH: mark("Last month"),
    Period.THIS_QUARTER: mark("This quarter"),
    Period.LAST_QUARTER: mark("Last quarter"),
    Period.ALL: mark("All time"),
    Period.SPAN: mark("From … to …"),
}
_MINUTE = 60


def what_of(line: EntryLine) -> str:
    """Give what an entry was for: its note, else its activity."""
    entry = line.entry
    said = plain(entry.note).strip()
    if entry.corrects_id is not None:
        return tr("correction: {reason}").format(reason=plain(entry.reason) or said or DASH)
    activity = f"#{plain(entry.activity)}" if entry.activity else ""
    return f"{said} {activity}".strip() or DASH


def span_of(line: EntryLine) -> str:
    """Give the clock times of an entry in its zone."""
    entry = line.entry
    if entry.start is None:
        return DASH
    return f"{clock_time(entry.start, entry.zone)}–{clock_time(entry.end, entry.zone)}"


def ref_of(line: EntryLine) -> str:
    """Give the change order and the clause that an entry names."""
    return " ".join(part for part in (line.change_order or "", plain(line.entry.clause_ref)) if part)


def mark_of(row: HoursRow) -> str:
    """Say in a word what is unusual about an entry: an overlap first, then a lock, then where it counts."""
    if row.overlaps:
        return tr("overlaps")
    if row.line.lock_reason is not None:
        return tr(_LOCKED[row.line.lock_reason])
    return tr("restated") if row.line.entry.posting_date != row.line.entry.work_date else ""


def _mark_state(row: HoursRow) -> str:
    return "warn" if row.overlaps else "locked" if row.line.lock_reason is not None else "muted"


def overlap_said(other: Overlap) -> str:
    """Name the entry with which time is shared."""
    span = f"{clock_time(other.start, other.zone)}–{clock_time(other.end, other.zone)}"
    return f"{other.engagement} {span}"


def row_spoken(row: HoursRow) -> str:
    """Say a row in one sentence."""
    entry = row.line.entry
    parts = [
        day(entry.work_date, year=True),
        what_of(row.line),
        tr(CLASS_WORDS[row.line.entry_class]),
        tr("worked {time}").format(time=hours_spoken(entry.worked_seconds // _MINUTE)),
        tr("billed {time}").format(time=hours_spoken(entry.billed_minutes) if entry.billed_minutes else tr("none")),
        money(entry.value_cents, row.line.currency),
        mark_of(row),
    ]
    return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Said:
    """A line about an entry, and its state."""

    text: str
    state: str = ""


def detail_of(row: HoursRow, keys: str) -> Said:
    """Say what is to be known of the current entry: how to mend its overlap, why it is locked, or what it is."""
    line, entry = row.line, row.line.entry
    if row.overlaps:
        shared = hours_said(sum(other.minutes for other in row.overlaps))
        others = ", ".join(overlap_said(other) for other in row.overlaps)
        said = tr("Overlaps {others} by {time}").format(others=others, time=shared)
        return Said(f"{said}. {keys}", "warn")
    if line.lock_reason is not None:
        return Said(tr(_LOCKED_SAID[line.lock_reason]).format(invoice=line.invoice or ""), "locked")
    parts = [day(entry.work_date, year=True), span_of(line) if entry.start else "", ref_of(line)]
    parts += [tr(CLASS_WORDS[line.entry_class]), plain(entry.reason)]
    if entry.posting_date != entry.work_date:
        parts.append(tr("counts on {day}").format(day=day(entry.posting_date, year=True)))
    parts.append(tr("billed {time}, {value}").format(
        time=hours(entry.billed_minutes), value=money(entry.value_cents, line.currency)
    ))  # fmt: skip
    return Said(" · ".join(part for part in parts if part))


def columns(shows_year: Callable[[], bool]) -> tuple[Column[HoursRow], ...]:
    """Give the columns of the table; `shows_year` tells whether its days belong to more than this year."""
    return (
        Column("date", mark("Date"), lambda row: _day(row.line.entry.work_date, year=shows_year()), spoken=row_spoken),
        Column("clause", mark("Ref"), lambda row: ref_of(row.line), state=lambda _: "muted"),
        Column("what", mark("What"), lambda row: what_of(row.line), stretches=True),
        Column("person", mark("Person"), lambda row: plain(row.line.entry.person), state=lambda _: "muted"),
        Column("mark", "", mark_of, state=_mark_state),
        Column(
            "class",
            mark("Class"),
            lambda row: tr(CLASS_WORDS[row.line.entry_class]),
            state=lambda row: CLASS_STATES.get(row.line.entry_class),
        ),
        Column("span", mark("Start–end"), lambda row: span_of(row.line), right=True),
        Column(
            "worked",
            mark("Worked"),
            lambda row: worked(row.line.entry.worked_seconds),
            spoken=lambda row: hours_spoken(row.line.entry.worked_seconds // _MINUTE),
            right=True,
        ),
        Column(
            "billed",
            mark("Billed"),
            lambda row: hours(row.line.entry.billed_minutes or None),
            spoken=lambda row: _billed_spoken(row.line.entry.billed_minutes),
            right=True,
        ),
        Column(
            "value",
            mark("Value"),
            lambda row: money(row.line.entry.value_cents or None, row.line.currency),
            right=True,
        ),
    )


# The columns that a list can be sorted by.
SORTS: dict[str, EntrySort] = {sort.value: sort for sort in EntrySort}


def totals_said(count: int, worked_seconds: int, billed_minutes: int, value_cents: int, currency: str) -> str:
    """Say the sums of a list."""
    entries = tr("1 entry") if count == 1 else tr("{n} entries").format(n=grouped(count))
    sums = tr("worked {worked} · billed {billed} · {value}")
    return f"{entries} · " + sums.format(
        worked=worked(worked_seconds), billed=hours(billed_minutes), value=money(value_cents, currency)
    )


def span_said(period: Period, since: date | None, through: date | None) -> str:
    """Say the time that a list covers, as the end of a sentence."""
    if since is None or through is None:
        return tr("yet")
    if period is not Period.SPAN:
        return inner(tr(PERIODS[period]))
    span = tr("on {first}") if since == through else tr("from {first} to {last}")
    return span.format(first=day(since, year=True), last=day(through, year=True))


def _day(on: date, *, year: bool) -> str:
    return f"{short_weekday(on)} {day(on, year=year)}"


def _billed_spoken(minutes: int) -> str:
    return tr("billed, none") if not minutes else hours_spoken(minutes)


def ids_said(ids: Sequence[str]) -> str:
    """Count entries in words."""
    return tr("1 entry") if len(ids) == 1 else tr("{n} entries").format(n=grouped(len(ids)))
