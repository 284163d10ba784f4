"""The new-engagement assistant by keyboard: four fields, every step, drafts, and what is wrong beside its field."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engagement_desk.application.queries.deliverables import list_deliverables
from engagement_desk.application.queries.engagements import list_engagements, list_terms
from engagement_desk.application.queries.exits import show_exit_policy
from engagement_desk.application.queries.header import header
from engagement_desk.application.queries.scope import show_scope
from engagement_desk.domain.errors import StoreProblem
from engagement_desk.domain.kinds import ClauseKind, IpPasses, Span, Status, Structure, Tier
from engagement_desk.ui.pages.assistant import AssistantPage
from engagement_desk.ui.place import Place

TODAY = date(2026, 9, 30)
CLIENT, TERMS, EXIT, SCOPE, PLAN, FIT, VALUE = range(7)


@pytest.fixture
def rest(qtbot):
    """Wait until what was typed is kept and its preview is shown."""

    def rested(window):
        def is_at_rest():
            pages = window.findChildren(AssistantPage)
            return window.ui.tasks.under_way == 0 and not any(page._settling.isActive() for page in pages)

        qtbot.waitUntil(is_at_rest, timeout=10_000)

    return rested


@pytest.fixture
def opened(desk, open_window, rest, qtbot):
    def show(on=None):
        window = open_window(on or desk)
        window.go(Place("today"))
        rest(window)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        press(window, "Ctrl+Shift+N")
        rest(window)
        return window, window.page

    return show


def press(window, *keys, text=""):
    for key in keys:
        QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(key))
    if text:
        QTest.keyClicks(QApplication.focusWidget(), text)


def retype(page, step, name, text):
    page.steps[step].form.editor(name).setFocus()
    press(page, "Ctrl+A", text=text)


def said(page, step, name):
    return page.steps[step].form._fields[name].row.message.text()


def engagements(desk):
    return desk.ask(list_engagements, TODAY)


def four_fields(window, rest):
    press(window, text="Northlight Labs")
    rest(window)
    press(window, "Tab", text="Platform advisory")


def test_four_fields_are_enough_and_one_undo_takes_all_back(desk, opened, rest):
    window, page = opened()
    assert page.client.form.editor("client").hasFocus()
    four_fields(window, rest)
    assert page.client.form.typed("key") == "NORTH"
    rest(window)
    assert page.summary.name.text() == "Northlight Labs"
    press(window, "Ctrl+Return")
    rest(window)
    (made,) = engagements(desk)
    assert (made.key, made.client, made.title, made.start) == ("NORTH", "Northlight Labs", "Platform advisory", TODAY)
    assert (made.status, made.zone, made.fit_check) == (Status.ACTIVE, "UTC", "")
    assert window.place == Place("engagement", "NORTH", "Brief")
    assert window._status.text == "Started NORTH · Platform advisory"
    assert page._draft() == {}
    press(window, "Ctrl+Z")
    rest(window)
    assert engagements(desk) == ()
    assert window.place == Place("today")
    assert window._status.text == "Undone: start engagement NORTH Platform advisory"
    press(window, "Ctrl+Shift+N")
    assert page.client.form.typed("client") == ""
    page.frame.afresh.click()
    rest(window)
    assert page.client.form.typed("title") == "Platform advisory"


def test_what_is_missing_is_asked_for_beside_its_field(desk, opened, rest):
    window, page = opened()
    page.frame.turn_to(TERMS)
    press(window, "Ctrl+Return")
    rest(window)
    assert page.frame.number == CLIENT
    assert page.client.form.editor("client").hasFocus()
    assert [said(page, CLIENT, name) for name in ("client", "title", "start")] == [
        "Name the client.",
        "Give the engagement a title.",
        "",
    ]
    assert "KEY" in said(page, CLIENT, "key")
    press(window, text="Halo")
    rest(window)
    assert said(page, CLIENT, "client") == ""
    assert said(page, CLIENT, "key") == ""
    assert said(page, CLIENT, "title") == "Give the engagement a title."
    assert engagements(desk) == ()


WRONG = (
    (CLIENT, "key", "NORTH", "There is an engagement NORTH already"),
    (CLIENT, "key", "1st", "1st is no key"),
    (CLIENT, "start", "soon", "“soon” is no date"),
    (CLIENT, "end", "2026-01-31", "lies before the start"),
    (CLIENT, "currency", "XYZ", "XYZ is no currency"),
    (CLIENT, "zone", "Mars/Base", "There is no time zone Mars/Base"),
    (CLIENT, "nda_signed_on", "32", "“32” is no date"),
    (TERMS, "rate_cents", "-5", "-5 is negative"),
    (TERMS, "minimum_cents", "1.005", "more decimals than USD"),
    (TERMS, "at_risk_minutes", "x", "“x” is no duration"),
    (EXIT, "notice_client_days", "-30", "-30 is not a whole number"),
    (EXIT, "cure_days", "999999", "at most 3650 days"),
    (EXIT, "access_days", "4000", "at most 3650 days"),
    (EXIT, "termination_fee_cents", "<b>&", "“<b>&” is no amount of money"),
    (EXIT, "handover_days", "ten", "ten is not a whole number"),
    (FIT, "budget", "much", "“much” is no amount of money"),
)


def test_what_is_wrong_is_said_beside_its_field_and_stays_typed(north, opened, rest):
    window, page = opened(north)
    four_fields(window, rest)
    for step, name, typed, words in WRONG:
        form, before = page.steps[step].form, page.steps[step].form.typed(name)
        page.frame.turn_to(step)
        retype(page, step, name, typed)
        rest(window)
        assert words in said(page, step, name)
        page.frame.turn_to(VALUE)
        press(window, "Ctrl+Return")
        rest(window)
        assert page.frame.number == step
        assert form.editor(name).hasFocus()
        assert form.typed(name) == typed
        assert words in said(page, step, name)
        assert page.steps[step].fact() == ("mend", "risk")
        form.type_in({name: before})
        rest(window)
        assert said(page, step, name) in ("", "days after the notice")
    assert len(engagements(north)) == 1


def test_all_that_is_wrong_is_said_at_once(north, opened, rest):
    window, page = opened(north)
    wrong = {"key": "NORTH", "end": "2026-01-01", "currency": "XYZ", "zone": "Mars", "nda_signed_on": "soon"}
    page.client.form.type_in(wrong)
    rest(window)
    assert all(said(page, CLIENT, name) for name in wrong)
    assert "minimum $25,600" in page.summary.row_texts()[1]
    retype(page, CLIENT, "end", "2027-01-01")
    rest(window)
    assert [name for name in wrong if not said(page, CLIENT, name)] == ["end"]
    press(window, "Tab")
    assert said(page, CLIENT, "key")
    retype(page, CLIENT, "start", "2027-02-01")
    assert said(page, CLIENT, "key")
    rest(window)
    assert "lies before the start" in said(page, CLIENT, "end")
    retype(page, CLIENT, "start", "2026-12-01")
    rest(window)
    assert said(page, CLIENT, "end") == ""
    assert said(page, CLIENT, "key")
    retype(page, CLIENT, "key", "NORTH9")
    rest(window)
    assert said(page, CLIENT, "key") == ""


def test_terms_that_contradict_one_another_are_said_beside_one_of_them(north, opened, rest):
    window, page = opened(north)
    page.frame.turn_to(TERMS)
    retype(page, TERMS, "allowance_min_minutes", "8")
    rest(window)
    assert "choose one" in said(page, TERMS, "allowance_per")
    page.terms.form.editor("allowance_per").setFocus()
    press(window, "Down")
    retype(page, TERMS, "allowance_max_minutes", "4")
    rest(window)
    assert said(page, TERMS, "allowance_per") == ""
    assert "minimum is above its maximum" in said(page, TERMS, "allowance_max_minutes")
    retype(page, TERMS, "budget_minutes", "100")
    retype(page, TERMS, "budget_cents", "100")
    retype(page, TERMS, "allowance_max_minutes", "10")
    rest(window)
    assert said(page, TERMS, "allowance_max_minutes") == ""
    assert "in hours or in money" in said(page, TERMS, "budget_cents")


def test_the_key_follows_the_client_until_it_is_typed(north, opened, rest):
    window, page = opened(north)
    press(window, text="North Sea Ltd")
    rest(window)
    assert page.client.form.typed("key") == "NORTH2"
    retype(page, CLIENT, "client", "Halo Freight")
    rest(window)
    assert page.client.form.typed("key") == "HALO"
    retype(page, CLIENT, "key", "hf")
    retype(page, CLIENT, "client", "Fern")
    rest(window)
    assert page.client.form.typed("key") == "hf"
    retype(page, CLIENT, "client", "northlight LABS")
    retype(page, CLIENT, "title", "Second term")
    rest(window)
    assert page.summary.name.text() == "northlight LABS · a client already"
    press(window, "Ctrl+Return")
    rest(window)
    assert {(one.key, one.client) for one in engagements(north)} == {
        ("NORTH", "Northlight Labs"),
        ("HF", "Northlight Labs"),
    }


def test_a_draft_is_kept_on_escape_and_over_a_restart(desk, opened, open_window, rest):
    window, page = opened()
    four_fields(window, rest)
    page.frame.turn_to(SCOPE)
    press(window, "Space")
    page.frame.turn_to(FIT)
    press(window, "Space")
    press(window, "Escape")
    rest(window)
    assert window.place == Place("today")
    assert "Kept the draft" in window._status.text
    assert engagements(desk) == ()
    press(window, "Ctrl+Shift+N")
    assert window.page is page
    assert page.client.form.typed("title") == "Platform advisory"
    kept = page._draft()
    assert set(kept) == {"Client", "Scope", "Fit check"}
    again = open_window(desk)
    again.go(Place("assistant"))
    rest(again)
    assert again.page._draft() == kept
    assert again.page.frame.number == FIT
    assert len(again.page.scope.clauses) == 16
    retype(again.page, CLIENT, "client", "Other")
    rest(again)
    assert again.page.client.form.typed("key") == "OTHER"


def test_starting_afresh_can_be_taken_back(opened, rest):
    window, page = opened()
    assert page.frame.afresh.isHidden()
    four_fields(window, rest)
    rest(window)
    kept = page._draft()
    page.frame.afresh.setFocus()
    press(window, "Space")
    rest(window)
    assert page._draft() == {}
    assert page.client.form.editor("client").hasFocus()
    assert page.frame.afresh.text() == "Bring the draft back"
    page.frame.afresh.setFocus()
    press(window, "Space")
    rest(window)
    assert page._draft() == kept


def test_a_draft_that_cannot_be_read_is_passed_over(desk, open_window, rest):
    for text in (
        "{",
        "[1]",
        '{"Client": 3, "Terms": {"tier": "x", "structure": "9", "rate_cents": 5}, "Scope": {}, "at": "x"}',
        '{"Scope": {"clauses": 3}, "Fit check": {"signs": [1], "texts": 5}, "First 90 days": {"plan": "x"}, "at": 99}',
    ):
        window = open_window(desk)
        window.ui.remembered.setValue("assistant/draft", text)
        window.go(Place("assistant"))
        rest(window)
        assert window.page._draft() == {}


def test_the_tier_fills_the_allowance_and_what_is_typed_stays(desk, opened, rest):
    window, page = opened()
    four_fields(window, rest)
    press(window, "Alt+2")
    assert page.terms.form.editor("tier").hasFocus()
    press(window, "Up", "Up")
    form = page.terms.form
    assert [form.typed(f"allowance_{end}_minutes") for end in ("min", "max")] == ["15:00", "25:00"]
    assert form.editor("allowance_per").currentText() == "a week"
    retype(page, TERMS, "allowance_max_minutes", "30")
    form.editor("tier").setFocus()
    press(window, "Up")
    assert [form.typed(f"allowance_{end}_minutes") for end in ("min", "max")] == ["8:00", "30"]
    rest(window)
    assert "Advisory" in page.summary.row_texts()[1]
    assert page.summary.bounds.text() == "Boundaries 1 of 4"
    press(window, "Ctrl+Return")
    rest(window)
    (terms,) = desk.ask(list_terms, "NORTH")
    assert (terms.tier, terms.allowance_per) == (Tier.ADVISORY, Span.MONTH)
    assert (terms.allowance_min_minutes, terms.allowance_max_minutes) == (480, 1800)


def test_a_retainer_has_its_own_fields(desk, opened, rest):
    window, page = opened()
    four_fields(window, rest)
    press(window, "Ctrl+PgDown", "Tab", "Down", "Down")
    assert page.terms.form._fields["period_fee_cents"].row.isVisible()
    retype(page, TERMS, "period_fee_cents", "8,000")
    retype(page, TERMS, "included_minutes", "40")
    rest(window)
    assert "$96,000 a year" in page.summary.row_texts()
    press(window, "Ctrl+Return")
    rest(window)
    (terms,) = desk.ask(list_terms, "NORTH")
    assert (terms.structure, terms.period_fee_cents, terms.included_minutes) == (Structure.RETAINER, 800_000, 2400)


def test_another_currency_asks_for_rate_and_minimum(desk, opened, rest):
    window, page = opened()
    four_fields(window, rest)
    retype(page, CLIENT, "currency", "jpy")
    rest(window)
    assert page.terms.form.typed("rate_cents") == ""
    press(window, "Ctrl+Return")
    rest(window)
    assert page.frame.number == TERMS
    assert said(page, TERMS, "rate_cents") == "In JPY the rate and the minimum have no default; give both."
    press(window, text="15000")
    retype(page, TERMS, "minimum_cents", "100.50")
    rest(window)
    assert "more decimals than JPY" in said(page, TERMS, "minimum_cents")
    retype(page, TERMS, "minimum_cents", "3,000,000")
    rest(window)
    assert "256 h" not in " ".join(page.summary.row_texts())
    press(window, "Ctrl+Return")
    rest(window)
    (made,) = engagements(desk)
    (terms,) = desk.ask(list_terms, "NORTH")
    assert (made.currency, terms.rate_cents, terms.minimum_cents) == ("JPY", 15_000, 3_000_000)


def test_every_step_filled_sets_all_four_boundaries(desk, opened, rest, moment):
    window, page = opened()
    four_fields(window, rest)
    page.frame.turn_to(TERMS)
    press(window, "Up")
    press(window, "Up")
    press(window, "Alt+3", "Space")
    retype(page, EXIT, "notice_client_days", "60")
    press(window, "Alt+4", "Space", "Tab", "Space")
    page.scope.issue.setFocus()
    press(window, "Space")
    press(window, "Alt+5", "Space")
    rest(window)
    assert page.summary.bounds.text() == "Boundaries 4 of 4"
    facts = [step.fact() for step in page.steps[:5]]
    assert facts == [("ready", "ok"), ("operational", "ok"), ("60/30 days", "ok"), ("15", "ok"), ("12", "ok")]
    press(window, "Ctrl+Return")
    rest(window)
    assert desk.ask(header, "NORTH", moment.now()).boundaries == 4
    policy = desk.ask(show_exit_policy, "NORTH")
    assert (policy.notice_client_days, policy.notice_consultant_days, policy.cure_days) == (60, 30, 14)
    assert policy.handover[0].text == "Decision records, complete and indexed"
    assert {item.days for item in policy.access} == {30}
    scope = desk.ask(show_scope, "NORTH", TODAY)
    assert scope.revision.number == 1
    assert "Architecture review" not in " ".join(item.text for item in scope.items)
    assert {item.kind for item in scope.items} == set(ClauseKind)
    rows = desk.ask(list_deliverables, "NORTH", TODAY)
    assert len(rows) == 12
    assert min(row.due for row in rows) == date(2026, 10, 20)


def test_the_plan_and_the_revision_follow_the_first_day(opened, rest):
    window, page = opened()
    retype(page, CLIENT, "start", "2027-01-01")
    rest(window)
    assert "due 21 Jan 2027" in page.plan.card.ticks["Code and architecture audit"].accessibleName()
    assert "from 1 Jan 2027" in page.scope.issue.accessibleName()
    retype(page, CLIENT, "start", "2999-12-31")
    page.plan.card.all_button.click()
    rest(window)
    assert page.client.form.typed("start") == "2999-12-31"


def test_the_fit_check_advises_and_is_kept_with_the_engagement(desk, opened, rest):
    window, page = opened()
    four_fields(window, rest)
    page.frame.turn_to(FIT)
    first = next(iter(page.fit.ticks.values()))
    assert first.hasFocus()
    press(window, "Space")
    advice = [text.text() for text in page.fit._advice.values() if text.isVisible()]
    assert len(advice) == 1
    retype(page, FIT, "budget", "20,000")
    rest(window)
    assert len(page.fit.found) == 2
    assert page.fit.fact() == ("2 signs", "warn")
    retype(page, FIT, "budget", "30,000")
    rest(window)
    assert len(page.fit.found) == 1
    page.fit.form.editor("note").setFocus()
    press(window, text="Said <b>so</b> on the call")
    press(window, "Ctrl+Return")
    rest(window)
    (made,) = engagements(desk)
    lines = made.fit_check.split("\n")
    assert lines[0] == "Fit check of 30 Sep 2026"
    assert lines[1].startswith("A builder is needed")
    assert advice[0] in lines[1]
    assert lines[2:] == ["Budget named: $30,000.", "Said <b>so</b> on the call"]


def test_none_of_the_signs_and_a_sign_exclude_each_other(opened, rest):
    window, page = opened()
    page.frame.turn_to(FIT)
    press(window, "Space")
    page.fit.none.setFocus()
    press(window, "Space")
    assert page.fit.found == []
    assert page.fit.fact() == ("fits", "ok")
    assert "None of 7 signs applies." in page.fit.text()
    next(iter(page.fit.ticks.values())).setFocus()
    press(window, "Space")
    assert not page.fit.none.isChecked()


def test_the_value_sheet_compares_and_remembers_edited_references(desk, opened, open_window, rest):
    window, page = opened()
    page.frame.turn_to(VALUE)
    assert page.value._nothing.isVisible()
    page.frame.turn_to(TERMS)
    press(window, "Up", "Up")
    rest(window)
    page.frame.turn_to(VALUE)
    retainer, full_time = page.value.cards
    assert retainer.said.text() == "$6,500.00–$10,833.33 a month: within $5,000–$15,000 a month"
    assert full_time.said.text() == "$78,000–$130,000 a year: below $250,000 a year, 31–52 % of it"
    full_time.form.editor("low_cents").setFocus()
    press(window, "Ctrl+A", text="120000")
    full_time.form.editor("source").setFocus()
    press(window, "Ctrl+A", text="Survey of May")
    rest(window)
    assert full_time.said.text() == "$78,000–$130,000 a year: within $120,000 a year, 65–108 % of it"
    press(window, "Ctrl+Shift+C")
    copied = QGuiApplication.clipboard().text()
    assert "$78,000–$130,000 a year" in copied
    assert "Source: Survey of May" in copied
    assert copied.count("Source: ") == 2
    again = open_window(desk)
    again.go(Place("assistant"))
    rest(again)
    other = again.page.value
    assert other.cards[1].form.typed("low_cents") == "120000"
    other.use_usual()
    assert other.cards[1].form.typed("low_cents") == "250000.00"
    other.cards[0].form.editor("high_cents").setText("4000")
    rest(again)
    assert "below the other end" in other.cards[0].form._fields["high_cents"].row.message.text()
    assert other.fact() == ("mend", "risk")
    other.cards[0].form.editor("low_cents").setText("a lot")
    rest(again)
    assert other.fact() == ("mend", "risk")
    assert other.cards[0].said.isHidden()


def test_the_steps_are_a_list_or_where_there_is_little_room_a_count(opened, rest, qtbot):
    window, page = opened()
    assert page.frame.list.isVisible()
    assert not page.frame.where.isVisible()
    page.frame.list.setFocus()
    press(window, "Down", "Down")
    assert page.frame.number == EXIT
    press(window, "Return")
    assert page.exit.fill_button.hasFocus()
    press(window, "Ctrl+PgUp", "Ctrl+PgUp", "Ctrl+PgUp")
    assert page.frame.number == CLIENT
    press(window, "Alt+7", "Ctrl+PgDown")
    assert page.frame.number == VALUE
    page.frame.turn_to(EXIT)
    window.resize(1024, 700)
    qtbot.waitUntil(page.frame.where.isVisible)
    assert page.frame.where.text() == "3 of 7"
    assert page.frame.aside.isVisible()
    window.ui.theme.zoom(200)
    qtbot.waitUntil(page.frame.line.isVisible)
    assert not page.frame.aside.isVisible()
    window.ui.theme.zoom(100)


def test_a_disk_that_is_full_leaves_everything_typed(desk, opened, rest, monkeypatch):
    window, page = opened()
    four_fields(window, rest)

    def begin(self, command, now):
        raise StoreProblem("disk_full", path="workspace.engdesk")

    monkeypatch.setattr(type(desk.store), "begin", begin)
    press(window, "Ctrl+Return")
    rest(window)
    assert "The disk is full" in window._status.text
    assert page.client.form.typed("client") == "Northlight Labs"
    monkeypatch.undo()
    press(window, "Ctrl+Return")
    rest(window)
    assert len(engagements(desk)) == 1


def test_every_field_of_the_first_step_reaches_the_disk(desk, opened, rest):
    window, page = opened()
    four_fields(window, rest)
    texts = {
        "end": "2027-03-31",
        "zone": "Europe/Berlin",
        "why": "Due diligence in spring",
        "key_people": "CEO",
        "nda_signed_on": "2026-09-01",
        "ip_owner": "Northlight Labs",
    }
    for name, text in texts.items():
        retype(page, CLIENT, name, text)
    for name in ("status", "nda_mutual", "ip_passes_on"):
        page.client.form.editor(name).setFocus()
        press(window, "Down")
    press(window, "Ctrl+Return")
    rest(window)
    (made,) = engagements(desk)
    assert (made.end, made.zone, made.status) == (date(2027, 3, 31), "Europe/Berlin", Status.PROPOSED)
    assert (made.why, made.key_people) == (texts["why"], texts["key_people"])
    assert (made.nda_signed_on, made.nda_mutual) == (date(2026, 9, 1), True)
    assert (made.ip_owner, made.ip_passes_on) == ("Northlight Labs", IpPasses.ACCEPTANCE)


def test_tab_goes_in_reading_order_and_f6_from_part_to_part(opened):
    window, page = opened()
    for number in range(len(page.steps)):
        tab_through(window, page, number)


def tab_through(window, page, number):
    page.frame.turn_to(number)
    page.frame.list.setFocus()
    passed = []
    while not passed or QApplication.focusWidget() is not page.frame.create_button:
        press(window, "Tab")
        passed.append(QApplication.focusWidget())
        assert len(passed) < 60
    inside = [one for one in passed if page.steps[number].isAncestorOf(one)]
    assert inside == passed[: len(inside)]
    assert inside[0] is page.steps[number].first()
    places = [one.mapTo(page.steps[number].widget(), QPoint()) for one in inside]
    assert places == sorted(places, key=lambda place: (place.y(), place.x()))
    assert all(one.accessibleName() or one.text() for one in passed)
    expected = [page.steps[number].first(), page.frame.create_button]
    page.frame.list.setFocus()
    for wanted in expected:
        press(window, "F6")
        assert wanted.hasFocus()


def test_any_text_is_taken_as_it_is(desk, opened, rest):
    window, page = opened()
    for text in ("<b>&\x00 " * 2_000, "חברת הצפון", "บริษัทเหนือ", "e\u0301" * 50):
        page.client.form.type_in({"client": text, "title": text, "why": text, "key_people": text})
        rest(window)
        press(window, "Ctrl+Return")
        rest(window)
        made = engagements(desk)
        assert text.strip() in [one.title for one in made]
        assert window.place.key in [one.key for one in made]
        press(window, "Ctrl+Shift+N")
