"""A window whose file another machine takes, or another program replaces, writes no more and loses nothing."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import EntryFilter
from engagement_desk.bootstrap import keeper_of, open_desk
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.ui.dialogs import elsewhere
from engagement_desk.ui.dialogs.elsewhere import AGAIN, ANYWAY, QUIT, Choice, offer_opening, starting
from engagement_desk.ui.holding import Holding
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.place import Place

LINE = "NORTH 1h call"
posix = pytest.mark.skipif(os.name != "posix", reason="another file takes the place of an open one on POSIX only")


def notes_of(desk: Desk) -> list[str]:
    return sorted(entry.note or "" for entry in desk.ask(lambda reading: reading.entries(EntryFilter())))


def note_of(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def take_elsewhere(path: Path) -> None:
    said = json.loads(note_of(path).read_text())
    note_of(path).write_text(json.dumps(said | {"machine": "another", "host": "studio <b>"}))


@pytest.fixture
def held(north: Desk, open_window: Any, settle: Any) -> tuple[MainWindow, Holding]:
    """Give a window on Today that holds its file."""
    window = open_window(north)
    window.go(Place("today"))
    holding = Holding(window.ui, window)
    settle(window)
    return window, holding


def type_line(window: MainWindow, settle: Any) -> None:
    page: Any = window.page
    page.quick.take_focus()
    QTest.keyClicks(page.quick.field, LINE)
    settle(window)
    QTest.keyClick(page.quick.field, Qt.Key.Key_Return)
    settle(window)


def asked(window: MainWindow, qtbot: Any) -> Choice:
    """Wait for the question, and give it."""

    def found() -> Choice | None:
        return next((one for one in window.findChildren(Choice) if one.isVisible()), None)

    qtbot.waitUntil(lambda: found() is not None)
    dialog = found()
    assert dialog is not None
    return dialog


def said(dialog: Choice) -> str:
    return " ".join(text.text() for text in (dialog.heading, *dialog.sentences))


@posix
def test_a_replaced_file_is_opened_again_with_what_was_typed_and_what_was_written_kept(
    held: tuple[MainWindow, Holding], north: Desk, open_window: Any, settle: Any, qtbot: Any, tmp_path: Path
) -> None:
    window, _ = held
    copy = north.store.backup(target=tmp_path / "synced.engdesk")
    north.run(log_time, "NORTH", TimeWords(seconds=3600, note="written here"))
    copy.replace(north.path)
    type_line(window, settle)
    dialog = asked(window, qtbot)
    assert "was replaced" in said(dialog)
    (kept,) = keeper_of(north.path).backups()
    assert kept.path.name in said(dialog)
    page: Any = window.page
    assert page.quick.field.text() == LINE
    with qtbot.waitSignal(window.switched) as switched:
        QTest.keyClick(dialog.buttons[AGAIN], Qt.Key.Key_Return)
    again: Desk = switched.args[0]
    assert notes_of(again) == []
    assert again.store.verify() == []
    old = open_desk(kept.path)
    assert notes_of(old) == ["written here"]
    old.store.close()
    window.close()
    window = open_window(again)
    window.go(Place("today"))
    settle(window)
    page = window.page
    assert page.quick.field.text() == LINE


def test_what_another_machine_took_is_written_no_more_until_it_is_taken_back(
    held: tuple[MainWindow, Holding], north: Desk, settle: Any, qtbot: Any
) -> None:
    window, holding = held
    take_elsewhere(north.path)
    holding.look()
    dialog = asked(window, qtbot)
    assert "studio <b>" in said(dialog)
    QTest.keyClick(dialog.buttons[QUIT], Qt.Key.Key_Return)
    settle(window)
    assert not any(one.isVisible() for one in window.findChildren(Choice))
    type_line(window, settle)
    dialog = asked(window, qtbot)
    page: Any = window.page
    assert page.quick.field.text() == LINE
    assert notes_of(north) == []
    with qtbot.waitSignal(window.switched) as switched:
        QTest.keyClick(dialog.buttons[AGAIN], Qt.Key.Key_Space)
    again: Desk = switched.args[0]
    assert again.run(log_time, "NORTH", TimeWords(seconds=60)).result is not None
    assert json.loads(note_of(north.path).read_text())["machine"] != "another"
    again.store.close()


def test_a_conflicted_copy_is_named_once(held: tuple[MainWindow, Holding], north: Desk, settle: Any) -> None:
    window, holding = held
    name = f"{north.path.stem} (studio's conflicted copy).engdesk"
    north.path.with_name(name).touch()
    holding.look()
    settle(window)
    assert name in window._status.text
    window.ui.say("something else")
    holding.look()
    settle(window)
    assert window._status.text == "something else"


@pytest.mark.parametrize(
    ("key", "chosen"), [(Qt.Key.Key_Escape, QUIT), (Qt.Key.Key_Return, QUIT), (None, AGAIN), (True, ANYWAY)]
)
def test_at_the_start_to_quit_is_what_is_offered_first(
    held: tuple[MainWindow, Holding], north: Desk, monkeypatch: pytest.MonkeyPatch, key: Any, chosen: int, qtbot: Any
) -> None:
    window, _ = held
    take_elsewhere(north.path)
    with pytest.raises(StoreProblem) as told:
        open_desk(north.path)

    def answer(dialog: Choice) -> int:
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.buttons[QUIT].hasFocus)
        assert "studio <b>" in said(dialog)
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
            QTest.keyClick(QApplication.focusWidget() or QWidget(), key)
        else:
            QTest.keyClick(dialog.buttons[chosen], Qt.Key.Key_Return)
        return dialog.result()

    monkeypatch.setattr(elsewhere, "UNSEEN", ())
    monkeypatch.setattr(elsewhere, "starting", lambda _theme, error: starting(window.ui.theme, error))
    monkeypatch.setattr(elsewhere, "Theme", lambda _app: window.ui.theme)
    monkeypatch.setattr(Choice, "exec", answer)
    assert offer_opening(told.value, keeper_of(north.path)) is (chosen != QUIT)
    assert (json.loads(note_of(north.path).read_text())["machine"] == "another") is (chosen != ANYWAY)


def test_nothing_is_asked_where_nobody_sees_it_or_for_anything_else(north: Desk) -> None:
    elsewhere_told = StoreProblem("workspace_elsewhere", path=north.path, host="h", since="s", seen="s", lock="l")
    assert not offer_opening(elsewhere_told, keeper_of(north.path))
    assert not offer_opening(StoreProblem("workspace_locked", path=north.path), keeper_of(north.path))
