"""The terms that the figures of a review rest on, one a line."""

from __future__ import annotations

from collections.abc import Iterator

from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_figures import Policies
from engagement_desk.application.queries.review_record import ContractDates
from engagement_desk.documents.formats import Formats
from engagement_desk.documents.sheet import Sheet
from engagement_desk.documents.words import DEFICIT, GRAINS, ROUNDINGS, STRUCTURES, SURPLUS, TIERS


def policies(sheet: Sheet, content: ReviewContent, terms: Policies) -> list[str]:
    """Give the lines."""
    formats, control = sheet.formats, content.control
    return [
        f"Structure: {STRUCTURES[control.structure]}; tier: {TIERS[control.tier]}.",
        f"Rate: {formats.money(terms.rate_cents)} an hour, by the terms in force from {formats.iso(terms.terms_from)}.",
        *_fees(formats, terms),
        f"Rounding: {ROUNDINGS[terms.rounding]} {terms.increment_minutes} min, {GRAINS[terms.grain]}.",
        f"Dates are local to {control.zone}; a week, Monday to Sunday, belongs to the quarter of its Sunday.",
        f"Requests are answered within {_days(terms.response_days, business=True)}.",
        *_notice(content.contract),
        "What a published review covers is never edited: a correction counts on the first day that no review covers.",
        *_rights(terms),
    ]


def _fees(formats: Formats, terms: Policies) -> Iterator[str]:
    if terms.fixed_fee_cents is not None:
        yield f"Fixed fee: {formats.money(terms.fixed_fee_cents)}, earned as deliverables are accepted."
    if terms.period_fee_cents is None:
        return
    fee = f"{formats.money(terms.period_fee_cents)} a period for {formats.hours_said(terms.included_minutes or 0)}"
    yield f"Retainer: {fee}; {SURPLUS[terms.surplus]}; {DEFICIT[terms.deficit]}."
    if terms.overage_rate_cents is not None:
        yield f"Time beyond the retainer: {formats.money(terms.overage_rate_cents)} an hour."
    limits = []
    if terms.cap_minutes is not None:
        limits.append(f"at most {formats.hours_said(terms.cap_minutes)} are carried")
    if terms.expiry_periods is not None:
        number = terms.expiry_periods
        limits.append(f"they lapse after {number} period{'' if number == 1 else 's'}")
    if limits:
        yield f"Carried minutes: {', and '.join(limits)}."


def _notice(contract: ContractDates) -> Iterator[str]:
    client, consultant = contract.notice_client_days, contract.notice_consultant_days
    if client is not None and consultant is not None:
        business = contract.notice_business
        said = f"the client gives {_days(client, business=business)}"
        yield f"Notice: {said}, the consultant {_days(consultant, business=business)}."


def _rights(terms: Policies) -> Iterator[str]:
    if terms.ip_passes_on is not None:
        yield f"Rights in the work pass to {terms.ip_owner or 'the client'} on {terms.ip_passes_on}."


def _days(number: int, *, business: bool) -> str:
    return f"{number} {'business ' if business else ''}day{'' if number == 1 else 's'}"
