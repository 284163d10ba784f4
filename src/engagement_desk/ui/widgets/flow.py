"""A row whose widgets go on below one another where they do not fit side by side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class Flow(QLayout):
    """Lays widgets out from the left, each as wide as it asks to be, in as many rows as the width takes."""

    def __init__(self, *widgets: QWidget) -> None:
        """Take these widgets, in the order in which they are read."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        for widget in widgets:
            self.addWidget(widget)

    def addWidget(self, widget: QWidget) -> None:  # noqa: N802
        """Take another widget; its item is made here, for one that Qt makes may be gone while it is still held."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Take another item."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Give an item, None past the last one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """Ask for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """The rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of the rows in a width."""
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Put the widgets into their places."""
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """One row."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = self.spacing() * max(len(shown) - 1, 0)
        return self._framed(
            QSize(sum(size.width() for size in shown) + gaps, max((s.height() for s in shown), default=0))
        )

    def minimumSize(self) -> QSize:  # noqa: N802
        """The widest of them."""
        least = QSize()
        for item in self._items:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        return self._framed(least)

    def _framed(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, moves: bool) -> int:
        margins, gap = self.contentsMargins(), self.spacing()
        inner = rect.marginsRemoved(margins)
        y = inner.top()
        for number, row in enumerate(self._rows(inner.width(), gap)):
            tall = max(size.height() for _, size in row)
            y += gap if number else 0
            x = inner.left()
            for item, size in row:
                if moves:
                    middle = y + (tall - size.height()) // 2
                    item.setGeometry(QRect(x, middle, min(size.width(), inner.width()), size.height()))
                x += size.width() + gap
            y += tall
        return y - rect.top() + margins.bottom()

    def _rows(self, width: int, gap: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Give the items that are shown with their sizes, as many a row as fit into a width."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if rows and size.width() <= left:
                rows[-1].append((item, size))
            else:
                rows.append([(item, size)])
                left = width
            left -= size.width() + gap
        return rows
