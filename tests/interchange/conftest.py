"""Files of other tools, made for a test, and their rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from engagement_desk.application.imports import ImportFile, ImportRow, ReadOptions, SkippedRow
from engagement_desk.interchange.registry import FileReaders

INSTANT = datetime(2026, 9, 14, 13, 30, tzinfo=UTC)

Open = Callable[..., ImportFile]
Read = Callable[..., list[ImportRow | SkippedRow]]


@pytest.fixture
def open_file(tmp_path: Path) -> Open:
    """Give a function that writes a file and lets the readers open it."""

    def opened(content: str | bytes, name: str = "report.csv", **options: object) -> ImportFile:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        chosen = {"zone": "Europe/Berlin", "instant": INSTANT, **options}
        return FileReaders().open(path, ReadOptions(**chosen))  # type: ignore[arg-type]

    return opened


@pytest.fixture
def read(open_file: Open) -> Read:
    """Give a function that writes a file and reads all its rows."""
    return lambda content, name="report.csv", **options: list(open_file(content, name, **options).rows())
