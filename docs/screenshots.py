"""Every page of the window as a picture, light and dark, for the guide: `python docs/screenshots.py FOLDER`.

The pictures show the sample workspace at one fixed moment, so that they change only when the window does.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QSettings, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.commands.sample import load_sample
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Now
from engagement_desk.bootstrap import open_desk
from engagement_desk.domain.clock_time import zone_named
from engagement_desk.ui.app import make_window
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.import_hours import ImportPage
from engagement_desk.ui.place import Place

_SIZE = (1280, 800)
_COLOURS = 256
_SETTLED_MS = 700  # longer than any delay of the window's own
_ZONE = "America/New_York"
_DATA = ".local/share/engagement-desk"
_REPORT = "toggl-report.csv"
_HEAD = "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags\n"
_ROWS = (
    ("Northlight Labs", "Platform & AI advisory", "2026-11-23", "09:15:00", "10:45:00", "01:30:00", "Vendor shortlist"),
    (
        "Northlight Labs",
        "Platform & AI advisory",
        "2026-11-23",
        "14:00:00",
        "14:40:00",
        "00:40:00",
        "Call with the CTO",
    ),
    ("Halo Freight", "Routing", "2026-11-24", "08:30:00", "10:30:00", "02:00:00", "Review of the routing service"),
    ("Maple & Rye", "Shop", "2026-11-24", "11:00:00", "12:15:00", "01:15:00", "Checkout workshop"),
    ("Maple & Rye", "Shop", "2026-11-25", "08:45:00", "09:45:00", "01:00:00", "Notes and next steps"),
)


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: where it is taken, which file is imported there first, and what is pressed and typed."""

    name: str
    place: Place
    keys: tuple[str, ...] = ()
    typed: str = ""
    file: str = ""


def _north(tab: str, focus: str | None = None) -> Place:
    return Place("engagement", "NORTH", tab, focus)


SHOTS = (
    Shot("today", Place("today"), typed="NORTH 1h25 vendor scorecard #vendors 2.5"),
    Shot("reviews-due", Place("reviews")),
    Shot("brief", _north("Brief")),
    Shot("brief-asking", _north("Brief"), typed="on-call rota for the platform team"),
    Shot("scope", _north("Scope")),
    Shot("hours-week", _north("Hours", "week")),
    Shot("hours-entries", _north("Hours", "entries")),
    Shot("hours-charts", _north("Hours", "charts")),
    Shot("hours-goodwill", _north("Hours", "goodwill")),
    Shot("deliverables", _north("Deliverables")),
    Shot("log", _north("Log")),
    Shot("exit", _north("Exit")),
    Shot("reviews", _north("Reviews")),
    Shot("terms", _north("Terms")),
    Shot("triage", Place("triage")),
    Shot("clock", Place("clock")),
    Shot("assistant", Place("assistant")),
    Shot("settings", Place("settings")),
    Shot("settings-documents", Place("settings", focus="documents")),
    Shot("backups", Place("backups")),
    Shot("import", Place("import"), file=_REPORT),
    Shot("import-where", Place("import"), keys=("Ctrl+Return",) * 2, file=_REPORT),
    Shot("import-preview", Place("import"), keys=("Ctrl+Return",) * 3, file=_REPORT),
    Shot("move", Place("move")),
    Shot("search", Place("search"), typed="vendor"),
    Shot("palette", Place("today"), keys=("Ctrl+K",), typed="nor"),
    Shot("keys", Place("today"), keys=("Ctrl+/",)),
)
WELCOME = Shot("welcome", Place("welcome"))


class _FixedClock:
    """Wednesday 25 November 2026, 10:12 in New York."""

    def now(self, zone: str | None = None) -> Now:
        place, instant = zone_named(zone or _ZONE), datetime(2026, 11, 25, 15, 12, tzinfo=UTC)
        return Now(instant, place.key, instant.astimezone(place).date())


def main(folder: Path) -> None:
    """Take all pictures into a folder."""
    app = QApplication(["screenshots"])
    folder.mkdir(parents=True, exist_ok=True)
    # Pages name the workspace's path, so that it must be the same each time, and that of a user: below their home.
    work = Path(tempfile.gettempdir()) / "engagement-desk-pictures"
    os.environ["HOME"] = str(work)
    shutil.rmtree(work, ignore_errors=True)
    try:
        _take(app, work / _DATA, folder, (WELCOME,), lambda _: None)
        shutil.rmtree(work / _DATA)
        _take(app, work / _DATA, folder, SHOTS, _fill)
    finally:
        shutil.rmtree(work)


def _fill(desk: Desk) -> None:
    """Load the sample, and leave the backups of three days."""
    desk.run(load_sample, desk.sample(), desk.documents())
    rows = (
        f"Robin,,{c},{p},,{note},Yes,{day},{start},{day},{end},{length},\n"
        for c, p, day, start, end, length, note in _ROWS
    )
    (Path.home() / _REPORT).write_text(_HEAD + "".join(rows), encoding="utf-8")
    for days_ago, reason in ((2, "daily"), (1, "daily"), (0, "before-import")):
        desk.store.backup(reason=reason, at=desk.now().instant - timedelta(days=days_ago, hours=-1))


def _take(app: QApplication, work: Path, folder: Path, shots: tuple[Shot, ...], fill: Callable[..., object]) -> None:
    work.mkdir(parents=True)
    desk = open_desk(work / "workspace.engdesk", zone=_ZONE, clock=_FixedClock())
    fill(desk)
    window = make_window(app, desk, QSettings(str(work / "window.ini"), QSettings.Format.IniFormat))
    window.resize(*_SIZE)
    window.show()
    window.activateWindow()
    for scheme in ("light", "dark"):
        window.ui.theme.choose(scheme)
        window.reload_rail()
        for shot in shots:
            _pose(window, shot)
            _save(window, folder / f"{shot.name}-{scheme}.png")
            _clear(window, shot)
    window.close()


def _pose(window: MainWindow, shot: Shot) -> None:
    window.go(shot.place)
    _settle(window)
    if shot.file and isinstance(window.page, ImportPage):
        window.page.open_files([Path.home() / shot.file])
        _settle(window)
    for chord in shot.keys:
        QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(chord))
        _settle(window)
    if shot.typed:
        QTest.keyClicks(QApplication.focusWidget() or window, shot.typed)
        _settle(window)


def _clear(window: MainWindow, shot: Shot) -> None:
    """Take back what was typed, so that the next picture begins clean."""
    for chord in ("Ctrl+A", "Del", "Escape") if shot.typed else ("Escape",) if shot.keys else ():
        QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(chord))
    _settle(window)


def _settle(window: MainWindow) -> None:
    for _ in range(2):
        window.ui.tasks.await_all(10_000)
        loop = QEventLoop()
        QTimer.singleShot(_SETTLED_MS // 2, loop.quit)
        loop.exec()


def _save(window: MainWindow, path: Path) -> None:
    """Write the picture with few colours, which a window of few colours does not miss."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    picture = Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGB")
    picture.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
