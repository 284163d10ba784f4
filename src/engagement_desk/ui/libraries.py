"""The system's libraries that Qt needs for a window on Linux: which are missing, and what installs them.

Nothing here imports Qt: it is asked when Qt cannot be.
"""

from __future__ import annotations

import ctypes
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from typing import NamedTuple

from engagement_desk.application.messages import sentence
from engagement_desk.domain.errors import DeskError, StoreProblem

_NAMED = re.compile(r"(\S+\.so[.\d]*): cannot open shared object file")


class Packages(NamedTuple):
    """What a library's package is called by three families of Linux."""

    debian: str
    fedora: str
    arch: str


LIBRARIES = {
    "libGL.so.1": Packages("libgl1", "libglvnd-glx", "libglvnd"),
    "libEGL.so.1": Packages("libegl1", "libglvnd-egl", "libglvnd"),
    "libfontconfig.so.1": Packages("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": Packages("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0.so.0": Packages("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so.0": Packages("libglib2.0-0", "glib2", "glib2"),
    "libdbus-1.so.3": Packages("libdbus-1-3", "dbus-libs", "dbus"),
    "libgssapi_krb5.so.2": Packages("libgssapi-krb5-2", "krb5-libs", "krb5"),
    "libbrotlidec.so.1": Packages("libbrotli1", "libbrotli", "brotli"),
    "libzstd.so.1": Packages("libzstd1", "libzstd", "zstd"),
    "libxkbcommon.so.0": Packages("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libxkbcommon-x11.so.0": Packages("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libX11.so.6": Packages("libx11-6", "libX11", "libx11"),
    "libX11-xcb.so.1": Packages("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxcb.so.1": Packages("libxcb1", "libxcb", "libxcb"),
    "libxcb-cursor.so.0": Packages("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": Packages("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": Packages("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": Packages("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-render-util.so.0": Packages("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-util.so.1": Packages("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-randr.so.0": Packages("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render.so.0": Packages("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-shape.so.0": Packages("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so.0": Packages("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": Packages("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-xfixes.so.0": Packages("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": Packages("libxcb-xkb1", "libxcb", "libxcb"),
    "libwayland-client.so.0": Packages("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor.so.0": Packages("libwayland-cursor0", "libwayland-cursor", "wayland"),
}
"""What PySide6's modules and its platform plugins need and do not bring."""

# A family's name in os-release, in words, and its command; the packages' names come behind it.
_FAMILIES = {
    "debian": ("Debian and Ubuntu", "sudo apt install"),
    "fedora": ("Fedora", "sudo dnf install"),
    "arch": ("Arch", "sudo pacman -S"),
}
_SPEAKERS = (("zenity", "--error", "--no-markup", "--text"), ("kdialog", "--error"), ("xmessage",), ("notify-send",))
"""What can say a sentence on a desktop when Qt cannot, by program and arguments; the sentence is the last one."""


def is_of_loader(error: ImportError) -> bool:
    """Tell whether an import failed since the system's loader missed a library."""
    return _NAMED.search(str(error)) is not None


def missing_libraries(failed: str = "") -> tuple[str, ...]:
    """Name the libraries that cannot be loaded; `failed` is what the loader said, and may name one not known here."""
    return tuple(dict.fromkeys([*_NAMED.findall(failed), *(name for name in LIBRARIES if not _loads(name))]))


def lacking(names: Iterable[str]) -> StoreProblem:
    """Give the problem that names these libraries, and the command that installs them on this system, or on each."""
    names = tuple(names)
    known = [LIBRARIES[name] for name in names if name in LIBRARIES]
    families = [family for family in _of_this_system() if family in _FAMILIES][:1] or [*_FAMILIES]
    remedies = [_remedy(family, known) for family in families] if known else ["with your system's packages"]
    return StoreProblem("missing_libraries", names=", ".join(names), remedy="; ".join(remedies))


def say_without_window(problem: DeskError) -> None:
    """Say in the terminal why there is no window; where there is none, by what else the desktop has."""
    said = sentence(problem)
    sys.stderr.write(f"{said}\n")
    sys.stderr.flush()
    found = next((speaker for speaker in _SPEAKERS if shutil.which(speaker[0])), None)
    if found is not None and not sys.stderr.isatty():
        subprocess.run([*found, said], check=False, capture_output=True)


def _remedy(family: str, known: Iterable[Packages]) -> str:
    name, command = _FAMILIES[family]
    packages = dict.fromkeys(one._asdict()[family] for one in known)
    return f"on {name}: {command} {' '.join(packages)}"


def _of_this_system() -> tuple[str, ...]:
    """Give this system's family and those it is like, nearest first."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return ()
    return (release["ID"], *release.get("ID_LIKE", "").split())


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
