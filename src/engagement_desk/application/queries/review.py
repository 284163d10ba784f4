"""Collecting a quarter's review: the same figures as everywhere, as of the quarter's end (SPEC §6)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from engagement_desk.application.lookup import orders_of
from engagement_desk.application.ports import EntryFilter, Reading
from engagement_desk.application.queries.carried_actions import carried_lines
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.application.queries.review_appendix import appendix_of
from engagement_desk.application.queries.review_content import Control, Headline, ReviewContent
from engagement_desk.application.queries.review_figures import Fees, Hours
from engagement_desk.application.queries.review_log import (
    QuarterLog,
    Texts,
    actions_of,
    decisions_of,
    incidents_of,
    objectives_of,
    reflection_of,
    risks_of,
    summary_of,
)
from engagement_desk.application.queries.review_money import (
    contract_of,
    fees_of,
    ledger_of,
    minimum_of,
    pace_text,
)
from engagement_desk.application.queries.review_record import NextQuarter
from engagement_desk.application.queries.review_scope import (
    accepted_count,
    deliverables_of,
    responses_of,
    scope_of,
    upcoming,
)
from engagement_desk.application.queries.review_span import Span, span_of
from engagement_desk.application.queries.review_time import entry_rows, hours_of
from engagement_desk.application.queries.scope import revision_on
from engagement_desk.application.settings import Preferences, preferences
from engagement_desk.domain.calendar import Quarter
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import ReviewSection
from engagement_desk.domain.money import decimals
from engagement_desk.domain.position import Position
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.exits import Notice
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.reviews import PublishedReview, ReviewText
from engagement_desk.domain.records.scope import Request
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.records.workspace import Logo
from engagement_desk.domain.rules.position import position
from engagement_desk.domain.rules.standing import term
from engagement_desk.domain.rules.terms import terms_on


@dataclass(frozen=True)
class _Material:
    """What the sections are made of, read once."""

    facts: Facts
    seen: Position
    span: Span
    entries: list[Entry]
    texts: Texts
    log: QuarterLog
    own: Preferences


def collect_review(reading: Reading, engagement: Engagement, quarter: Quarter, as_of: date) -> ReviewContent:
    """Give the content of a quarter's review as a draft, with every figure as of its end, or of `as_of` before that.

    It is complete; `review_presets.of_preset` gives what a preset shows of it. Raises `Refused("quarter_not_started")`.
    """
    own = preferences(reading)
    span = span_of(quarter, as_of, reading.find(PublishedReview, engagement_id=engagement.id))
    facts = load_facts(reading, engagement.id, span.cut_off)
    seen = position(facts, span.cut_off)
    entries = _entries(reading, engagement, span.since, span.cut_off)
    log = QuarterLog(reading.find(LogItem, engagement_id=engagement.id), span)
    made = _Material(facts, seen, span, entries, written(reading, engagement, quarter), log, own)
    client = reading.get(Client, engagement.client_id)
    fees = fees_of(facts, seen, span)
    hours = hours_of(entries, _entries(reading, engagement, span.last_since, span.last_until), facts, seen, span)
    scope = scope_of(facts, span, reading.find(Request, engagement_id=engagement.id), entries)
    notices = reading.find(Notice, engagement_id=engagement.id)
    return ReviewContent(
        control=_control(made, client, reading.first(Logo)),
        headline=_headline(made, hours, fees),
        summary=summary_of(made.texts, log, engagement.why),
        objectives=objectives_of(log),
        decisions=decisions_of(log),
        deliverables=deliverables_of(facts, span),
        responses=responses_of(facts, scope),
        hours=hours,
        fees=fees,
        minimum=minimum_of(facts, seen, span),
        retainer=ledger_of(seen, span),
        scope=scope,
        risks=risks_of(log),
        incidents=incidents_of(log),
        reflection=reflection_of(made.texts),
        next_quarter=NextQuarter(
            text=made.texts.get(ReviewSection.NEXT_QUARTER, ""), deliverables=upcoming(facts, span)
        ),
        contract=contract_of(facts, seen, span, notices, own.quarter_first_month),
        actions=actions_of(made.texts, log, carried_lines(reading, engagement, quarter)),
        appendix=appendix_of(reading, facts, span, entries, log, own.quarter_first_month),
    )


def written(reading: Reading, engagement: Engagement, quarter: Quarter) -> Texts:
    """Give the written parts of a quarter's review."""
    found = reading.find(ReviewText, engagement_id=engagement.id, quarter=quarter.name)
    return {text.section: text.text for text in found}


def with_entries(reading: Reading, engagement: Engagement, content: ReviewContent) -> ReviewContent:
    """Add its entries to content that was frozen without them: covered by it, they are what they were (SPEC §3.4)."""
    control = content.control
    entries = _entries(reading, engagement, control.covers_from, control.cut_off)
    rows = entry_rows(entries, orders_of(reading, engagement.id), control.cut_off)
    return replace(content, appendix=replace(content.appendix, entries=rows))


def _entries(reading: Reading, engagement: Engagement, since: date, through: date) -> list[Entry]:
    return reading.entries(EntryFilter(engagement_id=engagement.id, since=since, through=through))


def _control(made: _Material, client: Client, logo: Logo | None) -> Control:
    engagement, quarter, seen = made.facts.engagement, made.span.quarter, made.seen
    revision = revision_on(made.facts.revisions, made.span.cut_off)
    return Control(
        title=engagement.title,
        client=client.name,
        client_legal_name=client.legal_name or client.name,
        consultant=made.own.owner_name,
        consultant_legal_name=made.own.owner_legal_name,
        engagement=engagement.key,
        quarter=quarter.name,
        quarter_number=int(quarter.name[-1]),
        quarter_year=int(quarter.name[:4]),
        starts=quarter.starts,
        ends=quarter.ends,
        covers_from=made.span.since,
        cut_off=made.span.cut_off,
        zone=engagement.zone,
        currency=engagement.currency,
        decimals=decimals(engagement.currency),
        language=client.language,
        structure=seen.structure.value,
        tier=seen.tier.value,
        status=seen.status.value,
        term_start=engagement.start,
        term_end=engagement.end,
        day_number=term(engagement, made.span.cut_off).day_number,
        scope_revision=revision.number if revision else None,
        scope_effective=revision.effective if revision else None,
        nda_signed_on=engagement.nda_signed_on,
        nda_mutual=engagement.nda_mutual,
        notice=made.own.notice,
        accent=made.own.accent,
        logo=logo,
        logo_text=made.own.logo_text,
    )


def _headline(made: _Material, hours: Hours, fees: Fees) -> Headline:
    seen, terms = made.seen, terms_on(made.facts.terms, made.span.cut_off)
    return Headline(
        earned_cents=seen.earned_cents,
        earned_quarter_cents=fees.amount_cents,
        minimum_cents=seen.minimum_cents,
        shortfall_cents=seen.shortfall_cents,
        billed_quarter_minutes=hours.billed_minutes,
        allowance_per=terms.allowance_per.value if terms.allowance_per else None,
        allowance_min_minutes=terms.allowance_min_minutes,
        allowance_max_minutes=terms.allowance_max_minutes,
        deliverables_accepted=accepted_count(made.facts, made.span.cut_off),
        deliverables_total=len(made.facts.deliverables),
        pace=pace_text(seen.pace),
        forecast_cents=seen.forecast_cents,
    )
