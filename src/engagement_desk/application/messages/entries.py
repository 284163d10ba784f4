"""Sentences about logging time, changing what was logged, and the timer."""

from __future__ import annotations

ENTRIES: dict[str, str] = {
    "entry_locked_by_invoice": "Entry {id} stands on an invoice and is locked; "
    "`entry correct` corrects it, `invoice void` releases it.",
    "entry_locked_by_review": "Entry {id} lies in a published review and is locked; `entry correct` corrects it.",
    "correction_not_edited": "Entry {id} is a correction, which is not edited; delete it and correct anew.",
    "entry_not_in_bin": "Entry {id} does not lie in the bin; `entries --deleted` lists what does.",
    "entry_in_bin": "Entry {id} lies in the bin; `entry restore` takes it out.",
    "correction_without_reason": "A correction needs a reason; give it with --reason.",
    "no_time_given": "An entry needs some time; type a duration such as 45m or 1h30.",
    "class_by_order": "time on a change order takes its class from the order; {class} is kept in case it leaves it.",
    "nothing_named_for_class": "Name a class, a clause, a change order or a reason to give to the entries.",
    "unknown_clause": "{key} has no clause {ref}; `scope {key} show` lists its clauses.",
    "unknown_deliverable": "{key} has no deliverable {id}; `deliverable {key} list` shows their ids.",
    "no_key_in_line": "The line names no engagement, and not exactly one is active ({keys}); begin it with a KEY.",
    "no_quick_line": "This entry cannot be said in one line; edit it on the Hours page of its engagement.",
    "entry_keeps_engagement": "An entry stays with {key}; delete it, and log it anew for another engagement.",
    "cell_unclear": "{number} of what? Type {number}m for minutes, or hours such as 1.5 or 1:30.",
    "cell_changed": "This cell holds {time} by now; look at it, then type its time anew.",
    "cell_holds_clocked": "This cell holds clocked time, which is not overwritten; Enter opens it, +15m adds to it.",
    "cell_holds_several": "This cell holds several entries; Enter opens them, +15m adds to them.",
    "cell_is_locked": "This cell is locked, being invoiced or published; Enter opens it, +15m adds beside it.",
    "no_overlap": "This entry overlaps with nothing any more.",
    "nothing_left_to_trim": "Nothing would be left of this entry; move it, or keep both.",
    "timer_running": "The timer runs for {key}; stop or discard it first.",
    "timer_too_long": "The timer of {key} has run since {start}, 24 hours or more; "
    "log the time that was worked with `log`, then `timer discard`.",
    "timer_clock_set_back": "The clock shows a time before the timer of {key} was started ({start}); "
    "set the clock right, or log the time with `log` and `timer discard`.",
    "gap_too_long": "With that time it would be 24 hours or more; drop it, and log what was worked.",
    "no_timer": "No timer is running; `timer start KEY` starts one.",
    "before_start": "the work date is before the start of {key} ({start}); it counts all the same.",
    "after_end": "the work date is after the end of {key} ({end}); it counts all the same.",
    "more_than_a_day": "the duration is longer than a day; check that it is meant.",
    "goodwill_without_reason": "goodwill has no reason yet; give it with --reason.",
    "posts_later": "{work_date} is covered by a published review: the time counts on {posting_date}, as restated.",
    "at_risk_above": "{time} at risk without an approved order, above the {allowed} that the terms allow.",
    "in_scope_but_excluded": "{ref} excludes this, yet the time is classed in scope; a change order makes it paid "
    "work, goodwill absorbs it with a reason.",
    "day_in_note": "“tomorrow” stands in the note, for a line logs what is done; the time counts on {day}.",
    "overlaps": "it overlaps with {count} other entries of the same person that day.",
}
