"""Sentences of the attention list and the contract clock in the language of the window: the templates of the
application translated, their values written as the window has them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from engagement_desk.application.messages.attention import ATTENTION, CLOCK
from engagement_desk.ui.text import day, figures, hours_said, mark, tr

if TYPE_CHECKING:
    from engagement_desk.application.queries.attention import AttentionRow
    from engagement_desk.application.queries.clock import ClockRow

_HUNDREDTHS = 100
_SIDES = {"client": mark("client"), "consultant": mark("consultant")}


def attention_said(row: AttentionRow) -> str:
    """Say what needs attention (SPEC §5)."""
    return tr(ATTENTION[row.code]).format(**_shown(row.values))


def clock_said(row: ClockRow) -> str:
    """Say what a date of the contract clock is (SPEC §3.9)."""
    return tr(CLOCK[row.code]).format(**_shown(row.values))


def _shown(values: Mapping[str, object]) -> dict[str, str]:
    return {name: _text(name, value) for name, value in values.items()}


def _text(name: str, value: object) -> str:
    if isinstance(value, int) and name.endswith("minutes"):
        return hours_said(value)
    if name == "entries":
        return tr("1 entry") if value == 1 else tr("{n} entries").format(n=value)
    if isinstance(value, Fraction):
        return figures(int(value * _HUNDREDTHS), "EUR")
    if isinstance(value, date):
        return day(value, year=True)
    word = str(value.value if isinstance(value, Enum) else value)
    return tr(_SIDES[word]) if name == "side" else word
