"""Damage to a large workspace is met by the first page, and its backups are offered then as they are on opening."""

from __future__ import annotations

from datetime import date

from engagement_desk import bootstrap
from engagement_desk.application.backups import back_up
from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.queries.start import start
from engagement_desk.store import recognise
from engagement_desk.ui import recovery


def test_a_workspace_that_is_found_damaged_by_its_first_page_is_restored_and_shown(tmp_path, monkeypatch):
    path = tmp_path / "w.engdesk"
    desk = bootstrap.open_desk(path, "UTC")
    desk.run(new_engagement, NewEngagement(key="ACME", client="Acme", title="Advice", start=date(2026, 7, 1)))
    back_up(desk)
    desk.store.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    told, shown = [], []

    def restore(problem, keeper, _zone):
        told.append(problem.code)
        return keeper.restore(keeper.backups()[0].path) is not None

    def show(desk, _opening):
        shown.append(desk.ask(start).keys)
        desk.store.close()
        return 0

    monkeypatch.setattr(recognise, "_CHECKED_WHOLE", 0)
    monkeypatch.setattr(recovery, "offer_restore", restore)
    monkeypatch.setattr(bootstrap, "open_window", show)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert bootstrap.start_window(path, "UTC") == 0
    assert told == ["workspace_damaged"]
    assert ["ACME" in keys for keys in shown] == [True]
