"""`terms`."""

import pytest

EVERYTHING = {
    "--rate": ("120.50", "rate_cents", 12_050),
    "--minimum": ("25,600", "minimum_cents", 2_560_000),
    "--tier": ("Operational", "tier", "operational"),
    "--structure": ("retainer", "structure", "retainer"),
    "--increment": ("15", "increment_minutes", 15),
    "--rounding": ("up", "rounding", "up"),
    "--grain": ("day", "grain", "day"),
    "--allowance-min": ("8", "allowance_min_minutes", 480),
    "--allowance-max": ("12h30", "allowance_max_minutes", 750),
    "--allowance-per": ("month", "allowance_per", "month"),
    "--budget-money": ("50000", "budget_cents", 5_000_000),
    "--budget-kind": ("cap", "budget_kind", "cap"),
    "--at-risk-hours": ("7.5", "at_risk_minutes", 450),
    "--fixed-fee": ("1", "fixed_fee_cents", 100),
    "--period-fee": ("5000", "period_fee_cents", 500_000),
    "--included-hours": ("40", "included_minutes", 2400),
    "--overage-rate": ("150", "overage_rate_cents", 15_000),
    "--surplus": ("carry", "surplus", "carry"),
    "--deficit": ("carry", "deficit", "carry"),
    "--cap-hours": ("20:00", "cap_minutes", 1200),
    "--expiry-periods": ("2", "expiry_periods", 2),
}
CLEARED = (
    "--allowance-min", "--allowance-max", "--allowance-per", "--budget-money", "--fixed-fee", "--period-fee",
    "--included-hours", "--overage-rate", "--cap-hours", "--expiry-periods",
)  # fmt: skip


def test_every_option_fills_its_field(acme):
    options = [word for name, (text, _, _) in EVERYTHING.items() for word in (name, text)]
    row = acme.json("terms", "acme", "set", "--from", "2026-08-01", *options)
    assert {field: row[field] for _, field, _ in EVERYTHING.values()} == {
        field: value for _, field, value in EVERYTHING.values()
    }
    assert (row["engagement"], row["effective_from"], row["currency"]) == ("ACME", "2026-08-01", "USD")
    options = [word for name in CLEARED for word in (name, "none")]
    row = acme.json("terms", "ACME", "set", "--from", "2026-08-01", *options)
    assert {row[EVERYTHING[name][1]] for name in CLEARED} == {None}
    assert row["rate_cents"] == 12_050
    assert acme.json("terms", "ACME", "set", "--from", "2026-08-01", "--at-risk-hours", "none")["at_risk_minutes"] == 0


def test_versions_are_listed_oldest_first(acme):
    version_id = acme.ok("terms", "ACME", "set", "--from", "2026-08-01", "--budget-hours", "100").id
    rows = acme.json("terms", "ACME", "list")["terms"]
    assert [(row["effective_from"], row["effective_to"]) for row in rows] == [
        ("2026-07-01", "2026-07-31"),
        ("2026-08-01", None),
    ]
    assert rows[1]["id"] == version_id
    acme.ok("terms", "ACME", "set", "--from", "2026-09-01", "--tier", "advisory", "--budget-money", "5000")
    acme.ok("terms", "ACME", "set", "--from", "2026-10-01", "--structure", "fixed_price", "--fixed-fee", "9,000")
    acme.ok(
        "terms", "ACME", "set", "--from", "2026-11-01", "--structure", "retainer", "--period-fee", "5000",
        "--included-hours", "20",
    )  # fmt: skip
    said = acme.ok("terms", "ACME", "list").out
    for words in ("100:00 h (alert)", "$5,000.00 (alert)", "8:00–12:00 h a month", "$9,000.00", "20:00 h included"):
        assert words in said


def test_a_change_re_values_time_from_its_date_on(acme):
    acme.ok("log", "ACME", "1h", "--date", "2026-07-31")
    acme.ok("log", "ACME", "1h", "--date", "2026-08-01")
    acme.ok("terms", "ACME", "set", "--from", "2026-08-01", "--rate", "120")
    assert [entry["value_cents"] for entry in acme.json("entries")["entries"]] == [10_000, 12_000]
    assert acme.json("position", "ACME")["earned_cents"] == 22_000


def test_amounts_are_read_in_the_engagements_currency(terminal):
    terminal.ok(
        "engagement", "new", "YEN", "--client", "Y", "--title", "T", "--start", "2026-07-01", "--currency", "JPY",
        "--rate", "15000", "--minimum", "3,000,000",
    )  # fmt: skip
    assert terminal.json("terms", "YEN", "set", "--from", "2026-08-01", "--rate", "16000")["rate_cents"] == 16_000
    assert "100.50" in terminal.refused("terms", "YEN", "set", "--from", "2026-08-01", "--rate", "100.50")
    assert "16,000 JPY" in terminal.ok("terms", "YEN", "list").out


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("--rate", "-1"), "-1"),
        (("--increment", "7"), "15"),
        (("--increment", "x"), "x"),
        (("--allowance-max", "12"), "--allowance-per"),
        (("--budget-kind", "cap"), "--budget-money"),
        (("--budget-hours", "1", "--budget-money", "1"), "hours or in money"),
        (("--included-hours", "0:00:30"), "0:00:30"),
        (("--at-risk-hours", "-1"), "-1"),
        (("--included-hours", "1.333"), "1.333"),
    ],
)
def test_bad_terms_are_refused_in_one_sentence_and_change_nothing(acme, options, word):
    assert word in acme.refused("terms", "ACME", "set", "--from", "2026-08-01", *options)
    assert len(acme.json("terms", "ACME", "list")["terms"]) == 1


def test_a_retainer_changes_on_a_periods_first_day_only(acme):
    acme.ok("terms", "ACME", "set", "--from", "2026-07-01", "--structure", "retainer", "--period-fee", "5000")
    change = ("terms", "ACME", "set", "--period-fee", "6000", "--from")
    assert "2026-09-01" in acme.refused(*change, "2026-08-15")
    acme.ok(*change, "2026-09-01")


def test_terms_before_the_start_or_of_no_engagement_are_refused(acme):
    assert "2026-07-01" in acme.refused("terms", "ACME", "set", "--from", "2026-06-01", "--rate", "1")
    assert "NOPE" in acme.refused("terms", "NOPE", "set", "--from", "2026-08-01", "--rate", "1")
    assert "NOPE" in acme.refused("terms", "NOPE", "list")
    assert acme("terms", "ACME", "set", "--rate", "1").status == 2
