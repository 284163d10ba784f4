"""The presenting view: while a client looks at the screen, nothing of another client and no inward money is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Presenting(QObject):
    """Tells which engagement is presented; pages hide what its client should not see."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._key: str | None = None

    @property
    def key(self) -> str | None:
        """The KEY of the engagement that is presented, None while none is."""
        return self._key

    def present(self, key: str | None) -> None:
        """Present an engagement; None ends it."""
        if key != self._key:
            self._key = key
            self.changed.emit()
