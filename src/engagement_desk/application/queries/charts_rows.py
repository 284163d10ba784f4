"""The charts that stand beside their lists: the change orders' sums and the deliverables' dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engagement_desk.application.charts_dates import DatesChart, dates_chart
from engagement_desk.application.charts_steps import Change, StepChart, sum_chart
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.deliverables import list_deliverables
from engagement_desk.application.queries.orders import list_orders
from engagement_desk.domain.kinds import OrderStatus


@dataclass(frozen=True, slots=True)
class SumChart:
    """How approved orders turn the original sum into the revised one; None where none is approved."""

    currency: str
    chart: StepChart | None


def sum_chart_of(reading: Reading, key: str, day: date) -> SumChart:
    """Describe an engagement's sums as of a day; raises `Refused("unknown_engagement")`."""
    found = list_orders(reading, key, day)
    approved = [
        Change(row.number, row.title, row.this_change_cents)
        for row in found.change_orders
        if row.status is OrderStatus.APPROVED
    ]
    return SumChart(found.currency, sum_chart(found.totals.original_cents, approved, found.totals.revised_cents))


def dates_chart_of(reading: Reading, key: str, day: date) -> DatesChart | None:
    """Describe an engagement's deliverables as of a day, by their ids; raises `Refused("unknown_engagement")`."""
    rows = list_deliverables(reading, key, day)
    return dates_chart(rows, day, [row.id for row in rows])
