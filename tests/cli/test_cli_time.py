"""`log`, `quick` and `timer`."""

from __future__ import annotations

import pytest


def test_a_duration_is_billed_at_the_rate_of_the_terms(acme):
    entry = acme.json("log", "acme", "37m", "--date", "2026-09-01", "--note", "vendor call")
    assert entry["engagement"] == "ACME"
    assert (entry["worked_seconds"], entry["billed_minutes"], entry["value_cents"]) == (2220, 37, 6167)
    assert (entry["class"], entry["start"], entry["end"], entry["zone"]) == ("unclassified", None, None, None)
    assert (entry["work_date"], entry["posting_date"], entry["locked"]) == ("2026-09-01", "2026-09-01", False)


def test_a_range_keeps_its_instants_and_its_zone(acme):
    entry = acme.json("--tz", "America/New_York", "log", "ACME", "9:15-10:40", "--date", "2026-09-01")
    assert entry["start"] == "2026-09-01T09:15:00-04:00"
    assert entry["end"] == "2026-09-01T10:40:00-04:00"
    assert entry["zone"] == "America/New_York"
    assert entry["worked_seconds"] == 85 * 60


def test_a_range_over_the_autumn_change_of_clocks_counts_the_hour_twice(acme):
    entry = acme.json("--tz", "America/New_York", "log", "ACME", "00:30-02:30", "--date", "2026-11-01")
    assert entry["worked_seconds"] == 3 * 3600


def test_a_range_past_midnight_belongs_to_the_day_it_began(acme):
    entry = acme.json("log", "ACME", "22:00-1:30", "--date", "2026-09-01")
    assert (entry["work_date"], entry["worked_seconds"]) == ("2026-09-01", 3 * 3600 + 1800)


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("log", "NOPE", "1h"), "NOPE"),
        (("log", "ACME", "1x"), "1x"),
        (("log", "ACME", "90"), "90"),
        (("log", "ACME", "0m"), "time"),
        (("log", "ACME", "12:00-9:00"), "12"),
        (("log", "ACME", "1h", "--date", "2026-13-01"), "2026-13-01"),
        (("log", "ACME", "1h", "--clause", "9.9"), "9.9"),
        (("log", "ACME", "1h", "--change", "CO-007"), "CO-007"),
        (("log", "ACME", "1h", "--deliverable", "none-such"), "none-such"),
        (("log", "ACME", "1h", "--rate", "-5"), "-5"),
        (("log", "ACME", "1h", "--rate", "99.999"), "99.999"),
        (("--tz", "Mars/Olympus", "log", "ACME", "1h"), "Mars/Olympus"),
        (("--tz", "Europe/Berlin", "log", "ACME", "2:15-3:30", "--date", "2026-03-29"), "2"),
    ],
)
def test_bad_input_is_refused_in_one_sentence_and_changes_nothing(acme, arguments, word):
    assert word in acme.refused(*arguments)
    assert acme.json("entries")["entries"] == []


def test_a_long_duration_and_time_outside_the_term_are_accepted_with_a_word(acme):
    outcome = acme.ok("log", "ACME", "25h", "--date", "2026-06-01")
    assert len(outcome.err.strip().splitlines()) == 2
    assert acme.json("entries")["totals"]["worked_seconds"] == 25 * 3600


def test_an_overlap_is_allowed_and_said(acme):
    acme.ok("log", "ACME", "9:00-10:00", "--date", "2026-09-01")
    assert acme.ok("log", "ACME", "10:00-11:00", "--date", "2026-09-01").err == ""
    assert "overlaps" in acme.ok("log", "ACME", "9:30-9:45", "--date", "2026-09-01").err


def test_goodwill_has_no_value_but_a_notional_one(acme):
    entry = acme.json("log", "ACME", "1h", "--class", "goodwill", "--reason", "asked on call")
    assert (entry["billed_minutes"], entry["value_cents"], entry["notional_cents"]) == (0, 0, 10_000)
    assert (entry["class"], entry["reason"]) == ("goodwill", "asked on call")


def test_non_billable_time_is_kept_without_value(acme):
    entry = acme.json("log", "ACME", "1h", "--non-billable")
    assert (entry["billable"], entry["billed_minutes"], entry["value_cents"]) == (False, 0, 0)


def test_the_rate_person_and_role_of_an_entry_may_differ(acme):
    entry = acme.json("log", "ACME", "50m", "--rate", "99.99", "--person", "Second", "--role", "Architect")
    assert (entry["rate_cents"], entry["value_cents"]) == (9999, 8333)
    assert (entry["person"], entry["role"]) == ("Second", "Architect")


def test_time_on_a_change_order_is_at_risk_until_it_is_approved(acme):
    acme.ok("change", "ACME", "new", "More work", "--pricing", "time_and_materials")
    entry = acme.json("log", "ACME", "1h", "--change", "CO-001")
    assert (entry["class"], entry["change_order"]) == ("at_risk", "CO-001")
    acme.ok("change", "ACME", "approve", "CO-001", "--client-by", "CEO", "--consultant-by", "Owner")
    assert acme.json("entries")["entries"][0]["class"] == "change_order"
    assert acme.json("entries", "--as-of", "2026-09-29")["entries"][0]["class"] == "at_risk"
    assert acme.json("entries", "--class", "at_risk")["entries"] == []


def test_with_an_order_the_class_is_the_orders(acme):
    acme.ok("change", "ACME", "new", "More work", "--pricing", "time_and_materials")
    outcome = acme.ok("quick", 'ACME 45m CO-001 !goodwill "asked on call"', "--json")
    assert (outcome.data["class"], outcome.data["reason"]) == ("at_risk", "asked on call")
    assert "takes its class from the order" in outcome.err
    entry_id = outcome.data["id"]
    acme.ok("entry", "class", entry_id, "--change", "none")
    assert acme.json("entries")["entries"][0]["class"] == "goodwill"
    acme.ok("entry", "class", entry_id, "--change", "1")
    acme.ok("entry", "class", entry_id, "--class", "in_scope")
    assert acme.json("entries")["entries"][0]["change_order"] is None


def test_the_quick_line_understands_all_its_parts(acme):
    acme.ok("scope", "ACME", "add", "included", "Architecture review", "--ref", "2.1")
    entry = acme.json("quick", "acme 1h30 arch review #audit 2.1 yesterday")
    assert (entry["worked_seconds"], entry["note"], entry["activity"]) == (5400, "arch review", "audit")
    assert (entry["clause"], entry["work_date"]) == ("2.1", "2026-09-29")


def test_the_quick_line_tells_that_tomorrow_is_note(acme):
    done = acme.ok("quick", "ACME 1h plan the call tomorrow")
    assert done.err.startswith("note: “tomorrow” stands in the note")
    assert "2026-09-30" in done.err
    (entry,) = acme.json("entries")["entries"]
    assert (entry["work_date"], entry["note"]) == ("2026-09-30", "plan the call tomorrow")
    assert acme.ok("quick", "ACME 1h plan the call").err == ""


def test_time_in_scope_that_a_clause_excludes_is_accepted_with_a_word(acme):
    acme.ok("scope", "ACME", "add", "included", "Architecture review", "--ref", "1.1")
    acme.ok("scope", "ACME", "add", "excluded", "On-call duty", "--ref", "3.1")
    acme.ok("scope", "ACME", "issue", "--effective", "2026-07-01")
    told = "note: 3.1 excludes this, yet the time is classed in scope; "
    assert acme.ok("quick", "ACME 1h 3.1 !in_scope").err.startswith(told)
    assert acme.ok("quick", "ACME 1h 1.1 !in_scope").err == ""
    waiting = acme.ok("quick", "ACME 1h 3.1")
    assert waiting.err == ""
    assert acme.ok("entry", "class", waiting.id, "--class", "in_scope").err.startswith(told)
    assert acme.ok("entry", "class", waiting.id, "--class", "goodwill", "--reason", "asked on call").err == ""


def test_the_quick_line_takes_class_order_and_reason(acme):
    acme.ok("change", "ACME", "new", "More work", "--pricing", "time_and_materials")
    entry = acme.json("quick", 'ACME 45m !goodwill "asked on call"')
    assert (entry["class"], entry["reason"]) == ("goodwill", "asked on call")
    assert acme.json("quick", "ACME 45m CO-001 more")["change_order"] == "CO-001"


def test_the_quick_line_without_a_key_means_the_only_active_engagement(acme):
    assert acme.json("quick", "45m mail")["engagement"] == "ACME"
    acme.ok("engagement", "new", "HALO", "--client", "Halo", "--title", "T", "--start", "2026-07-01")
    assert "ACME, HALO" in acme.refused("quick", "45m mail")


def test_the_timer_logs_what_passed(acme):
    assert acme.json("timer", "status")["running"] is False
    acme.ok("timer", "start", "ACME", "--note", "pairing")
    acme.later(minutes=42, seconds=15)
    status = acme.json("timer", "status")
    assert (status["running"], status["engagement"], status["seconds"]) == (True, "ACME", 42 * 60 + 15)
    assert "ACME" in acme.refused("timer", "start", "ACME")
    entry = acme.json("timer", "stop")
    assert (entry["worked_seconds"], entry["billed_minutes"], entry["note"]) == (2535, 42, "pairing")
    acme.refused("timer", "stop")


def test_a_timer_of_a_day_or_a_clock_set_back_keeps_running(acme):
    acme.ok("timer", "start", "ACME")
    acme.later(hours=-1)
    acme.refused("timer", "stop")
    acme.later(hours=26)
    acme.refused("timer", "stop")
    assert acme.json("timer", "status")["running"] is True
    acme.ok("timer", "discard")
    assert acme.json("timer", "status")["running"] is False
    assert acme.json("entries")["entries"] == []
