"""`unbilled`, `invoice` and `expense`."""

import pytest

INVOICE = ("invoice", "add", "ACME", "--ref", "INV-1", "--on", "2026-08-01", "--through", "2026-07-31")


@pytest.fixture
def worked(acme):
    """Give ACME with three hours of July and one of August."""
    for day, note in (("2026-07-02", "kick-off"), ("2026-07-03", "=SUM(A1)"), ("2026-07-31", ""), ("2026-08-03", "")):
        acme.ok("log", "ACME", "1h", "--date", day, "--note", note, "--class", "in_scope", "--activity", "advice")
    return acme


def test_what_is_unbilled_is_a_list_ready_to_be_invoiced(worked):
    statement = worked.json("unbilled", "acme", "--through", "2026-07-31")
    assert (statement["total_cents"], statement["currency"], statement["through"]) == (30_000, "USD", "2026-07-31")
    assert [(item["on"], item["label"], item["billed_minutes"]) for item in statement["items"]] == [
        ("2026-07-02", "kick-off", 60),
        ("2026-07-03", "=SUM(A1)", 60),
        ("2026-07-31", "advice", 60),
    ]
    assert worked.json("unbilled", "ACME")["total_cents"] == 40_000
    assert "$400.00" in worked.ok("unbilled", "ACME").out.splitlines()[-1]
    assert "NOPE" in worked.refused("unbilled", "NOPE")


def test_an_invoice_locks_what_it_takes(worked):
    record = worked.json(*INVOICE)
    assert (record["ref"], record["amount_cents"], record["on"], record["through"]) == (
        "INV-1",
        30_000,
        "2026-08-01",
        "2026-07-31",
    )
    assert sum(line["amount_cents"] for line in record["lines"]) == 30_000
    entries = worked.json("entries", "ACME")["entries"]
    assert [(entry["locked"], entry["lock_reason"]) for entry in entries] == [(True, "invoice")] * 3 + [(False, None)]
    assert worked.json("position", "ACME")["unbilled_cents"] == 10_000
    assert "correct" in worked.refused("entry", "edit", entries[0]["id"], "2h")


def test_a_correction_of_a_locked_entry_is_the_next_invoices(worked):
    worked.ok(*INVOICE)
    entry = worked.json("entries", "ACME")["entries"][0]
    worked.ok("entry", "correct", entry["id"], "-30m", "--reason", "typo")
    amounts = [item["amount_cents"] for item in worked.json("unbilled", "ACME")["items"]]
    assert sorted(amounts) == [-5_000, 10_000]


def test_an_invoice_is_paid_voided_and_listed(worked):
    invoice_id = worked.ok(*INVOICE).id
    assert worked.json("invoice", "paid", "inv-1", "--on", "2026-08-20")["paid_on"] == "2026-08-20"
    assert "2026-08-20" in worked.ok("invoice", "list", "ACME").out
    assert "INV-1" in worked.ok("invoice", "paid", "INV-1", "--on", "none").out
    worked.ok("invoice", "void", "INV-1")
    assert worked.json("unbilled", "ACME")["total_cents"] == 40_000
    again = worked.ok(*INVOICE).id
    rows = worked.json("invoice", "list", "acme")["invoices"]
    assert [(row["id"], row["voided_on"]) for row in rows] == [(invoice_id, "2026-09-30"), (again, None)]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (INVOICE, "INV-1"),
        (("invoice", "add", "ACME", "--ref", "INV-2", "--on", "2026-08-01", "--through", "2026-07-31"), "2026-07-31"),
        (("invoice", "add", "ACME", "--ref", "INV-2", "--on", "soon", "--through", "2026-08-31"), "soon"),
        (("invoice", "paid", "INV-9", "--on", "2026-08-20"), "INV-9"),
        (("invoice", "void", "INV-9"), "INV-9"),
        (("invoice", "list", "NOPE"), "NOPE"),
    ],
)
def test_a_bad_invoice_is_refused_in_one_sentence_and_changes_nothing(worked, arguments, word):
    worked.ok(*INVOICE)
    before = worked.json("invoice", "list", "ACME")
    assert word in worked.refused(*arguments)
    assert worked.json("invoice", "list", "ACME") == before


def test_unclassified_time_on_an_invoice_is_told(acme):
    acme.ok("log", "ACME", "1h", "--date", "2026-07-02")
    assert "unclassified" in acme.ok(*INVOICE).err


def test_a_retainers_fee_is_an_item(acme):
    acme.ok("terms", "ACME", "set", "--from", "2026-07-01", "--structure", "retainer", "--period-fee", "3000")
    (item,) = acme.json("unbilled", "ACME", "--through", "2026-07-31")["items"]
    assert (item["kind"], item["item"], item["amount_cents"]) == ("fee", "2026-07-01", 300_000)
    assert "Fee for 2026-07-01 to 2026-07-31" in acme.ok("unbilled", "ACME", "--through", "2026-07-31").out


def test_expenses_are_added_and_listed(acme):
    add = ("expense", "add", "ACME")
    record = acme.json(*add, "1,120.50", "--on", "2026-07-04", "--note", "Train", "--committed")
    assert (record["amount_cents"], record["committed"], record["rechargeable"]) == (112_050, True, False)
    acme.ok(*add, "80", "--on", "2026-07-01", "--note", "Hotel", "--rechargeable")
    assert [row["note"] for row in acme.json("expense", "list", "acme")["expenses"]] == ["Hotel", "Train"]
    assert "$1,120.50" in acme.ok("expense", "list", "ACME").out
    for amount in ("-5", "0", "much", "1.005"):
        acme.refused(*add, amount, "--on", "2026-07-04", "--note", "Train")
    assert len(acme.json("expense", "list", "ACME")["expenses"]) == 2
