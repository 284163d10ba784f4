"""Sentences about imports and exports."""

from __future__ import annotations

from engagement_desk.application.imports import SkipReason

SKIPPED: dict[SkipReason, str] = {
    SkipReason.RUNNING: "it is still running; --running takes it as it stands",
    SkipReason.CANCELLED: "it was cancelled",
    SkipReason.DECLINED: "you declined it",
    SkipReason.FREE: "it is marked as free time",
    SkipReason.ALL_DAY: "it has no clock times; --all-day 8h takes it with so many hours a day",
    SkipReason.NOT_YET: "it has not taken place yet",
    SkipReason.OUTSIDE: "it lies outside the range asked for",
    SkipReason.TOTAL: "it has no date, as a total has",
    SkipReason.DELETED: "it was deleted",
    SkipReason.LESSENS: "it is below zero; the entries before it were lessened by it",
    SkipReason.NOT_WORK: "it is a break, time off or an expense",
}
"""Why a sound row was skipped, in words."""

IMPORTS: dict[str, str] = {
    "no_such_file": "There is no file {path}; check the name.",
    "file_is_a_folder": "{path} is a folder; name the file in it.",
    "file_unreadable": "{path} cannot be read ({why}); check its permissions.",
    "not_a_file": "{path} is not an ordinary file; name one that another program has written.",
    "file_changed": "{file} has changed since it was read; nothing was imported. Import it again as it is now.",
    "no_temporary_room": "Temporary files cannot be written on this computer; free some space on the disk that holds "
    "them, then import again.",
    "file_too_large": "{path} has more than {megabytes} MB; export a shorter period.",
    "file_is_empty": "{path} is empty; export it again.",
    "not_text": "{path} is neither UTF-8, UTF-16 nor Windows-1252 text; save it as a UTF-8 CSV file.",
    "import_own_workspace": "{file} is the workspace that is open; choose the file that another program wrote.",
    "workspace_there": "There is a file {path} already; choose another name for the new workspace.",
    "folder_too_large": "{path} holds more than {files} files; name the one with the hours.",
    "unknown_format": "{file} is of no known format ({known}); export a detailed report, or say with --map which "
    "column of a plain table is which.",
    "not_that_format": "{file} is not of the format {name}, which needs {needed}; leave --format out.",
    "known_stranger": "{file} is {what}; {instead}.",
    "unknown_import_format": "{name} is no format that can be imported; the formats are {known}.",
    "unknown_export_format": "{name} is no format that can be exported; the formats are {known}.",
    "sheet_full": "{key} has more entries than the {rows:,} rows of a sheet; choose a shorter period, or csv.",
    "texts_cut": "{count} texts were longer than a cell holds and were cut; csv and json have them whole.",
    "column_twice": "The file has the column {name} twice; remove or rename one of them.",
    "bad_row": "Row {row} (line {line} of the table, its header included) cannot be read: {reason}; "
    "nothing was imported.",
    "bad_line": "Line {line} cannot be read: {reason}; nothing was imported.",
    "bad_line_of": "Line {line} of {file} cannot be read: {reason}; nothing was imported.",
    "bad_record": "Record {record} cannot be read: {reason}; nothing was imported.",
    "archive_broken": "{file} cannot be unpacked ({why}); export it again.",
    "archive_too_large": "{file} unpacks to more than {megabytes} MB; export a shorter period.",
    "sheet_too_large": "{file} has a sheet of more than {cells:,} cells; copy the rows with the hours into a new one.",
    "database_in_use": "{file} is being changed; close the program that it belongs to and import again.",
    "database_broken": "{file} cannot be read as a database ({why}); make a new copy of it.",
    "backup_version": "{file} is a backup of version {version}; version 1 can be read, so update the export.",
    "backup_part": "{name} of the backup cannot be used; make the backup again.",
    "columns_missing": "The file lacks columns that the map names: {names}; correct the map.",
    "calendar_needs_range": "The calendar has events that recur (the first is on line {line}); say from when to when "
    "with --from and --to.",
    "ambiguous_dates": "The dates, such as {text}, can be read in two ways; say which with --date-order dmy or mdy.",
    "ambiguous_numbers": "The numbers, such as {text}, can be read in two ways; "
    "say which with --decimal point or comma.",
    "bad_map": "The map cannot be used, line {line}: {reason}; correct it and import again.",
    "map_or_engagement": "Give either --map or --engagement; with --engagement all rows go to that one.",
    "project_in_two_engagements": "{project} of {client} could belong to {keys}; name one with --map or --engagement.",
    "import_needs_map": "{project} of {client} would be a new engagement in {currency}, which has no default rate and "
    "minimum; give both with --map, in a line such as key {key}, rate and minimum.",
    "unknown_batch": "There is no import {batch}; `history` shows the imports.",
    "batch_undone": "The import {batch} was undone already.",
    "batch_published": "A published review counts {count} entries of the import {batch}; "
    "it can no longer be undone, correct the entries instead.",
    "batch_invoiced": "{count} entries of the import {batch} are on the invoice {ref}; void that first.",
    "batch_corrected": "{count} entries of the import {batch} have been corrected; it can no longer be undone.",
    "dates_upside_down": "The first day {since} lies after the last day {through}; turn them round.",
    "encoding_assumed": "The file is not UTF-8 and was read as {encoding}; look whether accented letters are right.",
    "columns_not_kept": "These columns have no place here and were not taken over: {names}.",
    "sheets_not_read": "Only the first sheet was read, not {names}; copy what is missing into a file of its own.",
    "zones_unknown": "The time zones {names} are not known; their times were taken for those of {zone}.",
    "import_without_rows": "The file holds no rows.",
    "import_lessened": "{count} entries were lessened by one below zero and keep no clock times: {rows}.",
    "import_unassigned": "Rows that name neither client nor project went to {key}; a map can send them elsewhere by "
    "their tags, or all may go to one engagement that you name.",
    "import_zero_length": "{count} rows have no length and were imported so: {rows}.",
    "import_duration_rules": "{count} rows have a duration that differs from their clock times; the duration counts, "
    "without clock times: {rows}.",
    "import_clock_skipped": "{count} rows have a clock time that does not exist in the zone; the duration counts, "
    "without clock times: {rows}.",
    "import_long": "{count} rows are of 24 hours or more; they are kept as durations: {rows}.",
    "import_running": "{count} rows are still running and were taken as they stand; "
    "delete them before you import them finished: {rows}.",
    "import_outside_term": "{count} rows lie before the start or after the end of {key}; they count all the same.",
    "import_posts_later": "{count} rows of {key} lie in a period that is published through {covered}; "
    "they count after it, as restated.",
    "import_currency_differs": "{key} is in {currency}, the file in {others}; its terms value the hours.",
    "import_rate_differs": "The file has other rates for {key} ({rates} {currency}); its terms value the hours.",
    "import_amount_differs": "The file's amounts for {key} add up to {amount} {currency}; "
    "by its terms they are {value} {currency}.",
    "map_lines_unused": "{count} lines of the map match no row: {keys}.",
    "sessions_reduced": "{count} corrections below zero are shown as shorter sessions.",
    "sessions_short": "{key} has {seconds} seconds less than its sessions show: "
    "its corrections exceed the exported work.",
}
