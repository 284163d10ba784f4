import sqlite3
from dataclasses import replace
from datetime import date, timedelta

from engagement_desk.store.sums import worked_on

DAY = date(2026, 9, 14)


def test_time_is_summed_by_work_date_over_all_engagements_without_the_bin(desk):
    first, second = desk.entry(worked_seconds=600), desk.entry(worked_seconds=61)
    later = desk.entry(DAY, worked_seconds=5)
    binned = replace(desk.entry(worked_seconds=3600), deleted_at=desk.now.instant)
    desk.add(first, second, replace(later, posting_date=DAY + timedelta(days=30)), binned)
    desk.add(desk.entry(DAY + timedelta(days=2), worked_seconds=7))
    with desk.workspace.read() as reading:
        found = reading.worked_on([DAY, DAY + timedelta(days=1), DAY + timedelta(days=2)])
        assert found == {DAY: 666, DAY + timedelta(days=2): 7}
        assert reading.worked_on([]) == {}


def test_nothing_before_the_first_day_is_read(desk):
    connection = sqlite3.connect(desk.workspace.path)
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    worked_on(connection, [DAY])
    connection.set_trace_callback(None)
    plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statements[0]}")]
    connection.close()
    assert any("ix_entry_sums (engagement_id=? AND posting_date>?)" in step for step in plan)
