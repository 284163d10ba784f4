"""The timeclock export: one account an engagement, `client:KEY`, readable by hledger and ledger (FORMATS, Writers)."""

from __future__ import annotations

import re

from engagement_desk.application.ports import Exported
from engagement_desk.application.queries.export import ExportEngagement, ExportSheet
from engagement_desk.interchange.sessions import Placed, in_local_time, sessions_of

NAME = "timeclock"
_BLANKS = re.compile(r"\s+")


def render(sheet: ExportSheet) -> Exported:
    """Write the entries as sessions in local time, account by account the same seconds (see `sessions`)."""
    sessions, warnings = sessions_of(sheet)
    return Exported((_line(one).encode() for one in in_local_time(sessions)), warnings)


def _line(one: Placed) -> str:
    words = one.session.words.replace(";", ",")
    said = f"  {words}" if words else ""
    mark = f"  ; {'; '.join(one.marks)}" if one.marks else ""
    begin = f"i {one.start:%Y-%m-%d %H:%M:%S} {_account(one.session.its)}{said}{mark}"
    return f"{begin}\no {one.end:%Y-%m-%d %H:%M:%S}\n"


def _account(its: ExportEngagement) -> str:
    client = _BLANKS.sub(" ", its.client.replace(":", "-").replace(";", ",")).strip()
    return f"{client.lstrip('([') or 'client'}:{its.key}"
