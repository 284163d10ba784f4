"""Sentences about scope, requests, change orders, deliverables and the log."""

from __future__ import annotations

SCOPE: dict[str, str] = {
    "blank_text": "The {what} has no text; write at least one word.",
    "unknown_request": "There is no request {id} in {key}; `request {key} list` shows the ids.",
    "unknown_note": "There is nothing with the id {id} in the log of {key}; `note {key} list` shows the ids.",
    "counted_later": "{what} is dated {on}, which a published review covers; it counts from {counts_on}.",
    "unknown_draft_clause": "There is no clause {ref} in the draft of {key}; `scope {key} show` lists the clauses.",
    "unknown_revision": "There is no revision {revision} of {key}; give the number of an issued one, or `draft`.",
    "malformed_ref": "{ref} cannot be a reference; use up to 20 characters without blanks, such as 2.1.",
    "ref_taken": "The draft of {key} has a clause {ref} already; edit it, or choose another reference.",
    "nothing_to_change": "Nothing was named to change; give a text, a kind or a condition.",
    "last_clause": "{ref} is the only clause of the draft; edit it, or add another one before you remove it.",
    "no_draft": "There is no draft of {key}; `scope {key} add`, `edit` or `remove` begins one.",
    "draft_unchanged": "The draft says what revision {number} says; change it before you issue it.",
    "effective_before_last": "Revision {number} is in force from {last}; give a day from then on, not {effective}.",
    "scope_side_open": "Revision {number} has no {kind} clause; the scope boundary stays open without one.",
    "already_answered": "The request was answered on {on}; `undo` takes that back if it is wrong.",
    "answered_before_asked": "The request was made on {asked}; it cannot have been answered on {on}.",
    "unknown_order": "There is no change order {number} in {key}; `change {key} list` shows them.",
    "lump_sum_without_amount": "A lump sum needs its amount; add `--amount`, negative for a credit.",
    "zero_cost_with_amount": "A change at zero cost has no amount; leave it out, or choose another pricing.",
    "negative_estimate": "An estimate cannot be negative; only a lump sum may be.",
    "order_not_open": "{order} is {status} and cannot be {step}; draft a new change order instead.",
    "before_sending": "{order} was sent on {sent}; give that day or a later one instead of {on}.",
    "order_completed": "{order} was completed on {on} already.",
    "completed_before_approved": "{order} was approved on {approved}; give that day or a later one instead of {on}.",
    "not_supersedable": "{order} cannot be superseded; only an approved order that is not completed can.",
    "order_superseded": "{order} was superseded by {by}; go on with that one.",
    "hours_now_count": "Entries on {order} that are no longer at risk: {entries}, {hours} billed.",
    "hours_to_class": "Entries on {order} to be classed again with `entry class`: {entries}, {hours} billed.",
    "too_many_days": "The {what} is at most {most} days; give fewer.",
    "too_many_months": "The {what} is at most {most} months; give fewer.",
    "negative_part": "The {what} cannot be negative.",
    "deliverable_state": "“{title}” is {state} and cannot be {step}; `deliverable list` shows where each one stands.",
    "step_too_early": "“{title}” was {event} on {earliest}; give that day or a later one instead of {on}.",
    "answer_after_deemed": (
        "“{title}” counts as {silence} by silence since {deemed_on}; only an answer dated by then can be recorded."
    ),
    "deemed_is_published": (
        "“{title}” counts as {silence} by silence since {deemed_on}, which the review published through {covered} "
        "covers; its answer stands."
    ),
    "revisions_used_up": "“{title}”: {revisions} revisions against {limit} agreed; a change order can carry the rest.",
    "amounts_differ_from_fee": "The deliverables add up to {total} {currency}, but the fixed fee is {fee} {currency}.",
    "plan_is_there": "The first-90-days plan is in {key} already; edit its deliverables.",
    "clauses_are_there": "The draft of {key} has all of these clauses already; edit them there.",
    "deliverable_has_time": "{entries} entries are logged on “{title}”; name another deliverable for them first.",
    "amount_is_invoiced": "“{title}” is on invoice {ref}; void that invoice before you change the amount.",
    "amount_is_published": (
        "“{title}” was accepted in the period that the review published through {covered} covers; its amount stands."
    ),
    "already_done": "It was closed on {on} already; `undo` takes that back if it is wrong.",
    "unknown_checkpoint": "There is no checkpoint at day {day}; the days are {days}.",
    "unknown_word": "{word} is not one of the words for {part}: {words}.",
    "value_without_basis": "A value needs its basis; say where the figure comes from.",
    "objective_without_target": "An objective needs a target; give one that can be measured.",
}
