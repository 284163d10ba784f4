"""Every page, in every size that is promised: nothing cut, overlapping, too small, nameless or out of reach."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from every_page import faults, off_colour, unreached
from every_page_hostile import KEYS, fill_hostile
from every_page_places import KEY, OPENED, PAGES, Pose
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.commands.sample import load_sample
from engagement_desk.application.desk import Desk
from engagement_desk.bootstrap import open_desk
from engagement_desk.ui import main_window
from engagement_desk.ui.main_window import MainWindow
from window_fixtures import Moment

SOURCES = Path(main_window.__file__).parent
# Width, height and text size in percent; the fourth is that of a desktop with a larger font.
SHAPES = ((1280, 800, 100), (1024, 700, 100), (800, 560, 100), (800, 560, 110), (1280, 800, 200))
ONCE = tuple(pose for pose in PAGES if pose.place.key in (None, KEY))
ROUNDS = 20
CALL = datetime(2026, 11, 25, 15, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file of the sample workspace, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.engdesk"
    desk = open_desk(path, clock=Moment(CALL))
    desk.run(load_sample, desk.sample(), desk.documents())
    desk.store.close()
    return path


@pytest.fixture
def window(
    sample_file: Path, workspace_path: Path, moment: Moment, open_window: Callable[[Desk], MainWindow]
) -> MainWindow:
    """Give the window on a copy of the sample."""
    moment.instant = CALL
    workspace_path.parent.mkdir()
    shutil.copy(sample_file, workspace_path)
    found = open_window(open_desk(workspace_path, clock=moment))
    found.reload_rail()
    return found


def posed(window: MainWindow, pose: Pose, qtbot: object) -> None:
    window.go(pose.place)
    still(window, qtbot)
    for chord in pose.keys:
        QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(chord))
        still(window, qtbot)
    if pose.typed:
        QTest.keyClicks(QApplication.focusWidget(), pose.typed)
        still(window, qtbot)


def still(window: MainWindow, qtbot: object) -> None:
    """Wait until all is answered, and laid out."""
    qtbot.waitUntil(lambda: window.ui.tasks.under_way == 0, timeout=10_000)
    QApplication.processEvents()


def lasting_faults(window: MainWindow) -> list[str]:
    """Give the faults that are still there once layouts within layouts have settled."""
    found = list(faults(window))
    for _ in range(ROUNDS):
        if not found:
            break
        QApplication.processEvents()
        found = list(faults(window))
    return found


def shaped(window: MainWindow, shape: tuple[int, int, int], qtbot: object) -> None:
    width, height, percent = shape
    if window.ui.theme.percent != percent:
        window.ui.theme.zoom(percent)
    window.resize(width, height)
    still(window, qtbot)


@pytest.mark.parametrize("poses", [PAGES, OPENED], ids=["pages", "opened"])
def test_nothing_is_cut_overlaps_or_goes_without_a_name(window, qtbot, poses) -> None:
    found: list[str] = []
    for pose in poses:
        shaped(window, SHAPES[0], qtbot)
        posed(window, pose, qtbot)
        for shape in SHAPES:
            shaped(window, shape, qtbot)
            found += [f"{shape} {pose}: {said}" for said in lasting_faults(window)]
    assert not found, "\n".join(found)


def test_what_was_typed_is_shown_as_it_is_and_breaks_no_page(desk, open_window, qtbot) -> None:
    fill_hostile(desk)
    window = open_window(desk)
    window.reload_rail()
    shaped(window, SHAPES[2], qtbot)
    found: list[str] = []
    for pose in ONCE:
        place = replace(pose.place, key=KEYS[0] if pose.place.key else None)
        posed(window, replace(pose, place=place), qtbot)
        found += [f"{place}: {said}" for said in lasting_faults(window)]
    assert not found, "\n".join(found)


def test_tab_leads_to_every_control(window, qtbot) -> None:
    found: list[str] = []
    for pose in ONCE:
        posed(window, pose, qtbot)
        found += [f"{pose}: {said}" for said in unreached(window)]
    assert not found, "\n".join(found)


def test_every_label_takes_the_colours_of_another_scheme_at_once(window, qtbot) -> None:
    found: list[str] = []
    for pose in ONCE:
        posed(window, pose, qtbot)
        for scheme in ("dark", "light"):
            window.ui.theme.choose(scheme)
            still(window, qtbot)
            found += [f"{scheme} {pose}: {said}" for said in off_colour(window, window.ui.theme)]
            assert not window.grab().isNull()
    window.ui.theme.choose("system")
    assert not found, "\n".join(found)


def test_nobody_asks_a_layout_for_its_items() -> None:
    """PySide keeps an item that was asked for after Qt has deleted it, and crashes over what is made at its address."""
    asking = [path.name for path in SOURCES.rglob("*.py") if ".itemAt(" in path.read_text(encoding="utf-8")]
    assert not asking
