"""Sentences about the workspace file, its records and its history."""

from __future__ import annotations

WORKSPACE: dict[str, str] = {
    "unknown_record": "There is no {kind} with the id {id}; list them to see the ids.",
    "nothing_to_undo": "There is nothing to undo.",
    "nothing_to_redo": "There is nothing to redo.",
}
