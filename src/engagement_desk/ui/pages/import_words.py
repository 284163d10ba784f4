"""What an import would do or did, as lines of a list."""

from __future__ import annotations

from engagement_desk.application.imports import ImportResult
from engagement_desk.ui.text import plain, tr, worked
from engagement_desk.ui.widgets.lines import Line

_SHOWN_SKIPPED = 20


def counted(result: ImportResult, *, done: bool) -> str:
    """Say what became, or would become, of the rows."""
    rows = tr("1 row") if result.rows == 1 else tr("{n} rows").format(n=f"{result.rows:,}")
    pattern = (
        tr("{rows} ({format}): {imported} imported, {known} known already, {skipped} skipped")
        if done
        else tr("{rows} ({format}): {imported} new, {known} known already, {skipped} skipped")
    )
    return pattern.format(
        rows=rows,
        format=result.format,
        imported=f"{result.imported:,}",
        known=f"{result.duplicates:,}",
        skipped=f"{len(result.skipped):,}",
    )


def result_lines(result: ImportResult) -> list[Line]:
    """Give what each engagement receives, then the warnings, then the rows that are skipped."""
    lines = [
        Line(
            f"{key} {plain(one.client)}",
            key,
            worked(one.worked_seconds),
            note=plain(one.title) + (f" · {tr('new engagement')}" if one.created else ""),
            note_aside=tr("1 entry") if one.imported == 1 else tr("{n} entries").format(n=f"{one.imported:,}"),
        )
        for key, one in result.engagements.items()
    ]
    for number, warning in enumerate(result.warnings):
        lines.append(Line(plain(warning), f"warning {number}", tr("look"), "warn"))
    for skipped in result.skipped[:_SHOWN_SKIPPED]:
        said = tr("Row {row}: {reason}").format(row=skipped.row, reason=plain(skipped.reason))
        lines.append(Line(said, f"row {skipped.row}", tr("skipped"), quiet=True))
    return lines
