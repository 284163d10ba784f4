"""The field of the quick line: grounds under what was understood, and the rest of a completion behind the caret."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from engagement_desk.ui.actions import SPECS
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.fields import LineField
from engagement_desk.ui.widgets.painting import focus_ring, rounded

_CORNER, _TOKEN_CORNER, _WORD_GAP = 8, 4, 4
_COMPACT = 36
_CARET_INSET = 5
"""How far Qt's rectangle of the caret begins left of the caret itself."""

Spans = tuple[tuple[int, int, str], ...]


class QuickLine(LineField):
    """One line that logs; it rewrites nothing that was typed."""

    moved = Signal(int)
    """Up (-1) or down (1) was pressed."""
    taken = Signal()
    """Tab or → took the completion."""
    left = Signal()
    """Escape was pressed."""
    timed = Signal()
    """The key of the timer was pressed; with an empty field it is the application's."""

    def __init__(self, theme: Theme, hint: str = "", height: int = 44, parent: QWidget | None = None) -> None:
        """Make it; the `hint` stands at its right end while it is empty or there is room."""
        self._height, self._hint = height, hint
        self._spans: Spans = ()
        self._ghost = ""
        self._is_composing = False
        super().__init__(theme, tr("Quick line"), tr("Log time: NORTH 1h30 note"), parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a line begins with a KEY and a time in every language
        self.textChanged.connect(self._space)
        self.cursorPositionChanged.connect(self.update)

    def show_spans(self, spans: Spans) -> None:
        """Mark the parts that were understood."""
        self._spans = spans
        if self.isVisible() and not self._is_composing:
            self._colour_spans()
        self.update()

    def show_ghost(self, rest: str) -> None:
        """Show the rest of a completion behind the caret; an empty text shows none."""
        self._ghost = rest
        self.update()

    @property
    def ghost(self) -> str:
        """The rest of the completion that is shown."""
        return self._ghost if self.cursorPosition() == len(self.text()) and self.hasFocus() else ""

    def _colour_spans(self) -> None:
        """Give the tokens their colour by the formats that an input method may set: the text stays as it is."""
        accent = QTextCharFormat()
        accent.setForeground(self.theme.colour("accent"))
        kind = QInputMethodEvent.AttributeType.TextFormat
        caret = self.cursorPosition()
        formats = [
            QInputMethodEvent.Attribute(kind, start - caret, end - start, accent) for start, end, _ in self._spans
        ]
        QLineEdit.inputMethodEvent(self, QInputMethodEvent("", formats))

    def _places(self, wanted: Iterable[int]) -> dict[int, float]:
        """Give where these characters begin, from the start of the text; the last one ends where one more would."""
        layout = QTextLayout(self.text(), self.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return {at: line.cursorToX(at)[0] for at in wanted}  # type: ignore[index]

    def _space(self) -> None:
        """Make room for the grounds of two tokens beside each other; the placeholder needs none."""
        font = QFont(self._spaced)
        if not self.text():
            font.setWordSpacing(0)
        if font != self.font():
            self.setFont(font)

    def _dress(self) -> None:
        super()._dress()
        theme = self.theme
        font = theme.font(Size.LARGE if self._height > _COMPACT else Size.BODY, figures=True)
        self._spaced = QFont(font)
        self._spaced.setWordSpacing(theme.px(_WORD_GAP))
        self._space()
        self.setFixedHeight(theme.px(self._height))
        hint = round(theme.text_width(self._hint, Size.SMALL)) + theme.px(16) if self._hint else theme.px(8)
        self.setTextMargins(theme.px(12), 0, hint + theme.px(4), 0)
        self.show_spans(self._spans)

    def event(self, event: QEvent) -> bool:
        """Take the key of the timer from the application while something is typed."""
        if event.type() is QEvent.Type.ShortcutOverride and self.text() and _is_timer_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave up, down, Escape and the key of the timer to the owner; → at the end takes the completion."""
        key, plain = event.key(), event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and plain:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape and plain:
            self.left.emit()
        elif key == Qt.Key.Key_Right and plain and self.ghost:
            self.taken.emit()
        elif _is_timer_key(event) and self.text():
            self.timed.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Let Tab take the completion where there is one, and leave the field where there is none."""
        if forward and self.ghost:
            self.taken.emit()
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Colour the tokens anew: the formats are lost with the focus."""
        super().focusInEvent(event)
        self.show_spans(self._spans)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Leave the line to an input method while it composes."""
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the frame, the grounds of the tokens, the text, and what is behind it."""
        painter, theme, rect = QPainter(self), self.theme, QRectF(self.rect())
        rounded(painter, rect, _CORNER, theme.colour("surface"), theme.colour("risk" if self.is_wrong else "control"))
        if self.hasFocus():
            focus_ring(painter, rect, _CORNER, theme)
        length = len(self.text())
        spans = [(start, end) for start, end, _ in self._spans if end <= length]
        places = self._places({length, self.cursorPosition(), *(at for span in spans for at in span)})
        caret = self.cursorRect()
        left = caret.left() + _CARET_INSET - places[self.cursorPosition()]
        inner = rect.adjusted(theme.px(8), 2, -theme.px(8), -2)
        painter.save()
        painter.setClipRect(inner)
        grounds = [(left + places[start], left + places[end]) for start, end in spans]
        self._paint_grounds(painter, grounds, QRectF(caret))
        painter.restore()
        painter.end()
        QLineEdit.paintEvent(self, event)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        end = left + places[length]
        self._paint_ghost(painter, QPointF(end, rect.top()), inner)
        self._paint_hint(painter, end, inner)

    def _paint_grounds(self, painter: QPainter, grounds: list[tuple[float, float]], caret: QRectF) -> None:
        around = self.theme.px(3)
        for begins, ends in grounds:
            box = QRectF(begins - around, caret.top() - 1, ends - begins + 2 * around, caret.height() + 2)
            rounded(painter, box, self.theme.px(_TOKEN_CORNER), self.theme.colour("accent_soft"), None)

    def _paint_ghost(self, painter: QPainter, at: QPointF, inner: QRectF) -> None:
        ghost = self.ghost
        if not ghost:
            return
        painter.setFont(self.font())
        painter.setPen(self.theme.colour("muted"))
        metrics = painter.fontMetrics()
        fitting = metrics.elidedText(ghost, Qt.TextElideMode.ElideRight, int(max(inner.right() - at.x(), 0)))
        # The line that Qt centres the text on.
        baseline = (self.height() - metrics.height() + 1) // 2 + metrics.ascent()
        painter.drawText(QPointF(at.x() + 1, baseline), fitting)

    def _paint_hint(self, painter: QPainter, end: float, inner: QRectF) -> None:
        font = self.theme.font(Size.SMALL)
        font.setWordSpacing(0)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(self._hint)
        if not self._hint or end + width + self.theme.px(16) > inner.right():
            return
        painter.setPen(self.theme.colour("muted"))
        at = inner.adjusted(0, 0, -self.theme.px(4), 0)
        painter.drawText(at, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._hint)


def _is_timer_key(event: QEvent) -> bool:
    keys = SPECS["time.timer"].keys
    return isinstance(event, QKeyEvent) and any(
        QKeySequence(event.keyCombination()) == QKeySequence(key) for key in keys
    )
