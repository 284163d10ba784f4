"""Looking at a file before it is imported: what it is, what it leaves open, and what its rows name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from engagement_desk.application.desk import Desk
from engagement_desk.application.import_answers import Answers, make_of, recalled
from engagement_desk.application.import_groups import Group, Groups, Tagged, proposed
from engagement_desk.application.import_recognition import Recognition
from engagement_desk.application.importing import refuse_own
from engagement_desk.application.imports import ImportFile, ImportRow, SkipReason
from engagement_desk.application.ports import Reading, Warned
from engagement_desk.application.queries.keys import all_keys
from engagement_desk.application.settings import preferences
from engagement_desk.application.table_memory import remembered_columns
from engagement_desk.domain.errors import Refused

_TOLD_EVERY = 500
PLAIN_TABLE = "table"
"""The format of a table whose columns a person has to name."""


class Question(StrEnum):
    """What a file can leave open, so that it is asked."""

    COLUMNS = "columns"
    DATES = "dates"
    DECIMALS = "decimals"
    DAYS = "days"


_ASKED = {
    "ambiguous_dates": Question.DATES,
    "ambiguous_numbers": Question.DECIMALS,
    "calendar_needs_range": Question.DAYS,
}


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found. While a question is `open`, nothing else of the file is known; `example` is what raised it.

    `answers` are those that were followed, remembered ones among them; `file` is opened by them.
    """

    path: Path
    recognition: Recognition
    answers: Answers
    make: str = ""
    open: Question | None = None
    example: str = ""
    file: ImportFile | None = None
    rows: int = 0
    seconds: int = 0
    first: date | None = None
    last: date | None = None
    clocked: int = 0
    skipped: Mapping[SkipReason, int] = field(default_factory=dict)
    groups: tuple[Group, ...] = ()
    tagged: tuple[Tagged, ...] = ()
    keys: tuple[str, ...] = ()
    remembered: bool = False

    @property
    def warnings(self) -> tuple[Warned, ...]:
        """What is to be said of the file itself."""
        return self.file.warnings if self.file is not None else ()


@dataclass(frozen=True, slots=True)
class _Known:
    """What the workspace knows that bears on a file."""

    person: str
    keys: tuple[str, ...]
    recalled: Answers | None
    columns: tuple[tuple[str, str], ...]


def survey(desk: Desk, path: Path, said: Answers | None, tell: Callable[[int], None] | None = None) -> Survey:
    """Recognise a file and read it through once, by what was said of it, else by what is remembered of its make.

    `tell` is told how many rows were read, and may raise to stop it. Raises `Refused` for a file that cannot be read.
    """
    refuse_own(desk, path)
    recognition = desk.readers().recognise(path)
    if recognition.is_workspace:
        return Survey(path, recognition, said or Answers())
    make = make_of(recognition.candidates[0].format, recognition.header)
    known = desk.ask(_known, make, recognition, desk.readers().formats())
    blank = Survey(path, recognition, Answers(), make, keys=known.keys, remembered=known.recalled is not None)
    if said is None and known.recalled is not None:
        with suppress(Refused):  # what was answered for another file of the make need not fit this one
            return _follow(desk, blank, known, known.recalled, tell)
        blank = replace(blank, remembered=False)
    return _follow(desk, blank, known, said if said is not None else Answers(columns=known.columns), tell)


def _follow(desk: Desk, blank: Survey, known: _Known, said: Answers, tell: Callable[[int], None] | None) -> Survey:
    """Read the file by these answers."""
    now, path = desk.now(), blank.path
    answers = replace(said, zone=said.zone or now.zone)
    blank = replace(blank, answers=answers)
    chosen = answers.format or blank.recognition.candidates[0].format
    if chosen == PLAIN_TABLE and not answers.columns:
        return replace(blank, open=Question.COLUMNS)
    try:
        file = desk.readers().open(path, answers.read_options(now, known.person))
    except Refused as refused:
        if refused.code not in _ASKED:
            raise
        asked = _ASKED[refused.code]
        return replace(blank, open=asked, example=str(refused.values.get("text", "")))
    found = _read(blank, file, tell)
    lines = desk.ask(proposed, found.groups, answers.lines)
    return replace(found, answers=replace(answers, lines=lines))


def _known(reading: Reading, make: str, recognition: Recognition, formats: tuple[str, ...]) -> _Known:
    header = tuple(sorted(name.casefold() for name in recognition.header))
    told = next((one.named for one in remembered_columns(reading) if one.header == header), {})
    keys = all_keys(reading)
    return _Known(preferences(reading).owner_name, keys, recalled(reading, make, formats, keys), tuple(told.items()))


def _read(blank: Survey, file: ImportFile, tell: Callable[[int], None] | None) -> Survey:
    groups, skipped = Groups(), Counter[SkipReason]()
    rows = seconds = clocked = 0
    first = last = None
    for rows, row in enumerate(file.rows(), 1):
        if tell is not None and rows % _TOLD_EVERY == 0:
            tell(rows)
        if not isinstance(row, ImportRow):
            skipped[row.reason] += 1
            continue
        groups.add(row)
        seconds += row.seconds
        clocked += row.start is not None
        first = row.work_date if first is None else min(first, row.work_date)
        last = row.work_date if last is None else max(last, row.work_date)
    return replace(
        blank,
        file=file,
        rows=rows,
        seconds=seconds,
        first=first,
        last=last,
        clocked=clocked,
        skipped=dict(skipped),
        groups=groups.all(),
        tagged=groups.tagged(),
    )
