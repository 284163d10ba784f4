"""A list with the detail of its row beside it; where there is little room the detail takes the list's place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.scroll import slim

DETAIL_WIDTH = 360
_NARROW_BELOW = 720
_ANY_WIDTH = 16_777_215
_MOST_ROUNDS = 3


class DetailPane(Card):
    """A card whose content scrolls; `column` is its layout, `back` leads to the list where both do not fit."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make an empty pane; `name` is what a screen reader says."""
        super().__init__(theme, parent=parent)
        self.setAccessibleName(name)
        self.back = Button(theme, tr("Back to the list"), LINK)
        self.back.hide()
        self.add(self.back)
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slim(self._scroll, theme)
        self._scroll.setWidget(self._inside)
        self._scroll.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self.add(self._scroll, 1)
        theme.changed.connect(self._space)
        self._space()

    def to_top(self) -> None:
        """Show the pane from its beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def focus_on(self, editor: QWidget) -> None:
        """Give the focus to an editor in the pane, and scroll to it."""
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(editor)

    def _space(self) -> None:
        self.column.setSpacing(self.theme.px(12))
        self.column.setContentsMargins(0, 0, self.theme.px(6), 0)


class Beside(QWidget):
    """A list at the left and its detail at the right, or one of them at a time where it is narrow."""

    narrowed = Signal(bool)

    def __init__(self, theme: Theme, left: QWidget, detail: DetailPane, parent: QWidget | None = None) -> None:
        """Put both side by side."""
        super().__init__(parent)
        self._theme, self._left, self._detail = theme, left, detail
        self._narrow = self._in_detail = False
        self._has_detail = True
        self._is_settling = self._is_unsettled = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(left, 1)
        self._row.addWidget(detail)
        detail.back.clicked.connect(self.leave_detail)
        theme.changed.connect(self._settle)
        self._settle()

    @property
    def is_narrow(self) -> bool:
        """Tell whether list and detail take turns."""
        return self._narrow

    def enter_detail(self) -> None:
        """Bring the detail to the front where both do not fit."""
        self._in_detail = True
        self._settle()

    def leave_detail(self) -> None:
        """Return to the list, and give it the focus."""
        self._in_detail = False
        self._settle()
        self._left.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_detail(self, *, there: bool) -> None:
        """Say whether there is a detail to show at all."""
        self._has_detail = there
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew what fits."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """Decide what fits; where showing a part resizes the whole, anew once Qt is done with showing it."""
        self._is_unsettled = True
        if self._is_settling:
            return
        self._is_settling = True
        for _ in range(_MOST_ROUNDS):
            if self._is_unsettled:
                self._is_unsettled = False
                self._arrange()
        self._is_settling = False

    def _arrange(self) -> None:
        self._row.setSpacing(self._theme.px(16))
        narrow = self.width() / max(self._theme.scale, 0.1) < _NARROW_BELOW
        if narrow != self._narrow:
            self._narrow = narrow
            self.narrowed.emit(narrow)
        self._detail.setVisible(self._has_detail and (not narrow or self._in_detail))
        self._left.setVisible(not (narrow and self._in_detail and self._has_detail))
        self._detail.back.setVisible(narrow)
        width = self._theme.px(DETAIL_WIDTH)
        self._detail.setMinimumWidth(0 if narrow else width)
        self._detail.setMaximumWidth(_ANY_WIDTH if narrow else width)
