"""The quick line through the real window, by keyboard: what is on disk and what is on the page."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from today_desk import Today, another, entries, press, shown, type_in

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.orders import NewOrder, draft_order
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.commands.terms import SetTerms, TermsValues, set_terms
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.entries import timer_view
from engagement_desk.domain.clock_time import parse_range
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.kinds import ClauseKind, Pricing, Rounding
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.today import TodayPage
from engagement_desk.ui.place import Place
from engagement_desk.ui.quick_overlay import QuickOverlay
from window_fixtures import Settle


def over_brief(window: MainWindow, key: str, settle: Settle, qtbot: Any) -> QuickOverlay:
    """Open the quick line over the brief of an engagement, ready to be typed into."""
    window.go(Place("engagement", key, "Brief"))
    settle(window)
    press(Qt.Key.Key_L, with_=Qt.KeyboardModifier.ControlModifier)
    overlay = window.overlays.quick
    assert overlay is not None
    qtbot.waitUntil(lambda: overlay.bar.words is not None)
    return overlay


def test_a_line_is_completed_read_logged_and_undone_into_the_field(
    north: Desk, at_today: Today, settle: Settle, qtbot: Any
) -> None:
    window, page = at_today(north)
    assert QApplication.focusWidget() is page.quick.field
    type_in("no")
    assert page.quick.field.ghost == "RTH"
    press(Qt.Key.Key_Tab)
    type_in("1m")
    assert [kind for _, _, kind in page.quick.field._spans] == ["key", "time"]
    press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    type_in("1h25 vendor scorecard")
    qtbot.waitUntil(lambda: "$141.67" in page.quick.reading.text)
    said = page.quick.reading.text
    assert said == "Northlight Labs · today · worked 1:25 → billed 1:25 · $141.67"
    assert [kind for _, _, kind in page.quick.field._spans] == ["key", "time"]
    type_in(" !g")
    assert [kind for _, _, kind in page.quick.field._spans] == ["key", "time"]
    press(*[Qt.Key.Key_Backspace] * 3)
    qtbot.waitUntil(lambda: "$141.67" in page.quick.reading.text)
    press(Qt.Key.Key_Return)
    settle(window)
    (entry,) = entries(north)
    assert (entry.worked_seconds, entry.value_cents, entry.note) == (85 * 60, 14_167, "vendor scorecard")
    qtbot.waitUntil(lambda: shown(page) == [("NORTH", "vendor scorecard", "1:25")])
    assert page.quick.field.text() == ""
    qtbot.waitUntil(lambda: window._status.text == "Logged NORTH 1 h 25, $141.67")
    press(Qt.Key.Key_Z, with_=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.quick.field.text() == "NORTH 1h25 vendor scorecard")
    settle(window)
    assert entries(north) == []
    qtbot.waitUntil(lambda: shown(page) == [])


def test_the_reading_explains_rounding_overlap_and_goodwill(north: Desk, at_today: Today, qtbot: Any) -> None:
    another(north, "HALO")
    north.run(log_time, "HALO", TimeWords(clock=parse_range("9:15-10:00")))
    _window, page = at_today(north)
    type_in("NORTH 9:30-10:10 call !goodwill")
    qtbot.waitUntil(lambda: "overlaps HALO 9:15" in page.quick.reading.text)
    assert "goodwill without a reason" in page.quick.reading.text
    assert page.quick.reading.text.endswith("$0.00")


def test_five_keys_log_on_an_engagements_page(north: Desk, at_today: Today, settle: Settle, qtbot: Any) -> None:
    window, _ = at_today(north)
    overlay = over_brief(window, "NORTH", settle, qtbot)
    assert QApplication.focusWidget() is overlay.bar.field
    type_in("45m")
    press(Qt.Key.Key_Return)
    settle(window)
    assert [entry.worked_seconds for entry in entries(north)] == [45 * 60]
    assert not overlay.isVisible()


def test_up_brings_the_last_line_with_its_duration_selected(north: Desk, at_today: Today, settle: Settle) -> None:
    north.run(log_time, "NORTH", TimeWords(seconds=5400, note="vendor scorecard", activity="audit"))
    window, page = at_today(north)
    press(Qt.Key.Key_Up)
    assert page.quick.field.text() == "NORTH 1:30 vendor scorecard #audit"
    assert page.quick.field.selectedText() == "1:30"
    type_in("45m")
    press(Qt.Key.Key_Return)
    settle(window)
    assert sorted(entry.worked_seconds for entry in entries(north)) == [2700, 5400]


def test_without_a_key_among_several_enter_lists_the_active_ones_and_a_second_one_logs(
    north: Desk, at_today: Today, settle: Settle
) -> None:
    another(north, "HALO")
    north.run(log_time, "NORTH", TimeWords(seconds=60))
    window, page = at_today(north)
    type_in("30m sparring")
    press(Qt.Key.Key_Return)
    assert [row.shown for row in page.quick.list.rows] == ["NORTH", "HALO"]
    assert len(entries(north)) == 1
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    settle(window)
    assert shown(page)[0] == ("HALO", "sparring", "0:30")


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("NORTH vendor scorecard", "no time"),
        ("NORTH 1:75 call", "no duration"),
        ("NORTH 30m 9.9 call", "no clause 9.9"),
        ("NORTH 30m CO-777", "no change order"),
        ("NORTH 30m !gift", "no class"),
        ("NOPE 30m call", "no engagement"),
    ],
)
def test_what_is_wrong_stands_beside_the_line_and_the_text_stays(
    typed: str, why: str, north: Desk, at_today: Today, settle: Settle, qtbot: Any
) -> None:
    window, page = at_today(north)
    type_in(typed)
    press(Qt.Key.Key_Return)
    settle(window)
    qtbot.waitUntil(lambda: page.quick.field.is_wrong)
    assert page.quick.field.text() == typed
    assert why in page.quick.reading.text
    assert entries(north) == []


def test_a_line_that_the_disk_refuses_comes_back(
    north: Desk, at_today: Today, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    _window, page = at_today(north)
    type_in("NORTH 30m call")
    qtbot.waitUntil(lambda: "$50.00" in page.quick.reading.text)

    def full(*_: object, **__: object) -> None:
        raise StoreProblem("disk_full", path=north.path)

    monkeypatch.setattr(type(north), "run", full)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.quick.field.text() == "NORTH 30m call")
    assert page.quick.field.is_wrong
    assert shown(page) == []


def test_unsent_text_and_caret_survive_the_window(north: Desk, at_today: Today, qtbot: Any, moment: Any) -> None:
    window, _page = at_today(north)
    type_in("NORTH 1h30 half a th")
    press(Qt.Key.Key_Left, Qt.Key.Key_Left)
    kept = window.ui.remembered
    assert kept is not None
    name = window.ui.own_name("unsent/today/quick_line") + "/line"
    qtbot.waitUntil(
        lambda: [str(kept.value(f"{name}{end}")) for end in ("", "-caret")] == ["NORTH 1h30 half a th", "18"]
    )
    del moment
    second = TodayPage(window.ui)
    qtbot.addWidget(second)
    assert (second.quick.field.text(), second.quick.field.cursorPosition()) == ("NORTH 1h30 half a th", 18)


def test_terms_that_round_up_by_day_show_in_the_reading(north: Desk, at_today: Today, qtbot: Any) -> None:
    north.run(
        set_terms,
        SetTerms(
            key="NORTH",
            effective_from=date(2026, 7, 1),
            values=TermsValues(increment_minutes=15, rounding=Rounding.UP),
        ),
    )
    _, page = at_today(north)
    type_in("NORTH 1h25")
    qtbot.waitUntil(lambda: "billed 1:30 (15 up)" in page.quick.reading.text)
    assert page.quick.reading.text.endswith("$150.00")


def test_the_second_undo_goes_on_and_redo_takes_the_line_out_again(
    north: Desk, at_today: Today, settle: Settle
) -> None:
    window, page = at_today(north)
    for line in ("NORTH 10m one", "NORTH 20m two"):
        type_in(line)
        press(Qt.Key.Key_Return)
        settle(window)
    assert [entry.note for entry in entries(north)] == ["one", "two"]
    for left in ("NORTH 20m two", "NORTH 10m one"):
        press(Qt.Key.Key_Z, with_=Qt.KeyboardModifier.ControlModifier)
        settle(window)
        assert page.quick.field.text() == left
    assert entries(north) == []
    window.actions_book.trigger("edit.redo")
    settle(window)
    assert page.quick.field.text() == ""
    assert [entry.note for entry in entries(north)] == ["one"]


def test_undoing_what_another_place_did_leaves_the_line_alone(north: Desk, at_today: Today, settle: Settle) -> None:
    window, page = at_today(north)
    type_in("NORTH 10m one")
    press(Qt.Key.Key_Return)
    settle(window)
    window.ui.tasks.run(log_time, "NORTH", TimeWords(seconds=60, note="elsewhere"))
    settle(window)
    window.actions_book.trigger("edit.undo")
    settle(window)
    assert page.quick.field.text() == ""
    window.actions_book.trigger("edit.undo")
    settle(window)
    assert page.quick.field.text() == "NORTH 10m one"


def test_two_lines_at_once_have_their_rows_with_a_hollow_dot_and_fill(
    north: Desk, at_today: Today, settle: Settle, qtbot: Any
) -> None:
    window, page = at_today(north)
    seen: list[list[str]] = []
    page.quick.sent.connect(lambda *_: seen.append([row.worked for row in page.table.rows.rows]))
    type_in("NORTH 10m one")
    press(Qt.Key.Key_Return)
    type_in("NORTH 9:15-9:45 two")
    press(Qt.Key.Key_Return)
    assert seen == [["0:10 ○"], ["– ○", "0:10 ○"]]
    settle(window)
    qtbot.waitUntil(lambda: shown(page) == [("NORTH", "two", "0:30"), ("NORTH", "one", "0:10")])


def test_a_line_refused_while_another_is_typed_comes_back_with_up(
    north: Desk, at_today: Today, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = at_today(north)
    type_in("NORTH 30m 9.9 call")
    press(Qt.Key.Key_Return)
    type_in("NORTH 5m next")
    settle(window)
    assert page.quick.field.text() == "NORTH 5m next"
    assert window._status.text.startswith("NORTH 30m 9.9 call: NORTH has no clause 9.9")
    assert shown(page) == []
    press(Qt.Key.Key_Return)
    settle(window)
    press(Qt.Key.Key_Up)
    assert page.quick.field.text() == "NORTH 30m 9.9 call"


def test_a_very_long_line_is_read_and_logged(north: Desk, at_today: Today, settle: Settle) -> None:
    north.run(log_time, "NORTH", TimeWords(seconds=60, note="y" * 9_000 + "z"))
    window, page = at_today(north)
    page.quick.put("NORTH 30m " + "y" * 10_000)
    page.grab()
    press(Qt.Key.Key_Return)
    settle(window)
    assert sorted(len(entry.note) for entry in entries(north)) == [9_001, 10_000]


def test_the_reading_is_announced_once_typing_has_stopped_and_a_refusal_at_once(
    north: Desk, at_today: Today, settle: Settle, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = at_today(north)
    said: list[str] = []
    tell = QAccessible.updateAccessibility

    def heard(event: Any) -> None:
        if event.type() is QAccessible.Event.Announcement:
            said.append(event.message())
        tell(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", heard)
    type_in("NORTH 1h")
    settle(window)
    assert said == []
    qtbot.waitUntil(lambda: said == ["Northlight Labs · today · worked 1:00 → billed 1:00 · $100.00"])
    type_in(" 9.9")
    press(Qt.Key.Key_Return)
    settle(window)
    assert said[-1] == "NORTH has no clause 9.9; ↓ lists its clauses."
    assert page.quick.field.accessibleDescription() == said[-1]


def test_over_another_page_a_refused_line_comes_back_with_the_reason(
    north: Desk, at_today: Today, settle: Settle, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    window, _ = at_today(north)
    overlay = over_brief(window, "NORTH", settle, qtbot)

    def full(*_: object, **__: object) -> None:
        raise StoreProblem("disk_full", path=north.path)

    monkeypatch.setattr(type(north), "run", full)
    type_in("45m call")
    press(Qt.Key.Key_Return)
    assert not overlay.isVisible()
    settle(window)
    assert overlay.isVisible()
    assert overlay.bar.field.text() == "45m call"
    assert "full" in overlay.bar.reading.text
    assert QApplication.focusWidget() is overlay.bar.field
    press(Qt.Key.Key_Escape)
    assert not overlay.isVisible()


def test_over_an_engagements_page_the_line_starts_its_timer(
    north: Desk, at_today: Today, settle: Settle, qtbot: Any
) -> None:
    another(north, "HALO")
    window, _ = at_today(north)
    overlay = over_brief(window, "HALO", settle, qtbot)
    type_in("rota")
    press(Qt.Key.Key_T, with_=Qt.KeyboardModifier.ControlModifier)
    settle(window)
    found = north.ask(timer_view, north.now().instant)
    assert found is not None and (found.engagement, found.note) == ("HALO", "rota")
    assert not overlay.isVisible()


def test_the_list_completes_clauses_orders_activities_and_classes(north: Desk, at_today: Today) -> None:
    north.run(add_clause, NewClause(key="NORTH", kind=ClauseKind.INCLUDED, text="Vendor selection"))
    north.run(issue_scope, Issue(key="NORTH", effective=date(2026, 7, 1), reason="First"))
    north.run(draft_order, NewOrder(key="NORTH", title="Interviews", pricing=Pricing.LUMP_SUM, amount_cents=100_000))
    north.run(log_time, "NORTH", TimeWords(seconds=600, note="call", activity="audit"))
    _window, page = at_today(north)
    for typed, taken in (
        ("NORTH 1h 1.", "NORTH 1h 1.1 "),
        ("NORTH 1h co", "NORTH 1h CO-001 "),
        ("NORTH 1h #au", "NORTH 1h #audit "),
        ("NORTH 1h !go", "NORTH 1h !goodwill "),
        ("NORTH 1h vendor", "NORTH 1h vendor 1.1 "),
    ):
        page.quick.field.selectAll()
        type_in(typed)
        press(Qt.Key.Key_Down)
        assert page.quick.list.isVisible()
        page.quick.list.grab()
        press(Qt.Key.Key_Return)
        assert page.quick.field.text() == taken
        assert not page.quick.list.isVisible()
    press(Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert not page.quick.list.isVisible()
