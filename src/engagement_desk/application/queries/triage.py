"""Time without a class, each entry with a proposal: from what was classified before, and from the clauses in force on
its day, to which its note is put as an ask (SPEC §3.4, §4, §8).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from engagement_desk.application.boundary import BoundaryWords
from engagement_desk.application.lookup import engagement_by_key, orders_of
from engagement_desk.application.ports import EntryFilter, EntrySort, Now, Reading
from engagement_desk.application.queries.boundary_check import ClauseAnswer, clause_answers
from engagement_desk.application.queries.entries import EntryLine, describe_entries
from engagement_desk.application.queries.hours import OPEN_ORDERS
from engagement_desk.application.queries.scope import items_of, reading_order, revision_on, revisions_of
from engagement_desk.domain.kinds import ClauseKind, StoredClass
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.scope import ChangeOrder, ScopeItem
from engagement_desk.domain.records.time import Entry
from engagement_desk.domain.rules.boundary_check import Verdict

FIRST, MOST = 40, 300
"""How many entries are shown at first, and then at a time; the rest comes as they are classified."""
_POOL = 2_000
_POOL_DAYS = timedelta(days=400)
_LEAST_WORDS = 2
_ASKED = 400
"""How much of a note is put to the clauses, in characters."""
_WORD = re.compile(r"\w{3,}")


class Why(StrEnum):
    """What a proposal rests on, the strongest first."""

    CLAUSE = "clause"
    NOTE = "note"
    WORDS = "words"
    SPOKEN = "spoken"
    ACTIVITY = "activity"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A class, or the label of a change order, with the clause; `on` is the day of the entry that it is like.

    `words` are what both notes share. `spoken` are the words by which the clause matches the note, and `verdict` what
    it says to it: where that excludes it or sets a condition, and nothing like it was classified, no class is given.
    """

    why: Why
    stored_class: StoredClass | None = None
    order: str = ""
    clause: str = ""
    reason: str = ""
    on: date | None = None
    words: tuple[str, ...] = ()
    verdict: Verdict | None = None
    spoken: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Tell whether it can be accepted: a class or a change order is proposed."""
        return self.stored_class is not None


@dataclass(frozen=True, slots=True)
class TriageRow:
    """One entry without a class, and what it most likely is."""

    line: EntryLine
    proposal: Proposal | None


@dataclass(frozen=True, slots=True)
class TriageWords:
    """The clauses and the open change orders of one engagement, with their titles."""

    clauses: tuple[tuple[str, str], ...]
    orders: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Triage:
    """The first entries without a class, oldest first, how many there are in all, and what each KEY can name."""

    rows: tuple[TriageRow, ...]
    count: int
    words: dict[str, TriageWords]


def triage(reading: Reading, key: str | None, now: Now, words: BoundaryWords, most: int = MOST) -> Triage:
    """Give what waits for a class, of one engagement or of all; `most` entries are read and put to the clauses.

    Raises `Refused("unknown_engagement")`.
    """
    asked = EntryFilter(stored_classes=(StoredClass.UNCLASSIFIED,), order_ids=())
    if key is not None:
        asked = replace(asked, engagement_id=engagement_by_key(reading, key).id)
    numbers = reading.entry_index(asked, EntrySort.DATE).numbers
    shown = numbers[:most]
    found = reading.entries_numbered(shown)
    lines = describe_entries(reading, (found[number] for number in shown), now.today)
    books = {line.entry.engagement_id: line.engagement for line in lines}
    pools = {engagement_id: _Pool(reading, engagement_id, now.today, words) for engagement_id in books}
    rows = tuple(TriageRow(line, pools[line.entry.engagement_id].proposal(line.entry)) for line in lines)
    return Triage(rows, len(numbers), {key: pools[engagement_id].words() for engagement_id, key in books.items()})


class _Pool:
    """What was classified of late in one engagement, to be found by note, words and activity; the last one counts."""

    def __init__(self, reading: Reading, engagement_id: str, today: date, words: BoundaryWords) -> None:
        self._reading, self._spoken_words = reading, words
        self._engagement = reading.get(Engagement, engagement_id)
        self._answers: dict[str, Callable[[str], ClauseAnswer]] = {}
        self._revisions = revisions_of(reading, engagement_id)
        self._items = {revision.id: items_of(reading, revision) for revision in self._revisions}
        self._orders = {
            order.id: order for order in orders_of(reading, engagement_id).values() if order.status in OPEN_ORDERS
        }
        self._today = today
        wanted = EntryFilter(engagement_id=engagement_id, since=today - _POOL_DAYS)
        numbers = reading.entry_index(wanted, EntrySort.DATE, descending=True).numbers[:_POOL]
        found = reading.entries_numbered(numbers)
        # The latest comes first, so that it is the one that is kept.
        self._known = [found[number] for number in numbers if self._is_known(found[number])]
        self._by_note: dict[str, Entry] = {}
        self._by_activity: dict[str, Entry] = {}
        self._by_word: dict[str, list[int]] = {}
        for place, entry in enumerate(self._known):
            self._by_note.setdefault(_one_line(entry.note), entry)
            self._by_activity.setdefault(entry.activity.casefold(), entry)
            for word in _words(entry.note):
                self._by_word.setdefault(word, []).append(place)

    def proposal(self, entry: Entry) -> Proposal | None:
        """Give what an entry most likely is."""
        item = self._clause(entry)
        if item is not None and item.kind is ClauseKind.INCLUDED:
            return Proposal(Why.CLAUSE, StoredClass.IN_SCOPE, clause=item.ref)
        said = self._said_by_clauses(entry)
        why, like, shared = self._like(entry)
        if like is not None and (said is None or why is not Why.ACTIVITY):
            return self._as(like, entry, why, shared, said)
        if said is None:
            return None
        stored = StoredClass.IN_SCOPE if said.verdict is Verdict.INCLUDED else None
        return Proposal(Why.SPOKEN, stored, clause=said.ref, verdict=said.verdict, spoken=said.words)

    def words(self) -> TriageWords:
        """Give what an entry can be said to be."""
        revision = revision_on(self._revisions, self._today)
        clauses = sorted(self._items[revision.id] if revision else [], key=lambda item: reading_order(item.ref))
        orders = sorted(self._orders.values(), key=lambda order: order.number)
        return TriageWords(
            tuple((item.ref, item.text) for item in clauses if item.ref),
            tuple((order.label, order.title) for order in orders),
        )

    def _is_known(self, entry: Entry) -> bool:
        if entry.corrects_id is not None:
            return False
        if entry.change_order_id is not None:
            return entry.change_order_id in self._orders
        return entry.stored_class is not StoredClass.UNCLASSIFIED

    def _clause(self, entry: Entry) -> ScopeItem | None:
        revision = revision_on(self._revisions, entry.work_date)
        items = self._items[revision.id] if revision and entry.clause_ref else []
        return next((item for item in items if item.ref == entry.clause_ref), None)

    def _said_by_clauses(self, entry: Entry) -> ClauseAnswer | None:
        """Put a note to the clauses in force on its day, unless it names one; None where none speaks to it."""
        revision = revision_on(self._revisions, entry.work_date)
        ask = _one_line(entry.note)[:_ASKED]
        if revision is None or entry.clause_ref or not ask:
            return None
        if revision.id not in self._answers:
            self._answers[revision.id] = clause_answers(self._reading, self._engagement, revision, self._spoken_words)
        answer = self._answers[revision.id](ask)
        return answer if answer.verdict is not Verdict.NO_CLAUSE else None

    def _like(self, entry: Entry) -> tuple[Why, Entry | None, tuple[str, ...]]:
        """Give the entry that one is most like, by what, and the words that both share."""
        like = self._by_note.get(_one_line(entry.note)) if entry.note.strip() else None
        if like is not None:
            return Why.NOTE, like, ()
        like, shared = self._by_words(entry)
        if like is not None:
            return Why.WORDS, like, shared
        return Why.ACTIVITY, self._by_activity.get(entry.activity.casefold()) if entry.activity else None, ()

    def _by_words(self, entry: Entry) -> tuple[Entry | None, tuple[str, ...]]:
        words = _words(entry.note)
        shared: dict[int, int] = {}
        for word in words:
            for place in self._by_word.get(word, ()):
                shared[place] = shared.get(place, 0) + 1
        best = max(shared, key=lambda place: (shared[place], -place), default=None)
        if best is None or shared[best] < _LEAST_WORDS:
            return None, ()
        like = self._known[best]
        return like, tuple(word for word in words if word in _words(like.note))

    def _as(self, like: Entry, entry: Entry, why: Why, words: tuple[str, ...], said: ClauseAnswer | None) -> Proposal:
        """Propose what a like entry is; a clause that it lacks is the one that speaks, unless that denies the class."""
        order: ChangeOrder | None = self._orders[like.change_order_id] if like.change_order_id else None
        is_inside = order is None and like.stored_class is StoredClass.IN_SCOPE
        fits = said is not None and (said.verdict is Verdict.INCLUDED or not is_inside)
        named = entry.clause_ref or like.clause_ref
        spoken = said if fits and said is not None and named in ("", said.ref) else None
        return Proposal(
            why,
            like.stored_class,
            order=order.label if order else "",
            clause=spoken.ref if spoken else named,
            reason=like.reason,
            on=like.work_date,
            words=words,
            verdict=spoken.verdict if spoken else None,
            spoken=spoken.words if spoken else (),
        )


def _one_line(text: str) -> str:
    return " ".join(text.casefold().split())


def _words(text: str) -> tuple[str, ...]:
    found: Iterable[str] = _WORD.findall(text.casefold())
    return tuple(dict.fromkeys(word for word in found if not word.isdigit()))
