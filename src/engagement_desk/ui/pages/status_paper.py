"""The monthly status on paper, and the note that it was made."""

from __future__ import annotations

from pathlib import Path

from engagement_desk.application.commands.statuses import MadeStatus, record_status
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.monthly_status import monthly_status
from engagement_desk.ui.pages.papers import Made, Paper, draw
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui


def status_paper(key: str, month: str) -> Paper:
    """Give the status of an engagement for a month (`2026-09`)."""

    def make(desk: Desk, _path: Path) -> Made:
        content = desk.ask(monthly_status, key, month, desk.now())
        return draw(desk, lambda documents, paper: documents.monthly_status(content, paper))

    return Paper(
        tr("Write the status of {month} to").format(month=month),
        f"{key}-{month}-status.pdf",
        tr("the status of {key} for {month}").format(key=key, month=month),
        make,
    )


def record_made(ui: Ui, key: str, month: str) -> None:
    """Note that the status was made, once its file is written; the attention list asks for it no more."""
    ui.tasks.run(record_status, MadeStatus(key=key, month=month), failed=ui.tell)
