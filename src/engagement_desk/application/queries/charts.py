"""The charts of one engagement as of a day: the whole term's money, and the time of its last thirteen weeks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from engagement_desk.application.charts import BarChart, LineChart, burn_up, hours_in_band
from engagement_desk.application.charts_steps import StepChart, retainer_chart, scope_mix
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.application.queries.review_figures import ClassRow, Hours
from engagement_desk.application.queries.review_money import minimum_of
from engagement_desk.application.queries.review_span import span_of
from engagement_desk.application.queries.review_time import CLASS_ORDER, NON_BILLABLE, weeks_between
from engagement_desk.application.settings import preferences
from engagement_desk.domain.calendar import quarter_on, week_of
from engagement_desk.domain.facts import DaySum, Facts
from engagement_desk.domain.records.reviews import PublishedReview
from engagement_desk.domain.rules.position import position
from engagement_desk.domain.rules.posting import class_on

WEEKS = 13


@dataclass(frozen=True, slots=True)
class _Known:
    """The term, and the day through which its figures are known."""

    term_start: date
    term_end: date | None
    cut_off: date


@dataclass(frozen=True, slots=True)
class Charts:
    """The charts of an engagement; hours and mix go from `since` to `through`; one with nothing to show is None."""

    key: str
    currency: str
    since: date
    through: date
    burn_up: LineChart
    hours: BarChart | None
    mix: StepChart | None
    retainer: StepChart | None


def charts_of(reading: Reading, key: str, day: date) -> Charts:
    """Describe an engagement's charts as of a day; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    facts = load_facts(reading, engagement.id, day)
    seen = position(facts, day)
    quarter = quarter_on(day, preferences(reading).quarter_first_month)
    span = span_of(quarter, day, reading.find(PublishedReview, engagement_id=engagement.id))
    through = _last_day(facts, day)
    since = week_of(through)[0] - timedelta(weeks=WEEKS - 1)
    per, weeks = weeks_between(facts, seen, since, date.max, through)
    return Charts(
        key=engagement.key,
        currency=engagement.currency,
        since=since,
        through=through,
        burn_up=burn_up(_Known(engagement.start, engagement.end, day), minimum_of(facts, seen, span)),
        hours=hours_in_band(Hours(weeks=weeks, per=per)),
        mix=scope_mix(_classes(facts, since, through)),
        retainer=retainer_chart(seen.retainer),
    )


def _last_day(facts: Facts, day: date) -> date:
    """Give the last day that may still have time on it: the term's end once it is past, or what was posted later."""
    if facts.engagement.end is None:
        return day
    posted = max((one.posting_date for one in facts.day_sums), default=facts.engagement.end)
    return min(day, max(facts.engagement.end, posted))


def _classes(facts: Facts, since: date, through: date) -> list[ClassRow]:
    orders = {order.id: order for order in facts.orders}
    sums: defaultdict[str, list[DaySum]] = defaultdict(list)
    for one in facts.day_sums:
        if since <= one.posting_date <= through:
            order = orders[one.change_order_id] if one.change_order_id else None
            code = class_on(one.stored_class, order, through).value if one.billable else NON_BILLABLE
            sums[code].append(one)
    return [
        ClassRow(
            code=code,
            entries=sum(one.entries for one in sums[code]),
            worked_seconds=sum(one.worked_seconds for one in sums[code]),
            billed_minutes=sum(one.billed_minutes for one in sums[code]),
            value_cents=sum(one.value_cents for one in sums[code]),
        )
        for code in CLASS_ORDER
        if code in sums
    ]
