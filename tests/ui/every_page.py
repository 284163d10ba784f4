"""What must hold of every widget in sight on any page, told as sentences that name the widget at fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QTableView,
    QWidget,
)

from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.labels import Elided

SMALLEST = 24
SPARE = 1
"""Pixels that the rounding of fractions of one may take."""
MOST_STEPS, MOST_ROWS = 500, 50
TABBED = Qt.FocusPolicy.TabFocus
ALONG = Qt.Orientation.Horizontal
_LAYS_OUT_ITSELF = (QAbstractScrollArea, QComboBox, QTabBar, QHeaderView, QMainWindow)
_TAKES_ANY_SIZE = (QAbstractSlider, QAbstractItemView, QLabel)


def faults(root: QWidget) -> Iterator[str]:
    """Tell what is wrong with the widgets in sight."""
    for widget in in_sight(root):
        for check in CHECKS:
            said = check(widget)
            if said:
                yield f"{named(widget)}: {said}"


def in_sight(root: QWidget) -> list[QWidget]:
    """Give every widget that is shown."""
    return [widget for widget in root.findChildren(QWidget) if widget.isVisible() and not widget.isWindow()]


def named(widget: QWidget) -> str:
    """Name a widget so that a person finds it."""
    said = widget.accessibleName() or _text(widget)
    above = widget.parentWidget()
    while above is not None and type(above).__module__.startswith("PySide6"):
        above = above.parentWidget()
    return f"{type(widget).__name__} {said[:40]!r} in {type(above).__name__}"


def _text(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""


def cut_text(widget: QWidget) -> str:
    """Texts have the room that they need, or the whole of them stands in a tooltip."""
    text = _text(widget)
    if widget.toolTip() or not text:
        return ""
    wide = widget.fontMetrics().horizontalAdvance(text)
    if isinstance(widget, (Elided, QComboBox)):
        return f"{text!r} is elided without a tooltip" if wide > widget.width() else ""
    if isinstance(widget, QAbstractButton):
        wanted = widget.sizeHint().width()
        return f"needs {wanted} and has {widget.width()}" if wanted > widget.width() + SPARE else ""
    return _cut_label(widget) if isinstance(widget, QLabel) else ""


def _cut_label(label: QLabel) -> str:
    metrics, room, hint = label.fontMetrics(), label.contentsRect().width() + SPARE, label.sizeHint()
    if label.wordWrap():
        wide = max((metrics.horizontalAdvance(word) for word in label.text().split()), default=0)
        tall = label.heightForWidth(label.width())
    else:
        wide, tall = hint.width() - label.width() + room - SPARE, hint.height()
    if wide > room:
        return f"needs a width of {wide} and has {room}"
    return f"needs a height of {tall} and has {label.height()}" if tall > label.height() + SPARE else ""


def cut_heads(widget: QWidget) -> str:
    """The heads of a table are whole."""
    if not isinstance(widget, QTableView) or widget.horizontalHeader().isHidden():
        return ""
    metrics, model = widget.horizontalHeader().fontMetrics(), widget.model()
    for number in range(model.columnCount()):
        title = str(model.headerData(number, ALONG, Qt.ItemDataRole.DisplayRole) or "")
        if 0 < widget.columnWidth(number) < max(map(metrics.horizontalAdvance, title.split("\n"))):
            return f"the head {title!r} is cut"
    return ""


def overlapping(widget: QWidget) -> str:
    """No two children stand on the same ground, but for what comes over a page."""
    if isinstance(widget, (*_LAYS_OUT_ITSELF, QStackedWidget)):
        return ""
    for first, second in combinations(_shown_in(widget), 2):
        both = first.geometry().intersected(second.geometry())
        if min(both.width(), both.height()) > SPARE:
            return f"{named(first)} and {named(second)} overlap by {both.width()}x{both.height()}"
    return ""


def _shown_in(widget: QWidget) -> list[QWidget]:
    inner = [child for child in widget.children() if isinstance(child, QWidget)]
    return [child for child in inner if child.isVisible() and not child.isWindow()]


def outside(widget: QWidget) -> str:
    """A widget stands inside its parent; in an area that scrolls, it is no wider than what is in sight."""
    above = widget.parentWidget()
    area = above.parentWidget()
    if isinstance(above, _LAYS_OUT_ITSELF):
        return ""
    frame, inner = above.rect(), widget.geometry()
    if isinstance(area, QAbstractScrollArea) and above is area.viewport():
        if not isinstance(area, QScrollArea):
            return ""
        frame = QRect(0, inner.top(), frame.width(), inner.height())
    if frame.contains(inner) or inner.isEmpty():
        return ""
    return f"{inner.getRect()} stands out of {frame.getRect()}"


def too_small(widget: QWidget) -> str:
    """What is pressed or typed in is at least 24 pixels high and wide; the rows of lists have a height of their own."""
    is_control = isinstance(widget, QAbstractButton) or bool(widget.focusPolicy() & TABBED)
    if not is_control or isinstance(widget, _TAKES_ANY_SIZE) or isinstance(widget.parentWidget(), QTabBar):
        return ""
    return f"is {widget.width()}x{widget.height()}" if min(widget.width(), widget.height()) < SMALLEST else ""


def nameless(widget: QWidget) -> str:
    """What takes the focus says what it is."""
    if not widget.focusPolicy() & TABBED or widget.accessibleName():
        return ""
    return "" if isinstance(widget, QAbstractButton) and widget.text() else "has no accessible name"


def marked_up(widget: QWidget) -> str:
    """Labels and tooltips show what was typed as it is."""
    if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
        return "takes markup"
    said = [widget.toolTip(), *(_tips(widget) if isinstance(widget, QAbstractItemView) else ())]
    loose = [one for one in said if "<" in one and not one.startswith("<span>")]
    return f"a tooltip takes markup: {loose[0]!r}" if loose else ""


def _tips(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), MOST_ROWS)):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


CHECKS: tuple[Callable[[QWidget], str], ...] = (
    cut_text, cut_heads, overlapping, outside, too_small, nameless, marked_up
)  # fmt: skip


def off_colour(root: QWidget, theme: Theme) -> Iterator[str]:
    """Tell which labels are in no colour of the scheme in use."""
    tokens = theme.tokens
    known = {QColor(getattr(tokens, name)).name() for name in tokens.__dataclass_fields__}
    for widget in in_sight(root):
        if isinstance(widget, QLabel) and widget.text():
            ink = widget.palette().color(widget.foregroundRole()).name()
            if ink not in known:
                yield f"{named(widget)}: is in {ink}"


def unreached(window: MainWindow) -> Iterator[str]:
    """Tell which controls the Tab key does not lead to."""
    wanted = [
        one for one in in_sight(window) if one.isEnabled() and one.focusPolicy() & TABBED and not one.focusProxy()
    ]
    reached: set[QWidget] = set()
    for _ in range(MOST_STEPS):
        here = QApplication.focusWidget()
        reached.update([here] if here is not None else [])
        if all(_is_reached(one, reached) for one in wanted):
            return
        QTest.keyClick(here or window, Qt.Key.Key_Tab)
    yield from (f"{named(one)}: Tab does not reach it" for one in wanted if not _is_reached(one, reached))


def _is_reached(widget: QWidget, reached: set[QWidget]) -> bool:
    """Of buttons of which one is chosen, Tab leads to that one."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    peers = group.buttons() if group is not None and group.exclusive() else [widget]
    return not widget.isVisible() or not reached.isdisjoint(peers)
