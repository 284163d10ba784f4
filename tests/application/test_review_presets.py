"""What each preset shows of one content, and editions that were published before there were three (SPEC §6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from engagement_desk.application.codec import to_plain
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.reviews import PublishReview, WriteSection, publish_review, write_section
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Now
from engagement_desk.application.queries.review_content import ReviewContent, from_json, to_json
from engagement_desk.application.queries.review_figures import LedgerRow
from engagement_desk.application.queries.review_presets import (
    AUDIT,
    EXECUTIVE,
    PRESETS,
    STANDARD,
    is_of_time,
    of_preset,
)
from engagement_desk.application.queries.review_record import ClockRow, ClockValue
from engagement_desk.application.queries.reviews import PAPERS, review_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ReviewSection, StoredClass
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.reviews import PublishedReview, ReviewDocument

FROZEN = Path(__file__).parent / "frozen" / "review-of-one-preset.json"
OCTOBER = Now(datetime(2026, 10, 2, 13, 15, tzinfo=UTC), "UTC", date(2026, 10, 2))


def frozen() -> ReviewContent:
    """Give a content as it was frozen when the standard preset was the only one."""
    return from_json(FROZEN.read_text(encoding="utf-8"))


def times(plain: object) -> Iterator[object]:
    """Give every value that is measured in minutes or seconds."""
    if isinstance(plain, dict):
        for name, value in plain.items():
            if is_of_time(name):
                yield value
            yield from times(value)
    if isinstance(plain, list):
        for item in plain:
            yield from times(item)


def test_what_was_frozen_with_one_preset_is_still_read() -> None:
    content = frozen()
    assert (content.control.engagement, content.control.preset, content.control.edition) == ("NORTH", STANDARD, 1)
    assert content.appendix.entries == ()
    assert sum(row.worked_seconds for row in content.appendix.activities) == content.hours.worked_seconds > 0
    assert from_json(to_json(content)) == content


@pytest.mark.parametrize("paper", PAPERS)
def test_what_was_frozen_with_one_preset_is_still_drawn(desk: Desk, paper: str) -> None:
    for preset in (EXECUTIVE, STANDARD):
        drawn = desk.documents().quarterly_review(of_preset(frozen(), preset), paper).pdf
        assert drawn == desk.documents().quarterly_review(of_preset(frozen(), preset), paper).pdf


def test_the_executive_preset_holds_no_time_at_all() -> None:
    row = LedgerRow(
        period_start=date(2026, 4, 1), period_end=date(2026, 4, 30), fee_cents=1, carried_in=0, included=600, used=61,
        available=600, overage=0, overage_cents=0, expired=0, carried_out=539, closed=True,
    )  # fmt: skip
    lapses = ClockRow(on=date(2026, 7, 31), code="hours_expire", values=(ClockValue(name="minutes", value="539"),))
    made = frozen()
    whole = replace(made, retainer=(row,), contract=replace(made.contract, dates=(lapses, *made.contract.dates)))
    assert any(times(to_plain(whole)))
    shown = of_preset(whole, EXECUTIVE)
    assert not any(times(to_plain(shown)))
    assert (shown.retainer, shown.appendix.policies, shown.appendix.entries) == ((), None, ())
    assert shown.contract.dates == made.contract.dates
    assert all(exit_.lines == () for exit_ in shown.contract.exits)
    assert (shown.fees, shown.objectives, shown.decisions) == (made.fees, made.objectives, made.decisions)
    assert shown.headline.earned_cents == made.headline.earned_cents


def test_a_preset_changes_nothing_but_what_it_leaves_out() -> None:
    made = replace(frozen(), appendix=replace(frozen().appendix, entries=()))
    assert of_preset(made, STANDARD) == made
    assert of_preset(made, AUDIT) == replace(made, control=replace(made.control, preset=AUDIT))


def log(desk: Desk, seconds: int, note: str) -> None:
    words = TimeWords(day=date(2026, 9, 1), seconds=seconds, note=note, stored_class=StoredClass.IN_SCOPE)
    desk.run(log_time, "ACME", words)


def publish(desk: Desk, now: Now = OCTOBER) -> PublishedReview:
    with desk.store.begin("publish_review", now) as uow:
        changes = publish_review(uow, now, PublishReview(key="ACME", quarter="2026Q3"), desk.documents())
        uow.commit()
    made: PublishedReview = changes.result
    return made


def as_before_the_presets(desk: Desk, review: PublishedReview) -> None:
    """Leave of a publication what was kept when the standard preset was the only one."""
    with desk.store.begin("age", OCTOBER) as uow:
        made = uow.find(ReviewDocument, review_id=review.id)
        uow.remove(*(one for one in made if one.preset != STANDARD))
        uow.commit()


@pytest.fixture
def old(desk: Desk, acme: Engagement) -> PublishedReview:
    log(desk, 5_400, "first")
    review = publish(desk)
    as_before_the_presets(desk, review)
    return review


@pytest.mark.parametrize("preset", [EXECUTIVE, AUDIT])
def test_an_edition_without_the_preset_says_what_to_do(desk: Desk, old: PublishedReview, preset: str) -> None:
    with pytest.raises(Refused) as refused:
        desk.ask(review_of, "ACME", "2026Q3", date(2026, 12, 31), preset)
    assert refused.value.code == "preset_not_kept"
    assert refused.value.values == {"quarter": "2026Q3", "edition": 1, "preset": preset, "kept": "standard"}
    assert desk.ask(review_of, "ACME", "2026Q3", date(2026, 12, 31)).kept is not None


def test_what_is_frozen_holds_no_entries_and_the_audit_preset_shows_them_all(desk: Desk, acme: Engagement) -> None:
    log(desk, 5_400, "first")
    review = publish(desk)
    assert from_json(review.content).appendix.entries == ()
    log(desk, 60, "too late")
    audit = desk.ask(review_of, "ACME", "2026Q3", date(2026, 12, 31), AUDIT).content
    assert [(row.note, row.worked_seconds) for row in audit.appendix.entries] == [("first", 5_400)]


def test_the_next_edition_has_every_preset_and_the_time_that_was_not_frozen(desk: Desk, old: PublishedReview) -> None:
    log(desk, 60, "too late")
    desk.run(write_section, WriteSection(key="ACME", quarter="2026Q3", section=ReviewSection.WHY, text="Because"))
    assert publish(desk).edition == 2
    for preset in PRESETS:
        shown = desk.ask(review_of, "ACME", "2026Q3", date(2026, 12, 31), preset)
        assert (shown.content.control.edition, shown.content.summary.why) == (2, "Because")
        assert shown.kept is not None
    audit = desk.ask(review_of, "ACME", "2026Q3", date(2026, 12, 31), AUDIT).content
    assert [(row.note, row.worked_seconds) for row in audit.appendix.entries] == [("first", 5_400)]
    assert audit.hours.worked_seconds == 5_400
