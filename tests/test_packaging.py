"""What an installation is made of agrees with the program and with itself; building it is `make package`."""

from __future__ import annotations

import ast
import configparser
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from engagement_desk import __version__

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"
ID = "desk.engagement.engagement_desk"
DESKTOP = PACKAGING / "freedesktop" / f"{ID}.desktop"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
SCRIPTS = ("build", "make_venv", "prove", "try_deb", "linux/appimage", "linux/deb", "linux/share", "macos/build")


def spec(name: str) -> set[str]:
    """Give a list or set of words from PyInstaller's spec."""
    tree = ast.parse((PACKAGING / "freeze" / "engagement-desk.spec").read_text(encoding="utf-8"))
    (value,) = (
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name
    )
    return set(ast.literal_eval(value))


@cache
def imported() -> set[str]:
    """Name every module that the program and its migrations import, at the top or in a function."""
    found: set[str] = set()
    for folder in (ROOT / "src", ROOT / "migrations"):
        for path in folder.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    found |= {alias.name for alias in node.names}
                elif isinstance(node, ast.ImportFrom):
                    found |= {node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def made(script: str, *arguments: str | Path) -> str:
    """Run one of the scripts of packaging; give what it printed."""
    return subprocess.run(
        [sys.executable, PACKAGING / script, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout


def desktop_entry() -> configparser.SectionProxy:
    entry = configparser.RawConfigParser(strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(DESKTOP, encoding="utf-8")
    return entry["Desktop Entry"]


def test_every_part_of_qt_that_is_imported_is_shipped() -> None:
    used = {name.split(".")[1].removeprefix("Qt") for name in imported() if name.startswith("PySide6.Qt")}
    assert used
    assert used <= spec("QT_LIBRARIES")


def test_nothing_that_is_imported_is_left_out() -> None:
    left_out = tuple(f"{name}." for name in spec("UNUSED"))
    assert not {name for name in imported() if f"{name}.".startswith(left_out)}


def test_one_drawing_gives_the_icons_of_every_desktop(tmp_path: Path) -> None:
    made("icons.py", tmp_path)
    sides = {image.width() for image in map(QImage, map(str, tmp_path.glob("hicolor/*/apps/*.png")))}
    assert {16, 22, 24, 32, 48, 64, 128, 256, 512} <= sides
    assert (tmp_path / "engagement-desk.ico").read_bytes()[:4] == b"\0\0\1\0"
    assert (tmp_path / "engagement-desk.icns").read_bytes()[:4] == b"icns"
    assert QImage(str(tmp_path / "hicolor/16x16/apps/engagement-desk.png")).pixelColor(8, 8).alpha() == 255


def test_metainfo_names_the_version_and_only_pictures_that_are_somewhere() -> None:
    bare, shown = (ET.fromstring(made("metainfo.py", "2026-11-26", where)) for where in ("", "https://example.org/p"))
    assert [release.get("version") for release in bare.iter("release")] == [__version__]
    assert not [*bare.iter("screenshot")]
    pictures = [image.text.rpartition("/")[2] for image in shown.iter("image") if image.text]
    assert pictures
    assert not [name for name in pictures if not (ROOT / "docs/guide/images" / name).is_file()]


def test_every_desktop_opens_the_same_kinds_of_file() -> None:
    types = {one.get("type"): one for one in ET.parse(DESKTOP.with_suffix(".mime.xml")).iter(f"{MIME}mime-type")}
    endings = {(one.find(f"{MIME}glob").get("pattern") or "").removeprefix("*") for one in types.values()}  # type: ignore[union-attr]
    metainfo = ET.parse(DESKTOP.with_suffix(".metainfo.xml.in"))
    assert endings == {".engdesk", ".engmove"}
    assert set(filter(None, desktop_entry()["MimeType"].split(";"))) == set(types)
    assert {one.text for one in metainfo.iter("mediatype")} == set(types)
    installer = (PACKAGING / "windows/engagement-desk.iss").read_text(encoding="utf-8")
    frozen = (PACKAGING / "freeze/engagement-desk.spec").read_text(encoding="utf-8")
    assert all(rf"Classes\{ending}" in installer and f'"{ending.removeprefix(".")}"' in frozen for ending in endings)


def test_the_window_says_which_desktop_entry_is_its() -> None:
    said = (ROOT / "src/engagement_desk/ui/app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{ID}")' in said
    assert desktop_entry()["Exec"] == "engagement-desk %f"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils are not installed")
def test_the_desktop_entry_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", DESKTOP], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstream is not installed")
@pytest.mark.parametrize("pictures", ["", "https://example.org/pictures"], ids=["without pictures", "with pictures"])
def test_the_metainfo_is_valid(tmp_path: Path, pictures: str) -> None:
    path = tmp_path / f"{ID}.metainfo.xml"
    path.write_text(made("metainfo.py", "2026-11-26", pictures), encoding="utf-8")
    done = subprocess.run(["appstreamcli", "validate", "--no-net", path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(shutil.which("sh") is None, reason="no shell")
@pytest.mark.parametrize("script", SCRIPTS)
def test_the_scripts_can_be_read_by_a_shell(script: str) -> None:
    subprocess.run(["sh", "-n", PACKAGING / script], check=True)
