"""Files that are dropped on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from engagement_desk.ui.place import Place

if TYPE_CHECKING:
    from engagement_desk.ui.main_window import MainWindow


def import_dropped(window: MainWindow, data: QMimeData) -> None:
    """Go to the import and look at them, or to the move with a packed workspace; while an engagement is presented, the
    window says why it does not.
    """
    from engagement_desk.ui.pages.import_hours import ImportPage
    from engagement_desk.ui.pages.import_whole import is_packed_file

    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths and is_packed_file(paths[0]):
        window.go(Place("move", focus=str(paths[0])))
        window.activateWindow()
        return
    window.go(Place("import"))
    page = window.page
    if isinstance(page, ImportPage):
        window.activateWindow()
        page.open_files(paths)
