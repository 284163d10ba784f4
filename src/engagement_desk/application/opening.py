"""Where the window is to open, as the command line, a key of the desktop or another start asks for it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

ENGAGEMENT_PAGES = (
    "brief",
    "scope",
    "hours",
    "deliverables",
    "log",
    "exit",
    "reviews",
    "terms",
    "details",
    "money",
)
WINDOW_PAGES = (
    "today",
    "reviews",
    "clock",
    "triage",
    "search",
    "import",
    "export",
    "backups",
    "settings",
    "move",
    "guide",
    "about",
)


@dataclass(frozen=True, slots=True)
class Opening:
    """A page of the engagement KEY, or one of the window; `focus` is what to look at there.

    `quick` asks for the quick entry alone, `minimised` for a window that does not come to the front.
    """

    key: str | None = None
    page: str | None = None
    focus: str | None = None
    quick: bool = False
    minimised: bool = False


def opening_text(opening: Opening) -> str:
    """Give it as one line of text, for another process."""
    return json.dumps(asdict(opening))


def opening_of(text: str) -> Opening:
    """Give what such a line asks for; one that says nothing we know asks for the window as it is."""
    try:
        found = json.loads(text)
        opening = Opening(**found) if isinstance(found, dict) else Opening()
    except (ValueError, TypeError, RecursionError):
        return Opening()
    words, wishes = (opening.key, opening.page, opening.focus), (opening.quick, opening.minimised)
    is_one = all(isinstance(word, str | None) for word in words) and all(isinstance(wish, bool) for wish in wishes)
    return opening if is_one else Opening()
