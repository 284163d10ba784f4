"""The quarter's money: fees, the minimum with its burn-up, the retainer's ledger and the exit position."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction

from engagement_desk.application.queries.review_figures import BurnPoint, FeeRow, Fees, LedgerRow, Minimum, MonthRow
from engagement_desk.application.queries.review_record import ClockRow, ClockValue, ContractDates, ExitLine, ExitRow
from engagement_desk.application.queries.review_span import Span
from engagement_desk.domain.calendar import month_of
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import EarnedKind, ExitReason, Status
from engagement_desk.domain.money import half_away
from engagement_desk.domain.position import EarnedItem, Position, RetainerRow
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.exits import Notice
from engagement_desk.domain.rules.contract_clock import binding_dates
from engagement_desk.domain.rules.earned import earned_items
from engagement_desk.domain.rules.exits import exit_statement
from engagement_desk.domain.statements import BindingDate

_DAY = timedelta(days=1)
_HUNDRED = 100
_TOLD_ELSEWHERE = ("deliverable_due",)  # with the deliverables
_TOLD_ONCE = ("review_due",)
_REASONS = (ExitReason.CONVENIENCE_CLIENT, ExitReason.CONVENIENCE_CONSULTANT)


def fees_of(facts: Facts, seen: Position, span: Span) -> Fees:
    """Give what each kind of earning came to: E at the quarter's end less E at its beginning."""
    now = _by_kind(earned_items(facts, span.cut_off))
    start = _by_kind(earned_items(facts, span.last_until))
    before = _by_kind(earned_items(facts, span.last_since - _DAY))
    rows = tuple(
        FeeRow(kind=kind.value, amount_cents=now[kind] - start[kind], last_cents=start[kind] - before[kind])
        for kind in EarnedKind
        if now[kind] != start[kind] or start[kind] != before[kind]
    )
    return Fees(
        rows=rows,
        amount_cents=sum(row.amount_cents for row in rows),
        last_cents=sum(row.last_cents for row in rows),
        over_cap_cents=seen.over_cap_cents,
    )


def _by_kind(items: Sequence[EarnedItem]) -> defaultdict[EarnedKind, int]:
    totals: defaultdict[EarnedKind, int] = defaultdict(int)
    for item in items:
        totals[item.kind] += item.amount_cents
    return totals


def minimum_of(facts: Facts, seen: Position, span: Span) -> Minimum:
    """Give the burn-up against the minimum as of the cut-off (SPEC §3.6)."""
    series = _series(earned_items(facts, span.cut_off))
    before = _through(series, span.last_until)
    budget = seen.budget
    return Minimum(
        minimum_cents=seen.minimum_cents,
        minimum_minutes=seen.minimum_minutes,
        earned_cents=seen.earned_cents,
        shortfall_cents=seen.shortfall_cents,
        rate_cents=seen.rate_cents,
        pace=pace_text(seen.pace),
        required_minutes_per_week=seen.required_minutes_per_week,
        forecast_cents=seen.forecast_cents,
        reached_on=seen.minimum_reached_on,
        projected_on=seen.minimum_projected_on,
        series=series,
        before_cents=before,
        months=_months(facts.engagement, seen, span, series),
        budget_kind=budget.kind.value if budget else None,
        budget_limit_cents=budget.limit_cents if budget else None,
        budget_limit_minutes=budget.limit_minutes if budget else None,
        budget_used_cents=budget.used_cents if budget else 0,
        budget_used_minutes=budget.used_minutes if budget else 0,
    )


def pace_text(pace: Fraction | None) -> str | None:
    """Give the pace with its two decimals."""
    if pace is None:
        return None
    hundredths = half_away(pace.numerator * _HUNDRED, pace.denominator)
    whole, part = divmod(abs(hundredths), _HUNDRED)
    return f"{'-' if hundredths < 0 else ''}{whole}.{part:02d}"


def _series(items: Sequence[EarnedItem]) -> tuple[BurnPoint, ...]:
    points: dict[date, int] = {}
    total = 0
    for item in items:
        total += item.amount_cents
        points[item.on] = total
    return tuple(BurnPoint(on=on, earned_cents=cents) for on, cents in points.items())


def _through(series: Sequence[BurnPoint], day: date) -> int:
    return next((point.earned_cents for point in reversed(series) if point.on <= day), 0)


def _months(engagement: Engagement, seen: Position, span: Span, series: Sequence[BurnPoint]) -> tuple[MonthRow, ...]:
    rows = []
    day, before = span.since, _through(series, span.last_until)
    while day <= span.cut_off:
        ends = min(month_of(day)[1], span.cut_off)
        earned = _through(series, ends)
        rows.append(
            MonthRow(
                starts=day,
                ends=ends,
                amount_cents=earned - before,
                earned_cents=earned,
                even_pace_cents=_even_pace(engagement, seen.minimum_cents, ends),
            )
        )
        day, before = ends + _DAY, earned
    return tuple(rows)


def _even_pace(engagement: Engagement, minimum_cents: int, day: date) -> int | None:
    if engagement.end is None or minimum_cents == 0:
        return None
    days = (engagement.end - engagement.start).days + 1
    elapsed = min(max((day - engagement.start).days + 1, 0), days)
    return half_away(minimum_cents * elapsed, days)


def ledger_of(seen: Position, span: Span) -> tuple[LedgerRow, ...]:
    """Give the retainer's periods that the quarter touches."""
    return tuple(_ledger_row(row) for row in seen.retainer if row.period_end >= span.since)


def _ledger_row(row: RetainerRow) -> LedgerRow:
    return LedgerRow(**{field.name: getattr(row, field.name) for field in dataclasses.fields(row)})


def contract_of(facts: Facts, seen: Position, span: Span, notices: Sequence[Notice], first_month: int) -> ContractDates:
    """Give the dates that bind from the cut-off on, and what an exit on that day would mean (SPEC §3.8, §3.9)."""
    bound = [one for one in binding_dates(facts, span.cut_off, notices, first_month=first_month) if _is_told(one, span)]
    once = {one.code: one for one in reversed(bound) if one.code in _TOLD_ONCE}
    policy = facts.exit_policy
    return ContractDates(
        dates=tuple(clock_row(one) for one in bound if once.get(one.code, one) is one),
        exits=() if seen.status is Status.ENDED else tuple(_exit(facts, span.cut_off, reason) for reason in _REASONS),
        notice_client_days=policy.notice_client_days if policy else None,
        notice_consultant_days=policy.notice_consultant_days if policy else None,
        notice_business=policy.business if policy else False,
    )


def _is_told(one: BindingDate, span: Span) -> bool:
    is_this_review = one.code in _TOLD_ONCE and one.on <= span.quarter.ends
    return one.on > span.cut_off and one.code not in _TOLD_ELSEWHERE and not is_this_review


def clock_row(one: BindingDate) -> ClockRow:
    """Give a date that binds with the values of its sentence, as they are kept."""
    values = (ClockValue(name=name, value=str(value)) for name, value in one.values.items() if value is not None)
    return ClockRow(on=one.on, code=one.code, values=tuple(values))


def _exit(facts: Facts, day: date, reason: ExitReason) -> ExitRow:
    statement = exit_statement(facts, day, reason)
    return ExitRow(
        reason=reason.value,
        earliest_end=statement.earliest_end,
        total_cents=statement.total_cents,
        lines=tuple(
            ExitLine(
                code=line.code,
                label=line.label,
                working=line.working,
                amount_cents=line.amount_cents,
                worked=line.worked,
            )
            for line in statement.lines
        ),
    )
