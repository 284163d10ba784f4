"""The contract clock: every date that binds one engagement or all of them, each a door to its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from engagement_desk.application.queries.clock import ClockDoor, ClockView, clock_page
from engagement_desk.ui.models.rows import RowsModel
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.pages.clock_rows import ENGAGEMENT, NEEDS, clock_columns, clock_paper, lead_said, place_of
from engagement_desk.ui.pages.export_bar import ExportBar
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.labels import Elided, Text
from engagement_desk.ui.widgets.scroll import slim
from engagement_desk.ui.widgets.tab_order import set_reading_order
from engagement_desk.ui.widgets.tables import Table

_LEAST_ROWS = 4


class ClockTable(Table):
    """The dates, the next one current; as high as its rows where there is room."""

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__(theme, tr("Contract clock"))
        self.rows: RowsModel[ClockDoor] = RowsModel((), self)
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._shows_key = True
        slim(self, theme)

    def show_page(self, found: ClockView, *, shows_key: bool) -> None:
        """Show the dates; the current one stays current by what it is."""
        at, held = self.currentIndex().row(), self.current()
        before = _names(held) if held is not None else None
        self._shows_key = shows_key
        self.rows.columns = clock_columns(found.as_of)
        self.rows.set_rows(found.doors)
        wanted = next((number for number, door in enumerate(found.doors) if _names(door) == before), None)
        if wanted is None:
            ahead = [number for number, door in enumerate(found.doors) if door.row.date >= found.as_of]
            wanted = min(at, len(found.doors) - 1) if at >= 0 else next(iter(ahead), len(found.doors) - 1)
        if wanted >= 0:
            self.selectRow(wanted)
        self._fit()
        self.updateGeometry()

    def forget(self) -> None:
        """Show nothing of what was shown before."""
        self.rows.set_rows(())

    def current(self) -> ClockDoor | None:
        """The current date, None without one."""
        at = self.currentIndex().row()
        return self.rows.row(at) if 0 <= at < self.rows.rowCount() else None

    def _fit(self) -> None:
        effective = self.width() / max(self.theme.scale, 0.1)
        for number, column in enumerate(self.rows.columns):
            is_said = column.name == ENGAGEMENT and not self._shows_key
            self.setColumnHidden(number, is_said or effective < NEEDS.get(column.name, 0))
        self.fit_columns()

    def _height(self, rows: int) -> int:
        return self.theme.px(28) * (1 + rows) + 1

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as its rows."""
        return QSize(self.theme.px(280), self._height(max(self.rows.rowCount(), 1)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A few rows."""
        return QSize(0, self._height(min(max(self.rows.rowCount(), 1), _LEAST_ROWS)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Hide what there is no room for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()


class ClockPage(Page):
    """The page; a place may name an engagement."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "Engagement",
            "Client",
            "Deliverable",
            "ExitPolicy",
            "HandoverItem",
            "Notice",
            "TermsVersion",
            "StatusChange",
            "Entry",
            "ChangeOrder",
            "PublishedReview",
            "Holiday",
            "Setting",
        }
    )

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it; the KEY comes with `arrive`."""
        super().__init__(ui, parent)
        theme = ui.theme
        self._key: str | None = None
        self.heading = Elided(theme, size=Size.TITLE, bold=True)
        self.lead = Text(theme, token="muted", figures=True)
        self.all_button = Button(theme, tr("All engagements"), LINK)
        self.back = Button(theme, "", LINK)
        self.table = ClockTable(theme)
        self.empty = Text(
            theme,
            tr("No dates. A planned end, deliverables and an exit policy put them here."),
            token="muted",
            wrap=True,
        )
        self.export_button = Button(theme, tr("Export calendar (.ics)  Ctrl+Enter"), PRIMARY)
        self.export_button.setAccessibleName(tr("Export calendar"))
        self.export_bar = ExportBar(ui, PRIMARY)
        self._lay_out()
        self._connect()
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("{key} contract clock").format(key=self._key) if self._key else tr("Contract clock")

    def arrive(self, place: Place) -> None:
        """Come to the front for one engagement, or for all."""
        if place.key != self._key or not self.heading.text():
            self._key, self.stale = place.key, True
            self.table.forget()
            self.lead.setText("")
            self.heading.setText(self.title())
            self.back.setText(tr("Back to {key}").format(key=place.key))
            for link in (self.back, self.all_button):
                link.setVisible(place.key is not None)
                link.updateGeometry()
            self._put_bar_away()
        super().arrive(place)

    def reload(self) -> None:
        """Ask for the dates."""
        self.ui.tasks.ask(self, clock_page, self._key, self.ui.now().today, then=self._show, failed=self.ui.tell)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The page's actions."""
        return {"page.next_state": self._next_state, "go.clock": lambda: self.ui.go(Place("clock"))}

    def first_focus(self) -> QWidget | None:
        """The dates."""
        return self.table

    def regions(self) -> list[Region]:
        """The dates, and where the calendar goes."""
        return [Region(self.table, self.table), Region(self.export_bar, self.export_bar.path)]

    def _show(self, found: ClockView) -> None:
        held = self.table.hasFocus() or self.window().focusWidget() is None
        if found.client:
            self.heading.setText(tr("{client} · contract clock").format(client=found.client))
        self.lead.setText(lead_said(found) if found.doors else "")
        self.table.show_page(found, shows_key=self._key is None)
        for widget in (self._card, self.lead):
            widget.setVisible(bool(found.doors))
        self.empty.setVisible(not found.doors)
        self.export_button.setVisible(bool(found.doors) and self.export_bar.isHidden())
        if held and found.doors:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, number: int) -> None:
        self.ui.go(place_of(self.table.rows.row(number)))

    def _next_state(self) -> None:
        """Name the file, then write it."""
        if not self.export_bar.isHidden():
            self.export_bar.export()
        elif not self.export_button.isHidden():
            self._begin_export()

    def _begin_export(self) -> None:
        self.export_button.hide()
        self.export_bar.propose(clock_paper(self._key, self.ui.now().today))

    def _end_export(self) -> None:
        self._put_bar_away()
        self.export_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_bar_away(self) -> None:
        """Put the bar away, unless the file is being written."""
        if not self.export_bar.is_busy:
            self.export_bar.hide()
            self.export_button.setVisible(bool(self.table.rows.rows))

    def _lay_out(self) -> None:
        self._card = Card(self.ui.theme)
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._card.add(self.table)
        self._head = QHBoxLayout()
        self._head.addWidget(self.heading, 1)
        self._head.addWidget(self.all_button)
        self._head.addWidget(self.back)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        for widget in (self.lead, self._card, self.empty, self.export_bar, self.export_button):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.empty.hide()
        self.export_button.hide()
        set_reading_order(self)

    def _connect(self) -> None:
        self.all_button.clicked.connect(lambda: self.ui.go(Place("clock")))
        self.back.clicked.connect(lambda: self.ui.go(Place("engagement", self._key)))
        self.table.opened.connect(self._open)
        self.export_button.clicked.connect(self._begin_export)
        self.export_bar.closed.connect(self._end_export)
        self.ui.theme.changed.connect(self._dress)

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), px(16))
        self._column.setSpacing(px(12))
        self._head.setSpacing(px(16))
        self._card.outer.setContentsMargins(1, px(4), 1, px(4))


def _names(door: ClockDoor) -> tuple[str, str, str, str]:
    """Give what stays the same when a date moves."""
    return door.row.engagement, door.row.code, door.row.text, door.about
