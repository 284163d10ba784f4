"""How this program was started and installed: what starts it again."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from engagement_desk.application.machine import Installed
from engagement_desk.system.paths import APPLICATION

_SANDBOX = Path("/.flatpak-info")
_SYSTEM = ("/usr/", "/opt/")


def installed_as(environment: Mapping[str, str] = os.environ, sandbox: Path = _SANDBOX) -> Installed:
    """Tell how the program came here."""
    if sandbox.exists():
        return Installed.FLATPAK
    if environment.get("APPIMAGE"):
        return Installed.APPIMAGE
    if not getattr(sys, "frozen", False):
        return Installed.PYTHON
    return Installed.PACKAGE if str(Path(sys.executable).resolve()).startswith(_SYSTEM) else Installed.FOLDER


def start_command(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """Give the words that start this program again: the AppImage, the frozen file, the script, or the module."""
    image = environment.get("APPIMAGE")
    if image:
        return (image,)
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    script = Path(sys.executable).with_name(APPLICATION)
    return (str(script),) if script.is_file() else (sys.executable, "-m", "engagement_desk")
