"""The lines that are being written: each has its row at once, until it is on the page itself or comes back."""

from __future__ import annotations

from collections.abc import Iterator

from engagement_desk.ui.pages.today_rows import TodayRow, landed_row


class Pending:
    """Rows in the order in which their lines were sent, which is the order in which they settle."""

    def __init__(self) -> None:
        """Begin with none."""
        self._rows: list[TodayRow | None] = []
        self._landed = 0

    def __iter__(self) -> Iterator[TodayRow]:
        """Give the rows, the last sent first."""
        return (row for row in reversed(self._rows) if row is not None)

    def send(self, row: TodayRow | None) -> None:
        """Add the row of a line that was sent; None where the day that is shown has no row of it."""
        self._rows.append(row)

    def land(self) -> None:
        """The oldest one under way is on disk: its row is filled, and stays until the page has been read again."""
        if len(self._rows) > self._landed:
            row = self._rows[self._landed]
            self._rows[self._landed] = landed_row(row) if row is not None else None
        self._landed += 1

    def refuse(self) -> None:
        """The oldest one under way was refused: its row goes."""
        if len(self._rows) > self._landed:
            del self._rows[self._landed]

    def read(self) -> None:
        """The page was read again: what is on disk has its own row now."""
        del self._rows[: self._landed]
        self._landed = 0
