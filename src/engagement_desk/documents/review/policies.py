"""The terms that the figures of a review rest on, one a line."""

from __future__ import annotations

from collections.abc import Iterator

from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_figures import Policies
from engagement_desk.application.queries.review_record import ContractDates
from engagement_desk.documents.sheet import Sheet
from engagement_desk.documents.words import Words


def policies(sheet: Sheet, content: ReviewContent, terms: Policies) -> list[str]:
    """Give the lines."""
    formats, control, say = sheet.formats, content.control, sheet.say
    structure, tier = say.name("structure", control.structure), say.name("tier", control.tier)
    rounding, grain = say.name("rounding", terms.rounding), say.name("grain", terms.grain)
    return [
        say("structure_is", structure=structure, tier=tier),
        say("rate_is", rate=formats.money(terms.rate_cents), day=formats.iso(terms.terms_from)),
        *_fees(sheet, terms),
        say("rounding_is", rounding=rounding, minutes=terms.increment_minutes, grain=grain),
        say("dates_are_local", zone=control.zone.removeprefix("Etc/")),
        say("requests_answered", days=_days(say, terms.response_days, business=True)),
        *_notice(say, content.contract),
        say("never_edited"),
        *_rights(say, terms),
    ]


def _fees(sheet: Sheet, terms: Policies) -> Iterator[str]:
    formats, say = sheet.formats, sheet.say
    if terms.fixed_fee_cents is not None:
        yield say("fixed_fee_is", fee=formats.money(terms.fixed_fee_cents))
    if terms.period_fee_cents is None:
        return
    yield say(
        "retainer_is",
        fee=formats.money(terms.period_fee_cents),
        hours=formats.hours_said(terms.included_minutes or 0),
        surplus=say.name("surplus", terms.surplus),
        deficit=say.name("deficit", terms.deficit),
    )
    if terms.overage_rate_cents is not None:
        yield say("beyond_is", rate=formats.money(terms.overage_rate_cents))
    most = None if terms.cap_minutes is None else say("carried_at_most", hours=formats.hours_said(terms.cap_minutes))
    lapse = None if terms.expiry_periods is None else say.count("carried_lapse", terms.expiry_periods)
    if most and lapse:
        yield say("carried_both", most=most, lapse=lapse)
    elif most or lapse:
        yield say("carried_is", said=most or lapse)


def _notice(say: Words, contract: ContractDates) -> Iterator[str]:
    client, consultant = contract.notice_client_days, contract.notice_consultant_days
    if client is not None and consultant is not None:
        business = contract.notice_business
        yield say(
            "notice_is",
            client=_days(say, client, business=business),
            consultant=_days(say, consultant, business=business),
        )


def _rights(say: Words, terms: Policies) -> Iterator[str]:
    if terms.ip_passes_on is not None:
        owner = terms.ip_owner or say("the_client")
        yield say("rights_pass", owner=owner, on=say.name("ip_passes", terms.ip_passes_on))


def _days(say: Words, number: int, *, business: bool) -> str:
    return say.count("business_days" if business else "days", number)
