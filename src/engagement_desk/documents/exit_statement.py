"""The exit statement as a page: each line with its working, the total, and what is owed in kind (SPEC §3.8)."""

from __future__ import annotations

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.exit_sheet import ExitSheet
from engagement_desk.documents.exit_comparison import comparison
from engagement_desk.documents.exit_parts import hours_owed, line_label, owed_in_kind, working_said
from engagement_desk.documents.grid import figure, words
from engagement_desk.documents.letter import bound, letter_sheet, opening, term_said
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import UNIT


def exit_statement(content: ExitSheet, paper: str) -> Rendered:
    """Draw the statement, or two of them side by side, on `a4` or `letter`; the same content gives the same bytes."""
    head, statement = content.head, content.statement
    sheet = letter_sheet(head, paper)
    say = sheet.say
    if content.against is not None:
        story = comparison(sheet, head, statement, content.against)
        return bound(sheet, head, say("exit_statement"), say("two_compared"), story, caveat=say("exit_caveat"))
    reason = say.name("exit", statement.reason)
    story = [
        *opening(sheet, head.client, f"{head.title} · {reason}", _facts(sheet, content)),
        *_leading(sheet, content),
        *_lines(sheet, content),
        *owed_in_kind(sheet, (statement,), (say("due"),)),
    ]
    state = say("if_notice_given", day=sheet.formats.day_long(statement.notice_on))
    return bound(sheet, head, say("exit_statement"), state, story, caveat=say("exit_caveat"))


def _facts(sheet: Sheet, content: ExitSheet) -> list[list[tuple[str, str]]]:
    head, statement, iso, say = content.head, content.statement, sheet.formats.iso, sheet.say
    return [
        [
            (head.client_legal_name, say("client")),
            (head.consultant_legal_name, say("consultant")),
            (term_said(sheet, head), say("engagement", key=head.engagement)),
            (str(statement.served_days), say("days_served")),
        ],
        [
            (iso(statement.notice_on), say("notice_on")),
            (iso(statement.deemed_receipt), say("deemed_received")),
            (iso(statement.earliest_end), say("earliest_end")),
            (hours_owed(sheet, statement), say("owed_in_notice")),
        ],
    ]


def _leading(sheet: Sheet, content: ExitSheet) -> Parts:
    statement, money, say = content.statement, sheet.formats.money, sheet.say
    figures = [
        (money(statement.total_cents), say("to_invoice")),
        (money(statement.earned_cents), say("earned_by_notice")),
        (money(statement.applicable_minimum_cents), say("minimum_applies")),
    ]
    return [sheet.pairs(figures, figures=True, after=UNIT)]


def _lines(sheet: Sheet, content: ExitSheet) -> Parts:
    money, say = sheet.formats.money, sheet.say
    rows = [
        (line_label(sheet, line), working_said(sheet, line), money(line.amount_cents))
        for line in content.statement.lines
    ]
    total = (say("total"), "", money(content.statement.total_cents))
    heads = [words(say("line")), words(say("working")), figure(say("amount"))]
    return sheet.section(
        say("would_be_invoiced"), [sheet.table(heads, rows, total, sheet.note(say("exit_total_note")))]
    )
