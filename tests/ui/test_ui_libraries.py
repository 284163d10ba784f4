"""The system lacks a library of the window: its name and the command that installs it are said, nothing aborts."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from engagement_desk.application.messages import sentence
from engagement_desk.ui import libraries
from engagement_desk.ui.libraries import LIBRARIES, is_of_loader, lacking, missing_libraries, say_without_window

CURSOR, ICCCM = "libxcb-cursor.so.0", "libxcb-icccm.so.4"
RELEASES = {
    "debian": ({"ID": "debian"}, "on Debian and Ubuntu: sudo apt install libxcb-cursor0 libxcb-icccm4"),
    "mint": ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "on Debian and Ubuntu: sudo apt install"),
    "fedora": ({"ID": "fedora"}, "on Fedora: sudo dnf install xcb-util-cursor xcb-util-wm"),
    "rocky": ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "on Fedora: sudo dnf install xcb-util-cursor"),
    "arch": ({"ID": "arch"}, "on Arch: sudo pacman -S xcb-util-cursor xcb-util-wm"),
}


@pytest.fixture
def is_on(monkeypatch: pytest.MonkeyPatch):
    """Give a function that says which Linux this is."""

    def is_on(release: dict[str, str]) -> None:
        monkeypatch.setattr(platform, "freedesktop_os_release", lambda: release)

    return is_on


@pytest.mark.parametrize(("release", "command"), RELEASES.values(), ids=RELEASES)
def test_each_family_of_linux_is_told_its_own_command(is_on, release: dict[str, str], command: str) -> None:
    is_on(release)
    said = sentence(lacking([CURSOR, ICCCM]))
    assert said.startswith(f"The window needs libraries that this system lacks; install them {command}")
    assert said.endswith(f"(missing: {CURSOR}, {ICCCM}).")
    assert said.count("sudo") == 1


def test_where_the_system_is_not_known_all_three_commands_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> dict[str, str]:
        raise OSError

    monkeypatch.setattr(platform, "freedesktop_os_release", unknown)
    said = sentence(lacking([CURSOR]))
    assert (
        "apt install libxcb-cursor0; on Fedora: sudo dnf install xcb-util-cursor; on Arch: sudo pacman -S xcb-u" in said
    )


def test_what_cannot_be_loaded_is_found_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "_loads", lambda name: name != CURSOR)
    failed = f"{CURSOR}: cannot open shared object file: No such file or directory"
    assert missing_libraries(failed) == (CURSOR,)
    assert missing_libraries("libodd.so.7: cannot open shared object file") == ("libodd.so.7", CURSOR)


def test_a_package_that_has_two_libraries_is_named_once(is_on) -> None:
    is_on({"ID": "arch"})
    said = sentence(lacking(["libGL.so.1", "libEGL.so.1", "libodd.so.7"]))
    assert said.endswith("on Arch: sudo pacman -S libglvnd (missing: libGL.so.1, libEGL.so.1, libodd.so.7).")


@pytest.mark.skipif(sys.platform != "linux", reason="the libraries of Linux")
def test_a_library_is_there_or_not() -> None:
    assert libraries._loads("libc.so.6")
    assert not libraries._loads("libno-such-thing.so.0")


def test_without_a_terminal_the_desktop_says_it(is_on, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys) -> None:
    is_on({"ID": "debian"})
    speaker = tmp_path / "zenity"
    speaker.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >"{tmp_path}/said"\n', encoding="utf-8")
    speaker.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path) + os.pathsep + os.environ["PATH"])

    say_without_window(lacking([CURSOR]))

    assert "sudo apt install libxcb-cursor0" in capsys.readouterr().err
    told = (tmp_path / "said").read_text(encoding="utf-8").splitlines()
    assert told[:3] == ["--error", "--no-markup", "--text"]
    assert "libxcb-cursor0" in told[3]


def test_another_failed_import_is_no_library() -> None:
    assert not is_of_loader(ImportError("No module named 'nothing'"))


@pytest.mark.skipif(sys.platform != "linux", reason="the libraries of Linux")
@pytest.mark.parametrize("arguments", [(), ("--workspace", "a.engdesk")], ids=["window", "of the command line"])
def test_the_start_names_what_keeps_qt_from_being_loaded(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    broken = tmp_path / "PySide6" / "__init__.py"
    broken.parent.mkdir()
    broken.write_text('raise ImportError("libodd.so.7: cannot open shared object file: gone")\n', encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    mine = {"PYTHONPATH": str(tmp_path), "HOME": str(tmp_path), "DISPLAY": ":none", "PATH": str(tmp_path)}

    done = subprocess.run(
        [sys.executable, "-m", "engagement_desk", *arguments],
        cwd=tmp_path,
        env={**kept, **mine, "XDG_DATA_HOME": str(tmp_path / "data")},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "The window needs libraries that this system lacks; "
        "install them with your system's packages (missing: libodd.so.7).\n"
    )


def test_no_package_is_without_a_name() -> None:
    assert all(all(packages) for packages in LIBRARIES.values())
