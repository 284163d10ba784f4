"""A gate that many pass at once, or one alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from weakref import WeakValueDictionary


class Gate:
    """Whoever reads or writes passes; whoever replaces the file waits until all are through, and is alone then."""

    def __init__(self) -> None:
        """Stand open."""
        self._turn = threading.Condition()
        self._inside: dict[int, int] = {}
        self._wanted_alone = 0

    @contextmanager
    def passing(self) -> Iterator[None]:
        """Be one of many. Who is inside may pass once more; others wait while somebody wants to be alone."""
        own = threading.get_ident()
        with self._turn:
            self._turn.wait_for(lambda: own in self._inside or not self._wanted_alone)
            self._inside[own] = self._inside.get(own, 0) + 1
        try:
            yield
        finally:
            with self._turn:
                self._inside[own] -= 1
                if not self._inside[own]:
                    del self._inside[own]
                    self._turn.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Be the only one; nobody else passes meanwhile."""
        own = threading.get_ident()
        with self._turn:
            self._wanted_alone += 1
            try:
                self._turn.wait_for(lambda: not self._inside)
                self._inside[own] = 1
                yield
            finally:
                self._inside.pop(own, None)
                self._wanted_alone -= 1
                self._turn.notify_all()


_gates: WeakValueDictionary[Path, Gate] = WeakValueDictionary()
_making = threading.Lock()


def gate_of(path: Path) -> Gate:
    """Give the gate of a file: the same one for all of this process who have to do with it."""
    with _making:
        return _gates.setdefault(path, Gate())
