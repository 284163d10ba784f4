"""What a file is found to be, before it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Certainty(StrEnum):
    """How sure it is what a file is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A format that a file may be of, by a `sign`; by that of columns, these are the ones that tell.

    `is_local`: its clock times are those of some zone that it does not name.
    """

    format: str
    sign: str
    columns: tuple[str, ...] = ()
    is_local: bool = False


@dataclass(frozen=True, slots=True)
class Recognition:
    """The formats that a file may be of, the likeliest first; a whole workspace is none of them.

    A table has its `header`, its first records, and a guess which of its columns is which: our names with its own.
    """

    file_name: str
    candidates: tuple[Candidate, ...] = ()
    sure: Certainty = Certainty.OPEN
    header: tuple[str, ...] = ()
    sample: tuple[tuple[str, ...], ...] = ()
    guess: Mapping[str, str] = field(default_factory=dict)
    is_workspace: bool = False
