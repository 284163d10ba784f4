"""Signatures and the appendix."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_figures import EntryRow, Policies
from engagement_desk.documents.flowables import Signatures
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import Column, Grid, figure, words
from engagement_desk.documents.review.time_table import TimeRow, is_paid_by_time, time_table
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import SMALL, UNIT
from engagement_desk.documents.words import (
    CLASSES,
    DEFICIT,
    DEFINITIONS,
    GRAINS,
    RESTATED,
    ROUNDINGS,
    STRUCTURES,
    SURPLUS,
    TIERS,
)


def signatures(sheet: Sheet, content: ReviewContent) -> Parts:
    """A place to sign for each side."""
    control = content.control
    parties = [
        (sheet.printable(control.client_legal_name), "For the client"),
        (sheet.printable(control.consultant_legal_name), "For the consultant"),
    ]
    return sheet.section("Signatures", [Signatures(parties, ("Name", "Signature and date"), sheet.palette)])


def appendix(sheet: Sheet, content: ReviewContent) -> Parts:
    """Time detail, policies, definitions and restatements."""
    parts = sheet.appendix("Time detail", time_detail(sheet, content))
    if content.appendix.policies is not None:
        parts += sheet.appendix("Policies", sheet.listed(_policies(sheet, content, content.appendix.policies)))
    parts += sheet.appendix(
        "Definitions", [sheet.text(text, SMALL, lead=f"{name}.", after=UNIT / 2) for name, text in DEFINITIONS]
    )
    return parts + sheet.appendix("Restatements", [_restatements(sheet, content)])


def time_detail(sheet: Sheet, content: ReviewContent) -> Parts:
    """Every entry where the content has them, else the summary by class and activity."""
    if content.appendix.entries:
        return [entry_table(sheet, content)]
    if not content.appendix.activities:
        return [sheet.none("No time was logged in the quarter.")]
    return [_activities(sheet, content)]


def entry_table(sheet: Sheet, content: ReviewContent) -> Grid:
    """The table of every entry, with its totals."""
    columns = [Column("Date"), words("Person"), words("Class"), words("Activity"), words("Note")]
    rows = [TimeRow(_entry(row), row) for row in content.appendix.entries]
    return time_table(sheet, content, columns, rows, ("Total", "", "", "", ""))


def _entry(row: EntryRow) -> tuple[str, ...]:
    restated = "" if row.work_date == row.posting_date else " (restated)"
    classed = f"{CLASSES[row.code]} {row.order}" if row.order else CLASSES[row.code]
    return f"{row.work_date.isoformat()}{restated}", row.person, classed, row.activity or DASH, row.note


def _activities(sheet: Sheet, content: ReviewContent) -> Grid:
    found = content.appendix.activities
    columns = [words("Class"), words("Activity"), figure("Entries")]
    rows = [TimeRow((CLASSES[row.code], row.activity or DASH, str(row.entries)), row) for row in found]
    return time_table(sheet, content, columns, rows, ("Total", "", str(sum(row.entries for row in found))))


def _policies(sheet: Sheet, content: ReviewContent, terms: Policies) -> list[str]:
    formats, control = sheet.formats, content.control
    said = [
        f"Structure: {STRUCTURES[control.structure]}; tier: {TIERS[control.tier]}.",
        f"Rate: {formats.money(terms.rate_cents)} an hour, by the terms in force from {formats.iso(terms.terms_from)}.",
        f"Rounding: {ROUNDINGS[terms.rounding]} {terms.increment_minutes} min, {GRAINS[terms.grain]}.",
        f"Dates are local to {control.zone}; a week, Monday to Sunday, belongs to the quarter of its Sunday.",
        f"Requests are answered within {terms.response_days} business day{'' if terms.response_days == 1 else 's'}.",
        "What a published review covers is never edited: a correction counts on the first day that no review covers.",
    ]
    if terms.fixed_fee_cents is not None:
        said.append(f"Fixed fee: {formats.money(terms.fixed_fee_cents)}, earned as deliverables are accepted.")
    if terms.period_fee_cents is not None:
        fee = f"{formats.money(terms.period_fee_cents)} a period for {formats.hours(terms.included_minutes)} hours"
        said.append(f"Retainer: {fee}; {SURPLUS[terms.surplus]}; {DEFICIT[terms.deficit]}.")
    if terms.ip_passes_on is not None:
        said.append(f"Rights in the work pass to {terms.ip_owner or 'the client'} on {terms.ip_passes_on}.")
    return said


def _restatements(sheet: Sheet, content: ReviewContent) -> Flowable:
    found, formats = content.appendix.restatements, sheet.formats
    if not found:
        return sheet.none("Nothing that belongs to a period already reviewed was counted in this quarter.")
    columns = [Column("Belongs to"), Column("Counts on"), words("What"), figure("Billed")]
    rows: list[tuple[str, ...]] = [
        (
            formats.iso(row.own),
            formats.iso(row.posting),
            f"{RESTATED[row.kind]}: {row.text}",
            formats.hours(row.billed_minutes),
        )
        for row in found
    ]
    total: tuple[str, ...] = ("Total", "", "", formats.hours(sum(row.billed_minutes for row in found)))
    if is_paid_by_time(content):
        columns.append(figure("Value"))
        rows = [(*cells, formats.money(row.value_cents)) for cells, row in zip(rows, found, strict=True)]
        total = (*total, formats.money(sum(row.value_cents for row in found)))
    return sheet.table(columns, rows, total)
