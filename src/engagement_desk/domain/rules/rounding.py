"""Rounding of worked seconds to billed minutes (SPEC §3.2)."""

from __future__ import annotations

from engagement_desk.domain.kinds import Rounding

INCREMENTS = (1, 5, 6, 10, 15, 30, 60)
"""The increments that terms may name, in minutes."""

_MINUTE = 60


def round_minutes(seconds: int, increment: int, rounding: Rounding) -> int:
    """Give worked seconds (≥ 0) as minutes billed in steps of `increment`; the half of `nearest` goes up (SPEC §3.2).

    An exact multiple stays as it is, and 0 stays 0.
    """
    step = increment * _MINUTE
    return (seconds + _added_before_cut(step, rounding)) // step * increment


def _added_before_cut(step: int, rounding: Rounding) -> int:
    if rounding is Rounding.NEAREST:
        return step // 2
    return step - 1 if rounding is Rounding.UP else 0
