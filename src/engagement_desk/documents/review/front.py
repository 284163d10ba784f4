"""The first page: what this is, what the board needs to know, and the minimum engagement."""

from __future__ import annotations

from engagement_desk.application.charts import burn_up
from engagement_desk.application.queries.review_content import Control, ReviewContent
from engagement_desk.application.queries.review_presets import EXECUTIVE, STANDARD
from engagement_desk.documents.charts import Figure
from engagement_desk.documents.flowables import Rule
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import Column, Grid, figure
from engagement_desk.documents.masthead import titles
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import UNIT
from engagement_desk.documents.words import BUDGETS, ORDINALS


def opening(sheet: Sheet, content: ReviewContent) -> Parts:
    """Title, control block and leading figures."""
    control = content.control
    subtitle = f"{control.title} · {ORDINALS[control.quarter_number]} quarter {control.quarter_year}"
    return [
        *titles(sheet, control.client, subtitle),
        Rule(sheet.palette, strong=True, after=UNIT),
        sheet.pairs(_control_first(sheet, control)),
        sheet.pairs(_control_second(sheet, control)),
        Rule(sheet.palette, after=2 * UNIT),
        sheet.pairs(_figures(sheet, content), figures=True, after=2 * UNIT),
    ]


def _control_first(sheet: Sheet, control: Control) -> list[tuple[str, str]]:
    iso = sheet.formats.iso
    covered = f"{iso(control.starts)} to {iso(control.ends)}"
    if control.covers_from != control.starts:
        covered += f"; figures from {iso(control.covers_from)}"
    return [
        (covered, "Period"),
        (control.client_legal_name, "Client"),
        (control.consultant_legal_name, "Consultant"),
        (f"{iso(control.cut_off)} 23:59 {sheet.formats.city()}", "Cut-off"),
    ]


def _control_second(sheet: Sheet, control: Control) -> list[tuple[str, str]]:
    iso = sheet.formats.iso
    scope = "no revision is in force"
    if control.scope_revision is not None:
        scope = f"Revision {control.scope_revision}, from {iso(control.scope_effective)}"
    edition = f"Final, edition {control.edition}" if control.final else "Draft"
    if control.preset != STANDARD:
        edition += f", {control.preset}"
    made = (iso(control.cut_off), "Figures as of")
    if control.generated_at is not None:
        made = (sheet.formats.instant(control.generated_at), "Generated at")
    term = f"{iso(control.term_start)} to {iso(control.term_end) if control.term_end else 'open'}"
    return [(term, f"Engagement {control.engagement}"), (scope, "Scope"), (edition, "Edition"), made]


def _figures(sheet: Sheet, content: ReviewContent) -> list[tuple[str, str]]:
    head, formats = content.headline, sheet.formats
    of_minimum = f"earned of {formats.money(head.minimum_cents)}" if head.minimum_cents else "earned to date"
    accepted = f"{head.deliverables_accepted} of {head.deliverables_total}" if head.deliverables_total else DASH
    quarter = (f"{formats.hours(head.billed_quarter_minutes)} h", f"billed this quarter{_agreed(sheet, content)}")
    if content.control.preset == EXECUTIVE:
        quarter = _outcome(sheet, content)
    return [
        (formats.money(head.earned_cents), of_minimum),
        quarter,
        (accepted, "deliverables accepted"),
        (head.pace or DASH, _pace_said(content)),
    ]


def _outcome(sheet: Sheet, content: ReviewContent) -> tuple[str, str]:
    """What the decisions of the quarter were worth, else what it earned."""
    valued = [row.value_cents for row in content.decisions if row.value_cents is not None]
    if valued:
        return sheet.formats.money(sum(valued)), "gained or avoided by decisions"
    return sheet.formats.money(content.headline.earned_quarter_cents), "earned in the quarter"


def _pace_said(content: ReviewContent) -> str:
    if content.headline.pace:
        return "pace against the term"
    if content.headline.minimum_cents == 0:
        return "no pace without a minimum"
    return "no pace in the first 14 days" if content.control.term_end else "no pace without an end"


def _agreed(sheet: Sheet, content: ReviewContent) -> str:
    head, hours = content.headline, sheet.formats.hours_said
    low, high = head.allowance_min_minutes, head.allowance_max_minutes
    if head.allowance_per is None or (low is None and high is None):
        return ""
    if low is None or high is None:
        said = f"at least {hours(low)}" if low is not None else f"at most {hours(high or 0)}"
    elif low % 60 or high % 60:
        said = f"{hours(low)} to {hours(high)}"
    else:
        said = f"{low // 60}–{hours(high)}"
    return f"; {said} a {head.allowance_per} agreed"


def summary(sheet: Sheet, content: ReviewContent) -> Parts:
    """Why engaged, outcomes, one honest challenge, decisions needed."""
    words = content.summary
    parts: Parts = []
    if words.why:
        parts.append(sheet.text(words.why))
    parts += sheet.listed(words.outcomes, numbered=True)
    if words.challenge:
        parts.append(sheet.text(words.challenge, lead="One challenge."))
    if len(words.decisions_needed) == 1:
        parts.append(sheet.text(words.decisions_needed[0], lead="Decision needed."))
    elif words.decisions_needed:
        parts.append(sheet.text("", lead="Decisions needed.", after=UNIT / 2))
        parts += sheet.listed(words.decisions_needed)
    return sheet.section("Summary", parts or [sheet.none("No summary has been written for this quarter.")])


def minimum(sheet: Sheet, content: ReviewContent) -> Parts:
    """The burn-up against the minimum, its table, and the budget."""
    figures, formats = content.minimum, sheet.formats
    chart = burn_up(content.control, figures)
    if chart.top <= 0:
        return sheet.section("Earned to date", [sheet.none("Nothing has been earned yet.")])
    parts: Parts = [Figure(chart, formats, sheet.palette, sheet.printable)]
    facts = [
        (formats.money(figures.shortfall_cents), "still to earn"),
        (formats.money(figures.forecast_cents), "forecast at the term's end"),
        (
            formats.iso(figures.reached_on or figures.projected_on),
            "minimum reached" if figures.reached_on else "minimum reached, projected",
        ),
    ]
    if content.control.preset != EXECUTIVE:
        facts.append((_required(sheet, content), "hours a week needed"))
    if figures.minimum_cents:
        parts.append(sheet.pairs(facts, after=UNIT))
    if figures.budget_limit_cents is not None or figures.budget_limit_minutes is not None:
        parts.append(sheet.text(_budget(sheet, content)))
    parts += sheet.sub("Month by month", [_months(sheet, content)] if figures.months and figures.earned_cents else [])
    title = "Minimum engagement" if figures.minimum_cents else "Earned to date"
    return sheet.section(title, parts)


def _required(sheet: Sheet, content: ReviewContent) -> str:
    minutes = content.minimum.required_minutes_per_week
    return DASH if minutes is None else sheet.formats.hours(minutes)


def _budget(sheet: Sheet, content: ReviewContent) -> str:
    figures, formats = content.minimum, sheet.formats
    used = [
        f"{formats.money(figures.budget_used_cents)} of {formats.money(figures.budget_limit_cents)} used"
        for limit in (figures.budget_limit_cents,)
        if limit is not None
    ]
    if figures.budget_limit_minutes is not None:
        so_far, limit = map(formats.hours_said, (figures.budget_used_minutes, figures.budget_limit_minutes))
        used.append(f"{so_far} of {limit} used")
    over = content.fees.over_cap_cents
    if over:
        used.append(f"{formats.money(over)} lies over the cap and does not count")
    return f"{BUDGETS[figures.budget_kind or 'alert']}: {'; '.join(used)}."


def _months(sheet: Sheet, content: ReviewContent) -> Grid:
    formats = sheet.formats
    columns = [Column("Month"), figure("Earned in it"), figure("Earned to date"), figure("Even pace")]
    figures = content.minimum
    before = [(f"Before {formats.day(content.control.covers_from)}", formats.money(figures.before_cents), "", "")]
    rows = (before if figures.before_cents else []) + [
        (
            formats.month_year(row.starts),
            formats.money(row.amount_cents),
            formats.money(row.earned_cents),
            formats.money(row.even_pace_cents),
        )
        for row in content.minimum.months
    ]
    total = ("Total", formats.money(figures.before_cents + sum(row.amount_cents for row in figures.months)), "", "")
    return sheet.table(columns, rows, total)
