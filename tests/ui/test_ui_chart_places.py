"""Charts where they belong: the deliverables' dates, the change orders' sums, a retainer's hours; hostile ones too."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from engagement_desk.application.charts import hours_in_band
from engagement_desk.application.charts_dates import dates_chart
from engagement_desk.application.charts_layout import lay_out
from engagement_desk.application.charts_scene import Rect
from engagement_desk.application.charts_steps import Change, retainer_chart, sum_chart
from engagement_desk.application.commands.deliverables import DeliverableStep, NewDeliverable, add_deliverable
from engagement_desk.application.commands.deliverables import accept_deliverable as accept
from engagement_desk.application.commands.deliverables import submit_deliverable as submit
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.orders import Approval, NewOrder, OrderStep, approve_order, draft_order
from engagement_desk.application.commands.orders import send_order as send
from engagement_desk.application.queries.deliverables import list_deliverables
from engagement_desk.application.queries.review_figures import Hours, LedgerRow, WeekRow
from engagement_desk.application.queries.review_record import DeliverableRow
from engagement_desk.domain.kinds import Pricing, StoredClass, Structure
from engagement_desk.ui.pages.deliverables_bar import DATES, PLAN
from engagement_desk.ui.widgets.chart_ink import WindowInk
from engagement_desk.ui.widgets.chart_scene import ScenePainter
from window_fixtures import focused

TODAY = date(2026, 9, 30)
WILD = "<b>&\x00" + "מפת דרכים " * 1_000


@pytest.fixture
def planned(north):
    for title, due, accepted in (("Audit", 10, 8), ("Roadmap", 12, 20), ("Hiring", 25, None)):
        made = north.run(add_deliverable, NewDeliverable(key="NORTH", title=title, due=date(2026, 9, due)))
        if accepted is not None:
            for step in (submit, accept):
                wanted = DeliverableStep(
                    key="NORTH", deliverable_id=made.result.id, on=date(2026, 9, accepted), reason=""
                )
                north.run(step, wanted)
    return north


def order(desk, number, title, cents, approved=True):
    desk.run(draft_order, NewOrder(key="NORTH", title=title, pricing=Pricing.LUMP_SUM, amount_cents=cents))
    if approved:
        desk.run(send, OrderStep(key="NORTH", number=number, on=date(2026, 9, 1)))
        done = Approval(key="NORTH", number=number, on=date(2026, 9, 2), client_by="CEO", consultant_by="Owner")
        desk.run(approve_order, done)


def test_the_dates_are_reached_read_and_left_by_keys(planned, open_tab, press):
    window, page = open_tab(planned, "Deliverables")
    page.bar.focus_chosen()
    press(window, "Right")
    press(window, "Right")
    assert page.bar.chosen == DATES
    chart = page.dates.card.chart
    assert chart.isVisible()
    chart.setFocus()
    press(window, "Home")
    said = [chart.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == [
        "Audit: planned 10 Sep 2026, accepted 8 Sep 2026, 2 days early",
        "Roadmap: planned 12 Sep 2026, accepted 20 Sep 2026, 8 days late",
        "Hiring: planned 25 Sep 2026, 5 days overdue",
    ]
    press(window, "Down", "Return")
    assert page.bar.chosen == PLAN
    rows = {row.title: row.id for row in planned.ask(list_deliverables, "NORTH", TODAY)}
    assert page.list.current_id == rows["Roadmap"]


def test_the_dates_follow_what_is_changed(planned, open_tab, settle):
    window, page = open_tab(planned, "Deliverables")
    page.bar.choose(DATES)
    settle(window)
    assert "1 of 3" in page.dates.card.chart.accessibleDescription()
    row = planned.ask(list_deliverables, "NORTH", TODAY)[2]
    wanted = DeliverableStep(key="NORTH", deliverable_id=row.id, on=date(2026, 9, 24), reason="")
    page.ui.tasks.run(submit, wanted)
    page.ui.tasks.run(accept, wanted)
    settle(window)
    assert "2 of 3" in page.dates.card.chart.accessibleDescription()


def test_a_new_deliverable_leaves_the_dates(planned, open_tab, settle, press):
    window, page = open_tab(planned, "Deliverables")
    page.bar.choose(DATES)
    settle(window)
    press(window, "Ctrl+N")
    assert page.bar.chosen == PLAN


def test_without_dates_the_page_says_what_will_stand_there(north, open_tab, settle):
    window, page = open_tab(north, "Deliverables")
    page.bar.choose(DATES)
    settle(window)
    assert not page.dates.card.chart.isVisible()
    assert "due date" in page.dates.card._words.text()


def test_the_sums_come_with_the_first_approved_order_and_lead_to_it(north, open_tab, settle, press):
    order(north, "CO-001", "Vendor check", 90_000, approved=False)
    window, page = open_tab(north, "Scope")
    assert not page.sums.isVisible()
    order(north, "CO-002", "Second loop", 200_000)
    page.reload()
    settle(window)
    assert page.sums.isVisible()
    chart = page.sums.chart
    names = [row.name for row in chart.model().rows]
    assert names == ["Original sum", "CO-002 Second loop", "Revised sum"]
    assert chart.model().row(1).note == "in all $27,600"
    chart.setFocus()
    press(window, "Return")
    assert page.orders.list.panel_id == "CO-002"


def test_the_same_sums_stand_in_a_table(north, open_tab, press):
    order(north, "CO-001", "Vendor check", 90_000)
    window, page = open_tab(north, "Scope")
    page.sums.toggle.setFocus()
    assert focused() is page.sums.toggle
    press(window, "Space")
    assert page.sums.table.isVisible()
    shown = [(row.name, row.value) for row in page.sums.table.model().rows]
    assert shown[1] == ("CO-001 Vendor check", "+$900")
    press(window, "Space")
    assert page.sums.chart.isVisible()


def test_a_retainer_has_its_hours_by_period(desk, open_tab, qtbot):
    terms = {
        "structure": Structure.RETAINER,
        "period_fee_cents": 500_000,
        "included_minutes": 1_200,
        "overage_rate_cents": 20_000,
    }
    desk.run(new_engagement, NewEngagement(key="NORTH", client="N", title="T", start=date(2026, 8, 1), terms=terms))
    for day, hours in ((5, 22), (20, 1)):
        words = TimeWords(seconds=hours * 3600, day=date(2026, 8, day), stored_class=StoredClass.IN_SCOPE)
        desk.run(log_time, "NORTH", words)
    _, page = open_tab(desk, "Hours", "charts")
    card = page.charts.retainer
    assert card.isVisible()
    rows = [(row.name, row.value, row.note) for row in card.chart.model().rows]
    assert rows[:4] == [
        ("1 Aug to 31 Aug 2026", "+20:00", "Included"),
        ("1 Aug to 31 Aug 2026", "−23:00", "Used"),
        ("1 Aug to 31 Aug 2026", "+3:00", "Beyond, charged"),
        ("1 Aug to 31 Aug 2026", "0:00", "Carried out"),
    ]
    assert card.chart.model().row(1).behind == "2026-08-01..2026-08-31"
    page.charts.resize(300, 600)
    qtbot.waitUntil(lambda: card.chart.height() == card.chart.sizeHint().height())


def test_an_engagement_without_a_retainer_has_no_such_card(north, open_tab):
    _, page = open_tab(north, "Hours", "charts")
    assert not page.charts.retainer.isVisible()


def hostile():
    deliverable = {
        "phase": "ongoing",
        "state": "planned",
        "deemed": False,
        "reviewer": "",
        "rounds": 0,
        "on_time": None,
        "amount_cents": None,
        "guarantee_until": None,
    }
    rows = [
        DeliverableRow(
            title=WILD, due=TODAY + timedelta(days=9 * n), submitted_on=TODAY, accepted_on=TODAY, **deliverable
        )
        for n in range(30)
    ]
    weeks = [
        WeekRow(
            starts=date(2025, 1, 6) + timedelta(days=7 * n),
            ends=date(2025, 1, 12) + timedelta(days=7 * n),
            billed_minutes=n * 99_999,
            min_minutes=900,
            max_minutes=1_500,
            state="over",
        )
        for n in range(60)
    ]
    ledger = LedgerRow(
        period_start=date(2026, 1, 1),
        period_end=date(2026, 1, 31),
        fee_cents=98_765_432_199,
        carried_in=-99_999_999,
        included=99_999_999,
        used=9,
        available=0,
        overage=0,
        overage_cents=98_765_432_199,
        expired=9,
        carried_out=-18,
        closed=True,
    )
    changes = [Change(f"CO-{n:03}", WILD, (-1) ** n * n * 98_765_432_1) for n in range(40)]
    return (
        dates_chart(rows, TODAY),
        hours_in_band(Hours(weeks=tuple(weeks))),
        retainer_chart([ledger] * 4),
        sum_chart(100, changes, 7),
    )


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [300, 700, 1_100])
def test_no_label_overlaps_another_in_the_windows_type(north, open_window, width, percent):
    window = open_window(north)
    window.ui.theme.zoom(percent)
    ink = WindowInk(window.ui.theme, "JPY")
    for chart in hostile():
        scene = lay_out(chart, width, ink)
        frame = Rect(0.0, 0.0, width, scene.height)
        assert all(frame.holds(label.rect) for label in scene.labels)
        for one, other in combinations(scene.labels, 2):
            assert not one.rect.meets(other.rect), (one, other)
        paper = QImage(width, int(scene.height), QImage.Format.Format_RGB32)
        painter = QPainter(paper)
        for hot in (None, 0, len(scene.spots) - 1):
            ScenePainter(painter, QPointF(), ink).paint(scene, hot, WILD)
        painter.end()
    window.ui.theme.zoom(100)
