"""Two ways out side by side: the dates of each, and every line with both workings and the difference (SPEC §3.8)."""

from __future__ import annotations

from engagement_desk.application.queries.letterhead import Letterhead
from engagement_desk.documents.exit_parts import TOTAL, hours_owed, owed_in_kind
from engagement_desk.documents.grid import Column, figure, words
from engagement_desk.documents.letter import opening
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import UNIT
from engagement_desk.documents.words import EXIT_REASONS
from engagement_desk.domain.statements import ExitStatement


def comparison(sheet: Sheet, head: Letterhead, one: ExitStatement, other: ExitStatement) -> Parts:
    """Give the story of the document; A is the first statement, B the second, differences are B less A."""
    iso = sheet.formats.iso
    term = f"{iso(head.term_start)} to {iso(head.term_end) if head.term_end else 'open'}"
    facts = [
        (head.client_legal_name, "Client"),
        (head.consultant_legal_name, "Consultant"),
        (term, f"Engagement {head.engagement}"),
    ]
    return [
        *opening(sheet, head.client, f"{head.title} · Two ways to end it", [facts]),
        *_leading(sheet, one, other),
        *_choices(sheet, one, other),
        *_lines(sheet, one, other),
        *owed_in_kind(sheet, (one, other), ("Due in A", "Due in B")),
    ]


def _leading(sheet: Sheet, one: ExitStatement, other: ExitStatement) -> Parts:
    formats = sheet.formats
    figures = [
        (formats.money(choice.total_cents), f"{letter}: {EXIT_REASONS[choice.reason]}, {formats.iso(choice.notice_on)}")
        for letter, choice in (("A", one), ("B", other))
    ]
    figures.append((formats.change(other.total_cents - one.total_cents), "B less A, still to be invoiced"))
    return [sheet.pairs(figures, figures=True, after=UNIT)]


def _choices(sheet: Sheet, one: ExitStatement, other: ExitStatement) -> Parts:
    formats = sheet.formats
    said = {
        "Reason": (EXIT_REASONS[one.reason], EXIT_REASONS[other.reason]),
        "Notice on": (formats.iso(one.notice_on), formats.iso(other.notice_on)),
        "Deemed received": (formats.iso(one.deemed_receipt), formats.iso(other.deemed_receipt)),
        "Earliest end": (formats.iso(one.earliest_end), formats.iso(other.earliest_end)),
        "Days served by the earliest end": (str(one.served_days), str(other.served_days)),
        "Owed in the notice period": (hours_owed(sheet, one), hours_owed(sheet, other)),
        "Earned by the day of the notice": (formats.money(one.earned_cents), formats.money(other.earned_cents)),
        "Minimum that applies": (
            formats.money(one.applicable_minimum_cents),
            formats.money(other.applicable_minimum_cents),
        ),
    }
    table = sheet.table([Column(""), words("A"), words("B")], [(label, *pair) for label, pair in said.items()])
    return sheet.section("The two choices", [table])


def _lines(sheet: Sheet, one: ExitStatement, other: ExitStatement) -> Parts:
    money, change = sheet.formats.money, sheet.formats.change
    rows = [
        (
            a.label,
            a.working,
            money(a.amount_cents),
            b.working,
            money(b.amount_cents),
            change(b.amount_cents - a.amount_cents),
        )
        for a, b in zip(one.lines, other.lines, strict=True)
    ]
    total = (
        "Total",
        "",
        money(one.total_cents),
        "",
        money(other.total_cents),
        change(other.total_cents - one.total_cents),
    )
    columns = [
        words("Line"),
        words("Working in A"),
        figure("A"),
        words("Working in B"),
        figure("B"),
        figure("B less A"),
    ]
    return sheet.section("What would be invoiced", [sheet.table(columns, rows, total), sheet.note(f"{TOTAL}.")])
