"""Help: a report of a problem, written to where the user says; it is for the user to look into and to send."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from engagement_desk.ui.text import tr

if TYPE_CHECKING:
    from engagement_desk.ui.main_window import MainWindow

_NAME = "engagement-desk-report.zip"


def report_problem(window: MainWindow) -> None:
    """Ask where to, and write it."""
    from PySide6.QtWidgets import QFileDialog

    from engagement_desk.application.problem_report import write_report
    from engagement_desk.ui.pages.folders import keep_folder, usual_folder

    ui = window.ui
    named = str(usual_folder(ui) / _NAME)
    path, _ = QFileDialog.getSaveFileName(window, tr("Report a problem"), named, tr("Zip files (*.zip)"))
    if not path:
        return
    desk, about = ui.tasks.desk, _about(window)

    def written(place: Path) -> None:
        keep_folder(ui, place.parent)
        said = tr("Wrote {path}. Nothing that you typed is in it; look into it before you send it.")
        ui.say(said.format(path=place), undoable=False)

    ui.tasks.work_long(
        tr("Writing the report"), lambda _: write_report(desk, Path(path), about), then=written, failed=ui.tell
    )


def _about(window: MainWindow) -> dict[str, str]:
    screen, size = window.screen(), window.size()
    return {
        "Qt": qVersion(),
        "display": QGuiApplication.platformName(),
        "screen": f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio()}",
        "window": f"{size.width()} x {size.height()}, text {window.ui.theme.percent} %",
    }
