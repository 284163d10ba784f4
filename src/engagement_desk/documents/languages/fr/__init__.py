"""The words of documents in French."""

from __future__ import annotations

import re
from collections.abc import Mapping

from engagement_desk.documents.languages.fr.common import COMMON
from engagement_desk.documents.languages.fr.names import NAMES as _NAMES
from engagement_desk.documents.languages.fr.papers import PAPERS
from engagement_desk.documents.languages.fr.review import REVIEW
from engagement_desk.documents.languages.fr.status import STATUS

__all__ = ["NAMES", "TEXTS"]

_LOOSE = re.compile(r" (?=[;:?!»%])|(?<=«) ")


def _kept(texts: Mapping[str, str]) -> dict[str, str]:
    """Keep the signs that French sets off by a space on the line of their word."""
    return {code: _LOOSE.sub("\u00a0", text) for code, text in texts.items()}


TEXTS = _kept({**COMMON, **STATUS, **REVIEW, **PAPERS})
NAMES = {kind: _kept(names) for kind, names in _NAMES.items()}
