"""Sentences of refusals in the words of the window, where those of the command line name its commands."""

from __future__ import annotations

from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.text import tr

_REFUSALS = {
    "unknown_engagement": "There is no engagement {key}; ↓ lists them.",
    "unknown_clause": "{key} has no clause {ref}; ↓ lists its clauses.",
    "unknown_order": "{key} has no change order {number}; ↓ lists them.",
    "no_key_in_line": "The line names no engagement, and none is active; begin it with a KEY.",
    "entry_locked_by_invoice": "This entry stands on an invoice and is locked; a correction changes it.",
    "entry_locked_by_review": "This entry lies in a published review and is locked; a correction changes it.",
    "correction_not_edited": "This is a correction, which is not edited; delete it and correct anew.",
    "correction_without_reason": "Add why, after the change of time.",
    "entry_in_bin": "This entry lies in the bin.",
    "no_planned_end": "{key} has no planned end, so that it cannot expire; choose another reason.",
    "nothing_unbilled": "Nothing of {key} through {through} is unbilled; choose a later day.",
    "unknown_invoice": "There is no invoice {ref} that stands any more.",
    "unknown_expense": "That expense is no longer there.",
    "no_timer": "No timer is running.",
    "timer_too_long": "The timer of {key} has run for 24 hours or more; log what was worked, then discard it.",
    "timer_clock_set_back": "The clock shows a time before the timer of {key} was started; "
    "set it right, or discard the timer.",
}


def refusal_said(error: DeskError) -> str:
    """Say why something could not be done."""
    said = _REFUSALS.get(error.code)
    if said is not None:
        return tr(said).format(**error.values)
    from engagement_desk.application.messages import sentence

    return sentence(error)
