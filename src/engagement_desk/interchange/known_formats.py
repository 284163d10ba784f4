"""The formats that can be read: those of named columns, and the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from engagement_desk.application.imports import ReadOptions
from engagement_desk.interchange import (
    clockify,
    hamster,
    hamster_database,
    harvest,
    icalendar_file,
    kimai,
    klog,
    own_table,
    solidtime,
    solidtime_backup,
    timeclock,
    timedot,
    timetagger,
    timewarrior,
    toggl,
    watson,
)
from engagement_desk.interchange.columns import Layout
from engagement_desk.interchange.decoding import Grid
from engagement_desk.interchange.given import Given
from engagement_desk.interchange.rows import Made, Opened


class RowSource(Protocol):
    """A reader whose conventions are settled."""

    def rows(self) -> Iterator[Made]:
        """Give the rows from the start."""
        ...


@dataclass(frozen=True, slots=True)
class TableFormat:
    """A format of named columns, in a delimited file or a sheet, and what makes a reader of a recognised one."""

    name: str
    layout: Layout
    prepare: Callable[[Grid, ReadOptions], RowSource]
    is_local: bool = False
    """Its clock times are those of a zone that it does not name."""


@dataclass(frozen=True, slots=True)
class Format:
    """Any other format: what makes it recognisable, in words, and what opens a file of it (None: it is another)."""

    name: str
    needs: str
    open: Callable[[Given, ReadOptions], Opened | None]
    sign: str
    """What makes it recognisable, as a name."""
    is_local: bool = False
    is_weak: bool = False
    """Another text may look like it."""


TABLES = (
    TableFormat(own_table.NAME, own_table.LAYOUT, own_table.prepare),
    TableFormat(harvest.NAME, harvest.LAYOUT, harvest.prepare),
    TableFormat(toggl.NAME, toggl.LAYOUT, toggl.prepare, is_local=True),
    TableFormat(clockify.NAME, clockify.LAYOUT, clockify.prepare, is_local=True),
    TableFormat(clockify.NAME, clockify.SHARED, clockify.prepare_shared),
    TableFormat(kimai.NAME, kimai.LAYOUT, kimai.prepare, is_local=True),
    TableFormat(timetagger.NAME, timetagger.REPORT, timetagger.prepare_report, is_local=True),
    TableFormat(timetagger.NAME, timetagger.RECORDS, timetagger.prepare_records, is_local=True),
    TableFormat(watson.NAME, watson.LAYOUT, watson.prepare, is_local=True),
    TableFormat(solidtime.NAME, solidtime.LAYOUT, solidtime.prepare, is_local=True),
)
OTHERS = (
    Format(timewarrior.NAME, "its data folder or file", timewarrior.open_data, "data"),
    Format(timewarrior.NAME, "what timew export writes", timewarrior.open_export, "export"),
    Format(watson.NAME, "its frames or its log", watson.open_json, "json"),
    Format(hamster.NAME, "its database", hamster_database.open_database, "database", is_local=True),
    Format(hamster.NAME, "its XML", hamster.open_xml, "xml", is_local=True),
    Format(hamster.NAME, "its TSV", hamster.open_table_of, "tsv", is_local=True),
    Format(solidtime.NAME, "its backup", solidtime_backup.open_backup, "backup"),
    Format(icalendar_file.NAME, "an iCalendar file", icalendar_file.open_calendar, "calendar", is_local=True),
    Format(timeclock.NAME, "lines that begin with i or o", timeclock.open_timeclock, "lines", is_local=True),
    Format(
        klog.NAME,
        "records that begin with a date, with indented entries",
        klog.open_klog,
        "records",
        is_local=True,
        is_weak=True,
    ),
    Format(
        timedot.NAME, "a date, then accounts with dots or amounts of time", timedot.open_timedot, "days", is_weak=True
    ),
)
