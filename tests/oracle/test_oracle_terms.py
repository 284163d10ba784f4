"""On which days a retainer's terms may change (SPEC §3.5), by walking the days."""

from __future__ import annotations

from datetime import date, timedelta

import oracle_retainer
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from oracle_worlds import CREATED, terms_fields, terms_of, terms_versions

from engagement_desk.domain.errors import Refused
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import Structure
from engagement_desk.domain.records.engagements import Engagement, TermsVersion
from engagement_desk.domain.rules.retainer import check_terms_change

DAY = timedelta(days=1)
FIXED = (
    "structure",
    "period_fee_cents",
    "included_minutes",
    "overage_rate_cents",
    "surplus",
    "deficit",
    "cap_minutes",
    "expiry_periods",
)


def _engagement(start: date) -> Engagement:
    return Engagement(id="e", client_id="c", key="ACME", title="Advice", start=start, created_at=CREATED)


def _breaks_a_period(versions: list[TermsVersion], start: date, since: date) -> tuple[date, date] | None:
    """Give the first change, from a day on, that cuts a period of the retainer before it, and the next first day."""
    for place in range(1, len(versions)):
        before, after = versions[place - 1], versions[place]
        changes = any(getattr(before, name) != getattr(after, name) for name in FIXED)
        on = after.effective_from
        if before.structure is not Structure.RETAINER or not changes or on <= start or on < since:
            continue
        facts = Facts(engagement=_engagement(start), terms=tuple(versions[:place]))
        firsts = [span.first for stretch in oracle_retainer.spans(facts, on, on) for span in stretch]
        if on not in firsts:
            return on, _next_first_day(facts, on)
    return None


def _next_first_day(facts: Facts, on: date) -> date:
    through = on + 31 * DAY
    return min(
        span.first for stretch in oracle_retainer.spans(facts, through, through) for span in stretch if span.first > on
    )


@settings(max_examples=150)
@given(st.data())
def test_a_change_within_a_period_is_refused(data):
    start = date(2026, 1, 1) + data.draw(st.integers(0, 62)) * DAY
    versions = data.draw(terms_versions(start))
    on = data.draw(
        st.one_of(
            st.integers(-3, 120).map(lambda days: start + days * DAY),
            st.sampled_from([version.effective_from for version in versions]),
            st.integers(1, 3).map(lambda number: oracle_retainer.anniversary(start, number)),
        )
    )
    new = terms_of(on, **data.draw(terms_fields(data.draw(st.sampled_from(Structure)))))
    after = sorted(
        [*(version for version in versions if version.effective_from != on), new],
        key=lambda version: version.effective_from,
    )
    assume(after[0].structure is not Structure.RETAINER or after[0].effective_from <= start)
    broken = _breaks_a_period(after, start, on)
    if broken is None:
        check_terms_change(versions, new, _engagement(start))
        return
    with pytest.raises(Refused) as refusal:
        check_terms_change(versions, new, _engagement(start))
    assert refusal.value.code == "not_a_period_start"
    assert (refusal.value.values["on"], refusal.value.values["next"]) == broken
