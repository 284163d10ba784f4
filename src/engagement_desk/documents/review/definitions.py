"""The words that a review defines in its appendix, by the codes of their names and meanings."""

from __future__ import annotations

from engagement_desk.application.queries.review_content import ReviewContent

OUTCOMES = ("earned", "pace", "forecast", "delivery_predictability", "restated")
HOURS = ("worked", "billed", "at_risk", "absorbed")


def outcomes_used(content: ReviewContent) -> tuple[str, ...]:
    """Give the words of outcomes that the review has a figure for."""
    used = {
        "pace": content.headline.pace is not None,
        "forecast": content.minimum.forecast_cents is not None,
        "delivery_predictability": content.deliverables.judged > 0,
        "restated": bool(content.appendix.restatements),
    }
    return tuple(one for one in OUTCOMES if used.get(one, True))
