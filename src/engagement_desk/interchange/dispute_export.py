"""The dispute pack as CSV, one event a line, in the order of time."""

from __future__ import annotations

import csv
import io

from engagement_desk.application.queries.dispute import DisputePack
from engagement_desk.domain.money import format_plain
from engagement_desk.interchange.guards import guarded

COLUMNS = ("date", "stage", "ref", "text", "who", "billed_minutes", "value", "currency")


def dispute_csv(pack: DisputePack) -> bytes:
    """Write it as UTF-8 CSV with a header; no cell is one that a spreadsheet would run."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    currency = pack.head.currency
    for one in pack.events:
        minutes = "" if one.minutes is None else str(one.minutes)
        value = "" if one.cents is None else format_plain(one.cents, currency)
        stage = one.stage.name.lower()
        writer.writerow(
            (one.on.isoformat(), stage, guarded(one.ref), guarded(one.text), guarded(one.who), minutes, value, currency)
        )
    return out.getvalue().encode()
