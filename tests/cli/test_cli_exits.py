"""`exit-policy`, `notice`, `exit` and `clock`."""

import pytest

SET = ("exit-policy", "ACME", "set")


def test_a_policy_is_set_by_every_option_and_shown(acme):
    view = acme.json(
        *SET, "--notice-client", "30", "--notice-consultant", "15", "--business", "--deemed-days", "2",
        "--cure-days", "14", "--termination-fee", "1,000", "--unused", "refund", "--guarantee-days", "60",
        "--delivery", "by mail", "--transition-hours", "10", "--transition-rate", "150",
        "--survival", "Confidentiality", "--survival", "IP", "--shortfall", "mutual=waived",
        "--shortfall", "convenience-client=prorated",
    )  # fmt: skip
    expected = {
        "engagement": "ACME",
        "notice_client_days": 30,
        "notice_consultant_days": 15,
        "business": True,
        "deemed_days": 2,
        "cure_days": 14,
        "termination_fee_cents": 100_000,
        "unused": "refund",
        "guarantee_days": 60,
        "delivery": "by mail",
        "transition_minutes": 600,
        "transition_rate_cents": 15_000,
        "survival": ["Confidentiality", "IP"],
    }
    assert {name: view[name] for name in expected} == expected
    assert view["shortfall"] == {
        "convenience_client": "prorated",
        "convenience_consultant": None,
        "breach_client": None,
        "breach_consultant": None,
        "mutual": "waived",
        "expiry": None,
    }
    said = acme.ok("exit-policy", "acme", "show").out
    for words in ("30 business days", "$1,000.00", "10:00 h at $150.00 an hour", "not agreed", "Confidentiality; IP"):
        assert words in said


def test_what_is_not_named_stays_and_none_clears(acme):
    policy_id = acme.ok(*SET, "--notice-client", "30", "--survival", "IP", "--transition-hours", "5").id
    view = acme.json(*SET, "--calendar", "--notice-client", "none", "--survival", "none", "--shortfall", "expiry=none")
    assert (view["id"], view["notice_client_days"], view["survival"]) == (policy_id, None, [])
    assert (view["business"], view["transition_minutes"]) == (False, 300)
    assert "5:00 h\n" in acme.ok("exit-policy", "ACME", "show").out


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("--shortfall", "boredom=full"), "boredom=full"),
        (("--shortfall", "mutual"), "mutual"),
        (("--shortfall", "mutual=half"), "half"),
        (("--termination-fee", "-1"), "-1"),
        (("--notice-client", "-30"), "-30"),
        (("--cure-days", "soon"), "soon"),
    ],
)
def test_a_bad_policy_is_refused_in_one_sentence_and_changes_nothing(acme, options, word):
    assert word in acme.refused(*SET, *options)
    assert acme.json("exit-policy", "ACME", "show")["id"] is None


def test_things_to_hand_over_and_revoke_are_kept_apart(acme):
    runbooks = acme.ok(
        "exit-policy", "ACME", "handover", "add", "Runbooks", "--days", "10", "--owner", "CTO", "--form", "Markdown"
    ).id
    root = acme.json("exit-policy", "ACME", "access", "add", "Cloud root")
    assert (root["kind"], root["text"], root["days"]) == ("access", "Cloud root", None)
    assert "2026-09-01" in acme.ok("exit-policy", "ACME", "handover", "done", runbooks, "--on", "2026-09-01").out
    assert acme.json("exit-policy", "ACME", "access", "done", root["id"])["done_on"] == "2026-09-30"
    view = acme.json("exit-policy", "ACME", "show")
    assert [(item["text"], item["days"], item["owner"], item["done_on"]) for item in view["handover"]] == [
        ("Runbooks", 10, "CTO", "2026-09-01")
    ]
    assert [item["id"] for item in view["access"]] == [root["id"]]
    said = acme.ok("exit-policy", "ACME", "show").out
    assert "Runbooks" in said
    assert root["id"] in said
    assert runbooks in acme.refused("exit-policy", "ACME", "access", "done", runbooks)
    assert "nothing" in acme.refused("exit-policy", "ACME", "handover", "done", "nothing")


def test_notices_are_recorded_and_cured(acme):
    add = ("notice", "ACME", "add", "--side", "client", "--kind")
    notice = acme.json(*add, "breach", "--sent", "2026-09-01", "--received", "2026-09-03")
    assert (notice["side"], notice["kind"], notice["received_on"]) == ("client", "breach", "2026-09-03")
    assert acme.ok("notice", "ACME", "cured", notice["id"], "--on", "2026-09-10").out == "cured on 2026-09-10\n"
    other = acme.ok(*add, "non_renewal", "--sent", "2026-08-01").id
    rows = acme.json("notice", "acme", "list")["notices"]
    assert [(row["id"], row["cured_on"]) for row in rows] == [(other, None), (notice["id"], "2026-09-10")]
    assert "non_renewal" in acme.ok("notice", "ACME", "list").out
    assert "2026-08-31" in acme.refused(*add, "breach", "--sent", "2026-09-01", "--received", "2026-08-31")
    assert acme(*add, "rumour", "--sent", "2026-09-01").status == 2


def test_the_exit_statement_has_its_promised_keys(acme):
    acme.ok(*SET, "--notice-client", "30", "--shortfall", "convenience_client=prorated")
    acme.ok("log", "ACME", "10h", "--date", "2026-09-01")
    acme.ok("expense", "add", "ACME", "100", "--on", "2026-09-01", "--note", "Train", "--committed")
    statement = acme.json("exit", "acme", "--notice-on", "2026-09-18", "--reason", "convenience_client")
    promised = {
        "notice_on", "reason", "deemed_receipt", "earliest_end", "earned_cents", "applicable_minimum_cents",
        "served_days", "notice_minutes", "lines", "total_cents", "open_deliverables", "handover", "access",
        "guarantees", "survival",
    }  # fmt: skip
    assert promised <= set(statement)
    assert (statement["earliest_end"], statement["applicable_minimum_cents"]) == ("2026-10-18", 1_530_435)
    amounts = {line["code"]: line["amount_cents"] for line in statement["lines"]}
    assert amounts == {
        "unbilled": 100_000,
        "notice_fees": 0,
        "termination_fee": 0,
        "expenses": 10_000,
        "credits": 0,
        "shortfall": 1_430_435,
    }
    assert statement["total_cents"] == sum(amounts.values())


def test_the_exit_statement_reads_as_a_page(acme):
    acme.ok(*SET, "--survival", "Confidentiality")
    acme.ok("exit-policy", "ACME", "handover", "add", "Runbooks", "--days", "10")
    done = acme.ok("exit-policy", "ACME", "access", "add", "Cloud root").id
    acme.ok("exit-policy", "ACME", "access", "done", done, "--on", "2026-09-01")
    acme.ok("exit-policy", "ACME", "access", "add", "Wiki")
    acme.ok("deliverable", "ACME", "add", "Audit", "--due", "2026-10-01")
    built = acme.ok("deliverable", "ACME", "add", "Pipeline", "--due", "2026-08-01", "--new-build").id
    acme.ok("deliverable", "ACME", "submit", built, "--on", "2026-09-01")
    acme.ok("deliverable", "ACME", "accept", built, "--on", "2026-09-02")
    said = acme.ok("exit", "ACME", "--notice-on", "2026-09-18", "--reason", "mutual").out
    for words in (
        "Still to be invoiced, net of tax; invoices already issued are not included",
        "Working statement, not legal advice",
        "due 2026-09-28",
        "done 2026-09-01",
        "no date agreed",
        "until 2026-10-02",
        "Audit (planned)",
        "Confidentiality",
    ):
        assert words in said


def test_an_exit_that_cannot_be_is_refused(acme):
    acme.ok("engagement", "edit", "ACME", "--end", "none")
    assert "ACME" in acme.refused("exit", "ACME", "--notice-on", "2026-09-18", "--reason", "expiry")
    assert "NOPE" in acme.refused("exit", "NOPE", "--notice-on", "2026-09-18", "--reason", "mutual")
    assert acme("exit", "ACME", "--notice-on", "2026-09-18", "--reason", "boredom").status == 2


def test_the_clock_lists_the_dates_that_bind(acme):
    acme.ok(
        "engagement", "new", "NOVA", "--client", "N", "--title", "T", "--start", "2026-09-01", "--end", "2026-11-30"
    )
    acme.ok(*SET, "--notice-client", "30")
    rows = acme.json("clock")["dates"]
    assert {tuple(row) for row in rows} == {("date", "code", "engagement", "text")}
    assert [row["date"] for row in rows] == sorted(row["date"] for row in rows)
    assert ("2026-12-01", "last_notice", "ACME") in {(row["date"], row["code"], row["engagement"]) for row in rows}
    assert {row["engagement"] for row in acme.json("clock", "nova")["dates"]} == {"NOVA"}
    (open_still,) = acme.json("clock", "nova", "--as-of", "2027-01-01")["dates"]
    assert (open_still["date"], open_still["code"]) == ("2026-12-31", "review_due")
    assert "Planned end" in acme.ok("clock").out
    assert "NOPE" in acme.refused("clock", "NOPE")


def test_a_period_cut_by_the_planned_end_alone_is_owed_whole(acme):
    acme.ok("engagement", "edit", "ACME", "--end", "2026-09-15")
    acme.ok("terms", "ACME", "set", "--from", "2026-07-01", "--structure", "retainer", "--period-fee", "5000",
            "--included-hours", "20")  # fmt: skip
    acme.ok("exit-policy", "ACME", "set", "--notice-client", "30", "--notice-consultant", "30")
    statement = acme.json("exit", "ACME", "--notice-on", "2026-08-20", "--reason", "convenience_client")
    lines = {line["code"]: line["amount_cents"] for line in statement["lines"]}
    assert (statement["earliest_end"], lines["notice_fees"]) == ("2026-09-15", 500_000)
