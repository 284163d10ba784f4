"""The figures of a review's PDF, read back, are those of `position`, `entries` and `exit` (SPEC §3)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

DAY = "2026-09-30"
MONEY = r"(-?[$€][\d,]+\.\d\d)"
HOURS = r"(-?\d+:\d\d)"


MORE = {"HOURS": ("--rate", "173.17"), "KEEP": ("--currency", "EUR", "--rate", "150", "--minimum", "15000")}


def engage(terminal: Any, key: str) -> Any:
    """Make an engagement by time, or one on retainer, with two quarters of work, an order and an exit policy."""
    terminal.ok(
        "engagement", "new", key, "--client", f"{key} Ltd", "--title", "Advice", "--start", "2026-04-01",
        "--end", "2026-12-31", "--zone", "UTC", *MORE[key],
    )  # fmt: skip
    if key == "KEEP":
        terminal.ok(
            "terms", key, "set", "--from", "2026-04-01", "--structure", "retainer", "--period-fee", "1750",
            "--included-hours", "10", "--overage-rate", "190",
        )  # fmt: skip
    for day, minutes in (("2026-05-04", 487), ("2026-07-06", 613), ("2026-08-11", 711), ("2026-09-29", 97)):
        terminal.ok("log", key, f"{minutes}m", "--date", day, "--class", "in_scope", "--person", "Owner")
    terminal.ok("log", key, "55m", "--date", "2026-09-30", "--class", "in_scope", "--person", "Second")
    terminal.ok("change", key, "new", "Extra", "--pricing", "time_and_materials", "--hours", "4", "--days", "0")
    terminal.ok("change", key, "approve", "1", "--client-by", "CEO", "--consultant-by", "Owner", "--on", "2026-08-01")
    terminal.ok("log", key, "3h07", "--date", "2026-08-12", "--change", "1")
    terminal.ok(
        "exit-policy",
        key,
        "set",
        "--notice-client",
        "30",
        "--notice-consultant",
        "30",
        "--termination-fee",
        "77.77",
    )
    return terminal


def text_of(desk: Any, key: str, preset: str, folder: Path) -> str:
    path = folder / f"{key}-{preset}.pdf"
    desk.ok("review", key, "--quarter", "2026Q3", "--preset", preset, "--output", str(path))
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def found(text: str, pattern: str) -> list[str]:
    match = re.search(pattern, text)
    assert match is not None, pattern
    return list(match.groups())


def cents(said: str) -> int:
    return int(re.sub(r"[^\d-]", "", said))


def minutes(said: str) -> int:
    hours, _, rest = said.partition(":")
    return int(hours) * 60 + int(rest)


@pytest.mark.parametrize("preset", ["executive", "standard", "audit"])
@pytest.mark.parametrize("key", ["HOURS", "KEEP"])
def test_the_minimum_and_its_figures_are_those_of_the_position(terminal, key: str, preset: str, tmp_path: Path) -> None:
    desk = engage(terminal, key)
    position = desk.json("position", key, "--as-of", DAY)
    text = text_of(desk, key, preset, tmp_path)
    earned, minimum = found(text, rf"{MONEY} of the minimum of ([$€][\d,]+)")
    assert (cents(earned), cents(minimum) * 100) == (position["earned_cents"], position["minimum_cents"])
    still = found(text, rf"{MONEY} still to earn {MONEY} forecast at the term's end")
    assert [cents(one) for one in still] == [position["shortfall_cents"], position["forecast_cents"]]
    assert position["pace"] in text
    before = desk.json("position", key, "--as-of", "2026-06-30")["earned_cents"]
    total = found(text, rf"Earned by This quarter Last quarter Change .*?Total {MONEY} {MONEY}")
    assert [cents(one) for one in total] == [position["earned_cents"] - before, before]


@pytest.mark.parametrize("key", ["HOURS", "KEEP"])
def test_the_hours_are_those_of_the_entries(terminal, key: str, tmp_path: Path) -> None:
    desk = engage(terminal, key)
    text = text_of(desk, key, "audit", tmp_path)
    entries = desk.json("entries", key, "--from", "2026-07-01", "--to", DAY)["totals"]
    last = desk.json("entries", key, "--from", "2026-04-01", "--to", "2026-06-30")["totals"]
    assert minutes(found(text, rf"{HOURS} h billed")[0]) == entries["billed_minutes"]
    people = found(text, rf"Person Role Worked Billed .*?Total {HOURS} {HOURS} {HOURS} (\+?-?\d+:\d\d)")
    assert [minutes(one) for one in people] == [
        entries["worked_seconds"] // 60,
        entries["billed_minutes"],
        last["billed_minutes"],
        entries["billed_minutes"] - last["billed_minutes"],
    ]
    detail = found(text, rf"Every entry .*?Total {HOURS} {HOURS}")
    assert [minutes(one) for one in detail] == [entries["worked_seconds"] // 60, entries["billed_minutes"]]
    if key == "HOURS":
        assert cents(found(text, rf"Every entry .*?Total {HOURS} {HOURS} {MONEY}")[2]) == entries["value_cents"]


def test_the_ledger_is_that_of_the_position(terminal, tmp_path: Path) -> None:
    desk = engage(terminal, "KEEP")
    text = text_of(desk, "KEEP", "standard", tmp_path)
    rows = [
        row for row in desk.json("position", "KEEP", "--as-of", DAY)["retainer"] if row["period_end"] >= "2026-07-01"
    ]
    for row in rows:
        said = found(text, rf"{row['period_start']} to {row['period_end']}" + rf" {HOURS}" * 7 + rf" {MONEY} {MONEY}")
        names = ("carried_in", "included", "available", "used", "overage", "expired", "carried_out")
        assert [minutes(one) for one in said[:7]] == [row[name] for name in names]
        assert [cents(one) for one in said[7:]] == [row["fee_cents"], row["overage_cents"]]


@pytest.mark.parametrize("key", ["HOURS", "KEEP"])
def test_the_exit_position_is_that_of_the_exit_statement(terminal, key: str, tmp_path: Path) -> None:
    desk = engage(terminal, key)
    text = text_of(desk, key, "standard", tmp_path)
    for words, reason in (("Client", "convenience_client"), ("Consultant", "convenience_consultant")):
        statement = desk.json("exit", key, "--notice-on", DAY, "--reason", reason)
        ends, total = found(text, rf"{words} ends it for convenience (\S+) {MONEY}")
        assert (ends, cents(total)) == (statement["earliest_end"], statement["total_cents"])
