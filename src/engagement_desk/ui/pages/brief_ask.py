"""The ask line of the brief: what the client asks, in its words, and the day whose scope is to answer."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.days import DayField
from engagement_desk.ui.widgets.fields import LineField
from engagement_desk.ui.widgets.painting import focus_ring

_WIDE_FROM = 560
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class AsOf(DayField):
    """The day of the question, underlined in its line: today, unless another one is typed. Esc brings today back."""

    def __init__(self, theme: Theme, today: date, parent: QWidget) -> None:
        """Make it at today."""
        super().__init__(theme, tr("As of"), today, parent)

    def turn_to_today(self, today: date) -> None:
        """Show today, which may have become another day, and tell nobody."""
        self.today = today
        self.show_error("")
        self.show_day(today)

    def show_error(self, text: str) -> None:
        """Mark a text that is no day; what is wrong is said below the evidence. An empty text takes that away."""
        self.is_wrong = bool(text)
        self.setAccessibleDescription(text)
        self.update()

    def show_day(self, day: date) -> None:
        """Show a day; today by its name while nobody types."""
        super().show_day(day)
        if day == self.today and not self.hasFocus():
            self.setText(tr("today"))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the date to be typed over."""
        super().focusInEvent(event)
        if not self.is_wrong:
            self.show_day(self.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Give today back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.turn_to_today(self.today)
            self.wanted.emit(self.today)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the text and the line below it: the field stands in another one."""
        QLineEdit.paintEvent(self, event)
        painter, theme, rect = QPainter(self), self.theme, QRectF(self.rect())
        painter.setPen(QPen(theme.colour("risk" if self.is_wrong else "control"), 2 if self.is_wrong else 1))
        base, side = rect.bottom() - theme.px(3), theme.px(4)
        painter.drawLine(QPointF(rect.left() + side, base), QPointF(rect.right() - side, base))
        if self.hasFocus():
            focus_ring(painter, rect, 4, theme)

    def _dress(self) -> None:
        super()._dress()
        self.setFont(self.theme.font(Size.SMALL, figures=True))
        self.setTextMargins(self.theme.px(2), 0, self.theme.px(2), 0)
        self.setFixedHeight(self.theme.target)
        self.setFixedWidth(round(self.theme.text_width("2026-12-31", Size.SMALL)) + self.theme.px(14))


class AskLine(LineField):
    """What the client asks, in its words; `as_of` stands at its end while there is text. Esc empties it."""

    down = Signal()
    """What was found is wanted."""

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        """Make an empty line, as of today."""
        super().__init__(theme, tr("Client asks"), tr("Client asks …"), parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the words around what is asked are painted beside it
        self.as_of = AsOf(theme, today, self)
        self.as_of.hide()
        self.textChanged.connect(self._settle)
        theme.changed.connect(self._settle)
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Empty the line on Esc, go on to what was found on ↓."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the day at the end."""
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the line, its quiet beginning and end while there is text, else its key."""
        super().paintEvent(event)
        painter, theme = QPainter(self), self.theme
        painter.setLayoutDirection(self.layoutDirection())
        inner = QRectF(self.rect()).adjusted(theme.px(14), 0, -theme.px(14), 0)
        painter.setPen(theme.colour("muted"))
        if self._is_wide and self.text():
            painter.setFont(theme.font(Size.LARGE))
            painter.drawText(inner, _LEFT, self._before())
        painter.setFont(theme.font(Size.SMALL))
        painter.drawText(inner, _RIGHT, self._after())
        if self.text():
            inner.setRight(self.as_of.x() - theme.px(2))
            painter.drawText(inner, _RIGHT, self._as_of())

    @property
    def _is_wide(self) -> bool:
        return self.width() >= self.theme.px(_WIDE_FROM)

    def _before(self) -> str:
        return tr("Client asks")

    def _as_of(self) -> str:
        return tr("as of")

    def _after(self) -> str:
        return tr("Ctrl+J") if not self.text() else tr("Esc clears") if self._is_wide else ""

    def _settle(self) -> None:
        theme, asks = self.theme, bool(self.text())
        before = theme.text_width(self._before(), Size.LARGE) + theme.px(10) if asks and self._is_wide else 0.0
        after = theme.text_width(self._after(), Size.SMALL) + theme.px(14)
        if asks:
            after += theme.px(12) if self._after() else 0
            left = self.width() - round(after) - self.as_of.width()
            self.as_of.move(left, (self.height() - self.as_of.height()) // 2)
            after += self.as_of.width() + theme.text_width(self._as_of(), Size.SMALL)
        self.as_of.setVisible(asks)
        self.setTextMargins(theme.px(12) + round(before), 0, round(after) + theme.px(10), 0)
        self.update()

    def _dress(self) -> None:
        super()._dress()
        self.setFont(self.theme.font(Size.LARGE))
        self.setFixedHeight(self.theme.px(44))
