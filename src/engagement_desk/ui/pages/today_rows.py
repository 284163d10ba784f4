"""The rows of a day's table: entries, what is being written, the running timer; and the columns."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engagement_desk.domain.kinds import EntryClass
from engagement_desk.ui.models.rows import Column
from engagement_desk.ui.quick_reading import CLASS_WORDS
from engagement_desk.ui.text import DASH, clock_time, hours, hours_spoken, mark, money, plain, tr, worked

if TYPE_CHECKING:
    from engagement_desk.application.queries.entries import EntryLine, TimerView
    from engagement_desk.application.queries.quick import QuickReading
    from engagement_desk.domain.quick_line import QuickLine

TIMER, PENDING, LANDED, HELD, ENTRY = "timer", "pending", "landed", "held", "entry"
_CLASS_STATES = {EntryClass.UNCLASSIFIED: "risk", EntryClass.GOODWILL: "warn", EntryClass.AT_RISK: "warn"}
_MINUTE = 60
_HOLLOW = " ○"


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One row. `state` tells the running timer, what is being written, a gap that is held, and entries apart."""

    id: str
    state: str
    key: str
    ref: str
    what: str
    class_word: str
    class_state: str | None
    span: str
    worked: str
    billed: str
    value: str
    spoken: str
    line: EntryLine | None = None

    @property
    def under(self) -> str:
        """What stands under the note where rows have two lines."""
        parts = (self.key, self.ref, self.class_word, self.span)
        return " · ".join(part for part in parts if part and part != DASH)


def entry_row(line: EntryLine, state: str = ENTRY) -> TodayRow:
    """Make the row of an entry; one that is being written has a hollow dot."""
    entry = line.entry
    what = plain(entry.note) or (f"#{plain(entry.activity)}" if entry.activity else DASH)
    span = DASH
    if entry.start is not None:
        span = f"{clock_time(entry.start, entry.zone)}–{clock_time(entry.end, entry.zone)}"
    word, class_state = tr(CLASS_WORDS[line.entry_class]), _CLASS_STATES.get(line.entry_class)
    if state == HELD:
        word, class_state = tr("away, unbilled"), "warn"
    billed, value = hours(entry.billed_minutes or None), money(entry.value_cents or None, line.currency)
    return TodayRow(
        id=entry.id,
        state=state,
        key=line.engagement,
        ref=line.change_order or plain(entry.clause_ref),
        what=what,
        class_word=word,
        class_state=class_state,
        span=span,
        worked=worked(entry.worked_seconds) + (_HOLLOW if state == PENDING else ""),
        billed=billed,
        value=value,
        spoken=_spoken(line, what, word),
        line=line,
    )


def pending_row(key: str, read: QuickLine, reading: QuickReading | None) -> TodayRow:
    """Make the row of a line that is being written; before it has been read, only what was typed is known."""
    if reading is not None:
        return entry_row(reading.line, PENDING)
    what, span, time = plain(read.note) or DASH, DASH, DASH
    if read.clock is not None:
        span = "–".join(f"{at.hour}:{at.minute:02d}" for at in (read.clock.start, read.clock.end))
    elif read.seconds is not None:
        time = worked(read.seconds)
    ref = read.clause_ref if read.order_number is None else f"CO-{read.order_number:03d}"
    spoken = tr("{key}, {what}, being written").format(key=key, what=what)
    return TodayRow(PENDING, PENDING, key, ref, what, "", None, span, time + _HOLLOW, DASH, DASH, spoken)


def landed_row(row: TodayRow) -> TodayRow:
    """Make the row of a line that is on disk now; the page has it as an entry once it has been read again."""
    return replace(row, state=LANDED, worked=row.worked.removesuffix(_HOLLOW))


def timer_row(view: TimerView, seconds: int) -> TodayRow:
    """Make the row of the running timer."""
    what = plain(view.note) or DASH
    span = f"{clock_time(view.start, view.zone)}–"
    time = hours(seconds // _MINUTE)
    spoken = tr("{key}, timer running since {start}, {what}").format(
        key=view.engagement, start=clock_time(view.start, view.zone), what=what
    )
    return TodayRow(
        TIMER, TIMER, view.engagement, "", what, tr("running"), "accent", span, f"{time} ●", DASH, DASH, spoken
    )


def _spoken(line: EntryLine, what: str, word: str) -> str:
    entry = line.entry
    billed = hours_spoken(entry.billed_minutes) if entry.billed_minutes else tr("none")
    return tr("{key}, {what}, {word}, worked {time}, billed {billed}, {value}").format(
        key=line.engagement,
        what=what,
        word=word,
        time=hours_spoken(entry.worked_seconds // _MINUTE),
        billed=billed,
        value=money(entry.value_cents, line.currency),
    )


def _worked_said(row: TodayRow) -> str:
    if row.line is None:
        return tr("running") if row.state == TIMER else tr("being written")
    return tr("worked {time}").format(time=hours_spoken(row.line.entry.worked_seconds // _MINUTE))


def _billed_said(row: TodayRow) -> str:
    minutes = row.line.entry.billed_minutes if row.line is not None else 0
    return tr("billed {time}").format(time=hours_spoken(minutes)) if minutes else tr("billed, none")


def _value_said(row: TodayRow) -> str:
    return row.value if row.value != DASH else tr("value, none")


def _worked_state(row: TodayRow) -> str | None:
    return {TIMER: "accent", PENDING: "muted"}.get(row.state)


COLUMNS: tuple[Column[TodayRow], ...] = (
    Column("key", mark("Engagement"), lambda row: row.key, spoken=lambda row: row.spoken, state=lambda _: "bold"),
    Column("ref", mark("Ref"), lambda row: row.ref, state=lambda _: "muted"),
    Column("what", mark("What"), lambda row: row.what, stretches=True),
    Column("class", mark("Class"), lambda row: row.class_word, state=lambda row: row.class_state),
    Column("span", mark("Start–end"), lambda row: row.span, right=True),
    Column(
        "worked",
        mark("Worked"),
        lambda row: row.worked,
        spoken=_worked_said,
        right=True,
        state=_worked_state,
        widest=f"0:00{_HOLLOW}",
    ),
    Column("billed", mark("Billed"), lambda row: row.billed, spoken=_billed_said, right=True),
    Column("value", mark("Value"), lambda row: row.value, spoken=_value_said, right=True),
)
NUMBERS = {column.name: number for number, column in enumerate(COLUMNS)}
"""The numbers of the columns by their names."""
