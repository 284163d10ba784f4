"""Sentences about time, money and dates."""

from __future__ import annotations

TIME: dict[str, str] = {
    "unknown_currency": "{currency} is no currency; give its ISO 4217 code in capitals, such as USD, EUR or JPY.",
    "malformed_money": "“{text}” is no amount of money; write it like 100, 100.00 or 25,600.",
    "negative_money": "{text} is negative; give an amount of 0 or more.",
    "too_many_decimals": "{text} has more decimals than {currency}, which has {decimals}; leave the rest out.",
    "money_too_large": "{text} is larger than any amount kept here; check the number of its digits.",
    "malformed_duration": "“{text}” is no duration; write it like 1h30, 1:30, 90m, 1.5h or 45s.",
    "negative_duration": "{text} is negative, which only a correction may be; give a duration without the sign.",
    "uneven_duration": "{text} is no whole number of seconds; write it in hours, minutes and seconds, like 1h30m15s.",
    "duration_too_long": "{text} is 10,000 hours or more; log it in shorter entries.",
    "malformed_date": "“{text}” is no date; write it like 2026-09-30, or say today, yesterday or a weekday.",
    "malformed_quarter": "“{text}” is no quarter; write it like 2026Q3.",
    "malformed_month": "“{text}” is no month; write it like 2026-09.",
    "unknown_zone": "There is no time zone {zone}; give an IANA name, such as Europe/Berlin or America/New_York.",
    "malformed_clock": "“{text}” is no clock time; write it like 9:15, 9:15am or 17:00.",
    "malformed_range": "“{text}” is no pair of clock times; write it like 9:15-10:40.",
    "skipped_time": "The clocks of {zone} skip {time:%H:%M} on {date}; give a time before or after the change.",
    "offset_not_in_zone": "{time:%H:%M} on {date} has another offset in {zone}; correct the offset, or leave it out.",
    "end_before_start": "The end {end:%H:%M} is not after the start {start:%H:%M}, nor within 12 hours on the next "
    "day; give a later end, or log a duration.",
    "too_long": "From {start:%H:%M} to {end:%H:%M} is 24 hours or more; log it in shorter entries, or as a duration.",
    "correction_of_correction": "{id} is a correction itself; correct the entry that it names.",
    "empty_correction": "The correction changes nothing; give the time to add, or with a leading - to take away.",
    "corrected_below_zero": "That would leave the entry of {date} at {total}; take away no more time than it has.",
    "no_time_in_line": "The line names no time; add a duration like 1h30, or clock times like 9:15-10:40.",
    "unknown_class": "There is no class {name}; use in_scope, goodwill, guarantee or unclassified.",
}
