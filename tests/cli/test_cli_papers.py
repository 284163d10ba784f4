"""`brief`, `change sheet`, `exit --pdf` and `clock --ics`: the same figures as the commands print, on paper."""

from datetime import date
from io import BytesIO

import pytest
from icalendar import Calendar
from pypdf import PdfReader


@pytest.fixture
def boundary(acme):
    """Give ACME with a scope, a request with two orders, hours, a deliverable that waits, a question and a policy."""
    acme.ok(
        "terms",
        "ACME",
        "set",
        "--from",
        "2026-07-01",
        "--allowance-min",
        "5",
        "--allowance-max",
        "10",
        "--allowance-per",
        "week",
    )
    for kind, ref, text in (("included", "1.1", "Architecture review"), ("excluded", "3.1", "On-call duty")):
        acme.ok("scope", "ACME", "add", kind, text, "--ref", ref)
    acme.ok("scope", "ACME", "add", "conditional", "Travel to site", "--ref", "2.1", "--condition", "costs are paid")
    acme.ok("scope", "ACME", "issue", "--effective", "2026-07-01")
    asked = acme.ok(
        "request",
        "ACME",
        "add",
        "Join the <b>on-call</b> rota",
        "--by",
        "CTO",
        "--via",
        "call",
        "--clause",
        "3.1",
        "--on",
        "2026-09-01",
    ).id
    acme.ok(
        "change",
        "ACME",
        "new",
        "On-call cover",
        "--request",
        asked,
        "--pricing",
        "time_and_materials",
        "--hours",
        "20",
        "--days",
        "7",
    )
    acme.ok("change", "ACME", "send", "1", "--on", "2026-09-02")
    acme.ok("change", "ACME", "new", "Extra report", "--pricing", "lump_sum", "--amount", "1,500")
    acme.ok("log", "ACME", "10h", "--date", "2026-09-07", "--class", "in_scope", "--clause", "1.1")
    acme.ok("log", "ACME", "2h", "--date", "2026-09-08", "--change", "CO-001")
    acme.ok("log", "ACME", "1h30", "--date", "2026-09-09", "--class", "goodwill", "--reason", "late start")
    acme.ok("note", "ACME", "question", "Who owns the keys?", "--owner", "VP")
    waits = acme.ok(
        "deliverable", "ACME", "add", "Audit", "--due", "2026-10-01", "--silence", "accepted", "--review-days", "10"
    ).id
    acme.ok("deliverable", "ACME", "start", waits, "--on", "2026-09-20")
    acme.ok("deliverable", "ACME", "submit", waits, "--on", "2026-09-28")
    acme.ok(
        "exit-policy",
        "ACME",
        "set",
        "--notice-client",
        "30",
        "--notice-consultant",
        "30",
        "--survival",
        "Confidentiality",
    )
    acme.ok("exit-policy", "ACME", "handover", "add", "Runbooks", "--days", "5", "--owner", "CTO")
    return acme


def text_of(path):
    reader = PdfReader(BytesIO(path.read_bytes()))
    return len(reader.pages), " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def money(cents):
    return f"${cents / 100:,.2f}"


def test_the_brief_is_one_page_with_the_figures_of_the_position(boundary, tmp_path):
    position = boundary.json("position", "ACME")
    boundary.ok("brief", "ACME", "--pdf", str(tmp_path / "brief.pdf"))
    pages, text = text_of(tmp_path / "brief.pdf")
    assert pages == 1
    for said in (
        money(position["earned_cents"]),
        money(position["minimum_cents"]),
        position["pace"],
        "2:00 h",
        "1.1 Architecture review",
        "2.1 Travel to site, if costs are paid",
        "3.1 On-call duty",
        "Order CO-001",
        "sent, 28 days",
        "“Join the <b>on-call</b> rota”",
        "unanswered, 29 days",
        "accepted by silence on 2026-10-08",
        "Who owns the keys?",
        "Due: Audit",
    ):
        assert said in text, said
    for reason in ("convenience_client", "convenience_consultant"):
        statement = boundary.json("exit", "ACME", "--notice-on", "2026-09-30", "--reason", reason)
        assert money(statement["total_cents"]) in text
        assert statement["earliest_end"] in text


def test_nothing_inward_stands_on_the_brief_but_on_the_own_copy(boundary, tmp_path):
    shared = boundary.json("brief", "ACME")
    own = boundary.json("brief", "ACME", "--own", "--pdf", str(tmp_path / "own.pdf"))
    assert shared["inward"] is None
    # 1,000.00 of 10 h in scope over 13 h 30 of work, the 2 h at risk and the goodwill included
    assert own["inward"] == {
        "goodwill_seconds": 5_400,
        "goodwill_cents": 15_000,
        "worked_seconds": 48_600,
        "effective_rate_cents": 7_407,
    }
    boundary.ok("brief", "ACME", "--pdf", str(tmp_path / "shared.pdf"))
    _, secret = text_of(tmp_path / "own.pdf")
    _, open_text = text_of(tmp_path / "shared.pdf")
    for inward in ("goodwill", "$150.00", "$74.07", "late start"):
        assert inward not in open_text.lower()
    assert "$150.00" in secret
    assert "$74.07" in secret
    assert "not to be shared" in secret
    assert "The next 4 dates that bind" in secret
    assert "The next 5 dates that bind" in open_text
    said = boundary.ok("brief", "ACME", "--own").out
    assert "effective rate" in said
    assert "$74.07" in said


def test_a_brief_of_an_empty_engagement_says_what_is_missing(acme, tmp_path):
    acme.ok("brief", "ACME", "--pdf", str(tmp_path / "brief.pdf"), "--paper", "letter")
    pages, text = text_of(tmp_path / "brief.pdf")
    assert pages == 1
    assert "No scope is in force" in text
    assert "Nothing waits for an answer." in text
    assert "0:00 h" not in text
    assert acme.json("brief", "ACME", "--own")["inward"]["effective_rate_cents"] is None
    assert "none in force" in acme.ok("brief", "ACME").out


def test_a_call_that_is_ahead_stands_on_the_brief_and_a_past_one_does_not(acme):
    acme.ok("engagement", "edit", "ACME", "--next-call", "2026-10-01T10:00")
    assert acme.json("brief", "ACME")["next_call"].startswith("2026-10-01T10:00")
    acme.on("2026-10-02")
    assert acme.json("brief", "ACME")["next_call"] == ""


def test_the_brief_of_an_earlier_day_has_its_figures(boundary):
    early = boundary.json("brief", "ACME", "--as-of", "2026-08-31")
    assert (early["brief"]["minimum"]["earned_cents"], early["at_risk_minutes"]) == (0, 0)


def test_hours_of_a_declined_order_are_no_risk_on_the_brief(boundary):
    before = boundary.json("brief", "ACME")
    assert (before["at_risk_minutes"], before["at_risk_cents"]) == (120, 20_000)
    boundary.ok("change", "ACME", "decline", "1")
    after = boundary.json("brief", "ACME")
    assert (after["at_risk_minutes"], after["at_risk_cents"]) == (0, 0)


def test_a_brief_says_when_the_minimum_was_reached_and_what_a_retainer_has_left(acme, tmp_path):
    acme.ok("terms", "ACME", "set", "--from", "2026-07-01", "--minimum", "1000")
    acme.ok("log", "ACME", "12h", "--date", "2026-09-07", "--class", "in_scope")
    acme.ok("brief", "ACME", "--pdf", str(tmp_path / "brief.pdf"))
    _, text = text_of(tmp_path / "brief.pdf")
    assert "2026-09-07 minimum reached on" in text
    retainer = ("--structure", "retainer", "--period-fee", "2000", "--included-hours", "20h")
    acme.ok("terms", "ACME", "set", "--from", "2026-07-01", *retainer)
    for day in ("2026-09-29", "2026-09-30"):
        period = acme.json("brief", "ACME", "--as-of", day)["brief"]["minimum"]["period"]
        assert (period["used"], period["available"]) == (720, 1200)
    acme.ok("brief", "ACME", "--pdf", str(tmp_path / "retainer.pdf"))
    assert "12:00 h used of 20:00 in this period" in text_of(tmp_path / "retainer.pdf")[1]


def test_a_long_scope_flows_over_pages(acme, tmp_path):
    for number in range(120):
        acme.ok("scope", "ACME", "add", "included", f"Clause {number} " + "words " * 60, "--ref", f"1.{number}")
    acme.ok("scope", "ACME", "issue", "--effective", "2026-07-01")
    acme.ok("brief", "ACME", "--pdf", str(tmp_path / "brief.pdf"))
    pages, text = text_of(tmp_path / "brief.pdf")
    assert pages > 3
    assert "1.119 Clause 119" in text


def test_a_change_order_sheet_has_the_three_totals(boundary, tmp_path):
    content = boundary.json("change", "ACME", "sheet", "CO-001", "--pdf", str(tmp_path / "co.pdf"))
    assert content["totals"]["original_cents"] == 2_560_000
    assert content["order"]["this_change_cents"] == 200_000
    assert content["revised_cents"] == 2_760_000
    assert content["revised_end"] == "2027-01-07"
    pages, text = text_of(tmp_path / "co.pdf")
    assert pages == 1
    for said in (
        "On-call cover",
        "“Join the <b>on-call</b> rota”",
        "Clause 3.1. On-call duty.",
        "excluded from the scope, revision 1",
        "20:00 h",
        "+7 days",
        "$25,600.00",
        "$2,000.00",
        "$27,600.00",
        "2027-01-07",
        "Signature and date",
    ):
        assert said in text, said


def test_an_approved_order_counts_once_and_a_declined_one_says_what_it_would_have_moved(boundary, tmp_path):
    file = str(tmp_path / "co.pdf")
    approved = ("--client-by", "CEO", "--consultant-by", "Adviser", "--on", "2026-09-10")
    boundary.ok("change", "ACME", "approve", "1", *approved)
    first = boundary.json("change", "ACME", "sheet", "1", "--pdf", file)
    assert (first["totals"]["approved_cents"], first["revised_cents"]) == (0, 2_760_000)
    assert "Recorded as approved on 10 September 2026 by CEO and Adviser." in text_of(tmp_path / "co.pdf")[1]
    second = boundary.json("change", "ACME", "sheet", "2", "--pdf", file)
    assert (second["totals"]["approved_cents"], second["revised_cents"]) == (200_000, 2_910_000)
    assert (second["clause"], second["request"]) == (None, None)
    assert "This order answers no recorded request." in text_of(tmp_path / "co.pdf")[1]
    boundary.ok("change", "ACME", "new", "More cover", "--pricing", "lump_sum", "--amount", "500", "--days", "4")
    boundary.ok("change", "ACME", "send", "3")
    boundary.ok("change", "ACME", "decline", "3")
    declined = boundary.json("change", "ACME", "sheet", "3", "--pdf", file)
    assert (declined["revised_cents"], declined["revised_end"]) == (2_810_000, "2027-01-11")
    assert "CO-999" in boundary.refused("change", "ACME", "sheet", "CO-999", "--pdf", file)


def test_a_sheet_without_a_scope_or_an_end_says_so(terminal, tmp_path):
    terminal.ok("engagement", "new", "OPEN", "--client", "Open Ltd", "--title", "Advice", "--start", "2026-07-01")
    asked = terminal.ok("request", "OPEN", "add", "More").id
    terminal.ok("change", "OPEN", "new", "More", "--request", asked, "--pricing", "zero_cost")
    file = tmp_path / "co.pdf"
    content = terminal.json("change", "OPEN", "sheet", "1", "--pdf", str(file))
    assert (content["revision"], content["revised_end"]) == (None, None)
    _, text = text_of(file)
    assert "no revision was in force" in text
    assert "0 days" in text


def test_the_exit_statement_on_paper_equals_the_one_in_json(boundary, tmp_path):
    arguments = ("exit", "ACME", "--notice-on", "2026-09-30", "--reason", "convenience_client")
    statement = boundary.json(*arguments, "--pdf", str(tmp_path / "exit.pdf"))
    assert statement == boundary.json(*arguments)
    pages, text = text_of(tmp_path / "exit.pdf")
    assert pages == 1
    for line in statement["lines"]:
        assert line["label"] in text
        assert " ".join(line["working"].split()) in text
        assert money(line["amount_cents"]) in text
    for said in (
        money(statement["total_cents"]),
        statement["earliest_end"],
        "Still to be invoiced, net of tax; invoices already issued are not included",
        "Working statement, not legal advice",
        "Runbooks",
        "Audit",
        "Confidentiality",
    ):
        assert said in text, said


def test_an_exit_with_nothing_agreed_says_so(acme, tmp_path):
    acme.ok("exit", "ACME", "--notice-on", "2026-09-30", "--reason", "mutual", "--pdf", str(tmp_path / "exit.pdf"))
    _, text = text_of(tmp_path / "exit.pdf")
    assert "Nothing is listed." in text
    assert " 0 h" not in text


def test_two_choices_stand_side_by_side_on_paper_with_both_workings(boundary, tmp_path):
    arguments = ("exit", "ACME", "--notice-on", "2026-09-30", "--reason", "convenience_client")
    compared = ("--against-notice-on", "2026-10-15", "--against-reason", "mutual")
    both = boundary.json(*arguments, *compared, "--pdf", str(tmp_path / "exit.pdf"))
    other = boundary.json("exit", "ACME", "--notice-on", "2026-10-15", "--reason", "mutual")
    assert both == {**boundary.json(*arguments), "against": other}
    _, text = text_of(tmp_path / "exit.pdf")
    for statement in (both, other):
        for line in statement["lines"]:
            for word in line["working"].split():
                assert word in text
            assert money(line["amount_cents"]) in text
        for said in (statement["notice_on"], statement["earliest_end"], money(statement["applicable_minimum_cents"])):
            assert said in text, said
    assert f"-{money(both['total_cents'] - other['total_cents'])} B less A" in text
    assert "Two choices compared" in text
    assert text.count("Runbooks") == 1
    assert "Audit – 2026-10-01 – submitted, no time logged" in text
    assert "CTO 2026-10-05 2026-10-20 open" in text


def test_two_choices_stand_side_by_side_on_the_terminal(boundary):
    arguments = ("exit", "ACME", "--notice-on", "2026-09-30", "--reason", "mutual")
    said = boundary.ok(*arguments, "--against-reason", "convenience_client").out
    rows = {line.split("  ")[0]: line.split() for line in said.splitlines()}
    one = boundary.json(*arguments)["total_cents"]
    other = boundary.json(*arguments[:-1], "convenience_client")["total_cents"]
    assert rows["total"] == ["total", money(one), money(other), money(other - one)]
    assert rows["notice on"][-2:] == ["2026-09-30", "2026-09-30"]
    assert "mutual" in rows["reason"]
    later = boundary.ok(*arguments, "--against-notice-on", "2026-10-01").out
    assert "2026-10-01" in later
    assert later.count("mutual") == 2 + later.count("for a mutual end")
    assert "“soon” is no date" in boundary.refused(*arguments, "--against-notice-on", "soon")


def test_the_contract_clock_is_read_back_as_a_calendar(boundary, tmp_path):
    file = tmp_path / "clock.ics"
    boundary.ok("clock", "ACME", "--ics", str(file))
    rows = boundary.json("clock", "ACME", "--ics", str(file))["dates"]
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert [(event.decoded("dtstart"), str(event["summary"])) for event in events] == [
        (date.fromisoformat(row["date"]), f"ACME: {row['text']}") for row in rows
    ]
    assert len({str(event["uid"]) for event in events}) == len(events) > 3


def test_a_date_that_moves_keeps_its_event(boundary, tmp_path):
    file = tmp_path / "clock.ics"
    boundary.ok("clock", "ACME", "--ics", str(file))
    before = {str(e["summary"]): str(e["uid"]) for e in Calendar.from_ical(file.read_bytes()).walk("VEVENT")}
    boundary.ok("engagement", "edit", "ACME", "--end", "2027-01-31")
    boundary.ok("clock", "ACME", "--ics", str(file))
    after = {str(e["summary"]): str(e["uid"]) for e in Calendar.from_ical(file.read_bytes()).walk("VEVENT")}
    assert before["ACME: Planned end"] == after["ACME: Planned end"]


def test_a_file_that_cannot_be_written_is_refused(boundary, tmp_path):
    nowhere = str(tmp_path / "no" / "where.pdf")
    assert "does not exist" in boundary.refused("brief", "ACME", "--pdf", nowhere)
    assert "does not exist" in boundary.refused("clock", "--ics", nowhere)


@pytest.fixture
def disputed(boundary):
    """Give the request of the boundary, its order approved and completed, a decision and an accepted deliverable."""
    (asked,) = boundary.json("request", "ACME", "list")["requests"]
    boundary.ok("request", "ACME", "answer", asked["id"], "--on", "2026-09-02", "--text", "Out of scope; see CO-001")
    boundary.ok(
        "note", "ACME", "decision", "On-call rota is covered by a change order", "--chosen", "time and materials"
    )
    approved = ("--client-by", "CEO", "--consultant-by", "Adviser", "--on", "2026-09-05")
    boundary.ok("change", "ACME", "approve", "1", *approved)
    runbook = boundary.ok("deliverable", "ACME", "add", "Runbook", "--due", "2026-09-20", "--reviewer", "VP").id
    boundary.ok("deliverable", "ACME", "start", runbook, "--on", "2026-09-06")
    boundary.ok("deliverable", "ACME", "submit", runbook, "--on", "2026-09-15")
    boundary.ok("deliverable", "ACME", "accept", runbook, "--on", "2026-09-16")
    boundary.ok(
        "log", "ACME", "3h", "--date", "2026-09-10", "--change", "CO-001", "--deliverable", runbook, "--note", "=cover"
    )
    boundary.ok("log", "ACME", "1h", "--date", "2026-09-11", "--change", "CO-001", "--activity", "rota")
    boundary.ok("change", "ACME", "complete", "1", "--on", "2026-09-12")
    return boundary, asked["id"]


def test_a_dispute_pack_tells_the_request_in_the_order_of_time(disputed, tmp_path):
    acme, asked = disputed
    pack = acme.json("request", "ACME", "dispute", asked, "--output", str(tmp_path / "pack.pdf"))
    told = [(one["on"], one["ref"], one["text"]) for one in pack["events"]]
    assert told == [
        ("2026-07-01", "3.1", "excluded: On-call duty"),
        ("2026-09-01", "3.1", "Join the <b>on-call</b> rota"),
        ("2026-09-02", "3.1", "answered: Out of scope; see CO-001"),
        ("2026-09-02", "CO-001", "sent: On-call cover"),
        ("2026-09-05", "CO-001", "approved: On-call cover"),
        ("2026-09-08", "CO-001", "–"),
        ("2026-09-10", "CO-001", "=cover"),
        ("2026-09-11", "CO-001", "rota"),
        ("2026-09-12", "CO-001", "completed: On-call cover"),
        ("2026-09-15", "", "submitted: Runbook"),
        ("2026-09-16", "", "accepted: Runbook"),
        ("2026-09-30", "", "On-call rota is covered by a change order; chosen: time and materials"),
        ("2026-09-30", "CO-001", "drafted: On-call cover"),
    ]
    assert (pack["billed_minutes"], pack["value_cents"]) == (360, 60_000)
    _, text = text_of(tmp_path / "pack.pdf")
    for said in ("Join the <b>on-call</b> rota", "6:00", "$600.00", "CEO and Adviser", "=cover"):
        assert said in text
    assert "lump sums agreed" not in text


def test_a_dispute_pack_names_the_lump_sums_agreed(disputed, tmp_path):
    acme, asked = disputed
    approved = ("--client-by", "CEO", "--consultant-by", "Adviser", "--on", "2026-09-30")
    for number, amount in (("3", "3200"), ("4", "900")):
        acme.ok("change", "ACME", "new", "Cutover", "--request", asked, "--pricing", "lump_sum", "--amount", amount)
        acme.ok("change", "ACME", "send", number)
    acme.ok("change", "ACME", "approve", "3", *approved)
    pack = acme.json("request", "ACME", "dispute", asked, "--output", str(tmp_path / "pack.pdf"))
    assert (pack["value_cents"], pack["lump_sum_cents"]) == (60_000, 320_000)
    _, text = text_of(tmp_path / "pack.pdf")
    assert "$3,200.00" in text
    assert "lump sums agreed" in text


def test_the_pack_as_csv_has_no_cell_that_a_spreadsheet_runs(disputed, tmp_path):
    acme, asked = disputed
    file = tmp_path / "pack.csv"
    assert acme.ok("request", "ACME", "dispute", asked, "--output", str(file)).out.strip() == str(file)
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "date,stage,ref,text,who,billed_minutes,value,currency"
    assert "2026-09-10,hours,CO-001,'=cover,Owner,180,300.00,USD" in lines
    assert len(lines) == 14


def test_a_request_that_nothing_speaks_to_has_a_short_pack(acme, tmp_path):
    asked = acme.ok("request", "ACME", "add", "Wallpaper").id
    acme.ok("note", "ACME", "decision", "Wallpaper is not ours")
    pack = acme.json("request", "ACME", "dispute", asked, "--output", str(tmp_path / "pack.csv"))
    assert [one["text"] for one in pack["events"]] == ["Wallpaper", "Wallpaper is not ours"]
    pack = acme.json(
        "request", "ACME", "dispute", asked, "--output", str(tmp_path / "pack.csv"), "--as-of", "2026-01-01"
    )
    assert pack["events"] == []


def test_a_declined_order_and_a_rejected_deliverable_are_told(disputed, tmp_path):
    acme, asked = disputed
    acme.ok("change", "ACME", "new", "Second try", "--request", asked, "--pricing", "zero_cost")
    acme.ok("change", "ACME", "withdraw", "3", "--on", "2026-09-30")
    acme.ok("change", "ACME", "new", "Third try", "--request", asked, "--pricing", "zero_cost")
    acme.ok("change", "ACME", "send", "4")
    acme.ok("change", "ACME", "decline", "4")
    pack = acme.json("request", "ACME", "dispute", asked, "--output", str(tmp_path / "pack.csv"))
    told = [one["text"] for one in pack["events"]]
    assert "withdrawn: Second try" in told
    assert "declined: Third try" in told


def test_a_pack_is_refused_for_a_stranger_or_a_strange_file(disputed, terminal, tmp_path):
    acme, asked = disputed
    assert "pack.doc" in acme.refused("request", "ACME", "dispute", asked, "--output", str(tmp_path / "pack.doc"))
    acme.ok("engagement", "new", "OTHER", "--client", "Other", "--title", "T", "--start", "2026-07-01")
    assert asked in acme.refused("request", "OTHER", "dispute", asked, "--output", str(tmp_path / "pack.pdf"))
    assert "nothing" in acme.refused("request", "ACME", "dispute", "nothing", "--output", str(tmp_path / "pack.pdf"))
