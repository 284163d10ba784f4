"""An exit as the lines of its statement see it (SPEC §3.8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engagement_desk.domain.kinds import ExitReason
from engagement_desk.domain.records.exits import ExitPolicy
from engagement_desk.domain.rules.picture import Picture


@dataclass(frozen=True, slots=True)
class Leaving:
    """The picture on the day of the notice, the policy, the reason and the earliest end."""

    seen: Picture
    policy: ExitPolicy
    reason: ExitReason
    end: date

    @property
    def served_days(self) -> int:
        """The days from the start to the earliest end, both inclusive, at most the term."""
        days = max((self.end - self.seen.facts.engagement.start).days + 1, 0)
        return days if self.seen.term.days is None else min(days, self.seen.term.days)

    @property
    def notice_days(self) -> int:
        """The days from the day after the notice to the earliest end."""
        return max((self.end - self.seen.day).days, 0)
