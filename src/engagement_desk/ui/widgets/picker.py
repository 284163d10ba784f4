"""A field over a list, in front of the page: type to narrow, arrows to move, Enter to take, Escape to leave."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.fields import LineField
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.painting import rounded
from engagement_desk.ui.widgets.picker_rows import PickList, PickRow

_WIDTH, _TOP, _FIELD, _CORNER = 640, 64, 48, 10
_PAGE = 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Field(LineField):
    """Keeps the focus: what moves in the list or takes from it is told."""

    stepped = Signal(int)
    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Tab as a key like any other: there is nowhere else to go while the picker is open."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _TABS:
            self.stepped.emit(_TABS[Qt.Key(event.key())])
            return True
        return super().event(event)


class Picker(QWidget):
    """Stands over the window; when it closes, the focus returns to where it was."""

    asked = Signal(str)
    """The text that is typed, each time it changes, and once as the picker opens."""
    entered = Signal()
    """Enter was pressed in the field."""
    taken = Signal(str)
    """The id of the row that was taken; the picker has closed by then."""

    def __init__(self, theme: Theme, name: str, placeholder: str, over: QWidget) -> None:
        """Make it over a widget; it stays hidden until `summon`."""
        super().__init__(over)
        self._theme, self._over = theme, over
        self._before: QWidget | None = None
        self.setAccessibleName(name)
        self.field = _Field(theme, name, placeholder, self)
        self.list = PickList(theme, name, self)
        self.note = Text(theme, "", token="muted", wrap=True, parent=self)
        self._column = QVBoxLayout(self)
        for widget in (self.field, self.list, self.note):
            self._column.addWidget(widget)
        self.field.textChanged.connect(self.asked)
        self.field.stepped.connect(self._step)
        self.field.taken.connect(self.entered)
        self.field.left.connect(self.dismiss)
        self.list.chosen.connect(self._choose)
        theme.changed.connect(self._dress)
        over.installEventFilter(self)
        self.hide()

    def summon(self) -> None:
        """Come to the front with an empty field; where it is open already, go away."""
        if self.isVisible():
            self.dismiss()
            return
        self._before = QApplication.focusWidget()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.show_rows(())
        self._dress()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self.asked.emit("")

    def dismiss(self) -> None:
        """Leave; the focus returns."""
        if not self.isVisible():
            return
        QApplication.instance().focusChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rows(self, rows: Sequence[PickRow], note: str = "") -> None:
        """Show rows, the first one current, and below them a note where there is something to say."""
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._place()
        self._announce(note)

    def take_current(self) -> None:
        """Take the current row, as Enter does."""
        current = self.list.current
        if current is not None:
            self._choose(current.id)

    def _choose(self, row_id: str) -> None:
        self.dismiss()
        self.taken.emit(row_id)

    def _step(self, by: int) -> None:
        self.list.step(by)
        self._announce("")

    def _announce(self, note: str) -> None:
        current = self.list.current
        said = note or (current.spoken if current is not None else "")
        if said and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Go away when something else in the window takes the focus, as by a click beside it."""
        if now is not None and now is not self.field and now.window() is self.window():
            self._before = None
            self.dismiss()

    def _place(self) -> None:
        px, over = self._theme.px, self._over
        width = min(px(_WIDTH), over.width() - 2 * px(16))
        top = min(px(_TOP), over.height() // 12)
        margins, gap = 2 * px(8), px(8)
        fixed = self.field.minimumHeight() + margins
        if self.note.text():
            fixed += gap + self.note.heightForWidth(width - 2 * px(16)) + px(8)
        room = over.height() - top - fixed - 2 * px(16)
        listed = min(self.list.wanted_height(), max(room, px(36))) if self.list.rows else 0
        self.list.setFixedHeight(listed)
        self.setGeometry((over.width() - width) // 2, top, width, fixed + (listed + gap if listed else 0))

    def _dress(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(8), px(8), px(8), px(8))
        self._column.setSpacing(px(8))
        self.note.setContentsMargins(px(8), 0, px(8), px(8))
        self.field.setFont(self._theme.font(Size.LARGE, figures=True))
        self.field.setFixedHeight(px(_FIELD))
        self.field.setTextMargins(px(14), 0, px(14), 0)
        palette = self.list.palette()
        palette.setColor(palette.ColorRole.Base, self._theme.colour("surface"))
        self.list.setPalette(palette)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep to the middle of what it stands over."""
        if watched is self._over and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the card that it stands on."""
        del event
        ground, line = self._theme.colour("surface"), self._theme.colour("control")
        rounded(QPainter(self), QRectF(self.rect()), _CORNER, ground, line)
