"""Fields to type in, with their label above and what is wrong with them beside them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.painting import focus_ring, rounded

_CORNER = 6


class LineField(QLineEdit):
    """One line of text. While it is empty, or nothing in it can be undone, undo and redo are the application's."""

    def __init__(self, theme: Theme, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        """Make it; `name` is what a screen reader says."""
        super().__init__(parent)
        self.theme = theme
        self.is_wrong = False
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        theme.changed.connect(self._dress)
        self._dress()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the application while there is nothing of the field's own to undo."""
        if event.type() is QEvent.Type.ShortcutOverride and self._passes_on(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave undo and redo to the application while there is nothing of the field's own to undo."""
        if self._passes_on(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Leave files to the window."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the frame, then the text."""
        painter, rect = QPainter(self), QRectF(self.rect())
        edge = "risk" if self.is_wrong else "control"
        rounded(painter, rect, _CORNER, self.theme.colour("surface"), self.theme.colour(edge))
        if self.hasFocus():
            focus_ring(painter, rect, _CORNER, self.theme)
        painter.end()
        super().paintEvent(event)

    def _passes_on(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            return not (self.text() and self.isUndoAvailable())
        return event.matches(QKeySequence.StandardKey.Redo) and not (self.text() and self.isRedoAvailable())

    def _dress(self) -> None:
        self.setFont(self.theme.font(figures=True))
        self.setMinimumHeight(self.theme.px(32))
        self.setTextMargins(self.theme.px(8), 0, self.theme.px(8), 0)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(palette.ColorRole.Text, self.theme.colour("text"))
        palette.setColor(palette.ColorRole.PlaceholderText, self.theme.colour("muted"))
        self.setPalette(palette)


class NoteField(QPlainTextEdit):
    """Several lines of plain text; Tab leaves it."""

    def __init__(self, theme: Theme, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        """Make it; `name` is what a screen reader says."""
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(self.theme.font())
        self.setMinimumHeight(self.theme.px(64))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Leave files to the window."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)


class FieldRow(QWidget):
    """A field under its label, with a hint or what is wrong below it; what was typed stays."""

    def __init__(
        self, theme: Theme, label: str, editor: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        """Make the row; the label names the editor for a screen reader too."""
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        self.label = Text(theme, label, size=Size.SMALL, token="muted")
        self.label.setBuddy(editor)
        self.message = Text(theme, hint, size=Size.SMALL, token="muted", wrap=True, parent=self)
        self.message.setVisible(bool(hint))
        editor.setAccessibleName(editor.accessibleName() or label)
        layout.addWidget(self.label)
        layout.addWidget(editor)
        layout.addWidget(self.message)

    def set_error(self, text: str) -> None:
        """Say what is wrong beside the field; an empty text brings the hint back."""
        self.message.set_token("risk" if text else "muted")
        self.message.setText(text or self._hint)
        self.message.setVisible(bool(text or self._hint))
        self.editor.setAccessibleDescription(text or self._hint)
        if isinstance(self.editor, LineField):
            self.editor.is_wrong = bool(text)
            self.editor.update()
