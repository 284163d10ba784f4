"""The words of documents in English."""

from __future__ import annotations

from engagement_desk.documents.languages.en.common import COMMON
from engagement_desk.documents.languages.en.names import NAMES
from engagement_desk.documents.languages.en.papers import PAPERS
from engagement_desk.documents.languages.en.review import REVIEW
from engagement_desk.documents.languages.en.status import STATUS

__all__ = ["NAMES", "TEXTS"]

TEXTS = {**COMMON, **STATUS, **REVIEW, **PAPERS}
