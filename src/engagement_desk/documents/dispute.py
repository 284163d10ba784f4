"""The dispute pack as a document: what was asked, and everything that speaks to it, in time (SPEC §4)."""

from __future__ import annotations

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.dispute import DisputePack, Event
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import Column, figure, names, words
from engagement_desk.documents.letter import bound, letter_sheet, opening, term_said
from engagement_desk.documents.sheet import Sheet
from engagement_desk.documents.theme import UNIT


def dispute_pack(content: DisputePack, paper: str) -> Rendered:
    """Draw the pack on `a4` or `letter`; the same content gives the same bytes."""
    head = content.head
    sheet = letter_sheet(head, paper)
    formats, say = sheet.formats, sheet.say
    facts = [
        (head.client_legal_name, say("client")),
        (head.consultant_legal_name, say("consultant")),
        (term_said(sheet, head), say("engagement", key=head.engagement)),
        (str(len(content.events)), say("events_on_record")),
    ]
    figures = [
        (f"{formats.hours(content.billed_minutes)} h", say("hours_on_orders")),
        (formats.money(content.value_cents), say("their_value")),
    ]
    if content.lump_sum_cents is not None:
        figures.append((formats.money(content.lump_sum_cents), say("lump_sums_agreed")))
    rows = [
        (
            formats.iso(one.on),
            say.name("stage", one.stage.name.lower()),
            one.ref or DASH,
            _said(sheet, one),
            _who(sheet, one),
            formats.hours(one.minutes),
            formats.money(one.cents),
        )
        for one in content.events
    ]
    columns = [
        Column(say("date")),
        Column(say("what")),
        Column(say("ref")),
        words(say("words")),
        names(say("who"), [row[4] for row in rows]),
        figure(say("billed")),
        figure(say("value")),
    ]
    total = (say("total"), "", "", "", "", formats.hours(content.billed_minutes), formats.money(content.value_cents))
    story = [
        *opening(sheet, head.client, f"{head.title} · {say('record_of_request')}", [facts]),
        sheet.text(say("quoted", words=content.words), after=UNIT),
        sheet.pairs(figures, figures=True, after=UNIT),
        *sheet.section(say("in_order_of_time"), [sheet.table(columns, rows, total)]),
    ]
    return bound(sheet, head, say("dispute_pack"), say("as_of", day=formats.day_long(head.as_of)), story)


def _said(sheet: Sheet, one: Event) -> str:
    return sheet.say.name("event", one.step, words=one.words, more=one.more)


def _who(sheet: Sheet, one: Event) -> str:
    say = sheet.say
    return ", ".join(filter(None, (say.both(one.names), say.named("via", one.via)))) or DASH
