"""The passphrase in the window: set by keyboard, asked for, changed and removed; what is typed is kept nowhere."""

from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from engagement_desk import bootstrap
from engagement_desk.application.backups import list_backups
from engagement_desk.application.passphrase import protection, set_passphrase
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.records.time import Entry
from engagement_desk.store import keys, rewriting, system_keyring
from engagement_desk.ui.holding import Holding
from engagement_desk.ui.place import Place
from engagement_desk.ui.recovery import Recovery
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.unlocking import Unlocking, ask_passphrase
from engagement_desk.ui.window_actions import WindowActions

WORDS, OTHER = "correct horse battery", "another four words"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(keys, "_ROUNDS", 1_000)
    monkeypatch.setattr(rewriting, "sleep", lambda _: None)
    yield
    keys._known.clear()


@pytest.fixture
def drawer(monkeypatch):
    """Give what the system's keyring keeps."""
    kept = {}
    monkeypatch.setattr(system_keyring, "recall", kept.get)
    monkeypatch.setattr(system_keyring, "keep", kept.__setitem__)
    monkeypatch.setattr(system_keyring, "let_go", lambda name: kept.pop(name, None))
    return kept


@pytest.fixture
def theme(qapp):
    font = qapp.font()
    made = Theme(qapp)
    yield made
    made.deleteLater()
    qapp.setFont(font)


@pytest.fixture
def show(open_window, settle):
    """Give a function that opens a window on the section, and gives the panel."""

    def shown(desk):
        window = open_window(desk)
        window.go(Place("settings", focus="security"))
        settle(window)
        return window.page.passphrase

    return shown


def typed(widget, *texts):
    """Type texts into the field in hand and those that Tab reaches from there, then Enter."""
    if QApplication.activeWindow() is None:  # a window that closed may leave none active without a display
        widget.window().activateWindow()
    for number, text in enumerate(texts):
        if number:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClicks(QApplication.focusWidget(), text)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def press(button):
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


def lock(desk):
    return desk.keeper().keys.lock()


def remembered_of(tmp_path):
    return Path(tmp_path / "window.ini").read_text("utf-8") if Path(tmp_path / "window.ini").exists() else ""


def test_it_is_set_by_keyboard(north, show, settle, tmp_path):
    panel = show(north)
    press(panel.set)
    assert all(field.echoMode() is QLineEdit.EchoMode.Password for field in panel.form.fields.values())
    typed(panel, WORDS, WORDS.upper())
    settle(panel.window())
    form = panel.form
    assert "not the same" in form.rows["again"].message.text()
    assert form.fields["again"].hasFocus()
    assert form.fields["new"].text() == WORDS
    assert lock(north) == ""
    form.fields["again"].selectAll()
    typed(panel, WORDS)
    settle(panel.window())
    assert lock(north) != ""
    assert north.store.is_passphrase(WORDS)
    assert panel.form is None
    assert panel.change.hasFocus()
    assert "protects" in panel.state.text()
    panel.ui.remembered.sync()
    assert WORDS not in remembered_of(tmp_path)


def test_the_window_works_on_before_and_after(north, show, settle):
    panel = show(north)
    window = panel.window()
    press(panel.set)
    typed(panel, WORDS, WORDS)
    window.go(Place("today"))
    settle(window)
    window.page.quick.take_focus()
    typed(panel, "NORTH 45m call")
    settle(window)
    assert north.ask(lambda reading: reading.count(Entry)) == 1
    assert north.store.verify() == []


@pytest.mark.parametrize("text", ["", "short", "é" * 7])
def test_one_that_is_too_short_is_told_beside_its_field(north, show, settle, text):
    panel = show(north)
    press(panel.set)
    panel.form.fields["new"].setText(text)
    panel.form.fields["again"].setText(text)
    panel.form.send()
    settle(panel.window())
    assert "8 characters" in panel.form.rows["new"].message.text()
    assert panel.form.fields["new"].is_wrong
    assert panel.form.fields["new"].text() == text


def test_it_is_changed_and_removed(north, show, settle):
    set_passphrase(north, WORDS, WORDS)
    panel = show(north)
    first = lock(north)
    press(panel.change)
    typed(panel, OTHER, OTHER, OTHER)
    settle(panel.window())
    assert "present passphrase" in panel.form.rows["current"].message.text()
    assert lock(north) == first
    panel.form.fields["current"].selectAll()
    typed(panel, WORDS)
    settle(panel.window())
    assert north.store.is_passphrase(OTHER)
    press(panel.remove)
    typed(panel, OTHER)
    settle(panel.window())
    assert lock(north) == ""
    assert panel.set.hasFocus()


def test_escape_leaves_the_form_and_what_was_typed(north, show, tmp_path, settle):
    panel = show(north)
    press(panel.set)
    QTest.keyClicks(QApplication.focusWidget(), WORDS)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert panel.form is None
    assert panel.set.hasFocus()
    press(panel.set)
    assert [field.text() for field in panel.form.fields.values()] == ["", ""]
    panel.ui.remembered.sync()
    assert WORDS not in remembered_of(tmp_path)


def test_what_is_typed_is_shown_on_wish_and_not_copied_while_it_is_hidden(north, show):
    panel = show(north)
    press(panel.set)
    field = panel.form.fields["new"]
    field.setText(WORDS)
    QApplication.clipboard().setText("before")
    field.selectAll()
    QTest.keySequence(field, "Ctrl+C")
    assert QApplication.clipboard().text() == "before"
    QTest.keyClick(panel.form.shows, Qt.Key.Key_Space)
    assert {one.echoMode() for one in panel.form.fields.values()} == {QLineEdit.EchoMode.Normal}


def test_the_sheet_to_keep_has_the_passphrase_or_a_line_for_it(north, show):
    panel = show(north)
    press(panel.set)
    assert "____" in panel.form.sheet_text()
    for field in panel.form.fields.values():
        field.setText("<b>&four words")
    assert "Passphrase: <b>&four words" in panel.form.sheet_text()
    assert str(north.path) in panel.form.sheet_text()


def test_the_keyring_has_it_on_wish(north, show, settle, drawer):
    set_passphrase(north, WORDS, WORDS)
    panel = show(north)
    QTest.keyClick(panel.remembers, Qt.Key.Key_Space)
    settle(panel.window())
    assert protection(north).is_remembered
    QTest.keyClick(panel.remembers, Qt.Key.Key_Space)
    settle(panel.window())
    assert drawer == {}


def test_without_a_keyring_that_is_said_and_it_works_on(north, show, settle):
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    try:
        set_passphrase(north, WORDS, WORDS)
        panel = show(north)
        QTest.keyClick(panel.remembers, Qt.Key.Key_Space)
        settle(panel.window())
        assert "no keyring" in panel.told.text()
        assert panel.told.isVisible()
        assert not panel.remembers.isChecked()
    finally:
        keyring.set_keyring(before)


def test_backups_made_before_are_encrypted_or_deleted_after_a_second_yes(north, show, settle):
    north.store.backup()
    set_passphrase(north, WORDS, WORDS)
    panel = show(north)
    assert "2 backups can be read without" in panel.others.text()
    press(panel.bring)
    settle(panel.window())
    assert {one.lock for one in list_backups(north)} == {lock(north)}
    assert not panel.others.isVisible()
    north.store.rewrite(None)
    panel.reload()
    settle(panel.window())
    press(panel.drop)
    assert panel.cancel.hasFocus()
    assert len(list_backups(north)) == 3
    press(panel.confirm)
    settle(panel.window())
    assert list_backups(north) == []


def test_backups_of_an_earlier_passphrase_ask_for_that_one(north, show, settle):
    set_passphrase(north, WORDS, WORDS)
    north.store.backup()
    for one in protection(north).others:
        north.keeper().let_go(one.path)
    north.store.rewrite(OTHER)
    own = keys.key_of(north.path)
    keys._known.clear()
    keys.learn(own)
    panel = show(north)
    assert "not under the present passphrase" in panel.others.text()
    press(panel.bring)
    settle(panel.window())
    assert panel.unlocking.field.hasFocus()
    typed(panel, "nonsense")
    assert "try again" in panel.unlocking.row.message.text()
    panel.unlocking.field.selectAll()
    typed(panel, WORDS)
    settle(panel.window())
    assert {one.lock for one in list_backups(north)} == {lock(north)}
    assert not panel.unlocking.isVisible()


def test_the_page_of_backups_looks_into_one_with_its_passphrase(north, open_window, settle):
    set_passphrase(north, WORDS, WORDS)
    made = north.store.backup()
    north.store.rewrite(OTHER)
    own = keys.key_of(north.path)
    keys._known.clear()
    keys.learn(own)
    window = open_window(north)
    window.go(Place("backups"))
    settle(window)
    page = window.page
    at = next(number for number, one in enumerate(list_backups(north)) if one.path == made)
    page.table.selectRow(at)
    settle(window)
    assert page.unlocking.isVisible()
    assert not page.restore.isVisible()
    page.unlocking.field.setFocus()
    typed(page, WORDS)
    settle(window)
    assert "1 engagement" in page.holds.text()
    assert page.restore.isEnabled()
    assert page.restore.isVisible()
    assert not page.unlocking.isVisible()


@pytest.fixture
def closed(north):
    """Give the keeper of a workspace under a passphrase, for a program that has just begun."""
    set_passphrase(north, WORDS, WORDS)
    north.store.backup()
    north.store.close()
    keys._known.clear()
    return north.keeper()


def test_it_is_asked_for_before_the_window_and_wrong_ones_do_no_harm(closed, north, theme, drawer, qtbot):
    content = north.path.read_bytes()
    dialog = Unlocking(theme, closed.keys, north.path)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.form.field.hasFocus)
    for wrong in (OTHER, "<b>&\x00", "x" * 10_000):
        dialog.form.field.setText(wrong)
        QTest.keyClick(dialog.form.field, Qt.Key.Key_Return)
        assert "try again" in dialog.form.row.message.text()
        assert dialog.isVisible()
    assert north.path.read_bytes() == content
    QTest.keyClick(dialog.remembers, Qt.Key.Key_Space)
    dialog.form.field.setText(WORDS)
    QTest.keyClick(dialog.form.field, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert len(drawer) == 1
    bootstrap.open_desk(north.path).store.close()
    dialog.deleteLater()


def test_without_a_keyring_it_opens_all_the_same(closed, north, theme):
    dialog = Unlocking(theme, closed.keys, north.path)
    dialog.remembers.setChecked(True)
    dialog.form.field.setText(WORDS)
    dialog.form.submit()
    assert "no keyring" in dialog.told.text()
    assert dialog.result() == 0
    dialog.form.submit()
    assert dialog.result() == QDialog.DialogCode.Accepted
    dialog.deleteLater()


def test_it_can_be_left_without_opening(closed, north, theme):
    dialog = Unlocking(theme, closed.keys, north.path)
    dialog.show()
    QTest.keyClick(dialog.form.field, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    dialog.deleteLater()
    assert not ask_passphrase(StoreProblem("workspace_damaged", path=north.path), closed.keys)
    assert not ask_passphrase(StoreProblem("passphrase_needed", path=north.path), closed.keys)


def test_a_second_start_rings_before_it_asks(closed, north, monkeypatch):
    rung = []
    monkeypatch.setattr(bootstrap, "_answered", lambda path, opening: rung.append((path, opening)) or True)
    assert bootstrap.start_window(north.path) == 0
    assert rung == [(north.path, None)]


def test_a_damaged_one_offers_its_backups_once_their_passphrase_is_typed(closed, north, theme):
    north.path.write_bytes(b"\xff" * 8192)
    with pytest.raises(StoreProblem) as problem:
        bootstrap.open_desk(north.path)
    for one in closed.backups():
        if not one.lock:
            closed.let_go(one.path)
    shown = Recovery(theme, problem.value, bootstrap.keeper_of(north.path), "UTC")
    shown.show()
    assert shown.unlocking.isVisible()
    assert not shown.restore.isEnabled()
    shown.unlocking.field.setText(WORDS)
    QTest.keyClick(shown.unlocking.field, Qt.Key.Key_Return)
    assert "1 engagement" in shown.holds.text()
    QTest.keyClick(shown.restore, Qt.Key.Key_Space)
    assert shown.result() == QDialog.DialogCode.Accepted
    shown.deleteLater()
    assert north.path.read_bytes().startswith(keys.MARK)
    bootstrap.open_desk(north.path).store.close()


@pytest.fixture
def locked(closed, north, tmp_path):
    """Give a workspace under a passphrase that is not known, and the desk of another one."""
    other = bootstrap.open_desk(tmp_path / "other.engdesk", "UTC")
    yield north.path, other
    other.store.close()


def over(window, qtbot):
    """Give the dialog that asks over the window, once it is there."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(Unlocking)))
    (dialog,) = window.findChildren(Unlocking)
    qtbot.waitUntil(dialog.form.field.hasFocus)
    return dialog


def opened(window, settle, dialog, words):
    """Type into the dialog and give the workspace that is shown then."""
    shown = []
    window.switched.connect(shown.append)
    typed(dialog, words)
    settle(window)
    paths = [desk.path for desk in shown]
    for desk in shown:
        desk.store.close()
    return paths


def test_another_workspace_is_opened_from_the_window_with_its_passphrase(locked, open_window, settle, qtbot, drawer):
    path, other = locked
    window = open_window(other)
    settle(window)
    WindowActions(window).open_workspace(path)
    dialog = over(window, qtbot)
    assert path.name in dialog.lead.text()
    typed(dialog, OTHER)
    assert "try again" in dialog.form.row.message.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChildren(Unlocking) == [])
    WindowActions(window).open_workspace(path)
    dialog = over(window, qtbot)
    dialog.remembers.setChecked(True)
    assert opened(window, settle, dialog, WORDS) == [path]
    assert list(drawer) == [keys.lock_of(path)]


def test_the_import_opens_one_with_its_passphrase(locked, open_window, settle, qtbot):
    path, other = locked
    window = open_window(other)
    window.go(Place("import"))
    settle(window)
    window.page.open_files([path])
    press(window.page.file.door)
    dialog = over(window, qtbot)
    assert window.page.file.door.isEnabled()
    assert opened(window, settle, dialog, WORDS) == [path]


def test_one_that_took_the_place_under_another_passphrase_asks_for_it(locked, open_window, settle, qtbot):
    path, other = locked
    window = open_window(other)
    settle(window)
    holding = Holding(window.ui, window)
    settle(window)
    path.replace(other.path)
    holding._chosen(StoreProblem("workspace_replaced", path=other.path), again=True)
    assert opened(window, settle, over(window, qtbot), WORDS) == [other.path]
