"""Which terms are in force (SPEC §3.3)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from engagement_desk.domain.records.engagements import TermsVersion


def terms_on(terms: Sequence[TermsVersion], day: date) -> TermsVersion:
    """Give the latest version that starts on or before the day; before the first version, the first (SPEC §3.3).

    `terms` ascend by `effective_from` and hold at least one version.
    """
    index = bisect_right(terms, day, key=lambda version: version.effective_from)
    return terms[max(index - 1, 0)]
