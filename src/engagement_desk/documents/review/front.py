"""The first page: what this is, what the board needs to know, and the minimum engagement."""

from __future__ import annotations

from engagement_desk.application.charts import burn_up
from engagement_desk.application.queries.review_content import Control, ReviewContent
from engagement_desk.application.queries.review_presets import EXECUTIVE, STANDARD
from engagement_desk.documents.flowables import Rule
from engagement_desk.documents.formats import DASH
from engagement_desk.documents.grid import Column, Grid, figure
from engagement_desk.documents.letter import period_said
from engagement_desk.documents.masthead import titles
from engagement_desk.documents.review.drawn import whole
from engagement_desk.documents.sheet import Parts, Sheet
from engagement_desk.documents.theme import UNIT


def opening(sheet: Sheet, content: ReviewContent) -> Parts:
    """Title, control block and leading figures."""
    control = content.control
    quarter = sheet.say.name("quarter", str(control.quarter_number), year=control.quarter_year)
    subtitle = f"{control.title} · {quarter}"
    return [
        *titles(sheet, control.client, subtitle),
        Rule(sheet.palette, strong=True, after=UNIT),
        sheet.pairs(_control_first(sheet, control)),
        sheet.pairs(_control_second(sheet, control)),
        Rule(sheet.palette, after=2 * UNIT),
        sheet.pairs(_figures(sheet, content), figures=True, after=2 * UNIT),
    ]


def _control_first(sheet: Sheet, control: Control) -> list[tuple[str, str]]:
    iso, say = sheet.formats.iso, sheet.say
    covered = period_said(sheet, control.starts, control.ends)
    if control.covers_from != control.starts:
        covered = say("figures_from", period=covered, day=iso(control.covers_from))
    return [
        (covered, say("period")),
        (control.client_legal_name, say("client")),
        (control.consultant_legal_name, say("consultant")),
        (f"{iso(control.cut_off)} 23:59 {sheet.formats.city()}", say("cut_off")),
    ]


def _control_second(sheet: Sheet, control: Control) -> list[tuple[str, str]]:
    iso, say = sheet.formats.iso, sheet.say
    scope = say("no_revision")
    if control.scope_revision is not None:
        scope = say("revision", number=control.scope_revision, day=iso(control.scope_effective))
    edition = say("final_edition", number=control.edition) if control.final else say("draft")
    if control.preset != STANDARD:
        edition += f", {say.name('preset', control.preset)}"
    made = (iso(control.cut_off), say("figures_as_of"))
    if control.generated_at is not None:
        made = (sheet.formats.instant(control.generated_at), say("generated_at"))
    term = period_said(sheet, control.term_start, control.term_end)
    return [(term, say("engagement", key=control.engagement)), (scope, say("scope")), (edition, say("edition")), made]


def _figures(sheet: Sheet, content: ReviewContent) -> list[tuple[str, str]]:
    head, formats, say = content.headline, sheet.formats, sheet.say
    accepted = DASH
    if head.deliverables_total:
        accepted = say("of", part=head.deliverables_accepted, whole=head.deliverables_total)
    quarter = (f"{formats.hours(head.billed_quarter_minutes)} h", _billed(sheet, content))
    if content.control.preset == EXECUTIVE:
        quarter = _outcome(sheet, content)
    return [
        (formats.money(head.earned_cents), earned_of(sheet, head.earned_cents, head.minimum_cents)),
        quarter,
        (accepted, say("deliverables_accepted")),
        (formats.decimal(head.pace), say(_pace_said(content))),
    ]


def earned_of(sheet: Sheet, earned_cents: int, minimum_cents: int) -> str:
    """Give the words below what was earned, with the minimum where there is one."""
    if not minimum_cents:
        return sheet.say("earned_to_date")
    code = "earned_of" if earned_cents <= minimum_cents else "earned_above"
    return sheet.say(code, minimum=sheet.formats.money(minimum_cents))


def _outcome(sheet: Sheet, content: ReviewContent) -> tuple[str, str]:
    """What the decisions of the quarter were worth, else what it earned."""
    valued = [row.value_cents for row in content.decisions if row.value_cents is not None]
    if valued:
        return sheet.formats.money(sum(valued)), sheet.say("gained_by_decisions")
    return sheet.formats.money(content.headline.earned_quarter_cents), sheet.say("earned_in_quarter")


def _pace_said(content: ReviewContent) -> str:
    if content.headline.pace:
        return "pace_against_term"
    if content.headline.minimum_cents == 0:
        return "no_pace_without_minimum"
    return "no_pace_yet" if content.control.term_end else "no_pace_without_end"


def _billed(sheet: Sheet, content: ReviewContent) -> str:
    head, hours, say = content.headline, sheet.formats.hours_said, sheet.say
    low, high = head.allowance_min_minutes, head.allowance_max_minutes
    if head.allowance_per is None or (low is None and high is None):
        return say("billed_in_quarter")
    if low is None or high is None:
        band = say("band_low", low=hours(low)) if low is not None else say("band_high", high=hours(high or 0))
    elif low % 60 or high % 60:
        band = say("band", low=hours(low), high=hours(high))
    else:
        band = f"{low // 60}–{hours(high)}"
    return say(f"billed_in_quarter_{head.allowance_per}", band=band)


def summary(sheet: Sheet, content: ReviewContent) -> Parts:
    """Why engaged, outcomes, one honest challenge, decisions needed."""
    words, say = content.summary, sheet.say
    parts: Parts = []
    if words.why:
        parts.append(sheet.text(words.why))
    parts += sheet.listed(words.outcomes, numbered=True)
    if words.challenge:
        parts.append(sheet.text(words.challenge, lead=say("challenge")))
    if len(words.decisions_needed) == 1:
        parts.append(sheet.text(words.decisions_needed[0], lead=say("decision_needed")))
    elif words.decisions_needed:
        parts.append(sheet.text("", lead=say("decisions_needed"), after=UNIT / 2))
        parts += sheet.listed(words.decisions_needed)
    return sheet.section(say("summary"), parts or [sheet.none(say("no_summary"))])


def minimum(sheet: Sheet, content: ReviewContent) -> Parts:
    """The burn-up against the minimum, its table, and the budget."""
    figures, formats, say = content.minimum, sheet.formats, sheet.say
    chart = burn_up(content.control, figures)
    if chart.top <= 0:
        return sheet.section(say("earned_so_far"), [sheet.none(say("nothing_earned_yet"))])
    parts: Parts = [sheet.figure(chart)]
    facts = [
        (formats.money(figures.shortfall_cents), say("still_to_earn")),
        (formats.money(figures.forecast_cents), say("forecast_at_end")),
        (
            formats.iso(figures.reached_on or figures.projected_on),
            say("minimum_reached" if figures.reached_on else "minimum_reached_projected"),
        ),
    ]
    if content.control.preset != EXECUTIVE:
        facts.append((_required(sheet, content), say("hours_a_week_needed")))
    if figures.minimum_cents:
        parts.append(sheet.pairs(facts, after=UNIT))
    if figures.budget_limit_cents is not None or figures.budget_limit_minutes is not None:
        parts.append(sheet.text(_budget(sheet, content)))
    months = whole(sheet, _months(sheet, content)) if figures.months and figures.earned_cents else []
    parts += sheet.sub(say("month_by_month"), months)
    return sheet.section(say("minimum_engagement" if figures.minimum_cents else "earned_so_far"), parts)


def _required(sheet: Sheet, content: ReviewContent) -> str:
    minutes = content.minimum.required_minutes_per_week
    return DASH if minutes is None else sheet.formats.hours(minutes)


def _budget(sheet: Sheet, content: ReviewContent) -> str:
    figures, formats, say = content.minimum, sheet.formats, sheet.say
    used = [
        say("used_of", used=formats.money(figures.budget_used_cents), limit=formats.money(figures.budget_limit_cents))
        for limit in (figures.budget_limit_cents,)
        if limit is not None
    ]
    if figures.budget_limit_minutes is not None:
        so_far, limit = map(formats.hours_said, (figures.budget_used_minutes, figures.budget_limit_minutes))
        used.append(say("used_of", used=so_far, limit=limit))
    over = content.fees.over_cap_cents
    if over:
        used.append(say("over_cap", amount=formats.money(over)))
    return say.name("budget", figures.budget_kind or "alert", used="; ".join(used))


def _months(sheet: Sheet, content: ReviewContent) -> Grid:
    formats, say = sheet.formats, sheet.say
    columns = [
        Column(say("month")),
        figure(say("earned_in_it")),
        figure(say("earned_so_far")),
        figure(say("even_pace")),
    ]
    figures = content.minimum
    before = [
        (say("before", day=formats.day(content.control.covers_from)), formats.money(figures.before_cents), "", "")
    ]
    rows = (before if figures.before_cents else []) + [
        (
            formats.month_year(row.starts),
            formats.money(row.amount_cents),
            formats.money(row.earned_cents),
            formats.money(row.even_pace_cents),
        )
        for row in content.minimum.months
    ]
    total = (
        say("total"),
        formats.money(figures.before_cents + sum(row.amount_cents for row in figures.months)),
        "",
        "",
    )
    return sheet.table(columns, rows, total)
