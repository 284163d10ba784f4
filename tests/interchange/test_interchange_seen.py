"""Counting marks: the same with few in memory as with many in a temporary file, from any thread."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from engagement_desk.application.messages import sentence
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import seen
from engagement_desk.interchange.seen import Seen


def test_marks_are_counted_alike_in_memory_and_beyond(monkeypatch):
    monkeypatch.setattr(seen, "_MOST_IN_MEMORY", 50)
    marks = [bytes([random.Random(number).randrange(120)]) * 16 for number in range(2000)]
    counted, expected = Seen(), Counter[bytes]()
    for mark in marks:
        expected[mark] += 1
        assert counted.count(mark) == expected[mark]
    assert counted._many is not None
    assert len(counted._few) == 0
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(counted.count, marks[0]).result() == expected[marks[0]] + 1


@pytest.mark.parametrize("pages", [1, 8])
def test_a_full_disk_for_temporary_files_is_said_in_a_sentence(monkeypatch, pages):
    connect = sqlite3.connect

    def small(*args: object, **options: object) -> sqlite3.Connection:
        made: sqlite3.Connection = connect(*args, **options)  # type: ignore[call-overload]
        made.execute(f"PRAGMA max_page_count = {pages}")
        return made

    monkeypatch.setattr(seen, "_MOST_IN_MEMORY", 50)
    monkeypatch.setattr(sqlite3, "connect", small)
    counted = Seen()
    with pytest.raises(Refused, match="no_temporary_room") as refused:
        for number in range(5000):
            counted.count(number.to_bytes(16, "big"))
    assert sentence(refused.value).startswith("Temporary files cannot be written")
