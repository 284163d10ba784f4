"""Completion of names in a line, by any part of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimeZone
from PySide6.QtWidgets import QCompleter, QLineEdit


def complete(field: QLineEdit, names: Sequence[str]) -> None:
    """Offer these names while a field is typed into, in place of those that were offered."""
    completer = QCompleter(list(names), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)


def zone_names() -> list[str]:
    """Give the names of the time zones that the system knows."""
    return sorted(bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds())
