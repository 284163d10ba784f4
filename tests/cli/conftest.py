"""The command line as a script calls it, in this process, at a moment that a test may set."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from engagement_desk.application.ports import Now
from engagement_desk.bootstrap import keeper_of, open_desk
from engagement_desk.cli.context import Cli
from engagement_desk.cli.main import run
from engagement_desk.domain.clock_time import zone_named


@dataclass
class Moment:
    """A clock that stands still until a test moves it."""

    instant: datetime = datetime(2026, 9, 30, 16, 0, tzinfo=UTC)

    def now(self, zone: str | None = None) -> Now:
        place = zone_named(zone or "UTC")
        return Now(self.instant, place.key, self.instant.astimezone(place).date())


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)

    @property
    def id(self) -> str:
        assert self.status == 0, self.err
        return self.out.strip()


@dataclass
class Terminal:
    """Runs commands on one workspace: `terminal("log", "ACME", "1h")`."""

    workspace: Path
    capture: pytest.CaptureFixture[str]
    moment: Moment = field(default_factory=Moment)

    def __call__(self, *arguments: str) -> Outcome:
        self.capture.readouterr()
        status = run(
            ["--workspace", str(self.workspace), *arguments], Cli(partial(open_desk, clock=self.moment), keeper_of)
        )
        said = self.capture.readouterr()
        return Outcome(status, said.out, said.err)

    def ok(self, *arguments: str) -> Outcome:
        """Run a command that must succeed."""
        outcome = self(*arguments)
        assert outcome.status == 0, outcome.err
        return outcome

    def json(self, *arguments: str) -> Any:
        """Run a command that must succeed, with --json."""
        return self.ok(*arguments, "--json").data

    def refused(self, *arguments: str) -> str:
        """Run a command that must be refused in one sentence, and give the sentence."""
        outcome = self(*arguments)
        assert outcome.status == 1, (outcome.status, outcome.out, outcome.err)
        assert outcome.out == ""
        assert len(outcome.err.strip().splitlines()) == 1
        return outcome.err.strip()

    def on(self, day: str) -> None:
        """Go to noon of a day."""
        self.moment.instant = datetime.fromisoformat(f"{day}T12:00:00+00:00")

    def later(self, **span: float) -> None:
        """Let time pass."""
        self.moment.instant += timedelta(**span)


@pytest.fixture
def terminal(workspace_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """Give a terminal on a new workspace, at 30 September 2026."""
    return Terminal(workspace_path, capsys)


@pytest.fixture
def acme(terminal: Terminal) -> Terminal:
    """Give a terminal with one engagement: ACME, July to December 2026, at the default terms."""
    terminal.ok(
        "engagement", "new", "ACME", "--client", "Acme Ltd", "--title", "Advice",
        "--start", "2026-07-01", "--end", "2026-12-31",
    )  # fmt: skip
    return terminal
