"""Driven from outside, through the accessibility bus: a stranger finds every main control by its role and name."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from engagement_desk.application.commands.deliverables import NewDeliverable, add_deliverable
from engagement_desk.application.commands.exits import SetExitPolicy, set_exit_policy
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.domain.kinds import ClauseKind

STRANGER = Path(__file__).with_name("bus_stranger.py")
SYSTEM_PYTHON = "/usr/bin/python3"
NEEDED = ("dbus-run-session", "Xvfb")

EVERYWHERE = {
    ("list", "Rail"),
    ("push button", "No timer; press to start one"),
    ("push button", "Menu"),
    *(("page tab", name) for name in ("Brief", "Scope", "Hours", "Deliverables", "Log", "Exit", "Reviews", "Terms")),
}
# Roles and names as a screen reader says them; a combo box goes by its label.
CONTROLS = {
    "Brief": {("text", "Client asks"), ("list", "In scope"), ("list", "Out of scope"), ("list", "Pace and hours")},
    "Scope": {
        ("list", "Revisions"),
        ("list", "Clauses"),
        ("push button", "New request"),
        ("push button", "New change order"),
        ("combo box", "Compare from"),
        ("combo box", "Compare to"),
    },
    "Hours": {
        ("check box", "Week"),
        ("check box", "Entries"),
        ("check box", "Charts"),
        ("check box", "Bin"),
        ("table", "Week"),
        ("push button", "Week before"),
        ("push button", "Week after"),
    },
    "Deliverables": {("list", "Deliverables by phase"), ("text", "Title"), ("text", "Due"), ("combo box", "Phase")},
    "Log": {("list", "Kinds"), ("text", "Filter"), ("push button", "New decision")},
    "Exit": {
        ("text", "Notice on"),
        ("combo box", "Given by"),
        ("combo box", "Reason"),
        ("table", "Lines of the statement"),
        ("push button", "Edit policy"),
    },
    "Reviews": {
        ("list", "Quarters"),
        ("push button", "Export PDF"),
        ("text", "One honest challenge"),
        ("check box", "Figures"),
        ("combo box", "Preset"),
        ("combo box", "Zoom"),
        ("text", "Page"),
        ("push button", "Find"),
    },
    "Terms": {
        ("list", "Versions of the terms"),
        ("text", "Valid from"),
        ("combo box", "Tier"),
        ("text", "Rate an hour"),
        ("text", "Minimum"),
    },
}
NAMED = {"push button", "text", "table", "combo box", "check box", "page tab", "progress bar", "list"}


def missing() -> str:
    """Give what is not installed here, or nothing."""
    for program in NEEDED:
        if shutil.which(program) is None:
            return program
    if not Path(SYSTEM_PYTHON).exists():
        return SYSTEM_PYTHON
    asked = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    return "" if subprocess.run(asked, capture_output=True, check=False).returncode == 0 else "python3-pyatspi"


@pytest.fixture
def furnished(north, workspace_path):
    """Give the path of a workspace in which each page of NORTH has something on it."""
    for kind, text in ((ClauseKind.INCLUDED, "Architecture review"), (ClauseKind.EXCLUDED, "Production code")):
        north.run(add_clause, NewClause(key="NORTH", kind=kind, text=text))
    north.run(issue_scope, Issue(key="NORTH", effective=date(2026, 7, 1), reason="signed"))
    north.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, text="Hiring"))
    north.run(issue_scope, Issue(key="NORTH", effective=date(2026, 8, 1), reason="asked"))
    north.run(add_deliverable, NewDeliverable(key="NORTH", title="Priority map"))
    north.run(set_exit_policy, SetExitPolicy(key="NORTH", values={"notice_client_days": 30}))
    north.store.close()
    return workspace_path


@pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is the bus of Linux desktops")
def test_a_stranger_finds_every_main_control_by_role_and_name(furnished):
    lacking = missing()
    if lacking:
        pytest.skip(f"{lacking} is not installed")
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = ["dbus-run-session", "--", SYSTEM_PYTHON, str(STRANGER)]
    program = [sys.executable, "-m", "engagement_desk", "open", "NORTH"]
    done = subprocess.run(
        [*command, *program],
        env={**environment, "ENGAGEMENT_DESK_WORKSPACE": str(furnished)},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(next(line for line in done.stdout.splitlines() if line.startswith("{")))
    found = {tab: {tuple(one) for one in controls} for tab, controls in told.items()}
    lost = {tab: (EVERYWHERE | wanted) - found[tab] for tab, wanted in CONTROLS.items()}
    assert {tab: controls for tab, controls in lost.items() if controls} == {}
    nameless = {tab: [role for role, name in controls if role in NAMED and not name] for tab, controls in found.items()}
    assert {tab: roles for tab, roles in nameless.items() if roles} == {}
