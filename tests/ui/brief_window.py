"""What the tests of the brief share: NORTH with a scope and something in flight, and its page in the window."""

from __future__ import annotations

from datetime import date

import pytest

from engagement_desk.application.commands.deliverables import NewDeliverable, add_deliverable
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.orders import NewOrder, OrderStep, draft_order, send_order
from engagement_desk.application.commands.requests import NewRequest, add_request
from engagement_desk.application.commands.scope import Issue, NewClause, add_clause, issue_scope
from engagement_desk.application.desk import Desk
from engagement_desk.domain.kinds import ClauseKind, Pricing
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.brief import BriefPage
from engagement_desk.ui.pages.engagement import EngagementPage
from window_fixtures import Tab

CLAUSES = (
    (ClauseKind.INCLUDED, "2.1", "Architecture review, with a decision record for each finding", ""),
    (ClauseKind.INCLUDED, "2.2", "Review of incident process and runbooks", ""),
    (ClauseKind.EXCLUDED, "3.1", "Operation of production systems, including on-call", ""),
    (ClauseKind.CONDITIONAL, "4.1", "On-site workshops", "travel is approved two weeks ahead"),
    (ClauseKind.ASSUMPTION, "5.1", "The platform team keeps <b>four</b> engineers", ""),
)


@pytest.fixture
def scoped(north: Desk) -> Desk:
    for kind, ref, text, condition in CLAUSES:
        north.run(add_clause, NewClause(key="NORTH", kind=kind, ref=ref, text=text, condition=condition))
    north.run(issue_scope, Issue(key="NORTH", effective=date(2026, 7, 1), reason="signed"))
    north.run(draft_order, NewOrder(key="NORTH", title="SOC 2 gap review", pricing=Pricing.TIME_AND_MATERIALS))
    north.run(send_order, OrderStep(key="NORTH", number="CO-001", on=date(2026, 9, 21)))
    north.run(log_time, "NORTH", TimeWords(seconds=5400, day=date(2026, 9, 28), order="CO-001"))
    north.run(log_time, "NORTH", TimeWords(seconds=7200, day=date(2026, 9, 28)))
    north.run(add_request, NewRequest(key="NORTH", words="Cover on-call in August?", on=date(2026, 8, 3)))
    north.run(add_deliverable, NewDeliverable(key="NORTH", title="Technical roadmap", due=date(2026, 9, 25)))
    return north


@pytest.fixture
def opened(scoped: Desk, open_tab: Tab) -> tuple[MainWindow, BriefPage]:
    return open_tab(scoped, "Brief")


def page_of(window: MainWindow) -> BriefPage:
    page = window.page
    assert isinstance(page, EngagementPage)
    brief_page = page._page("Brief")
    assert isinstance(brief_page, BriefPage)
    return brief_page
