"""The command palette: actions and things of the workspace, ranked by fit and by how lately they were used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from engagement_desk.application.fit import LEAST, closest, fit, words_of
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.finding import TEXT_KINDS, Found, found_of, newest_wordings
from engagement_desk.domain.records.clients import Client
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.scope import ChangeOrder, ScopeItem

ACTION = "action"
ENGAGEMENT = "engagement"
PAGE = "page"
_MOST, _HITS, _SHORTEST = 60, 200, 2
# What stands first among rows that fit alike and were not used lately.
_ORDER = (ENGAGEMENT, ACTION, PAGE, "deliverable", "clause", "change order", "decision", "question")


@dataclass(frozen=True, slots=True)
class PaletteAsk:
    """What is asked: the text, the window's actions, the tabs over an engagement's pages with the words they are shown
    by, the ids used last (newest first), and the KEY of the engagement that is presented, to which the things are
    confined.
    """

    text: str
    actions: tuple[PaletteRow, ...] = ()
    tabs: tuple[tuple[str, str], ...] = ()
    used: tuple[str, ...] = ()
    only: str | None = None


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """One row: an action by its id, or a thing with the place it leads to; `on` is its date."""

    id: str
    kind: str
    title: str
    aside: str = ""
    on: date | None = None
    key: str | None = None
    tab: str | None = None
    focus: str | None = None


@dataclass(frozen=True, slots=True)
class PaletteAnswer:
    """The rows, best first; where there are none, the title that is most like what was typed."""

    rows: tuple[PaletteRow, ...]
    closest: str = ""


def palette(reading: Reading, ask: PaletteAsk, most: int = _MOST) -> PaletteAnswer:
    """Give the rows that fit the text; for an empty text those that were used last."""
    fixed = [*ask.actions, *_engagements(reading, ask)]
    words = words_of(ask.text)
    if not ask.text.strip():
        return PaletteAnswer(_used(reading, ask, fixed)[:most])
    rows = [*((row, None) for row in fixed), *((row, LEAST) for row in _hits(reading, ask, words))] if words else []
    ranked = _ranked(rows, words, ask.used)[:most]
    return PaletteAnswer(tuple(ranked), "" if ranked else closest(ask.text, _titles(reading, ask)))


def _ranked(
    rows: Sequence[tuple[PaletteRow, int | None]], words: Sequence[str], used: Sequence[str]
) -> list[PaletteRow]:
    """Sort rows, each with the fit that it has at the least (None: it may not fit at all)."""
    lately = {row_id: number for number, row_id in enumerate(used)}
    order = {kind: number for number, kind in enumerate(_ORDER)}
    ranked = [
        ((-found, lately.get(row.id, len(used)), order.get(row.kind, len(_ORDER)), _length(row)), row)
        for row, least in rows
        if (found := fit(words, row.title, row.aside) or least) is not None
    ]
    return [row for _, row in sorted(ranked, key=lambda pair: pair[0])]


def _length(row: PaletteRow) -> int:
    """A short title that fits says more of the words than a long one; pages keep the order of the tabs."""
    return 0 if row.kind == PAGE else len(row.title)


def _engagements(reading: Reading, ask: PaletteAsk) -> Iterator[PaletteRow]:
    clients = {client.id: client.name for client in reading.find(Client)}
    for engagement in sorted(reading.find(Engagement), key=lambda engagement: engagement.key):
        if ask.only is not None and engagement.key != ask.only:
            continue
        own, client = f"{ENGAGEMENT}:{engagement.id}", clients[engagement.client_id]
        aside = f"{client} · {engagement.title}"
        yield PaletteRow(own, ENGAGEMENT, engagement.key, aside, None, engagement.key)
        for tab, said in ask.tabs:
            yield PaletteRow(f"{own}:{tab}", PAGE, f"{engagement.key} {said}", client, None, engagement.key, tab)


def _hits(reading: Reading, ask: PaletteAsk, words: list[str]) -> list[PaletteRow]:
    """Search the texts for all words, and again without those by which a KEY is named, in its engagement alone."""
    keys = {engagement.key for engagement in reading.find(Engagement)}
    others = [word for word in words if fit([word], " ".join(keys)) is None]
    named = [word for word in words if word not in others]
    found = _searched(reading, words)
    if named and others:
        found += [one for one in _searched(reading, others) if fit(named, one.key) is not None]
    rows = {one.id: _row(one) for one in newest_wordings(found) if ask.only in (None, one.key)}
    return list(rows.values())


def _searched(reading: Reading, words: Sequence[str]) -> list[Found]:
    text = " ".join(words)
    if len(text) < _SHORTEST:
        return []
    hits = reading.search(text, _HITS)
    return list(found_of(reading, [(hit.kind, hit.record_id) for hit in hits]).values())


def _row(found: Found) -> PaletteRow:
    aside = f"{found.key} {found.kind}"
    return PaletteRow(found.id, found.kind, found.text, aside, found.on, found.key, found.tab, found.focus)


def _used(reading: Reading, ask: PaletteAsk, fixed: Sequence[PaletteRow]) -> tuple[PaletteRow, ...]:
    known = {row.id: row for row in fixed}
    records = [(kind, row_id) for kind in TEXT_KINDS for row_id in ask.used if row_id not in known]
    found = {row.id: _row(row) for row in found_of(reading, records).values() if ask.only in (None, row.key)}
    return tuple(row for row_id in ask.used if (row := known.get(row_id) or found.get(row_id)) is not None)


def _titles(reading: Reading, ask: PaletteAsk) -> Iterator[str]:
    """Give what a mistyped word may have meant; entries aside, of which there may be a million."""
    keys = {engagement.id: engagement.key for engagement in reading.find(Engagement)}
    own = [known for known, key in keys.items() if ask.only in (None, key)]
    yield from (row.title for row in ask.actions)
    yield from (keys[known] for known in own)
    yield from (order.title for order in reading.find(ChangeOrder, engagement_id=tuple(own)))
    yield from (deliverable.title for deliverable in reading.find(Deliverable, engagement_id=tuple(own)))
    yield from (item.text for item in reading.find(ScopeItem, engagement_id=tuple(own)))
