from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.rules.terms import terms_on

TERMS = tuple(
    TermsVersion(id=day.isoformat(), engagement_id="e", effective_from=day)
    for day in (date(2026, 7, 1), date(2026, 9, 1), date(2026, 9, 15))
)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 6, 30), 0),
        (date(2026, 7, 1), 0),
        (date(2026, 8, 31), 0),
        (date(2026, 9, 1), 1),
        (date(2026, 9, 14), 1),
        (date(2026, 9, 15), 2),
        (date(2030, 1, 1), 2),
    ],
)
def test_the_latest_version_on_or_before_the_day_is_in_force(day, expected):
    assert terms_on(TERMS, day) is TERMS[expected]
