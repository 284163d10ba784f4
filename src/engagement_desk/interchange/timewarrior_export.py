"""The Timewarrior export: lines of its data files, in UTC, tagged with the client and the KEY (FORMATS, Writers).

Put as `YYYY-MM.data` into Timewarrior's folder `data`, it is what Timewarrior reads. Notes are annotations.
"""

from __future__ import annotations

from engagement_desk.application.ports import Exported
from engagement_desk.application.queries.export import ExportSheet
from engagement_desk.interchange.sessions import Placed, in_absolute_time, sessions_of

NAME = "timew"
_MOMENT = "%Y%m%dT%H%M%SZ"


def render(sheet: ExportSheet) -> Exported:
    """Write the entries as intervals in the order of time, the same seconds in all (see `sessions`)."""
    sessions, warnings = sessions_of(sheet)
    return Exported((_line(one).encode() for one in in_absolute_time(sessions)), warnings)


def _line(one: Placed) -> str:
    its = one.session.its
    tags = " ".join(f'"{tag}"' for tag in dict.fromkeys((_plain(its.client), its.key)))
    marks = f"({'; '.join(one.marks)})" if one.marks else ""
    words = " ".join(part for part in (_plain(one.session.words), marks) if part)
    note = f' # "{words}"' if words else ""
    return f"inc {one.start:{_MOMENT}} - {one.end:{_MOMENT}} # {tags}{note}\n"


def _plain(text: str) -> str:
    """Give a text that Timewarrior takes: it trips over backslashes, a lone #, and quotation marks in tags."""
    printable = "".join(char if char.isprintable() else " " for char in text)
    plain = " ".join(printable.replace('"', "'").replace("\\", "/").split())
    return "no." if plain == "#" else plain
