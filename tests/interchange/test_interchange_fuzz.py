"""A few mutated files of every format; `make fuzz` runs many more."""

from __future__ import annotations

import random

import fuzz_readers
import pytest
from made_up_files import FILES

from engagement_desk.interchange import klog


def test_mutated_files_are_imported_whole_or_refused():
    outcomes = fuzz_readers.fuzz(120)
    assert outcomes.total() == 120
    assert {made.format for made in FILES} & set(outcomes), "none of them was imported"
    assert len(outcomes) > 10


def test_the_same_number_is_the_same_input():
    first, second = (fuzz_readers.mutated(FILES[0].content, random.Random(7)) for _ in range(2))
    assert first == second != FILES[0].content


def test_a_traceback_is_found(monkeypatch):
    monkeypatch.setattr(klog, "_recognises", lambda head: 1 // 0)
    with pytest.raises(ZeroDivisionError) as caught:
        fuzz_readers.fuzz(200)
    assert caught.value.__notes__[0].startswith("input ")


def test_an_input_that_hangs_is_found(monkeypatch):
    monkeypatch.setattr(fuzz_readers.Bench, "run", lambda bench, number: fuzz_readers._hangs(0, None))
    with pytest.raises(TimeoutError):
        fuzz_readers.fuzz(1)


def test_a_partial_import_is_found(monkeypatch):
    counts = iter(range(1000))
    monkeypatch.setattr(fuzz_readers.Bench, "_count", lambda bench: next(counts))
    with pytest.raises(AssertionError, match="imported"):
        fuzz_readers.fuzz(5)
