"""The window from the command line: a file, the quick entry, where everything lies, and completion by the shell."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from engagement_desk.application.opening import ENGAGEMENT_PAGES, Opening
from engagement_desk.bootstrap import keeper_of, machine_of, open_desk
from engagement_desk.cli.context import Cli
from engagement_desk.cli.main import run

Started = list[tuple[Path | None, str | None, Opening]]


def started(*arguments: str) -> tuple[int, Started]:
    """Run the command line with a start of the window that only notes what it was asked for."""
    starts: Started = []

    def start_window(path: Path | None, zone: str | None, opening: Opening) -> int:
        starts.append((path, zone, opening))
        return 0

    return run(arguments, Cli(partial(open_desk), keeper_of, machine_of, start_window=start_window)), starts


def test_a_file_is_opened_in_the_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("my work ü.engdesk", "old.db"):
        file = tmp_path / name
        file.touch()
        assert started("--tz", "Europe/Berlin", str(file)) == (0, [(file, "Europe/Berlin", Opening())])
    packed = tmp_path / "work.engmove"
    packed.touch()
    assert started(str(packed)) == (0, [(None, None, Opening(page="move", focus=str(packed)))])
    assert started(str(tmp_path / "typo.engdesk")) == (1, [])
    assert "There is no workspace at" in capsys.readouterr().err
    assert not (tmp_path / "typo.engdesk").exists()
    assert started(f"{'x' * 300}.engdesk") == (1, [])
    assert "There is no workspace at" in capsys.readouterr().err
    assert started("typo") == (2, [])
    assert started("x" * 5000) == (2, [])


def test_the_quick_entry_and_a_start_that_does_not_come_to_the_front(tmp_path: Path) -> None:
    assert started("quick-entry") == (0, [(None, None, Opening(quick=True))])
    file = tmp_path / "own.engdesk"
    assert started("--workspace", str(file), "--minimised") == (0, [(file, None, Opening(minimised=True))])
    assert run(["quick-entry"], Cli(partial(open_desk), keeper_of)) == 1


def test_it_says_where_everything_lies(acme: Any, capsys: pytest.CaptureFixture[str]) -> None:
    path = acme.workspace
    assert started("--workspace", str(path), "where")[0] == 0
    assert str(path) in capsys.readouterr().out
    assert started("--workspace", str(path.with_name("none.engdesk")), "where", "--json")[0] == 0
    places = json.loads(capsys.readouterr().out)["places"]
    assert [place["what"] for place in places][:2] == ["workspace", "backups"]
    assert places[0]["size"] is None
    assert not path.with_name("none.engdesk").exists()


def asking(workspace: Path, *words: str) -> dict[str, str]:
    """Give the environment in which bash asks how the last of the words goes on."""
    return {
        "COMP_WORDS": " ".join(("engagement-desk", *words)),
        "COMP_CWORD": str(len(words)),
        "_ENGAGEMENT_DESK_COMPLETE": "bash_complete",
        "ENGAGEMENT_DESK_WORKSPACE": str(workspace),
    }


def offered(printed: str) -> list[str]:
    return [line.partition(",")[2] for line in printed.splitlines()]


def test_the_shell_asks_without_arguments_and_no_window_opens(acme: Any) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "engagement_desk"],
        env=asking(acme.workspace, "open", "ac"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (offered(done.stdout), done.stderr) == (["ACME"], "")


def test_a_shell_completes_commands_keys_and_pages(
    acme: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def completed(workspace: Path, *words: str) -> list[str]:
        for name, value in asking(workspace, *words).items():
            monkeypatch.setenv(name, value)
        capsys.readouterr()
        with pytest.raises(SystemExit):
            started()
        said = capsys.readouterr()
        assert said.err == ""
        return offered(said.out)

    path = acme.workspace
    assert completed(path, "comp") == ["completion"]
    assert completed(path, "open", "a") == ["ACME", "about"]
    assert completed(path, "open", "ACME", "") == list(ENGAGEMENT_PAGES)
    assert completed(path, "terms", "ac") == ["ACME"]
    assert completed(path, "terms", "ACME", "s") == ["set"]
    assert completed(path.with_name("none.engdesk"), "open", "a") == ["about"]
    assert not path.with_name("none.engdesk").exists()
    path.with_name("broken.engdesk").write_text("no workspace", encoding="utf-8")
    assert completed(path.with_name("broken.engdesk"), "open", "A") == ["about"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_a_shell_calls_this_program(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert started("completion", shell)[0] == 0
    printed = capsys.readouterr().out
    assert f"_ENGAGEMENT_DESK_COMPLETE={shell}_complete" in printed
    assert "engagement-desk" in printed
