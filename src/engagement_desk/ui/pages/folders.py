"""The folder that documents are written to, which is remembered, and showing what lies there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from engagement_desk.ui.ui import Ui

_FOLDER = "papers/folder"


def usual_folder(ui: Ui) -> Path:
    """Give the folder of the last document, else the user's documents, else the home folder."""
    kept = ui.remembered.value(_FOLDER) if ui.remembered is not None else None
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    found = next((Path(str(one)) for one in (kept, documents) if one and Path(str(one)).is_dir()), None)
    return found or Path(QDir.homePath())


def keep_folder(ui: Ui, folder: Path) -> None:
    """Remember the folder."""
    if ui.remembered is not None:
        ui.remembered.setValue(_FOLDER, str(folder))


def folder_named(text: str) -> Path | None:
    """Give the folder that a text names, None where there is none."""
    typed = text.strip()
    if not typed or not typed.isprintable():
        return None
    try:
        folder = Path(typed).expanduser()
        return folder if folder.is_dir() else None
    except (RuntimeError, OSError):  # no such home folder, a name that is too long
        return None


def show_path(path: Path) -> None:
    """Let the desktop show a folder, or open a file."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
