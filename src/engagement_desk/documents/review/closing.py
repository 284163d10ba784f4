"""Signatures and the appendix."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import CondPageBreak

from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_figures import EntryRow
from engagement_desk.application.queries.review_presets import AUDIT
from engagement_desk.documents.flowables import Rule
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import Grid, figure, names, words
from engagement_desk.documents.letter import signing
from engagement_desk.documents.review import definitions
from engagement_desk.documents.review.boundary import actions
from engagement_desk.documents.review.drawn import listed, room_for
from engagement_desk.documents.review.policies import policies
from engagement_desk.documents.review.restatements import restatements
from engagement_desk.documents.review.time_table import TimeRow, time_table
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import NOTE, SMALL, UNIT
from engagement_desk.domain.kinds import EntryClass

_ENDING = 340.0  # actions with signatures below them that are higher than this may go over a page's end


def signatures(sheet: Sheet, content: ReviewContent) -> Parts:
    """A place to sign for each side."""
    control = content.control
    return signing(sheet, control.client_legal_name, control.consultant_legal_name)


def time_detail(sheet: Sheet, content: ReviewContent) -> Parts:
    """Time by class and activity, then every entry."""
    say = sheet.say
    if not content.appendix.activities:
        return sheet.appendix(say("time_detail"), [sheet.none(say("no_time"))])
    people = sorted({row.person for row in content.appendix.entries})
    by_one = len(people) == 1 and people[0]
    title = say("every_entry_by", person=people[0]) if by_one else say("every_entry")
    parts = [
        *sheet.sub(say("by_class_and_activity"), [_activities(sheet, content)]),
        *sheet.sub(title, [entry_table(sheet, content)]),
    ]
    return sheet.appendix(say("time_detail"), parts)


def rules(sheet: Sheet, content: ReviewContent) -> Parts:
    """The policies, the definitions, and what is restated; a review that ends with them has them together on a page."""
    parts = [*_terms(sheet, content), *_definitions(sheet, (*definitions.HOURS, *definitions.outcomes_used(content)))]
    together = [] if content.control.preset == AUDIT else [CondPageBreak(room_for(sheet, parts))]
    return [*together, *parts, *_restated(sheet, content)]


def ending(sheet: Sheet, content: ReviewContent) -> Parts:
    """The actions, what is restated, the definitions, and the signatures, which never stand alone on a page."""
    agreed, late = actions(sheet, content), _restated(sheet, content)
    signed = [*_defined_outcomes(sheet, content), *signatures(sheet, content)]
    height = room_for(sheet, [*agreed, *signed])
    together = [CondPageBreak(height)] if height <= _ENDING and not late else []
    return [*together, *agreed, *late, CondPageBreak(room_for(sheet, signed)), *signed]


def _terms(sheet: Sheet, content: ReviewContent) -> Parts:
    """The policies in force; where nothing is restated, they say so."""
    found = content.appendix.policies
    if found is None:
        return []
    lines = policies(sheet, content, found)
    if not content.appendix.restatements:
        lines.append(sheet.say("nothing_restated"))
    return sheet.appendix(sheet.say("policies"), listed(sheet, lines, SMALL))


def _defined_outcomes(sheet: Sheet, content: ReviewContent) -> Parts:
    """What the words mean that this review uses, as one paragraph that seldom needs a page of its own."""
    say = sheet.say
    said = " ".join(say("defined", name=name, text=text) for name, text in _meanings(sheet, content))
    return [Rule(sheet.palette, before=2 * UNIT, after=UNIT), sheet.text(said, NOTE, lead=say("definitions_lead"))]


def _meanings(sheet: Sheet, content: ReviewContent) -> Iterator[tuple[str, str]]:
    """Give the words with their meanings, which go on after a colon."""
    for code in definitions.outcomes_used(content):
        text = sheet.say(f"{code}_means")
        yield sheet.say(f"{code}_word"), f"{text[0].lower()}{text[1:]}"


def _restated(sheet: Sheet, content: ReviewContent) -> Parts:
    """What counts here and belongs to a period already reviewed, where there is anything."""
    found = content.appendix.restatements
    return sheet.appendix(sheet.say("restatements"), [restatements(sheet, content)]) if found else []


def entry_table(sheet: Sheet, content: ReviewContent) -> Grid:
    """The table of every entry, with its totals."""
    found = content.appendix.entries
    people = len({row.person for row in found}) > 1
    cells = [_entry(sheet, row, people=people) for row in found]
    say = sheet.say
    titles = [say("date"), *[say("person")] * people, say("class"), say("activity")]
    fitting = [names(title, [row[number] for row in cells]) for number, title in enumerate(titles)]
    columns = [*fitting, words(say("note"))]
    rows = [TimeRow(texts, row) for texts, row in zip(cells, found, strict=True)]
    return time_table(sheet, content, columns, rows, (say("total"), *[""] * (len(columns) - 1)))


def _entry(sheet: Sheet, row: EntryRow, *, people: bool) -> tuple[str, ...]:
    say, day = sheet.say, row.work_date.isoformat()
    named = say("order") if row.code == EntryClass.CHANGE_ORDER else say.name("class", row.code)
    classed = " · ".join(filter(None, (named, row.order, row.clause)))
    note = row.note or (say("correction", text=row.correction) if row.correction else "")
    who = (row.person,) if people else ()
    return (
        day if row.work_date == row.posting_date else say("restated_day", day=day),
        *who,
        classed,
        row.activity or DASH,
        note or DASH,
    )


def _activities(sheet: Sheet, content: ReviewContent) -> Grid:
    found, say = content.appendix.activities, sheet.say
    columns = [words(say("class")), words(say("activity")), figure(say("entries"))]
    rows = [TimeRow((say.name("class", row.code), row.activity or DASH, str(row.entries)), row) for row in found]
    return time_table(sheet, content, columns, rows, (say("total"), "", str(sum(row.entries for row in found))))


def _definitions(sheet: Sheet, codes: Sequence[str]) -> Parts:
    """Give what the words mean."""
    say = sheet.say
    texts = [
        sheet.text(say(f"{code}_means"), SMALL, lead=say("defined_lead", name=say(f"{code}_word")), after=UNIT / 2)
        for code in codes
    ]
    return sheet.appendix(say("definitions"), [*texts])
