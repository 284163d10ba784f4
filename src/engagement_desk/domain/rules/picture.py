"""What several rules ask about one engagement on one day, worked out once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engagement_desk.domain.facts import Facts
from engagement_desk.domain.kinds import Status
from engagement_desk.domain.position import EarnedItem
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.rules.classed import Classed, classed_sums
from engagement_desk.domain.rules.earned import items_of
from engagement_desk.domain.rules.retainer import Ledger, kept_ledger
from engagement_desk.domain.rules.standing import Term, status_on, term
from engagement_desk.domain.rules.terms import terms_on


@dataclass(frozen=True, slots=True)
class Picture:
    """The facts as of a day: terms in force, status, term, classed sums, retainer's ledger, and E with its items."""

    facts: Facts
    day: date
    terms: TermsVersion
    status: Status
    term: Term
    sums: tuple[Classed, ...]
    ledger: Ledger
    items: tuple[EarnedItem, ...]
    earned: int


def picture(facts: Facts, day: date) -> Picture:
    """Work out the picture of a day."""
    terms, sums = terms_on(facts.terms, day), classed_sums(facts, day)
    kept = kept_ledger(facts, sums, day)
    items = items_of(facts, sums, kept, day, terms)
    return Picture(
        facts=facts,
        day=day,
        terms=terms,
        status=status_on(facts.statuses, day),
        term=term(facts.engagement, day),
        sums=sums,
        ledger=kept,
        items=items,
        earned=sum(item.amount_cents for item in items),
    )
