"""What a user has said about a file, remembered in the workspace for the next file of the same make."""

from __future__ import annotations

import json
import typing
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b

from engagement_desk.application.codec import from_plain, to_plain
from engagement_desk.application.imports import DateOrder, DecimalMark, MapLine, ReadOptions, TableColumns
from engagement_desk.application.ports import Now, Reading
from engagement_desk.domain.clock_time import zone_named
from engagement_desk.domain.errors import Refused
from engagement_desk.domain.records.workspace import Setting

_PREFIX = "import "
_DAY = 24 * 60 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """How a file is read and where its rows go; None and empty leave it to the file.

    `format` is one that was chosen in the place of the one recognised; `columns` tell a plain table's: ours with the
    file's name. `zone` places clock times; `running` takes running rows; `since` and `until` bound a calendar, whose
    events without clock times count `all_day` seconds a day. `into` is the KEY that receives all rows; else `lines` say
    where they go.
    """

    format: str | None = None
    columns: tuple[tuple[str, str], ...] = ()
    zone: str = ""
    date_order: DateOrder | None = None
    decimal: DecimalMark | None = None
    running: bool = False
    since: date | None = None
    until: date | None = None
    all_day: int | None = None
    into: str | None = None
    lines: tuple[MapLine, ...] = ()

    def read_options(self, now: Now, person: str) -> ReadOptions:
        """Give how the file is to be read."""
        return ReadOptions(
            zone=self.zone or now.zone,
            instant=now.instant,
            format=self.format,
            date_order=self.date_order,
            decimal=self.decimal,
            running=self.running,
            since=self.since,
            until=self.until,
            all_day=self.all_day,
            person=person,
            tables=(TableColumns(dict(self.columns)),) if self.columns else (),
        )


def make_of(format_name: str, header: Sequence[str]) -> str:
    """Give the name under which the answers for files of one make are kept: one format with one set of columns."""
    columns = "\0".join(sorted(name.casefold() for name in header))
    return _PREFIX + blake2b(f"{format_name}\0{columns}".encode(), digest_size=16).hexdigest()


def kept_answers(make: str, answers: Answers) -> tuple[str, str]:
    """Give the setting that keeps the answers; the days of a calendar are those of one file only."""
    kept = to_plain(replace(answers, since=None, until=None))
    kept["columns"] = [list(pair) for pair in answers.columns]
    return make, json.dumps(kept, ensure_ascii=False)


def recalled(reading: Reading, make: str, formats: Collection[str], keys: Collection[str]) -> Answers | None:
    """Give the answers that are kept for files of a make, None where there are none that can be used.

    They may come from another version of the program or another computer: what cannot be read, or names a format or a
    zone that is not known here, counts as not kept, and so does what leads to an engagement that is gone.
    """
    kept = reading.first(Setting, name=make)
    if kept is None:
        return None
    try:
        answers = _usable(json.loads(kept.value), formats)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, Refused):
        return None
    lines = tuple(line for line in answers.lines if line.left_out or line.title is not None or line.key in keys)
    return replace(answers, into=answers.into if answers.into in keys else None, lines=lines)


def _usable(plain: dict[str, typing.Any], formats: Collection[str]) -> Answers:
    """Read what was kept; raises any of several errors for what is no answer."""
    columns = tuple((ours, column) for ours, column in plain.pop("columns"))
    answers = replace(from_plain(Answers, plain), columns=columns)
    texts = [text for pair in columns for text in pair]
    if not (_fits(answers) and all(map(_fits, answers.lines)) and all(isinstance(text, str) for text in texts)):
        raise TypeError(plain)
    if answers.format is not None and answers.format not in formats:
        raise LookupError(answers.format)
    if answers.zone:
        zone_named(answers.zone)
    if answers.all_day is not None and not 0 < answers.all_day <= _DAY:
        raise ValueError(answers.all_day)
    return answers


def _fits(record: Answers | MapLine) -> bool:
    """Tell whether the fields that are no lists have the types that they should have."""
    hints = typing.get_type_hints(type(record))
    return all(
        isinstance(getattr(record, name), hint) for name, hint in hints.items() if typing.get_origin(hint) is not tuple
    )
