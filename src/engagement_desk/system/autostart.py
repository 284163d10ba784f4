"""Starting with the session: one entry, where each system looks for it, and nothing else that would have to agree."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from engagement_desk.domain.errors import StoreProblem

_NAME = "engagement-desk"
_LABEL = "engagement-desk.window"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_QUOTED = '"`$\\'
_OFF = ("hidden=true", "x-gnome-autostart-enabled=false")


def entry(platform: str = sys.platform) -> Path | None:
    """Give the file of the entry; None on Windows, where it is a value of the registry."""
    if platform == "win32":
        return None
    if platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
    configured = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(configured) if configured.startswith("/") else Path.home() / ".config"
    return folder / "autostart" / f"{_NAME}.desktop"


def is_on(platform: str = sys.platform) -> bool:
    """Tell whether the entry stands, and is not switched off in the desktop's own settings."""
    file = entry(platform)
    if file is None:
        return _run_value() is not None
    try:
        lines = file.read_text("utf-8", errors="replace").lower().splitlines()
    except OSError:
        return False
    return not any(line.replace(" ", "") in _OFF for line in lines)


def turn_on(command: Sequence[str], platform: str = sys.platform) -> None:
    """Write the entry for a command; raises `StoreProblem("autostart_failed")`."""
    file = entry(platform)
    try:
        if file is None:
            _set_run_value(subprocess.list2cmdline(command))
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        text = _launch_agent(command) if platform == "darwin" else _desktop_entry(command)
        draft = file.with_name(f".{file.name}.new")
        draft.write_bytes(text)
        draft.replace(file)
    except OSError as error:
        raise StoreProblem("autostart_failed", path=file or _RUN, why=error.strerror) from error


def turn_off(platform: str = sys.platform) -> None:
    """Take the entry away; raises `StoreProblem("autostart_failed")`."""
    file = entry(platform)
    try:
        if file is None:
            _set_run_value(None)
        else:
            file.unlink(missing_ok=True)
    except OSError as error:
        raise StoreProblem("autostart_failed", path=file or _RUN, why=error.strerror) from error


def _desktop_entry(command: Sequence[str]) -> bytes:
    """Write it after the Desktop Entry Specification: quoted once for `Exec`, and once more as a string of the file."""
    line = " ".join(_exec_word(word) for word in command).replace("\\", "\\\\").replace("\n", "\\n")
    return (
        "[Desktop Entry]\nType=Application\nName=Engagement Desk\nIcon=engagement-desk\n"
        f"Exec={line}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    ).encode(errors="surrogateescape")


def _exec_word(word: str) -> str:
    escaped = "".join(f"\\{char}" if char in _QUOTED else char for char in word).replace("%", "%%")
    return f'"{escaped}"'


def _launch_agent(command: Sequence[str]) -> bytes:
    return plistlib.dumps({"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True})


def _run_value() -> str | None:
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
            return str(winreg.QueryValueEx(key, _NAME)[0])
    return None


def _set_run_value(line: str | None) -> None:
    if sys.platform == "win32":
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
            if line is not None:
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, line)
                return
            with suppress(FileNotFoundError):
                winreg.DeleteValue(key, _NAME)
