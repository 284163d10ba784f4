"""A review gives the same bytes: a draft for the same data and day, an edition whatever has changed since (SPEC §6)."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from engagement_desk.application.queries.review_presets import PRESETS
from engagement_desk.application.queries.reviews import PAPERS

ELSEWHERE = {
    "TZ": "Pacific/Auckland",
    "LC_ALL": "de_DE.UTF-8",
    "LANG": "tr_TR.UTF-8",
    "PYTHONHASHSEED": "4711",
    "COLUMNS": "40",
}


def drawn(terminal: Any, folder: Path, preset: str, paper: str, *more: str) -> bytes:
    path = folder / "here.pdf"
    wanted = ("--preset", preset, "--paper", paper, "--output", str(path))
    terminal.ok("review", "ACME", "--quarter", "2026Q3", *wanted, *more)
    return path.read_bytes()


def drawn_elsewhere(terminal: Any, folder: Path, preset: str, paper: str, *more: str) -> bytes:
    """Draw it from a copy, in another folder, zone, locale and process, with another home and day."""
    machine = folder / "another machine" / "Ünïcode"
    machine.mkdir(parents=True, exist_ok=True)
    terminal.ok("backup", str(machine / f"copy-{preset}.engdesk"))
    path = machine / "there.pdf"
    command = [sys.executable, "-m", "engagement_desk", "--workspace", str(machine / f"copy-{preset}.engdesk")]
    command += ["review", "ACME", "--quarter", "2026Q3", "--preset", preset, "--paper", paper, "--output", str(path)]
    kept = {name: value for name, value in os.environ.items() if name not in ELSEWHERE}
    environment = kept | ELSEWHERE | {"HOME": str(machine), "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([*command, *more], env=environment, cwd=machine, check=True, capture_output=True)
    found = path.read_bytes()
    shutil.rmtree(machine)
    return found


@pytest.fixture
def worked(acme: Any) -> Any:
    """Give a terminal with a quarter of some work, in a zone that is nobody's here."""
    acme.ok("engagement", "edit", "ACME", "--zone", "Asia/Kolkata")
    acme.ok("log", "ACME", "9:15-10:40", "--date", "2026-09-07", "--class", "in_scope", "--note", "ünïcode שלום")
    acme.ok("log", "ACME", "1h30", "--date", "2026-09-08", "--class", "goodwill", "--reason", "asked")
    acme.ok("deliverable", "ACME", "add", "Report", "--due", "2026-09-30")
    acme.ok("note", "ACME", "next-step", "Call them")
    return acme


@pytest.mark.parametrize(("preset", "paper"), [("executive", "letter"), ("standard", "a4"), ("audit", "a4")])
def test_a_draft_is_the_same_for_the_same_data_and_day(worked, preset: str, paper: str, tmp_path: Path) -> None:
    as_of = ("--as-of", "2026-09-20")
    here = drawn(worked, tmp_path, preset, paper, *as_of)
    worked.on("2026-12-24")
    assert drawn(worked, tmp_path, preset, paper, *as_of) == here
    assert drawn_elsewhere(worked, tmp_path, preset, paper, *as_of) == here
    assert drawn(worked, tmp_path, preset, paper, "--as-of", "2026-09-21") != here


def test_an_edition_is_the_same_after_every_later_edit_and_on_another_machine(worked, tmp_path: Path) -> None:
    worked.on("2026-10-02")
    made = worked.json("review", "ACME", "publish", "--quarter", "2026Q3")["documents"]
    hashes = {(one["preset"], one["paper"]): one["sha256"] for one in made}
    assert set(hashes) == set(product(PRESETS, PAPERS))
    assert len(set(hashes.values())) == len(hashes)
    worked.ok("log", "ACME", "2h", "--date", "2026-09-09", "--class", "in_scope")
    worked.ok("settings", "set", "accent", "#7a1f1f")
    worked.ok("settings", "set", "owner_name", "Somebody else")
    worked.ok("engagement", "edit", "ACME", "--title", "Another title", "--client", "Another client")
    worked.ok("terms", "ACME", "set", "--from", "2026-10-01", "--rate", "500", "--minimum", "1")
    worked.ok("review", "ACME", "write", "--quarter", "2026Q3", "why", "Other words")
    worked.on("2027-05-01")
    for preset, paper in hashes:
        assert hashlib.sha256(drawn(worked, tmp_path, preset, paper)).hexdigest() == hashes[preset, paper]
    there = drawn_elsewhere(worked, tmp_path, "audit", "letter")
    assert hashlib.sha256(there).hexdigest() == hashes["audit", "letter"]
