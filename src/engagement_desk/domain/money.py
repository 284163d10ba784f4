"""Money: integer minor units, rounded half away from zero, once (SPEC §3)."""

from __future__ import annotations


def half_away(numerator: int, denominator: int) -> int:
    """Divide and round half away from zero; the denominator is positive."""
    quotient = (abs(numerator) * 2 + denominator) // (2 * denominator)
    return quotient if numerator >= 0 else -quotient


def value_of(billed_minutes: int, rate_cents: int) -> int:
    """Give billed minutes × hourly rate ÷ 60, rounded (SPEC §3.3): 37 min at $100.00 is $61.67."""
    return half_away(billed_minutes * rate_cents, 60)
