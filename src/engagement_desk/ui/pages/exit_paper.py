"""The exit statement on paper: for the day and the reason that the page asks about."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.exit_sheet import exit_sheet
from engagement_desk.domain.kinds import ExitReason
from engagement_desk.ui.pages.exit_words import SHORT_REASONS
from engagement_desk.ui.pages.papers import Made, Paper, draw
from engagement_desk.ui.text import day, tr


def exit_paper(key: str, notice_on: date, reason: ExitReason) -> Paper:
    """Give the statement of an engagement for a notice on a day."""

    def make(desk: Desk, _path: Path) -> Made:
        content = desk.ask(exit_sheet, key, notice_on, reason)
        return draw(desk, lambda documents, paper: documents.exit_statement(content, paper))

    label = tr("Write the statement (notice on {day}, {reason}) to")
    name = f"{key}-{notice_on.isoformat()}-exit-{reason.value.replace('_', '-')}.pdf"
    return Paper(
        label.format(day=day(notice_on, year=True), reason=tr(SHORT_REASONS[reason])),
        name,
        tr("the exit statement of {key}").format(key=key),
        make,
    )
