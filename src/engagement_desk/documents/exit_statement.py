"""The exit statement as a page: each line with its working, the total, and what is owed in kind (SPEC §3.8)."""

from __future__ import annotations

from datetime import date

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.exit_sheet import ExitSheet
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import Column, figure, words
from engagement_desk.documents.letter import bound, letter_sheet, opening
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import UNIT
from engagement_desk.documents.words import EXIT_REASONS, STATES
from engagement_desk.domain.statements import HandoverDue

CAVEAT = "Working statement, not legal advice"
TOTAL = "Still to be invoiced, net of tax; invoices already issued are not included"


def exit_statement(content: ExitSheet, paper: str) -> Rendered:
    """Draw the statement on `a4` or `letter`; the same content gives the same bytes."""
    head, statement = content.head, content.statement
    sheet = letter_sheet(head, paper)
    story = [
        *opening(sheet, head.client, f"{head.title} · {EXIT_REASONS[statement.reason]}", _facts(sheet, content)),
        *_leading(sheet, content),
        *_lines(sheet, content),
        *_owed_in_kind(sheet, content),
    ]
    state = f"If notice were given on {sheet.formats.day_long(statement.notice_on)}"
    return bound(sheet, head, "Exit statement", state, story, caveat=CAVEAT)


def _facts(sheet: Sheet, content: ExitSheet) -> list[list[tuple[str, str]]]:
    head, statement, iso = content.head, content.statement, sheet.formats.iso
    term = f"{iso(head.term_start)} to {iso(head.term_end) if head.term_end else 'open'}"
    return [
        [
            (head.client_legal_name, "Client"),
            (head.consultant_legal_name, "Consultant"),
            (term, f"Engagement {head.engagement}"),
            (str(statement.served_days), "Days served by the earliest end"),
        ],
        [
            (iso(statement.notice_on), "Notice on"),
            (iso(statement.deemed_receipt), "Deemed received"),
            (iso(statement.earliest_end), "Earliest end"),
            (sheet.formats.hours_said(statement.notice_minutes), "Owed in the notice period"),
        ],
    ]


def _leading(sheet: Sheet, content: ExitSheet) -> Parts:
    statement, money = content.statement, sheet.formats.money
    figures = [
        (money(statement.total_cents), "still to be invoiced"),
        (money(statement.earned_cents), "earned by the day of the notice"),
        (money(statement.applicable_minimum_cents), "minimum that applies"),
    ]
    return [sheet.pairs(figures, figures=True, after=UNIT)]


def _lines(sheet: Sheet, content: ExitSheet) -> Parts:
    money = sheet.formats.money
    rows = [(line.label, line.working, money(line.amount_cents)) for line in content.statement.lines]
    total = ("Total", "", money(content.statement.total_cents))
    table = sheet.table([words("Line"), words("Working"), figure("Amount")], rows, total)
    return sheet.section("What would be invoiced", [table, sheet.note(f"{TOTAL}.")])


def _owed_in_kind(sheet: Sheet, content: ExitSheet) -> Parts:
    statement, iso, time = content.statement, sheet.formats.iso, sheet.formats.time
    rows = [
        *(
            ("Deliverable", one.title, DASH, _due(sheet, one.due), f"{STATES[one.state]}, {said} h logged")
            for one in statement.open_deliverables
            for said in (time(one.worked_seconds, exact=False),)
        ),
        *_items(sheet, "Hand over", statement.handover),
        *_items(sheet, "Revoke access", statement.access),
        *(("Guarantee", one.title, DASH, iso(one.until), "runs until then") for one in statement.guarantees),
    ]
    columns = [Column("Kind"), words("What"), words("Owner"), Column("Due"), Column("State")]
    parts: Parts = [sheet.table(columns, rows) if rows else sheet.none("Nothing is listed.")]
    if statement.survival:
        parts.append(sheet.text("; ".join(statement.survival) + ".", lead="What survives the end."))
    return sheet.section("What is owed in kind", parts)


def _items(sheet: Sheet, kind: str, items: tuple[HandoverDue, ...]) -> list[tuple[str, ...]]:
    return [(kind, one.text, one.owner or DASH, _due(sheet, one.due), _done(sheet, one.done_on)) for one in items]


def _due(sheet: Sheet, due: date | None) -> str:
    return sheet.formats.iso(due) if due else "not agreed"


def _done(sheet: Sheet, on: date | None) -> str:
    return f"done {sheet.formats.iso(on)}" if on else "open"
