"""Contents of invented reviews for the tests of the documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from engagement_desk.application.queries.review_content import Control, Headline, ReviewContent, Summary
from engagement_desk.application.queries.review_figures import (
    ActivityRow,
    Appendix,
    BurnPoint,
    ClassRow,
    EntryRow,
    FeeRow,
    Fees,
    Hours,
    LedgerRow,
    Minimum,
    MonthRow,
    PersonRow,
    Policies,
    RestatementRow,
    WeekRow,
)
from engagement_desk.application.queries.review_presets import AUDIT, of_preset
from engagement_desk.application.queries.review_record import (
    ActionRow,
    Actions,
    ClauseRow,
    ClockRow,
    ClockValue,
    ContractDates,
    DecisionRow,
    DeliverableRow,
    Deliverables,
    ExitLine,
    ExitRow,
    IncidentRow,
    NextQuarter,
    ObjectiveRow,
    OrderRow,
    Reflection,
    RequestRow,
    Responses,
    RiskRow,
    Scope,
    UpcomingRow,
)


def control(**changed: object) -> Control:
    made = Control(
        title="Platform & AI advisory",
        client="Northlight Labs",
        client_legal_name="Northlight Labs, Inc.",
        consultant="Fractional CTO office",
        consultant_legal_name="Fractional CTO Office LLC",
        engagement="NORTH",
        quarter="2026Q3",
        quarter_number=3,
        quarter_year=2026,
        starts=date(2026, 7, 1),
        ends=date(2026, 9, 30),
        covers_from=date(2026, 7, 1),
        cut_off=date(2026, 9, 30),
        zone="America/New_York",
        currency="USD",
        decimals=2,
        language="en",
        structure="time_and_materials",
        tier="operational",
        status="active",
        term_start=date(2026, 7, 1),
        term_end=date(2026, 12, 31),
        day_number=92,
        scope_revision=3,
        scope_effective=date(2026, 9, 1),
        nda_signed_on=date(2026, 6, 24),
        nda_mutual=True,
    )
    return replace(made, **changed)  # type: ignore[arg-type]


def empty() -> ReviewContent:
    """A quarter in which nothing was recorded, of an open-ended engagement."""
    return ReviewContent(
        control=control(term_end=None, scope_revision=None, scope_effective=None, nda_signed_on=None),
        headline=Headline(
            earned_cents=0,
            earned_quarter_cents=0,
            minimum_cents=2_560_000,
            shortfall_cents=2_560_000,
            billed_quarter_minutes=0,
            allowance_per=None,
            allowance_min_minutes=None,
            allowance_max_minutes=None,
            deliverables_accepted=0,
            deliverables_total=0,
            pace=None,
            forecast_cents=None,
        ),
        summary=Summary(),
        minimum=Minimum(
            minimum_cents=2_560_000,
            minimum_minutes=15_360,
            earned_cents=0,
            shortfall_cents=2_560_000,
            rate_cents=10_000,
            pace=None,
            required_minutes_per_week=None,
            forecast_cents=None,
            reached_on=None,
            projected_on=None,
        ),
    )


_WEEKLY = (540, 960, 1020, 1110, 780, 930, 1200, 1680, 1275, 990, 1065, 1110, 1005, 240)


def _weeks() -> tuple[WeekRow, ...]:
    rows = []
    for number, minutes in enumerate(_WEEKLY):
        monday = date(2026, 6, 29) + timedelta(days=7 * number)
        state = "under" if minutes < 900 else "over" if minutes > 1500 else "within"
        state = "partial" if number == 0 else "so_far" if number == 13 else state
        rows.append(
            WeekRow(
                starts=monday,
                ends=monday + timedelta(days=6),
                billed_minutes=minutes,
                min_minutes=900,
                max_minutes=1500,
                state=state,
            )
        )
    return tuple(rows)


def _series() -> tuple[BurnPoint, ...]:
    points, total = [], 0
    for number, minutes in enumerate(_WEEKLY[:13]):
        total += minutes * 10_000 // 60
        points.append(BurnPoint(on=date(2026, 7, 3) + timedelta(days=7 * number), earned_cents=total))
    return tuple(points)


def rich() -> ReviewContent:
    """A quarter at time and materials with something in every section."""
    series = _series()
    earned = series[-1].earned_cents
    people = (
        PersonRow(
            person="Owner",
            role="Fractional CTO",
            worked_seconds=600_000,
            billed_minutes=10_000,
            value_cents=1_666_667,
            last_billed_minutes=8_400,
        ),
        PersonRow(
            person="Second consultant",
            role="Platform architect",
            worked_seconds=240_000,
            billed_minutes=4_000,
            value_cents=666_667,
            last_billed_minutes=4_600,
        ),
    )
    classes = (
        ClassRow(code="in_scope", entries=118, worked_seconds=654_300, billed_minutes=10_905, value_cents=1_817_500),
        ClassRow(code="change_order", entries=20, worked_seconds=120_000, billed_minutes=2_000, value_cents=333_333),
        ClassRow(code="at_risk", entries=4, worked_seconds=23_400, billed_minutes=390, value_cents=65_000),
        ClassRow(code="goodwill", entries=3, worked_seconds=16_200, billed_minutes=0, value_cents=0),
        ClassRow(code="non_billable", entries=6, worked_seconds=26_100, billed_minutes=0, value_cents=0),
    )
    base = empty()
    return replace(
        base,
        control=control(),
        headline=Headline(
            earned_cents=earned,
            earned_quarter_cents=earned,
            minimum_cents=2_560_000,
            shortfall_cents=2_560_000 - earned,
            billed_quarter_minutes=14_000,
            allowance_per="week",
            allowance_min_minutes=900,
            allowance_max_minutes=1500,
            deliverables_accepted=7,
            deliverables_total=9,
            pace="1.42",
            forecast_cents=3_904_000,
        ),
        summary=Summary(
            why="Engaged to give the board one answer on AI build-or-buy before the Series A. "
            "The answer is written, priced and accepted; two of three near-term wins have shipped.",
            outcomes=(
                "Support triage agent replaced by a rule and a queue: first response from 9 h to 40 min.",
                "One LLM provider instead of three; monthly spend down from $11,400 to $6,900.",
                "Interview loop in use; two seniors hired.",
            ),
            challenge="SOC 2 evidence was asked for outside the scope; 6 h 30 stand at risk until CO-003 is decided.",
            decisions_needed=("Approve or decline CO-003 by 9 October.", "Name the owner of the incident rota."),
        ),
        objectives=(
            ObjectiveRow(
                text="First response to customers",
                target="under 1 h",
                actual="40 min",
                source="Help desk, median of September",
            ),
            ObjectiveRow(
                text="Monthly spend on models",
                target="$7,000",
                actual="$6,900",
                source="Provider's invoice of September",
            ),
            ObjectiveRow(text="Change failure rate", target="10 %", actual="", source=""),
        ),
        decisions=(
            DecisionRow(
                on=date(2026, 7, 14),
                text="Triage by rule, not by agent",
                chosen="",
                because="Three intents make up 91 % of tickets; a rule is testable and has no latency.",
                outcome="In use since 3 August",
                value_cents=540_000,
                basis="two months of avoided model cost",
            ),
            DecisionRow(
                on=date(2026, 8, 20),
                text="One model provider",
                chosen="the incumbent",
                because="Two of three contracts were unused.",
                outcome="",
                value_cents=450_000,
                basis="monthly saving",
            ),
            DecisionRow(
                on=date(2026, 9, 2),
                text="Keep the monolith until the Series A",
                chosen="",
                because="Nothing on the roadmap needs the split.",
                outcome="",
                value_cents=None,
                basis="",
            ),
        ),
        deliverables=Deliverables(
            rows=tuple(
                DeliverableRow(
                    title=title,
                    phase="ongoing",
                    due=due,
                    state=state,
                    submitted_on=sent,
                    accepted_on=accepted,
                    deemed=deemed,
                    reviewer=who,
                    rounds=rounds,
                    on_time=on_time,
                    amount_cents=None,
                    guarantee_until=until,
                )
                for title, due, sent, accepted, deemed, who, rounds, on_time, state, until in (
                    (
                        "Architecture and AI audit",
                        date(2026, 7, 31),
                        date(2026, 7, 28),
                        date(2026, 8, 3),
                        False,
                        "CEO",
                        1,
                        False,
                        "accepted",
                        None,
                    ),
                    (
                        "Written priority map",
                        date(2026, 8, 4),
                        date(2026, 7, 30),
                        date(2026, 8, 3),
                        False,
                        "CEO",
                        1,
                        True,
                        "accepted",
                        None,
                    ),
                    (
                        "AI roadmap, build or buy",
                        date(2026, 9, 12),
                        date(2026, 9, 2),
                        date(2026, 9, 8),
                        False,
                        "Board",
                        2,
                        True,
                        "accepted",
                        None,
                    ),
                    (
                        "Triage rule and queue",
                        date(2026, 9, 25),
                        date(2026, 9, 18),
                        date(2026, 9, 25),
                        True,
                        "CEO",
                        1,
                        True,
                        "accepted",
                        date(2026, 10, 25),
                    ),
                    ("Hiring plan", date(2026, 9, 30), None, None, False, "", 0, None, "in_progress", None),
                )
            ),
            on_time=3,
            judged=5,
        ),
        responses=Responses(promised_days=1, received=4, due=4, within=3),
        hours=Hours(
            people=people,
            classes=classes,
            weeks=_weeks(),
            per="week",
            entries=151,
            worked_seconds=840_000,
            billed_minutes=14_000,
            value_cents=2_333_334,
            last_billed_minutes=13_000,
        ),
        fees=Fees(
            rows=(
                FeeRow(kind="time", amount_cents=2_150_833, last_cents=1_990_000),
                FeeRow(kind="lump_sum", amount_cents=120_000, last_cents=0),
            ),
            amount_cents=2_270_833,
            last_cents=1_990_000,
        ),
        minimum=Minimum(
            minimum_cents=2_560_000,
            minimum_minutes=15_360,
            earned_cents=earned,
            shortfall_cents=2_560_000 - earned,
            rate_cents=10_000,
            pace="1.42",
            required_minutes_per_week=140,
            forecast_cents=3_904_000,
            reached_on=None,
            projected_on=date(2026, 11, 6),
            series=series,
            months=(
                MonthRow(
                    starts=date(2026, 7, 1),
                    ends=date(2026, 7, 31),
                    amount_cents=735_000,
                    earned_cents=735_000,
                    even_pace_cents=431_304,
                ),
                MonthRow(
                    starts=date(2026, 8, 1),
                    ends=date(2026, 8, 31),
                    amount_cents=847_500,
                    earned_cents=1_582_500,
                    even_pace_cents=862_609,
                ),
                MonthRow(
                    starts=date(2026, 9, 1),
                    ends=date(2026, 9, 30),
                    amount_cents=earned - 1_582_500,
                    earned_cents=earned,
                    even_pace_cents=1_280_000,
                ),
            ),
            budget_kind="alert",
            budget_limit_cents=3_000_000,
            budget_used_cents=2_270_833,
        ),
        scope=Scope(
            requests=(
                RequestRow(
                    on=date(2026, 7, 9),
                    words="Can you look over the data room before Thursday?",
                    by="CEO",
                    via="call",
                    clause="1.4",
                    answered_on=date(2026, 7, 9),
                    within=True,
                    outcome="included",
                    order="",
                ),
                RequestRow(
                    on=date(2026, 8, 12),
                    words="Please collect the SOC 2 evidence for us.",
                    by="COO",
                    via="mail",
                    clause="2.1",
                    answered_on=date(2026, 8, 13),
                    within=True,
                    outcome="converted",
                    order="CO-003",
                ),
                RequestRow(
                    on=date(2026, 8, 26),
                    words="Could you run the vendor's onboarding?",
                    by="COO",
                    via="chat",
                    clause="2.3",
                    answered_on=date(2026, 9, 1),
                    within=False,
                    outcome="declined",
                    order="CO-002",
                ),
                RequestRow(
                    on=date(2026, 9, 15),
                    words="A second opinion on the pricing page.",
                    by="CEO",
                    via="call",
                    clause="",
                    answered_on=date(2026, 9, 15),
                    within=True,
                    outcome="absorbed",
                    order="",
                ),
            ),
            inside=1,
            outside=3,
            converted=1,
            declined=1,
            absorbed=1,
            absorbed_seconds=16_200,
            orders=(
                OrderRow(
                    number="CO-001",
                    title="Interview loop for seniors",
                    pricing="time_and_materials",
                    status="approved",
                    estimate_minutes=2_400,
                    amount_cents=400_000,
                    days=0,
                    approved_on=date(2026, 7, 20),
                    billed_minutes=2_000,
                    value_cents=333_333,
                ),
                OrderRow(
                    number="CO-002",
                    title="Vendor onboarding",
                    pricing="lump_sum",
                    status="declined",
                    estimate_minutes=None,
                    amount_cents=250_000,
                    days=5,
                    approved_on=None,
                    billed_minutes=0,
                    value_cents=0,
                ),
                OrderRow(
                    number="CO-003",
                    title="SOC 2 evidence",
                    pricing="time_and_materials",
                    status="sent",
                    estimate_minutes=1_800,
                    amount_cents=300_000,
                    days=10,
                    approved_on=None,
                    billed_minutes=390,
                    value_cents=65_000,
                ),
            ),
            original_cents=3_000_000,
            approved_cents=400_000,
            revised_cents=3_400_000,
            excluded=(
                ClauseRow(ref="2.1", text="Compliance evidence and audits"),
                ClauseRow(ref="2.2", text="Day-to-day management of the team"),
                ClauseRow(ref="2.3", text="Vendor management after selection"),
            ),
        ),
        risks=(
            RiskRow(
                text="One person knows the billing service",
                probability="high",
                impact="high",
                owner="CTO elect",
                action="Pairing from October",
            ),
        ),
        incidents=(
            IncidentRow(
                on=date(2026, 8, 30),
                text="Model answered with another tenant's name",
                is_ai=True,
                cause="Cache key without tenant",
                effect="Two tickets",
                change="Key fixed; a test holds it",
            ),
        ),
        reflection=Reflection(
            worked="Short written decisions, read before the call.",
            not_worked="Requests in chat got lost twice.",
            adjustments=("Take the data room review in as 1.6.", "Say who answers vendor questions."),
        ),
        next_quarter=NextQuarter(
            text="Execution support and the fundraising data room.",
            deliverables=(
                UpcomingRow(title="Technical roadmap", due=date(2026, 10, 30)),
                UpcomingRow(title="Data room, technical part", due=date(2026, 11, 20)),
            ),
        ),
        contract=ContractDates(
            dates=(
                ClockRow(
                    on=date(2026, 10, 25),
                    code="guarantee_ends",
                    values=(ClockValue(name="title", value="Triage rule and queue"),),
                ),
                ClockRow(on=date(2026, 12, 31), code="term_ends"),
            ),
            exits=(
                ExitRow(
                    reason="convenience_client",
                    earliest_end=date(2026, 10, 30),
                    total_cents=1_011_428,
                    lines=(
                        ExitLine(
                            code="notice_fees",
                            label="Fees over the notice period",
                            working="15:00 a week × 30 days ÷ 7 = 64:18 at $100.00",
                            amount_cents=643_000,
                        ),
                        ExitLine(
                            code="shortfall",
                            label="Shortfall of the minimum",
                            working="$25,600.00 − $22,708.33 − $6,430.00, at least 0",
                            amount_cents=368_428,
                        ),
                    ),
                ),
                ExitRow(reason="convenience_consultant", earliest_end=date(2026, 10, 30), total_cents=0),
            ),
            notice_client_days=30,
            notice_consultant_days=30,
        ),
        actions=Actions(
            written=("The board names the owner of the incident rota.",),
            rows=(
                ActionRow(
                    text="Move the pricing decision to a written note", owner="CEO", due=date(2026, 10, 9), done_on=None
                ),
            ),
            questions=(ActionRow(text="Who signs for the SOC 2 auditor?", owner="COO", due=None, done_on=None),),
            last_rows=(
                ActionRow(
                    text="Give access to the billing repository",
                    owner="CTO elect",
                    due=date(2026, 7, 3),
                    done_on=date(2026, 7, 2),
                ),
                ActionRow(text="List all vendors", owner="COO", due=date(2026, 7, 10), done_on=None),
            ),
            last_done=1,
        ),
        appendix=Appendix(
            activities=tuple(
                ActivityRow(
                    code=code,
                    activity=activity,
                    entries=4,
                    worked_seconds=3_600 * 4,
                    billed_minutes=240,
                    value_cents=40_000,
                )
                for _ in range(9)
                for code, activity in (
                    ("in_scope", "Architecture review"),
                    ("in_scope", "Hiring"),
                    ("change_order", "Interview loop"),
                )
            ),
            restatements=(
                RestatementRow(
                    own=date(2026, 6, 29),
                    posting=date(2026, 7, 1),
                    kind="entry",
                    text="Owner: call with the auditor",
                    billed_minutes=30,
                    value_cents=5_000,
                ),
            ),
            policies=Policies(
                terms_from=date(2026, 7, 1),
                rate_cents=10_000,
                increment_minutes=15,
                rounding="up",
                grain="day",
                response_days=1,
                fixed_fee_cents=None,
                period_fee_cents=None,
                included_minutes=None,
                overage_rate_cents=None,
                surplus="none",
                deficit="bill_now",
                cap_minutes=None,
                expiry_periods=None,
                ip_owner="the client",
                ip_passes_on="payment",
            ),
        ),
    )


def published() -> ReviewContent:
    """The rich quarter as published."""
    made = rich()
    return replace(
        made,
        control=replace(made.control, final=True, edition=1, generated_at=datetime(2026, 10, 2, 13, 15, tzinfo=UTC)),
    )


def with_ledger() -> ReviewContent:
    """A quarter on retainer."""
    made = rich()
    rows = tuple(
        LedgerRow(
            period_start=date(2026, month, 1),
            period_end=date(2026, month, 30),
            fee_cents=450_000,
            carried_in=carried,
            included=720,
            used=used,
            available=carried + 720,
            overage=over,
            overage_cents=over * 250,
            expired=0,
            carried_out=out,
            closed=month < 9,
        )
        for month, carried, used, over, out in ((7, 0, 600, 0, 120), (8, 120, 900, 60, 0), (9, 0, 480, 0, 240))
    )
    months = tuple(
        WeekRow(
            starts=date(2026, m, 1), ends=date(2026, m, 30), billed_minutes=b, min_minutes=480, max_minutes=720, state=s
        )
        for m, b, s in ((7, 600, "within"), (8, 900, "over"), (9, 480, "within"))
    )
    return replace(
        made,
        control=replace(made.control, structure="retainer", tier="advisory", title="Board adviser"),
        headline=replace(made.headline, allowance_per="month", allowance_min_minutes=480, allowance_max_minutes=720),
        retainer=rows,
        hours=replace(made.hours, weeks=months, per="month"),
    )


def hostile() -> ReviewContent:
    """Long, strange and plentiful texts in every place."""
    made = rich()
    strange = "<b>A&B</b> \x00 שלום עולם ภาษาไทย 中文 e\u0301 <para>&amp;</para> {braces} %s \u202e"
    long = (strange + " a long note that goes on ") * 130
    row = made.deliverables.rows[0]
    rows = tuple(
        replace(row, title=f"Deliverable {number} {strange if number % 7 == 0 else ''}") for number in range(200)
    )
    return replace(
        made,
        control=replace(made.control, client=strange * 3, client_legal_name=strange, title=strange, consultant=strange),
        headline=replace(made.headline, earned_cents=123_456_789_012_345, minimum_cents=999_999_999_999_999),
        summary=Summary(
            why=long[:10_000],
            outcomes=(strange, long[:3_000], "x" * 4_000),
            challenge=strange,
            decisions_needed=(strange,),
        ),
        deliverables=replace(made.deliverables, rows=rows),
        decisions=tuple(replace(decision, because=long[:10_000], outcome="y" * 10_000) for decision in made.decisions),
        objectives=(ObjectiveRow(text=long[:10_000], target=strange, actual="", source=strange),),
        reflection=Reflection(worked=long[:10_000], not_worked="\n".join(["line"] * 200), adjustments=(strange,)),
    )


def audit(count: int = 1_000) -> ReviewContent:
    """The audit preset of the rich quarter, with every entry in its appendix."""
    made = of_preset(rich(), AUDIT)
    entries = tuple(
        EntryRow(
            work_date=date(2026, 7, 1) + timedelta(days=number % 92),
            posting_date=date(2026, 7, 1) + timedelta(days=number % 92),
            person=("Owner", "Second consultant")[number % 2],
            role="",
            code=("in_scope", "change_order")[number % 5 == 0],
            activity=("Architecture review", "Hiring", "Vendor selection", "Roadmap")[number % 4],
            clause="",
            order="CO-001" if number % 5 == 0 else "",
            note=f"Note {number}: " + "what was looked at, with whom, and what follows from it " * (1 + number % 3),
            worked_seconds=900 * (1 + number % 8),
            billed_minutes=15 * (1 + number % 8),
            value_cents=2_500 * (1 + number % 8),
        )
        for number in range(count)
    )
    return replace(made, appendix=replace(made.appendix, entries=entries))
