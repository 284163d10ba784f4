"""How the preview is looked at: preset and paper, the page in sight, and how large it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from engagement_desk.application.queries.review_presets import PRESETS
from engagement_desk.application.queries.reviews import PAPERS
from engagement_desk.ui.pages.reviews_sheets import FIT_PAGE, FIT_WIDTH, LEVELS
from engagement_desk.ui.pages.reviews_words import PAPER_NAMES, preset_name
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.fields import LineField
from engagement_desk.ui.widgets.flow import Flow
from engagement_desk.ui.widgets.labels import Elided, Text

_OTHER = "other"


class Narrow(Choice):
    """A choice that is as wide as its longest word."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for the longest word and the arrow."""
        words = [self.itemText(number) for number in range(self.count())]
        widest = max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        return QSize(widest + 3 * (self.theme.px(8) + 2) + 2 * self.theme.px(4) + 2, self.theme.px(32))


class Square(Button):
    """A button with one sign on it."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as high."""
        tall = super().sizeHint().height()
        return QSize(tall, tall)


class PageField(LineField):
    """The number of the page in sight; Enter goes to the one that was typed."""

    left = Signal()
    """The focus left it."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for four figures."""
        return QSize(self.fontMetrics().horizontalAdvance("0000") + 2 * self.theme.px(8) + 4, self.theme.px(32))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Tell."""
        super().focusOutEvent(event)
        self.left.emit()


class ViewBar(QWidget):
    """Preset and paper with what is said of the document beside them; below it the pages and their size."""

    chosen = Signal()
    """Another preset or paper."""
    turned = Signal(int)
    """Show the page of this number, from 0."""
    stepped = Signal(int)
    """Zoom in by one step, or out."""
    zoomed = Signal(object)
    """Fit the width or the page, or take a size in percent."""
    finds = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it."""
        super().__init__(parent)
        self._theme = theme
        self._number = self._count = 0
        self.preset = Narrow(theme, tr("Preset"), [(preset_name(name), name) for name in PRESETS])
        self.paper = Narrow(theme, tr("Paper"), [(tr(PAPER_NAMES[name]), name) for name in PAPERS])
        self.before, self.after = Square(theme, "‹"), Square(theme, "›")
        self.page = PageField(theme, tr("Page"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.of = Text(theme, token="muted", figures=True)
        self.smaller, self.larger = Square(theme, "−"), Square(theme, "+")
        fits = [(tr("Fit width"), FIT_WIDTH), (tr("Fit page"), FIT_PAGE)]
        self.zoom = Narrow(theme, tr("Zoom"), [*fits, *((f"{level} %", level) for level in LEVELS)])
        self.find_button = Button(theme, tr("Find"))
        self.find_button.setToolTip(tr("Find (Ctrl+F)"))
        self.said = Elided(theme, size=Size.SMALL, token="muted", figures=True)
        self.copy = Button(theme, tr("Copy SHA-256"), LINK)
        self.copy.hide()
        for button, name, tip in (
            (self.before, tr("Previous page"), tr("Previous page (←)")),
            (self.after, tr("Next page"), tr("Next page (→)")),
            (self.smaller, tr("Smaller"), tr("Smaller (−, or Ctrl and the wheel)")),
            (self.larger, tr("Larger"), tr("Larger (+); 0 fits the width, 9 the page")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip)
        self.stops: tuple[QWidget, ...] = (self.preset, self.paper, self.copy, self.before, self.page, self.after)
        self.stops += (self.smaller, self.zoom, self.larger, self.find_button)
        self._groups: list[QHBoxLayout] = []
        top = self._group(self.preset, self.paper, self.said, self.copy)
        self._groups[0].setStretchFactor(self.said, 1)
        self._flow = Flow(
            self._group(self.before, self.page, self.of, self.after),
            self._group(self.smaller, self.zoom, self.larger),
            self.find_button,
        )
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(top)
        self._column.addLayout(self._flow)
        self._connect()
        theme.changed.connect(self._space)
        self._space()

    def show_page(self, number: int, count: int) -> None:
        """Say which page is in sight, from 0, and how many there are."""
        self._number, self._count = number, count
        if not self.page.hasFocus():
            self.page.setText(str(number + 1) if count else "")
        self.of.setText(tr("of {n}").format(n=count) if count else "")
        self.of.updateGeometry()
        self.before.setEnabled(number > 0)
        self.after.setEnabled(number + 1 < count)
        self.page.setEnabled(count > 0)
        self.page.setAccessibleDescription(self.of.text())

    def show_zoom(self, zoom: str | float, percent: float) -> None:
        """Say how large the pages are."""
        other, level = self.zoom.findData(_OTHER), round(percent) if not isinstance(zoom, str) else zoom
        if other >= 0:
            self.zoom.removeItem(other)
        if self.zoom.findData(level) < 0:
            self.zoom.insertItem(2, f"{level} %", _OTHER)
            level = _OTHER
        self.zoom.choose(level)

    def _go(self) -> None:
        typed = self.page.text().strip()
        self.page.is_wrong = not (typed.isdecimal() and 1 <= int(typed) <= self._count)
        self.page.setToolTip(tr("Pages 1 to {n}").format(n=self._count) if self.page.is_wrong else "")
        self.page.setAccessibleDescription(self.page.toolTip() or self.of.text())
        self.page.update()
        if not self.page.is_wrong:
            self.turned.emit(int(typed) - 1)
            self.page.selectAll()

    def _leave_page(self) -> None:
        self.page.is_wrong = False
        self.page.setToolTip("")
        self.page.setAccessibleDescription(self.of.text())
        self.page.setText(str(self._number + 1) if self._count else "")

    def _zoom_chosen(self, number: int) -> None:
        value = self.zoom.itemData(number)
        if value != _OTHER:
            self.zoomed.emit(value)

    def _connect(self) -> None:
        for choice in (self.preset, self.paper):
            choice.activated.connect(lambda _number: self.chosen.emit())
        self.before.clicked.connect(lambda: self.turned.emit(self._number - 1))
        self.after.clicked.connect(lambda: self.turned.emit(self._number + 1))
        self.page.returnPressed.connect(self._go)
        self.page.left.connect(self._leave_page)
        self.smaller.clicked.connect(lambda: self.stepped.emit(-1))
        self.larger.clicked.connect(lambda: self.stepped.emit(1))
        self.zoom.activated.connect(self._zoom_chosen)
        self.find_button.clicked.connect(self.finds)

    def _group(self, *widgets: QWidget) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            if isinstance(widget, (Choice, PageField)):
                widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(widget)
        self._groups.append(row)
        return group

    def _space(self) -> None:
        for row in self._groups:
            row.setSpacing(self._theme.px(4))
        for layout in (self._groups[0], self._flow, self._column):
            layout.setSpacing(self._theme.px(8))
        self.updateGeometry()
