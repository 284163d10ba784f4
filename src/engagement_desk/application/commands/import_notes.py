"""What is unusual about the rows of an import, told once for all of them."""

from __future__ import annotations

from collections.abc import Iterator

from engagement_desk.application.imports import ImportRow, RowFlag
from engagement_desk.application.ports import Warned

_SHOWN = 8
_CODES = {
    RowFlag.ZERO_LENGTH: "import_zero_length",
    RowFlag.DURATION_RULES: "import_duration_rules",
    RowFlag.CLOCK_SKIPPED: "import_clock_skipped",
    RowFlag.LONG: "import_long",
    RowFlag.RUNNING: "import_running",
    RowFlag.LESSENED: "import_lessened",
}


class Notes:
    """Counts the rows under each flag and keeps the first few numbers."""

    def __init__(self) -> None:
        self._counts: dict[RowFlag, int] = {}
        self._first: dict[RowFlag, list[int]] = {}

    def add(self, row: ImportRow) -> None:
        """Count the flags of a row."""
        for flag in row.flags:
            self._counts[flag] = self._counts.get(flag, 0) + 1
            shown = self._first.setdefault(flag, [])
            if len(shown) < _SHOWN:
                shown.append(row.row)

    def warnings(self) -> Iterator[Warned]:
        """Give one warning for each flag that occurred."""
        for flag, code in _CODES.items():
            count = self._counts.get(flag, 0)
            if count:
                shown = ", ".join(str(row) for row in self._first[flag])
                more = f" and {count - _SHOWN} more" if count > _SHOWN else ""
                yield Warned(code, {"count": count, "rows": shown + more})
