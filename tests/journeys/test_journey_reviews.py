"""The quarter's review from its words to the files, by keyboard alone."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.queries.reviews import list_reviews, review_of
from engagement_desk.application.queries.reviews_page import quarter_shown
from engagement_desk.domain.kinds import ReviewSection, StoredClass
from engagement_desk.ui.place import Place

WORDS = {
    ReviewSection.WHY: "One answer on build or buy.",
    ReviewSection.OUTCOMES: "The map is accepted.",
    ReviewSection.CHALLENGE: "Evidence came late.",
}


def test_a_review_is_written_searched_published_and_exported(north, sit_down, moment, tmp_path):
    moment.instant = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
    words = TimeWords(seconds=5400, day=date(2026, 9, 1), stored_class=StoredClass.IN_SCOPE)
    north.run(log_time, "NORTH", words)
    hands = sit_down(north, Place("engagement", "NORTH", "Reviews", "2026Q3"))
    preview = hands.window.page._page("Reviews").frame.preview

    hands.press("Return")
    for text in WORDS.values():
        hands.type(text).press("Tab")
    assert dict(north.ask(quarter_shown, "NORTH", "2026Q3", date(2026, 10, 20)).words) == WORDS

    hands.press("Ctrl+F").type("evidence came").until(lambda: preview.search.bar.count.text() == "1 of 1")
    hands.press("Escape", "Right").until(lambda: preview.bar.page.text() == "2")

    hands.press("Ctrl+Return", "Return")
    (row,) = north.ask(list_reviews, "NORTH")
    assert hands.at == "Export PDF"
    hands.press("Return", "Ctrl+A").type(str(tmp_path / "board")).press("Return")
    kept = north.ask(review_of, "NORTH", "2026Q3", date(2026, 10, 20)).kept
    assert (tmp_path / "board.pdf").read_bytes() == kept.pdf
    assert hashlib.sha256(kept.pdf).hexdigest() in {one.sha256 for one in row.documents}


def test_all_that_is_due_is_exported_from_anywhere(north, sit_down, moment, tmp_path):
    moment.instant = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
    north.run(new_engagement, NewEngagement(key="HALO", client="Halo", title="Advice", start=date(2026, 7, 1)))
    hands = sit_down(north)
    hands.press("Ctrl+2", "Ctrl+Shift+E").type(str(tmp_path)).press("Return")
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == [
        "HALO-2026Q3-review.pdf",
        "NORTH-2026Q3-review.pdf",
    ]
    assert hands.at == "Show in folder"
