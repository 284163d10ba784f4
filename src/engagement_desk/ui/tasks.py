"""Work off the GUI thread: one writer, two readers, and results that come back by one queued signal.

A read names its topic, a QObject that is held weakly: only the newest question of a living topic is answered. A write
is always carried out and always answered; what it changed is broadcast once.
"""

from __future__ import annotations

import itertools
import weakref
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Changes, JournalLine
from engagement_desk.domain.errors import DeskError

T = TypeVar("T")
_READERS = 2

Then = Callable[[Any], None]
Failed = Callable[[DeskError], None]


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came back, and whom it is for."""

    ticket: int | None
    topic: weakref.ref[QObject] | None
    result: object
    error: BaseException | None
    then: Then | None
    failed: Failed | None


class Tasks(QObject):
    """Asks and commands the desk on threads of its own; every callback runs on the GUI thread."""

    changed = Signal(object)
    """`Changes` of a command that is on disk."""
    undone = Signal(object)
    """`JournalLine` of what was undone or redone: everything may have changed."""
    failed = Signal(object)
    """`DeskError` that nobody else took."""
    busy = Signal(int)
    """How many tasks are under way."""
    _answered = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Make the threads; they start with the first task."""
        super().__init__(parent)
        self.desk = desk
        self._readers = ThreadPoolExecutor(_READERS, "reader")
        self._writer = ThreadPoolExecutor(1, "writer")
        self._tickets = itertools.count(1)
        self._newest: dict[int, int] = {}
        self._under_way = 0
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def under_way(self) -> int:
        """How many tasks have not been answered yet."""
        return self._under_way

    def ask(
        self,
        topic: QObject,
        query: Callable[..., T],
        *args: object,
        then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Answer `query(reading, *args)`; a newer question of the same topic makes this one silent."""
        ticket = next(self._tickets)
        key = id(topic)
        if key not in self._newest:
            topic.destroyed.connect(lambda: self._newest.pop(key, None))
        self._newest[key] = ticket
        self._submit(self._readers, ticket, topic, lambda: self.desk.ask(query, *args), then, failed)

    def run(
        self,
        command: Callable[..., Changes],
        *args: object,
        then: Callable[[Changes], None] | None = None,
        failed: Failed | None = None,
        **named: object,
    ) -> None:
        """Carry out one command, then broadcast what it changed."""

        def done(changes: Changes) -> None:
            if then is not None:
                then(changes)
            self.changed.emit(changes)

        self._submit(self._writer, None, None, lambda: self.desk.run(command, *args, **named), done, failed)

    def work(
        self, job: Callable[[], T], *, then: Callable[[T], None] | None = None, failed: Failed | None = None
    ) -> None:
        """Do a longer job (a document, an import) on the writer's thread."""
        self._submit(self._writer, None, None, job, then, failed)

    def undo(self, then: Callable[[JournalLine], None], failed: Failed | None = None) -> None:
        """Undo the last command."""
        self._travel(lambda: self.desk.store.undo(self.desk.now()), then, failed)

    def redo(self, then: Callable[[JournalLine], None], failed: Failed | None = None) -> None:
        """Redo what was undone last."""
        self._travel(lambda: self.desk.store.redo(self.desk.now()), then, failed)

    def close(self) -> None:
        """Let what is being written finish, drop what is being read, and let go of the workspace."""
        if self._closed:
            return
        self._closed = True
        self._answered.disconnect(self._deliver)
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)
        self.desk.store.close()

    def _travel(
        self, job: Callable[[], JournalLine], then: Callable[[JournalLine], None], failed: Failed | None
    ) -> None:
        def done(line: JournalLine) -> None:
            then(line)
            self.undone.emit(line)

        self._submit(self._writer, None, None, job, done, failed)

    def _submit(
        self,
        pool: ThreadPoolExecutor,
        ticket: int | None,
        topic: QObject | None,
        job: Callable[[], Any],
        then: Callable[[Any], None] | None,
        failed: Failed | None,
    ) -> None:
        if self._closed:
            return
        held = None if topic is None else weakref.ref(topic)
        self._count(1)

        def finished(future: Future[Any]) -> None:
            if future.cancelled():
                return
            error = future.exception()
            result = None if error is not None else future.result()
            self._answered.emit(_Answer(ticket, held, result, error, then, failed))

        pool.submit(job).add_done_callback(finished)

    def _deliver(self, answer: _Answer) -> None:
        self._count(-1)
        if answer.topic is not None:
            topic = answer.topic()
            if topic is None or self._newest.get(id(topic)) != answer.ticket:
                return
        if answer.error is None:
            if answer.then is not None:
                answer.then(answer.result)
        elif isinstance(answer.error, DeskError):
            (answer.failed or self.failed.emit)(answer.error)
        else:
            raise answer.error

    def _count(self, change: int) -> None:
        self._under_way += change
        self.busy.emit(self._under_way)
