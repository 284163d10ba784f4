"""Sentences about a workspace on its way to another computer, and about the program's place on this one."""

from __future__ import annotations

MOVING: dict[str, str] = {
    "move_missing": "There is no file {path}; check the path.",
    "move_exists": "{path} exists already and was left as it is; name another file.",
    "move_foreign": "{path} is not a workspace packed by Engagement Desk; choose the file that ends in .engmove.",
    "move_newer": "{path} was packed by a newer Engagement Desk; update the program to open it.",
    "move_damaged": "{path} did not arrive whole; copy it again from the other computer, or pack it anew there.",
    "move_unreadable": "{path} cannot be read ({why}); check that its drive is connected.",
    "autostart_failed": "The start at login could not be changed at {path} ({why}); check that you may write there.",
}
