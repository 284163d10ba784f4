"""Two ways out side by side: the dates of each, and every line with both workings and the difference (SPEC §3.8)."""

from __future__ import annotations

from engagement_desk.application.queries.letterhead import Letterhead
from engagement_desk.documents.exit_parts import hours_owed, line_label, owed_in_kind, working_said
from engagement_desk.documents.grid import Column, figure, words
from engagement_desk.documents.letter import opening, term_said
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import UNIT
from engagement_desk.domain.statements import ExitStatement


def comparison(sheet: Sheet, head: Letterhead, one: ExitStatement, other: ExitStatement) -> Parts:
    """Give the story of the document; A is the first statement, B the second, differences are B less A."""
    say = sheet.say
    facts = [
        (head.client_legal_name, say("client")),
        (head.consultant_legal_name, say("consultant")),
        (term_said(sheet, head), say("engagement", key=head.engagement)),
    ]
    return [
        *opening(sheet, head.client, f"{head.title} · {say('two_ways')}", [facts]),
        *_leading(sheet, one, other),
        *_choices(sheet, one, other),
        *_lines(sheet, one, other),
        *owed_in_kind(sheet, (one, other), (say("due_in", letter="A"), say("due_in", letter="B"))),
    ]


def _leading(sheet: Sheet, one: ExitStatement, other: ExitStatement) -> Parts:
    formats, say = sheet.formats, sheet.say
    figures = [
        (
            formats.money(choice.total_cents),
            say("choice", letter=letter, reason=say.name("exit", choice.reason), day=formats.iso(choice.notice_on)),
        )
        for letter, choice in (("A", one), ("B", other))
    ]
    figures.append((formats.change(other.total_cents - one.total_cents), say("b_less_a_to_invoice")))
    return [sheet.pairs(figures, figures=True, after=UNIT)]


def _choices(sheet: Sheet, one: ExitStatement, other: ExitStatement) -> Parts:
    formats, say = sheet.formats, sheet.say
    said = {
        "reason": (say.name("exit", one.reason), say.name("exit", other.reason)),
        "notice_on": (formats.iso(one.notice_on), formats.iso(other.notice_on)),
        "deemed_received": (formats.iso(one.deemed_receipt), formats.iso(other.deemed_receipt)),
        "earliest_end": (formats.iso(one.earliest_end), formats.iso(other.earliest_end)),
        "days_served": (str(one.served_days), str(other.served_days)),
        "owed_in_notice": (hours_owed(sheet, one), hours_owed(sheet, other)),
        "earned_by_notice_head": (formats.money(one.earned_cents), formats.money(other.earned_cents)),
        "minimum_applies_head": (
            formats.money(one.applicable_minimum_cents),
            formats.money(other.applicable_minimum_cents),
        ),
    }
    table = sheet.table([Column(""), words("A"), words("B")], [(say(code), *pair) for code, pair in said.items()])
    return sheet.section(say("two_choices"), [table])


def _lines(sheet: Sheet, one: ExitStatement, other: ExitStatement) -> Parts:
    money, change, say = sheet.formats.money, sheet.formats.change, sheet.say
    rows = [
        (
            line_label(sheet, a),
            working_said(sheet, a),
            money(a.amount_cents),
            working_said(sheet, b),
            money(b.amount_cents),
            change(b.amount_cents - a.amount_cents),
        )
        for a, b in zip(one.lines, other.lines, strict=True)
    ]
    total = (
        say("total"),
        "",
        money(one.total_cents),
        "",
        money(other.total_cents),
        change(other.total_cents - one.total_cents),
    )
    columns = [
        words(say("line")),
        words(say("working_in", letter="A")),
        figure("A"),
        words(say("working_in", letter="B")),
        figure("B"),
        figure(say("b_less_a").replace(" ", "\u00a0")),
    ]
    table = sheet.table(columns, rows, total, sheet.note(say("exit_total_note")))
    return sheet.section(say("would_be_invoiced"), [table])
