"""Sentences of what the rules of the figures refuse."""

from __future__ import annotations

FIGURES: dict[str, str] = {
    "not_a_period_start": "The retainer changes only on the first day of a period, which {on} is not; "
    "the next is {next}.",
    "figures_stale": "{key}: {count} entries have figures that their terms would not give; `verify --mend` mends them.",
    "published_moved": "{key}: the entries of {quarter}, edition {edition}, no longer add up to what was published; "
    "compare it with a backup.",
    "document_altered": "The kept PDF of a published review ({preset}, {paper}) is not the one that was published; "
    "restore a backup.",
    "no_planned_end": "{key} has no planned end, so it cannot expire; set one with `engagement edit`, or give another "
    "reason.",
}
