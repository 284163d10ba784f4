"""`settings`, `holiday`, `client` and `engagement`."""

import pytest

NOVA = ("engagement", "new", "nova", "--client", "Nova", "--title", "Platform", "--start", "2026-07-01")


def test_settings_are_listed_and_set(terminal):
    assert terminal.ok("settings", "list").out.splitlines()[0].split() == ["name", "value", "what", "it", "is"]
    assert terminal.ok("settings", "set", "owner-name", "Ada").out == "owner_name = Ada\n"
    rows = {row["name"]: row for row in terminal.json("settings", "list")["settings"]}
    assert (rows["owner_name"]["value"], rows["owner_name"]["default"]) == ("Ada", "Owner")
    assert terminal.json("settings", "set", "owner_name", "none")["value"] == "Owner"
    assert "quarter_first_month" in terminal.refused("settings", "set", "nonsense", "1")
    assert "13" in terminal.refused("settings", "set", "quarter_first_month", "13")
    assert "Mars/Olympus" in terminal.refused("settings", "set", "zone", "Mars/Olympus")


def test_the_owner_is_the_person_of_a_new_entry(acme):
    acme.ok("settings", "set", "owner_name", "Ada")
    assert acme.json("log", "ACME", "1h")["person"] == "Ada"


def test_holidays_are_kept(terminal):
    added = terminal.json("holiday", "add", "2026-12-25", "Christmas")
    assert (added["on"], added["name"]) == ("2026-12-25", "Christmas")
    terminal.ok("holiday", "add", "2026-07-03")
    assert [row["on"] for row in terminal.json("holiday", "list")["holidays"]] == ["2026-07-03", "2026-12-25"]
    assert "Christmas" in terminal.ok("holiday", "list").out
    assert "2026-02-30" in terminal.refused("holiday", "add", "2026-02-30")


def test_clients_are_added_and_listed(acme):
    client_id = acme.ok("client", "add", "Zeta", "--legal-name", "Zeta GmbH", "--language", "de").id
    rows = acme.json("client", "list")["clients"]
    assert [(row["name"], row["legal_name"], row["language"]) for row in rows] == [
        ("Acme Ltd", "", "en"),
        ("Zeta", "Zeta GmbH", "de"),
    ]
    assert (rows[1]["id"], rows[0]["engagements"]) == (client_id, ["ACME"])
    assert "Zeta GmbH" in acme.ok("client", "list").out
    assert "zeta" in acme.refused("client", "add", "zeta")
    edited = acme.json("client", "edit", "zeta", "--language", "de-AT")
    assert (edited["id"], edited["legal_name"], edited["language"]) == (client_id, "Zeta GmbH", "de-AT")
    assert acme.json("client", "edit", "Zeta", "--legal-name", "Zeta AG")["legal_name"] == "Zeta AG"
    assert acme.refused("client", "edit", "Nobody") == "There is no client Nobody; `client list` shows all of them."


def test_a_new_engagement_prints_its_id_or_its_record(terminal):
    engagement_id = terminal.ok(*NOVA).id
    row = terminal.json("engagement", "list")["engagements"][0]
    assert row["id"] == engagement_id
    promised = ("key", "client", "title", "status", "start", "end", "currency", "zone")
    assert [row[name] for name in promised] == [
        "NOVA", "Nova", "Platform", "active", "2026-07-01", None, "USD", "UTC",
    ]  # fmt: skip
    record = terminal.json(
        "engagement", "new", "n2", "--client", "nova", "--title", "More", "--start", "2026-07-01",
        "--end", "2026-12-31", "--zone", "Europe/Berlin", "--currency", "eur", "--tier", "operational",
        "--structure", "retainer", "--rate", "150", "--minimum", "25,600",
    )  # fmt: skip
    assert (record["client"], record["currency"], record["structure"]) == ("Nova", "EUR", "retainer")
    shown = terminal.json("engagement", "show", "N2")
    assert (shown["terms"]["rate_cents"], shown["terms"]["minimum_cents"]) == (15_000, 2_560_000)
    assert (shown["terms"]["allowance_per"], shown["terms"]["allowance_max_minutes"]) == ("week", 1500)
    assert "Nova" in terminal.ok("engagement", "list").out


def test_a_retainer_without_a_fee_is_started_with_a_word(terminal):
    outcome = terminal.ok(*NOVA, "--structure", "retainer")
    assert outcome.out.strip()
    assert "--period-fee" in outcome.err


@pytest.mark.parametrize(
    ("more", "word"),
    [
        (("--end", "2026-06-30"), "2026-06-30"),
        (("--end", "soon"), "soon"),
        (("--zone", "Mars/Olympus"), "Mars/Olympus"),
        (("--zone", "../etc/passwd"), "../etc/passwd"),
        (("--rate", "-5"), "-5"),
        (("--rate", "100.005"), "100.005"),
        (("--rate", "much"), "much"),
        (("--currency", "JPY"), "JPY"),
        (("--currency", "JPY", "--rate", "100.50", "--minimum", "1"), "100.50"),
        (("--currency", "QQQ"), "QQQ"),
        (("--title", " "), "title"),
    ],
)
def test_bad_input_is_refused_in_one_sentence_and_changes_nothing(terminal, more, word):
    assert word in terminal.refused(*NOVA, *more)
    assert terminal.json("engagement", "list") == {"engagements": []}
    assert terminal.json("client", "list") == {"clients": []}


def test_a_malformed_or_taken_key_is_refused(acme):
    assert "9X" in acme.refused("engagement", "new", "9X", *NOVA[3:])
    assert "ACME" in acme.refused("engagement", "new", "acme", *NOVA[3:])
    assert "NOPE" in acme.refused("engagement", "show", "NOPE")


@pytest.mark.parametrize("missing", ["--client", "--title", "--start"])
def test_what_must_be_given_is_asked_for(terminal, missing):
    at = NOVA.index(missing)
    assert terminal(*NOVA[:at], *NOVA[at + 2 :]).status == 2


def test_an_edit_takes_every_option(acme):
    row = acme.json(
        "engagement", "edit", "acme", "--title", "New", "--start", "2026-06-01", "--end", "2026-11-30",
        "--zone", "Europe/Berlin", "--nda", "2026-06-02", "--nda-mutual", "--ip", "acceptance",
        "--next-call", "2026-10-01 15:00", "--response-days", "2", "--renewal", "auto", "--why", "due diligence",
        "--client", "Acme Holding", "--tier", "advisory", "--rate", "120", "--minimum", "1000", "--ip-owner", "client",
        "--last-call", "2026-09-01", "--key-people", "the CEO", "--fit-check", "fits", "--renewal-months", "6",
    )  # fmt: skip
    expected = {
        "title": "New",
        "client": "Acme Holding",
        "start": "2026-06-01",
        "end": "2026-11-30",
        "zone": "Europe/Berlin",
        "nda_signed_on": "2026-06-02",
        "nda_mutual": True,
        "ip_passes_on": "acceptance",
        "ip_owner": "client",
        "next_call": "2026-10-01T13:00:00+00:00",
        "last_call": "2026-08-31T22:00:00+00:00",
        "response_days": 2,
        "renewal": "auto",
        "renewal_months": 6,
        "why": "due diligence",
        "key_people": "the CEO",
        "fit_check": "fits",
    }
    assert {name: row[name] for name in expected} == expected
    terms = acme.json("terms", "ACME", "list")["terms"]
    assert [(t["effective_from"], t["rate_cents"], t["minimum_cents"], t["tier"]) for t in terms] == [
        ("2026-06-01", 12_000, 100_000, "advisory")
    ]


def test_none_clears_and_the_rest_stays(acme):
    row = acme.json("engagement", "edit", "ACME", "--end", "none", "--nda", "none", "--ip", "none")
    assert (row["end"], row["title"], row["ip_passes_on"]) == (None, "Advice", None)
    assert "open-ended" in acme.ok("engagement", "edit", "ACME", "--nda-one-way").out


@pytest.mark.parametrize(
    ("more", "word"),
    [
        (("--end", "2026-01-01"), "2026-01-01"),
        (("--currency", "EUR"), "USD"),
        (("--response-days", "-1"), "-1"),
        (("--next-call", "noonish"), "noonish"),
        (("--next-call", "2026-10-01 25:00"), "25:00"),
    ],
)
def test_a_bad_edit_is_refused_in_one_sentence_and_changes_nothing(acme, more, word):
    before = acme.json("engagement", "show", "ACME")
    assert word in acme.refused("engagement", "edit", "ACME", *more)
    assert acme.json("engagement", "show", "ACME") == before


def test_a_status_is_dated(acme):
    assert acme.ok("engagement", "status", "ACME", "paused", "--on", "2026-09-01").id
    record = acme.json("engagement", "status", "ACME", "ended", "--on", "2026-09-30")
    assert (record["engagement"], record["status"], record["on"]) == ("ACME", "ended", "2026-09-30")
    for day, status in (("2026-08-31", "active"), ("2026-09-01", "paused"), ("2026-09-30", "ended")):
        assert acme.json("engagement", "list", "--as-of", day)["engagements"][0]["status"] == status
    assert acme("engagement", "status", "ACME", "asleep").status == 2


def test_ending_before_logged_time_says_so(acme):
    acme.ok("log", "ACME", "1h", "--date", "2026-09-10")
    assert "1 " in acme.ok("engagement", "status", "ACME", "ended", "--on", "2026-09-01").err


def test_a_renewal_is_a_new_engagement(acme):
    renew = ("engagement", "renew", "ACME", "--key", "ACME2", "--start", "2027-01-01", "--end", "2027-06-30")
    record = acme.json(*renew)
    assert (record["key"], record["renews"], record["client"]) == ("ACME2", "ACME", "Acme Ltd")
    assert "renews" in acme.ok("engagement", "show", "acme2").out
    assert "ACME2" in acme.refused(*renew)


def test_the_show_page_tells_the_whole_agreement(acme):
    acme.ok("engagement", "edit", "ACME", "--nda", "2026-07-01", "--nda-mutual", "--ip", "payment", "--why", "advice")
    said = acme.ok("engagement", "show", "ACME").out
    for words in ("2026-07-01 to 2026-12-31", "$100.00 an hour", "$25,600.00", "mutual", "payment", "advice"):
        assert words in said
