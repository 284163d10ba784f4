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

Asked = tuple[date, ExitReason]
"""The day of a notice, and why it is given."""


def exit_paper(key: str, asked: Asked, against: Asked | None = None) -> Paper:
    """Give the statement of an engagement for a notice on a day, or two of them side by side."""
    notice_on, reason = asked

    def make(desk: Desk, _path: Path) -> Made:
        content = desk.ask(exit_sheet, key, notice_on, reason, against)
        return draw(desk, lambda documents, paper: documents.exit_statement(content, paper))

    if against is None:
        label = tr("Write the statement (notice on {day}, {reason}) to").format(**_said(asked))
        end = reason.value.replace("_", "-")
    else:
        other = {f"other_{name}": said for name, said in _said(against).items()}
        words = tr("Write both statements (A: notice on {day}, {reason}; B: {other_day}, {other_reason}) to")
        label, end = words.format(**_said(asked), **other), "compared"
    name = f"{key}-{notice_on.isoformat()}-exit-{end}.pdf"
    return Paper(label, name, tr("the exit statement of {key}").format(key=key), make)


def _said(asked: Asked) -> dict[str, str]:
    on, reason = asked
    return {"day": day(on, year=True), "reason": tr(SHORT_REASONS[reason])}
