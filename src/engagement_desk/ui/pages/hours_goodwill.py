"""The goodwill of an engagement by quarter: what was absorbed, why, and what it would have come to at the rate."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from engagement_desk.application.queries.goodwill import GoodwillLedger, GoodwillQuarter, GoodwillSum, goodwill_ledger
from engagement_desk.application.queries.hours import HoursWords
from engagement_desk.domain.records.time import Entry
from engagement_desk.ui.models.rows import Column, RowsModel
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import DASH, day, grouped, hours_spoken, mark, money, plain, short_weekday, tr, worked
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.scroll import slim
from engagement_desk.ui.widgets.tables import Table

_NEEDS = {"what": 620, "clause": 520}
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class GoodwillRow:
    """A quarter with its sum, or one of its entries."""

    quarter: GoodwillQuarter
    entry: Entry | None = None

    @property
    def amount(self) -> GoodwillSum:
        """What the row comes to."""
        one = self.entry
        return GoodwillSum(1, one.worked_seconds, one.notional_cents) if one is not None else self.quarter.total


class GoodwillView(QWidget):
    """The ledger; Enter opens an entry, or the entries of a quarter."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it; nothing is read before `reload`."""
        super().__init__(parent)
        self.ui = ui
        self._key = ""
        theme = ui.theme
        self.rows: RowsModel[GoodwillRow] = RowsModel((), self)
        self.table = Table(theme, tr("Goodwill"))
        self.table.setModel(self.rows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        slim(self.table, theme)
        self.empty = Text(
            theme,
            tr("No goodwill. Time that you absorb stands here with its reason, at the rate."),
            token="muted",
            wrap=True,
        )
        self.totals = Text(theme, bold=True, figures=True, wrap=True)
        self.note = Text(
            theme,
            tr("Inward: no page or paper for the client shows it in money."),
            size=Size.SMALL,
            token="muted",
            wrap=True,
        )
        self._card = Card(theme)
        self._card.add(self.table, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._card, 1)
        for widget in (self.empty, self.totals, self.note):
            self._column.addWidget(widget)
        self._rest = self._column.count()
        self._column.addStretch(0)
        self.empty.hide()
        self.table.opened.connect(self._open)
        theme.changed.connect(self._dress)
        self._dress()

    def show_key(self, key: str) -> None:
        """Turn to another engagement."""
        self._key = key
        self.rows.set_rows(())
        self.totals.setText("")

    def show_words(self, _words: HoursWords) -> None:
        """The ledger names no clauses to choose from."""

    def reload(self) -> None:
        """Ask for the ledger as of today."""
        self.ui.tasks.ask(self, goodwill_ledger, self._key, self.ui.now().today, then=self._show)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The ledger has no actions but Enter on a row."""
        return {}

    def first_focus(self) -> QWidget:
        """The table."""
        return self.table

    def _show(self, found: GoodwillLedger) -> None:
        at = self.table.currentIndex().row()
        self.rows.columns = goodwill_columns(found.currency)
        self.rows.set_rows(tuple(_rows(found)))
        self._fit()
        if self.rows.rows:
            self.table.selectRow(min(max(at, 0), len(self.rows.rows) - 1))
        self.totals.setText(_total_said(found))
        self.empty.setVisible(not found.quarters)
        for widget in (self._card, self.totals, self.note):
            widget.setVisible(bool(found.quarters))
        self._column.setStretch(self._rest, 0 if found.quarters else 1)

    def _open(self, number: int) -> None:
        row = self.rows.row(number)
        span = row.quarter.quarter
        focus = row.entry.id if row.entry is not None else f"{span.starts}..{span.ends} class:goodwill"
        self.ui.go(Place("engagement", self._key, "Hours", focus))

    def _fit(self) -> None:
        effective = self.width() / max(self.ui.theme.scale, 0.1)
        for number, column in enumerate(self.rows.columns):
            needed = _NEEDS.get(column.name, 0)
            is_empty = needed and not any(column.text(row) for row in self.rows.rows)
            self.table.setColumnHidden(number, bool(is_empty) or effective < needed)
        self.table.fit_columns()

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setSpacing(px(8))
        self._card.outer.setContentsMargins(1, px(4), 1, px(4))
        self.totals.setContentsMargins(px(8), 0, px(8), 0)
        self.note.setContentsMargins(px(8), 0, px(8), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Hide what there is no room for."""
        super().resizeEvent(event)
        self._fit()


def goodwill_columns(currency: str) -> tuple[Column[GoodwillRow], ...]:
    """Give the columns, with amounts in a currency."""

    def amount(row: GoodwillRow) -> str:
        return money(row.amount.notional_cents, currency)

    def spoken(row: GoodwillRow) -> str:
        time = hours_spoken(row.amount.worked_seconds // _MINUTE)
        return ", ".join(part for part in (_date(row), _reason(row), time, amount(row)) if part)

    return (
        Column("date", mark("Date"), _date, spoken=spoken, state=_weight),
        Column("reason", mark("Reason"), _reason, stretches=True),
        Column("what", mark("What"), _what, state=lambda _: "muted", stretches=True),
        Column(
            "clause",
            tr("Clause"),
            lambda row: plain(row.entry.clause_ref) if row.entry else "",
            state=lambda _: "muted",
        ),
        Column("worked", mark("Worked"), lambda row: worked(row.amount.worked_seconds), state=_weight, right=True),
        Column("amount", mark("At the rate"), amount, state=_weight, right=True),
    )


def _rows(found: GoodwillLedger) -> Iterator[GoodwillRow]:
    for quarter in found.quarters:
        yield GoodwillRow(quarter)
        yield from (GoodwillRow(quarter, entry) for entry in quarter.entries)


def _weight(row: GoodwillRow) -> str | None:
    return "bold" if row.entry is None else None


def _date(row: GoodwillRow) -> str:
    if row.entry is None:
        return row.quarter.quarter.name
    return f"{short_weekday(row.entry.posting_date)} {day(row.entry.posting_date, year=True)}"


def _reason(row: GoodwillRow) -> str:
    if row.entry is not None:
        return plain(row.entry.reason) or DASH
    return _entries_said(row.quarter.total.entries)


def _what(row: GoodwillRow) -> str:
    return plain(row.entry.note) if row.entry is not None else ""


def _entries_said(count: int) -> str:
    return tr("1 entry") if count == 1 else tr("{n} entries").format(n=grouped(count))


def _total_said(found: GoodwillLedger) -> str:
    total = found.total
    said = tr("{entries} · worked {time} · {amount} at the rate")
    return said.format(
        entries=_entries_said(total.entries),
        time=worked(total.worked_seconds),
        amount=money(total.notional_cents, found.currency),
    )
