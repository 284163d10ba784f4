"""The exit policy, notices and the exit statement, as they are shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import ExitReason, HandoverKind, NoticeKind, ShortfallRule, Side, Unused
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.exits import ExitPolicy, HandoverItem, Notice
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.exit_policy import saved_rule
from engagement_desk.domain.rules.exits import exit_statement
from engagement_desk.domain.statements import ExitStatement


@dataclass(frozen=True, slots=True)
class HandoverRow:
    """A thing to hand over or an access to revoke, due `days` after the notice."""

    id: str
    kind: HandoverKind
    text: str
    form: str
    owner: str
    days: int | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A notice that one side gave."""

    id: str
    engagement: str
    side: Side
    kind: NoticeKind
    sent_on: date
    received_on: date | None
    cured_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitPolicyView:
    """The exit policy with its lists; `id` None and `shortfall` without rules where nothing is saved yet."""

    id: str | None
    engagement: str
    currency: str
    notice_client_days: int | None
    notice_consultant_days: int | None
    business: bool
    delivery: str
    deemed_days: int
    cure_days: int
    shortfall: dict[ExitReason, ShortfallRule | None]
    termination_fee_cents: int
    unused: Unused
    transition_minutes: int | None
    transition_rate_cents: int | None
    survival: tuple[str, ...]
    guarantee_days: int
    handover: tuple[HandoverRow, ...]
    access: tuple[HandoverRow, ...]
    notices: tuple[NoticeRow, ...]


def show_exit_policy(reading: Reading, key: str) -> ExitPolicyView:
    """Give the exit policy of an engagement; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    saved = reading.first(ExitPolicy, engagement_id=engagement.id)
    policy = saved or ExitPolicy(id="", engagement_id=engagement.id)
    items = [handover_row(item) for item in reading.find(HandoverItem, engagement_id=engagement.id)]
    return ExitPolicyView(
        id=saved.id if saved else None,
        engagement=engagement.key,
        currency=engagement.currency,
        notice_client_days=policy.notice_client_days,
        notice_consultant_days=policy.notice_consultant_days,
        business=policy.business,
        delivery=policy.delivery,
        deemed_days=policy.deemed_days,
        cure_days=policy.cure_days,
        shortfall={reason: saved_rule(policy, reason) for reason in ExitReason},
        termination_fee_cents=policy.termination_fee_cents,
        unused=policy.unused,
        transition_minutes=policy.transition_minutes,
        transition_rate_cents=policy.transition_rate_cents,
        survival=policy.survival,
        guarantee_days=policy.guarantee_days,
        handover=tuple(item for item in items if item.kind is HandoverKind.HANDOVER),
        access=tuple(item for item in items if item.kind is HandoverKind.ACCESS),
        notices=notices_of(reading, engagement),
    )


def list_notices(reading: Reading, key: str) -> tuple[NoticeRow, ...]:
    """Give the notices by the day they were sent; raises `Refused("unknown_engagement")`."""
    return notices_of(reading, engagement_by_key(reading, key))


def notices_of(reading: Reading, engagement: Engagement) -> tuple[NoticeRow, ...]:
    """Give an engagement's notices by the day they were sent."""
    notices = sorted(reading.find(Notice, engagement_id=engagement.id), key=lambda n: (n.sent_on, n.id))
    return tuple(NoticeRow(n.id, engagement.key, n.side, n.kind, n.sent_on, n.received_on, n.cured_on) for n in notices)


def handover_row(item: HandoverItem) -> HandoverRow:
    """Give an item as it is shown."""
    return HandoverRow(item.id, item.kind, item.text, item.form, item.owner, item.days, item.done_on)


def exit_of(reading: Reading, key: str, notice_on: date, reason: ExitReason) -> ExitStatement:
    """Give the exit statement for a notice on a day; raises `Refused`, as for the expiry of an open-ended one."""
    engagement = engagement_by_key(reading, key)
    facts = load_facts(reading, engagement.id, notice_on)
    return exit_statement(
        replace(facts, deliverable_seconds=_on_deliverables(reading, facts, notice_on)), notice_on, reason
    )


def _on_deliverables(reading: Reading, facts: Facts, through: date) -> dict[str, int]:
    """Add up the time of the entries that name a deliverable and count by that day."""
    seconds = dict.fromkeys((deliverable.id for deliverable in facts.deliverables), 0)
    if seconds:
        for entry in reading.find(Entry, deliverable_id=tuple(seconds), deleted_at=None):
            if entry.deliverable_id is not None and entry.posting_date <= through:
                seconds[entry.deliverable_id] += entry.worked_seconds
    return seconds
