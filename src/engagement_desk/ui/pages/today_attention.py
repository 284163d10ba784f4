"""What needs attention: three lines, the rest on demand, each a door to its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from engagement_desk.ui.place import Place
from engagement_desk.ui.text import mark, plain, tip, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import LINK, Button, Pressable
from engagement_desk.ui.widgets.cards import Card, empty_layout
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.painting import facing, focus_ring
from engagement_desk.ui.widgets.painting import mark as draw_sign

if TYPE_CHECKING:
    from engagement_desk.application.queries.attention import AttentionRow

_SHOWN, _ROW = 3, 31
_INSET = 6
"""Room for the ring of the focus around a line, on both sides."""
# By the values of `Urgency`, whose module is not needed before the first painting.
_STATES = {"now": "risk", "soon": "warn", "note": "muted"}
_SAID = {"now": mark("now"), "soon": mark("soon"), "note": mark("to note")}
# Their sentences end with a person's words, in which a semicolon means nothing.
_WHOLE = frozenset({"question_old", "question_unowned", "request_unanswered", "deliverable_overdue"})
_TABS = {
    "hours": "Hours",
    "terms": "Terms",
    "brief": "Brief",
    "scope": "Scope",
    "deliverables": "Deliverables",
    "log": "Log",
    "exit": "Exit",
    "reviews": "Reviews",
}
_FOCUS = {"request_unanswered": "request:{}"}
"""How a page is told of what it is to open, where the name alone does not tell what it is."""


def place_of(row: AttentionRow) -> Place:
    """Give the place that a line leads to: its target is `KEY/page` or `KEY/page/id`."""
    key, page, *rest = row.target.split("/", 2)
    focus = rest[0] if rest else None
    if row.code == "unclassified":
        return Place("triage", key)
    if page == "details":
        return Place(page, key, focus=focus)
    if focus is not None:
        focus = _FOCUS.get(row.code, "{}").format(focus)
    return Place("engagement", key, _TABS[page], focus)


def said_of(row: AttentionRow) -> tuple[str, str]:
    """Give what a line says, and aside what to do about it."""
    from engagement_desk.ui.sentences import attention_said  # with its tables, which the first painting does without

    text = plain(attention_said(row))
    what, _, aside = (text, "", "") if row.code in _WHOLE else text.partition("; ")
    return f"{row.engagement}: {what.rstrip('.')}", aside.rstrip(".")


class AttentionLine(Pressable):
    """One line; pressing it leads to its place."""

    def __init__(self, theme: Theme, row: AttentionRow, *, ruled: bool, parent: QWidget | None = None) -> None:
        """Make it; a `ruled` one has a hairline below."""
        super().__init__(parent)
        self._theme, self._ruled = theme, ruled
        self.place = place_of(row)
        self._text, self._aside = said_of(row)
        self._state = _STATES[row.urgency]
        whole = f"{self._text} · {self._aside}" if self._aside else self._text
        self.setAccessibleName(f"{tr(_SAID[row.urgency])}: {whole}")
        self._whole = whole
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line."""
        return QSize(self._theme.px(200), self._theme.px(_ROW))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Any width."""
        return QSize(0, self._theme.px(_ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Decide anew whether the tooltip is needed."""
        super().resizeEvent(event)
        wanted = self._theme.text_width(f"{self._text}    {self._aside}") + self._theme.px(36 + 2 * _INSET)
        self.setToolTip(tip(self._whole) if wanted > self.width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the sign, what it is, and aside what to do."""
        del event
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        if self._ruled:
            painter.setPen(theme.colour("line"))
            inset = theme.px(_INSET)
            painter.drawLine(inset, self.height() - 1, self.width() - inset, self.height() - 1)
        side = theme.px(9)
        sign = facing(painter, QRectF(theme.px(_INSET), rect.center().y() - side / 2, side, side), rect)
        if self._state == "muted":
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.colour("muted"))
            painter.drawEllipse(sign.adjusted(1.5, 1.5, -1.5, -1.5))
        else:
            draw_sign(painter, sign, self._state, theme.colour(self._state))
        inner = facing(painter, rect.adjusted(theme.px(24 + _INSET), 0, -theme.px(8 + _INSET), 0), rect)
        font = theme.font(figures=True)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        end, middle = Qt.TextElideMode.ElideRight, Qt.AlignmentFlag.AlignVCenter
        text = painter.fontMetrics().elidedText(self._text, end, int(inner.width()))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | middle), text)
        used = painter.fontMetrics().horizontalAdvance(text) + theme.px(24)
        painter.setFont(theme.font(Size.BODY, figures=True))
        painter.setPen(theme.colour("muted"))
        room = facing(painter, inner.adjusted(used, 0, 0, 0), inner)
        if self._aside and room.width() > theme.px(48):
            aside = painter.fontMetrics().elidedText(self._aside, end, int(room.width()))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | middle), aside)
        if self.hasFocus():
            focus_ring(painter, rect.adjusted(0, 1, 0, -2), 4, theme)


class AttentionCard(Card):
    """The card of today's page; it keeps its height while the lines are being asked for."""

    opened = Signal(object)
    """The `Place` of the line that was pressed."""
    filled = Signal()
    """There are other lines than before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it with no lines yet."""
        super().__init__(theme, tr("Needs attention"), parent)
        self.aside.setText("F8")
        self.lines: list[AttentionLine] = []
        self._more: Button | None = None
        self._rows: tuple[AttentionRow, ...] = ()
        self._is_open = False
        self._at, self._wanted = -1, 0
        self.is_read = False
        self._reserve()
        theme.changed.connect(self._reserve)

    def show_rows(self, rows: tuple[AttentionRow, ...]) -> None:
        """Show the lines."""
        if rows != self._rows or not self.is_read:
            self._rows, self.is_read = rows, True
            self._fill()
        wanted, self._wanted = self._wanted, 0
        if wanted:
            self.step(wanted)

    def stops(self) -> list[QWidget]:
        """Give what Tab leads to, in reading order."""
        return [*self.lines, *([self._more] if self._more is not None else [])]

    def step(self, by: int) -> None:
        """Go to the next or the previous line, round them all; before they are read, as soon as they are."""
        if not self.is_read:
            self._wanted = by
        if not self._rows:
            return
        held = next((number for number, line in enumerate(self.lines) if line.hasFocus()), None)
        at = self._at if held is None else held
        self._at = (at + by) % len(self._rows) if at >= 0 else (0 if by > 0 else len(self._rows) - 1)
        if self._at >= len(self.lines):
            self._open()
        self.lines[self._at].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self) -> None:
        self._is_open = True
        self._fill()

    def _close(self) -> None:
        self._is_open = False
        self._fill()

    def _fill(self) -> None:
        held = next((number for number, line in enumerate(self.lines) if line.hasFocus()), -1)
        empty_layout(self.body)
        self.lines, self._more = [], None
        self.setMinimumHeight(0)
        shown = self._rows if self._is_open else self._rows[:_SHOWN]
        for number, row in enumerate(shown):
            line = AttentionLine(self.theme, row, ruled=number < len(shown) - 1)
            line.clicked.connect(self._opener(line.place))
            self.lines.append(line)
            self.body.addWidget(line)
            line.show()  # the layout would do so later, and what is hidden takes no focus
        self.aside.setVisible(bool(self._rows))
        more = len(self._rows) - _SHOWN
        if more > 0:
            text = tr("Fewer") if self._is_open else tr("{n} more").format(n=more)
            self._more = Button(self.theme, text, LINK)
            self._more.clicked.connect(self._close if self._is_open else self._open)
            foot = QWidget(self)
            beside = QHBoxLayout(foot)
            beside.setContentsMargins(self.theme.px(_INSET), 0, 0, 0)
            beside.addWidget(self._more)
            beside.addStretch(1)
            self.body.addWidget(foot)
            foot.show()
        if not self._rows:
            self.body.addWidget(self._nothing())
        self.filled.emit()
        if 0 <= held < len(self.lines):
            self.lines[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def _nothing(self) -> Text:
        text = Text(self.theme, tr("Nothing needs attention."), token="muted")
        text.setContentsMargins(self.theme.px(_INSET), 0, 0, 0)
        return text

    def _opener(self, place: Place) -> Callable[[], None]:
        return lambda: self.opened.emit(place)

    def _dress(self) -> None:
        super()._dress()
        # The rings of the lines reach over the margin at which they and the heading begin.
        side, top, inset = self.theme.px(14), self.theme.px(12), self.theme.px(_INSET)
        self.outer.setContentsMargins(side - inset, top, side - inset, top)
        self._head.setContentsMargins(inset, 0, inset, 0)
        self.body.setSpacing(0)

    def _reserve(self) -> None:
        """Keep the room of three lines, so that nothing jumps when they come."""
        if not self.is_read:
            self.setMinimumHeight(self.theme.px(164))
