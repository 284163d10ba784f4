"""What an export needs: the entries as they are listed, with the client of each engagement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import EntryFilter, Reading
from engagement_desk.application.queries.entries import EntryLine, list_entries
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.engagements import Engagement


@dataclass(frozen=True, slots=True)
class ExportEngagement:
    """What the lines of one engagement have in common; `zone` is where its clock times are told."""

    key: str
    client: str
    currency: str
    zone: str


@dataclass(frozen=True, slots=True)
class ExportSheet:
    """The entries of an export in the order of their posting, and their engagements by KEY."""

    lines: tuple[EntryLine, ...]
    engagements: dict[str, ExportEngagement]


def export_sheet(
    reading: Reading,
    day: date,
    *,
    key: str | None = None,
    since: date | None = None,
    through: date | None = None,
) -> ExportSheet:
    """Give the entries posted from `since` through `through`, classes as of `day`, of one engagement or all.

    Raises `Refused("unknown_engagement")`, and `Refused("dates_upside_down")` when the first day is after the last.
    """
    if since is not None and through is not None and since > through:
        raise Refused("dates_upside_down", since=since, through=through)
    wanted = None if key is None else engagement_by_key(reading, key)
    listed = list_entries(
        reading,
        EntryFilter(engagement_id=wanted.id if wanted else None, since=since, through=through),
        day,
    )
    clients = {client.id: client.name for client in reading.find(Client)}
    engagements = [wanted] if wanted else reading.find(Engagement)
    return ExportSheet(
        listed.lines,
        {e.key: ExportEngagement(e.key, clients[e.client_id], e.currency, e.zone) for e in engagements},
    )
