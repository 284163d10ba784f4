"""The closed vocabularies of SPEC §1 and §2, one enumeration each; the values are what is stored and printed."""

from __future__ import annotations

from enum import StrEnum


class Tier(StrEnum):
    """How much of the consultant the client has (SPEC §1)."""

    ADVISORY = "advisory"
    OPERATIONAL = "operational"
    AGENCY = "agency"
    CUSTOM = "custom"


class Structure(StrEnum):
    """How the engagement earns (SPEC §1)."""

    TIME_AND_MATERIALS = "time_and_materials"
    FIXED_PRICE = "fixed_price"
    RETAINER = "retainer"


class Status(StrEnum):
    """The dated state of an engagement."""

    PROPOSED = "proposed"
    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


class Rounding(StrEnum):
    """Which way seconds are rounded to the increment (SPEC §3.2)."""

    UP = "up"
    NEAREST = "nearest"
    DOWN = "down"


class Grain(StrEnum):
    """What is rounded: each entry, or the running total of a day (SPEC §3.2)."""

    ENTRY = "entry"
    DAY = "day"


class Span(StrEnum):
    """The calendar span of an allowance."""

    WEEK = "week"
    MONTH = "month"


class BudgetKind(StrEnum):
    """Whether a budget warns (`alert`) or is not to be exceeded (`cap`)."""

    ALERT = "alert"
    CAP = "cap"


class Surplus(StrEnum):
    """What becomes of a retainer period's unused minutes."""

    NONE = "none"
    CARRY = "carry"


class Deficit(StrEnum):
    """What becomes of a retainer period's minutes beyond the available ones."""

    BILL_NOW = "bill_now"
    CARRY = "carry"


class ClauseKind(StrEnum):
    """What a scope item says."""

    INCLUDED = "included"
    EXCLUDED = "excluded"
    CONDITIONAL = "conditional"
    ASSUMPTION = "assumption"
    CLIENT_OBLIGATION = "client_obligation"


class Pricing(StrEnum):
    """How a change order is paid."""

    TIME_AND_MATERIALS = "time_and_materials"
    LUMP_SUM = "lump_sum"
    ZERO_COST = "zero_cost"


class OrderStatus(StrEnum):
    """The state of a change order; only an approved one changes the baseline."""

    DRAFT = "draft"
    SENT = "sent"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class StoredClass(StrEnum):
    """The class kept with an entry. With a change order the class is derived instead (see `EntryClass`)."""

    IN_SCOPE = "in_scope"
    GOODWILL = "goodwill"
    GUARANTEE = "guarantee"
    UNCLASSIFIED = "unclassified"


class EntryClass(StrEnum):
    """The class of an entry as of a day: the stored one, or by the state of its change order (SPEC §1)."""

    IN_SCOPE = "in_scope"
    CHANGE_ORDER = "change_order"
    AT_RISK = "at_risk"
    UNCLASSIFIED = "unclassified"
    GOODWILL = "goodwill"
    GUARANTEE = "guarantee"


class Phase(StrEnum):
    """The part of the first 90 days that a deliverable belongs to."""

    FIRST = "1-30"
    SECOND = "31-60"
    THIRD = "61-90"
    ONGOING = "ongoing"


class Silence(StrEnum):
    """What a reviewer's silence means once the review period is over."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    NONE = "none"


class DeliverableState(StrEnum):
    """planned → in_progress → submitted → accepted | rejected → in_progress."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Side(StrEnum):
    """A party to the engagement."""

    CLIENT = "client"
    CONSULTANT = "consultant"


class NoticeKind(StrEnum):
    """What a notice says."""

    TERMINATION = "termination"
    BREACH = "breach"
    NON_RENEWAL = "non_renewal"


class ExitReason(StrEnum):
    """Why an engagement ends (SPEC §3.8)."""

    CONVENIENCE_CLIENT = "convenience_client"
    CONVENIENCE_CONSULTANT = "convenience_consultant"
    BREACH_CLIENT = "breach_client"
    BREACH_CONSULTANT = "breach_consultant"
    MUTUAL = "mutual"
    EXPIRY = "expiry"


class ShortfallRule(StrEnum):
    """How much of the minimum an exit still owes (SPEC §3.8)."""

    FULL = "full"
    PRORATED = "prorated"
    WAIVED = "waived"


class Unused(StrEnum):
    """What becomes of prepaid hours at the exit."""

    REFUND = "refund"
    FORFEIT = "forfeit"


class Renewal(StrEnum):
    """Whether the term renews."""

    NONE = "none"
    AUTO = "auto"
    MONTHS = "months"


class IpPasses(StrEnum):
    """When the rights in the work pass to the client."""

    ACCEPTANCE = "acceptance"
    PAYMENT = "payment"


class HandoverKind(StrEnum):
    """A thing to hand over, or an access to revoke."""

    HANDOVER = "handover"
    ACCESS = "access"


class LogKind(StrEnum):
    """The kinds of the engagement's log."""

    DECISION = "decision"
    QUESTION = "question"
    PRIORITY = "priority"
    NEXT_STEP = "next_step"
    RISK = "risk"
    INCIDENT = "incident"
    OBJECTIVE = "objective"
    OUTCOME = "outcome"


class ReviewStatus(StrEnum):
    """A review is a draft until it is published and frozen."""

    DRAFT = "draft"
    PUBLISHED = "published"


class ReviewSection(StrEnum):
    """The written parts of a quarterly review (SPEC §6)."""

    WHY = "why"
    OUTCOMES = "outcomes"
    CHALLENGE = "challenge"
    DECISIONS_NEEDED = "decisions_needed"
    WORKED = "worked"
    NOT_WORKED = "not_worked"
    ADJUSTMENTS = "adjustments"
    NEXT_QUARTER = "next_quarter"
    ACTIONS = "actions"


class EarnedKind(StrEnum):
    """What earned an amount (SPEC §3.5)."""

    TIME = "time"
    FEE = "fee"
    OVERAGE = "overage"
    DELIVERABLE = "deliverable"
    LUMP_SUM = "lump_sum"
