"""Attention to hours and money (SPEC §5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from engagement_desk.domain.kinds import EntryClass, StoredClass
from engagement_desk.domain.rules.allowance import allowance, is_over
from engagement_desk.domain.rules.attention_found import AttentionExtras, Found
from engagement_desk.domain.rules.budget import budget
from engagement_desk.domain.rules.classed import Classed
from engagement_desk.domain.rules.forecast import is_open_risk
from engagement_desk.domain.rules.minimum import pace
from engagement_desk.domain.rules.picture import Picture
from engagement_desk.domain.statements import Urgency

_LONG_TIMER = timedelta(hours=8)
_LOW_PACE = Fraction(9, 10)
_SECONDS_A_MINUTE = 60
_BUDGET_URGENCY = {75: Urgency.NOTE, 90: Urgency.SOON, 100: Urgency.NOW}
_ALLOWANCE = {"under": ("allowance_under", Urgency.NOTE), "over": ("allowance_over", Urgency.SOON)}


def timer(seen: Picture, extras: AttentionExtras) -> Iterator[Found]:
    """Find a timer that runs more than 8 hours, or over midnight where it was started."""
    running, instant = extras.timer, extras.instant
    if running is None or instant is None or running.engagement_id != seen.facts.engagement.id:
        return
    zone = ZoneInfo(running.zone)
    lasted = instant - running.start
    values: dict[str, object] = {"minutes": lasted // timedelta(minutes=1)}
    if lasted > _LONG_TIMER:
        yield Found("timer_long", Urgency.NOW, values, "hours")
    elif instant.astimezone(zone).date() > running.start.astimezone(zone).date():
        yield Found("timer_midnight", Urgency.NOW, values, "hours")


def unclassified(seen: Picture, _extras: AttentionExtras) -> Iterator[Found]:
    """Find time that no class was given, billable or not: it keeps a review from being published."""
    found = [
        one
        for one in seen.facts.day_sums
        if one.posting_date <= seen.day and one.stored_class is StoredClass.UNCLASSIFIED and one.change_order_id is None
    ]
    if found:
        minutes = sum(one.worked_seconds for one in found) // _SECONDS_A_MINUTE
        values: dict[str, object] = {"entries": sum(one.entries for one in found), "minutes": minutes}
        yield Found("unclassified", Urgency.NOW, values, "hours")


def at_risk(seen: Picture, _extras: AttentionExtras) -> Iterator[Found]:
    """Find hours on orders without approval, above those that the terms allow."""
    found = [one for one in seen.sums if is_open_risk(one, seen.day)]
    minutes = _minutes(found)
    if minutes > seen.terms.at_risk_minutes:
        orders = _orders(found)
        values: dict[str, object] = {"minutes": minutes, "orders": ", ".join(orders)}
        yield Found("at_risk", Urgency.NOW, values, f"scope/{orders[0]}")


def declined(seen: Picture, _extras: AttentionExtras) -> Iterator[Found]:
    """Find hours of declined or withdrawn orders, which wait to be given another class."""
    found = [one for one in seen.sums if one.entry_class is EntryClass.AT_RISK and not is_open_risk(one, seen.day)]
    if any(one.sum.worked_seconds for one in found):
        values: dict[str, object] = {"minutes": _minutes(found), "orders": ", ".join(_orders(found))}
        yield Found("declined_hours", Urgency.NOW, values, "hours/entries")


def budget_thresholds(seen: Picture, _extras: AttentionExtras) -> Iterator[Found]:
    """Find a budget of which 75, 90 or 100 % are used."""
    use = budget(seen)
    if use is not None and use.threshold is not None:
        yield Found("budget", _BUDGET_URGENCY[use.threshold], {"threshold": use.threshold}, "terms")


def allowance_missed(seen: Picture, _extras: AttentionExtras) -> Iterator[Found]:
    """Find a running week or month above its maximum, else the last closed one outside its bounds."""
    rows = allowance(seen)
    running = [row for row in rows if row.state == "so_far" and is_over(row)]
    closed = [row for row in rows if row.state != "so_far"][-1:]
    for row in running or closed:
        code, urgency = _ALLOWANCE.get("over" if running else row.state, (None, Urgency.NOTE))
        if code is not None:
            values: dict[str, object] = {
                "starts": row.period_start,
                "ends": row.period_end,
                "minutes": row.billed_minutes,
                "min_minutes": row.min_minutes,
                "max_minutes": row.max_minutes,
            }
            yield Found(code, urgency, values, f"hours/{row.period_start}..{row.period_end}")


def pace_low(seen: Picture, _extras: AttentionExtras) -> Iterator[Found]:
    """Find a pace below 0.90."""
    found = pace(seen.terms.minimum_cents, seen.earned, seen.term)
    if found is not None and found < _LOW_PACE:
        yield Found("pace_low", Urgency.SOON, {"pace": found}, "brief")


def _minutes(sums: Iterable[Classed]) -> int:
    return sum(one.sum.billed_minutes for one in sums)


def _orders(sums: Iterable[Classed]) -> list[str]:
    return sorted({one.order.label for one in sums if one.order is not None})
