"""The words of documents in Spanish."""

from __future__ import annotations

from engagement_desk.documents.languages.es.common import COMMON
from engagement_desk.documents.languages.es.names import NAMES
from engagement_desk.documents.languages.es.papers import PAPERS
from engagement_desk.documents.languages.es.review import REVIEW
from engagement_desk.documents.languages.es.status import STATUS

__all__ = ["NAMES", "TEXTS"]

TEXTS = {**COMMON, **STATUS, **REVIEW, **PAPERS}
