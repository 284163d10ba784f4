"""The pages of reviews: quarters with their state, one of them in words and figures, what publishing locks, what is
due.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import product

import pytest

from engagement_desk.application.commands.engagements import EditEngagement, SetStatus, edit_engagement, set_status
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.reviews import PublishReview, WriteSection, publish_review, write_section
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Changes, Now
from engagement_desk.application.queries.review_presets import PRESETS
from engagement_desk.application.queries.reviews import PAPERS
from engagement_desk.application.queries.reviews_page import (
    DuePage,
    Outlook,
    QuarterRow,
    QuarterState,
    due_page,
    publish_outlook,
    quarter_shown,
    quarters_page,
    reviews_due,
)
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ReviewSection, Status, StoredClass
from engagement_desk.domain.records.engagements import Engagement

OCTOBER = Now(datetime(2026, 10, 2, 13, 15, tzinfo=UTC), "UTC", date(2026, 10, 2))


@pytest.fixture(autouse=True)
def engagement(acme: Engagement) -> Engagement:
    return acme


def run(desk: Desk, command, *args, now: Now = OCTOBER) -> Changes:  # type: ignore[no-untyped-def]
    with desk.store.begin(command.__name__, now) as uow:
        changes: Changes = command(uow, now, *args)
        uow.commit()
    return changes


def write(desk: Desk, section: ReviewSection, text: str, quarter: str = "2026Q3") -> None:
    run(desk, write_section, WriteSection(key="ACME", quarter=quarter, section=section, text=text))


def log(desk: Desk, day: date, minutes: int, stored_class: StoredClass = StoredClass.IN_SCOPE) -> None:
    run(desk, log_time, "ACME", TimeWords(seconds=minutes * 60, day=day, stored_class=stored_class))


def publish(desk: Desk, quarter: str = "2026Q3", now: Now = OCTOBER) -> None:
    run(desk, publish_review, PublishReview(key="ACME", quarter=quarter), desk.documents(), now=now)


def rows(desk: Desk, today: date) -> tuple[QuarterRow, ...]:
    return desk.ask(quarters_page, "acme", today).quarters


def outlook(desk: Desk, quarter: str = "2026Q3", today: date = OCTOBER.today) -> Outlook:
    return desk.ask(publish_outlook, "ACME", quarter, today)


def test_an_engagement_has_the_quarters_that_it_ran_in_newest_first(desk: Desk) -> None:
    assert rows(desk, date(2026, 6, 30)) == ()
    assert [row.name for row in rows(desk, date(2026, 7, 1))] == ["2026Q3"]
    assert [row.name for row in rows(desk, date(2026, 10, 1))] == ["2026Q4", "2026Q3"]
    assert [row.name for row in rows(desk, date(2027, 5, 1))] == ["2026Q4", "2026Q3"]
    run(desk, set_status, SetStatus(key="ACME", status=Status.ENDED, on=date(2026, 9, 10)))
    assert [row.name for row in rows(desk, date(2027, 5, 1))] == ["2026Q3"]


def test_a_quarter_is_empty_then_a_draft_then_published_in_editions(desk: Desk) -> None:
    assert [row.state for row in rows(desk, OCTOBER.today)] == [QuarterState.EMPTY, QuarterState.EMPTY]
    write(desk, ReviewSection.ACTIONS, "CEO: sign by 9 Oct")
    write(desk, ReviewSection.WHY, "The board asked.")
    draft = rows(desk, OCTOBER.today)[1]
    assert (draft.state, draft.parts) == (QuarterState.DRAFT, (ReviewSection.WHY, ReviewSection.ACTIONS))
    assert (draft.edition, draft.published_at, draft.cut_off) == (None, None, None)
    publish(desk)
    write(desk, ReviewSection.CHALLENGE, "A late answer.")
    publish(desk)
    first = rows(desk, OCTOBER.today)[1]
    assert (first.state, first.edition, first.cut_off) == (QuarterState.PUBLISHED, 2, date(2026, 9, 30))
    assert first.published_at == OCTOBER.instant


def test_a_quarter_before_a_published_one_is_covered(desk: Desk) -> None:
    publish(desk, "2026Q4")
    assert [row.state for row in rows(desk, OCTOBER.today)] == [QuarterState.PUBLISHED, QuarterState.COVERED]
    refused = outlook(desk).refused
    assert isinstance(refused, Refused)
    assert (refused.code, refused.values["covered"]) == ("quarter_covered", OCTOBER.today)


def test_a_quarter_shows_its_words_what_stands_without_them_and_its_documents(desk: Desk) -> None:
    run(desk, edit_engagement, EditEngagement(key="ACME", values={"why": "One answer on build or buy"}))
    write(desk, ReviewSection.CHALLENGE, "It was late")
    log(desk, date(2026, 9, 1), 90)
    shown = desk.ask(quarter_shown, "ACME", "2026Q3", OCTOBER.today)
    assert dict(shown.words) == {ReviewSection.CHALLENGE: "It was late"}
    assert shown.stand_in == {ReviewSection.WHY: "One answer on build or buy", ReviewSection.OUTCOMES: ""}
    assert shown.content.hours.billed_minutes == 90
    assert shown.documents == ()
    publish(desk)
    write(desk, ReviewSection.OUTCOMES, "One\nTwo")
    later = desk.ask(quarter_shown, "ACME", "2026Q3", OCTOBER.today)
    assert {(one.preset, one.paper) for one in later.documents} == set(product(PRESETS, PAPERS))
    assert later.stand_in[ReviewSection.OUTCOMES] == ""
    assert later.content.summary.outcomes == ()
    assert later.words[ReviewSection.OUTCOMES] == "One\nTwo"


def test_the_outlook_says_what_publishing_locks(desk: Desk) -> None:
    log(desk, date(2026, 9, 1), 90)
    log(desk, date(2026, 10, 1), 60)
    write(desk, ReviewSection.ADJUSTMENTS, "excluded: On-call\n\nMore reviews")
    found = outlook(desk)
    assert (found.edition, found.entries, found.billed_minutes, found.earned_cents) == (1, 1, 90, 15_000)
    assert (found.cut_off, found.closes, found.adjustments) == (date(2026, 9, 30), date(2026, 9, 30), 2)
    assert ReviewSection.ADJUSTMENTS not in found.empty_parts
    assert ReviewSection.CHALLENGE in found.empty_parts
    assert (found.refused, found.skips, found.unclassified_before) == (None, (), 0)
    running = outlook(desk, "2026Q4")
    assert (running.cut_off, running.closes, running.skips) == (OCTOBER.today, date(2026, 12, 31), ("2026Q3",))


def test_the_outlook_refuses_what_has_no_class_and_tells_of_what_is_older(desk: Desk) -> None:
    log(desk, date(2026, 9, 1), 30, StoredClass.UNCLASSIFIED)
    log(desk, date(2026, 9, 2), 30, StoredClass.UNCLASSIFIED)
    refused = outlook(desk).refused
    assert isinstance(refused, Refused)
    assert (refused.code, refused.values["count"]) == ("quarter_unclassified", 2)
    later = outlook(desk, "2026Q4")
    assert (later.refused, later.unclassified_before) == (None, 2)
    publish(desk, "2026Q4")
    assert outlook(desk, "2026Q4").unclassified_before == 0


def test_of_a_published_quarter_only_words_can_change(desk: Desk) -> None:
    publish(desk)
    log(desk, date(2026, 9, 1), 30, StoredClass.UNCLASSIFIED)
    found = outlook(desk)
    assert (found.edition, found.refused, found.skips, found.unclassified_before) == (2, None, (), 0)


def test_what_is_due_stands_by_the_day_it_closes(desk: Desk) -> None:
    log(desk, date(2026, 10, 1), 30, StoredClass.UNCLASSIFIED)
    write(desk, ReviewSection.WHY, "The board asked.")
    third, fourth = desk.ask(reviews_due, OCTOBER.today)
    assert (third.engagement, third.client, third.title) == ("ACME", "Acme Ltd", "Advice")
    assert (third.quarter, third.closes, third.parts, third.unclassified) == ("2026Q3", date(2026, 9, 30), 1, 0)
    assert (fourth.quarter, fourth.parts, fourth.all_parts, fourth.unclassified) == ("2026Q4", 0, 9, 1)
    publish(desk)
    assert [row.quarter for row in desk.ask(reviews_due, OCTOBER.today)] == ["2026Q4"]


def test_the_page_of_what_is_due_has_the_paper_of_the_settings(desk: Desk) -> None:
    assert desk.ask(due_page, OCTOBER.today) == DuePage("a4", desk.ask(reviews_due, OCTOBER.today))
