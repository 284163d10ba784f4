"""What an edge (window, command line) is given: the workspace, the time, and the ways out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from engagement_desk.application.ports import (
    Changes,
    Documents,
    Exporters,
    Now,
    Readers,
    Reading,
    Store,
    Surroundings,
    UnitOfWork,
)

if TYPE_CHECKING:
    from engagement_desk.application.boundary import BoundaryWords
    from engagement_desk.application.keeper import Keeper
    from engagement_desk.application.machine import Machine
    from engagement_desk.application.moving import Packer
    from engagement_desk.application.queries.plan import PlannedDeliverable
    from engagement_desk.application.queries.templates import Templates
    from engagement_desk.application.sample import SampleSource

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Desk:
    """One opened workspace with everything that a command or a query may need besides it.

    `guide` gives the folder of the guide, `keeper` looks after the backups, `surroundings` tells what a report of a
    problem does, `machine` is the computer around the workspace, `packer` packs it for another one. `documents`,
    `readers`, `exporters`, `sample`, `plan`, `templates` and `boundary` are functions, so that what they need is
    imported and read only when it is used.
    """

    store: Store
    path: Path
    now: Callable[[], Now]
    documents: Callable[[], Documents]
    readers: Callable[[], Readers]
    exporters: Callable[[], Exporters]
    write_file: Callable[[Path, bytes | Iterable[bytes]], None]
    open_other: Callable[[Path], Desk]
    keeper: Callable[[], Keeper]
    sample: Callable[[], SampleSource]
    plan: Callable[[], tuple[PlannedDeliverable, ...]]
    templates: Callable[[], Templates]
    boundary: Callable[[], BoundaryWords]
    guide: Callable[[], Path]
    surroundings: Callable[[], Surroundings]
    machine: Callable[[], Machine]
    packer: Callable[[], Packer]

    def run(
        self, command: Callable[Concatenate[UnitOfWork, Now, P], Changes], *args: P.args, **kwargs: P.kwargs
    ) -> Changes:
        """Run one command in one transaction; when this returns, what it did is on disk."""
        now = self.now()
        with self.store.begin(command.__name__, now) as uow:
            changes = command(uow, now, *args, **kwargs)
            uow.commit()
        return changes

    def ask(self, query: Callable[Concatenate[Reading, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Answer one question from one snapshot."""
        with self.store.read() as reading:
            return query(reading, *args, **kwargs)
