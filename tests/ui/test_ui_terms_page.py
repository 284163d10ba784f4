"""The terms page by keyboard: versions and time line, the live outcome, saving; wrong input stays beside its reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from engagement_desk.application.commands.engagements import NewEngagement, new_engagement
from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.commands.money import NewInvoice, add_invoice
from engagement_desk.application.commands.terms import SetTerms, TermsValues, set_terms
from engagement_desk.application.desk import Desk
from engagement_desk.application.queries.engagements import list_terms
from engagement_desk.domain.kinds import (
    BudgetKind,
    Deficit,
    Grain,
    Rounding,
    Span,
    Structure,
    Surplus,
    Tier,
)
from engagement_desk.ui.main_window import MainWindow
from engagement_desk.ui.pages.terms import TermsPage
from engagement_desk.ui.pages.terms_draft import kept_draft
from engagement_desk.ui.pages.terms_timeline import Line, line_said
from engagement_desk.ui.pages.terms_timeline import Span as Part
from engagement_desk.ui.place import Place
from window_fixtures import Press, Settle, cover

Show = Callable[..., tuple[MainWindow, TermsPage]]
TODAY = date(2026, 9, 30)


@pytest.fixture
def logged(north: Desk) -> Desk:
    """Give NORTH with two hours in September, one of them on an invoice."""
    north.run(log_time, "NORTH", TimeWords(seconds=3600, day=date(2026, 9, 1)))
    north.run(add_invoice, NewInvoice(key="NORTH", ref="1", on=date(2026, 9, 2), through=date(2026, 9, 1)))
    north.run(log_time, "NORTH", TimeWords(seconds=3600, day=date(2026, 9, 10)))
    return north


@pytest.fixture
def opened(open_tab: Any) -> Show:
    return lambda desk, key="NORTH": open_tab(desk, "Terms", key=key)


@pytest.fixture
def press(press: Press, settle: Settle, qtbot: Any) -> Press:
    """Press keys and type, then wait until what was typed has come to rest and is answered."""

    def pressed(window: MainWindow, *chords: str, text: str = "") -> None:
        page = window.page._page("Terms")
        press(window, *chords, text=text)
        qtbot.waitUntil(lambda: not page.form.is_waiting)
        settle(window)

    return pressed


def to(page: TermsPage, name: str) -> None:
    """Put the caret into a field, with all of it selected."""
    editor = page.form.form.editor(name)
    editor.setFocus()
    if hasattr(editor, "selectAll"):
        editor.selectAll()


def message(page: TermsPage, name: str) -> str:
    field = page.form.form._fields[name].row.message
    return str(field.text()) if field.isVisible() else ""


def date_message(page: TermsPage) -> str:
    return str(page.form._since_row.message.text())


def versions(desk: Desk, key: str = "NORTH") -> Any:
    return desk.ask(list_terms, key)


def test_versions_stand_on_a_line_and_in_a_list(north: Desk, opened: Show) -> None:
    north.run(set_terms, SetTerms(key="NORTH", effective_from=date(2026, 9, 7), values=TermsValues(rate_cents=12_000)))
    _window, page = opened(north)
    newest, oldest = page.list.doors.doors
    assert (newest.text, newest.note, newest.aside) == ("From 7 Sep 2026 on", "rate $100 → $120", "in force")
    assert oldest.text == "From 1 Jul 2026 to 6 Sep 2026"
    assert "$100 an hour" in oldest.note
    told = page.line.accessibleDescription()
    assert "from 1 Jul 2026: 1 Jul · $100 an hour" in told
    assert "from 7 Sep 2026: 7 Sep · $120 an hour" in told
    assert "today 30 Sep 2026" in told


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (
            {"structure": Structure.RETAINER, "period_fee_cents": 240_000, "included_minutes": 600},
            "€2,400 a period · 10 h included",
        ),
        ({"structure": Structure.FIXED_PRICE, "fixed_fee_cents": 5_800_050}, "fixed fee €58,000.50"),
        (
            {"allowance_per": Span.WEEK, "allowance_min_minutes": 900, "allowance_max_minutes": 1530},
            "15–25:30 h a week",
        ),
        ({"allowance_per": Span.MONTH, "allowance_max_minutes": 720}, "at most 12 h a month"),
        ({"allowance_per": Span.MONTH, "allowance_min_minutes": 90}, "at least 1 h 30 a month"),
        ({"budget_minutes": 6000}, "budget 100 h, warns"),
        ({"budget_cents": 1_000_000, "budget_kind": BudgetKind.CAP}, "budget €10,000, not to exceed"),
        ({"increment_minutes": 15, "rounding": Rounding.DOWN, "grain": Grain.DAY}, "15 minutes down, the day's total"),
    ],
)
def test_the_first_version_says_all_that_is_agreed(desk: Desk, opened: Show, values: Any, said: str) -> None:
    terms = TermsValues(rate_cents=25_000, minimum_cents=2_560_000, **values)
    wanted = NewEngagement(key="NORTH", client="N", title="T", start=date(2026, 7, 1), currency="EUR", terms=terms)
    desk.run(new_engagement, wanted)
    _window, page = opened(desk)
    (only,) = page.list.doors.doors
    assert said in only.note
    assert "€250 an hour · minimum €25,600" in only.note


def test_f6_leads_from_the_versions_to_the_form(north: Desk, opened: Show, press: Press) -> None:
    window, page = opened(north)
    assert page.list.hasFocus()
    press(window, "F6")
    assert page.form.since.hasFocus()


def test_the_outcome_is_told_while_typing_and_saved_with_one_key(logged: Desk, opened: Show, press: Press) -> None:
    window, page = opened(logged)
    assert page.outcome.effect.text() == "Nothing differs from the terms in force on that day yet."
    assert not page.outcome.save.isEnabled()
    press(window, "Ctrl+N", text="2026-09-01")
    press(window, "Tab", "Tab", "Tab", text="120")
    assert page.outcome.changes.text() == "rate $100 → $120"
    assert page.outcome.effect.text() == "Would re-value 1 entry, +$20.00; 1 locked stay."
    assert "new version from 1 Sep 2026" in page.line.accessibleDescription()
    assert len(versions(logged)) == 1
    press(window, "Ctrl+Return")
    first, second = versions(logged)
    assert (first.rate_cents, second.rate_cents, second.effective_from) == (10_000, 12_000, date(2026, 9, 1))
    assert "Saved the terms of NORTH from 1 Sep 2026" in window._status.text
    assert not page.outcome.save.isEnabled()
    assert page.list.doors.doors[0].note == "rate $100 → $120"
    press(window, "Ctrl+Z")
    assert len(versions(logged)) == 1
    assert page.form.form.typed("rate_cents") == "100.00"
    press(window, "Ctrl+Y")
    assert len(versions(logged)) == 2


def test_a_version_of_the_same_day_is_replaced(logged: Desk, opened: Show, press: Press) -> None:
    window, page = opened(logged)
    press(window, "Return")
    assert page.form.since.day == date(2026, 7, 1)
    assert page.form.form.editor("rate_cents").hasFocus()
    press(window, text="90")
    assert page.outcome.effect.text() == (
        "Would re-value 1 entry, −$10.00; 1 locked stay. It replaces the version of that day."
    )
    page.outcome.save.setFocus()
    press(window, "Space")
    (only,) = versions(logged)
    assert only.rate_cents == 9_000


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("rate_cents", "-1"),
        ("rate_cents", ""),
        ("rate_cents", "a lot"),
        ("rate_cents", "1.005"),
        ("rate_cents", "€100"),
        ("rate_cents", "100 EUR"),
        ("minimum_cents", "99999999999999999"),
        ("allowance_min_minutes", "10 minutes or so"),
        ("budget_minutes", "-5h"),
        ("budget_cents", "1,00.0"),
        ("at_risk_minutes", ""),
    ],
)
def test_what_cannot_be_read_stays_beside_its_reason(
    logged: Desk, opened: Show, press: Press, name: str, typed: str
) -> None:
    window, page = opened(logged)
    to(page, name)
    press(window, "Delete", text=typed)
    assert message(page, name)
    assert page.form.form.typed(name) == typed
    assert page.outcome.effect.text() == "It cannot be saved yet; the form says why."
    assert not page.outcome.save.isEnabled()
    press(window, "Ctrl+Return")
    assert len(versions(logged)) == 1
    press(window, "Escape")
    assert not message(page, name)
    assert page.outcome.effect.text() == "Nothing differs from the terms in force on that day yet."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2026-06-30", "NORTH starts on 1 Jul 2026"),
        ("2026-08-31", "covers every day up to 31 Aug 2026"),
        ("soon", "soon"),
        ("2026-02-30", "2026-02-30"),
        ("<b>&", "<b>&"),
    ],
)
def test_a_wrong_day_is_said_beside_it_and_stays(
    logged: Desk, opened: Show, press: Press, typed: str, said: str
) -> None:
    cover(logged, date(2026, 8, 31))
    window, page = opened(logged)
    press(window, "Ctrl+N", text=typed)
    press(window, "Tab", "Tab", "Tab", text="120")
    assert said in date_message(page)
    assert page.form.since.text() == typed
    assert page.form.form.typed("rate_cents") == "120"
    assert not page.outcome.save.isEnabled()
    press(window, "Ctrl+Return")
    assert len(versions(logged)) == 1
    page.form.since.setFocus()
    page.form.since.selectAll()
    press(window, text="2026-09-05")
    press(window, "Ctrl+Return")
    assert not date_message(page)
    assert versions(logged)[-1].effective_from == date(2026, 9, 5)
    assert versions(logged)[-1].rate_cents == 12_000


def test_what_makes_no_sense_together_is_said_beside_one_of_them(logged: Desk, opened: Show, press: Press) -> None:
    window, page = opened(logged)
    to(page, "allowance_min_minutes")
    press(window, text="20")
    assert message(page, "allowance_per") == "An allowance is per week or per month; choose one."
    to(page, "allowance_per")
    press(window, "Down")
    assert not message(page, "allowance_per")
    to(page, "allowance_max_minutes")
    press(window, text="10")
    assert message(page, "allowance_max_minutes")
    to(page, "allowance_max_minutes")
    press(window, text="25")
    to(page, "budget_kind")
    press(window, "Down")
    assert message(page, "budget_minutes") == "A budget needs a limit; give hours or money."
    to(page, "budget_minutes")
    press(window, text="100")
    to(page, "budget_cents")
    press(window, text="5000")
    assert message(page, "budget_cents")
    to(page, "budget_cents")
    press(window, "Delete")
    press(window, "Ctrl+Return")
    saved = versions(logged)[-1]
    assert (saved.allowance_per, saved.allowance_min_minutes, saved.allowance_max_minutes) == (Span.WEEK, 1200, 1500)
    assert (saved.budget_kind, saved.budget_minutes, saved.budget_cents) == (BudgetKind.ALERT, 6000, None)


def test_each_structure_has_its_fields_and_all_are_saved(north: Desk, opened: Show, press: Press) -> None:
    window, page = opened(north)
    assert not page.form.form.editor("period_fee_cents").isVisible()
    press(window, "Ctrl+N", "Tab", "Tab", "Down")
    assert page.form.form.editor("fixed_fee_cents").isVisible()
    press(window, "Down")
    assert not page.form.form.editor("fixed_fee_cents").isVisible()
    for text in ("110", "30000", "2400"):
        press(window, "Tab", text=text)
    press(window, "Tab", text="20")
    press(window, "Tab", "Down", "Tab", text="2")
    press(window, "Tab", text="10")
    press(window, "Tab", "Down", "Tab", text="130")
    press(window, "Tab", "Tab", "Tab", "Tab", "Down", "Tab", "Up", "Tab", "Down")
    to(page, "at_risk_minutes")
    press(window, text="8")
    press(window, "Ctrl+Return")
    saved = versions(north)[-1]
    assert (saved.structure, saved.rate_cents, saved.minimum_cents) == (Structure.RETAINER, 11_000, 3_000_000)
    assert (saved.period_fee_cents, saved.included_minutes, saved.overage_rate_cents) == (240_000, 1200, 13_000)
    assert (saved.surplus, saved.expiry_periods, saved.cap_minutes) == (Surplus.CARRY, 2, 600)
    assert (saved.deficit, saved.at_risk_minutes) == (Deficit.CARRY, 480)
    assert (saved.increment_minutes, saved.rounding, saved.grain) == (5, Rounding.UP, Grain.DAY)


def test_a_structure_without_its_fee_is_told_before_it_is_saved(north: Desk, opened: Show, press: Press) -> None:
    window, page = opened(north)
    to(page, "structure")
    press(window, "Down")
    assert page.outcome.effect.text().endswith("It has no fee yet, so that nothing is earned.")
    to(page, "fixed_fee_cents")
    press(window, text="58000")
    assert "no fee" not in page.outcome.effect.text()


def test_what_was_typed_and_not_saved_outlives_the_window(logged: Desk, opened: Show, press: Press, qtbot: Any) -> None:
    window, page = opened(logged)
    press(window, "Ctrl+N", text="2026-09-01")
    press(window, "Tab")
    to(page, "rate_cents")
    press(window, text="12x")
    to(page, "structure")
    press(window, "Down")
    _again, other = opened(logged)
    assert other.form.since.day == date(2026, 9, 1)
    assert other.form.form.typed("rate_cents") == "12x"
    assert other.form.form.editor("fixed_fee_cents").isVisible()
    qtbot.waitUntil(other.outcome.discard.isEnabled)
    other.outcome.discard.click()
    qtbot.waitUntil(lambda: not other.form.is_waiting)
    _third, last = opened(logged)
    assert (last.form.since.day, last.form.form.typed("rate_cents")) == (TODAY, "100.00")


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"since": "soon", "texts": {}}', '{"since": "2026-09-01"}'])
def test_a_draft_that_cannot_be_read_is_none(north: Desk, opened: Show, kept: str) -> None:
    window, _page = opened(north)
    assert window.ui.remembered is not None
    window.ui.remembered.setValue(window.ui.own_name("unsent/terms/NORTH"), kept)
    assert kept_draft(window.ui, "NORTH") is None


def test_a_tier_brings_its_allowance(north: Desk, opened: Show, press: Press) -> None:
    window, page = opened(north)
    to(page, "tier")
    press(window, "Home")
    assert "allowance to none → 12:00 h" in page.outcome.changes.text()
    press(window, "Ctrl+Return")
    saved = versions(north)[-1]
    assert (saved.tier, saved.allowance_per, saved.allowance_max_minutes) == (Tier.ADVISORY, Span.MONTH, 720)
    assert page.form.form.typed("allowance_max_minutes") == "12:00"


def test_a_retainer_offers_the_first_day_of_its_next_period(north: Desk, opened: Show, press: Press) -> None:
    values = TermsValues(structure=Structure.RETAINER, period_fee_cents=200_000)
    north.run(set_terms, SetTerms(key="NORTH", effective_from=date(2026, 7, 15), values=values))
    window, page = opened(north)
    assert page.form.since.day == date(2026, 10, 15)
    press(window, "Ctrl+N", text="2026-10-01")
    press(window, "Tab")
    to(page, "period_fee_cents")
    press(window, text="2500")
    assert "15 Oct 2026" in date_message(page)
    assert page.form.use_next.text() == "Use 15 Oct 2026"
    page.form.use_next.setFocus()
    press(window, "Space")
    assert page.form.since.hasFocus()
    assert not date_message(page)
    assert page.form.form.typed("period_fee_cents") == "2500"
    press(window, "Ctrl+Return")
    assert (versions(north)[-1].effective_from, versions(north)[-1].period_fee_cents) == (date(2026, 10, 15), 250_000)


def test_discarding_and_escape_bring_back_the_terms_in_force(logged: Desk, opened: Show, press: Press) -> None:
    window, page = opened(logged)
    press(window, "Ctrl+N", text="2026-09-01")
    press(window, "Tab")
    to(page, "rate_cents")
    press(window, text="120")
    page.outcome.discard.setFocus()
    press(window, "Space")
    assert (page.form.since.day, page.form.form.typed("rate_cents")) == (TODAY, "100.00")
    assert page.list.hasFocus()
    press(window, "Ctrl+N", text="2026-09-0")
    press(window, "Escape")
    assert page.form.since.text() == "2026-09-30"
    assert page.list.hasFocus()


def test_entries_that_come_meanwhile_count_and_what_is_typed_stays(
    logged: Desk, opened: Show, press: Press, settle: Any
) -> None:
    window, page = opened(logged)
    press(window, "Ctrl+N", text="2026-09-01")
    press(window, "Tab")
    to(page, "rate_cents")
    press(window, text="120")
    window.ui.tasks.run(log_time, "NORTH", TimeWords(seconds=7200, day=date(2026, 9, 11)))
    settle(window)
    assert page.form.form.typed("rate_cents") == "120"
    assert page.outcome.effect.text() == "Would re-value 2 entries, +$60.00; 1 locked stay."


def test_an_answer_to_what_was_typed_before_is_dropped(logged: Desk, opened: Show, press: Press, settle: Any) -> None:
    window, page = opened(logged)
    to(page, "rate_cents")
    press(window, text="120")
    page.form.touched.emit()
    page.form.form.editor("rate_cents").setText("12x")
    page.form.touched.emit()
    settle(window)
    assert page.outcome.effect.text() == "It cannot be saved yet; the form says why."
    assert not page.outcome.save.isEnabled()


def test_what_takes_long_is_said_to_be_worked_out(logged: Desk, opened: Show, press: Press) -> None:
    window, page = opened(logged)
    page._slow.timeout.emit()
    assert page.outcome.effect.text() == "Working it out …"
    assert not page.outcome.save.isEnabled()
    to(page, "rate_cents")
    press(window, text="120")
    assert page.outcome.changes.isVisible()
    assert page.outcome.save.isEnabled()


def test_amounts_are_in_the_currency_of_the_engagement(north: Desk, opened: Show, press: Press, settle: Any) -> None:
    wanted = NewEngagement(
        key="HALO",
        client="Halo",
        title="Advice",
        start=date(2026, 7, 1),
        currency="JPY",
        terms=TermsValues(rate_cents=15_000, minimum_cents=1_000_000),
    )
    north.run(new_engagement, wanted)
    window, page = opened(north)
    to(page, "rate_cents")
    press(window, text="120")
    window.go(Place("engagement", "HALO", "Terms"))
    settle(window)
    assert page.form.form._fields["rate_cents"].row.label.text() == "Rate an hour, JPY"
    assert page.form.form.typed("rate_cents") == "15000"
    to(page, "rate_cents")
    press(window, text="150.50")
    assert "JPY" in message(page, "rate_cents")
    window.go(Place("engagement", "NORTH", "Terms"))
    settle(window)
    assert page.form.form.typed("rate_cents") == "120"


def test_where_it_is_narrow_the_outcome_stays_in_sight_below_the_page(
    logged: Desk, opened: Show, press: Press, qtbot: Any
) -> None:
    window, page = opened(logged)
    window.resize(900, 640)
    qtbot.waitUntil(page.outcome.isHidden)
    to(page, "rate_cents")
    press(window, text="120")
    assert page.outcome.isVisible()
    bottom = page.outcome.mapTo(page, page.outcome.rect().bottomLeft()).y()
    assert bottom <= page.height()
    press(window, "Escape")
    assert page.outcome.isHidden()
    window.resize(1400, 800)
    qtbot.waitUntil(page.outcome.isVisible)


def test_a_line_of_many_versions_paints_and_is_said() -> None:
    parts = tuple(
        Part(date(2026, month, 1), None if month == 12 else date(2026, month, 28), f"{month}", month == 9)
        for month in range(1, 13)
    )
    line = Line(parts, None, TODAY, date(2026, 6, 30), date(2027, 1, 15))
    assert line.last == date(2027, 2, 14)
    assert Line(parts, date(2026, 12, 31), TODAY).last == date(2026, 12, 31)
    assert line_said(line).count("from") == 13
    assert "published to 30 Jun 2026" in line_said(line)
