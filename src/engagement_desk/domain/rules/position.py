"""Every figure of SPEC §3 for one engagement on one day."""

from __future__ import annotations

from datetime import date

from engagement_desk.domain.facts import Facts
from engagement_desk.domain.position import Position
from engagement_desk.domain.rules import minimum
from engagement_desk.domain.rules.allowance import allowance
from engagement_desk.domain.rules.boundaries import boundaries
from engagement_desk.domain.rules.budget import budget
from engagement_desk.domain.rules.classed import TOTALLED, by_class
from engagement_desk.domain.rules.earned import earned_lines, over_cap_of
from engagement_desk.domain.rules.forecast import earned_lately, forecast, outlook, projected_on
from engagement_desk.domain.rules.picture import Picture, picture
from engagement_desk.domain.rules.unbilled import unbilled_items


def position(facts: Facts, day: date) -> Position:
    """Give the engagement's position as of the day; only what posts on or before it counts (SPEC §3)."""
    return position_of_picture(picture(facts, day))


def position_of_picture(seen: Picture) -> Position:
    """Give the position from a picture that is worked out already."""
    facts, day, terms = seen.facts, seen.day, seen.terms
    classes = by_class(seen.sums)
    totals = [classes[entry_class] for entry_class in TOTALLED]
    ahead = outlook(seen)
    return Position(
        engagement=facts.engagement.key,
        as_of=day,
        currency=facts.engagement.currency,
        structure=terms.structure,
        tier=terms.tier,
        status=seen.status,
        rate_cents=terms.rate_cents,
        term_days=seen.term.days,
        elapsed_days=seen.term.elapsed,
        days_left=seen.term.left,
        worked_seconds=sum(total.worked_seconds for total in totals),
        billed_minutes=sum(total.billed_minutes for total in totals),
        value_cents=sum(total.value_cents for total in totals),
        by_class=classes,
        non_billable_seconds=_non_billable_seconds(facts, day),
        unbilled_cents=sum(item.amount_cents for item in unbilled_items(seen)),
        over_cap_cents=over_cap_of(seen.sums, terms),
        earned_cents=seen.earned,
        earned_lines=earned_lines(seen.items),
        minimum_cents=terms.minimum_cents,
        minimum_minutes=minimum.minimum_minutes(terms),
        shortfall_cents=minimum.shortfall(terms.minimum_cents, seen.earned),
        pace=minimum.pace(terms.minimum_cents, seen.earned, seen.term),
        earned_last_28_cents=earned_lately(seen),
        required_minutes_per_week=minimum.required_minutes_per_week(seen),
        forecast_cents=forecast(seen, ahead),
        minimum_reached_on=minimum.reached_on(seen),
        minimum_projected_on=projected_on(seen, ahead),
        budget=budget(seen),
        allowance=allowance(seen),
        retainer=seen.ledger.rows,
        boundaries=boundaries(facts, day),
    )


def _non_billable_seconds(facts: Facts, day: date) -> int:
    return sum(one.worked_seconds for one in facts.day_sums if not one.billable and one.posting_date <= day)
