"""The places that were visited, for back and forward."""

from __future__ import annotations

from engagement_desk.ui.place import Place

_MOST = 100


class History:
    """Like a browser's: a visit forgets what lay ahead."""

    def __init__(self) -> None:
        """Begin nowhere."""
        self._places: list[Place] = []
        self._index = -1

    @property
    def here(self) -> Place | None:
        """The present place."""
        return self._places[self._index] if self._places else None

    def visit(self, place: Place) -> None:
        """Go to a place; the same place again is no new visit."""
        if place == self.here:
            return
        self._places = [*self._places[: self._index + 1], place][-_MOST:]
        self._index = len(self._places) - 1

    def back(self) -> Place | None:
        """Go to the place before, if there is one."""
        if self._index <= 0:
            return None
        self._index -= 1
        return self.here

    def forward(self) -> Place | None:
        """Go forward again, if something lies ahead."""
        if self._index + 1 >= len(self._places):
            return None
        self._index += 1
        return self.here
