"""The frame of the reviews: quarters at the left, the written parts, and figures or preview beside them.

Where there is little room the quarters become a combo, and parts, figures and preview take turns.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from engagement_desk.application.queries.reviews_page import QuarterRow
from engagement_desk.domain.kinds import ReviewSection
from engagement_desk.ui.pages.reviews_export import ReviewExportBar
from engagement_desk.ui.pages.reviews_figures import FiguresPane
from engagement_desk.ui.pages.reviews_parts import PartsPane
from engagement_desk.ui.pages.reviews_preview import PreviewPane
from engagement_desk.ui.regions import Region
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, PRIMARY, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.labels import Elided, Text
from engagement_desk.ui.widgets.lines import LinesView

WORDS, FIGURES, PREVIEW = range(3)
_WIDE_FROM, _HIGH_FROM, _LIST_WIDTH = 860, 360, 200
_SIDE = "reviews/side"


class ReviewsFrame(QWidget):
    """The widgets of the page and how they stand."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(parent)
        theme = ui.theme
        self._theme, self._remembered = theme, ui.remembered
        self.is_wide = True
        self.list = LinesView(theme, tr("Quarters"))
        self._list_card = Card(theme)
        self._list_card.add(self.list, 1)
        self.combo = Choice(theme, tr("Quarter"), [])
        self.heading = Elided(theme, size=Size.LARGE, bold=True, figures=True)
        self.lead = Text(theme, token="muted", figures=True, wrap=True)
        self.scope = Button(theme, tr("Scope's draft"), LINK)
        self.scope.setToolTip(tr("The scope adjustments of this review went into the scope's draft."))
        self.publish = Button(theme, tr("Publish …"))
        self.export = Button(theme, tr("Export PDF"), PRIMARY)
        self.export.setToolTip(tr("Export PDF (Ctrl+Shift+E)"))
        self.export_bar = ReviewExportBar(ui)
        self.parts = PartsPane(theme)
        self.figures = FiguresPane(ui)
        self.preview = PreviewPane(ui)
        self.sides = QButtonGroup(self)
        self._side_buttons: list[Button] = []
        for number, name in enumerate((tr("Words"), tr("Figures"), tr("Preview"))):
            button = Button(theme, name)
            button.setCheckable(True)
            self.sides.addButton(button, number)
            self._side_buttons.append(button)
        is_list = ui.remembered is not None and ui.remembered.value(_SIDE) == "figures"
        self._beside = FIGURES if is_list else PREVIEW
        """What stands beside the words where there is room for both."""
        self._side_buttons[self._beside].setChecked(True)
        self._side_buttons[PREVIEW].setToolTip(tr("Preview (Ctrl+Shift+V)"))
        self._lay_out()
        self.sides.idClicked.connect(self._turned)
        self.parts.sought.connect(self._seek)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def side(self) -> int:
        """What is in front: words, figures or preview."""
        return self.sides.checkedId()

    @property
    def quarters(self) -> QWidget:
        """What picks a quarter: the list, or the combo that stands for it."""
        return self.list if self.is_wide else self.combo

    def regions(self) -> list[Region]:
        """The quarters, the words, and what stands beside them; those in sight are led through."""
        words = self.parts.parts[ReviewSection.WHY].note
        figures, preview = Region(self.figures, self.figures.table), Region(self.preview, self.preview.sheets)
        return [Region(self.quarters, self.quarters), Region(self.parts, words), figures, preview]

    def turn(self, side: int) -> None:
        """Bring words, figures or preview to the front."""
        self._side_buttons[side].setChecked(True)
        self.arrange()

    def begin_find(self) -> None:
        """Ask for words to find in the document."""
        if self.side != PREVIEW:
            self.turn(PREVIEW)
        self.preview.begin_find()

    def begin_export(self, key: str, quarter: QuarterRow, month: str = "") -> None:
        """Show where the PDF of a review, or the status of a month of it, goes; where the page is low, in its place."""
        self.export.setEnabled(False)
        self.export_bar.begin(key, quarter, self.preview.preset, self.preview.paper, month)
        self.arrange()

    def end_export(self) -> None:
        """Put the bar away."""
        self.export_bar.hide()
        self.export.setEnabled(True)
        self.arrange()

    def toggle_preview(self) -> None:
        """Show the pages, or what stood there before; whoever writes beside them keeps the caret."""
        shown, writes, reads = self.side == PREVIEW, self._has_focus(self.parts), self._has_focus(self.preview)
        self.turn((FIGURES if self.is_wide else WORDS) if shown else PREVIEW)
        self._keep_side()
        if not shown and not (self.is_wide and writes):
            self.preview.sheets.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif shown and reads:
            wanted = self.figures.table if self.is_wide else self._side_buttons[WORDS]
            wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def arrange(self, _id: int = 0) -> None:
        """Show what fits."""
        if self.is_wide and self.side == WORDS:
            self._side_buttons[self._beside].setChecked(True)
        side, wide = self.side, self.is_wide
        self._side_buttons[WORDS].setVisible(not wide)
        self._list_card.setVisible(wide)
        self.combo.setVisible(not wide)
        self.heading.setVisible(wide)
        has_room = self.export_bar.isHidden() or self.height() / max(self._theme.scale, 0.1) >= _HIGH_FROM
        self.parts.setVisible(has_room and (wide or side == WORDS))
        self._right.setVisible(has_room and (wide or side != WORDS))
        self._right.setCurrentWidget(self.preview if side == PREVIEW else self.figures)
        self._panes.setStretch(0, 2 if side == PREVIEW else 1)
        self._panes.setStretch(1, 3 if side == PREVIEW else 1)
        if side == PREVIEW:
            self.preview.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew what fits."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        wide = self.width() / max(self._theme.scale, 0.1) >= _WIDE_FROM
        picks = self._has_focus(self.quarters)
        if wide != self.is_wide:
            self.is_wide = wide
            if not wide and not self._has_focus(self.preview):
                self._side_buttons[WORDS].setChecked(True)
            row, at = (self._bar, 2) if wide else (self._below, 2)
            row.insertWidget(at, self._switch)
            self._switch_row.setContentsMargins(0, 0, self._theme.px(8) if wide else 0, 0)
        self.arrange()
        if picks:
            self.quarters.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned(self, _id: int) -> None:
        self._keep_side()
        self.arrange()

    def _keep_side(self) -> None:
        if self.is_wide:
            self._beside = self.side
            if self._remembered is not None:
                self._remembered.setValue(_SIDE, "figures" if self.side == FIGURES else "preview")

    def _seek(self, phrases: Sequence[str]) -> None:
        if self.side == PREVIEW:
            self.preview.seek(phrases)

    def _has_focus(self, widget: QWidget) -> bool:
        held = self.window().focusWidget()
        return held is widget or widget.isAncestorOf(held)

    def _lay_out(self) -> None:
        self._bar = QHBoxLayout()
        self._bar.addWidget(self.combo, 1)
        self._bar.addWidget(self.heading, 1)
        self._switch = QWidget()
        self._switch_row = QHBoxLayout(self._switch)
        self._switch_row.setContentsMargins(0, 0, 0, 0)
        for side in self._side_buttons:
            self._switch_row.addWidget(side)
        self._bar.addWidget(self._switch)
        for button in (self.publish, self.export):
            self._bar.addWidget(button)
        self._right = QStackedWidget()
        self._right.addWidget(self.figures)
        self._right.addWidget(self.preview)
        self._panes = QHBoxLayout()
        self._panes.addWidget(self.parts, 1)
        self._panes.addWidget(self._right, 1)
        self._main = QVBoxLayout()
        self._main.addLayout(self._bar)
        self._below = QHBoxLayout()
        self._below.addWidget(self.lead, 1)
        self._below.addWidget(self.scope, 0, Qt.AlignmentFlag.AlignTop)
        self._main.addLayout(self._below)
        self._main.addWidget(self.export_bar)
        self._main.addLayout(self._panes, 1)
        self._main.addStretch(0)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.addWidget(self._list_card)
        self._across.addLayout(self._main, 1)
        self.scope.hide()
        self.set_order()

    def set_order(self) -> None:
        """Let Tab lead through the page in reading order; anew where last quarter's actions came or went."""
        preview = self.preview
        chain: list[QWidget] = [self.list, self.combo, *self._side_buttons, self.publish, self.export, self.scope]
        chain += [*self.export_bar.stops, *self.parts.stops, self.figures.table]
        chain += [*preview.bar.stops, *preview.search.bar.stops, preview.sheets]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    def _dress(self) -> None:
        px = self._theme.px
        self._bar.setSpacing(px(8))
        self._switch_row.setSpacing(px(8))
        for layout in (self._main, self._panes, self._below):
            layout.setSpacing(px(12))
        self._across.setSpacing(px(16))
        self._list_card.setFixedWidth(px(_LIST_WIDTH))
        self._list_card.outer.setContentsMargins(1, px(4), 1, px(4))
        self._settle()
