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
                    top = y + self._drop(tall, size.height())
                    item.setGeometry(QRect(x, top, min(size.width(), inner.width()), size.height()))
                x += size.width() + gap
            y += tall
        return y - rect.top() + margins.bottom()

    def _drop(self, tall: int, height: int) -> int:
        """Give how far an item of a height stands below the top of its row."""
        return (tall - height) // 2

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


class Abreast(Flow):
    """Lays fields out side by side over the whole width, or below one another where they do not fit so."""

    def __init__(self) -> None:
        """Begin without a field."""
        super().__init__()
        self._shares: list[int] = []

    def add_field(self, field: QWidget, share: int = 1) -> None:
        """Take another field, which gets that share of the width."""
        self._shares.append(share)
        self.addWidget(field)

    def _drop(self, tall: int, height: int) -> int:
        del tall, height
        return 0

    def _rows(self, width: int, gap: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        shown = [(item, share) for item, share in zip(self._items, self._shares, strict=True) if not item.isEmpty()]
        least = [item.minimumSize().width() for item, _ in shown]
        free = width - gap * (len(shown) - 1)
        if sum(least) > free:
            return [[(item, _sized(item, width))] for item, _ in shown]
        widths = _shared(free, least, [share for _, share in shown])
        row = [(item, _sized(item, wide)) for (item, _), wide in zip(shown, widths, strict=True)]
        return [row] if row else []


def _sized(item: QLayoutItem, width: int) -> QSize:
    tall = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return QSize(width, tall)


def _shared(free: int, least: list[int], shares: list[int]) -> list[int]:
    """Share a width out; what needs more than its share gets what it needs, and the others share the rest."""
    needy: set[int] = set()
    while True:
        rest = free - sum(least[number] for number in needy)
        total = sum(share for number, share in enumerate(shares) if number not in needy)
        widths = [least[number] if number in needy else rest * share // total for number, share in enumerate(shares)]
        short = {number for number, width in enumerate(widths) if width < least[number]}
        if not short:
            return widths
        needy |= short
