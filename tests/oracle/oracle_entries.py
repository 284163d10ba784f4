"""Two small days of entries for the comparison of what is billed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st
from oracle_worlds import CREATED, DAY, RATES, START, entry_of, terms_of

from engagement_desk.domain.kinds import Grain, OrderStatus, Pricing, Rounding, StoredClass
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry


@st.composite
def days_of_entries(
    draw: st.DrawFn,
) -> tuple[list[Entry], tuple[TermsVersion, ...], dict[str, ChangeOrder], date | None]:
    """Give the entries of two days, some of them locked by an invoice or a review, with plausible standing figures."""
    days = (START, START + DAY)
    versions = tuple(
        terms_of(
            on,
            rate_cents=draw(st.sampled_from(RATES)),
            increment_minutes=draw(st.sampled_from([1, 5, 6, 10, 15, 30, 60])),
            rounding=draw(st.sampled_from(Rounding)),
            grain=draw(st.sampled_from(Grain)),
        )
        for on in days[: draw(st.integers(1, 2))]
    )
    orders = {
        pricing.value: ChangeOrder(
            id=pricing.value,
            engagement_id="e",
            number=number,
            title="More",
            pricing=pricing,
            status=draw(st.sampled_from(OrderStatus)),
            approved_on=START,
            approved_posting=START,
            created_at=CREATED,
        )
        for number, pricing in enumerate(Pricing, 1)
    }
    entries = [draw(loose_entries(number, days, list(orders))) for number in range(draw(st.integers(1, 7)))]
    return entries, versions, orders, draw(st.sampled_from([None, None, START]))


@st.composite
def loose_entries(draw: st.DrawFn, number: int, days: tuple[date, ...], orders: list[str]) -> Entry:
    on, seconds = draw(st.sampled_from(days)), draw(st.integers(0, 4000))
    clocked = draw(st.booleans())
    start = datetime(on.year, on.month, on.day, draw(st.integers(6, 20)), draw(st.integers(0, 59)), tzinfo=UTC)
    return entry_of(
        number,
        on,
        seconds,
        start=start if clocked else None,
        end=start + timedelta(seconds=seconds) if clocked else None,
        zone="UTC" if clocked else None,
        stored_class=draw(st.sampled_from([StoredClass.IN_SCOPE, StoredClass.IN_SCOPE, *StoredClass])),
        change_order_id=draw(st.sampled_from([None, None, None, *orders])),
        billable=draw(st.integers(0, 4)) > 0,
        rate_override_cents=draw(st.sampled_from([None, None, None, 9_990])),
    )
