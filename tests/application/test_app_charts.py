"""The charts of one engagement: the same figures as its position, over the weeks that they name."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.charts import Role
from engagement_desk.application.commands.deliverables import NewDeliverable, add_deliverable
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.orders import (
    Approval,
    NewOrder,
    OrderStep,
    approve_order,
    draft_order,
    send_order,
)
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.charts import charts_of
from engagement_desk.application.queries.charts_rows import dates_chart_of, sum_chart_of
from engagement_desk.application.queries.orders import list_orders
from engagement_desk.application.queries.position import position_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import Pricing, StoredClass, Structure
from engagement_desk.domain.records.engagements import Engagement

TODAY = date(2026, 9, 14)
HOUR = 3600


def log(desk: Desk, day: date, hours: int, key: str = "ACME", **words: object) -> None:
    desk.run(log_time, key, TimeWords(seconds=hours * HOUR, day=day, **words))  # type: ignore[arg-type]


def test_the_burn_up_ends_at_the_positions_figure(desk: Desk, acme: Engagement) -> None:
    log(desk, date(2026, 7, 2), 3)
    log(desk, date(2026, 9, 10), 2, stored_class=StoredClass.IN_SCOPE)
    found = desk.ask(charts_of, "ACME", TODAY)
    lines = {line.role: line for line in found.burn_up.lines}
    seen = desk.ask(position_of, "ACME", TODAY)
    assert lines[Role.ACTUAL].points[-1].value == seen.earned_cents > 0
    assert lines[Role.MINIMUM].points[0].value == seen.minimum_cents
    assert (found.burn_up.starts, found.burn_up.ends) == (acme.start, acme.end)
    assert found.currency == "USD"


def test_hours_and_mix_take_in_the_last_thirteen_weeks_and_nothing_before(desk: Desk) -> None:
    wanted = NewEngagement(key="LONG", client="Long", title="Years", start=date(2024, 1, 1), zone="UTC")
    desk.run(new_engagement, wanted)
    log(desk, date(2026, 6, 21), 7, "LONG")
    log(desk, date(2026, 6, 22), 1, "LONG", stored_class=StoredClass.IN_SCOPE)
    log(desk, date(2026, 9, 8), 2, "LONG", stored_class=StoredClass.GOODWILL, reason="asked")
    log(desk, date(2026, 9, 14), 4, "LONG", billable=False)
    found = desk.ask(charts_of, "LONG", TODAY)
    assert (found.since, found.through) == (date(2026, 6, 22), TODAY)
    assert found.hours is not None
    assert found.mix is not None
    assert len(found.hours.bars) == 13
    assert [bar.value for bar in found.hours.bars][:2] == [60, 0]
    assert {step.code: step.until for step in found.mix.steps} == {"in_scope": 60, "goodwill": 120, "non_billable": 240}


def test_time_on_an_order_is_at_risk_until_it_is_approved(desk: Desk, acme: Engagement) -> None:
    desk.run(
        draft_order,
        NewOrder(key="ACME", title="Vendor check", pricing=Pricing.TIME_AND_MATERIALS, estimate_minutes=600),
    )
    log(desk, date(2026, 9, 8), 2, order="CO-001")
    found = desk.ask(charts_of, "ACME", TODAY)
    assert found.mix is not None
    assert {step.code: step.until for step in found.mix.steps} == {"at_risk": 120}


def test_after_the_end_the_weeks_are_the_last_of_the_term(desk: Desk, acme: Engagement) -> None:
    log(desk, date(2026, 12, 30), 2)
    found = desk.ask(charts_of, "ACME", date(2027, 6, 1))
    assert found.through == date(2026, 12, 31)
    assert found.hours is not None
    assert found.hours.bars[-1].value == 120


def test_what_was_posted_after_the_end_is_still_shown(desk: Desk) -> None:
    wanted = NewEngagement(
        key="DONE", client="Done", title="Over", start=date(2026, 3, 1), end=date(2026, 5, 31), zone="UTC"
    )
    desk.run(new_engagement, wanted)
    log(desk, date(2026, 6, 3), 1, "DONE")
    assert desk.ask(charts_of, "DONE", TODAY).through == date(2026, 6, 3)


def test_nothing_worked_and_nothing_begun_give_no_bars_and_no_mix(desk: Desk) -> None:
    wanted = NewEngagement(
        key="SOON", client="Soon", title="Later", start=date(2026, 11, 1), end=date(2027, 1, 31), zone="UTC"
    )
    desk.run(new_engagement, wanted)
    found = desk.ask(charts_of, "SOON", TODAY)
    assert found.hours is None
    assert found.mix is None


def test_an_unknown_engagement_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused, match="unknown_engagement"):
        desk.ask(charts_of, "NOPE", TODAY)


def test_a_retainer_has_its_ledger_drawn_and_others_none(desk: Desk, acme: Engagement) -> None:
    assert desk.ask(charts_of, "ACME", TODAY).retainer is None
    wanted = NewEngagement(
        key="RET",
        client="Ret",
        title="Retained",
        start=date(2026, 8, 1),
        zone="UTC",
        terms={
            "structure": Structure.RETAINER,
            "period_fee_cents": 500_000,
            "included_minutes": 1_200,
            "overage_rate_cents": 20_000,
        },
    )
    desk.run(new_engagement, wanted)
    log(desk, date(2026, 8, 5), 3, "RET", stored_class=StoredClass.IN_SCOPE)
    found = desk.ask(charts_of, "RET", TODAY).retainer
    assert found is not None
    assert [panel.starts for panel in found.panels] == [date(2026, 8, 1), date(2026, 9, 1)]
    assert [step.until - step.since for step in found.panels[0].steps][:2] == [1_200, -180]


def test_the_sums_follow_the_approved_orders(desk: Desk, acme: Engagement) -> None:
    assert desk.ask(sum_chart_of, "ACME", TODAY).chart is None
    desk.run(draft_order, NewOrder(key="ACME", title="Vendor check", pricing=Pricing.LUMP_SUM, amount_cents=90_000))
    assert desk.ask(sum_chart_of, "ACME", TODAY).chart is None
    desk.run(send_order, OrderStep(key="ACME", number="CO-001", on=date(2026, 9, 1)))
    desk.run(
        approve_order,
        Approval(key="ACME", number="CO-001", on=date(2026, 9, 2), client_by="CEO", consultant_by="Owner"),
    )
    found = desk.ask(sum_chart_of, "ACME", TODAY)
    totals = desk.ask(list_orders, "ACME", TODAY).totals
    assert found.currency == "USD"
    assert found.chart is not None
    assert [step.code for step in found.chart.steps] == ["original_sum", "CO-001", "revised_sum"]
    assert found.chart.steps[-1].until == totals.revised_cents == totals.original_cents + 90_000


def test_the_dates_are_those_of_the_deliverables(desk: Desk, acme: Engagement) -> None:
    assert desk.ask(dates_chart_of, "ACME", TODAY) is None
    made = desk.run(add_deliverable, NewDeliverable(key="ACME", title="Roadmap", due=date(2026, 10, 1)))
    found = desk.ask(dates_chart_of, "ACME", TODAY)
    assert found is not None
    assert [(row.id, row.due) for row in found.rows] == [(made.result.id, date(2026, 10, 1))]
