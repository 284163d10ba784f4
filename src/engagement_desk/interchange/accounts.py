"""What timeclock and timedot share: dates in three styles, and accounts, whose first part is the client."""

from __future__ import annotations

import re
from datetime import date

from engagement_desk.interchange.rows import in_reach
from engagement_desk.interchange.unreadable import Unreadable, quoted

DATE = r"\d{4}(?:-\d{1,2}-|/\d{1,2}/|\.\d{1,2}\.)\d{1,2}"
_BREAKS = re.compile(r"[-/.]")


def plain_date(text: str) -> date:
    """Give the date of `2009-01-02`, `2009/1/2` or `2009.1.2`; raises `Unreadable`."""
    try:
        return in_reach(date(*(int(part) for part in _BREAKS.split(text))))
    except ValueError:
        raise Unreadable(f"{quoted(text)} is not a date") from None


def client_and_project(account: str) -> tuple[str, str]:
    """Split `client:project`; an account of one part is a project."""
    client, colon, project = account.partition(":")
    return (client, project) if colon else ("", account)
