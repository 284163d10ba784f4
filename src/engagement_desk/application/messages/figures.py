"""Sentences of what the rules of the figures refuse."""

from __future__ import annotations

FIGURES: dict[str, str] = {
    "not_a_period_start": "The retainer changes only on the first day of a period, which {on} is not; "
    "the next is {next}.",
    "no_planned_end": "{key} has no planned end, so it cannot expire; set one with `engagement edit`, or give another "
    "reason.",
}
