"""Whether an import still stands."""

from __future__ import annotations

from engagement_desk.application.ports import Reading
from engagement_desk.domain.records.time import ImportBatch


def import_stands(reading: Reading, batch_id: str) -> bool:
    """Tell whether an import was neither undone nor taken back."""
    batch = reading.first(ImportBatch, id=batch_id)
    return batch is not None and batch.undone_at is None
