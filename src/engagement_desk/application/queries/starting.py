"""What the assistant shows while an engagement is being written: its KEY, and what creating it would give."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from engagement_desk.application.commands.clients import find_client
from engagement_desk.application.commands.start_engagement import StartEngagement, start_engagement
from engagement_desk.application.lookup import terms_of
from engagement_desk.application.ports import Changes, Now, Reading, UnitOfWork
from engagement_desk.application.queries.engagements import TermsRow, list_terms
from engagement_desk.application.queries.header import Header, header
from engagement_desk.application.queries.templates import HOME_CURRENCY
from engagement_desk.application.queries.value_sheet import Cost, cost_of
from engagement_desk.application.rehearsal import rehearse
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.rules.minimum import minimum_minutes

_MOST_LETTERS = 5
_NO_NAME = "CLIENT"
_ARTICLES = frozenset({"A", "AN", "THE"})
_LEFT_OUT: dict[str, dict[str, Any]] = {
    "malformed_key": {"key": ""},
    "key_taken": {"key": ""},
    "ends_before_start": {"end": None},
    "unknown_zone": {"zone": None},
    "unknown_currency": {"currency": HOME_CURRENCY},
}
"""What is put in the place of a part that is refused, so that the rest can be worked out."""

_NOT_OF_A_KEY = re.compile(r"[^A-Z0-9]+")


@dataclass(frozen=True, slots=True)
class StartPreview:
    """What would be there: the header as on the first day (or today, if that is later), terms, and what it would cost.

    `minimum_minutes` is the minimum as hours at the rate, None without a rate. `refusals` say what of the engagement
    itself would be refused; the rest is worked out without it.
    """

    header: Header
    terms: TermsRow
    is_new_client: bool
    minimum_minutes: int | None
    cost: Cost | None
    refusals: tuple[Refused, ...] = ()


def propose_key(reading: Reading, client: str) -> str:
    """Propose a free KEY of up to five letters for a client: NORTH for Northlight Labs, then NORTH2."""
    folded = unicodedata.normalize("NFKD", client).upper()
    plain = "".join(char for char in folded if not unicodedata.combining(char))
    words = [_NOT_OF_A_KEY.sub("", word).lstrip("0123456789") for word in plain.split()]
    named = [word for word in words if word and word not in _ARTICLES]
    base = named[0][:_MOST_LETTERS] if named else _NO_NAME
    tries = (base if number == 1 else f"{base}{number}" for number in count(1))
    return next(key for key in tries if reading.first(Engagement, key=key) is None)


def preview_start(reading: Reading, now: Now, wanted: StartEngagement) -> StartPreview:
    """Give what `start_engagement` would give, and write nothing.

    A client, title or KEY that is still blank is passed over. Raises `Refused` for terms or an exit policy that make no
    sense; what is wrong with KEY, end, zone or currency stands in `refusals`.
    """
    typed, refusals = wanted.engagement, list[Refused]()
    while True:
        filled = replace(
            typed,
            client=typed.client.strip() or _NO_NAME,
            title=typed.title.strip() or typed.client.strip() or _NO_NAME,
            key=typed.key.strip() or propose_key(reading, typed.client),
        )
        try:
            preview: StartPreview = rehearse(reading, now, _started, replace(wanted, engagement=filled)).result
        except Refused as refused:
            if refused.code not in _LEFT_OUT:
                raise
            refusals.append(refused)
            typed = replace(typed, **_LEFT_OUT[refused.code])
        else:
            is_new = find_client(reading, typed.client) is None
            return replace(preview, is_new_client=is_new, refusals=tuple(refusals))


def _started(uow: UnitOfWork, now: Now, wanted: StartEngagement) -> Changes:
    engagement: Engagement = start_engagement(uow, now, wanted).result
    first_day = replace(now, today=max(now.today, engagement.start))
    (terms,) = list_terms(uow, engagement.key)
    preview = StartPreview(
        header=header(uow, engagement.key, first_day),
        terms=terms,
        is_new_client=True,
        minimum_minutes=minimum_minutes(terms_of(uow, engagement.id)[0]),
        cost=cost_of(terms, engagement.start, engagement.end),
    )
    return Changes(result=preview)
