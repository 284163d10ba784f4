"""The exit policy, what it hands over, and notices given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engagement_desk.domain.kinds import HandoverKind, NoticeKind, ShortfallRule, Side, Unused


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitPolicy:
    """How the engagement ends. Days of notice are None until agreed; a rule for the shortfall is None until it is
    saved (then the default of SPEC §3.8 is applied, and the boundary counts as open).
    """

    id: str
    engagement_id: str
    notice_client_days: int | None = None
    notice_consultant_days: int | None = None
    business: bool = False
    delivery: str = ""
    deemed_days: int = 0
    cure_days: int = 0
    shortfall_convenience_client: ShortfallRule | None = None
    shortfall_convenience_consultant: ShortfallRule | None = None
    shortfall_breach_client: ShortfallRule | None = None
    shortfall_breach_consultant: ShortfallRule | None = None
    shortfall_mutual: ShortfallRule | None = None
    shortfall_expiry: ShortfallRule | None = None
    termination_fee_cents: int = 0
    unused: Unused = Unused.FORFEIT
    transition_minutes: int | None = None
    transition_rate_cents: int | None = None
    survival: tuple[str, ...] = ()
    guarantee_days: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverItem:
    """One thing to hand over, or one access to revoke; due `days` after the notice."""

    id: str
    engagement_id: str
    kind: HandoverKind
    text: str
    form: str = ""
    owner: str = ""
    days: int | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A notice that one side gave."""

    id: str
    engagement_id: str
    side: Side
    kind: NoticeKind
    sent_on: date
    received_on: date | None = None
    cured_on: date | None = None
