"""The documents that can be made, as the application asks for them (`ports.Documents`)."""

from __future__ import annotations

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.brief_sheet import BriefSheet
from engagement_desk.application.queries.dispute import DisputePack
from engagement_desk.application.queries.exit_sheet import ExitSheet
from engagement_desk.application.queries.internal_report import InternalReport
from engagement_desk.application.queries.letterhead import Letterhead
from engagement_desk.application.queries.monthly_status_rows import StatusSheet
from engagement_desk.application.queries.order_sheet import OrderSheet
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.documents.brief_sheet import brief_sheet
from engagement_desk.documents.dispute import dispute_pack
from engagement_desk.documents.exit_statement import exit_statement
from engagement_desk.documents.internal_report import internal_report
from engagement_desk.documents.letterhead import letterhead
from engagement_desk.documents.masthead import can_draw
from engagement_desk.documents.monthly_status import monthly_status
from engagement_desk.documents.order_sheet import order_sheet
from engagement_desk.documents.quarterly_review import quarterly_review


class DocumentLibrary:
    """Makes PDFs with ReportLab."""

    def can_draw(self, picture: bytes) -> bool:
        """Tell whether a picture can be drawn, by reading all of it."""
        return can_draw(picture)

    def quarterly_review(self, content: ReviewContent, paper: str) -> Rendered:
        """Draw a quarterly review on `a4` or `letter`; the same content gives the same bytes."""
        return quarterly_review(content, paper)

    def letterhead(self, head: Letterhead, paper: str) -> Rendered:
        """Draw a page that shows what a letterhead makes of documents."""
        return letterhead(head, paper)

    def monthly_status(self, content: StatusSheet, paper: str) -> Rendered:
        """Draw the status of a month, one page where it is of the usual size."""
        return monthly_status(content, paper)

    def brief(self, content: BriefSheet, paper: str) -> Rendered:
        """Draw the brief before a call, one page where it is of the usual size."""
        return brief_sheet(content, paper)

    def change_order(self, content: OrderSheet, paper: str) -> Rendered:
        """Draw a change order to sign."""
        return order_sheet(content, paper)

    def exit_statement(self, content: ExitSheet, paper: str) -> Rendered:
        """Draw an exit statement, each line with its working."""
        return exit_statement(content, paper)

    def internal_report(self, content: InternalReport, paper: str) -> Rendered:
        """Draw the internal report of a quarter, marked on every page as not for the client."""
        return internal_report(content, paper)

    def dispute_pack(self, content: DisputePack, paper: str) -> Rendered:
        """Draw the record of one request in the order of time."""
        return dispute_pack(content, paper)
