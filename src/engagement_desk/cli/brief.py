"""`brief`: what to know before a call, in the terminal or as one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from engagement_desk.application.conditions import with_condition
from engagement_desk.application.queries.brief_sheet import BriefSheet, brief_sheet
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import emit, money, table, two_decimals
from engagement_desk.cli.params import as_of_option, json_option
from engagement_desk.cli.pdf import paper_option, pdf_option, write_pdf
from engagement_desk.domain.durations import format_hours, format_seconds


@click.command("brief", short_help="The whole boundary on one page, before a call.")
@click.argument("key")
@pdf_option
@paper_option
@click.option("--own", is_flag=True, help="The consultant's own copy, with goodwill and the effective rate.")
@as_of_option
@json_option
@pass_cli
def brief(cli: Cli, key: str, pdf: Path | None, paper: str | None, own: bool, as_of: str | None, as_json: bool) -> None:
    """Give the whole boundary of KEY, what is in flight, the minimum, and the dates that bind."""
    now = replace(cli.now, today=cli.day(as_of))
    content = cli.desk.ask(brief_sheet, key, now, own=own)
    if pdf is not None:
        write_pdf(cli, cli.desk.documents().brief, content, pdf, paper, quiet=as_json)
    if as_json or pdf is None:
        emit(as_json, content, _lines(content))


def _lines(content: BriefSheet) -> list[str]:
    head, view = content.head, content.brief
    minimum = view.minimum
    facts = [
        ("scope", f"revision {view.revision.number}" if view.revision else "none in force"),
        ("earned", f"{money(minimum.earned_cents, head.currency)} of {money(minimum.minimum_cents, head.currency)}"),
        ("pace", two_decimals(minimum.pace) if minimum.pace is not None else "–"),
        ("at risk", f"{format_hours(content.at_risk_minutes)} h"),
        ("next call", content.next_call or "–"),
    ]
    if content.inward is not None:
        facts += [
            ("goodwill", f"{format_seconds(content.inward.goodwill_seconds)} h"),
            ("effective rate", money(content.inward.effective_rate_cents, head.currency)),
        ]
    clauses = [
        (one.kind.value.replace("_", " "), one.ref, with_condition(one.text, one.condition)) for one in view.clauses
    ]
    flight = [
        *((f"order {one.number}", one.title, one.status.value) for one in view.orders),
        *(("request", one.words, f"since {one.on}") for one in view.requests),
        *(("deliverable", one.title, f"answer by {one.deemed_on or 'no date'}") for one in content.awaiting),
        *(("question", one.text, f"since {one.asked_on}") for one in content.questions),
    ]
    exits = [
        (one.reason.value.replace("_", " "), str(one.earliest_end), money(one.total_cents, head.currency))
        for one in content.exits
    ]
    return [
        *table((f"{head.engagement} {head.client}", ""), facts),
        *_block(("scope", "ref", "clause"), clauses),
        *_block(("in flight", "what", "state"), flight),
        *_block(("date", "what it binds"), [(str(one.date), one.text) for one in content.dates]),
        *_block(("if notice were given today", "end", "to invoice"), exits),
    ]


def _block(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> list[str]:
    return ["", *table(heads, rows)] if rows else []
