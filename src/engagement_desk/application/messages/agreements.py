"""Sentences about settings, clients, engagements, terms, exits and money."""

from __future__ import annotations

AGREEMENTS: dict[str, str] = {
    "unknown_setting": "There is no setting {name}; the settings are {known}.",
    "bad_setting": "{value} cannot be set here; give {expected}.",
    "quarters_published": "A review is published: its quarter is named by the first month, which stays as it is.",
    "client_without_name": "A client needs a name; give one.",
    "client_exists": "There is a client {name} already; `client list` shows all of them.",
    "unknown_client": "There is no client {name}; `client list` shows all of them.",
    "client_named_like_key": "{key} is the KEY of an engagement with {client}; this is another client, "
    "which bears that name.",
    "malformed_language": "“{language}” is no language; give its tag, such as en, de or pt-BR.",
    "unknown_engagement": "There is no engagement {key}; `engagement list` shows the keys.",
    "malformed_key": "{key} is no key; give 1 to 12 letters, digits or hyphens, beginning with a letter.",
    "key_taken": "There is an engagement {key} already; choose another key.",
    "engagement_without_title": "An engagement needs a title; give one.",
    "ends_before_start": "The end {end} lies before the start {start}; give an end on or after the start.",
    "currency_needs_rate": "In {currency} the rate and the minimum have no default; give --rate and --minimum.",
    "currency_is_fixed": "The currency of {key} is {currency} for its life; start a new engagement for another one.",
    "dates_covered": "A published review of {key} covers every day up to {covered}; "
    "the start and end behind it cannot change any more.",
    "ended_in_covered": "A published review of {key} covers every day up to {covered}; give a later day for its end.",
    "orders_move_end": "Approved change orders add {days} days to the planned end of {key}, so that its revised end is "
    "shown as {revised}; if that counts them twice, give the planned end without them.",
    "time_outside_term": "{count} entries of {key} lie before its start or after its end; they count all the same.",
    "renewal_too_early": "The renewed term must start after {start}, the start of {key}; give a later first day.",
    "renewal_overlaps": "{new} starts on {start}, and {key} has not ended by then; both run side by side.",
    "terms_before_start": "{key} starts on {start}; give terms from that day on or later.",
    "terms_covered": "A published review covers every day up to {covered}; terms from {day} are refused, "
    "give a later day.",
    "terms_without_fee": "{key} has a {structure} structure without a fee, so it earns none; "
    "`terms {key} set --from {since} {option} AMOUNT` sets it.",
    "two_budgets": "A budget is in hours or in money; give one of the two.",
    "budget_without_limit": "A budget needs a limit; give --budget-hours or --budget-money as well.",
    "not_whole_minutes": "{text} is not a whole number of minutes; give hours like 20, 7.5 or 7h30.",
    "not_whole": "{text} is not a whole number; give 0 or more.",
    "negative_quantity": "The {what} cannot be negative; give 0 or more.",
    "unknown_increment": "Time is rounded to {allowed} minutes; give one of these.",
    "allowance_without_period": "An allowance is per week or per month; give --allowance-per as well.",
    "allowance_upside_down": "The allowance's minimum is above its maximum; give a minimum up to the maximum.",
    "expiry_of_no_periods": "Carried hours lapse after 1 period or more; give none if they never lapse.",
    "unknown_handover": "{key} has no handover or access item {id}; `exit-policy {key} show` lists them.",
    "other_handover_kind": "{id} is a {kind} item; use `exit-policy KEY {kind} done {id}`.",
    "unknown_notice": "{key} has no notice {id}; `notice {key} list` lists them.",
    "received_before_sent": "The notice was sent on {sent} and cannot be received on {received}; give a later day.",
    "cured_before_sent": "The notice was sent on {sent} and cannot be cured on {cured}; give a later day.",
    "no_breach": "{id} is a {kind} notice; only a notice of breach can be cured.",
    "malformed_shortfall": "{text} is no shortfall rule; give REASON=RULE with a reason of {reasons} "
    "and a rule of full, prorated or waived.",
    "invoice_exists": "There is an invoice {ref} already; give another reference, or void that one first.",
    "unknown_invoice": "There is no invoice {ref} that stands; `invoice list KEY` shows those of an engagement.",
    "nothing_unbilled": "Nothing of {key} through {through} is unbilled; `unbilled {key}` lists what can be invoiced.",
    "voided_paid": "Invoice {ref} was paid on {paid}; that payment is not returned by voiding it.",
    "invoiced_unclassified": "{count} of its entries are unclassified and now locked; "
    "they can still be classed in scope, and any other class needs the invoice voided.",
    "expense_of_nothing": "An expense needs an amount above 0; give one.",
    "unknown_expense": "{key} has no expense {id}; `expense list {key}` lists them.",
}
