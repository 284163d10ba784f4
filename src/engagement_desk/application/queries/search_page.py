"""The search page: every text that holds the words, with its kind and date, each with the place it leads to."""

from __future__ import annotations

from dataclasses import dataclass

from engagement_desk.application.fit import closest
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.finding import Found, found_of, newest_wordings
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.scope import ScopeItem

_MOST = 200


@dataclass(frozen=True, slots=True)
class Hit:
    """One hit: the record, and the words around the place that was found."""

    found: Found
    snippet: str


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """The hits, best first; `is_cut` where there may be more; without hits, the title that is most like the text."""

    hits: tuple[Hit, ...]
    is_cut: bool
    closest: str


def search_page(reading: Reading, text: str, only: str | None = None, most: int = _MOST) -> SearchAnswer:
    """Search every text of the workspace, or of the engagement of one KEY; `text` is words, never query syntax."""
    hits = reading.search(text, most)
    found = found_of(reading, [(hit.kind, hit.record_id) for hit in hits])
    shown = {one.id for one in newest_wordings(found.values()) if only in (None, one.key)}
    rows = tuple(Hit(found[hit.record_id], hit.snippet) for hit in hits if hit.record_id in shown)
    like = "" if rows or not text.strip() else closest(text, _titles(reading, only))
    return SearchAnswer(rows, len(hits) == most, like)


def _titles(reading: Reading, only: str | None) -> list[str]:
    engagements = [engagement for engagement in reading.find(Engagement) if only in (None, engagement.key)]
    own = tuple(engagement.id for engagement in engagements)
    clients = reading.find(Client, id=tuple(engagement.client_id for engagement in engagements))
    return [
        *(client.name for client in clients),
        *(engagement.title for engagement in engagements),
        *(deliverable.title for deliverable in reading.find(Deliverable, engagement_id=own)),
        *(item.text for item in reading.find(ScopeItem, engagement_id=own)),
    ]
