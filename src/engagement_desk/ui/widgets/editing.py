"""Editors besides the one line: a choice of words, and a note that grows with its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QSizePolicy, QWidget

from engagement_desk.ui.text import tip, tr
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.fields import LineField, NoteField
from engagement_desk.ui.widgets.painting import focus_ring, rounded

_CORNER = 6
_ANY_HEIGHT = 10_000


class Choice(QComboBox):
    """One word of a vocabulary; the wheel never changes it."""

    def __init__(
        self, theme: Theme, name: str, words: Sequence[tuple[str, object]], parent: QWidget | None = None
    ) -> None:
        """Make it; `words` are the texts with the values that they stand for."""
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        for text, value in words:
            self.addItem(text, value)
        self.currentTextChanged.connect(self._tell)
        theme.changed.connect(self._dress)
        self._dress()

    def choose(self, value: object) -> None:
        """Show the word of a value."""
        values = [self.itemData(number) for number in range(self.count())]
        self.setCurrentIndex(values.index(value) if value in values else -1)
        self._tell()

    def _name_on_the_bus(self) -> None:
        """Give it a label that nobody sees where no visible one is its own: on Linux the name of a combo box is its
        value, and a screen reader says what it is for from its label.
        """
        parent = self.parentWidget()
        beside = parent.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly) if parent else []
        if all(label.buddy() is not self for label in beside):
            label = QLabel(self.accessibleName(), parent)
            label.hide()
            label.setBuddy(self)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Be named once it stands where it stays."""
        super().showEvent(event)
        self._name_on_the_bus()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as a line field."""
        return QSize(self.theme.px(96), self.theme.px(32))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As high as a line field."""
        return QSize(self.theme.px(64), self.theme.px(32))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the frame, the word and the arrow."""
        del event
        painter, theme, rect = QPainter(self), self.theme, QRectF(self.rect())
        rounded(painter, rect, _CORNER, theme.colour("surface"), theme.colour("control"))
        if self.hasFocus():
            focus_ring(painter, rect, _CORNER, theme)
        side, arrow = theme.px(8) + 2, theme.px(4)
        painter.setPen(theme.colour("text"))
        painter.setFont(self.font())
        words = QRectF(rect.left() + side, rect.top(), self._room(), rect.height())
        text = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("muted"), 1.5))
        low = QPointF(rect.right() - side - arrow, rect.center().y() + arrow / 2)
        painter.drawPolyline(QPolygonF([low + QPointF(-arrow, -arrow), low, low + QPointF(arrow, -arrow)]))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew whether the tooltip is needed."""
        super().resizeEvent(event)
        self._tell()

    def _room(self) -> int:
        """Give the width that the word has."""
        return max(self.width() - 3 * (self.theme.px(8) + 2) - 2 * self.theme.px(4), 0)

    def _tell(self, _text: str = "") -> None:
        hidden = self.fontMetrics().horizontalAdvance(self.currentText()) > self._room()
        self.setToolTip(tip(self.currentText()) if hidden else "")

    def _dress(self) -> None:
        self.setFont(self.theme.font(figures=True))
        self.setFixedHeight(self.theme.px(32))
        self._tell()
        self.update()


def _travels(event: QEvent) -> bool:
    """Tell whether a key asks for undo or redo."""
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in keys)


class FormLine(LineField):
    """A line of a form: while it says what is on disk, undo and redo are the application's."""

    stored = ""

    def event(self, event: QEvent) -> bool:
        """Let the application's undo through."""
        if event.type() is QEvent.Type.ShortcutOverride and _travels(event) and self.text() == self.stored:
            event.ignore()
            return True
        return super().event(event)


class FilterField(LineField):
    """Words to filter a list by; Escape empties it, Enter and the down key lead to the list."""

    entered = Signal()

    def __init__(self, theme: Theme, placeholder: str = "", parent: QWidget | None = None) -> None:
        """Make it."""
        super().__init__(theme, tr("Filter"), placeholder or tr("Filter  Ctrl+F"), parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Empty the field, or go to the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class GrowingNote(NoteField):
    """A note as high as its text, so that it never scrolls by itself; in a `heading`, Enter leads to the next field."""

    left = Signal()
    """The focus left it."""
    stored = ""
    _heading = False

    def __init__(
        self, theme: Theme, name: str, placeholder: str = "", parent: QWidget | None = None, *, heading: bool = False
    ) -> None:
        """Make it; `name` is what a screen reader says."""
        super().__init__(theme, name, placeholder, parent)
        self.is_wrong = False
        self._heading = heading
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._measure)
        theme.changed.connect(self._settle)
        self._settle()

    def event(self, event: QEvent) -> bool:
        """Paint the frame as a line field's; let the application's undo through while it says what is on disk."""
        if event.type() is QEvent.Type.ShortcutOverride and _travels(event) and self.toPlainText() == self.stored:
            event.ignore()
            return True
        if event.type() is not QEvent.Type.Paint:
            return super().event(event)
        painter, rect = QPainter(self), QRectF(self.rect())
        edge = "risk" if self.is_wrong else "control"
        rounded(painter, rect, _CORNER, self.theme.colour("surface"), self.theme.colour(edge))
        if self.hasFocus():
            focus_ring(painter, rect, _CORNER, self.theme)
        return True

    def setPlaceholderText(self, text: str) -> None:  # noqa: N802
        """Say what belongs there; an empty note is as high as that."""
        super().setPlaceholderText(text)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """In a heading, lead to the next field on Enter."""
        if self._heading and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hide the ring, and tell."""
        super().focusOutEvent(event)
        self.update()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Let the text flow anew."""
        super().resizeEvent(event)
        self._measure()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page."""
        event.ignore()

    def _settle(self) -> None:
        side = self.theme.px(8) + 2 - round(self.document().documentMargin())
        self.setViewportMargins(side, self.theme.px(3), side, self.theme.px(3))
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(palette.ColorRole.Text, self.theme.colour("text"))
        palette.setColor(palette.ColorRole.PlaceholderText, self.theme.colour("muted"))
        self.setPalette(palette)
        self._measure()

    def _measure(self) -> None:
        # Qt lays a paragraph out when it is painted; until then it counts as one line.
        layout, block = self.document().documentLayout(), self.document().begin()
        while block.isValid():
            layout.blockBoundingRect(block)
            block = block.next()
        lines = max(1 if self._heading else 2, round(self.document().size().height()))
        spacing, margin = self.fontMetrics().lineSpacing(), self.document().documentMargin()
        if self.document().isEmpty():
            room = self.viewport().rect().adjusted(round(margin), 0, -round(margin), _ANY_HEIGHT)
            hint = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.placeholderText())
            lines = max(lines, -(-hint.height() // spacing))
        text = lines * spacing + 2 * margin
        self.setFixedHeight(max(self.theme.px(32), round(text) + 2 * self.theme.px(3) + 2))
