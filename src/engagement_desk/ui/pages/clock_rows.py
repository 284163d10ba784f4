"""The dates of the contract clock as rows, where each leads, and the calendar that they make."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.clock import ClockDoor, ClockView, contract_clock
from engagement_desk.ui.models.rows import Column
from engagement_desk.ui.pages.papers import Made, Paper
from engagement_desk.ui.pages.reviews_words import distance_said
from engagement_desk.ui.place import Place
from engagement_desk.ui.sentences import clock_said
from engagement_desk.ui.text import day, grouped, mark, plain, short_weekday, tr

ENGAGEMENT, ICS = "engagement", ".ics"
NEEDS = {"away": 600, ENGAGEMENT: 400}
"""The effective widths below which a column is hidden."""
_SOON_DAYS = 7
_TABS = {
    "deliverable_due": "Deliverables",
    "deemed_accepted": "Deliverables",
    "deemed_rejected": "Deliverables",
    "guarantee_ends": "Deliverables",
    "last_notice": "Exit",
    "cure_ends": "Exit",
    "notice_ends": "Exit",
    "handover_due": "Exit",
    "hours_expire": "Terms",
    "review_due": "Reviews",
}
_FIELDS = {"term_ends": "end", "term_renews": "renewal", "next_call": "next_call"}
"""Fields of the details of an engagement."""


def place_of(door: ClockDoor) -> Place:
    """Give the place that a date leads to."""
    row = door.row
    if row.code in _FIELDS:
        return Place("details", row.engagement, focus=_FIELDS[row.code])
    return Place("engagement", row.engagement, _TABS[row.code], door.about or None)


def lead_said(found: ClockView) -> str:
    """Say how many dates there are, how many have passed unmet, and when the next one is."""
    days = [door.row.date for door in found.doors]
    late = [one for one in days if one < found.as_of]
    ahead = [one for one in days if one >= found.as_of]
    parts = [tr("1 date") if len(days) == 1 else tr("{n} dates").format(n=grouped(len(days)))]
    if late:
        parts.append(tr("1 has passed unmet") if len(late) == 1 else tr("{n} have passed unmet").format(n=len(late)))
    if ahead:
        parts.append(tr("the next {when}").format(when=distance_said(ahead[0], found.as_of)))
    return ", ".join(parts)


def clock_columns(as_of: date) -> tuple[Column[ClockDoor], ...]:
    """Give the columns as of a day."""

    def away(door: ClockDoor) -> str:
        return distance_said(door.row.date, as_of)

    def spoken(door: ClockDoor) -> str:
        row = door.row
        return f"{row.engagement}, {day(row.date, year=True)}, {away(door)}, {plain(clock_said(row))}"

    return (
        Column("date", mark("Date"), _date, spoken=spoken, state=lambda door: _state(door.row.date, as_of)),
        Column(ENGAGEMENT, mark("Engagement"), lambda door: door.row.engagement, state=lambda _: "bold"),
        Column("what", mark("What"), lambda door: plain(clock_said(door.row)), stretches=True),
        Column("away", mark("When"), away, state=lambda _: "muted", right=True),
    )


def clock_paper(key: str | None, on: date) -> Paper:
    """Give the calendar of an engagement, or of all."""

    def make(desk: Desk, _path: Path) -> Made:
        rows = desk.ask(contract_clock, key, desk.now().today)
        return Made(desk.exporters().calendar(rows, desk.now().instant))

    whose = key or tr("all engagements")
    return Paper(
        tr("Write the calendar of {whose} to").format(whose=whose),
        f"{key or 'all'}-{on.isoformat()}-clock{ICS}",
        tr("the calendar of {whose}").format(whose=whose),
        make,
        (ICS,),
        tr("One all-day event for each date. Importing it again moves the dates that have moved."),
    )


def _date(door: ClockDoor) -> str:
    return f"{short_weekday(door.row.date)} {day(door.row.date, year=True)}"


def _state(on: date, as_of: date) -> str | None:
    days = (on - as_of).days
    return "risk" if days < 0 else "warn" if days <= _SOON_DAYS else None
