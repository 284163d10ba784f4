"""The documents that can be made, as the application asks for them (`ports.Documents`)."""

from __future__ import annotations

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.documents.quarterly_review import quarterly_review


class DocumentLibrary:
    """Makes PDFs with ReportLab."""

    def quarterly_review(self, content: ReviewContent, paper: str) -> Rendered:
        """Draw a quarterly review on `a4` or `letter`; the same content gives the same bytes."""
        return quarterly_review(content, paper)
