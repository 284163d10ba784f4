"""The lines of an exit statement and their workings in the language of the window (SPEC §3.8)."""

from __future__ import annotations

from datetime import date

from engagement_desk.domain.rules.workings import WORKINGS, filled
from engagement_desk.domain.statements import ExitLine
from engagement_desk.ui.text import day, figures, hours, mark, tr

_LINES = {
    "unbilled": mark("Earned and not yet invoiced"),
    "notice_fees": mark("Fees for the notice period"),
    "termination_fee": mark("Early termination fee"),
    "expenses": mark("Committed expenses"),
    "credits": mark("Credit for unused prepaid hours"),
    "shortfall": mark("Shortfall against the minimum"),
}
_DAYS = ("on", "through", "starts")


def line_said(line: ExitLine) -> str:
    """Name a line."""
    return tr(_LINES[line.code])


def working_said(line: ExitLine, currency: str) -> str:
    """Say how the amount of a line was worked out; amounts stand without the sign of the currency."""
    if line.worked is None:
        return line.working

    def write(name: str, value: str) -> str:
        ending = name.rpartition("_")[2]
        if ending == "cents":
            return figures(int(value), currency)
        if ending == "minutes":
            return f"{hours(int(value))} h"
        if ending == "days":
            return tr("1 day") if int(value) == 1 else tr("{n} days").format(n=value)
        if name == "reason":
            return tr(WORKINGS[f"reason_{value}"])
        return day(date.fromisoformat(value), year=True) if name in _DAYS else value

    return filled(line.worked, lambda code: tr(WORKINGS[code]), write)
