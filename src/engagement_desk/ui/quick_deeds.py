"""Which line each deed of the session logged, so that undoing it can bring the line back."""

from __future__ import annotations


class Deeds:
    """A line for each command that was carried out, in their order; empty for what no line of this field did."""

    def __init__(self) -> None:
        """Begin with no deed."""
        self._done: list[str] = []
        self._undone: list[str] = []
        self._next = ""

    def logs(self, text: str) -> None:
        """Say which line the deed logged that is counted next."""
        self._next = text

    def count(self) -> None:
        """Count a deed; what was undone before it can be redone no more."""
        self._done.append(self._next)
        self._undone.clear()
        self._next = ""

    def undo(self) -> str:
        """Give the line of the deed that is undone."""
        return _pass_on(self._done, self._undone)

    def redo(self) -> str:
        """Give the line of the deed that is redone."""
        return _pass_on(self._undone, self._done)


def _pass_on(source: list[str], target: list[str]) -> str:
    # What was done before this field was made has no line, and is counted all the same.
    text = source.pop() if source else ""
    target.append(text)
    return text
