"""The words for codes, as documents write them."""

from __future__ import annotations

CLASSES = {
    "in_scope": "In scope",
    "change_order": "Change orders",
    "at_risk": "At risk",
    "unclassified": "Not classified",
    "goodwill": "Absorbed",
    "guarantee": "Guarantee",
    "non_billable": "Not billable",
}
AI_KINDS = {
    "fine_tuning": "fine-tuning",
    "existing_api": "an existing API",
    "deterministic_rule": "a rule instead",
    "not_an_ai_case": "not a case for it",
}
NOTICE_BY = {"convenience_client": "Client", "convenience_consultant": "Consultant"}
STRUCTURES = {
    "time_and_materials": "time and materials",
    "fixed_price": "fixed price",
    "retainer": "retainer",
}
TIERS = {"advisory": "advisory", "operational": "operational", "agency": "agency", "custom": "custom"}
EARNINGS = {
    "time": "Time at the rate",
    "fee": "Retainer fees",
    "overage": "Use beyond the retainer",
    "deliverable": "Accepted deliverables",
    "lump_sum": "Completed lump-sum orders",
}
STATES = {
    "planned": "planned",
    "in_progress": "in progress",
    "submitted": "submitted",
    "accepted": "accepted",
    "rejected": "rejected",
}
ORDER_STATES = {
    "draft": "draft",
    "sent": "sent",
    "approved": "approved",
    "declined": "declined",
    "withdrawn": "withdrawn",
}
PRICINGS = {"time_and_materials": "at the rate", "lump_sum": "lump sum", "zero_cost": "no cost"}
OUTCOMES = {
    "included": "in scope",
    "converted": "change order",
    "declined": "declined",
    "absorbed": "absorbed",
    "answered": "answered",
    "open": "open",
}
ALLOWANCE_STATES = {
    "under": "under",
    "within": "within",
    "over": "over",
    "so_far": "so far",
    "partial": "partial",
}
ROUNDINGS = {"up": "up", "nearest": "to the nearest", "down": "down"}
GRAINS = {"entry": "for each entry", "day": "over a day's entries of one kind"}
SURPLUS = {"none": "unused minutes expire at the period's end", "carry": "unused minutes carry over"}
DEFICIT = {"bill_now": "time beyond them is billed at once", "carry": "time beyond them is taken from the next period"}
EXIT_REASONS = {
    "convenience_client": "Client ends it for convenience",
    "convenience_consultant": "Consultant ends it for convenience",
    "breach_client": "Client's breach",
    "breach_consultant": "Consultant's breach",
    "mutual": "By mutual agreement",
    "expiry": "Term runs out",
}
BUDGETS = {"alert": "Budget (warns)", "cap": "Budget (not to exceed)"}
ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth"}
