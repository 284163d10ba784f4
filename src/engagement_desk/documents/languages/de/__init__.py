"""The words of documents in German."""

from __future__ import annotations

from engagement_desk.documents.languages.de.common import COMMON
from engagement_desk.documents.languages.de.names import NAMES
from engagement_desk.documents.languages.de.papers import PAPERS
from engagement_desk.documents.languages.de.review import REVIEW
from engagement_desk.documents.languages.de.status import STATUS

__all__ = ["NAMES", "TEXTS"]

TEXTS = {**COMMON, **STATUS, **REVIEW, **PAPERS}
