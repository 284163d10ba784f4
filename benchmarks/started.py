"""A process that shows one window and prints how long that took since a moment it is handed, then ends.

`python -m benchmarks.started window|bare WORKSPACE MONOTONIC_SECONDS`
"""

from __future__ import annotations

import gc
import sys
import time


def ours(path: str) -> None:
    """Show the window as the program does, on its first page: `__main__` puts the collector off before all else."""
    gc.disable()
    from pathlib import Path

    from engagement_desk.bootstrap import open_desk, open_window

    open_window(open_desk(Path(path), zone="UTC"), painted=_painted)


def bare(path: str) -> None:
    """Show a window with a table of 50 rows that were read through SQLAlchemy Core."""
    from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
    from sqlalchemy import create_engine, text

    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        wanted = "SELECT work_date, note, worked_seconds, billed_minutes, value_cents FROM entry LIMIT 50"
        rows = connection.execute(text(wanted)).all()

    class Rows(QAbstractTableModel):
        def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
            return len(rows)

        def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
            return len(rows[0])

        def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
            return str(rows[index.row()][index.column()]) if role == Qt.ItemDataRole.DisplayRole else None

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() is QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, _painted)
            return False

    app = QApplication(sys.argv[:1])
    window, table, watch = QMainWindow(), QTableView(), Watch()
    model = Rows()
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.installEventFilter(watch)
    window.show()
    app.exec()


def _painted() -> None:
    from PySide6.QtWidgets import QApplication

    print(time.monotonic() - float(sys.argv[3]), flush=True)
    QApplication.quit()


if __name__ == "__main__":
    {"window": ours, "bare": bare}[sys.argv[1]](sys.argv[2])
