"""The last step before the import: what each engagement would receive, what is unusual, and the first rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.imports import EngagementImport, ImportResult, ShownRow
from engagement_desk.application.ports import Changes
from engagement_desk.ui.models.rows import Column, RowsModel
from engagement_desk.ui.pages.import_step import ImportStep
from engagement_desk.ui.pages.import_words import SKIPPED, counted, summed, warnings_said
from engagement_desk.ui.text import DASH, clock_time, day, grouped, hours, mark, money, plain, tr, worked
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Line, LinesView
from engagement_desk.ui.widgets.scroll import slim
from engagement_desk.ui.widgets.tables import Table

FIRST_ROWS = 12
_MOST_TOTALS, _MOST_FIRST, _MOST_NOTES = 8, 6, 5
_SKIPPED_SHOWN, _NARROW_BELOW = 500, 640
_LEFT_OUT_FIRST = {"rows", "row", "time", "billed"}
Total = tuple[str, EngagementImport]


class PreviewStep(ImportStep):
    """Nothing has been changed by it."""

    name = mark("Preview")

    def __init__(self, ui: Ui) -> None:
        """Make it empty."""
        super().__init__(ui)
        theme = ui.theme
        self._result: ImportResult | None = None
        self.count = Text(theme, size=Size.LARGE, bold=True, figures=True, wrap=True)
        self.sum = Text(theme, token="muted", figures=True, wrap=True)
        self.totals = Table(theme, tr("Totals of each engagement"))
        self.totals_model = RowsModel(_totals(), self)
        self.totals.setModel(self.totals_model)
        self.notes = LinesView(theme, tr("What is to be known"))
        self.rows = Table(theme, tr("The first rows as they will be"))
        self.rows_model = RowsModel(_rows({}), self)
        self.rows.setModel(self.rows_model)
        for table in (self.totals, self.rows):
            slim(table, theme)
        self._cards = {
            self.totals: Card(theme, tr("Totals of each engagement")),
            self.notes: Card(theme, tr("What is to be known")),
            self.rows: Card(theme, tr("The first rows as they will be")),
        }
        self._said = QVBoxLayout()
        self._said.addWidget(self.count)
        self._said.addWidget(self.sum)
        self.body.addLayout(self._said)
        for view, card in self._cards.items():
            card.add(view)
            self.body.addWidget(card)
        self.body.addStretch(1)
        theme.changed.connect(self._space)
        self.clear()

    def clear(self) -> None:
        """Show nothing until the answer is there."""
        self._result = None
        self.count.hide()
        self.sum.setText(tr("It is tried out; nothing is changed by that."))
        for card in self._cards.values():
            card.hide()

    def show_result(self, changes: Changes) -> None:
        """Show what the import would do."""
        result: ImportResult = changes.result
        self._result = result
        self.count.setText(counted(result))
        self.count.show()
        pattern = (
            tr("{hours} hours in 1 engagement")
            if len(result.engagements) == 1
            else tr("{hours} hours in {n} engagements")
        )
        self.sum.setText(pattern.format(hours=summed(result), n=len(result.engagements)))
        self.totals_model.set_rows(list(result.engagements.items()))
        self.notes.show_lines(_notes(changes))
        old = self.rows_model
        zone = self.ui.now().zone
        self.rows_model = RowsModel(_rows({key: one.currency for key, one in result.engagements.items()}, zone), self)
        self.rows_model.set_rows(result.first)
        self.rows.setModel(self.rows_model)
        old.deleteLater()
        for view, filled in (
            (self.totals, result.engagements),
            (self.notes, self.notes.lines.lines),
            (self.rows, result.first),
        ):
            self._cards[view].setVisible(bool(filled))
        self._space()
        self._fit()

    @property
    def imported(self) -> int:
        """How many entries would be new, 0 while it is not known."""
        return self._result.imported if self._result is not None else 0

    def is_ready(self) -> bool:
        """Tell whether there is anything to import."""
        return self.imported > 0

    def first(self) -> QWidget:
        """Begin at the totals."""
        return self.totals if not self._cards[self.totals].isHidden() else self.notes

    def _space(self) -> None:
        px = self.ui.theme.px
        self._said.setSpacing(px(4))
        for table, count, most in (
            (self.totals, self.totals_model.rowCount(), _MOST_TOTALS),
            (self.rows, self.rows_model.rowCount(), _MOST_FIRST),
        ):
            table.setFixedHeight(px(28) * (min(count, most) + 1) + px(4))
        lines = self.notes.lines.lines
        tall = sum(px(52 if line.has_two_lines else 36) for line in lines[:_MOST_NOTES])
        self.notes.setFixedHeight(tall + px(2))

    def _fit(self) -> None:
        """Show the columns that there is room for; that of the file's money only where it has any."""
        is_narrow = self.width() / max(self.ui.theme.scale, 0.1) < _NARROW_BELOW
        engagements = self._result.engagements.values() if self._result is not None else ()
        has_money = any(one.file_cents is not None for one in engagements)
        shown: tuple[tuple[Table, RowsModel[Any]], ...] = (
            (self.totals, self.totals_model),
            (self.rows, self.rows_model),
        )
        for table, model in shown:
            for number, column in enumerate(model.columns):
                unfilled = column.name == "file" and not has_money
                table.setColumnHidden(number, unfilled or (is_narrow and column.name in _LEFT_OUT_FIRST))
            table.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew which columns fit."""
        super().resizeEvent(event)
        self._fit()


def _totals() -> Sequence[Column[Total]]:
    return (
        Column("key", mark("KEY"), lambda row: row[0], state=lambda row: "bold"),
        Column("what", mark("Engagement"), _engagement, stretches=True),
        Column("rows", mark("Entries"), lambda row: grouped(row[1].imported), right=True),
        Column("worked", mark("Worked"), lambda row: worked(row[1].worked_seconds), right=True),
        Column("value", mark("By its terms"), lambda row: money(row[1].value_cents, row[1].currency), right=True),
        Column("file", mark("In the file"), lambda row: money(row[1].file_cents, row[1].currency), right=True),
    )


def _engagement(row: Total) -> str:
    one = row[1]
    pattern = tr("{client} · {title} (new)") if one.created else tr("{client} · {title}")
    return pattern.format(client=plain(one.client), title=plain(one.title))


def _rows(currencies: dict[str, str], zone: str = "UTC") -> Sequence[Column[ShownRow]]:
    return (
        Column("row", mark("Row"), lambda row: grouped(row.row), right=True, state=lambda _: "muted"),
        Column("day", mark("Day"), lambda row: day(row.entry.work_date, year=True)),
        Column("time", mark("Time"), partial(_times, zone)),
        Column("key", mark("KEY"), lambda row: row.key),
        Column("note", mark("What"), lambda row: plain(row.entry.note or row.entry.activity) or DASH, stretches=True),
        Column("worked", mark("Worked"), lambda row: worked(row.entry.worked_seconds), right=True),
        Column("billed", mark("Billed"), lambda row: hours(row.entry.billed_minutes), right=True),
        Column("value", mark("Value"), partial(_value, currencies), right=True),
    )


def _times(zone: str, row: ShownRow) -> str:
    entry = row.entry
    if entry.start is None:
        return DASH
    used = entry.zone or zone
    return tr("{start}–{end}").format(start=clock_time(entry.start, used), end=clock_time(entry.end, used))


def _value(currencies: dict[str, str], row: ShownRow) -> str:
    return money(row.entry.value_cents, currencies.get(row.key, "USD"))


def _notes(changes: Changes) -> list[Line]:
    """Give what is unusual, then the rows that are skipped."""
    result: ImportResult = changes.result
    lines = []
    if result.overlaps:
        said = tr("1 entry overlaps other hours of the same person; it counts all the same.")
        many = tr("{n} entries overlap other hours of the same person; they count all the same.")
        lines.append(_warned(said if result.overlaps == 1 else many.format(n=grouped(result.overlaps)), "overlaps"))
    lines += [_warned(said, f"warning {number}") for number, said in enumerate(warnings_said(changes.warnings))]
    for skipped in result.skipped[:_SKIPPED_SHOWN]:
        said = tr("Row {row}: {reason}").format(row=grouped(skipped.row), reason=tr(SKIPPED[skipped.why]))
        lines.append(Line(said, f"row {len(lines)}", tr("skipped"), quiet=True))
    unshown = len(result.skipped) - _SKIPPED_SHOWN
    if unshown > 0:
        lines.append(Line(tr("{n} more rows are skipped").format(n=grouped(unshown)), "more", quiet=True))
    return lines


def _warned(said: str, name: str) -> Line:
    return Line(said, name, tr("look"), "warn")
