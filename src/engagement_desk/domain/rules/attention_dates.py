"""Attention to dates that come near or have passed (SPEC §5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from engagement_desk.domain.calendar import previous_quarter, quarter_on
from engagement_desk.domain.kinds import DeliverableState, NoticeKind, Side, Silence
from engagement_desk.domain.rules.attention_found import AttentionExtras, Found
from engagement_desk.domain.rules.deliverables import standing
from engagement_desk.domain.rules.exit_policy import latest_notice
from engagement_desk.domain.rules.picture import Picture
from engagement_desk.domain.rules.standing import last_day
from engagement_desk.domain.statements import Urgency

_DEEMED_WITHIN = timedelta(days=7)
_NOTICE_WITHIN = timedelta(days=30)
_NOTICE_AT_ONCE = timedelta(days=7)
_DEEMED = {Silence.ACCEPTED: "deemed_accepted_soon", Silence.REJECTED: "deemed_rejected_soon"}
_HANDED_IN = (DeliverableState.SUBMITTED, DeliverableState.ACCEPTED)
_ENDING = (NoticeKind.TERMINATION, NoticeKind.NON_RENEWAL)


def deliverables_overdue(seen: Picture, _extras: AttentionExtras) -> Iterator[Found]:
    """Find deliverables that were due before the day and are neither submitted nor accepted."""
    for deliverable in seen.facts.deliverables:
        if deliverable.due is None or deliverable.due >= seen.day:
            continue
        if standing(deliverable, seen.day, seen.facts.holidays).state not in _HANDED_IN:
            values: dict[str, object] = {"title": deliverable.title, "due": deliverable.due}
            yield Found("deliverable_overdue", Urgency.NOW, values, f"deliverables/{deliverable.id}")


def deemed_soon(seen: Picture, _extras: AttentionExtras) -> Iterator[Found]:
    """Find submitted deliverables that silence accepts or rejects within a week."""
    for deliverable in seen.facts.deliverables:
        stands = standing(deliverable, seen.day, seen.facts.holidays)
        if stands.state is not DeliverableState.SUBMITTED or stands.deemed_on is None:
            continue
        if stands.deemed_on - seen.day <= _DEEMED_WITHIN:
            values: dict[str, object] = {"title": deliverable.title, "on": stands.deemed_on}
            yield Found(_DEEMED[deliverable.silence], Urgency.SOON, values, f"deliverables/{deliverable.id}")


def notice_deadlines(seen: Picture, extras: AttentionExtras) -> Iterator[Found]:
    """Find a side's last day to give notice within 30 days, unless notice was given."""
    if any(notice.kind in _ENDING and notice.sent_on <= seen.day for notice in extras.notices):
        return
    for side in Side:
        latest = latest_notice(seen.facts, side)
        if latest is None or not timedelta(0) <= latest - seen.day <= _NOTICE_WITHIN:
            continue
        urgency = Urgency.NOW if latest - seen.day <= _NOTICE_AT_ONCE else Urgency.SOON
        yield Found("notice_deadline", urgency, {"side": side, "on": latest}, "exit")


def review_due(seen: Picture, extras: AttentionExtras) -> Iterator[Found]:
    """Find the last quarter that has ended, if the engagement ran in it and its review is not published."""
    quarter = quarter_on(seen.day, extras.first_month)
    if quarter.ends > seen.day:
        quarter = previous_quarter(quarter)
    facts = seen.facts
    end = last_day(facts.engagement, facts.statuses, seen.day)
    has_run = facts.engagement.start <= quarter.ends and (end is None or end >= quarter.starts)
    if has_run and quarter.name not in extras.published:
        yield Found("review_due", Urgency.SOON, {"quarter": quarter.name}, f"reviews/{quarter.name}")
