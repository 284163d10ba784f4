"""The few things the application needs from outside: a store and the time, and makers of files."""

from __future__ import annotations

from engagement_desk.application.ports.makers import (
    Documents,
    Exported,
    Exporters,
    Lexicon,
    Readers,
    Rendered,
    Surroundings,
)
from engagement_desk.application.ports.reading import EntryFilter, EntryIndex, EntrySort, JournalLine, Reading, TextHit
from engagement_desk.application.ports.said import Changes, Clock, Now, Warned
from engagement_desk.application.ports.store import Store, UnitOfWork

__all__ = [
    "Changes",
    "Clock",
    "Documents",
    "EntryFilter",
    "EntryIndex",
    "EntrySort",
    "Exported",
    "Exporters",
    "JournalLine",
    "Lexicon",
    "Now",
    "Readers",
    "Reading",
    "Rendered",
    "Store",
    "Surroundings",
    "TextHit",
    "UnitOfWork",
    "Warned",
]
