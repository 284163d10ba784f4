"""The quick line in a small window of its own, over whatever program is in front."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.ui.quick_bar import QuickBar
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.painting import rounded

_WIDTH, _SIDE = 640, 12


class QuickWindow(QWidget):
    """Comes to the front for one line and leaves once it is logged or Escape is pressed; what was typed stays."""

    def __init__(self, ui: Ui) -> None:
        """Make it; it stays hidden until `summon`."""
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self._ui = ui
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(tr("Quick entry · Engagement Desk"))
        self.bar = QuickBar(ui, "desktop/quick_line", tr("Enter logs · Esc closes"), parent=self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.bar)
        self._column.addStretch(1)
        self.bar.left.connect(self.hide)
        self.bar.sent.connect(self._sent)
        self.bar.timed.connect(self.hide)
        self.bar.refused.connect(self._come_back)
        self.bar.list.installEventFilter(self)
        self.bar.list.lacking.connect(self._fit)
        ui.theme.changed.connect(self._dress)
        ui.presenting.changed.connect(self.hide)
        self._dress()

    def summon(self) -> None:
        """Come to the front, with the caret in the line."""
        self._place()
        self.showNormal()
        self.raise_()
        self.activateWindow()
        self.bar.take_focus()

    def _come_back(self) -> None:
        reason = self.bar.reading.parts
        self.summon()
        self.bar.reading.show_parts(reason)

    def _sent(self, *_line: object) -> None:
        self.hide()

    def _dress(self) -> None:
        side = self._ui.theme.px(_SIDE)
        self._column.setContentsMargins(side, side, side, self._ui.theme.px(4))
        self._fit()

    def _place(self) -> None:
        """Stand in the upper third of the screen that the pointer is on."""
        self._fit()
        screen = QGuiApplication.screenAt(QCursor.pos()) or self.screen()
        room = screen.availableGeometry()
        self.move(room.center().x() - self.width() // 2, room.top() + room.height() // 4)

    def _fit(self, least: int = 0) -> None:
        """Be as high as the line, or as its list needs."""
        width = min(self._ui.theme.px(_WIDTH), self.screen().availableGeometry().width())
        self.resize(width, max(self.sizeHint().height(), least))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Be small again once the list has gone."""
        if watched is self.bar.list and event.type() is QEvent.Type.Hide:
            self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the card that it stands on."""
        del event
        ground, line = self._ui.theme.colour("surface"), self._ui.theme.colour("control")
        rounded(QPainter(self), QRectF(self.rect()), 0, ground, line)
