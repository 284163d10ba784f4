from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_desk.domain.kinds import EntryClass, OrderStatus, Pricing, StoredClass
from engagement_desk.domain.records.scope import ChangeOrder
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.posting import class_on, late_entries, lock_reason, posting_date

CUT_OFF = date(2026, 9, 30)
NOW = datetime(2026, 10, 5, tzinfo=UTC)
ORDER = ChangeOrder(
    id="o", engagement_id="e", number=1, title="t", pricing=Pricing.TIME_AND_MATERIALS, created_at=NOW
)  # fmt: skip


@pytest.mark.parametrize(
    ("own", "covered_until", "posted"),
    [
        (date(2026, 9, 30), None, date(2026, 9, 30)),
        (date(2026, 9, 30), CUT_OFF, date(2026, 10, 1)),
        (date(2026, 1, 1), CUT_OFF, date(2026, 10, 1)),
        (date(2026, 10, 1), CUT_OFF, date(2026, 10, 1)),
        (date(2026, 12, 24), CUT_OFF, date(2026, 12, 24)),
    ],
)
def test_nothing_enters_a_covered_period(own, covered_until, posted):
    assert posting_date(own, covered_until) == posted


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_posting_date_is_never_covered_nor_before_its_own(own, covered_until):
    posted = posting_date(own, covered_until)
    assert posted >= own
    assert covered_until is None or posted > covered_until
    assert posting_date(posted, covered_until) == posted


@pytest.mark.parametrize(
    ("invoice", "covered_until", "reason"),
    [
        (None, None, None),
        (None, date(2026, 9, 13), None),
        (None, date(2026, 9, 14), "review"),
        ("i", None, "invoice"),
        ("i", CUT_OFF, "invoice"),
    ],
)
def test_an_invoice_or_a_review_locks(invoice, covered_until, reason):
    day = date(2026, 9, 14)
    entry = Entry(
        id="a", engagement_id="e", person="p", work_date=day, posting_date=day, worked_seconds=60, created_at=NOW,
        invoice_id=invoice,
    )  # fmt: skip
    assert lock_reason(entry, covered_until) == reason


def test_late_entries_are_those_that_no_published_figure_rests_on():
    def worked(name, day, posted, invoice=None):
        return Entry(
            id=name, engagement_id="e", person="p", work_date=day, posting_date=posted, worked_seconds=60,
            created_at=NOW, invoice_id=invoice,
        )  # fmt: skip

    first_open = date(2026, 10, 1)
    entries = [
        worked("covered", CUT_OFF, CUT_OFF),
        worked("late", CUT_OFF, first_open),
        worked("late and invoiced", CUT_OFF, first_open, "i"),
        worked("in time", first_open, first_open),
    ]
    assert late_entries(entries, CUT_OFF) == {"late"}
    assert late_entries(entries, None) == frozenset()


@pytest.mark.parametrize("stored", StoredClass)
def test_without_an_order_the_class_is_the_stored_one(stored):
    assert class_on(stored, None, CUT_OFF) == stored.value


@pytest.mark.parametrize(
    ("status", "approved", "expected"),
    [
        (OrderStatus.DRAFT, None, EntryClass.AT_RISK),
        (OrderStatus.SENT, None, EntryClass.AT_RISK),
        (OrderStatus.APPROVED, CUT_OFF, EntryClass.CHANGE_ORDER),
        (OrderStatus.APPROVED, date(2026, 10, 1), EntryClass.AT_RISK),
        (OrderStatus.APPROVED, None, EntryClass.AT_RISK),
        (OrderStatus.DECLINED, None, EntryClass.AT_RISK),
        (OrderStatus.WITHDRAWN, CUT_OFF, EntryClass.AT_RISK),
    ],
)
@pytest.mark.parametrize("stored", [StoredClass.UNCLASSIFIED, StoredClass.GOODWILL])
def test_with_an_order_the_class_is_derived(status, approved, expected, stored):
    assert class_on(stored, replace(ORDER, status=status, approved_posting=approved), CUT_OFF) is expected
