"""The exit statement as a document (SPEC §3.8): what `exit` says, with the parties and the notice that it supposes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engagement_desk.application.lookup import engagement_by_key
from engagement_desk.application.ports import Reading
from engagement_desk.application.queries.exits import exit_of
from engagement_desk.application.queries.letterhead import Letterhead, letterhead
from engagement_desk.domain.kinds import ExitReason
from engagement_desk.domain.statements import ExitStatement


@dataclass(frozen=True)
class ExitSheet:
    """The content of an exit statement; `against` is the one that it is compared with, None where it stands alone."""

    head: Letterhead
    statement: ExitStatement
    against: ExitStatement | None = None


def exit_sheet(
    reading: Reading, key: str, notice_on: date, reason: ExitReason, against: tuple[date, ExitReason] | None = None
) -> ExitSheet:
    """Give the content for a notice on a day, beside that of another day and reason; raises as `exit_of` does."""
    engagement = engagement_by_key(reading, key)
    other = exit_of(reading, key, *against) if against is not None else None
    return ExitSheet(letterhead(reading, engagement, notice_on), exit_of(reading, key, notice_on, reason), other)
