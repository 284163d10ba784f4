"""`entries` and `entry`: editing, classing, correcting, the bin, locks and undo."""

from __future__ import annotations

import pytest


def sums(terminal, *arguments):
    totals = terminal.json("entries", *arguments)["totals"]
    return totals["worked_seconds"], totals["billed_minutes"], totals["value_cents"]


def test_lists_take_both_ends_of_a_range_of_posting_dates(acme):
    for day in ("2026-09-01", "2026-09-02", "2026-09-03"):
        acme.ok("log", "ACME", "1h", "--date", day)
    assert sums(acme, "ACME", "--from", "2026-09-01", "--to", "2026-09-02") == (7200, 120, 20_000)
    assert sums(acme) == (10_800, 180, 30_000)


def test_entries_are_found_by_the_words_of_their_text(acme):
    acme.ok("log", "ACME", "1h", "--note", 'vendor "scorecard" <b>*</b>')
    acme.ok("log", "ACME", "1h", "--note", "mail", "--activity", "audits")
    assert len(acme.json("entries", "--text", "score")["entries"]) == 1
    assert len(acme.json("entries", "--text", "vendor AND scorecards")["entries"]) == 0
    assert len(acme.json("entries", "--text", 'scorecards" OR *')["entries"]) == 0
    assert len(acme.json("entries", "--text", "audit")["entries"]) == 1


def test_an_edit_is_billed_anew(acme):
    entry_id = acme.ok("log", "ACME", "1h", "--date", "2026-09-01").id
    edited = acme.json("entry", "edit", entry_id, "2h", "--note", "longer", "--date", "2026-09-02")
    assert (edited["worked_seconds"], edited["value_cents"], edited["note"]) == (7200, 20_000, "longer")
    assert edited["posting_date"] == "2026-09-02"
    assert acme.json("entry", "edit", entry_id, "--rate", "200")["value_cents"] == 40_000
    assert acme.json("entry", "edit", entry_id, "--rate", "none")["value_cents"] == 20_000


def test_a_clocked_entry_moves_to_another_day_at_the_same_times(acme):
    entry_id = acme.ok("log", "ACME", "9:00-10:30", "--date", "2026-09-01").id
    edited = acme.json("entry", "edit", entry_id, "--date", "2026-09-08")
    assert edited["start"] == "2026-09-08T09:00:00+00:00"
    assert (edited["end"], edited["worked_seconds"]) == ("2026-09-08T10:30:00+00:00", 5400)


def test_with_grain_day_the_whole_day_is_billed_anew(acme):
    acme.ok("terms", "ACME", "set", "--from", "2026-07-01", "--increment", "15", "--rounding", "up", "--grain", "day")
    ids = [acme.ok("log", "ACME", "5m", "--date", "2026-09-01").id for _ in range(4)]
    billed = [entry["billed_minutes"] for entry in acme.json("entries")["entries"]]
    assert billed == [15, 0, 0, 15]
    acme.ok("entry", "delete", ids[0])
    assert sums(acme)[1] == 15
    acme.ok("entry", "restore", ids[0])
    assert sums(acme)[1] == 30


def test_many_entries_are_classed_at_once(acme):
    ids = [acme.ok("log", "ACME", "1h").id for _ in range(3)]
    acme.ok("entry", "class", *ids, "--class", "goodwill", "--reason", "for the launch")
    assert {entry["class"] for entry in acme.json("entries")["entries"]} == {"goodwill"}
    assert sums(acme)[2] == 0
    acme.ok("undo")
    assert sums(acme)[2] == 30_000


def test_the_bin_keeps_what_is_deleted(acme):
    entry_id = acme.ok("log", "ACME", "1h").id
    acme.ok("entry", "delete", entry_id)
    assert acme.json("entries")["entries"] == []
    assert acme.json("entries", "--deleted")["entries"][0]["id"] == entry_id
    acme.refused("entry", "delete", entry_id)
    acme.refused("entry", "edit", entry_id, "2h")
    acme.ok("entry", "restore", entry_id)
    assert sums(acme) == (3600, 60, 10_000)
    acme.refused("entry", "restore", entry_id)


def test_a_correction_names_its_entry_and_bills_the_difference(acme):
    acme.ok("terms", "ACME", "set", "--from", "2026-07-01", "--increment", "15", "--rounding", "up")
    entry_id = acme.ok("log", "ACME", "20m").id
    correction = acme.json("entry", "correct", entry_id, "-10m", "--reason", "break")
    assert (correction["worked_seconds"], correction["billed_minutes"]) == (-600, -15)
    assert (correction["restates"], correction["reason"]) == (entry_id, "break")
    acme.refused("entry", "correct", entry_id, "-11m", "--reason", "too much")
    acme.refused("entry", "correct", correction["id"], "1m", "--reason", "of a correction")
    acme.refused("entry", "edit", correction["id"], "1m")
    acme.ok("entry", "correct", entry_id, "-10m", "--reason", "not worked at all")
    assert sums(acme) == (0, 0, 0)


def test_a_minute_reversed_leaves_nothing(acme):
    entry_id = acme.ok("log", "ACME", "1m", "--rate", "99.90").id
    assert acme.json("entry", "correct", entry_id, "-1m", "--reason", "r")["value_cents"] == -167
    assert sums(acme) == (0, 0, 0)


def test_an_entry_goes_into_the_bin_with_its_corrections(acme):
    entry_id = acme.ok("log", "ACME", "1h").id
    acme.ok("entry", "correct", entry_id, "-10m", "--reason", "break")
    acme.ok("entry", "delete", entry_id)
    assert acme.json("entries")["entries"] == []
    acme.ok("entry", "restore", entry_id)
    assert sums(acme)[0] == 3000


def test_corrections_follow_an_entry_that_moves(acme):
    entry_id = acme.ok("log", "ACME", "1h", "--date", "2026-09-01").id
    correction_id = acme.ok("entry", "correct", entry_id, "-10m", "--reason", "break").id
    acme.ok("entry", "edit", entry_id, "--date", "2026-08-20")
    moved = {entry["id"]: entry for entry in acme.json("entries", "--to", "2026-08-31")["entries"]}
    assert set(moved) == {entry_id, correction_id}
    acme.refused("entry", "edit", entry_id, "5m")


def test_an_entry_on_an_invoice_is_locked_until_the_invoice_is_void(acme):
    entry_id = acme.ok("log", "ACME", "1h", "--date", "2026-09-01").id
    acme.ok("invoice", "add", "ACME", "--ref", "INV-1", "--on", "2026-09-30", "--through", "2026-09-30")
    listed = acme.json("entries")["entries"][0]
    assert (listed["locked"], listed["lock_reason"], listed["invoice"]) == (True, "invoice", "INV-1")
    for arguments in (("edit", entry_id, "2h"), ("delete", entry_id), ("class", entry_id, "--class", "goodwill")):
        acme.refused("entry", *arguments)
    acme.ok("terms", "ACME", "set", "--from", "2026-07-01", "--rate", "200")
    assert sums(acme)[2] == 10_000
    acme.ok("invoice", "void", "INV-1")
    acme.ok("entry", "edit", entry_id, "2h")


@pytest.fixture
def published(acme):
    """ACME with one hour in the third quarter, whose review is published; it is 5 October."""
    acme.ok("log", "ACME", "1h", "--date", "2026-09-01", "--class", "in_scope")
    acme.on("2026-10-05")
    acme.ok("review", "ACME", "publish", "--quarter", "2026Q3")
    return acme


def test_nothing_enters_a_published_quarter(published):
    before = published.json("position", "ACME", "--as-of", "2026-09-30")
    first = published.json("entries", "--to", "2026-09-30")["entries"][0]
    assert (first["locked"], first["lock_reason"]) == (True, "review")
    published.refused("entry", "edit", first["id"], "2h")
    published.refused("terms", "ACME", "set", "--from", "2026-09-15", "--rate", "200")
    late = published.ok("log", "ACME", "2h", "--date", "2026-09-10", "--json")
    assert (late.data["work_date"], late.data["posting_date"]) == ("2026-09-10", "2026-10-01")
    assert "2026-10-01" in late.err
    correction = published.json("entry", "correct", first["id"], "-30m", "--reason", "break")
    assert (correction["posting_date"], correction["value_cents"]) == ("2026-10-01", -5000)
    after = published.json("position", "ACME", "--as-of", "2026-09-30")
    assert after == before
    assert published.json("position", "ACME", "--as-of", "2026-10-01")["earned_cents"] == 25_000


def test_a_late_entry_is_locked_but_may_still_be_given_its_class(published):
    late = published.json("log", "ACME", "2h", "--date", "2026-09-10")
    assert late["locked"] is True
    published.refused("entry", "delete", late["id"])
    published.ok("entry", "class", late["id"], "--class", "goodwill", "--reason", "forgotten")
    assert sums(published, "--from", "2026-10-01") == (7200, 0, 0)
    published.refused("entry", "class", late["id"], "--class", "in_scope")


def test_undo_and_redo_reach_every_command_and_say_what(acme):
    acme.ok("log", "ACME", "1h")
    acme.ok("log", "ACME", "2h")
    assert "log time" in acme.ok("undo").out
    assert sums(acme)[0] == 3600
    acme.ok("undo")
    assert sums(acme)[0] == 0
    acme.ok("redo")
    acme.ok("redo")
    assert sums(acme)[0] == 10_800
    acme.refused("redo")
    history = acme.json("history", "ACME")["history"]
    assert history[-1]["command"] == "new_engagement"


def test_undo_stops_at_a_publication(published):
    published.refused("undo")
    assert published.json("review", "ACME", "list")["reviews"]


def test_an_invoiced_entry_without_a_class_may_turn_out_to_be_in_scope(acme):
    entry_id = acme.ok("log", "ACME", "1h", "--date", "2026-09-01").id
    acme.ok("invoice", "add", "ACME", "--ref", "INV-1", "--on", "2026-09-30", "--through", "2026-09-30")
    acme.refused("entry", "class", entry_id, "--class", "goodwill")
    acme.ok("entry", "class", entry_id, "--class", "in_scope")
    acme.refused("entry", "class", entry_id, "--class", "unclassified")
    assert sums(acme) == (3600, 60, 10_000)


def test_a_cap_is_never_billed_twice(acme):
    acme.ok("terms", "ACME", "set", "--from", "2026-07-01", "--budget-money", "300", "--budget-kind", "cap")
    acme.ok("log", "ACME", "3h", "--date", "2026-09-10")
    acme.ok("invoice", "add", "ACME", "--ref", "INV-1", "--on", "2026-09-30", "--through", "2026-09-30")
    acme.ok("log", "ACME", "2h", "--date", "2026-09-01")
    position = acme.json("position", "ACME")
    assert (position["earned_cents"], position["over_cap_cents"], position["unbilled_cents"]) == (30_000, 20_000, 0)
    assert acme.json("unbilled", "ACME")["total_cents"] == 0


def test_an_entry_is_given_its_deliverable_its_billing_and_its_people(acme):
    deliverable_id = acme.ok("deliverable", "ACME", "add", "Audit", "--due", "2026-10-01").id
    entry_id = acme.ok("log", "ACME", "1h").id
    options = ("--deliverable", deliverable_id, "--non-billable", "--person", "Second", "--role", "Architect")
    edited = acme.json("entry", "edit", entry_id, *options)
    assert (edited["deliverable"], edited["billable"], edited["value_cents"]) == (deliverable_id, False, 0)
    assert acme.json("entry", "edit", entry_id, "--deliverable", "none", "--billable")["deliverable"] is None


def test_a_correction_says_why_and_only_of_what_is_not_in_the_bin(acme):
    entry_id = acme.ok("log", "ACME", "1h").id
    acme.refused("entry", "correct", entry_id, "-10m", "--reason", "  ")
    acme.ok("entry", "delete", entry_id)
    acme.refused("entry", "correct", entry_id, "-10m", "--reason", "r")


def test_entries_of_several_engagements_change_together(acme):
    acme.ok("engagement", "new", "HALO", "--client", "Halo", "--title", "T", "--start", "2026-07-01")
    ids = [acme.ok("log", key, "1h").id for key in ("ACME", "HALO")]
    acme.ok("entry", "class", *ids, "--class", "in_scope")
    assert acme.json("history")["history"][0]["subject"] == "ACME, HALO"
    assert len(acme.json("history", "HALO")["history"]) == 2


def test_overage_that_grows_after_its_invoice_is_open_for_the_difference(acme):
    acme.ok("terms", "ACME", "set", "--from", "2026-07-01", "--structure", "retainer", "--period-fee", "2000",
            "--included-hours", "20", "--overage-rate", "100")  # fmt: skip
    acme.ok("log", "ACME", "25h", "--date", "2026-07-10")
    acme.ok("invoice", "add", "ACME", "--ref", "INV-1", "--on", "2026-07-31", "--through", "2026-07-31")
    acme.ok("log", "ACME", "5h", "--date", "2026-07-20")
    open_items = acme.json("unbilled", "ACME", "--through", "2026-07-31")
    assert [(item["kind"], item["amount_cents"]) for item in open_items["items"]] == [("overage", 50_000)]
    assert acme.json("position", "ACME", "--as-of", "2026-07-31")["unbilled_cents"] == 50_000
    acme.ok("invoice", "add", "ACME", "--ref", "INV-2", "--on", "2026-08-01", "--through", "2026-07-31")
    assert acme.json("position", "ACME", "--as-of", "2026-07-31")["unbilled_cents"] == 0
    acme.ok("invoice", "void", "INV-1")
    assert acme.json("position", "ACME", "--as-of", "2026-07-31")["unbilled_cents"] == 250_000


def test_a_cap_that_is_raised_opens_what_it_had_cut_off(acme):
    acme.ok("terms", "ACME", "set", "--from", "2026-07-01", "--budget-money", "1000", "--budget-kind", "cap")
    acme.ok("log", "ACME", "8h", "--date", "2026-07-10")
    acme.ok("log", "ACME", "4h", "--date", "2026-07-11")
    acme.ok("invoice", "add", "ACME", "--ref", "INV-1", "--on", "2026-07-31", "--through", "2026-07-31")
    assert acme.json("position", "ACME", "--as-of", "2026-07-31")["unbilled_cents"] == 0
    acme.ok("terms", "ACME", "set", "--from", "2026-08-01", "--budget-money", "2000")
    assert acme.json("position", "ACME", "--as-of", "2026-08-01")["unbilled_cents"] == 20_000
    assert acme.json("unbilled", "ACME", "--through", "2026-08-01")["total_cents"] == 20_000


def test_an_order_declined_for_a_published_day_leaves_its_forecast_alone(published):
    published.ok("change", "ACME", "new", "More", "--pricing", "time_and_materials")
    published.ok("log", "ACME", "8h", "--date", "2026-10-02", "--change", "1")
    before = published.json("position", "ACME", "--as-of", "2026-09-30")
    assert "2026-10-01" in published.ok("change", "ACME", "decline", "1", "--on", "2026-09-20").err
    assert published.json("position", "ACME", "--as-of", "2026-09-30") == before


@pytest.fixture
def cut(acme):
    """ACME under a cap of $1,000.00 that cut what INV-1 took of twelve hours in July."""
    acme.ok("terms", "ACME", "set", "--from", "2026-07-01", "--budget-money", "1000", "--budget-kind", "cap")
    acme.ok("log", "ACME", "8h", "--date", "2026-07-10")
    acme.ok("log", "ACME", "4h", "--date", "2026-07-11")
    acme.ok("invoice", "add", "ACME", "--ref", "INV-1", "--on", "2026-07-31", "--through", "2026-07-31")
    return acme


def unbilled(terminal, day):
    position = terminal.json("position", "ACME", "--as-of", day)
    assert terminal.json("unbilled", "ACME", "--through", day)["total_cents"] == position["unbilled_cents"]
    return position["unbilled_cents"]


def test_a_cap_that_is_taken_away_opens_what_it_had_cut_off(cut):
    cut.ok("terms", "ACME", "set", "--from", "2026-07-01", "--budget-money", "none")
    assert unbilled(cut, "2026-07-31") == 20_000


def test_an_entry_on_two_invoices_stays_locked_while_one_of_them_stands(cut):
    cut.ok("terms", "ACME", "set", "--from", "2026-08-01", "--budget-money", "2000")
    cut.ok("invoice", "add", "ACME", "--ref", "INV-2", "--on", "2026-08-01", "--through", "2026-08-01")
    assert (unbilled(cut, "2026-07-31"), unbilled(cut, "2026-08-01")) == (0, 0)
    cut.ok("invoice", "void", "INV-1")
    locked = {entry["worked_seconds"]: entry["invoice"] for entry in cut.json("entries")["entries"]}
    assert locked == {8 * 3600: None, 4 * 3600: "INV-2"}
    assert unbilled(cut, "2026-08-01") == 100_000
    cut.ok("invoice", "void", "INV-2")
    assert unbilled(cut, "2026-08-01") == 120_000


def test_a_fee_that_is_no_longer_earned_is_a_credit(acme):
    acme.ok("terms", "ACME", "set", "--from", "2026-07-01", "--structure", "retainer", "--period-fee", "2000",
            "--included-hours", "20")  # fmt: skip
    acme.ok("invoice", "add", "ACME", "--ref", "INV-1", "--on", "2026-09-01", "--through", "2026-09-30")
    assert unbilled(acme, "2026-09-30") == 0
    acme.ok("engagement", "status", "ACME", "ended", "--on", "2026-08-10")
    assert (unbilled(acme, "2026-09-30"), unbilled(acme, "2026-08-31")) == (-200_000, 0)
