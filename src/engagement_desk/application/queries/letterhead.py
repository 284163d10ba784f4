"""What stands at the head and foot of a document besides its own content: the parties, the engagement, the look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engagement_desk.application.ports import Reading
from engagement_desk.application.settings import preferences
from engagement_desk.domain.money import decimals
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.workspace import Logo


@dataclass(frozen=True, kw_only=True)
class Letterhead:
    """The parties and the engagement as a document names them; its figures stand as of `as_of`, in `currency`."""

    engagement: str
    title: str
    client: str
    client_legal_name: str
    consultant: str
    consultant_legal_name: str
    as_of: date
    term_start: date
    term_end: date | None
    zone: str
    currency: str
    decimals: int
    language: str
    accent: str = ""
    logo: Logo | None = None
    logo_text: str = ""
    notice: str = ""
    nda_signed_on: date | None = None
    nda_mutual: bool = False


def letterhead(reading: Reading, engagement: Engagement, as_of: date) -> Letterhead:
    """Give the letterhead of an engagement's documents; legal names fall back to the names in use."""
    client, own = reading.get(Client, engagement.client_id), preferences(reading)
    return Letterhead(
        engagement=engagement.key,
        title=engagement.title,
        client=client.name,
        client_legal_name=client.legal_name or client.name,
        consultant=own.owner_name,
        consultant_legal_name=own.owner_legal_name,
        as_of=as_of,
        term_start=engagement.start,
        term_end=engagement.end,
        zone=engagement.zone,
        currency=engagement.currency,
        decimals=decimals(engagement.currency),
        language=client.language,
        accent=own.accent,
        logo=reading.first(Logo),
        logo_text=own.logo_text,
        notice=own.notice,
        nda_signed_on=engagement.nda_signed_on,
        nda_mutual=engagement.nda_mutual,
    )


def sample_head(reading: Reading, today: date) -> Letterhead:
    """Give the letterhead of a document to a made-up client, which shows what the settings make of it."""
    own = preferences(reading)
    return Letterhead(
        engagement="SAMPLE",
        title="Platform advisory",
        client="Northlight Labs",
        client_legal_name="Northlight Labs, Inc.",
        consultant=own.owner_name,
        consultant_legal_name=own.owner_legal_name,
        as_of=today,
        term_start=today.replace(month=1, day=1),
        term_end=today.replace(month=12, day=31),
        zone=own.zone or "UTC",
        currency="USD",
        decimals=decimals("USD"),
        language="en",
        accent=own.accent,
        logo=reading.first(Logo),
        logo_text=own.logo_text,
        notice=own.notice,
    )
