"""Reviews due: every client by date, what has closed first, and Enter leads to the quarter."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.reviews import PublishReview, publish_review
from engagement_desk.ui.place import Place


@pytest.fixture
def opened(north, open_window, settle):
    def show():
        window = open_window(north)
        window.go(Place("reviews"))
        settle(window)
        return window, window.page

    return show


def rows(page):
    return [(door.ref, door.text, door.note, door.aside, door.state) for door in page.list.doors.doors]


def test_what_has_closed_comes_first_and_enter_leads_to_it(north, opened, moment, settle):
    moment.instant = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
    north.run(new_engagement, NewEngagement(key="HALO", client="<b>Halo</b>", title="Advice", start=date(2026, 10, 1)))
    north.run(log_time, "HALO", TimeWords(seconds=3600, day=date(2026, 10, 2)))
    window, page = opened()
    assert page.lead.text() == "1 quarter has closed."
    assert rows(page) == [
        ("", "Closed, not published", "", "", "muted"),
        (
            "NORTH",
            "2026Q3 · Platform advisory",
            "Northlight Labs · 0 of 9 parts",
            "closed 30 Sep, 20 days ago",
            "risk",
        ),
        ("", "Closing next", "", "", "muted"),
        (
            "HALO",
            "2026Q4 · Advice",
            "<b>Halo</b> · 0 of 9 parts · 1 entry without a class",
            "closes 31 Dec, in 72 days",
            "muted",
        ),
        (
            "NORTH",
            "2026Q4 · Platform advisory",
            "Northlight Labs · 0 of 9 parts",
            "closes 31 Dec, in 72 days",
            "muted",
        ),
    ]
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    settle(window)
    assert window.place == Place("engagement", "NORTH", "Reviews", "2026Q3")
    assert window.page._page("Reviews").frame.heading.text().startswith("2026Q3")


@pytest.mark.parametrize(
    ("today", "state", "aside"),
    [
        (date(2026, 9, 30), "muted", "closes 30 Sep, today"),
        (date(2026, 9, 29), "muted", "closes 30 Sep, tomorrow"),
        (date(2026, 10, 1), "warn", "closed 30 Sep, yesterday"),
        (date(2026, 10, 14), "warn", "closed 30 Sep, 14 days ago"),
        (date(2026, 10, 15), "risk", "closed 30 Sep, 15 days ago"),
    ],
)
def test_a_quarter_turns_from_calm_to_late(opened, moment, today, state, aside):
    moment.instant = datetime(today.year, today.month, today.day, 12, tzinfo=UTC)
    _, page = opened()
    assert rows(page)[1][3:] == (aside, state)


def test_when_all_is_published_nothing_is_due(north, opened, settle):
    window, page = opened()
    assert page.lead.text() == "Nothing is overdue. The next one closes today."
    window.ui.tasks.run(publish_review, PublishReview(key="NORTH", quarter="2026Q3"), north.documents())
    settle(window)
    settle(window)
    assert page.empty.isVisible()
    assert page.empty.text() == "Nothing due before 31 Dec."
    assert not page.lead.isVisible()
    assert not page.list.isVisible()
