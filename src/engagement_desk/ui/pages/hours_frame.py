"""Where the parts of a list of entries stand: filter, table with its totals, editor, class, and the line below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.ui.pages.hours_class import ClassBar
from engagement_desk.ui.pages.hours_editor import EntryEditor
from engagement_desk.ui.pages.hours_filter import FilterLine
from engagement_desk.ui.pages.hours_table import EntryTable
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.labels import Elided, Text
from engagement_desk.ui.widgets.lines import Marked
from engagement_desk.ui.widgets.sides import Beside
from engagement_desk.ui.widgets.whole_rows import WholeRows

_CRAMPED_BELOW = 300


class EntriesFrame(QWidget):
    """The widgets of a list of entries; the bin has neither filter nor editor."""

    def __init__(
        self,
        ui: Ui,
        keys: dict[str, Callable[[], None]],
        letters: dict[Qt.Key, Callable[[], None]],
        parent: QWidget | None = None,
        *,
        binned: bool,
    ) -> None:
        """Lay them out; `keys` and `letters` are those of the table."""
        super().__init__(parent)
        self.ui, self.binned, self._is_opened = ui, binned, False
        theme = ui.theme
        self.filter = FilterLine(ui)
        self.title = Text(theme, size=Size.LARGE, bold=True, figures=True, wrap=True)
        self.back = Button(theme, tr("Back  Esc"), LINK)
        self.table = EntryTable(ui, tr("Bin") if binned else tr("Entries"), keys, letters)
        self.restore_button = Button(theme, tr("Restore  Ctrl+Enter"))
        self.restore_button.setAccessibleName(tr("Restore the selected entries"))
        self.overlap = Marked(theme, size=Size.SMALL)
        self.overlap.hide()
        self.detail = Text(theme, size=Size.SMALL, token="muted", figures=True, wrap=True)
        self.totals = Elided(theme, bold=True, figures=True)
        self.totals.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.nothing = Text(theme, token="muted", wrap=True)
        # Over a viewport a label would take the viewport's colour of text.
        self.nothing.setForegroundRole(QPalette.ColorRole.WindowText)
        self.nothing.hide()
        over = QVBoxLayout(self.table.viewport())
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self.nothing)
        over.addStretch(1)
        self.foot = QWidget()
        self._foot_row = QHBoxLayout(self.foot)
        self._foot_row.addWidget(self.restore_button)
        self.restore_button.setVisible(binned)
        self.export_link = Button(theme, tr("Export …"), LINK)
        self.export_link.setAccessibleName(tr("Export hours"))
        self.export_link.clicked.connect(lambda: ui.actions.trigger("file.export_hours"))
        self._foot_row.addWidget(self.export_link)
        self.export_link.setVisible(not binned)
        self._foot_row.addWidget(self.totals, 1)
        self._card = Card(theme)
        self._card.setFocusProxy(self.table)
        self._card.add(WholeRows(self.table), 1)
        self._card.add(self.foot)
        self.editor = EntryEditor(theme)
        self.beside = Beside(theme, self._card, self.editor)
        self.beside.set_detail(there=False)
        self.class_bar = ClassBar(theme)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.back)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.filter)
        self._column.addLayout(head)
        self._column.addWidget(self.beside, 1)
        self._column.addWidget(self.class_bar)
        self._column.addWidget(self.overlap)
        self._column.addWidget(self.detail)
        self.settle_head(opened=False)
        theme.changed.connect(self._dress)
        self._dress()

    def settle_head(self, *, opened: bool) -> None:
        """Show the filter, or what the entries are that were opened from elsewhere."""
        self._is_opened = opened
        is_cramped = self.height() / max(self.ui.theme.scale, 0.1) < _CRAMPED_BELOW
        is_busy = is_cramped and (self.class_bar.isVisible() or self.editor.isVisible())
        self.filter.setVisible(not opened and not self.binned and not is_busy)
        self.title.setVisible(opened)
        self.back.setVisible(opened)

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setSpacing(px(8))
        self._card.outer.setContentsMargins(1, px(4), 1, px(4))
        self._card.body.setSpacing(px(4))
        self._foot_row.setContentsMargins(px(8), 0, px(12), px(4))
        self.nothing.setContentsMargins(px(12), px(8), px(12), px(8))
        self._fit()

    def _fit(self) -> None:
        width = self.width() / max(self.ui.theme.scale, 0.1)
        self.filter.fit(width)
        self.class_bar.fit(width)
        self.settle_head(opened=self._is_opened)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew what fits."""
        super().resizeEvent(event)
        self._fit()
