"""(b) The position of one engagement at a quarter's end, in a workspace of 1,000,000 entries and in one of its own."""

from __future__ import annotations

from pathlib import Path

from benchmarks.measure import interleaved, judge, say, shown
from benchmarks.workspaces import OWN, OWN_ENTRIES, QUARTER_END, workspace
from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.queries.facts import load_facts
from engagement_desk.application.queries.position import position_of
from engagement_desk.domain.facts import Facts
from engagement_desk.domain.position import Position
from engagement_desk.store.workspace import Workspace

_ROUNDS = 60


def run(folder: Path, big: Path) -> bool:
    """Measure, print, and tell whether all limits hold."""
    alone = folder / "alone.engdesk"
    with workspace(alone, OWN_ENTRIES, OWN_ENTRIES) as small, Workspace.open(big) as large:
        if _position(small) != _position(large):
            raise RuntimeError("the engagement's figures depend on what else is in the workspace")
        runs = [lambda: _position(large), lambda: _position(small), lambda: _facts(large), lambda: _facts(small)]
        among, own, queries, own_queries = interleaved(runs, _ROUNDS, warm_up=5)
    say(f"(b) position of {OWN_ENTRIES:,} entries: {shown(among.middle)} among 1,000,000, {shown(own.middle)} alone")
    say(f"    its queries: {shown(queries.middle)} among 1,000,000, {shown(own_queries.middle)} alone")
    return all(
        [
            judge("among 1,000,000 against alone", among.middle / own.middle, 1.3),
            judge("queries among 1,000,000", queries.middle * 1000, 10, "ms"),
        ]
    )


def _position(opened: Workspace) -> Position:
    with opened.read() as reading:
        return position_of(reading, OWN, QUARTER_END)


def _facts(opened: Workspace) -> Facts:
    with opened.read() as reading:
        return load_facts(reading, engagement_by_key(reading, OWN).id, QUARTER_END)
