"""Sentences of refusals and warnings in the words of the window, where those of the command line name its commands."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum

from engagement_desk.application.ports import Warned
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.text import day, mark, tr

IN_WINDOW = {
    "unknown_engagement": mark("There is no engagement {key}; ↓ lists them."),
    "unknown_clause": mark("{key} has no clause {ref}; ↓ lists its clauses."),
    "unknown_order": mark("{key} has no change order {number}; ↓ lists them."),
    "no_key_in_line": mark("The line names no engagement, and none is active; begin it with a KEY."),
    "entry_locked_by_invoice": mark("This entry stands on an invoice and is locked; a correction changes it."),
    "entry_locked_by_review": mark("This entry lies in a published review and is locked; a correction changes it."),
    "correction_not_edited": mark("This is a correction, which is not edited; delete it and correct anew."),
    "correction_without_reason": mark("Add why, after the change of time."),
    "entry_in_bin": mark("This entry lies in the bin."),
    "no_planned_end": mark("{key} has no planned end, so that it cannot expire; choose another reason."),
    "nothing_unbilled": mark("Nothing of {key} through {through} is unbilled; choose a later day."),
    "unknown_invoice": mark("There is no invoice {ref} that stands any more."),
    "unknown_expense": mark("That expense is no longer there."),
    "no_timer": mark("No timer is running."),
    "timer_too_long": mark("The timer of {key} has run for 24 hours or more; log what was worked, then discard it."),
    "unknown_client": mark("There is no client {name} any more."),
    "client_exists": mark("There is a client {name} already; choose it, or another name."),
    "currency_needs_rate": mark("In {currency} the rate and the minimum have no default; type both."),
    "terms_without_fee": mark(
        "{key} has a {structure} structure without a fee from {since} on, so it earns none; set one."
    ),
    "budget_without_limit": mark("A budget needs a limit, in hours or in money."),
    "allowance_without_period": mark("An allowance is per week or per month; choose which."),
    "unknown_handover": mark("That item of {key} is no longer there."),
    "other_handover_kind": mark("That item stands on the other list."),
    "unknown_notice": mark("That notice of {key} is no longer there."),
    "quarter_unclassified": mark("Entries without a class in {quarter}: {count}; give them one, then publish again."),
    "words_unchanged": mark(
        "{quarter} is published as edition {edition} with the same words; "
        "change a part before you publish another edition."
    ),
    "preset_not_kept": mark(
        "Edition {edition} of {quarter} was published without the preset {preset}; choose {kept}, "
        "or change a part and publish another edition, which makes every preset."
    ),
    "unknown_preset": mark("There is no preset {preset}; choose {known}."),
    "entry_not_in_bin": mark("This entry does not lie in the bin."),
    "unknown_deliverable": mark("That deliverable of {key} is no longer there."),
    "goodwill_without_reason": mark("Goodwill has no reason yet; say why it is absorbed."),
    "ambiguous_dates": mark("The dates, such as {text}, can be read in two ways; choose the order of day and month."),
    "ambiguous_numbers": mark("The numbers, such as {text}, can be read in two ways; choose the decimal sign."),
    "map_or_engagement": mark("Give either a map or one engagement; with an engagement all rows go to that one."),
    "project_in_two_engagements": mark("{project} of {client} could belong to {keys}; choose one."),
    "import_needs_map": mark(
        "{project} of {client} would be a new engagement in {currency}, which has no default rate and "
        "minimum; begin that engagement first, then import into it."
    ),
    "unknown_format": mark("{file} is nothing that is known; export a detailed report, or save a table as CSV."),
    "not_that_format": mark("{file} is not of the format {name}, which needs {needed}."),
    "calendar_needs_range": mark(
        "The calendar has events that recur (the first is on line {line}); those need a first and a last day."
    ),
    "unknown_batch": mark("That import is no longer there."),
    "unknown_request": mark("That request of {key} is no longer there."),
    "unknown_note": mark("That line in the log of {key} is no longer there."),
    "unknown_draft_clause": mark("There is no clause {ref} in the draft of {key} any more."),
    "unknown_revision": mark("There is no revision {revision} of {key}."),
    "no_draft": mark("There is no draft of {key}; an edited clause begins one."),
    "already_answered": mark("The request was answered on {on}; undo takes that back if it is wrong."),
    "lump_sum_without_amount": mark("A lump sum needs its amount, negative for a credit."),
    "hours_to_class": mark("Hours on {order} to be given another class: {hours} billed."),
    "deliverable_state": mark("“{title}” is {state} and cannot be {step}."),
    "already_done": mark("It was closed on {on} already; undo takes that back if it is wrong."),
    "workspace_json_foreign": mark(
        "{file} is not a workspace that Engagement Desk exported ({why}); choose another file."
    ),
    "workspace_not_empty": mark("This workspace has records already; open a new one, and import {file} into that."),
    "backup_missing": mark("The backup {path} is no longer there; choose another one."),
    "restore_loses": mark("Restoring {path} would lose {entries} entries ({hours}) and undo {commands} later changes."),
    "restore_unread": mark("What restoring {path} would lose is not known, for the workspace cannot be read."),
    "workspace_unsound": mark("{path} is not as it should be; mend it, or restore a backup."),
    "figures_stale": mark(
        "{key}: {count} entries have figures that their terms would not give; mending gives them those."
    ),
    "passphrase_needed": mark("{path} needs a passphrase that is not known here; type it."),
    "passphrase_wrong": mark("That is not it; try again, and look at the keyboard’s language and Caps Lock."),
    "backup_unsound": mark("The copy did not pass its check and was removed; back up again, or onto another disk."),
    "timer_clock_set_back": mark(
        "The clock shows a time before the timer of {key} was started; set it right, or discard the timer."
    ),
}
# Words that stand in the sentences: states, steps, and what a number or a text is of.
_WORDS = frozenset(
    {
        mark("accepted"),
        mark("amount"),
        mark("approved"),
        mark("change order"),
        mark("clause"),
        mark("completed"),
        mark("cure period"),
        mark("declined"),
        mark("deliverable"),
        mark("draft"),
        mark("evidence"),
        mark("excluded"),
        mark("fixed price"),
        mark("guarantee"),
        mark("in progress"),
        mark("included"),
        mark("invoiced"),
        mark("notice"),
        mark("planned"),
        mark("reference"),
        mark("rejected"),
        mark("renewal"),
        mark("request"),
        mark("retainer"),
        mark("review period"),
        mark("revision limit"),
        mark("schedule effect"),
        mark("sent"),
        mark("started"),
        mark("submitted"),
        mark("time to answer"),
        mark("withdrawn"),
        mark("a colour such as #2f56c6"),
        mark("a folder that is there, written in full"),
        mark("a month from 1 to 12"),
        mark("a number of megabytes from 1 on"),
    }
)


def refusal_said(error: DeskError | Warned) -> str:
    """Say why something could not be done, or what is unusual about what was."""
    said = IN_WINDOW.get(error.code)
    if said is None:
        from engagement_desk.application.messages import MESSAGES

        said = MESSAGES[error.code]
    return tr(said).format(**{name: _value_said(value) for name, value in error.values.items()})


def _value_said(value: object) -> object:
    """Write a value in a sentence: days as the settings have them, states in words; a clock time formats itself."""
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return day(value, year=True)
    if isinstance(value, Enum | str):
        word = str(value.value if isinstance(value, Enum) else value)
        spaced = word.replace("_", " ")
        return tr(spaced) if spaced in _WORDS else word
    return value
