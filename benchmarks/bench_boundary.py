"""(j) The boundary check while typing, over 10,000 clauses and 50,000 log lines, beside a bare FTS5 query.

6,000 entries stand in the same workspace, with the notes of the CSV that BENCH_NOTES names (`sip-hours.csv`), else with
made ones. Entries are no evidence: neither the check nor the bare query reads them.
"""

from __future__ import annotations

import csv
import os
import random
import sqlite3
import tomllib
from datetime import date
from pathlib import Path
from time import perf_counter

from benchmarks.measure import Times, judge, say, shown
from benchmarks.workspaces import NOW, entries
from engagement_desk.application.boundary import BoundaryWords, read_word_lists
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.queries.boundary_check import check_boundary
from engagement_desk.domain.kinds import ClauseKind, LogKind
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.scope import ScopeItem, ScopeRevision
from engagement_desk.store.identity import new_id
from engagement_desk.store.lexicon import FtsLexicon
from engagement_desk.store.workspace import Workspace
from engagement_desk.system.paths import resources_dir

_CLAUSES, _LINES, _ENTRIES = 10_000, 50_000, 6_000
_MEDIAN_MS, _WORST_MS = 4.0, 25.0
_SEED = 7
_BEGIN = date(2024, 10, 2)
_NOTES = "BENCH_NOTES"  # a CSV with a column Notes: real words, also beside those of the labelled scopes
_HERE = Path(__file__).parent


def run(folder: Path) -> bool:
    """Type every labelled ask key by key; give whether the limits hold."""
    notes = _notes()
    texts = _vocabulary() + notes
    made = _workspace(folder / "boundary.engdesk", texts, notes)
    with_notes = f"the notes of {os.environ[_NOTES]}" if notes else "made notes"
    say(f"({_CLAUSES:,} clauses, {_LINES:,} log lines, {_ENTRIES:,} entries with {with_notes})")
    words = BoundaryWords(read_word_lists(resources_dir() / "boundary"), FtsLexicon())
    with made.read() as reading:
        begin = perf_counter()
        check_boundary(reading, "BIG", "audit", NOW.today, words)
        say(f"(the first keystroke reads and indexes it all: {shown(perf_counter() - begin)})")
    typed = _typed()
    taken: list[float] = []
    for ask in typed:
        begin = perf_counter()
        with made.read() as reading:
            check_boundary(reading, "BIG", ask, NOW.today, words)
        taken.append(perf_counter() - begin)
    made.close()
    ours, bare = Times(tuple(taken)), _bare(texts, typed)
    detail = f"bare FTS5 OR query of the same words: {shown(bare.middle)}, p99 {shown(bare.worst_of_hundred)}"
    middle = judge("boundary check, a keystroke, median", ours.middle * 1000, _MEDIAN_MS, " ms", detail)
    worst = judge("boundary check, a keystroke, p99", ours.worst_of_hundred * 1000, _WORST_MS, " ms", detail)
    return middle and worst


def _vocabulary() -> list[str]:
    scopes = tomllib.loads((_HERE / "boundary" / "scopes.toml").read_text(encoding="utf-8"))
    return [clause["text"] for scope in scopes.values() for clause in scope["clause"]]


def _notes() -> list[str]:
    named = os.environ.get(_NOTES)
    if named is None:
        return []
    with Path(named).open(encoding="utf-8", newline="") as file:
        return [row["Notes"] for row in csv.DictReader(file) if row["Notes"]]


def _sentences(texts: list[str], count: int, chance: random.Random) -> list[str]:
    pieces = [text.split() for text in texts]
    return [" ".join(word for part in chance.sample(pieces, 2) for word in part[:8]) for _ in range(count)]


def _workspace(path: Path, texts: list[str], notes: list[str]) -> Workspace:
    chance = random.Random(_SEED)
    made = Workspace.open(path)
    with made.begin("bench", NOW) as uow:
        wanted = NewEngagement(key="BIG", client="Big", title="Advisory", start=_BEGIN, zone="UTC")
        engagement = new_engagement(uow, NOW, wanted).result
        revision = ScopeRevision(
            id=new_id(), engagement_id=engagement.id, number=1, effective=date(2026, 1, 1), issued_at=NOW.instant
        )
        uow.add(revision)
        kinds = list(ClauseKind)
        uow.add(
            *(
                ScopeItem(
                    id=new_id(), engagement_id=engagement.id, revision_id=revision.id, kind=kinds[number % len(kinds)],
                    ref=str(number), text=text, position=number, in_force_from=date(2026, 1, 1),
                )
                for number, text in enumerate(_sentences(texts, _CLAUSES, chance))
            )
        )  # fmt: skip
        uow.add(
            *(
                LogItem(
                    id=new_id(), engagement_id=engagement.id, kind=LogKind.DECISION, text=text, on=date(2026, 2, 1),
                    created_at=NOW.instant,
                )
                for text in _sentences(texts, _LINES, chance)
            )
        )  # fmt: skip
        worked = (notes or _sentences(texts, _ENTRIES, chance))[:_ENTRIES]
        uow.add_entries(entries(uow, engagement.id, _BEGIN, worked))
        uow.commit()
    return made


def _typed() -> list[str]:
    asks = tomllib.loads((_HERE / "boundary" / "asks.toml").read_text(encoding="utf-8"))
    every = [one["ask"] for scope in asks.values() for one in scope["asks"]][::6]
    return [ask[:length] for ask in every for length in range(1, len(ask) + 1)]


def _bare(texts: list[str], typed: list[str]) -> Times:
    chance = random.Random(_SEED)
    index = sqlite3.connect(":memory:")
    index.execute("CREATE VIRTUAL TABLE texts USING fts5(body, tokenize='porter unicode61')")
    every = [*_sentences(texts, _CLAUSES, chance), *_sentences(texts, _LINES, chance)]
    index.executemany("INSERT INTO texts VALUES (?)", ((text,) for text in every))
    taken = []
    for ask in typed:
        question = " OR ".join(f'"{word}"' for word in ask.split())
        begin = perf_counter()
        if question:
            index.execute("SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 12", (question,)).fetchall()
        taken.append(perf_counter() - begin)
    index.close()
    return Times(tuple(taken))
