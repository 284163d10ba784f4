"""The import assistant by keyboard: a file is recognised, asked about, given its places, previewed and taken in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.backups import list_backups
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.domain.records.engagements import TermsVersion
from engagement_desk.domain.records.time import Entry
from engagement_desk.ui.formats import speak
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.import_hours import ImportPage
from engagement_desk.ui.place import Place
from window_fixtures import Press, focused, type_over

TOGGL = "User,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags\n"
ROW = "Ann,{client},{project},,{note},Yes,{day},09:00:00,{day},10:30:00,01:30:00,\n"
RUNNING = "Ann,Nord,Move,,later,Yes,2026-09-30,15:00:00,,,,\n"
EITHER = (
    "Date,Client,Project,Task,Notes,Hours,Billable?,Invoiced?,First Name,Last Name,Billable Rate,Billable Amount,"
    "Currency\n03/04/2026,Nord,Move,Advice,Call,1.00,Yes,No,Ann,Example,90.00,90.00,EUR\n"
)
TABLE = "Tag;Kunde;Was;Std.\n13.08.2026;Nord;<b>&;1,5\n14.08.2026;Nord;" + "x" * 10_000 + ";2\n"
CALENDAR = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:one\nDTSTART:20260302T090000Z\nDTEND:20260302T103000Z\n"
    "SUMMARY:Kick-off\nCATEGORIES:North,onsite\nEND:VEVENT\nBEGIN:VEVENT\nUID:weekly\nDTSTART:20260303T080000Z\n"
    "DURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20260310T080000Z\nSUMMARY:Weekly\nEND:VEVENT\n"
    "BEGIN:VEVENT\nUID:late\nDTSTART:20260401T080000Z\nDURATION:PT30M\nEND:VEVENT\nEND:VCALENDAR\n"
)
TIMEW = "inc 20260802T080000Z - 20260802T090000Z # north\ninc 20260802T100000Z - 20260802T110000Z # other\n"


@dataclass
class Importing:
    """The window at the import, and what a user does there."""

    window: MainWindow
    page: ImportPage
    desk: Desk
    press: Press
    settle: Callable[[MainWindow], None]
    folder: Path

    def open(self, content: str, name: str = "hours.csv") -> None:
        """Type the name of a file with this content, and Enter."""
        path = self.folder / name
        path.write_text(content, encoding="utf-8")
        self.name(str(path))

    def name(self, text: str) -> None:
        """Type a name, and Enter; what no key writes is put there."""
        field = self.page.file.path
        field.setFocus()
        field.clear()
        field.insert(text)
        self.press(self.window, "Return")

    def on(self, *chords: str) -> str:
        """Press keys, Ctrl+Enter where none is given, and say at which step that leads."""
        self.press(self.window, *(chords or ("Ctrl+Return",)))
        return self.step

    @property
    def step(self) -> str:
        return self.page.steps[self.page.frame.number].name

    def entries(self) -> list[Entry]:
        return self.desk.ask(lambda reading: reading.entries(EntryFilter()))


@pytest.fixture
def importing(open_window: Any, settle: Any, press: Press, north: Desk, tmp_path: Path) -> Importing:
    """Give the window at the import, where Ctrl+I led."""
    window = open_window(north)
    window.go(Place("today"))
    settle(window)
    press(window, "Ctrl+I")
    page = window.page
    assert isinstance(page, ImportPage)
    assert focused() is page.file.choose
    return Importing(window, page, north, press, settle, tmp_path)


def rows(count: int, note: str = "call {n} <b>&", **cells: str) -> str:
    given = {"client": "Nord", "project": "Move", **cells}
    return TOGGL + "".join(ROW.format(note=note.format(n=n), day=f"2026-08-1{n}", **given) for n in range(count))


def test_enter_leads_from_the_file_to_the_hours_and_one_undo_back(importing: Importing) -> None:
    page = importing.page
    importing.open(rows(3))
    assert (importing.step, page.what.verdict.text()) == ("What it is", "Toggl Track: certain")
    assert focused() is page.frame.next
    assert importing.on("Return") == "Questions"
    assert page.questions.zone.text() == "UTC"
    assert importing.on("Return") == "Where it goes"
    assert [line.aside for line in page.where.list.lines.lines] == ["new: MOVE"]
    assert importing.on("Return") == "Preview"
    assert page.preview.count.text() == "3 new entries"
    assert page.preview.totals_model.index(0, 3).data() == "4:30"
    assert page.preview.rows_model.index(0, 2).data() == "9:00–10:30"
    assert (importing.entries(), list_backups(importing.desk)) == ([], [])
    assert importing.on("Return") == "Done"
    assert (len(importing.entries()), len(list_backups(importing.desk))) == (3, 1)
    assert importing.window._status.text == "Imported 3 entries from hours.csv"
    assert focused() is page.done.triage
    importing.press(importing.window, "Ctrl+Z")
    assert importing.entries() == []
    assert importing.desk.ask(all_keys) == ("NORTH",)
    assert page.done.said.text() == "Taken back"
    importing.press(importing.window, "Ctrl+Shift+Z")
    assert len(importing.entries()) == 3
    assert page.done.said.text() == "Imported 3 entries, 4:30 hours"


def test_a_file_without_rows_says_so_and_cannot_be_imported(importing: Importing) -> None:
    importing.open(TOGGL)
    importing.on()
    assert importing.on() == "Preview"
    assert importing.page.preview.count.text() == "0 new entries"
    assert [line.title for line in importing.page.preview.notes.lines.lines] == ["The file holds no rows."]
    assert not importing.page.frame.next.isEnabled()
    assert importing.on() == "Preview"


def test_it_is_taken_back_by_its_button_and_the_first_door_is_triage(importing: Importing) -> None:
    page = importing.page
    importing.open(rows(1))
    for _ in range(4):
        importing.on()
    importing.press(importing.window, "Tab", "Tab", "Return")
    assert page.done.said.text() == "Taken back"
    assert importing.entries() == []
    assert focused() is page.done.another
    importing.on("Return")
    assert importing.step == "File"
    importing.open(rows(1))
    for _ in range(4):
        importing.on()
    importing.press(importing.window, "Return")
    assert importing.window.place == Place("triage")


def test_answers_are_remembered_and_what_is_there_already_is_counted(importing: Importing) -> None:
    page = importing.page
    importing.open(rows(1) + RUNNING)
    importing.on()
    assert not page.questions.rows[page.questions.running].isHidden()
    page.questions.running.setFocus()
    importing.on("Down")
    importing.on()
    page.where.form.where.setFocus()
    importing.on("Up")
    assert [line.aside for line in page.where.list.lines.lines] == ["NORTH"]
    importing.on()
    notes = [line.title for line in page.preview.notes.lines.lines]
    assert any("still running" in note for note in notes)
    importing.on()
    assert sorted(entry.worked_seconds for entry in importing.entries()) == [3600, 5400]
    importing.press(importing.window, "Tab", "Return")
    importing.open(rows(2) + RUNNING)
    assert "You answered for a file of this make before" in page.what.reasons.text()
    importing.on()
    assert page.questions.running.currentData() is True
    assert importing.on() == "Where it goes"
    assert [line.aside for line in page.where.list.lines.lines] == ["NORTH"]
    importing.on()
    assert page.preview.count.text() == "1 new entry · 2 there already"


def test_what_is_wrong_stands_beside_the_file_and_the_path_stays(importing: Importing, tmp_path: Path) -> None:
    page = importing.page
    for text in ("/no/such/file.csv", str(tmp_path), "y" * 5000, "no\x00ne.csv", "~nobody-at-all/a.csv"):
        importing.name(text)
        assert page.file.path.accessibleDescription()
        assert page.file.path.text() == text
        assert importing.step == "File"
    importing.open(rows(1) + "Ann,Nord,Move,,x,Yes,soon,9,2026,10,1,\n")
    assert "Row 2" in page.file.path.accessibleDescription()
    importing.open("only words\nand more of them\n")
    assert "nothing that is known" in page.file.path.accessibleDescription()


def test_dates_that_can_be_read_in_two_ways_are_asked_and_a_foreign_currency_waits(importing: Importing) -> None:
    page, where = importing.page, importing.page.where
    importing.open(EITHER)
    assert importing.on() == "Questions"
    assert focused() is page.questions.dates
    assert "03/04/2026" in page.questions.dates.accessibleDescription()
    assert importing.on() == "Questions"
    page.questions.dates.setFocus()
    importing.on("Down")
    assert page.questions.dates.currentText() == "Day first: 3 Apr 2026"
    assert importing.on() == "Where it goes"
    assert (focused(), where.form.rate.text()) == (where.form.minimum, "90.00")
    QTest.keyClicks(focused(), "many")
    importing.press(importing.window, "Tab")
    assert where.form.minimum.text() == "many"
    assert where.form.minimum.accessibleDescription()
    assert importing.on() == "Where it goes"
    where.form.minimum.setFocus()
    type_over("1000")
    importing.press(importing.window, "Tab")
    assert importing.on() == "Preview"
    assert page.preview.totals_model.index(0, 5).data() == "€90.00"
    importing.on()
    (entry,) = importing.entries()
    assert (entry.work_date, entry.rate_cents) == (date(2026, 4, 3), 9000)


@pytest.mark.parametrize(
    ("currency", "proposed", "typed", "cents"),
    [
        ("EUR", "95,50", "1.200,00", (9550, 120_000)),
        ("KWD", "85,500", "1.200", (85_500, 1_200_000)),
    ],
)
def test_money_is_written_and_read_as_the_window_speaks(
    importing: Importing, currency: str, proposed: str, typed: str, cents: tuple[int, int]
) -> None:
    rate = proposed.replace(",", ".")
    form = importing.page.where.form
    speak("de")
    try:
        importing.open(
            EITHER.replace("03/04/2026", "2026-04-03").replace("90.00,90.00,EUR", f"{rate},{rate},{currency}")
        )
        assert importing.on() == "Where it goes"
        assert form.rate.text() == proposed
        form.rate.setFocus()
        type_over("95,5055")
        importing.press(importing.window, "Tab")
        assert (form.rate.text(), bool(form.rate.accessibleDescription())) == ("95,5055", True)
        form.rate.setFocus()
        type_over(proposed)
        importing.press(importing.window, "Tab")
        type_over(typed)
        importing.press(importing.window, "Tab")
        assert (form.rate.text(), form.minimum.text()) == (proposed, typed)
        importing.on()
        importing.on()
    finally:
        speak("en")
    with importing.desk.store.read() as reading:
        (made,) = (terms for terms in reading.find(TermsVersion) if terms.rate_cents != 10_000)
    assert (made.rate_cents, made.minimum_cents) == cents


def test_a_rate_that_is_no_amount_stands_as_it_is_and_is_refused(importing: Importing) -> None:
    form = importing.page.where.form
    speak("de")
    try:
        importing.open(EITHER.replace("03/04/2026", "2026-04-03").replace("90.00", "95.505"))
        importing.on()
        assert (form.rate.text(), bool(form.rate.accessibleDescription())) == ("95,505", True)
    finally:
        speak("en")


def test_a_rate_is_not_taken_over_for_engagements_that_nobody_has_looked_at(importing: Importing) -> None:
    page, where = importing.page, importing.page.where
    row = EITHER.splitlines()[1].replace("03/04/2026", "2026-04-03").replace("90.00,90.00", ",")
    importing.open("\n".join((EITHER.splitlines()[0], row, row.replace("Nord,Move", "Halo,Freight"), "")))
    assert importing.on() == "Where it goes"
    assert [line.aside for line in where.list.lines.lines] == ["choose", "choose"]
    where.form.rate.setFocus()
    type_over("90")
    importing.press(importing.window, "Tab")
    type_over("1000")
    importing.press(importing.window, "Tab")
    assert [line.aside for line in where.list.lines.lines] == ["new: FREIGHT", "choose"]
    assert not page.frame.next.isEnabled()
    where.list.setFocus()
    importing.press(importing.window, "Down")
    assert (where.form.key.text(), where.form.rate.text(), where.form.minimum.text()) == ("MOVE", "", "")
    importing.press(importing.window, "Up")
    assert (where.form.rate.text(), where.form.minimum.text()) == ("90.00", "1000.00")


def test_a_table_of_no_known_tool_has_its_columns_named(importing: Importing) -> None:
    page, columns = importing.page, importing.page.columns
    importing.open(TABLE)
    assert page.what.verdict.text() == "A table of no known tool"
    assert importing.on() == "Columns"
    assert {name: choice.currentText() for name, choice in columns.choices.items() if choice.currentData()} == {
        "date": "Tag", "hours": "Std.", "client": "Kunde", "note": "Was",
    }  # fmt: skip
    columns.choices["hours"].setFocus()
    importing.on("Home")
    assert "hours" in columns.problem.text()
    assert not page.frame.next.isEnabled()
    importing.on("End")
    assert not columns.problem.text()
    assert importing.on() == "Where it goes"
    importing.on()
    importing.on()
    assert [entry.note[:4] for entry in importing.entries()] == ["<b>&", "xxxx"]
    importing.press(importing.window, "Tab", "Return")
    importing.open(TABLE)
    assert importing.on() == "Columns"
    assert importing.on() == "Where it goes"


def test_another_format_can_be_chosen_and_is_refused_where_it_is_none(importing: Importing) -> None:
    page = importing.page
    importing.open(rows(1))
    page.what.format.setFocus()
    importing.on("Down")
    assert page.what.format.accessibleDescription() == "It is no file of Clockify; choose another one."
    assert not page.frame.is_busy
    importing.on("Up")
    assert page.what.format.accessibleDescription() == ""
    assert importing.on() == "Questions"
    page.questions.zone.setFocus()
    type_over("Mars/Base")
    importing.press(importing.window, "Tab")
    assert page.questions.zone.text() == "Mars/Base"
    assert page.questions.zone.accessibleDescription()
    assert not page.frame.next.isEnabled()
    page.questions.zone.setFocus()
    type_over("Europe/Paris")
    importing.press(importing.window, "Return")
    assert importing.on() == "Where it goes"
    importing.on()
    importing.on()
    assert [(entry.zone, entry.start and entry.start.hour) for entry in importing.entries()] == [("Europe/Paris", 7)]


def test_a_calendar_asks_for_its_days_and_tags_lead_to_engagements(importing: Importing) -> None:
    page = importing.page
    importing.open(CALENDAR, "calendar.ics")
    assert page.what.verdict.text() == "Calendar: certain"
    importing.on()
    questions = page.questions
    assert (questions.since.text(), questions.until.text()) == ("2026-01-01", "2026-09-30")
    questions.until.setFocus()
    type_over("2025-01-01")
    importing.press(importing.window, "Tab")
    assert questions.until.accessibleDescription()
    questions.until.setFocus()
    type_over("2026-03-20")
    importing.press(importing.window, "Tab")
    assert importing.on() == "Where it goes"
    assert [(line.title, line.aside) for line in page.where.list.lines.lines] == [
        ("Tag North", "NORTH"),
        ("Tag onsite", "does not decide"),
        ("Rows that name no client and no project", "NORTH"),
    ]
    importing.on()
    assert page.preview.count.text() == "3 new entries · 1 skipped"
    assert "outside the days that you gave" in page.preview.notes.lines.lines[-1].title


def test_rows_are_left_out_or_go_to_a_new_engagement(importing: Importing) -> None:
    page = importing.page
    importing.desk.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 7, 1)))
    importing.open(TIMEW, "2026-08.data")
    importing.on()
    assert [line.aside for line in page.where.list.lines.lines] == ["NORTH", "does not decide", "choose"]
    assert not page.frame.next.isEnabled()
    form = page.where.form
    assert focused() is form.where
    importing.on("End")
    assert page.where.list.lines.lines[-1].aside == "left out"
    page.where.list.setFocus()
    importing.on("Up")
    form.where.setFocus()
    importing.on("End", "Up")
    assert (form.key.text(), form.title.text()) == ("OTHER", "other")
    form.key.setFocus()
    type_over("9lives")
    importing.press(importing.window, "Tab")
    assert "9lives" in form.key.accessibleDescription()
    form.key.setFocus()
    type_over("extra")
    importing.press(importing.window, "Tab")
    type_over("Side work")
    importing.press(importing.window, "Tab")
    assert importing.on() == "Preview"
    importing.on()
    assert len(importing.entries()) == 2
    assert importing.desk.ask(all_keys) == ("EXTRA", "HALO", "NORTH")


def test_rows_that_are_not_listed_go_where_their_names_say(importing: Importing, monkeypatch: Any) -> None:
    monkeypatch.setattr("engagement_desk.application.import_groups.MOST_GROUPS", 1)
    importing.open(rows(1, client="", project="") + rows(1).removeprefix(TOGGL))
    importing.on()
    importing.on()
    assert [line.aside for line in importing.page.where.list.lines.lines] == ["NORTH"]
    importing.on()
    importing.on()
    assert importing.desk.ask(all_keys) == ("MOVE", "NORTH")


def test_all_hours_go_to_one_engagement(importing: Importing) -> None:
    importing.open(rows(1))
    importing.on()
    importing.on()
    importing.page.where.into.setFocus()
    importing.on("Down")
    importing.on()
    importing.on()
    assert importing.desk.ask(all_keys) == ("NORTH",)


def drop(on: Any, *paths: Path) -> None:
    """Drop files on a widget, which leaves them to the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    entering = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    entering.setAccepted(False)
    QApplication.sendEvent(on, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(on, QDropEvent(QPoint(5, 5).toPointF(), copy, data, left, none))


def test_files_that_are_dropped_anywhere_are_taken_one_after_the_other(importing: Importing) -> None:
    paths = [importing.folder / name for name in ("one.csv", "two.csv")]
    for path, note in zip(paths, ("a", "b"), strict=True):
        path.write_text(rows(1, note), encoding="utf-8")
    importing.press(importing.window, "Ctrl+1", "Ctrl+L")
    drop(focused(), *paths)
    importing.settle(importing.window)
    assert importing.page.file.path.text() == str(paths[0])
    for _ in range(4):
        importing.on()
    assert importing.page.done.another.text() == "Next file, 1 to go"
    importing.press(importing.window, "Tab", "Return")
    assert importing.page.file.path.text() == str(paths[1])
    for _ in range(4):
        importing.on()
    assert sorted(entry.note for entry in importing.entries()) == ["a", "b"]


def test_a_file_that_is_gone_says_so_and_the_answers_stay(importing: Importing) -> None:
    importing.open(rows(1))
    importing.on()
    importing.on()
    (importing.folder / "hours.csv").unlink()
    assert importing.on() == "Preview"
    assert "hours.csv" in importing.page.frame.message.text()
    (importing.folder / "hours.csv").write_text(rows(1), encoding="utf-8")
    importing.page.frame.back.setFocus()
    importing.on("Return")
    assert importing.on() == "Preview"
    assert importing.page.preview.imported == 1


def test_a_file_that_changes_after_the_preview_is_shown_anew_and_not_imported_unseen(importing: Importing) -> None:
    page, path = importing.page, importing.folder / "hours.csv"
    importing.open(rows(1))
    for _ in range(3):
        importing.on()
    assert page.preview.count.text() == "1 new entry"
    path.write_text(rows(2) + rows(1, client="Other", project="Strange").removeprefix(TOGGL), encoding="utf-8")
    assert importing.on("Return") == "Preview"
    assert importing.entries() == []
    assert page.preview.count.text() == "3 new entries"
    assert [page.preview.totals_model.index(row, 0).data() for row in range(2)] == ["MOVE", "STRANGE"]
    assert page.frame.message.text() == "The file has changed; nothing was imported. This is what is in it now."
    assert focused() is page.preview.totals
    assert importing.on() == "Done"
    assert len(importing.entries()) == 3


def test_a_changed_file_that_asks_for_more_leads_to_what_it_asks(importing: Importing) -> None:
    page, path = importing.page, importing.folder / "hours.csv"
    euro = EITHER.replace("03/04/2026", "2026-04-03")
    importing.open(euro.replace("EUR", "USD"))
    importing.on()
    assert importing.on() == "Preview"
    path.write_text(euro.replace("Nord,Move", "Halo,Freight"), encoding="utf-8")
    assert importing.on() == "Where it goes"
    assert page.frame.message.text() == "The file has changed; nothing was imported. This is what is in it now."
    assert (focused(), importing.entries()) == (page.where.form.minimum, [])


def test_a_packed_workspace_goes_to_where_one_arrives(importing: Importing) -> None:
    packed = importing.folder / "work.ENGMOVE"
    packed.write_bytes(b"PK\x03\x04")
    importing.name(str(packed))
    assert importing.window.place == Place("move", focus=str(packed))
    importing.window.go(Place("today"))
    drop(importing.window, packed)
    importing.settle(importing.window)
    assert importing.window.place == Place("move", focus=str(packed))
    importing.window.ui.actions.trigger("go.back")
    assert importing.window.place == Place("today")


def test_a_presented_engagement_is_not_left_for_a_file(importing: Importing) -> None:
    importing.window.go(Place("engagement", "NORTH", "Brief"))
    importing.settle(importing.window)
    importing.press(importing.window, "Ctrl+Shift+H")
    drop(importing.window, importing.folder / "one.csv")
    assert importing.window.place == Place("engagement", "NORTH", "Brief")


def test_escape_stops_the_reading_and_nothing_is_half_there(importing: Importing, monkeypatch: Any) -> None:
    monkeypatch.setattr("engagement_desk.application.importing._TOLD_EVERY", 1)
    importing.open(rows(2))
    importing.on()
    importing.on()
    page = importing.page
    page._import(page._survey)
    assert page.frame.is_busy
    page.frame.list.pick("1")
    assert importing.step == "Where it goes"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    importing.settle(importing.window)
    assert (importing.entries(), page.frame.is_busy) == ([], False)
    assert (importing.step, page.frame.message.text()) == ("Where it goes", "Stopped; nothing was changed.")
    importing.press(importing.window, "Escape")
    assert importing.window.place == Place("today")
