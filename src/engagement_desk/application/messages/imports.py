"""Sentences about imports and exports."""

from __future__ import annotations

from engagement_desk.application.imports import SkipReason

SKIPPED: dict[SkipReason, str] = {SkipReason.RUNNING: "it is still running; --running takes it as it stands"}
"""Why a sound row was skipped, in words."""

IMPORTS: dict[str, str] = {
    "no_such_file": "There is no file {path}; check the name.",
    "file_is_a_folder": "{path} is a folder; name the file in it.",
    "file_unreadable": "{path} cannot be read ({why}); check its permissions.",
    "file_too_large": "{path} has more than {megabytes} MB; export a shorter period.",
    "file_is_empty": "{path} is empty; export it again.",
    "not_text": "{path} is neither UTF-8, UTF-16 nor Windows-1252 text; save it as a UTF-8 CSV file.",
    "unknown_format": "{file} has the columns of no known format ({needed}); export a detailed report as CSV.",
    "unknown_import_format": "{name} is no format that can be imported; the formats are {known}.",
    "unknown_export_format": "{name} is no format that can be exported; the formats are {known}.",
    "column_twice": "The file has the column {name} twice; remove or rename one of them.",
    "bad_row": "Row {row} (line {line} of the table, its header included) cannot be read: {reason}; "
    "nothing was imported.",
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
    "import_without_rows": "The file has a header and no rows.",
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
    "timeclock_reduced": "{count} corrections below zero are shown as shorter sessions.",
    "timeclock_short": "{key} has {seconds} seconds less than its sessions show: "
    "its corrections exceed the exported work.",
}
