"""`position`: the keys that CLI.md promises, and figures that a person can check by hand."""

from __future__ import annotations

KEYS = {
    "engagement", "as_of", "currency", "structure", "tier", "status", "rate_cents", "term_days", "elapsed_days",
    "days_left", "worked_seconds", "billed_minutes", "value_cents", "by_class", "non_billable_seconds",
    "unbilled_cents", "over_cap_cents", "earned_cents", "earned_lines", "minimum_cents", "minimum_minutes",
    "shortfall_cents", "pace", "earned_last_28_cents", "required_minutes_per_week", "forecast_cents",
    "minimum_reached_on", "minimum_projected_on", "budget", "allowance", "retainer", "boundaries",
}  # fmt: skip


def test_an_engagement_without_time_owes_its_minimum(acme):
    position = acme.json("position", "ACME", "--as-of", "2026-09-30")
    assert set(position) >= KEYS
    assert (position["term_days"], position["elapsed_days"], position["days_left"]) == (184, 92, 92)
    assert (position["earned_cents"], position["minimum_cents"], position["shortfall_cents"]) == (
        0,
        2_560_000,
        2_560_000,
    )
    assert (position["minimum_minutes"], position["pace"]) == (15_360, "0.00")
    assert position["boundaries"] == {"scope": False, "hours": False, "deliverables": False, "exit": False}
    assert position["earned_lines"] == []


def test_figures_of_a_half_run_term(acme):
    for day, hours in (("2026-07-10", "100h"), ("2026-09-20", "28h")):
        acme.ok("log", "ACME", hours, "--date", day)
    acme.ok("log", "ACME", "1h", "--class", "goodwill", "--reason", "r")
    acme.ok("log", "ACME", "3h", "--non-billable")
    position = acme.json("position", "ACME")
    assert (position["worked_seconds"], position["billed_minutes"]) == (128 * 3600, 128 * 60)
    assert (position["value_cents"], position["earned_cents"]) == (1_280_000, 1_280_000)
    assert position["pace"] == "1.00"
    assert position["non_billable_seconds"] == 3 * 3600
    assert position["by_class"]["goodwill"]["notional_cents"] == 10_000
    assert position["earned_last_28_cents"] == 280_000
    assert position["forecast_cents"] == 1_280_000 + 280_000 * 92 // 28
    assert position["required_minutes_per_week"] == -(-128 * 60 * 7 // 92)
    assert sum(line["amount_cents"] for line in position["earned_lines"]) == position["earned_cents"]


def test_no_pace_through_the_fourteenth_day(acme):
    acme.ok("log", "ACME", "1h", "--date", "2026-07-02")
    assert acme.json("position", "ACME", "--as-of", "2026-07-14")["pace"] is None
    assert acme.json("position", "ACME", "--as-of", "2026-07-15")["pace"] == "0.05"


def test_the_same_day_gives_the_same_figures_whatever_comes_later(acme):
    acme.ok("log", "ACME", "1h", "--date", "2026-08-01")
    before = acme.json("position", "ACME", "--as-of", "2026-08-31")
    acme.ok("log", "ACME", "9h", "--date", "2026-09-01")
    assert acme.json("position", "ACME", "--as-of", "2026-08-31") == before


def test_a_person_reads_a_table(acme):
    acme.ok("log", "ACME", "1h30")
    said = acme.ok("position", "ACME").out
    assert "$150.00" in said
    assert "0 of 4" in said
    assert "nothing" in acme.refused("position", "ZZZ") or "ZZZ" in acme.refused("position", "ZZZ")
