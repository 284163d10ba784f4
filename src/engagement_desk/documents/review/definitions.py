"""What the words of a review mean, for its appendix."""

from __future__ import annotations

from engagement_desk.application.queries.review_content import ReviewContent

OUTCOMES = (
    (
        "Earned",
        "What counts toward the minimum by a day: time at the rate, fees, accepted deliverables, completed orders.",
    ),
    (
        "Pace",
        "The share of the minimum earned, divided by the share of the term that has passed; 1.00 is an even pace.",
    ),
    (
        "Forecast",
        "Earned so far, time at risk, the last four weeks' pace carried on to the term's end, and what is still due.",
    ),
    (
        "Delivery predictability",
        "Of the deliverables that were due or accepted, the share accepted on or before the due date.",
    ),
    (
        "Restated",
        "A record of a period that an earlier published review covers; it counts here, on its posting date.",
    ),
)
HOURS = (
    ("Worked", "Time as it was logged, whether or not it is billed."),
    ("Billed", "Worked time after the rounding that the terms agree; time that is not billable is billed as nothing."),
    ("At risk", "Time on a change order that is not approved; it counts in the forecast alone."),
    ("Absorbed", "Time given without a charge."),
)


def outcomes_used(content: ReviewContent) -> tuple[tuple[str, str], ...]:
    """Give the words of outcomes that the review has a figure for, each with its meaning."""
    used = {
        "Pace": content.headline.pace is not None,
        "Forecast": content.minimum.forecast_cents is not None,
        "Delivery predictability": content.deliverables.judged > 0,
        "Restated": bool(content.appendix.restatements),
    }
    return tuple(one for one in OUTCOMES if used.get(one[0], True))
