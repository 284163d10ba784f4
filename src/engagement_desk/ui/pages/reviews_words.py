"""The words of reviews: their parts, states and dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from engagement_desk.application.ports import Now
from engagement_desk.application.queries.reviews import KeptDocument
from engagement_desk.application.queries.reviews_page import OPEN, QuarterRow, QuarterState
from engagement_desk.domain.kinds import ReviewSection
from engagement_desk.ui.text import day, mark, tr
from engagement_desk.ui.widgets.lines import Line


@dataclass(frozen=True, slots=True)
class Part:
    """A written part: its label, and what belongs there."""

    label: str
    hint: str


_LATE = timedelta(days=14)
Section = ReviewSection
PARTS: dict[Section, Part] = {
    Section.WHY: Part(mark("Why engaged"), mark("In one or two sentences: what the client engaged you for.")),
    Section.OUTCOMES: Part(mark("Three outcomes"), mark("One a line: what is different now.")),
    Section.CHALLENGE: Part(mark("One honest challenge"), mark("What did not go as it should, and what it cost.")),
    Section.DECISIONS_NEEDED: Part(mark("Decisions needed"), mark("One a line: what the board has to decide.")),
    Section.WORKED: Part(mark("What worked"), mark("Keep it short; the figures stand beside it.")),
    Section.NOT_WORKED: Part(mark("What did not work"), mark("And what changes because of it.")),
    Section.ADJUSTMENTS: Part(
        mark("Scope adjustments"),
        mark("One a line, e.g. excluded: On-call duty. Publishing puts them into the scope's draft."),
    ),
    Section.NEXT_QUARTER: Part(mark("Next quarter"), mark("What comes first.")),
    Section.ACTIONS: Part(mark("Actions with owners"), mark("One a line: who does what by when.")),
}
SHOWN = 8
"""How many figures of a SHA-256 are shown."""
PAPER_NAMES = {"a4": "A4", "letter": mark("Letter")}
_PRESETS = {"executive": mark("Executive"), "standard": mark("Standard"), "audit": mark("Audit")}


def preset_name(preset: str) -> str:
    """Name a preset."""
    return tr(_PRESETS.get(preset, preset))


def kept_name(one: KeptDocument) -> str:
    """Name a document that publishing kept: Standard, A4."""
    return f"{preset_name(one.preset)}, {tr(PAPER_NAMES.get(one.paper, one.paper))}"


def month_said(first: date) -> str:
    """Name a month with its year: September 2026."""
    return f"{QLocale().standaloneMonthName(first.month)} {first.year}"


def quarter_title(row: QuarterRow) -> str:
    """Name a quarter with its dates: 2026Q3 · 1 Jul to 30 Sep 2026."""
    return f"{row.name} · {day(row.starts)} – {day(row.ends, year=True)}"


def state_said(row: QuarterRow) -> tuple[str, str]:
    """Say where a quarter's review stands, and give the sign of that."""
    if row.state is QuarterState.PUBLISHED:
        if row.edition is not None and row.edition > 1:
            return tr("edition {n}").format(n=row.edition), "ok"
        return tr("published"), "ok"
    words = {
        QuarterState.DRAFT: tr("draft, {n} of {all}").format(n=len(row.parts), all=len(Section)),
        QuarterState.EMPTY: tr("not begun"),
        QuarterState.COVERED: tr("passed over"),
    }
    return words[row.state], "muted"


def progress_said(row: QuarterRow, now: Now) -> tuple[str, str]:
    """Say when a quarter's review was published, or when it is due and how far off that is."""
    if row.state is QuarterState.PUBLISHED and row.published_at is not None:
        return tr("on {day}").format(day=day(row.published_at.astimezone(ZoneInfo(now.zone)).date(), year=True)), ""
    if row.state is QuarterState.COVERED:
        return tr("a later review covers it"), ""
    return tr("due {day}").format(day=day(row.ends)), distance_said(row.ends, now.today)


def quarter_line(row: QuarterRow, now: Now) -> Line:
    """Give a quarter's row in the list."""
    words, sign = state_said(row)
    note, aside = progress_said(row, now)
    late = lateness(row.ends, now.today) if row.state in OPEN else "muted"
    return Line(row.name, row.name, words, sign, note, late, aside)


def first_quarter(rows: Sequence[QuarterRow]) -> str:
    """Name the quarter to begin with: the last that has closed and is not published, else the newest."""
    due = [row.name for row in rows[1:] if row.state in OPEN]
    return due[0] if due else rows[0].name


def closes_said(closes: date, today: date, when: str = "") -> str:
    """Say that a quarter closes or closed, on a day where it is given, else how far off."""
    said = tr("closed {when}") if closes < today else tr("closes {when}")
    return said.format(when=when or distance_said(closes, today))


def distance_said(on: date, today: date) -> str:
    """Say how far off a day is: today, in 10 days, 3 days ago."""
    days = (on - today).days
    near = {0: tr("today"), 1: tr("tomorrow"), -1: tr("yesterday")}
    if days in near:
        return near[days]
    return tr("in {n} days").format(n=days) if days > 0 else tr("{n} days ago").format(n=-days)


def lateness(closes: date, today: date) -> str:
    """Give the sign of a quarter that is not published: none while it runs, then a warning, then a risk."""
    late = today - closes
    return "risk" if late > _LATE else "warn" if late > timedelta() else "muted"


def lead_said(row: QuarterRow, today: date) -> str:
    """Say in a sentence what is to be done with a quarter's review."""
    if row.state is QuarterState.PUBLISHED:
        said = tr("Edition {n} is frozen as of {day}. Words changed here go into the next edition.")
        return said.format(n=row.edition, day=day(row.cut_off, year=True))
    if row.state is QuarterState.COVERED:
        return tr("A later review was published first and covers these dates; this one stays a draft.")
    written = len(row.parts)
    if not written:
        closes = closes_said(row.ends, today)
        return tr("{quarter} {closes}. Start the draft; figures fill themselves.").format(
            quarter=row.name, closes=closes
        )
    empty = len(Section) - written
    if empty == 0:
        return tr("Every part is written.")
    return tr("1 part is empty.") if empty == 1 else tr("{n} parts are empty.").format(n=empty)
