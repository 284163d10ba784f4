import time
import uuid
from concurrent.futures import ThreadPoolExecutor

from engagement_desk.store.identity import new_id


def test_ids_are_uuids_of_version_7_that_tell_the_time():
    before = time.time_ns() // 1_000_000
    made = uuid.UUID(new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert 0 <= (made.int >> 80) - before < 60_000


def test_ids_rise_strictly():
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(set(made))


def test_threads_never_share_an_id():
    with ThreadPoolExecutor(4) as pool:
        runs = list(pool.map(lambda _: [new_id() for _ in range(2_000)], range(4)))
    assert len({made for run in runs for made in run}) == 8_000
    assert all(run == sorted(run) for run in runs)


def test_a_clock_that_falls_back_does_not_matter(monkeypatch):
    last = new_id()
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    assert new_id() > last
