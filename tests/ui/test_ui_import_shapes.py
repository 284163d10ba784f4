"""Every step of the import in every size that is promised: nothing cut, overlapping, nameless or out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from every_page import faults, off_colour, unreached
from PySide6.QtWidgets import QApplication

from engagement_desk.application.desk import Desk
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.import_hours import ImportPage
from engagement_desk.ui.place import Place

SHAPES = ((1280, 800, 100), (1024, 700, 100), (800, 560, 110), (1280, 800, 200))
LONG = "Donaudampfschifffahrtsgesellschaft <b>& Söhne " * 20
HEAD = "Date;Client;Project;Note;Hours;Currency;Amount;A column that nobody knows\n"
ROUNDS = 20


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give a table of no known tool with long, foreign and hostile names, dates that must be asked, and euros."""
    names = ("Nord", "שלום", "สวัสดี", LONG, "", "A", "B", "C", "D", "E")
    rows = [f"03/04/2026;{name};{LONG if n % 2 else 'Move'};{LONG};1,5;EUR;150,00;x\n" for n, name in enumerate(names)]
    path = tmp_path / f"{'hours' * 20}.csv"
    path.write_text(HEAD + "".join(rows), encoding="utf-8")
    return path


@pytest.fixture
def steps(open_window: Any, settle: Any, north: Desk, file: Path) -> Iterator[Iterator[MainWindow]]:
    """Give the window at each step in turn."""
    window = open_window(north)
    window.go(Place("import"))
    page = window.page
    assert isinstance(page, ImportPage)

    def lead() -> Iterator[MainWindow]:
        settle(window)
        yield window
        page.open_files([file])
        settle(window)
        for step in page.steps[1:]:
            assert page.steps[page.frame.number] is step, page.file.row.message.text()
            yield window
            _answer(page, settle)
            page.go_on()
            settle(window)

    yield lead()


def _answer(page: ImportPage, settle: Any) -> None:
    step = page.steps[page.frame.number]
    if step is page.questions:
        page.questions.dates.setCurrentIndex(1)
        page.questions.dates.activated.emit(1)
    elif step is page.where:
        while not page.where.is_ready():
            page.where.point_to_open()
            for field, text in ((page.where.form.rate, "100"), (page.where.form.minimum, "0")):
                field.setText(text)
            page.where.form.minimum.editingFinished.emit()
    settle(page.window())


def lasting(window: MainWindow) -> list[str]:
    """Give the faults that are still there once layouts within layouts have settled."""
    found = list(faults(window))
    for _ in range(ROUNDS):
        if not found:
            break
        QApplication.processEvents()
        found = list(faults(window))
    return found


def test_nothing_is_cut_overlaps_or_is_out_of_reach_at_any_step(steps: Iterator[MainWindow], settle: Any) -> None:
    found: list[str] = []
    for window in steps:
        name = window.page.steps[window.page.frame.number].name  # type: ignore[union-attr]
        for width, height, percent in SHAPES:
            window.ui.theme.zoom(percent)
            window.resize(width, height)
            settle(window)
            found += [f"{name} {width} {percent}: {said}" for said in lasting(window)]
        window.ui.theme.zoom(100)
        found += [f"{name}: {said}" for said in unreached(window)]
        window.ui.theme.choose("dark")
        found += [f"{name}: {said}" for said in off_colour(window, window.ui.theme)]
        window.ui.theme.choose("light")
        settle(window)
    assert not found, "\n".join(found)
