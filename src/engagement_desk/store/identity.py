"""Keys of records: UUID version 7 (RFC 9562 §5.7), rising strictly within the process."""

from __future__ import annotations

import os
import threading
import time
import uuid

_COUNTER_BITS = 12
_RANDOM_BYTES = 8

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """Give a new key: milliseconds and a counter, which never repeat or fall back, then 62 random bits."""
    global _last  # noqa: PLW0603 - the process has one sequence
    with _lock:
        _last = max(_last + 1, time.time_ns() // 1_000_000 << _COUNTER_BITS)
        rising = _last
    high = (rising >> _COUNTER_BITS) << 16 | 0x7 << 12 | rising & 0xFFF
    low = 0b10 << 62 | int.from_bytes(os.urandom(_RANDOM_BYTES)) >> 2
    return str(uuid.UUID(int=high << 64 | low))
