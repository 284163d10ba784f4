"""Writing and publishing a review: what it freezes, what it covers, what it refuses (SPEC §3.4, §6)."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

import pytest

from engagement_desk.application.commands.deliverables import (
    DeliverableStep,
    NewDeliverable,
    add_deliverable,
    submit_deliverable,
)
from engagement_desk.application.commands.reviews import (
    PublishReview,
    WriteSection,
    publish_review,
    write_section,
)
from engagement_desk.application.commands.scope import NewClause, add_clause
from engagement_desk.application.desk import Desk
from engagement_desk.application.editions import DOCUMENTS, Drawn, draw_edition, edition_of
from engagement_desk.application.lookup import covered_until, posting
from engagement_desk.application.ports import Changes, EntryFilter, Now
from engagement_desk.application.queries.position import position_of
from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_presets import PRESETS
from engagement_desk.application.queries.reviews import PAPERS, ReviewView, list_reviews, review_of
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.kinds import ClauseKind, DeliverableState, ReviewSection, ReviewStatus, Silence, StoredClass
from engagement_desk.domain.records.deliverables import Deliverable
from engagement_desk.domain.records.engagements import Engagement
from engagement_desk.domain.records.reviews import PublishedReview, ReviewDocument, ReviewText
from engagement_desk.domain.records.scope import ScopeItem
from engagement_desk.domain.records.time import Entry

OCTOBER = Now(datetime(2026, 10, 2, 13, 15, tzinfo=UTC), "UTC", date(2026, 10, 2))


@pytest.fixture
def engagement(acme: Engagement) -> Engagement:
    return acme


def log(desk: Desk, now: Now, engagement: Engagement, day: date, minutes: int, **given: object) -> Entry:
    with desk.store.begin("log", now) as uow:
        values: dict[str, object] = {"stored_class": StoredClass.IN_SCOPE}
        entry = Entry(
            id=uow.new_id(),
            engagement_id=engagement.id,
            person="Owner",
            work_date=day,
            posting_date=posting(uow, engagement.id, day),
            worked_seconds=minutes * 60,
            billed_minutes=minutes,
            rate_cents=10_000,
            value_cents=minutes * 10_000 // 60,
            created_at=now.instant,
            **(values | given),  # type: ignore[arg-type]
        )
        uow.add(entry)
        uow.describe("entry", engagement.id)
        uow.commit()
    return entry


def write(desk: Desk, now: Now, section: ReviewSection, text: str, quarter: str = "2026Q3") -> Changes:
    wanted = WriteSection(key="acme", quarter=quarter, section=section, text=text)
    with desk.store.begin("write_section", now) as uow:
        changes = write_section(uow, now, wanted)
        uow.commit()
    return changes


def publish(desk: Desk, now: Now = OCTOBER, quarter: str = "2026Q3") -> Changes:
    with desk.store.begin("publish_review", now) as uow:
        changes = publish_review(uow, now, PublishReview(key="ACME", quarter=quarter), desk.documents())
        uow.commit()
    return changes


def view(desk: Desk, quarter: str = "2026Q3", paper: str = "a4", as_of: date = date(2026, 12, 31)) -> ReviewView:
    return desk.ask(review_of, "ACME", quarter, as_of, paper=paper)


def content(desk: Desk, quarter: str = "2026Q3") -> ReviewContent:
    return view(desk, quarter).content


def refused(desk: Desk, now: Now = OCTOBER, quarter: str = "2026Q3") -> Refused:
    with pytest.raises(Refused) as found:
        publish(desk, now, quarter)
    return found.value


def test_a_section_is_written_rewritten_and_cleared(desk: Desk, engagement: Engagement) -> None:
    write(desk, OCTOBER, ReviewSection.OUTCOMES, "One\n\n  Two ")
    write(desk, OCTOBER, ReviewSection.CHALLENGE, "First")
    write(desk, OCTOBER, ReviewSection.CHALLENGE, "Second")
    assert content(desk).summary.outcomes == ("One", "Two")
    assert content(desk).summary.challenge == "Second"
    write(desk, OCTOBER, ReviewSection.CHALLENGE, " ")
    assert content(desk).summary.challenge == ""
    with pytest.raises(Refused) as found:
        write(desk, OCTOBER, ReviewSection.CHALLENGE, "")
    assert found.value.code == "section_without_text"
    row = desk.ask(list_reviews, "ACME")[0]
    assert (row.status, row.sections, row.edition) == (ReviewStatus.DRAFT, ("outcomes",), None)


def test_publishing_freezes_content_and_the_bytes_of_every_preset_and_paper(desk: Desk, engagement: Engagement) -> None:
    log(desk, OCTOBER, engagement, date(2026, 9, 1), 90)
    changes = publish(desk)
    review = changes.result
    assert (review.edition, review.cut_off, review.published_at) == (1, date(2026, 9, 30), OCTOBER.instant)
    assert set(changes.touched) >= {"PublishedReview", "ReviewDocument"}
    frozen = content(desk)
    assert frozen.control.final
    assert frozen.control.generated_at == OCTOBER.instant
    documents = desk.ask(lambda reading: reading.find(ReviewDocument, review_id=review.id))
    assert sorted((one.preset, one.paper) for one in documents) == sorted(product(PRESETS, PAPERS))
    for one in documents:
        assert hashlib.sha256(one.pdf).hexdigest() == one.sha256
        shown = desk.ask(review_of, "ACME", "2026Q3", date(2026, 12, 31), one.preset, one.paper)
        assert shown.content.control.preset == one.preset
        assert shown.kept is not None
        assert shown.kept.pdf == one.pdf
    row = desk.ask(list_reviews, "ACME")[0]
    assert (row.status, row.cut_off, len(row.documents)) == (ReviewStatus.PUBLISHED, date(2026, 9, 30), 6)


def test_what_is_changed_later_does_not_change_what_was_published(desk: Desk, engagement: Engagement) -> None:
    log(desk, OCTOBER, engagement, date(2026, 9, 1), 90)
    publish(desk)
    before = view(desk)
    log(desk, OCTOBER, engagement, date(2026, 9, 2), 60)
    write(desk, OCTOBER, ReviewSection.WHY, "Other words")
    after = view(desk)
    assert after.content == before.content
    assert after.kept is not None
    assert before.kept is not None
    assert after.kept.pdf == before.kept.pdf


def test_a_late_entry_counts_in_the_next_quarter_as_restated(desk: Desk, engagement: Engagement) -> None:
    log(desk, OCTOBER, engagement, date(2026, 9, 1), 90)
    publish(desk)
    earned = desk.ask(position_of, "ACME", date(2026, 9, 30)).earned_cents
    late = log(desk, OCTOBER, engagement, date(2026, 9, 2), 60, note="late")
    log(desk, OCTOBER, engagement, date(2026, 9, 1), -30, corrects_id=late.id, reason="slip")
    assert late.posting_date == date(2026, 10, 1)
    assert desk.ask(position_of, "ACME", date(2026, 9, 30)).earned_cents == earned
    following = content(desk, "2026Q4")
    assert following.hours.billed_minutes == 30
    assert [(row.kind, row.own, row.posting) for row in following.appendix.restatements] == [
        ("correction", date(2026, 9, 1), date(2026, 10, 1)),
        ("entry", date(2026, 9, 2), date(2026, 10, 1)),
    ]


def test_publishing_is_refused_with_the_count_while_anything_is_unclassified(
    desk: Desk, engagement: Engagement
) -> None:
    log(desk, OCTOBER, engagement, date(2026, 9, 1), 90, stored_class=StoredClass.UNCLASSIFIED)
    log(desk, OCTOBER, engagement, date(2026, 9, 2), 90, stored_class=StoredClass.UNCLASSIFIED)
    log(desk, OCTOBER, engagement, date(2026, 10, 1), 90, stored_class=StoredClass.UNCLASSIFIED)
    found = refused(desk)
    assert (found.code, found.values["count"]) == ("quarter_unclassified", 2)
    assert desk.ask(lambda reading: covered_until(reading, engagement.id)) is None


def test_older_entries_without_a_class_are_told(desk: Desk, engagement: Engagement) -> None:
    log(desk, OCTOBER, engagement, date(2026, 6, 1), 90, stored_class=StoredClass.UNCLASSIFIED)
    warning = publish(desk).warnings[0]
    assert (warning.code, warning.values["count"]) == ("unclassified_before", 1)


def test_a_quarter_published_before_its_end_covers_the_day_of_publishing(
    desk: Desk, now: Now, engagement: Engagement
) -> None:
    assert publish(desk, now).result.cut_off == now.today
    assert desk.ask(lambda reading: covered_until(reading, engagement.id)) == now.today


def test_quarters_before_a_published_one_and_those_to_come_are_refused(
    desk: Desk, now: Now, engagement: Engagement
) -> None:
    publish(desk)
    assert refused(desk, quarter="2026Q2").code == "quarter_covered"
    assert refused(desk, now, quarter="2027Q1").code == "quarter_not_started"
    assert publish(desk, quarter="2026Q4").result.cut_off == OCTOBER.today


def test_a_second_edition_has_the_same_figures_and_new_words(desk: Desk, engagement: Engagement) -> None:
    log(desk, OCTOBER, engagement, date(2026, 9, 1), 90)
    write(desk, OCTOBER, ReviewSection.CHALLENGE, "Kept")
    publish(desk)
    assert refused(desk).code == "words_unchanged"
    first = view(desk)
    log(desk, OCTOBER, engagement, date(2026, 9, 2), 60)
    for section in (ReviewSection.WHY, ReviewSection.OUTCOMES, ReviewSection.ACTIONS, ReviewSection.NEXT_QUARTER):
        write(desk, OCTOBER, section, f"New {section}")
    later = replace(OCTOBER, instant=datetime(2026, 10, 9, 9, 0, tzinfo=UTC), today=date(2026, 10, 9))
    assert publish(desk, later).result.edition == 2
    second = view(desk)
    assert second.content.summary.why == "New why"
    assert second.content.summary.outcomes == ("New outcomes",)
    assert second.content.summary.challenge == "Kept"
    assert second.content.actions.written == ("New actions",)
    assert second.content.next_quarter.text == "New next_quarter"
    assert second.content.hours == first.content.hours
    assert second.content.minimum == first.content.minimum
    assert second.content.control.cut_off == first.content.control.cut_off
    assert second.content.control.edition == 2
    assert second.kept is not None
    assert first.kept is not None
    assert second.kept.sha256 != first.kept.sha256
    assert [row.edition for row in desk.ask(list_reviews, "ACME")] == [1, 2]
    assert len(desk.ask(lambda reading: reading.find(PublishedReview, engagement_id=engagement.id))) == 2


def test_undo_stops_at_a_publication(desk: Desk, engagement: Engagement) -> None:
    publish(desk)
    with pytest.raises(Refused):
        desk.store.undo(OCTOBER)
    write(desk, OCTOBER, ReviewSection.WHY, "Undone")
    desk.store.undo(OCTOBER)
    assert desk.ask(lambda reading: reading.count(ReviewText, engagement_id=engagement.id)) == 0
    with pytest.raises(Refused):
        desk.store.undo(OCTOBER)


def test_silence_that_has_spoken_is_fixed(desk: Desk, now: Now, engagement: Engagement) -> None:
    def add(title: str, silence: Silence, on: date) -> str:
        wanted = NewDeliverable(key="ACME", title=title, silence=silence, review_days=5)
        found = str(desk.run(add_deliverable, wanted).result.id)
        desk.run(submit_deliverable, DeliverableStep(key="ACME", deliverable_id=found, on=on))
        return found

    spoken = add("Spoken", Silence.ACCEPTED, date(2026, 9, 1))
    waiting = add("Waiting", Silence.ACCEPTED, date(2026, 9, 12))
    rejected = add("Rejected", Silence.REJECTED, date(2026, 9, 1))
    publish(desk, now)
    found = {one.id: one for one in desk.ask(lambda reading: reading.find(Deliverable, engagement_id=engagement.id))}
    fixed = found[spoken]
    assert (fixed.state, fixed.deemed) == (DeliverableState.ACCEPTED, True)
    assert fixed.accepted_on == fixed.accepted_posting == date(2026, 9, 6)
    assert found[waiting].state is DeliverableState.SUBMITTED
    assert found[rejected].state is DeliverableState.SUBMITTED


def test_adjustments_become_clauses_of_the_draft_once(desk: Desk, engagement: Engagement) -> None:
    desk.run(add_clause, NewClause(key="ACME", kind=ClauseKind.INCLUDED, text="Known already"))
    own = "Known already\nexcluded: SOC 2 evidence\nClient obligation: Answer in a day"
    lines = f"{own}\nSay who answers\nwhy: a colon\nexcluded:"
    write(desk, OCTOBER, ReviewSection.ADJUSTMENTS, lines)
    publish(desk)
    write(desk, OCTOBER, ReviewSection.ADJUSTMENTS, f"{lines}\nOne more")
    write(desk, OCTOBER, ReviewSection.WORKED, "Well")
    write(desk, OCTOBER, ReviewSection.NOT_WORKED, "Badly")
    write(desk, OCTOBER, ReviewSection.DECISIONS_NEEDED, "Decide")
    publish(desk)
    draft = desk.ask(lambda reading: reading.find(ScopeItem, engagement_id=engagement.id, revision_id=None))
    assert [(item.kind, item.text) for item in draft] == [
        (ClauseKind.INCLUDED, "Known already"),
        (ClauseKind.EXCLUDED, "SOC 2 evidence"),
        (ClauseKind.CLIENT_OBLIGATION, "Answer in a day"),
        (ClauseKind.ASSUMPTION, "Say who answers"),
        (ClauseKind.ASSUMPTION, "why: a colon"),
        (ClauseKind.ASSUMPTION, "excluded:"),
        (ClauseKind.ASSUMPTION, "One more"),
    ]


def test_characters_without_a_glyph_are_told(desk: Desk, engagement: Engagement) -> None:
    write(desk, OCTOBER, ReviewSection.WHY, "\ue000\ue001")
    warning = publish(desk).warnings[0]
    assert warning.code == "characters_without_glyph"
    assert warning.values["characters"] == "U+E000, U+E001"


def test_everything_is_made_in_one_transaction(desk: Desk, engagement: Engagement) -> None:
    class Broken:
        def quarterly_review(self, content: ReviewContent, paper: str) -> object:
            if paper == "letter":
                raise RuntimeError("no paper")
            return desk.documents().quarterly_review(content, paper)

    with pytest.raises(RuntimeError), desk.store.begin("publish_review", OCTOBER) as uow:
        publish_review(uow, OCTOBER, PublishReview(key="ACME", quarter="2026Q3"), Broken())  # type: ignore[arg-type]
    assert desk.ask(lambda reading: reading.find(PublishedReview, engagement_id=engagement.id)) == []
    assert desk.ask(lambda reading: reading.entries(EntryFilter(engagement_id=engagement.id))) == []


def drawn(desk: Desk, steps: list[int]) -> Drawn:
    """Draw the edition before it is published, as the window does."""
    made = desk.ask(edition_of, "acme", "2026Q3", OCTOBER)
    return draw_edition(made.content, desk.documents().quarterly_review, OCTOBER, steps.append)


def test_what_was_drawn_before_is_kept_with_its_moment(desk: Desk, engagement: Engagement) -> None:
    log(desk, OCTOBER, engagement, date(2026, 9, 7), 90)
    steps: list[int] = []
    before = drawn(desk, steps)
    assert steps == [*range(1, DOCUMENTS + 1)]
    later = replace(OCTOBER, instant=datetime(2026, 10, 2, 13, 20, tzinfo=UTC))
    with desk.store.begin("publish_review", later) as uow:
        publish_review(uow, later, PublishReview(key="acme", quarter="2026Q3"), desk.documents(), before)
        uow.commit()
    found = view(desk)
    assert found.content.control.generated_at == OCTOBER.instant
    assert found.kept is not None and found.kept.pdf == before.documents["standard", "a4"].pdf


def test_what_was_drawn_of_other_figures_is_drawn_anew(desk: Desk, engagement: Engagement) -> None:
    log(desk, OCTOBER, engagement, date(2026, 9, 7), 90)
    before = drawn(desk, [])
    log(desk, OCTOBER, engagement, date(2026, 9, 8), 60)
    later = replace(OCTOBER, instant=datetime(2026, 10, 2, 13, 20, tzinfo=UTC))
    with desk.store.begin("publish_review", later) as uow:
        publish_review(uow, later, PublishReview(key="acme", quarter="2026Q3"), desk.documents(), before)
        uow.commit()
    found = view(desk)
    assert (found.content.control.generated_at, found.content.hours.billed_minutes) == (later.instant, 150)
    assert found.kept is not None and found.kept.pdf != before.documents["standard", "a4"].pdf
