"""The internal report: every figure against its rule, and against the quarter before (SPEC §6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, correct_entry, log_time
from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.application.commands.reviews import PublishReview, publish_review
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Now
from engagement_desk.application.queries.internal_report import InternalReport, internal_report
from engagement_desk.application.queries.reviews import review_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Pricing, StoredClass
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.time import Entry

SEPTEMBER = date(2026, 9, 30)


def log(desk: Desk, day: date, minutes: int, key: str = "ACME", **words: object) -> Entry:
    given = {"stored_class": StoredClass.IN_SCOPE} | words
    made: Entry = desk.run(log_time, key, TimeWords(day=day, seconds=minutes * 60, **given)).result  # type: ignore[arg-type]
    return made


def report(desk: Desk, key: str = "ACME", quarter: str = "2026Q3", as_of: date = SEPTEMBER) -> InternalReport:
    return desk.ask(internal_report, key, quarter, as_of)


def absorb(desk: Desk, day: date, minutes: int, reason: str) -> Entry:
    return log(desk, day, minutes, stored_class=StoredClass.GOODWILL, reason=reason)


def test_time_becomes_earnings_step_by_step(desk: Desk, acme: Engagement) -> None:
    july = date(2026, 7, 6)
    log(desk, july, 120)
    absorb(desk, july, 30, "asked on call")
    log(desk, july, 15, stored_class=StoredClass.GUARANTEE)
    log(desk, july, 45, billable=False)
    desk.run(draft_order, NewOrder(key="ACME", title="Hourly", pricing=Pricing.TIME_AND_MATERIALS, days=0))
    desk.run(draft_order, NewOrder(key="ACME", title="Lump", pricing=Pricing.LUMP_SUM, amount_cents=1, days=0))
    log(desk, july, 60, order="CO-001", stored_class=None)
    log(desk, july, 90, order="CO-002", stored_class=None)
    now = report(desk).now
    assert (now.worked_seconds, now.billed_minutes) == (6 * 3_600, 270)
    assert now.standard_cents == 60_000
    assert (now.goodwill_cents, now.guarantee_cents, now.non_billable_cents) == (5_000, 2_500, 7_500)
    assert (now.at_risk_cents, now.fees_cents, now.earned_cents) == (25_000, 0, 20_000)
    assert now.effective_rate_cents == 3_333
    lost = now.goodwill_cents + now.guarantee_cents + now.non_billable_cents + now.at_risk_cents
    assert now.standard_cents - lost + now.fees_cents == now.earned_cents
    assert now.earned_cents == desk.ask(review_of, "ACME", "2026Q3", SEPTEMBER).content.fees.amount_cents


def test_goodwill_is_told_by_reason_beside_the_quarter_before(desk: Desk, acme: Engagement) -> None:
    absorb(desk, date(2026, 7, 6), 60, "asked on call")
    absorb(desk, date(2026, 7, 7), 30, " asked on call ")
    absorb(desk, date(2026, 7, 8), 120, "launch")
    absorb(desk, date(2026, 10, 5), 60, "asked on call")
    absorb(desk, date(2026, 10, 6), 90, "press")
    rows = report(desk).goodwill
    assert [(row.reason, row.entries, row.worked_seconds, row.notional_cents, row.last_cents) for row in rows] == [
        ("launch", 1, 7_200, 20_000, 0),
        ("asked on call", 2, 5_400, 15_000, 0),
    ]
    later = report(desk, quarter="2026Q4", as_of=date(2026, 10, 31))
    assert [(row.reason, row.notional_cents, row.last_cents) for row in later.goodwill] == [
        ("press", 15_000, 0),
        ("asked on call", 10_000, 15_000),
        ("launch", 0, 20_000),
    ]
    assert (later.now.goodwill_cents, later.last.goodwill_cents) == (25_000, 35_000)
    assert sum(row.notional_cents for row in later.goodwill) == later.now.goodwill_cents
    assert sum(row.last_cents for row in later.goodwill) == later.last.goodwill_cents


def test_a_published_quarter_stays_as_it_was_and_corrections_keep_their_reason(desk: Desk, acme: Engagement) -> None:
    october = Now(datetime(2026, 10, 2, 12, tzinfo=UTC), "UTC", date(2026, 10, 2))
    moved = replace(desk, now=lambda: october)
    entry = absorb(moved, date(2026, 9, 7), 60, "asked on call")
    moved.run(publish_review, PublishReview(key="ACME", quarter="2026Q3"), moved.documents())
    before = report(moved, as_of=date(2026, 9, 10))
    assert (before.edition, before.cut_off) == (1, SEPTEMBER)
    moved.run(correct_entry, entry.id, -1_800, "half of it was lunch")
    assert report(moved) == before
    (row,) = report(moved, quarter="2026Q4", as_of=date(2026, 10, 31)).goodwill
    assert (row.reason, row.notional_cents, row.last_cents) == ("asked on call", -5_000, 10_000)


def test_a_quarter_without_work_has_no_rate(desk: Desk, acme: Engagement) -> None:
    found = report(desk)
    assert (found.now.effective_rate_cents, found.edition, found.goodwill) == (None, None, ())
    assert [(row.client, row.earned_cents, row.over) for row in found.clients] == [("Acme Ltd", 0, False)]
    assert found.other_currencies == ()


def test_concentration_counts_a_client_whole_and_its_currency_alone(desk: Desk, acme: Engagement) -> None:
    def engage(key: str, client: str, **more: object) -> None:
        wanted = NewEngagement(key=key, client=client, title=key, start=date(2026, 7, 1), zone="UTC", **more)  # type: ignore[arg-type]
        desk.run(new_engagement, wanted)

    engage("ACME2", "Acme Ltd")
    engage("BIG", "Big")
    engage("NONE", "Nothing earned")
    engage("EURO", "Euro", currency="EUR", terms={"rate_cents": 100, "minimum_cents": 0})
    log(desk, date(2026, 7, 6), 60)
    log(desk, date(2026, 7, 6), 120, "ACME2")
    log(desk, date(2026, 7, 6), 420, "BIG")
    log(desk, date(2026, 7, 6), 600, "EURO")
    found = report(desk)
    assert [(row.client, row.earned_cents, row.over) for row in found.clients] == [
        ("Acme Ltd", 30_000, False),
        ("Big", 70_000, True),
    ]
    assert found.other_currencies == ("EUR",)
    log(desk, date(2026, 7, 7), 1)
    assert report(desk).clients[0].over
    assert [row.last_cents for row in report(desk, quarter="2026Q4", as_of=date(2026, 10, 1)).clients] == [
        30_167,
        70_000,
    ]


def test_thirty_percent_itself_is_not_over(desk: Desk, acme: Engagement) -> None:
    wanted = NewEngagement(key="BIG", client="Big", title="B", start=date(2026, 7, 1), zone="UTC")
    desk.run(new_engagement, wanted)
    log(desk, date(2026, 7, 6), 180)
    log(desk, date(2026, 7, 6), 420, "BIG")
    assert [row.over for row in report(desk).clients] == [False, True]


@pytest.mark.parametrize(
    ("key", "quarter", "code"),
    [
        ("NONE", "2026Q3", "unknown_engagement"),
        ("ACME", "2026Q7", "malformed_quarter"),
        ("ACME", "2027Q1", "quarter_not_started"),
    ],
)
def test_what_cannot_be_told_is_refused(desk: Desk, acme: Engagement, key: str, quarter: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        report(desk, key, quarter)
    assert refused.value.code == code
