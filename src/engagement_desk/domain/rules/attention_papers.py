"""Attention to what should have been written, answered or signed (SPEC §5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from engagement_desk.domain.calendar import add_days, month_of, week_of
from engagement_desk.domain.rules.attention_found import AttentionExtras, Found
from engagement_desk.domain.rules.picture import Picture
from engagement_desk.domain.rules.standing import last_day
from engagement_desk.domain.statements import Urgency

_QUESTION_AGE = timedelta(days=7)
_CHECKPOINTS = {30: Urgency.SOON, 60: Urgency.NOW, 90: Urgency.SOON}


def requests(seen: Picture, extras: AttentionExtras) -> Iterator[Found]:
    """Find requests without an answer after the response time that was promised, in business days."""
    facts = seen.facts
    for request in extras.requests:
        if request.on > seen.day or _is_past(request.answered_on, seen.day):
            continue
        promised = add_days(request.on, facts.engagement.response_days, business=True, holidays=facts.holidays)
        if promised < seen.day:
            values: dict[str, object] = {"words": request.words, "promised": promised}
            yield Found("request_unanswered", Urgency.NOW, values, f"scope/{request.id}")


def checkpoints(seen: Picture, extras: AttentionExtras) -> Iterator[Found]:
    """Find days 30, 60 and 90 that are reached with no evidence of what changed."""
    evidenced = {one.day for one in extras.checkpoints if one.evidence.strip() and one.on <= seen.day}
    for day, urgency in _CHECKPOINTS.items():
        if seen.term.day_number >= day and day not in evidenced:
            yield Found(f"checkpoint_{day}", urgency, {"day": day}, "deliverables/checkpoints")


def questions(seen: Picture, extras: AttentionExtras) -> Iterator[Found]:
    """Find open questions that are older than 7 days or have no owner."""
    for question in extras.questions:
        if question.on > seen.day or _is_past(question.done_on, seen.day):
            continue
        values: dict[str, object] = {"text": question.text, "on": question.on}
        if seen.day - question.on > _QUESTION_AGE:
            yield Found("question_old", Urgency.SOON, values, f"log/{question.id}")
        elif not question.owner.strip():
            yield Found("question_unowned", Urgency.NOTE, values, f"log/{question.id}")


def priorities(seen: Picture, extras: AttentionExtras) -> Iterator[Found]:
    """Find a week of the term without priorities."""
    monday, _ = week_of(seen.day)
    if _is_running(seen, seen.day, seen.day) and all(one.week != monday for one in extras.priorities):
        yield Found("no_priorities", Urgency.NOTE, {"week": monday}, "log/priority")


def monthly_status(seen: Picture, extras: AttentionExtras) -> Iterator[Found]:
    """Find that no status was written for last month, if the engagement ran in it."""
    first, last = month_of(seen.day.replace(day=1) - timedelta(days=1))
    month = f"{first:%Y-%m}"
    if _is_running(seen, first, last) and month not in extras.statuses:
        yield Found("no_status", Urgency.NOTE, {"month": month}, f"reviews/status:{month}")


def nda(seen: Picture, _extras: AttentionExtras) -> Iterator[Found]:
    """Find that no NDA is signed."""
    if not _is_past(seen.facts.engagement.nda_signed_on, seen.day):
        yield Found("nda_unsigned", Urgency.NOTE, {}, "details/nda_signed_on")


def ip_terms(seen: Picture, _extras: AttentionExtras) -> Iterator[Found]:
    """Find that it is not agreed when the rights in the work pass."""
    if seen.facts.engagement.ip_passes_on is None:
        yield Found("ip_missing", Urgency.NOTE, {}, "details/ip_passes_on")


def _is_past(on: date | None, day: date) -> bool:
    return on is not None and on <= day


def _is_running(seen: Picture, first: date, last: date) -> bool:
    """Tell whether the term has a day between the two."""
    end = last_day(seen.facts.engagement, seen.facts.statuses, seen.day)
    return seen.facts.engagement.start <= last and (end is None or end >= first)
