"""Deliverables as rows of the list: their phase, state, dates and criteria in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from engagement_desk.application.queries.deliverables import DeliverableRow
from engagement_desk.application.queries.plan import DeliverablesView
from engagement_desk.domain.kinds import DeliverableState, Phase, Silence
from engagement_desk.ui.text import day, mark, money, tr
from engagement_desk.ui.widgets.lines import Line

State = DeliverableState
PHASES: dict[Phase, str] = {
    Phase.FIRST: mark("Days 1–30"),
    Phase.SECOND: mark("Days 31–60"),
    Phase.THIRD: mark("Days 61–90"),
    Phase.ONGOING: mark("Ongoing"),
}
STATES: dict[State, str] = {
    State.PLANNED: mark("planned"),
    State.IN_PROGRESS: mark("in progress"),
    State.SUBMITTED: mark("submitted"),
    State.ACCEPTED: mark("accepted"),
    State.REJECTED: mark("rejected"),
}
SILENCES: dict[Silence, str] = {Silence.ACCEPTED: mark("accepted"), Silence.REJECTED: mark("rejected")}
_SIGNS = {State.ACCEPTED: "ok", State.REJECTED: "risk", State.SUBMITTED: "warn"}
_FIRST_DAYS = {Phase.FIRST: (1, 30), Phase.SECOND: (31, 60), Phase.THIRD: (61, 90)}


def state_said(row: DeliverableRow, today: date) -> tuple[str, str]:
    """Say where a deliverable stands, and give the sign of that: overdue, submitted 2 Sep, accepted 6 May …"""
    late = is_overdue(row, today)
    since = {
        State.IN_PROGRESS: row.started_on,
        State.SUBMITTED: row.submitted_on,
        State.ACCEPTED: row.accepted_on,
        State.REJECTED: row.rejected_on,
    }.get(row.state)
    if late and row.due is not None:
        count = (today - row.due).days
        said = tr("overdue 1 day") if count == 1 else tr("overdue {n} days").format(n=count)
        return f"{tr(STATES[row.state])}, {said}", "risk"
    words = tr(STATES[row.state])
    if since is not None and row.state is not State.IN_PROGRESS:
        words = f"{words} {_dated(since, today)}"
    if row.deemed:
        words = tr("{state} by silence").format(state=words)
    return words, _SIGNS.get(row.state, "muted" if row.state is State.PLANNED else "")


def is_overdue(row: DeliverableRow, today: date) -> bool:
    """Tell whether it should have been handed in by now."""
    return row.due is not None and row.due < today and row.state in (State.PLANNED, State.IN_PROGRESS, State.REJECTED)


def deemed_said(row: DeliverableRow, today: date) -> str:
    """Say what silence will make of a submitted one, and when; empty where it makes nothing."""
    if row.state is not State.SUBMITTED or row.deemed_on is None:
        return ""
    return tr("deemed {state} {day}").format(state=tr(SILENCES[row.silence]), day=_dated(row.deemed_on, today))


def is_open(row: DeliverableRow) -> bool:
    """Tell whether it is still to be accepted."""
    return row.state is not State.ACCEPTED


def first_open(rows: Sequence[DeliverableRow]) -> str:
    """Give the id of the open one that is due first; of the first one when all are accepted; empty for none."""
    return next((row.id for row in rows if is_open(row)), rows[0].id if rows else "")


def lines_by_phase(view: DeliverablesView, rows: Sequence[DeliverableRow]) -> list[Line]:
    """Give the rows under the headings of their phases; a phase without any is left out."""
    lines: list[Line] = []
    for phase, title in PHASES.items():
        within = [row for row in rows if row.phase is phase]
        if not within:
            continue
        done = sum(not is_open(row) for row in view.rows if row.phase is phase)
        total = sum(row.phase is phase for row in view.rows)
        accepted = tr("{n} of {all} accepted").format(n=done, all=total)
        lines.append(Line(_heading(title, phase, view), aside=accepted))
        lines.extend(_line(row, view) for row in within)
    return lines


def _heading(title: str, phase: Phase, view: DeliverablesView) -> str:
    if phase not in _FIRST_DAYS:
        return tr(title)
    first, last = (view.start + timedelta(days=number - 1) for number in _FIRST_DAYS[phase])
    return f"{tr(title)} · {day(first)} – {_dated(last, view.today)}"


def _line(row: DeliverableRow, view: DeliverablesView) -> Line:
    today = view.today
    words, sign = state_said(row, today)
    due = tr("due {day}").format(day=_dated(row.due, today)) if row.due else tr("no due date")
    amount = "" if row.amount_cents is None else money(row.amount_cents, view.currency)
    aside = " · ".join(part for part in (amount, deemed_said(row, today) or due) if part)
    missing = not row.criteria.strip()
    return Line(
        title=row.title,
        id=row.id,
        aside=words,
        state=sign,
        note=tr("no acceptance criteria") if missing else row.criteria,
        note_state="warn" if missing else "",
        note_aside=aside,
        spoken=", ".join(
            part for part in (row.title, words, deemed_said(row, today), due, amount, row.criteria) if part
        ),
    )


def _dated(on: date, today: date) -> str:
    return day(on, year=on.year != today.year)
