"""Sentences of refusals and warnings in the words of the window, where those of the command line name its commands."""

from __future__ import annotations

from engagement_desk.application.ports import Warned
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
    "unknown_client": "There is no client {name} any more.",
    "client_exists": "There is a client {name} already; choose it, or another name.",
    "currency_needs_rate": "In {currency} the rate and the minimum have no default; type both.",
    "terms_without_fee": "{key} has a {structure} structure without a fee from {since} on, so it earns none; set one.",
    "budget_without_limit": "A budget needs a limit, in hours or in money.",
    "allowance_without_period": "An allowance is per week or per month; choose which.",
    "unknown_handover": "That item of {key} is no longer there.",
    "other_handover_kind": "That item stands on the other list.",
    "unknown_notice": "That notice of {key} is no longer there.",
    "quarter_unclassified": "Entries without a class in {quarter}: {count}; give them one, then publish again.",
    "words_unchanged": "{quarter} is published as edition {edition} with the same words; "
    "change a part before you publish another edition.",
    "preset_not_kept": "Edition {edition} of {quarter} was published without the preset {preset}; choose {kept}, "
    "or change a part and publish another edition, which makes every preset.",
    "unknown_preset": "There is no preset {preset}; choose {known}.",
    "entry_not_in_bin": "This entry does not lie in the bin.",
    "unknown_deliverable": "That deliverable of {key} is no longer there.",
    "goodwill_without_reason": "Goodwill has no reason yet; say why it is absorbed.",
    "ambiguous_dates": "The dates, such as {text}, can be read in two ways; choose the order of day and month.",
    "ambiguous_numbers": "The numbers, such as {text}, can be read in two ways; choose the decimal sign.",
    "map_or_engagement": "Give either a map or one engagement; with an engagement all rows go to that one.",
    "project_in_two_engagements": "{project} of {client} could belong to {keys}; choose one.",
    "import_needs_map": "{project} of {client} would be a new engagement in {currency}, which has no default rate and "
    "minimum; begin that engagement first, then import into it.",
    "unknown_format": "{file} is of no known format ({known}); export a detailed report.",
    "not_that_format": "{file} is not of the format {name}, which needs {needed}.",
    "calendar_needs_range": "The calendar has events that recur (the first is on line {line}); "
    "those need a first and a last day, which only the command line takes so far.",
    "unknown_batch": "That import is no longer there.",
    "unknown_request": "That request of {key} is no longer there.",
    "unknown_note": "That line in the log of {key} is no longer there.",
    "unknown_draft_clause": "There is no clause {ref} in the draft of {key} any more.",
    "unknown_revision": "There is no revision {revision} of {key}.",
    "no_draft": "There is no draft of {key}; an edited clause begins one.",
    "already_answered": "The request was answered on {on}; undo takes that back if it is wrong.",
    "lump_sum_without_amount": "A lump sum needs its amount, negative for a credit.",
    "hours_to_class": "Hours on {order} to be given another class: {hours} billed.",
    "deliverable_state": "“{title}” is {state} and cannot be {step}.",
    "already_done": "It was closed on {on} already; undo takes that back if it is wrong.",
    "workspace_json_foreign": "{file} is not a workspace that Engagement Desk exported ({why}); choose another file.",
    "workspace_not_empty": "This workspace has records already; open a new one, and import {file} into that.",
    "backup_missing": "The backup {path} is no longer there; choose another one.",
    "restore_loses": "Restoring {path} would lose {entries} entries ({hours}) and undo {commands} later changes.",
    "restore_unread": "What restoring {path} would lose is not known, for the workspace cannot be read.",
    "workspace_unsound": "{path} is not as it should be; mend it, or restore a backup.",
    "figures_stale": "{key}: {count} entries have figures that their terms would not give; mending gives them those.",
    "backup_unsound": "The copy did not pass its check and was removed; back up again, or onto another disk.",
    "timer_clock_set_back": "The clock shows a time before the timer of {key} was started; "
    "set it right, or discard the timer.",
}


def refusal_said(error: DeskError | Warned) -> str:
    """Say why something could not be done, or what is unusual about what was."""
    said = _REFUSALS.get(error.code)
    if said is not None:
        return tr(said).format(**error.values)
    from engagement_desk.application.messages import sentence

    return sentence(error)
