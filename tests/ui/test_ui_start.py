"""Starting the program: what opens the window, and what is said where it cannot open."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from engagement_desk.application.desk import Desk
from engagement_desk.application.opening import Opening
from engagement_desk.bootstrap import keeper_of, open_desk
from engagement_desk.cli.context import Cli
from engagement_desk.cli.main import run

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the program without a display, but for what the environment names."""
    kept = {name: value for name, value in os.environ.items() if name not in _DISPLAYS and not name.startswith("COV")}
    return subprocess.run(
        [sys.executable, "-m", "engagement_desk", *arguments],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
@pytest.mark.parametrize("arguments", [(), ("open",)])
def test_without_a_display_one_sentence_says_so(workspace_path: Path, arguments: tuple[str, ...]) -> None:
    done = program(*arguments, ENGAGEMENT_DESK_WORKSPACE=str(workspace_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("There is no display")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="a platform of Qt that is not there")
def test_a_platform_that_qt_does_not_find_is_one_sentence_and_no_abort(workspace_path: Path) -> None:
    done = program("open", ENGAGEMENT_DESK_WORKSPACE=str(workspace_path), QT_QPA_PLATFORM="nonsense")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert done.stderr.startswith("There is no display")


def test_a_file_that_is_no_workspace_is_said_and_left(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("not ours", encoding="utf-8")
    done = program(ENGAGEMENT_DESK_WORKSPACE=str(file), QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        f"{file} is not a workspace of Engagement Desk and was left as it is; name another file."
    ]
    assert file.read_text(encoding="utf-8") == "not ours"


def started(*arguments: str, path: Path, status: int = 0, has_display: bool = True) -> tuple[int, list[Opening | None]]:
    """Run the command line with a window that only notes where it was opened."""
    opened: list[Opening | None] = []

    def open_window(_desk: Desk, opening: Opening | None) -> int:
        opened.append(opening)
        return status

    cli = Cli(partial(open_desk), keeper_of, open_window=open_window, has_display=has_display)
    return run(["--workspace", str(path), *arguments], cli), opened


def test_the_window_opens_without_a_command_and_at_an_engagement(north: Desk, capsys) -> None:
    assert started(path=north.path) == (0, [None])
    assert started("open", path=north.path) == (0, [None])
    assert started("open", "north", path=north.path) == (0, [Opening(key="NORTH")])
    assert started("open", "north", "HOURS", path=north.path) == (0, [Opening(key="NORTH", page="hours")])
    assert started("open", "Reviews", path=north.path) == (0, [Opening(page="reviews")])
    assert started("open", "reviews", "hours", path=north.path) == (1, [])
    assert started("open", "north", "nowhere", path=north.path) == (2, [])
    assert started("open", path=north.path, status=1) == (1, [None])
    assert started("open", "GONE", path=north.path) == (1, [])
    assert "GONE" in capsys.readouterr().err


def test_a_command_line_without_a_window_says_so(north: Desk, capsys) -> None:
    assert run(["--workspace", str(north.path), "open"], Cli(partial(open_desk), keeper_of)) == 1
    assert "no display" in capsys.readouterr().err


def test_the_demo_opens_the_window_only_where_there_is_a_display(tmp_path: Path, capsys) -> None:
    folder = str(tmp_path / "demo")
    path = tmp_path / "own.engdesk"
    assert started("demo", "--output", folder, path=path, has_display=False) == (0, [])
    assert started("demo", "--output", folder, path=path) == (0, [None])
    assert started("demo", "--output", folder, "--no-window", path=path) == (0, [])
    capsys.readouterr()
