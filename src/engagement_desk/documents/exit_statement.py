"""The exit statement as a page: each line with its working, the total, and what is owed in kind (SPEC §3.8)."""

from __future__ import annotations

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.exit_sheet import ExitSheet
from engagement_desk.documents.exit_comparison import comparison
from engagement_desk.documents.exit_parts import CAVEAT, TOTAL, hours_owed, owed_in_kind
from engagement_desk.documents.grid import figure, words
from engagement_desk.documents.letter import bound, letter_sheet, opening
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import UNIT
from engagement_desk.documents.words import EXIT_REASONS


def exit_statement(content: ExitSheet, paper: str) -> Rendered:
    """Draw the statement, or two of them side by side, on `a4` or `letter`; the same content gives the same bytes."""
    head, statement = content.head, content.statement
    sheet = letter_sheet(head, paper)
    if content.against is not None:
        story = comparison(sheet, head, statement, content.against)
        return bound(sheet, head, "Exit statement", "Two choices compared", story, caveat=CAVEAT)
    story = [
        *opening(sheet, head.client, f"{head.title} · {EXIT_REASONS[statement.reason]}", _facts(sheet, content)),
        *_leading(sheet, content),
        *_lines(sheet, content),
        *owed_in_kind(sheet, (statement,), ("Due",)),
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
            (hours_owed(sheet, statement), "Owed in the notice period"),
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
