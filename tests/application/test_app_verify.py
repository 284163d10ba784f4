"""What `verify` finds beyond a whole file, each thing spoilt behind the program's back, and what it mends."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.reviews import PublishReview, publish_review
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import EntryFilter
from engagement_desk.application.verifying import mend, mend_figures, verify
from engagement_desk.domain.kinds import StoredClass


def log(desk: Desk, day: date, seconds: int = 3600) -> None:
    desk.run(log_time, "ACME", TimeWords(seconds=seconds, day=day, stored_class=StoredClass.IN_SCOPE, note="call"))


def spoil(desk: Desk, statement: str, *values: object) -> None:
    connection = sqlite3.connect(desk.path)
    with connection:
        connection.execute(statement, values)
    connection.close()


@pytest.fixture
def published(desk: Desk, acme) -> Desk:
    log(desk, date(2026, 8, 3))
    desk.run(publish_review, PublishReview(key="ACME", quarter="2026Q3"), desk.documents())
    return desk


def test_a_sound_workspace_has_nothing_to_find(published: Desk) -> None:
    log(published, date(2026, 9, 14))
    assert verify(published) == []
    assert published.run(mend_figures).result == 0


def test_figures_that_do_not_follow_are_found_and_mended(desk: Desk, acme) -> None:
    log(desk, date(2026, 9, 14))
    spoil(desk, "UPDATE entry SET billed_minutes = 61, value_cents = 99999")
    assert verify(desk) == ["ACME: 1 entries have figures that their terms would not give; `verify --mend` mends them."]
    assert mend(desk) == []
    (entry,) = desk.ask(lambda reading: reading.entries(EntryFilter()))
    assert (entry.billed_minutes, entry.value_cents) == (60, 10_000)


def test_a_published_quarter_that_no_longer_adds_up_is_found_and_left(published: Desk) -> None:
    spoil(published, "UPDATE entry SET worked_seconds = 7200")
    found = verify(published)
    assert found == mend(published)
    assert found == [
        "ACME: the entries of 2026Q3, edition 1, no longer add up to what was published; compare it with a backup."
    ]


def test_a_kept_document_that_was_altered_is_found(published: Desk) -> None:
    spoil(published, "UPDATE review_document SET pdf = ? WHERE preset = 'standard' AND paper = 'a4'", b"other")
    assert verify(published) == [
        "The kept PDF of a published review (standard, a4) is not the one that was published; restore a backup."
    ]


def test_a_gap_in_the_journal_is_found(desk: Desk, acme) -> None:
    log(desk, date(2026, 9, 14))
    spoil(desk, "DELETE FROM journal WHERE seq = 2")
    (found,) = verify(desk)
    assert found.startswith("The journal should have")
    spoil(desk, "DELETE FROM command WHERE seq = 1")
    assert any("does not name" in said for said in verify(desk))


def test_an_index_that_does_not_match_is_made_anew(desk: Desk, acme) -> None:
    log(desk, date(2026, 9, 14))
    spoil(desk, "INSERT INTO search_index(search_index) VALUES ('delete-all')")
    assert verify(desk) == ["The search index does not match the texts."]
    assert mend(desk) == []
    assert len(desk.ask(lambda reading: reading.entries(EntryFilter(text="call")))) == 1
