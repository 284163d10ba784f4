"""Charts of rows as descriptions: the sums, the retainer's hours, and the deliverables' dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from engagement_desk.application import charts_words
from engagement_desk.application.charts_dates import MOST_ROWS, dates_chart
from engagement_desk.application.charts_steps import (
    MOST_ORDERS,
    MOST_PERIODS,
    Change,
    Kind,
    StepChart,
    retainer_chart,
    sum_chart,
    sum_chart_of_review,
)
from engagement_desk.application.charts_words import CHART_WORDS, Quantity, Unit
from engagement_desk.application.queries.review_figures import LedgerRow
from engagement_desk.application.queries.review_record import OrderRow, Scope

TODAY = date(2026, 9, 30)


def walk(chart: StepChart | None) -> list[tuple[str, int, int]]:
    assert chart is not None
    return [(step.code, step.since, step.until) for step in chart.steps]


def test_each_approved_order_takes_the_sum_from_the_one_before() -> None:
    chart = sum_chart(1_000, [Change("CO-001", "More", 500), Change("CO-002", "Less", -200)], 1_300)
    assert walk(chart) == [
        ("original_sum", 0, 1_000),
        ("CO-001", 1_000, 1_500),
        ("CO-002", 1_500, 1_300),
        ("revised_sum", 0, 1_300),
    ]
    assert chart is not None
    assert [step.kind for step in chart.steps] == [Kind.WHOLE, Kind.MORE, Kind.LESS, Kind.WHOLE]
    assert chart.steps[2].figure.values == {"amount": Quantity(Unit.MONEY_CHANGE, -200)}
    assert chart.steps[1].name.values == {"number": "CO-001", "title": "More"}
    assert (chart.sentence.code, chart.sentence.values["change"]) == ("sum", Quantity(Unit.MONEY_CHANGE, 300))


def test_one_order_is_told_in_the_singular_and_none_is_no_chart() -> None:
    chart = sum_chart(1_000, [Change("CO-001", "More", 500)], 1_500)
    assert chart is not None
    assert chart.sentence.code == "sum_one"
    assert sum_chart(1_000, [], 1_000) is None


def test_what_a_superseded_order_had_added_is_taken_off() -> None:
    chart = sum_chart(1_000, [Change("CO-001", "First", 500), Change("CO-002", "Instead", 700)], 1_700)
    assert walk(chart)[-2:] == [("orders_replaced", 2_200, 1_700), ("revised_sum", 0, 1_700)]


def test_the_smallest_of_many_orders_share_a_row_and_the_sum_still_adds_up() -> None:
    changes = [Change(f"CO-{n:03}", "x", (-1) ** n * n * 100) for n in range(1, 41)]
    total = 100 + sum(change.cents for change in changes)
    steps = walk(sum_chart(100, changes, total))
    assert len(steps) == MOST_ORDERS + 2
    assert steps[-2][0] == "orders_smaller"
    assert steps[-2][2] == total
    assert [code for code, _, _ in steps[1:-2]] == [f"CO-{n:03}" for n in range(18, 41)]


def order(number: str, status: str, cents: int | None) -> OrderRow:
    return OrderRow(
        number=number,
        title="t",
        pricing="lump_sum",
        status=status,
        estimate_minutes=None,
        amount_cents=cents,
        days=0,
        approved_on=None,
        billed_minutes=0,
        value_cents=0,
    )


def test_a_review_draws_its_approved_orders_alone() -> None:
    scope = Scope(
        orders=(order("CO-001", "approved", 300), order("CO-002", "sent", 900), order("CO-003", "approved", None)),
        original_cents=1_000,
        approved_cents=300,
        revised_cents=1_300,
    )
    assert [code for code, _, _ in walk(sum_chart_of_review(scope))] == [
        "original_sum",
        "CO-001",
        "CO-003",
        "revised_sum",
    ]
    assert sum_chart_of_review(Scope()) is None


def period(number: int = 0, *, closed: bool = True, **minutes: int) -> LedgerRow:
    starts = date(2026, 1, 1) + timedelta(days=31 * number)
    quantities = {
        "fee_cents": 500_000,
        "carried_in": 0,
        "included": 600,
        "used": 600,
        "overage": 0,
        "overage_cents": 0,
        "expired": 0,
        "carried_out": 0,
        **minutes,
    }
    return LedgerRow(
        period_start=starts,
        period_end=starts + timedelta(days=30),
        available=quantities["carried_in"] + quantities["included"],
        closed=closed,
        **quantities,
    )


def test_a_period_goes_from_what_was_carried_in_to_what_is_carried_out() -> None:
    chart = retainer_chart([period(carried_in=120, used=500, expired=20, carried_out=200)])
    assert walk(chart) == [
        ("carried_in", 0, 120),
        ("included", 120, 720),
        ("used", 720, 220),
        ("expired", 220, 200),
        ("carried_out", 0, 200),
    ]
    assert chart is not None
    assert chart.sentence.code == "retainer_one"
    assert [head.code for head in chart.panels[0].heads] == ["period", "period_fee"]


def test_periods_share_their_rows_and_say_what_went_beyond() -> None:
    over = period(used=700, overage=100, overage_cents=25_000)
    chart = retainer_chart([over, period(1, closed=False, used=60, carried_out=540)])
    assert chart is not None
    assert chart.codes == ("included", "used", "overage", "carried_out")
    assert [step.until for step in chart.panels[0].steps] == [600, -100, 0, 0]
    assert chart.panels[0].heads[1].code == "period_beyond"
    assert chart.panels[1].heads[1].code == "period_running"
    assert chart.sentence.values["beyond"] == Quantity(Unit.MINUTES, 100)
    assert (chart.panels[1].starts, chart.panels[1].ends) == (date(2026, 2, 1), date(2026, 3, 3))


def test_the_last_periods_are_drawn_and_none_is_no_chart() -> None:
    chart = retainer_chart([period(number) for number in range(20)])
    assert chart is not None
    assert len(chart.panels) == MOST_PERIODS
    assert chart.panels[-1].starts == period(19).period_start
    assert retainer_chart([]) is None


@dataclass(frozen=True)
class Planned:
    title: str = "Roadmap"
    due: date | None = None
    submitted_on: date | None = None
    accepted_on: date | None = None


@pytest.mark.parametrize(
    ("planned", "code", "is_late"),
    [
        (Planned(due=date(2026, 9, 1), accepted_on=date(2026, 8, 29)), "early", False),
        (Planned(due=date(2026, 9, 1), accepted_on=date(2026, 8, 31)), "early_one", False),
        (Planned(due=date(2026, 9, 1), accepted_on=date(2026, 9, 1)), "on_day", False),
        (Planned(due=date(2026, 9, 1), accepted_on=date(2026, 9, 2)), "late_one", True),
        (Planned(due=date(2026, 9, 1), accepted_on=date(2026, 9, 12)), "late", True),
        (Planned(due=date(2026, 9, 1)), "overdue", True),
        (Planned(due=date(2026, 9, 29)), "overdue_one", True),
        (Planned(due=TODAY), "due", False),
        (Planned(due=date(2026, 12, 1), submitted_on=date(2026, 9, 2)), "due", False),
        (Planned(accepted_on=date(2026, 9, 2)), "accepted", False),
        (Planned(submitted_on=date(2026, 9, 2)), "submitted", False),
    ],
)
def test_a_deliverable_says_how_it_came(planned: Planned, code: str, is_late: bool) -> None:
    chart = dates_chart([planned], TODAY)
    assert chart is not None
    assert (chart.rows[0].figure.code, chart.rows[0].is_late) == (code, is_late)


def test_days_apart_are_counted() -> None:
    chart = dates_chart([Planned(due=date(2026, 9, 1), accepted_on=date(2026, 9, 12))], TODAY)
    assert chart is not None
    assert chart.rows[0].figure.values == {"days": 11}
    assert (chart.starts, chart.ends) == (date(2026, 9, 1), date(2026, 9, 12))


def test_an_overdue_deliverable_reaches_the_day_of_the_figures() -> None:
    chart = dates_chart([Planned(due=date(2026, 9, 1))], TODAY)
    assert chart is not None
    assert chart.rows[0].until == chart.ends == TODAY


def test_the_sentence_counts_as_the_review_does() -> None:
    rows = [
        Planned(due=date(2026, 9, 1), accepted_on=date(2026, 8, 29)),
        Planned(due=date(2026, 9, 1)),
        Planned(due=date(2026, 12, 1)),
        Planned(accepted_on=date(2026, 9, 1)),
        Planned(),
    ]
    chart = dates_chart(rows, TODAY, ["a", "b", "c", "d", "e"])
    assert chart is not None
    assert [row.id for row in chart.rows] == ["a", "b", "c", "d"]
    assert chart.sentence.code == "dates"
    assert (chart.sentence.values["on_time"], chart.sentence.values["judged"]) == (1, 2)


def test_nothing_judged_and_nothing_dated() -> None:
    chart = dates_chart([Planned(due=date(2026, 12, 1))], TODAY)
    assert chart is not None
    assert chart.sentence.code == "dates_none"
    assert dates_chart([Planned()], TODAY) is None
    assert dates_chart([], TODAY) is None


def test_of_many_the_latest_are_drawn_in_their_order() -> None:
    rows = [Planned(title=f"{n}", due=date(2026, 1, 1) + timedelta(days=n)) for n in range(MOST_ROWS + 5)]
    chart = dates_chart(rows, TODAY)
    assert chart is not None
    assert [row.name.values["text"] for row in chart.rows] == [f"{n}" for n in range(5, MOST_ROWS + 5)]
    assert (chart.sentence.code, chart.sentence.values["count"]) == ("dates_latest", MOST_ROWS + 5)


def test_every_word_of_a_chart_is_used() -> None:
    room = Path(charts_words.__file__).parent
    told = "".join(
        path.read_text(encoding="utf-8") for path in room.glob("charts*.py") if path.name != "charts_words.py"
    )
    composed = {
        f"{part}{per}{rest}" for per in ("week", "month") for part, rest in (("", ""), ("title_", ""), ("", "_band"))
    }
    composed |= {f"{came}_one" for came in ("early", "late", "overdue")}
    assert [code for code in CHART_WORDS if f'"{code}"' not in told and code not in composed] == []
