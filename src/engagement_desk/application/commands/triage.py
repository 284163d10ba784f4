"""Classing many entries at once, each as it was proposed (SPEC §8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engagement_desk.application.commands.entries import TimeWords, class_entries
from engagement_desk.application.ports import Changes, Now, UnitOfWork


@dataclass(frozen=True, slots=True)
class Classing:
    """What one entry is to be."""

    entry_id: str
    words: TimeWords


def class_as_proposed(uow: UnitOfWork, now: Now, wanted: Sequence[Classing]) -> Changes:
    """Give each entry its own class, all or none; the result is their number."""
    alike: dict[TimeWords, list[str]] = {}
    for one in wanted:
        alike.setdefault(one.words, []).append(one.entry_id)
    classed = [class_entries(uow, now, ids, words) for words, ids in alike.items()]
    warned = tuple(warned for one in classed for warned in one.warnings)
    return Changes(len(wanted), {"Entry": tuple(one.entry_id for one in wanted)}, warned)
