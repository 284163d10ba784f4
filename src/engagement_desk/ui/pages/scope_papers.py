"""The papers of the scope page: a change order's sheet to sign, and the dispute pack of a request."""

from __future__ import annotations

from pathlib import Path

from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.dispute import dispute_pack
from engagement_desk.application.queries.order_sheet import order_sheet
from engagement_desk.application.queries.requests import RequestRow
from engagement_desk.ui.pages.papers import PDF, Made, Paper, draw
from engagement_desk.ui.text import tr

_CSV = ".csv"


def order_paper(key: str, number: str) -> Paper:
    """Give the sheet of a change order, as of today."""

    def make(desk: Desk, _path: Path) -> Made:
        content = desk.ask(order_sheet, key, number, desk.now().today)
        return draw(desk, lambda documents, paper: documents.change_order(content, paper))

    label = tr("Write the sheet of {number} to").format(number=number)
    what = tr("the sheet of {key} {number}").format(key=key, number=number)
    return Paper(label, f"{key}-{number}-sheet.pdf", what, make)


def dispute_paper(key: str, request: RequestRow) -> Paper:
    """Give the dispute pack of a request, as of today; its file's ending tells whether it is a PDF or a table."""

    def make(desk: Desk, path: Path) -> Made:
        content = desk.ask(dispute_pack, key, request.id, desk.now().today, desk.boundary())
        if path.suffix.lower() == _CSV:
            return Made(desk.exporters().dispute(content))
        return draw(desk, lambda documents, paper: documents.dispute_pack(content, paper))

    what = tr("the dispute pack of {key}").format(key=key)
    hint = tr("All that speaks to the request, in the order of time; a name that ends in .csv writes it as a table.")
    name = f"{key}-{request.on.isoformat()}-dispute.pdf"
    return Paper(tr("Write the dispute pack to"), name, what, make, (PDF, _CSV), hint)
