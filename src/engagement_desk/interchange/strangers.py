"""Files of known tools that hold no hours, or not in a form to be read: each is refused with what to take instead."""

from __future__ import annotations

import re

from engagement_desk.domain.errors import Refused
from engagement_desk.interchange.given import Given

_WORKSPACE = r'\{\s*"format":\s*"engagement-desk workspace"'
_STRANGERS = (
    (
        r"BEGIN:VCALENDAR\s+VERSION:1\.0\s",
        "a calendar of version 1.0, as Hamster writes it, which is no valid iCalendar",
        "export it as TSV from Hamster instead",
    ),
    (r'\{\s*"[^"]*":\s*\{\s*"count":', "Timewarrior's list of tags", "name its data folder instead"),
    (
        r'\{\s*"(?:project|start)":',
        "Watson's state, which holds only what is running",
        "name its file frames instead",
    ),
    (
        r"id,description,start,end,billable_rate",
        "one part of a backup of solidtime",
        "name the whole ZIP file or its folder instead",
    ),
    (
        r"id,(?:[^\n]*,)?organization_id,|id,name,billable_rate,|id,billable_rate,project_id|id,user_id,name,email",
        "a part of a backup of solidtime that holds no hours",
        "name the whole ZIP file or its folder instead",
    ),
    (
        r'\{"id":"[^"]*","version":',
        "a part of a backup of solidtime that holds no hours",
        "name the whole ZIP file or its folder instead",
    ),
    (
        _WORKSPACE,
        "a whole workspace of Engagement Desk",
        "take it into a new one with `import workspace` instead",
    ),
    (r'\{"engagements": \[', "an export of Engagement Desk for other programs", "export it as csv instead"),
)


def is_workspace(given: Given) -> bool:
    """Tell whether a file is the JSON of a whole workspace."""
    return re.match(_WORKSPACE, _begin(given)) is not None


def refuse_stranger(given: Given) -> None:
    """Raise `Refused("known_stranger")` for a file that is known to hold no hours to be read."""
    head = _begin(given)
    for pattern, what, instead in _STRANGERS:
        if re.match(pattern, head):
            raise Refused("known_stranger", file=given.path.name, what=what, instead=instead)


def _begin(given: Given) -> str:
    return given.head.removeprefix("\ufeff").lstrip()
