"""The line under today's date: worked, billed and running apart, and the week against what was promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engagement_desk.ui.text import hours, tr, worked

if TYPE_CHECKING:
    from engagement_desk.application.queries.today import Promised, Today

_HOUR = _MINUTE = 60


def facts_said(found: Today, running: int) -> str:
    """Say what was worked, billed, runs (for so many seconds) and was promised, in the order in which it is asked."""
    facts = [
        tr("Worked {time}").format(time=worked(found.worked_seconds)),
        tr("billed {time}").format(time=hours(found.billed_minutes)),
    ]
    if found.timer is not None:
        facts.append(tr("running {time}").format(time=hours(running // _MINUTE)))
    logged = hours((found.week_seconds + running) // _MINUTE)
    if found.promised is None:
        facts.append(tr("logged this week {time}").format(time=logged))
    else:
        said = tr("promised this week {span}, logged {time}")
        facts.append(said.format(span=_span(found.promised), time=logged))
    return " · ".join(facts)


def _span(promised: Promised) -> str:
    low, high = promised.low_minutes, promised.high_minutes
    sides = [side for side in (low, high) if side is not None]
    if all(side % _HOUR == 0 for side in sides):
        said, unit = [str(side // _HOUR) for side in sides], " h"
    else:
        said, unit = [hours(side) for side in sides], ""
    if low is None:
        return tr("at most {time}").format(time=said[0] + unit)
    if high is None:
        return tr("at least {time}").format(time=said[0] + unit)
    return f"{'–'.join(dict.fromkeys(said))}{unit}"
