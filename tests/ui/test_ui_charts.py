"""The charts: values on hover and by key, the same as a table, the entries behind, and what a screen reader is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.terms import SetTerms, set_terms
from engagement_desk.application.queries.charts import charts_of
from engagement_desk.application.queries.position import position_of
from engagement_desk.domain.kinds import Span, StoredClass
from engagement_desk.ui.pages.charts import ChartsView
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import money, round_money
from engagement_desk.ui.widgets.chart_ink import WindowInk, money_axis
from engagement_desk.ui.widgets.chart_words import marks_of

TODAY = date(2026, 9, 30)


def log(desk, day, hours, **words):
    desk.run(log_time, "NORTH", TimeWords(seconds=round(hours * 3600), day=day, **words))


@pytest.fixture
def worked(north):
    allowance = {"allowance_per": Span.WEEK, "allowance_min_minutes": 240, "allowance_max_minutes": 360}
    north.run(set_terms, SetTerms(key="NORTH", effective_from=date(2026, 7, 1), values=allowance))
    for day, hours in ((7, 5), (14, 1), (21, 9)):
        log(north, date(2026, 9, day), hours, stored_class=StoredClass.IN_SCOPE)
    log(north, date(2026, 9, 29), 1.5, stored_class=StoredClass.GOODWILL, reason="asked on call")
    return north


@pytest.fixture
def charts(qtbot, open_window, settle):
    """Give the charts of an engagement in a window of their own, and the places that they lead to."""
    made = []

    def shown(desk, key="NORTH"):
        window, went = open_window(desk), []
        view = ChartsView(replace(window.ui, go=went.append))
        view.resize(1000, 640)
        view.show_key(key)
        view.reload()
        settle(window)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        made.append(view)
        return view, went

    yield shown
    for view in made:
        view.deleteLater()


def focus(qtbot, chart):
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)


def hover(chart, at):
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        at.toPointF(),
        chart.viewport().mapToGlobal(at).toPointF(),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(chart.viewport(), moved)


def middle(chart, row):
    return chart.visualRect(chart.model().index(row, 0)).center()


def test_the_burn_up_says_the_positions_figure(worked, charts):
    view, _ = charts(worked)
    seen = worked.ask(position_of, "NORTH", TODAY)
    rows = view.burn_up.chart.model().rows
    assert rows[-2].value == money(seen.earned_cents)
    assert rows[-1].value == money(seen.forecast_cents)
    assert "forecast" in rows[-1].name
    assert round_money(seen.earned_cents, "USD") in view.burn_up.chart.accessibleDescription()


def test_arrow_keys_take_value_after_value_and_enter_opens_the_entries_behind(worked, charts, qtbot):
    view, went = charts(worked)
    chart = view.hours.chart
    focus(qtbot, chart)
    assert chart.in_hand == chart.model().rowCount() - 1
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    mark = chart.model().row(chart.in_hand)
    assert (mark.name, mark.value, mark.note) == ("14 Sep 2026", "1:00", "under")
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert went == [Place("engagement", "NORTH", "Hours", "2026-09-14..2026-09-20")]
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.in_hand == 0
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.in_hand == 0
    QTest.keyClick(chart, Qt.Key.Key_PageDown)
    assert chart.in_hand == 7
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.in_hand == chart.model().rowCount() - 1


def test_the_pointer_shows_a_value_and_a_click_opens_it(worked, charts):
    view, went = charts(worked)
    chart = view.hours.chart
    at = middle(chart, 10)
    plain = chart.grab().toImage()
    hover(chart, at)
    assert chart.in_hand == 10
    assert chart.grab().toImage() != plain
    QApplication.sendEvent(chart.viewport(), QEvent(QEvent.Type.Leave))
    assert chart.in_hand is None
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert went == [Place("engagement", "NORTH", "Hours", "2026-09-14..2026-09-20")]


def test_every_place_of_a_chart_finds_its_own_value(worked, charts):
    view, _ = charts(worked)
    for card in (view.burn_up, view.hours, view.mix):
        chart = card.chart
        for row in range(chart.model().rowCount()):
            if chart.visualRect(chart.model().index(row, 0)).width() > 2:
                assert chart.indexAt(middle(chart, row)).row() == row


def test_a_forecast_has_no_entries_behind_it(worked, charts, qtbot):
    view, went = charts(worked)
    chart = view.burn_up.chart
    focus(qtbot, chart)
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert went == []
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert went == [Place("engagement", "NORTH", "Hours", "2026-09-30..2026-09-30")]


def test_the_same_values_stand_in_a_table(worked, charts, qtbot):
    view, went = charts(worked)
    card = view.mix
    focus(qtbot, card.toggle)
    QTest.keyClick(card.toggle, Qt.Key.Key_Space)
    assert card.table.isVisible()
    assert not card.chart.isVisible()
    assert card.toggle.text() == "Show as chart"
    shown = [(row.name, row.value, row.note) for row in card.table.model().rows]
    assert shown == [("In scope", "15:00", "91 %"), ("Goodwill", "1:30", "9 %")]
    card.table.selectRow(1)
    QTest.keyClick(card.table, Qt.Key.Key_Return)
    assert went == [Place("engagement", "NORTH", "Hours", "2026-07-06..2026-09-30 class:goodwill")]
    QTest.keyClick(card.toggle, Qt.Key.Key_Space)
    assert card.chart.isVisible()


def test_a_screen_reader_meets_a_list_with_a_sentence_for_each_value(worked, charts):
    view, _ = charts(worked)
    chart = view.hours.chart
    told = QAccessible.queryAccessibleInterface(chart)
    assert told.role() is QAccessible.Role.List
    assert told.text(QAccessible.Text.Name) == "Hours a week"
    assert told.text(QAccessible.Text.Description).startswith("Whole weeks within the agreed hours: ")
    said = [told.child(number).text(QAccessible.Text.Name) for number in range(told.childCount())]
    assert "7 Sep to 13 Sep: 5 hours, within" in said
    assert "14 Sep to 20 Sep: 1 hour, under" in said
    assert "21 Sep to 27 Sep: 9 hours, over" in said


def test_tab_goes_from_chart_to_chart(worked, charts, qtbot):
    view, _ = charts(worked)
    focus(qtbot, view.burn_up.chart)
    met = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert [one for one in met if one in (view.hours.chart, view.mix.chart)] == [view.hours.chart, view.mix.chart]


def test_an_engagement_without_time_says_what_will_stand_there(north, charts):
    view, _ = charts(north)
    assert not view.mix.chart.isVisible()
    assert not view.mix.toggle.isVisible()
    assert "Ctrl+L" in view.mix._words.text()
    assert view.burn_up.chart.isVisible()
    assert "$0 of the minimum of $25,600 had been earned" in view.burn_up._words.text()


def test_charts_are_painted_in_both_schemes_at_any_size(worked, charts):
    view, _ = charts(worked)
    pictures = []
    for scheme, percent, size in (("light", 100, (1000, 640)), ("dark", 200, (700, 900)), ("light", 300, (420, 500))):
        view.ui.theme.choose(scheme)
        view.ui.theme.zoom(percent)
        view.resize(*size)
        pictures.append(view.grab().toImage())
        for card in (view.burn_up, view.hours, view.mix):
            assert card.chart.height() >= card.chart.minimumSizeHint().height()
    assert pictures[0] != pictures[1]
    view.ui.theme.choose("system")
    view.ui.theme.zoom(100)


def test_marks_lead_to_what_they_were_made_from(worked, charts):
    view, _ = charts(worked)
    found = worked.ask(charts_of, "NORTH", TODAY)
    ink = WindowInk(view.ui.theme, "USD")
    marks = marks_of(found.mix, ink, "USD", found.since, found.through)
    assert [mark.behind for mark in marks] == [
        "2026-07-06..2026-09-30 class:in_scope",
        "2026-07-06..2026-09-30 class:goodwill",
    ]
    assert len(marks_of(found.hours, ink, "USD", found.since, found.through)) == len(found.hours.bars)


@pytest.mark.parametrize(
    ("cents", "currency", "short", "axis"),
    [
        (2_560_000, "USD", "$25,600", "$25,600"),
        (2_000_000, "USD", "$20,000", "$20k"),
        (200_000_000, "EUR", "€2,000,000", "€2M"),
        (6_167, "USD", "$61.67", "$61.67"),
        (0, "USD", "$0", "$0"),
        (20_000, "JPY", "20,000 JPY", "20k JPY"),
        (-2_000_000, "CHF", "−20,000 CHF", "−20k CHF"),
    ],
)
def test_amounts_of_an_axis_are_short(cents, currency, short, axis):
    assert round_money(cents, currency) == short
    assert money_axis(cents, currency) == axis
