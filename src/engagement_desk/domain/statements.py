"""What the rules say about an exit, the dates that bind and what needs attention, as frozen rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from engagement_desk.domain.kinds import DeliverableState, ExitReason


@dataclass(frozen=True, slots=True)
class Worked:
    """A value of a working, as text; its name ends in `cents`, `minutes` or `days` where it counts these."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Working:
    """How an amount was worked out: the code of a sentence, the values in it, and the workings within it."""

    code: str
    values: tuple[Worked, ...] = ()
    parts: tuple[Working, ...] = ()


@dataclass(frozen=True, slots=True)
class ExitLine:
    """One line of an exit statement: its code, a label, how it was worked out, and the amount in minor units.

    `worked` is the working as data, for those who write it in another language than English.
    """

    code: str
    label: str
    working: str
    amount_cents: int
    worked: Working | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class OpenDeliverable:
    """A deliverable that is not accepted; `worked_seconds` are the hours on it, for information."""

    id: str
    title: str
    state: DeliverableState
    due: date | None
    amount_cents: int | None
    worked_seconds: int


@dataclass(frozen=True, slots=True)
class HandoverDue:
    """Something to hand over, or an access to revoke; `due` None when no days were agreed."""

    id: str
    text: str
    form: str
    owner: str
    due: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class RunningGuarantee:
    """A guarantee that still runs on the day of the notice, and its last day."""

    id: str
    title: str
    accepted_on: date
    until: date


@dataclass(frozen=True, slots=True)
class ExitStatement:
    """What an exit would cost if notice were given on a day (SPEC §3.8); the keys of `exit --json` are its fields.

    The total is still to be invoiced, net of tax; invoices already issued are not included.
    """

    engagement: str
    currency: str
    notice_on: date
    reason: ExitReason
    deemed_receipt: date
    earliest_end: date
    earned_cents: int
    applicable_minimum_cents: int
    served_days: int
    notice_minutes: int
    lines: tuple[ExitLine, ...]
    total_cents: int
    open_deliverables: tuple[OpenDeliverable, ...]
    handover: tuple[HandoverDue, ...]
    access: tuple[HandoverDue, ...]
    guarantees: tuple[RunningGuarantee, ...]
    survival: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BindingDate:
    """One date of the contract clock; `code` names its sentence, `values` fill it in (SPEC §3.9)."""

    on: date
    code: str
    engagement: str
    values: dict[str, object] = field(default_factory=dict)


class Urgency(StrEnum):
    """How soon something needs attention, the most urgent first."""

    NOW = "now"
    SOON = "soon"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class AttentionLine:
    """One thing that needs attention (SPEC §5): the sentence's code and values, and the place that it leads to."""

    code: str
    engagement: str
    urgency: Urgency
    values: dict[str, object]
    target: str
