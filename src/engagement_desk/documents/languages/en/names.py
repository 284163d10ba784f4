"""The names of codes in English: the vocabularies of records and rules, and the sentences that are theirs."""

from __future__ import annotations

from collections.abc import Mapping

from engagement_desk.application.charts_words import CHART_WORDS
from engagement_desk.application.messages.attention import CLOCK
from engagement_desk.application.queries.dispute import EVENTS
from engagement_desk.domain.rules.workings import WORKINGS

NAMES: dict[str, Mapping[str, str]] = {
    "chart": CHART_WORDS,
    "clock": CLOCK,
    "event": EVENTS,
    "working": WORKINGS,
    "preset": {"executive": "executive", "standard": "standard", "audit": "audit"},
    "quarter": {
        "1": "first quarter {year}",
        "2": "second quarter {year}",
        "3": "third quarter {year}",
        "4": "fourth quarter {year}",
    },
    "side": {"client": "client", "consultant": "consultant"},
    "via": {"call": "call", "mail": "mail", "chat": "chat"},
    "level": {"low": "low", "medium": "medium", "high": "high"},
    "ai": {
        "prompt": "prompt",
        "retrieval": "retrieval",
        "fine_tuning": "fine-tuning",
        "agent": "agent",
        "existing_api": "an existing API",
        "deterministic_rule": "a rule instead",
        "not_an_ai_case": "not a case for it",
    },
    "class": {
        "in_scope": "In scope",
        "change_order": "Change orders",
        "at_risk": "At risk",
        "unclassified": "Not classified",
        "goodwill": "Absorbed",
        "guarantee": "Guarantee",
        "non_billable": "Not billable",
    },
    "structure": {
        "time_and_materials": "time and materials",
        "fixed_price": "fixed price",
        "retainer": "retainer",
    },
    "tier": {"advisory": "advisory", "operational": "operational", "agency": "agency", "custom": "custom"},
    "earned": {
        "time": "Time at the rate",
        "fee": "Retainer fees",
        "overage": "Use beyond the retainer",
        "overage_hours": "Hours beyond the retainer",
        "deliverable": "Accepted deliverables",
        "lump_sum": "Completed lump-sum orders",
    },
    "state": {
        "planned": "planned",
        "in_progress": "in progress",
        "submitted": "submitted",
        "accepted": "accepted",
        "rejected": "rejected",
    },
    "order": {
        "draft": "draft",
        "sent": "sent",
        "approved": "approved",
        "declined": "declined",
        "withdrawn": "withdrawn",
    },
    "pricing": {"time_and_materials": "at the rate", "lump_sum": "lump sum", "zero_cost": "no cost"},
    "outcome": {
        "included": "in scope",
        "converted": "change order",
        "declined": "declined",
        "absorbed": "absorbed",
        "answered": "answered",
        "open": "open",
    },
    "allowance": {
        "under": "under",
        "within": "within",
        "over": "over",
        "so_far": "so far",
        "partial": "partial",
    },
    "budget": {"alert": "Budget (a guide, not a cap): {used}.", "cap": "Budget (not to exceed): {used}."},
    "rounding": {"up": "up", "nearest": "to the nearest", "down": "down"},
    "grain": {"entry": "for each entry", "day": "over a day's entries of one kind"},
    "surplus": {"none": "unused minutes expire at the period's end", "carry": "unused minutes carry over"},
    "deficit": {
        "bill_now": "time beyond them is billed at once",
        "carry": "time beyond them is taken from the next period",
    },
    "ip_passes": {"acceptance": "acceptance", "payment": "payment"},
    "restated": {
        "entry": "Late entry",
        "correction": "Correction",
        "approval": "Approval",
        "completion": "Completion",
        "acceptance": "Acceptance",
        "voided": "Invoice voided",
        "expense": "Late expense",
        "request": "Late request",
        "decision": "Late decision",
    },
    "exit": {
        "convenience_client": "Client ends it for convenience",
        "convenience_consultant": "Consultant ends it for convenience",
        "breach_client": "Client's breach",
        "breach_consultant": "Consultant's breach",
        "mutual": "By mutual agreement",
        "expiry": "Term runs out",
    },
    "notice_by": {"convenience_client": "Client", "convenience_consultant": "Consultant"},
    "end_if": {
        "convenience_client": "End, if the client gave notice",
        "convenience_consultant": "End, if the consultant did",
    },
    "exit_line": {
        "unbilled": "Earned and not yet invoiced",
        "notice_fees": "Fees for the notice period",
        "termination_fee": "Early termination fee",
        "expenses": "Committed expenses",
        "credits": "Credit for unused prepaid hours",
        "shortfall": "Shortfall against the minimum",
    },
    "clause": {
        "included": "In scope.",
        "conditional": "On a condition.",
        "assumption": "Assumed.",
        "client_obligation": "For the client to provide.",
        "excluded": "Out of scope.",
    },
    "clause_said": {
        "included": "included in the scope",
        "excluded": "excluded from the scope",
        "conditional": "included on a condition",
        "assumption": "an assumption of the agreement",
        "client_obligation": "for the client to provide",
    },
    "stage": {
        "clause": "Clause",
        "request": "Request",
        "decision": "Decision",
        "change_order": "Change order",
        "hours": "Hours",
        "acceptance": "Acceptance",
    },
}
