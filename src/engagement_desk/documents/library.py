"""The documents that can be made, as the application asks for them (`ports.Documents`)."""

from __future__ import annotations

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.brief_sheet import BriefSheet
from engagement_desk.application.queries.dispute import DisputePack
from engagement_desk.application.queries.exit_sheet import ExitSheet
from engagement_desk.application.queries.order_sheet import OrderSheet
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.documents.brief_sheet import brief_sheet
from engagement_desk.documents.dispute import dispute_pack
from engagement_desk.documents.exit_statement import exit_statement
from engagement_desk.documents.order_sheet import order_sheet
from engagement_desk.documents.quarterly_review import quarterly_review


class DocumentLibrary:
    """Makes PDFs with ReportLab."""

    def quarterly_review(self, content: ReviewContent, paper: str) -> Rendered:
        """Draw a quarterly review on `a4` or `letter`; the same content gives the same bytes."""
        return quarterly_review(content, paper)

    def brief(self, content: BriefSheet, paper: str) -> Rendered:
        """Draw the brief before a call, one page where it is of the usual size."""
        return brief_sheet(content, paper)

    def change_order(self, content: OrderSheet, paper: str) -> Rendered:
        """Draw a change order to sign."""
        return order_sheet(content, paper)

    def exit_statement(self, content: ExitSheet, paper: str) -> Rendered:
        """Draw an exit statement, each line with its working."""
        return exit_statement(content, paper)

    def dispute_pack(self, content: DisputePack, paper: str) -> Rendered:
        """Draw the record of one request in the order of time."""
        return dispute_pack(content, paper)
