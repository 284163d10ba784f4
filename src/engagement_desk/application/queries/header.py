"""The header over an engagement's pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Now, Reading
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.domain.kinds import Status, Structure, Tier
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.rules.boundaries import boundaries
from engagement_desk.domain.rules.standing import status_on, term
from engagement_desk.domain.rules.terms import terms_on


@dataclass(frozen=True, slots=True)
class Header:
    """Who it is, on which terms, how far along, which boundaries are open, and when the next call is.

    `missing` has the codes of what the boundaries lack; `until_call` is the time to the next call, None without one.
    """

    key: str
    client: str
    title: str
    status: Status
    tier: Tier
    structure: Structure
    rate_cents: int
    currency: str
    day_number: int
    term_days: int | None
    boundaries: int
    missing: tuple[str, ...]
    until_call: timedelta | None


def header(reading: Reading, key: str, now: Now) -> Header:
    """Give the header of an engagement as of now; raises `Refused("unknown_engagement")`."""
    engagement = engagement_by_key(reading, key)
    facts = load_facts(reading, engagement.id, now.today)
    terms = terms_on(facts.terms, now.today)
    standing = term(engagement, now.today)
    bounds = boundaries(facts, now.today)
    until = None if engagement.next_call is None else engagement.next_call - now.instant
    return Header(
        key=engagement.key,
        client=reading.get(Client, engagement.client_id).name,
        title=engagement.title,
        status=status_on(facts.statuses, now.today),
        tier=terms.tier,
        structure=terms.structure,
        rate_cents=terms.rate_cents,
        currency=engagement.currency,
        day_number=standing.day_number,
        term_days=standing.days,
        boundaries=bounds.count,
        missing=bounds.missing,
        until_call=until if until is not None and until >= timedelta() else None,
    )
