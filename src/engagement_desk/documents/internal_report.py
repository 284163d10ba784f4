"""The internal report as a page: what the quarter was worth to the consultant (SPEC §6). Never for the client."""

from __future__ import annotations

from engagement_desk.application.ports import Rendered
from engagement_desk.application.queries.internal_report import CONCENTRATION, ClientRow, InternalReport, Measures
from engagement_desk.documents.formats import DASH, percent
from engagement_desk.documents.grid import figure, words
from engagement_desk.documents.letter import bound, letter_sheet, opening
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import UNIT
from engagement_desk.documents.words import FALLBACK

MARK = "Internal: not for the client"


def internal_report(content: InternalReport, paper: str) -> Rendered:
    """Draw the report on `a4` or `letter`, marked on every page; the same content gives the same bytes.

    It is the consultant's own, so its words and figures are those of the program and not of the client's language.
    """
    sheet = letter_sheet(content.head, paper, language=FALLBACK)
    quarter = sheet.say.name("quarter", str(content.quarter_number), year=content.quarter_year)
    title = f"{content.head.title} · {quarter}"
    story = [
        *opening(sheet, content.head.client, title, _facts(sheet, content)),
        sheet.pairs(_leading(sheet, content), figures=True, after=UNIT),
        *_rates(sheet, content),
        *_bridge(sheet, content),
        *_goodwill(sheet, content),
        *_concentration(sheet, content),
    ]
    state = f"Internal report · figures as of {sheet.formats.day_long(content.cut_off)}"
    return bound(sheet, content.head, MARK, state, story, caveat=MARK)


def _facts(sheet: Sheet, content: InternalReport) -> list[list[tuple[str, str]]]:
    iso = sheet.formats.iso
    edition = f"Published, edition {content.edition}" if content.edition else "Not published"
    return [
        [
            (f"{iso(content.since)} to {iso(content.cut_off)}", "Figures of"),
            (f"{content.head.engagement}, {content.quarter}", "Engagement and quarter"),
            (edition, "Review"),
            ("The consultant alone", "For"),
        ]
    ]


def _leading(sheet: Sheet, content: InternalReport) -> list[tuple[str, str]]:
    now, money = content.now, sheet.formats.money
    own = content.clients[0]
    over = f"over {CONCENTRATION} %" if own.over else f"within {CONCENTRATION} %"
    return [
        (money(now.effective_rate_cents), "earned per hour worked"),
        (percent(now.earned_cents, now.standard_cents), "realization"),
        (money(now.goodwill_cents), "absorbed as goodwill"),
        (_share(content, own), f"of earnings, {over}"),
    ]


def _share(content: InternalReport, row: ClientRow) -> str:
    return percent(row.earned_cents, sum(one.earned_cents for one in content.clients))


def _rates(sheet: Sheet, content: InternalReport) -> Parts:
    formats, now, last = sheet.formats, content.now, content.last
    money, change = formats.money, formats.change
    effective, before = now.effective_rate_cents, last.effective_rate_cents
    rows = [
        (
            "Effective rate: earned by the hours worked",
            money(effective),
            money(before),
            change(effective - before) if effective is not None and before is not None else DASH,
        ),
        (
            "Realization: earned of all time at its rate",
            percent(now.earned_cents, now.standard_cents),
            percent(last.earned_cents, last.standard_cents),
            DASH,
        ),
        (
            "Hours worked",
            formats.hours(now.worked_seconds // 60),
            formats.hours(last.worked_seconds // 60),
            formats.hours_change(now.worked_seconds // 60 - last.worked_seconds // 60),
        ),
    ]
    columns = [words("Against the quarter before"), figure("This quarter"), figure("Last quarter"), figure("Change")]
    return [sheet.table(columns, rows)]


def _bridge(sheet: Sheet, content: InternalReport) -> Parts:
    money, change = sheet.formats.money, sheet.formats.change
    steps = [
        ("All time at its rate", _standard),
        ("Absorbed as goodwill", lambda one: -one.goodwill_cents),
        ("Guarantee work", lambda one: -one.guarantee_cents),
        ("Not billable", lambda one: -one.non_billable_cents),
        ("At risk, not approved", lambda one: -one.at_risk_cents),
        ("Fees, lump sums and caps, against time", lambda one: one.fees_cents),
    ]
    rows = [
        (title, money(now), money(last), change(now - last))
        for title, step in steps
        for now, last in ((step(content.now), step(content.last)),)
        if now or last
    ]
    earned, before = content.now.earned_cents, content.last.earned_cents
    columns = [words("From time to earnings"), figure("This quarter"), figure("Last quarter"), figure("Change")]
    total = ("Earned", money(earned), money(before), change(earned - before))
    return sheet.section("Where the time went", [sheet.table(columns, rows, total)])


def _standard(one: Measures) -> int:
    return one.standard_cents


def _goodwill(sheet: Sheet, content: InternalReport) -> Parts:
    formats = sheet.formats
    if not content.goodwill:
        return sheet.section("Goodwill by reason", [sheet.none("No time was absorbed in this or the last quarter.")])
    rows = [
        (
            row.reason or "no reason kept",
            str(row.entries),
            formats.hours(row.worked_seconds // 60),
            formats.money(row.notional_cents),
            formats.money(row.last_cents),
        )
        for row in content.goodwill
    ]
    total = (
        "Total",
        str(sum(row.entries for row in content.goodwill)),
        formats.hours(sum(row.worked_seconds for row in content.goodwill) // 60),
        formats.money(content.now.goodwill_cents),
        formats.money(content.last.goodwill_cents),
    )
    columns = [words("Reason"), *map(figure, ("Entries", "Worked", "At the rate", "Last quarter"))]
    return sheet.section("Goodwill by reason", [sheet.table(columns, rows, total)])


def _concentration(sheet: Sheet, content: InternalReport) -> Parts:
    money, change = sheet.formats.money, sheet.formats.change
    whole, before = (
        sum(row.earned_cents for row in content.clients),
        sum(row.last_cents for row in content.clients),
    )
    rows = [
        (
            row.client,
            money(row.earned_cents),
            _share(content, row),
            f"over {CONCENTRATION} %" if row.over else DASH,
            money(row.last_cents),
            change(row.earned_cents - row.last_cents),
        )
        for row in content.clients
    ]
    total = ("Total", money(whole), "", "", money(before), change(whole - before))
    columns = [words("Client"), figure("This quarter"), figure("Share"), figure("Concentration")]
    columns += [figure("Last quarter"), figure("Change")]
    own = content.clients[0]
    said = [f"{own.client} brings more than {CONCENTRATION} % of the quarter's earnings."] * own.over
    if content.other_currencies:
        said.append(f"Earnings in {', '.join(content.other_currencies)} are not counted.")
    note = sheet.note(" ".join(said)) if said else None
    return sheet.section("Concentration", [sheet.table(columns, rows, total, note)])
