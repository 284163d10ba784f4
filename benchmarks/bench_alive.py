"""(h) Repaints of a table while a review's PDF is built again and again and an import runs beside it."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from benchmarks.bench_import import toggl
from benchmarks.desktop import desktop_workspace, opened, turn_until
from benchmarks.measure import Times, judge, say, shown
from benchmarks.workspaces import NOW, OWN, OWN_ENTRIES
from engagement_desk.application.commands.imports import import_file
from engagement_desk.application.imports import ImportOptions, ReadOptions
from engagement_desk.application.queries.review_presets import STANDARD
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.reviews_pdf import Wanted, draw_review
from engagement_desk.ui.pages.today import TodayPage
from engagement_desk.ui.place import Place

_ENTRIES, _ROWS, _QUARTER = 10_000, 60_000, "2026Q3"
_LIMIT_MS = 60


def run(folder: Path) -> bool:
    """Measure, print, and tell whether the limit holds."""
    path, source = folder / "alive.engdesk", folder / "alive.csv"
    desktop_workspace(path, OWN_ENTRIES, _ENTRIES)
    source.write_text(toggl(_ROWS), encoding="utf-8")
    with opened(path, Place("today")) as window:
        work = _Work(window, source)
        times = _repaints(window, work)
    say(f"(h) {len(times.seconds)} repaints beside {work.built} PDFs and an import of {_ROWS:,} rows: "
        f"{shown(times.middle)}")  # fmt: skip
    return judge("99 of 100 repaints within", times.worst_of_hundred * 1000, _LIMIT_MS, "ms")


class _Work(QObject):
    """The import on the writer's thread, and PDFs on their maker's for as long as it runs."""

    def __init__(self, window: MainWindow, source: Path) -> None:
        super().__init__()
        self._tasks, self._source = window.ui.tasks, source
        self.built, self.is_over = 0, False
        self._tasks.work(self._import, then=self._imported)
        self._draw()

    def _import(self) -> None:
        desk = self._tasks.desk
        with desk.store.begin(import_file.__name__, NOW) as uow:
            file = desk.readers().open(self._source, ReadOptions(zone="UTC", instant=NOW.instant))
            import_file(uow, NOW, file, ImportOptions(zone="UTC", engagement=OWN))
            uow.commit()

    def _imported(self, _nothing: None) -> None:
        self.is_over = True

    def _draw(self) -> None:
        desk, wanted = self._tasks.desk, Wanted(OWN, _QUARTER, NOW.today, STANDARD, "a4")
        self._tasks.make(lambda: draw_review(desk, wanted), then=self._drawn, topic=self)

    def _drawn(self, _made: object) -> None:
        self.built += 1
        if not self.is_over:
            self._draw()


def _repaints(window: MainWindow, work: _Work) -> Times:
    """Ask for a repaint of the table, and take the time until the event loop has painted it, until all is done."""
    page = window.page
    assert isinstance(page, TodayPage)
    taken = []
    while not (work.is_over and work.built):
        begin = perf_counter()
        page.table.viewport().update()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        taken.append(perf_counter() - begin)
        _rest_a_frame()
    turn_until(lambda: window.ui.tasks.under_way == 0)
    return Times(tuple(taken))


def _rest_a_frame() -> None:
    begin = perf_counter()
    turn_until(lambda: perf_counter() - begin > 1 / 60)
