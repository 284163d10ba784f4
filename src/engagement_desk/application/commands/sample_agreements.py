"""What was agreed in an engagement of the sample: its terms, scope, orders, deliverables and exit policy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time
from functools import partial

from engagement_desk.application.commands.clients import NewClient, add_client
from engagement_desk.application.commands.deliverables import (
    DeliverableStep,
    NewDeliverable,
    accept_deliverable,
    add_deliverable,
    reject_deliverable,
    start_deliverable,
    submit_deliverable,
)
from engagement_desk.application.commands.engagements import (
    EditEngagement,
    NewEngagement,
    edit_engagement,
    new_engagement,
)
from engagement_desk.application.commands.exits import (
    NewHandoverItem,
    SetExitPolicy,
    add_handover_item,
    set_exit_policy,
)
from engagement_desk.application.commands.orders import (
    Approval,
    NewOrder,
    OrderStep,
    approve_order,
    complete_order,
    decline_order,
    draft_order,
    send_order,
)
from engagement_desk.application.commands.sample_steps import Fields, Rank, Step, Story
from engagement_desk.application.commands.scope import (
    ClauseEdit,
    Issue,
    NewClause,
    add_clause,
    edit_clause,
    issue_scope,
)
from engagement_desk.application.commands.terms import SetTerms, set_terms
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.sample import Table
from engagement_desk.domain.clock_time import zone_named
from engagement_desk.domain.kinds import (
    BudgetKind,
    ClauseKind,
    Deficit,
    ExitReason,
    Grain,
    HandoverKind,
    IpPasses,
    Phase,
    Pricing,
    Renewal,
    Rounding,
    ShortfallRule,
    Silence,
    Span,
    Structure,
    Surplus,
    Tier,
    Unused,
)

_CALL_AT = time(10)
_Advance = Callable[[UnitOfWork, Now, DeliverableStep], Changes]

_ENGAGEMENT: Fields = {
    "why": ("why", "as it is"),
    "key_people": ("key_people", "as it is"),
    "nda_signed_on": ("nda_signed_on", "day"),
    "nda_mutual": ("nda_mutual", "as it is"),
    "ip": ("ip_passes_on", IpPasses),
    "renewal": ("renewal", Renewal),
    "renewal_months": ("renewal_months", "as it is"),
}
_TERMS: Fields = {
    "tier": ("tier", Tier),
    "structure": ("structure", Structure),
    "rate": ("rate_cents", "money"),
    "minimum": ("minimum_cents", "money"),
    "increment": ("increment_minutes", "as it is"),
    "rounding": ("rounding", Rounding),
    "grain": ("grain", Grain),
    "allowance_per": ("allowance_per", Span),
    "allowance_min": ("allowance_min_minutes", "minutes"),
    "allowance_max": ("allowance_max_minutes", "minutes"),
    "budget_kind": ("budget_kind", BudgetKind),
    "budget": ("budget_minutes", "minutes"),
    "at_risk": ("at_risk_minutes", "minutes"),
    "fixed_fee": ("fixed_fee_cents", "money"),
    "period_fee": ("period_fee_cents", "money"),
    "included": ("included_minutes", "minutes"),
    "overage_rate": ("overage_rate_cents", "money"),
    "surplus": ("surplus", Surplus),
    "deficit": ("deficit", Deficit),
    "cap": ("cap_minutes", "minutes"),
    "expiry_periods": ("expiry_periods", "as it is"),
}
_EXIT: Fields = {
    "notice_client": ("notice_client_days", "as it is"),
    "notice_consultant": ("notice_consultant_days", "as it is"),
    "business": ("business", "as it is"),
    "delivery": ("delivery", "as it is"),
    "deemed_days": ("deemed_days", "as it is"),
    "cure_days": ("cure_days", "as it is"),
    "termination_fee": ("termination_fee_cents", "money"),
    "unused": ("unused", Unused),
    "transition": ("transition_minutes", "minutes"),
    "transition_rate": ("transition_rate_cents", "money"),
    "survival": ("survival", "texts"),
    "guarantee_days": ("guarantee_days", "as it is"),
}
_ORDER: Fields = {
    "title": ("title", "as it is"),
    "pricing": ("pricing", Pricing),
    "hours": ("estimate_minutes", "minutes"),
    "amount": ("amount_cents", "money"),
    "days": ("days", "as it is"),
}
_DELIVERABLE: Fields = {
    "title": ("title", "as it is"),
    "due": ("due", "day"),
    "phase": ("phase", Phase),
    "criteria": ("criteria", "as it is"),
    "reviewer": ("reviewer", "as it is"),
    "review_days": ("review_days", "as it is"),
    "business": ("review_business", "as it is"),
    "silence": ("silence", Silence),
    "revisions": ("revision_limit", "as it is"),
    "amount": ("amount_cents", "money"),
    "new_build": ("new_build", "as it is"),
}
# The order in which a deliverable's steps are written; an acceptance by silence has none.
_DELIVERABLE_STEPS = (
    ("started", start_deliverable),
    ("submitted", submit_deliverable),
    ("rejected", reject_deliverable),
    ("taken_up", start_deliverable),
    ("resubmitted", submit_deliverable),
    ("accepted", accept_deliverable),
)
_ORDER_STEPS = (("sent", send_order), ("declined", decline_order), ("completed", complete_order))


def agreements(story: Story) -> Iterator[Step]:
    """Give what both sides agreed to, and how it went."""
    yield Step(story.start, Rank.AGREED, partial(_begin, story))
    for _, table in list(story.each("terms"))[1:]:
        since = story.dates.exact(table["from"])
        wanted = SetTerms(key=story.key, effective_from=since, values=story.read(table, _TERMS))  # type: ignore[arg-type]
        yield Step(since, Rank.AGREED, partial(set_terms, wanted=wanted))
    for _, table in story.each("scope"):
        yield Step(story.dates.exact(table["effective"]), Rank.AGREED, partial(_issue, story, table))
    yield from _orders(story)
    yield from _deliverables(story)
    yield story.step(Rank.HAPPENED, "today", partial(_next_call, story))


def _begin(story: Story, uow: UnitOfWork, now: Now) -> Changes:
    client, terms, policy = story.table["client"], story.table["terms"][0], story.table["exit_policy"]
    add_client(uow, now, NewClient(**client))
    wanted = NewEngagement(
        key=story.key,
        client=client["name"],
        title=story.engagement["title"],
        start=story.start,
        end=story.end,
        zone=story.engagement["zone"],
        currency=story.currency,
        values=story.read(story.engagement, _ENGAGEMENT),  # type: ignore[arg-type]
        terms=story.read(terms, _TERMS),  # type: ignore[arg-type]
    )
    changes = new_engagement(uow, now, wanted)
    shortfall = {ExitReason(reason): ShortfallRule(rule) for reason, rule in policy["shortfall"].items()}
    saved = SetExitPolicy(key=story.key, values=story.read(policy, _EXIT), shortfall=shortfall)  # type: ignore[arg-type]
    set_exit_policy(uow, now, saved)
    for kind in HandoverKind:
        for item in policy[kind.value]:
            add_handover_item(uow, now, NewHandoverItem(key=story.key, kind=kind, **item))
    return changes


def _issue(story: Story, table: Table, uow: UnitOfWork, now: Now) -> Changes:
    for kind, ref, text, *condition in table.get("add", ()):
        clause = NewClause(key=story.key, kind=ClauseKind(kind), ref=ref, text=text, condition="".join(condition))
        add_clause(uow, now, clause)
    for ref, text in table.get("edit", ()):
        edit_clause(uow, now, ClauseEdit(key=story.key, ref=ref, text=text))
    effective = story.dates.exact(table["effective"])
    return issue_scope(uow, now, Issue(key=story.key, effective=effective, reason=table["reason"]))


def _orders(story: Story) -> Iterator[Step]:
    for name, table in story.each("order"):
        number = name.split()[-1]
        yield story.step(Rank.PLANNED, table.get("drafted", table["sent"]), partial(_draft_order, story, table))
        for verb, command in _ORDER_STEPS:
            if verb in table:
                step = OrderStep(key=story.key, number=number)
                yield story.step(Rank.HAPPENED, table[verb], partial(command, wanted=step))
        if "approved" in table:
            approval = Approval(
                key=story.key, number=number, client_by=table["client_by"], consultant_by=table["consultant_by"]
            )
            yield story.step(Rank.HAPPENED, table["approved"], partial(approve_order, wanted=approval))


def _draft_order(story: Story, table: Table, uow: UnitOfWork, now: Now) -> Changes:
    request = story.ids[f"request {table['request']}"]
    return draft_order(uow, now, NewOrder(key=story.key, request_id=request, **story.read(table, _ORDER)))


def _deliverables(story: Story) -> Iterator[Step]:
    for name, table in story.each("deliverable"):
        planned = NewDeliverable(key=story.key, **story.read(table, _DELIVERABLE))
        on = table.get("planned", table["due"].partition("+")[0])
        yield story.step(Rank.PLANNED, on, story.keep(name, partial(add_deliverable, wanted=planned)))
        for verb, command in _DELIVERABLE_STEPS:
            if verb in table:
                yield story.step(Rank.HAPPENED, table[verb], partial(_advance, story, name, table, command))


def _advance(story: Story, name: str, table: Table, command: _Advance, uow: UnitOfWork, now: Now) -> Changes:
    step = DeliverableStep(key=story.key, deliverable_id=story.ids[name], reason=table.get("reason", ""))
    return command(uow, now, step)


def _next_call(story: Story, uow: UnitOfWork, now: Now) -> Changes:
    zone = zone_named(story.engagement["zone"])
    day = story.dates.working(story.engagement["next_call"])
    call = datetime.combine(day, _CALL_AT, zone).astimezone(UTC)
    return edit_engagement(uow, now, EditEngagement(key=story.key, values={"next_call": call}))
