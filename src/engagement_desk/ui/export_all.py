"""Exporting everything: the whole workspace as one JSON document, in the background."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from engagement_desk.ui.text import grouped, tr

if TYPE_CHECKING:
    from engagement_desk.ui.main_window import MainWindow
    from engagement_desk.ui.progress import Progress

_ENDING = ".json"


def choose_and_export(window: MainWindow) -> None:
    """Ask for the place of the file, then write it."""
    from PySide6.QtWidgets import QFileDialog

    from engagement_desk.ui.pages.folders import usual_folder

    proposed = usual_folder(window.ui) / f"{window.ui.tasks.desk.path.stem}{_ENDING}"
    kinds = tr("Whole workspaces (*.json)")
    path, _ = QFileDialog.getSaveFileName(window, tr("Export everything"), str(proposed), kinds)
    if path:
        export_all(window, Path(path))


def export_all(window: MainWindow, path: Path) -> None:
    """Write every record; what stood at the place stays until the new file is whole."""
    from engagement_desk.application.carrying import export_workspace
    from engagement_desk.ui.pages.folders import keep_folder

    ui, desk, told = window.ui, window.ui.tasks.desk, tr("{n} records")
    target = path if path.suffix else path.with_suffix(_ENDING)

    def job(progress: Progress) -> None:
        export_workspace(desk, target, lambda count: progress.step(told.format(n=grouped(count))))

    def done(_result: None) -> None:
        keep_folder(ui, target.parent)
        ui.say(tr("Exported everything to {path}").format(path=target), undoable=False)

    ui.tasks.work_long(tr("Exporting everything"), job, then=done, failed=ui.tell, stops=True, makes=True)
