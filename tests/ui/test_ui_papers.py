"""The papers of the brief and of the scope: where they go, what they hold, and what is said of them."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from brief_window import opened, scoped
from pypdf import PdfReader
from PySide6.QtTest import QTest

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.requests import Answer, answer_request
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.orders import list_orders
from engagement_desk.application.queries.requests import list_requests
from engagement_desk.domain.kinds import OrderStatus, StoredClass
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.brief import BriefPage
from engagement_desk.ui.pages.export_bar import ExportBar
from engagement_desk.ui.pages.scope import ScopePage
from engagement_desk.ui.place import Place
from engagement_desk.ui.widgets.inline_form import InlineForm
from window_fixtures import Press, Settle, Tab, focused

__all__ = ("opened", "scoped")


@pytest.fixture
def scope(scoped: Desk, open_tab: Tab) -> tuple[MainWindow, ScopePage]:
    scoped.run(
        log_time, "NORTH", TimeWords(seconds=3600, day=date(2026, 9, 29), order="CO-001", note="SOC 2 <b>gap</b>")
    )
    return open_tab(scoped, "Scope")


def write_to(bar: ExportBar, path: Path) -> None:
    assert focused() is bar.path
    bar.path.selectAll()
    QTest.keyClicks(bar.path, str(path))


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(path.read_bytes())).pages).split())


def open_form(window: MainWindow, page: ScopePage, focus: str, settle: Settle) -> InlineForm:
    window.go(Place("engagement", "NORTH", "Scope", focus))
    settle(window)
    form = page.requests.list.panel if focus.startswith("request:") else page.orders.list.panel
    assert isinstance(form, InlineForm)
    return form


def test_the_brief_is_written_as_a_pdf_with_two_keys(
    opened: tuple[MainWindow, BriefPage], press: Press, tmp_path: Path
) -> None:
    window, page = opened
    bar = page.export_bar
    press(window, "Ctrl+P")
    assert bar.path.text().endswith("NORTH-2026-09-30-brief.pdf")
    assert bar.path.selectedText() == "NORTH-2026-09-30-brief"
    assert not page.export_button.isVisible()
    write_to(bar, tmp_path / "brief.pdf")
    press(window, "Return")
    said = text_of(tmp_path / "brief.pdf")
    assert "3.1 Operation of production systems, including on-call" in said
    assert "own copy" not in said
    assert bar.message.text() == "Written, 1 page."
    assert window._status.text == f"Exported the brief of NORTH to {tmp_path / 'brief.pdf'}"
    assert focused() is bar.show_folder
    press(window, "Escape")
    assert not bar.isVisible()
    assert focused() is page.export_button


def test_the_own_copy_has_what_the_shared_one_must_not(
    opened: tuple[MainWindow, BriefPage], scoped: Desk, press: Press, tmp_path: Path
) -> None:
    window, page = opened
    goodwill = TimeWords(seconds=5400, day=date(2026, 9, 28), stored_class=StoredClass.GOODWILL, reason="late start")
    scoped.run(log_time, "NORTH", goodwill)
    bar = page.export_bar
    press(window, "Ctrl+P")
    folder = Path(bar.path.text()).parent
    while focused() is not bar.own:
        press(window, "Tab")
    press(window, "Space")
    assert bar.path.text() == str(folder / "NORTH-2026-09-30-brief-own.pdf")
    bar.path.setFocus()
    write_to(bar, tmp_path / "mine.pdf")
    press(window, "Return")
    said = text_of(tmp_path / "mine.pdf")
    assert "own copy, not to be shared" in said
    assert "$150.00" in said
    assert "own brief" in window._status.text
    bar.own.click()
    assert bar.path.text() == str(tmp_path / "mine.pdf")
    write_to_shared = tmp_path / "shared.pdf"
    bar.path.setText(str(write_to_shared))
    bar.export()
    press(window, "Tab")
    assert "$150.00" not in text_of(write_to_shared)


def test_the_next_engagement_begins_with_the_copy_that_can_be_shared(
    opened: tuple[MainWindow, BriefPage], press: Press
) -> None:
    window, page = opened
    press(window, "Ctrl+P")
    page.export_bar.own.click()
    press(window, "Escape", "Ctrl+P")
    assert not page.export_bar.own.isChecked()
    assert page.export_bar.path.text().endswith("NORTH-2026-09-30-brief.pdf")


def test_a_brief_that_cannot_be_written_says_so_beside_its_field(
    opened: tuple[MainWindow, BriefPage], press: Press, tmp_path: Path
) -> None:
    window, page = opened
    press(window, "Ctrl+P")
    write_to(page.export_bar, tmp_path / "none" / "brief.pdf")
    press(window, "Return")
    assert "does not exist" in page.export_bar.message.text()
    assert page.export_bar.path.text() == str(tmp_path / "none" / "brief.pdf")
    assert focused() is page.export_bar.path


def test_a_change_order_is_written_as_a_sheet_to_sign(
    scope: tuple[MainWindow, ScopePage], settle: Settle, press: Press, tmp_path: Path
) -> None:
    window, page = scope
    form = open_form(window, page, "CO-001", settle)
    form.buttons["sheet"].setFocus()
    press(window, "Space")
    bar = page.export_bar
    assert bar.path.text().endswith("NORTH-CO-001-sheet.pdf")
    write_to(bar, tmp_path / "order")
    press(window, "Return")
    said = text_of(tmp_path / "order.pdf")
    assert "SOC 2 gap review" in said
    assert "Signature and date" in said
    assert window._status.text == f"Exported the sheet of NORTH CO-001 to {tmp_path / 'order.pdf'}"
    press(window, "Escape")
    assert not bar.isVisible()
    assert focused() is page.orders.list


def test_a_request_gives_its_dispute_pack_as_a_pdf_and_as_a_table(
    scope: tuple[MainWindow, ScopePage], scoped: Desk, settle: Settle, press: Press, tmp_path: Path
) -> None:
    window, page = scope
    (request,) = scoped.ask(list_requests, "NORTH")
    scoped.run(answer_request, Answer(key="NORTH", request_id=request.id, text="Not in August."))
    page.reload()
    settle(window)
    form = open_form(window, page, f"request:{request.id}", settle)
    form.buttons["pack"].setFocus()
    press(window, "Space")
    bar = page.export_bar
    assert bar.path.text().endswith("NORTH-2026-08-03-dispute.pdf")
    assert ".csv" in bar.message.text()
    write_to(bar, tmp_path / "pack.pdf")
    press(window, "Return")
    assert "“Cover on-call in August?”" in text_of(tmp_path / "pack.pdf")
    bar.path.setText(str(tmp_path / "pack.csv"))
    bar.path.setFocus()
    press(window, "Return")
    lines = (tmp_path / "pack.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("date,stage,ref,text")
    assert any("Not in August." in line for line in lines)
    assert bar.message.text() == "Written."
    press(window, "Escape")
    assert focused() is page.requests.list


def test_approving_an_order_says_that_its_hours_are_no_longer_at_risk(
    scope: tuple[MainWindow, ScopePage], scoped: Desk, settle: Settle
) -> None:
    window, page = scope
    form = open_form(window, page, "CO-001", settle)
    for name, who in (("client_by", "CEO"), ("consultant_by", "Adviser")):
        form.rows[name].editor.setFocus()
        QTest.keyClicks(form.rows[name].editor, who)
    form.buttons["approve"].click()
    settle(window)
    (order,) = scoped.ask(list_orders, "NORTH", date(2026, 9, 30)).change_orders
    assert order.status is OrderStatus.APPROVED
    assert "Approved CO-001" in window._status.text
    assert "no longer at risk: 2, 2 h 30 billed" in window._status.text
    assert page.orders.list.doors.doors[0].risk == ""


def test_a_clause_of_the_brief_leads_to_the_revision_that_carries_it(
    scope: tuple[MainWindow, ScopePage], scoped: Desk, settle: Settle
) -> None:
    window, page = scope
    window.go(Place("engagement", "NORTH", "Scope", "revision:1:4.1"))
    settle(window)
    assert page._view is not None
    assert page._view.shown == "1"
    current = page.clauses.list.current()
    assert current is not None
    assert current.ref == "4.1"
