"""Work off the GUI thread: one writer, two readers, a patient one and a maker of documents, and results that come back
by one queued signal.

A read names its topic, a QObject that is held weakly: only the newest question of a living topic is answered. A write
is always carried out and always answered; what it changed is broadcast once.
"""

from __future__ import annotations

import itertools
import weakref
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Changes, JournalLine
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.progress import Progress

T = TypeVar("T")
_READERS = 2
LOST = frozenset({"workspace_replaced", "workspace_elsewhere"})

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
    is_pressing: bool


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A patient question: whose it is, and what begins it."""

    key: int
    ticket: int
    begin: Callable[[], None]


class Tasks(QObject):
    """Asks and commands the desk on threads of its own; every callback runs on the GUI thread."""

    changed = Signal(object)
    """`Changes` of a command that is on disk."""
    undone = Signal(object)
    """`JournalLine` of what was undone or redone: everything may have changed."""
    failed = Signal(object)
    """`DeskError` that nobody else took."""
    lost = Signal(object)
    """`DeskError` that ends all writing here: the workspace was replaced, or taken by another machine."""
    began = Signal(object)
    """`Progress` of a longer job that is under way."""
    progressed = Signal(object)
    ended = Signal(object)
    busy = Signal(int)
    """How many tasks are under way."""
    _answered = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Make the threads; they start with the first task."""
        super().__init__(parent)
        self.desk = desk
        self._readers = ThreadPoolExecutor(_READERS, "reader")
        self._patient = ThreadPoolExecutor(1, "patient")
        self._writer = ThreadPoolExecutor(1, "writer")
        self._maker = ThreadPoolExecutor(1, "maker")
        self._making: set[Progress] = set()
        self._tickets = itertools.count(1)
        self._newest: dict[int, int] = {}
        self._under_way = self._pressing = 0
        self._waiting: list[_Waiting] = []
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._untold: list[tuple[Changes, Callable[[Changes], None] | None]] = []
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._tell)

    @property
    def under_way(self) -> int:
        """How many tasks have not been answered yet."""
        return self._under_way + len(self._waiting)

    def ask(
        self,
        topic: QObject,
        query: Callable[..., T],
        *args: object,
        then: Callable[[T], None],
        failed: Failed | None = None,
        patient: bool = False,
    ) -> None:
        """Answer `query(reading, *args)`; a newer question of the same topic makes this one silent.

        A `patient` question is long and beside the point: it begins once commands and other questions are answered,
        and never makes these wait for a reader.
        """
        ticket, key = self._ticket(topic), id(topic)

        def begin() -> None:
            job = partial(self.desk.ask, query, *args)
            self._submit(
                self._patient if patient else self._readers, ticket, topic, job, then, failed, is_pressing=not patient
            )

        if patient and self._pressing:
            self._waiting = [one for one in self._waiting if one.key != key]
            self._waiting.append(_Waiting(key, ticket, begin))
        else:
            begin()

    def run(
        self,
        command: Callable[..., Changes],
        *args: object,
        then: Callable[[Changes], None] | None = None,
        failed: Failed | None = None,
        told: Callable[[Changes], None] | None = None,
        **named: object,
    ) -> None:
        """Carry out one command, then broadcast what it changed, once `then` has been painted; `told` comes last."""

        def done(changes: Changes) -> None:
            if then is not None:
                then(changes)
            self._tell_later(changes, told)

        job = partial(self.desk.run, command, *args, **named)
        self._submit(self._writer, None, None, job, done, failed, is_pressing=True)

    def work(
        self, job: Callable[[], T], *, then: Callable[[T], None] | None = None, failed: Failed | None = None
    ) -> None:
        """Do a longer job (a document, an import) on the writer's thread."""
        self._submit(self._writer, None, None, job, then, failed)

    def make(
        self,
        job: Callable[[], T],
        *,
        then: Callable[[T], None],
        failed: Failed | None = None,
        topic: QObject | None = None,
    ) -> None:
        """Make a document on a thread of its own, so that neither commands nor questions wait for it; with a topic a
        newer one makes this one silent.
        """
        ticket = None if topic is None else self._ticket(topic)
        self._submit(self._maker, ticket, topic, job, then, failed)

    def work_long(
        self,
        about: str,
        job: Callable[[Progress], T],
        *,
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        stops: bool = False,
        makes: bool = False,
    ) -> Progress:
        """Do a job that may take a while; `about` names it in the status line, which offers to stop it where it
        `stops`. It tells its steps to the `Progress` that it is given. It is done on the writer's thread, or where it
        `makes` documents on that of these, and closing stops it there.
        """
        progress = Progress(about, self.progressed.emit, stops=stops)

        def done(result: T) -> None:
            self._end(progress)
            if then is not None:
                then(result)

        def stopped(error: DeskError) -> None:
            self._end(progress)
            (failed or self.failed.emit)(error)

        if makes:
            self._making.add(progress)
        self.began.emit(progress)
        self._submit(self._maker if makes else self._writer, None, None, lambda: job(progress), done, stopped)
        return progress

    def hold_patient(self) -> None:
        """Keep patient questions waiting until `release_patient`: until the first page has been painted."""
        self._pressing += 1

    def release_patient(self) -> None:
        """Let patient questions begin."""
        self._pressing -= 1
        self._begin_waiting()

    def undo(self, then: Callable[[JournalLine], None], failed: Failed | None = None) -> None:
        """Undo the last command."""
        self._travel(lambda: self.desk.store.undo(self.desk.now()), then, failed)

    def redo(self, then: Callable[[JournalLine], None], failed: Failed | None = None) -> None:
        """Redo what was undone last."""
        self._travel(lambda: self.desk.store.redo(self.desk.now()), then, failed)

    def await_all(self, most_ms: int) -> None:
        """Wait until everything asked so far is answered, at most that long: for the first page, before it is shown.

        Questions that are kept waiting are not waited for.
        """
        loop = QEventLoop(self)

        def counted(_under_way: int) -> None:
            if self._under_way == 0:
                loop.quit()

        self.busy.connect(counted)
        patience = QTimer(loop)
        patience.setSingleShot(True)
        patience.timeout.connect(loop.quit)
        patience.start(most_ms)
        if self._under_way:
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        patience.stop()
        self.busy.disconnect(counted)
        loop.deleteLater()

    def close(self) -> None:
        """Let what is being written finish, drop what is being read, and let go of the workspace."""
        if self._closed:
            return
        self._closed = True
        self._answered.disconnect(self._deliver)
        for progress in tuple(self._making):
            progress.cancel()
        for pool in (self._readers, self._patient):
            pool.shutdown(wait=True, cancel_futures=True)
        for pool in (self._maker, self._writer):
            pool.shutdown(wait=True)
        self.desk.store.close()

    def _end(self, progress: Progress) -> None:
        self._making.discard(progress)
        self.ended.emit(progress)

    def _ticket(self, topic: QObject) -> int:
        """Give a question of a topic its number; the newest one counts."""
        ticket, key = next(self._tickets), id(topic)
        if key not in self._newest:
            topic.destroyed.connect(lambda: self._newest.pop(key, None))
        self._newest[key] = ticket
        return ticket

    def _tell_later(self, changes: Changes, told: Callable[[Changes], None] | None) -> None:
        """Broadcast at the next turn: pages that ask anew would else keep the deed itself from being painted."""
        self._untold.append((changes, told))
        self._count(1)
        self._turn.start()

    def _tell(self) -> None:
        untold, self._untold = self._untold, []
        for changes, told in untold:
            self._count(-1)
            self.changed.emit(changes)
            if told is not None:
                told(changes)

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
        *,
        is_pressing: bool = False,
    ) -> None:
        if self._closed:
            return
        self._pressing += is_pressing
        held = None if topic is None else weakref.ref(topic)
        self._count(1)

        def finished(future: Future[Any]) -> None:
            if future.cancelled():
                return
            error = future.exception()
            result = None if error is not None else future.result()
            self._answered.emit(_Answer(ticket, held, result, error, then, failed, is_pressing))

        pool.submit(job).add_done_callback(finished)

    def _deliver(self, answer: _Answer) -> None:
        self._pressing -= answer.is_pressing
        try:
            self._hand_over(answer)
        finally:
            self._begin_waiting()
            self._count(-1)

    def _hand_over(self, answer: _Answer) -> None:
        if answer.topic is not None:
            topic = answer.topic()
            if topic is None or self._newest.get(id(topic)) != answer.ticket:
                return
        if answer.error is None:
            if answer.then is not None:
                answer.then(answer.result)
        elif isinstance(answer.error, DeskError):
            if answer.error.code in LOST:
                self.lost.emit(answer.error)
            (answer.failed or self.failed.emit)(answer.error)
        else:
            raise answer.error

    def _begin_waiting(self) -> None:
        if self._pressing == 0:
            waiting, self._waiting = self._waiting, []
            for one in waiting:
                if self._newest.get(one.key) == one.ticket:
                    one.begin()

    def _count(self, change: int) -> None:
        self._under_way += change
        self.busy.emit(self.under_way)
