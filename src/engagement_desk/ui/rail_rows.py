"""The rows of the left rail: pages, headings, and the engagements with what is known of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from engagement_desk.domain.kinds import Status
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import money, tip, tr

if TYPE_CHECKING:
    from engagement_desk.application.queries.rail import RailLine

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class RailRow:
    """One row: a page (with what is due there and its key), a heading, or an engagement."""

    text: str
    place: Place | None = None
    aside: str = ""
    line: RailLine | None = None
    needs_attention: bool = False


class RailModel(QAbstractListModel):
    """The rows of the rail."""

    def __init__(self) -> None:
        """Begin with the pages alone."""
        super().__init__()
        self.rows: list[RailRow] = _pages(0)
        self._attention: frozenset[str] = frozenset()
        self._lines: tuple[RailLine, ...] = ()
        self._due = 0
        self._presented: str | None = None

    def show_rail(self, lines: tuple[RailLine, ...]) -> None:
        """Show the engagements."""
        self._lines = lines
        self._settle()

    def show_marks(self, keys: Iterable[str], due: int) -> None:
        """Mark the engagements that need attention, and say how many reviews are due."""
        self._attention, self._due = frozenset(keys), due
        self._settle()

    def present(self, key: str | None) -> None:
        """Show nothing but one engagement, without what it means to the consultant; None shows all again."""
        self._presented = key
        self._settle()

    def keys(self) -> tuple[str, ...]:
        """Give the KEYs in the order in which they are shown."""
        return tuple(line.key for line in self._lines)

    def number_of(self, place: Place) -> int:
        """Give the row of a place, -1 where it has none."""
        wanted = Place(place.page) if place.key is None else Place("engagement", place.key)
        return next((number for number, row in enumerate(self.rows) if row.place == wanted), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give a row's words."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(_spoken(row))
        return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self.rows[index.row()].place is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _settle(self) -> None:
        rows = self._rows() if self._presented is None else self._presented_rows()
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _presented_rows(self) -> list[RailRow]:
        lines = [replace(line, percent=None) for line in self._lines if line.key == self._presented]
        return [
            RailRow(tr("Presenting")),
            *(RailRow(line.key, Place("engagement", line.key), line=line) for line in lines),
        ]

    def _rows(self) -> list[RailRow]:
        rows = _pages(self._due)
        running = [line for line in self._lines if line.status is not Status.ENDED]
        for heading, lines in ((tr("Engagements"), running), (tr("Ended"), self._lines[len(running) :])):
            if lines:
                rows.append(RailRow(heading))
            for line in lines:
                needs = line.key in self._attention
                rows.append(RailRow(line.key, Place("engagement", line.key), line=line, needs_attention=needs))
        return rows


def _pages(due: int) -> list[RailRow]:
    waiting = tr("{n} due").format(n=due) + " · " if due else ""
    return [
        RailRow(tr("Today"), Place("today"), tr("Ctrl+1")),
        RailRow(tr("Reviews"), Place("reviews"), waiting + tr("Ctrl+2")),
    ]


def _spoken(row: RailRow) -> str:
    line = row.line
    if line is None:
        return f"{row.text}, {row.aside}" if row.aside else row.text
    parts = [f"{line.key} {line.client}"]
    if line.percent is not None:
        earned, minimum = money(line.earned_cents, line.currency), money(line.minimum_cents, line.currency)
        parts.append(tr("{percent} % of the minimum, {earned} of {minimum}").format(
            percent=line.percent, earned=earned, minimum=minimum
        ))  # fmt: skip
    if row.needs_attention:
        parts.append(tr("needs attention"))
    return ", ".join(parts)
