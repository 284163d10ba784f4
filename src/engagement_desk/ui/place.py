"""Where in the window something is: what links, attention lines and figures lead to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A page (`today`, `reviews`, `engagement`, `settings` …), for an engagement its KEY and tab, and what to focus."""

    page: str
    key: str | None = None
    tab: str | None = None
    focus: str | None = None
