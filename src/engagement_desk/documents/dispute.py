"""The dispute pack as a document: what was asked, and everything that speaks to it, in time (SPEC §4)."""

from __future__ import annotations

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.dispute import DisputePack, Stage
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import Column, figure, words
from engagement_desk.documents.letter import bound, letter_sheet, opening
from engagement_desk.documents.theme import UNIT

_STAGES = {
    Stage.CLAUSE: "Clause",
    Stage.REQUEST: "Request",
    Stage.DECISION: "Decision",
    Stage.CHANGE_ORDER: "Change order",
    Stage.HOURS: "Hours",
    Stage.ACCEPTANCE: "Acceptance",
}


def dispute_pack(content: DisputePack, paper: str) -> Rendered:
    """Draw the pack on `a4` or `letter`; the same content gives the same bytes."""
    head = content.head
    sheet = letter_sheet(head, paper)
    formats = sheet.formats
    term = f"{formats.iso(head.term_start)} to {formats.iso(head.term_end) if head.term_end else 'open'}"
    facts = [
        (head.client_legal_name, "Client"),
        (head.consultant_legal_name, "Consultant"),
        (term, f"Engagement {head.engagement}"),
        (str(len(content.events)), "Events on record"),
    ]
    figures = [
        (f"{formats.hours(content.billed_minutes)} h", "billed on its change orders"),
        (formats.money(content.value_cents), "their value"),
    ]
    rows = [
        (
            formats.iso(one.on),
            _STAGES[one.stage],
            one.ref or DASH,
            one.text,
            one.who or DASH,
            formats.hours(one.minutes),
            formats.money(one.cents),
        )
        for one in content.events
    ]
    columns = [
        Column("Date"),
        Column("What"),
        Column("Ref"),
        words("Words"),
        words("Who"),
        figure("Billed"),
        figure("Value"),
    ]
    total = ("Total", "", "", "", "", formats.hours(content.billed_minutes), formats.money(content.value_cents))
    story = [
        *opening(sheet, head.client, f"{head.title} · the record of one request", [facts]),
        sheet.text(f"“{content.words}”", after=UNIT),
        sheet.pairs(figures, figures=True, after=UNIT),
        *sheet.section("In the order of time", [sheet.table(columns, rows, total)]),
    ]
    return bound(sheet, head, "Dispute pack", f"As of {formats.day_long(head.as_of)}", story)
