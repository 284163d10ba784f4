"""The quick line over any page, at the engagement in front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from engagement_desk.ui.quick_bar import QuickBar
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.painting import rounded


class QuickOverlay(QWidget):
    """Stands over the head of a page until a line is logged or Escape is pressed; the focus then returns."""

    def __init__(self, ui: Ui, open_key: Callable[[], str | None], page: QWidget) -> None:
        """Make it over the area of the pages; it stays hidden until `summon`."""
        super().__init__(page)
        self._theme, self._page = ui.theme, page
        self._before: QWidget | None = None
        self.bar = QuickBar(ui, "overlay/quick_line", tr("Enter logs · Esc closes"), open_key, self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.bar)
        self.bar.left.connect(self.dismiss)
        self.bar.sent.connect(self._sent)
        self.bar.timed.connect(self.dismiss)
        self.bar.refused.connect(self._come_back)
        page.installEventFilter(self)
        self.hide()

    def summon(self) -> None:
        """Come to the front, with the caret in the line."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.bar.take_focus()

    def dismiss(self) -> None:
        """Leave; what was typed stays for the next time."""
        self.hide()
        self.bar.list.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _come_back(self) -> None:
        reason = self.bar.reading.parts
        self.summon()
        self.bar.reading.show_parts(reason)

    def _sent(self, *_line: object) -> None:
        self.dismiss()

    def _place(self) -> None:
        side = self._theme.px(12)
        self._column.setContentsMargins(side, side, side, self._theme.px(4))
        self.setGeometry(side, side, self._page.width() - 2 * side, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with the size of the text."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep to the width of the page."""
        if watched is self._page and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the card that it stands on."""
        del event
        ground, line = self._theme.colour("surface"), self._theme.colour("control")
        rounded(QPainter(self), QRectF(self.rect()), 10, ground, line)
