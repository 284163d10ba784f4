"""The start at login: an entry where each system looks for it, and the truth about it."""

from __future__ import annotations

import configparser
import plistlib
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from engagement_desk.application.machine import Installed, Kept
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.system import autostart, machine, program
from engagement_desk.system.machine import SystemMachine, size_of, window_memory

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the entry of the XDG autostart folder")
_WORDS = ("/opt/my desk/engagement-desk", "--workspace", '/home/me/50% "off" $HOME `x` \\ ü.engdesk', "--minimised")


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path


def test_the_entry_starts_the_same_words_whatever_is_in_them() -> None:
    assert not autostart.is_on()
    autostart.turn_on(_WORDS)
    assert autostart.is_on()
    entry = autostart.entry()
    assert entry is not None
    read = configparser.RawConfigParser()
    read.read_string(entry.read_text("utf-8"))
    line = read["Desktop Entry"]["Exec"].replace("\\\\", "\\").replace("%%", "%")
    # The specification quotes as a shell does within double quotes.
    said = subprocess.run(["sh", "-c", f"printf '%s\\n' {line}"], capture_output=True, text=True, check=True).stdout
    assert tuple(said.splitlines()) == _WORDS
    autostart.turn_off()
    autostart.turn_off()
    assert not entry.exists()


def test_a_name_with_a_line_break_or_of_no_text_stays_one_value() -> None:
    autostart.turn_on(("/opt/a", "/home/me/x\nHidden=true\udcff.engdesk"))
    entry = autostart.entry()
    assert entry is not None
    assert autostart.is_on()
    assert b'Exec="/opt/a" "/home/me/x\\nHidden=true\xff.engdesk"\n' in entry.read_bytes()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_what_was_switched_off_in_the_desktops_settings_or_removed_is_off(line: str) -> None:
    autostart.turn_on(_WORDS)
    entry = autostart.entry()
    assert entry is not None
    whole = entry.read_text("utf-8")
    entry.write_text(whole.replace("X-GNOME-Autostart-enabled=true", "") + line + "\n", encoding="utf-8")
    assert not autostart.is_on()
    entry.write_text(whole, encoding="utf-8")
    assert autostart.is_on()
    entry.unlink()
    assert not autostart.is_on()


def test_an_entry_that_cannot_be_written_is_said(home: Path) -> None:
    (home / "config").write_text("no folder", encoding="utf-8")
    for change in (lambda: autostart.turn_on(_WORDS), autostart.turn_off):
        with pytest.raises(StoreProblem) as refused:
            change()
        assert refused.value.code == "autostart_failed"


def test_macos_gets_a_launch_agent_and_windows_no_file() -> None:
    autostart.turn_on(_WORDS, "darwin")
    entry = autostart.entry("darwin")
    assert entry is not None
    found = plistlib.loads(entry.read_bytes())
    assert (found["ProgramArguments"], found["RunAtLoad"]) == (list(_WORDS), True)
    assert autostart.is_on("darwin")
    autostart.turn_off("darwin")
    assert not autostart.is_on("darwin")
    assert autostart.entry("win32") is None
    autostart.turn_on(_WORDS, "win32")
    autostart.turn_off("win32")
    assert not autostart.is_on("win32")


def test_the_machine_starts_another_workspace_by_its_name(home: Path) -> None:
    own = home / "own.engdesk"
    for workspace, words in ((own, ()), (home / "other.engdesk", ("--workspace", str(home / "other.engdesk")))):
        here = SystemMachine(own, workspace)
        here.start_at_login(True)
        entry = autostart.entry()
        assert entry is not None
        line = next(line for line in entry.read_text("utf-8").splitlines() if line.startswith("Exec="))
        assert here.start_command() == (*program.start_command(), *words)
        assert shlex.split(line.removeprefix("Exec=")) == [*here.start_command(), "--minimised"]
        assert here.starts_at_login() and here.can_start_at_login()
        here.start_at_login(False)
        assert not here.starts_at_login()


def test_how_the_program_came_here_and_what_starts_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    nowhere, sandbox = tmp_path / "none", tmp_path / "flatpak-info"
    sandbox.touch()
    assert program.installed_as({}, sandbox) is Installed.FLATPAK
    assert program.installed_as({"APPIMAGE": "/x.AppImage"}, nowhere) is Installed.APPIMAGE
    assert program.start_command({"APPIMAGE": "/x.AppImage"}) == ("/x.AppImage",)
    assert program.installed_as({}, nowhere) is Installed.PYTHON
    assert program.start_command({})[-1].endswith(("engagement-desk", "engagement_desk"))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python3"))
    assert program.start_command({}) == (sys.executable, "-m", "engagement_desk")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program.installed_as({}, nowhere) is Installed.FOLDER
    assert program.start_command({}) == (sys.executable,)
    monkeypatch.setattr(sys, "executable", "/opt/engagement-desk/engagement-desk")
    assert program.installed_as({}, nowhere) is Installed.PACKAGE


def test_it_says_where_everything_lies_and_how_much_that_is(home: Path) -> None:
    workspace = home / "own.engdesk"
    workspace.write_bytes(b"x" * 10)
    workspace.with_name("own.engdesk-wal").write_bytes(b"x" * 5)
    backups = home / "own-backups"
    backups.mkdir()
    (backups / "one").write_bytes(b"x" * 7)
    kept = {one.what: one for one in SystemMachine(workspace, workspace).keeps()}
    assert set(kept) == set(Kept)
    assert (kept[Kept.WORKSPACE].size, kept[Kept.BACKUPS].size, kept[Kept.AUTOSTART].size) == (15, 7, None)
    assert kept[Kept.WINDOW].path == home / "config" / "Engagement Desk"
    assert size_of(home / "nothing") is None
    assert window_memory("win32").parts[0] == "HKEY_CURRENT_USER"
    assert window_memory("darwin").suffix == ".plist"
    assert machine.SystemMachine(workspace, home).own_workspace() == workspace
