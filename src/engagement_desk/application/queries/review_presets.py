"""The presets of the quarterly review (SPEC §6): how much of one content a document shows."""

from __future__ import annotations

from dataclasses import replace

from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_figures import Appendix, Hours
from engagement_desk.domain.errors import Refused

EXECUTIVE = "executive"
STANDARD = "standard"
AUDIT = "audit"
PRESETS = (EXECUTIVE, STANDARD, AUDIT)

_OF_TIME = ("_minutes", "_seconds")


def check_preset(preset: str) -> None:
    """Raise `Refused("unknown_preset")` for a name that is none of `PRESETS`."""
    if preset not in PRESETS:
        raise Refused("unknown_preset", preset=preset, known=", ".join(PRESETS))


def of_preset(content: ReviewContent, preset: str) -> ReviewContent:
    """Give what a preset shows: all of it, all but the entries, or nothing that is measured in hours."""
    shown = replace(content, control=replace(content.control, preset=preset))
    if preset == AUDIT:
        return shown
    if preset == STANDARD:
        return without_entries(shown)
    return _without_hours(shown)


def without_entries(content: ReviewContent) -> ReviewContent:
    """Give the content as it is frozen: its entries are locked, and read again by `review.with_entries`."""
    return replace(content, appendix=replace(content.appendix, entries=()))


def is_of_time(name: str) -> bool:
    """Tell whether a field's name says that it counts minutes or seconds."""
    return name.endswith(_OF_TIME)


def _without_hours(content: ReviewContent) -> ReviewContent:
    head, figures, scope, contract = content.headline, content.minimum, content.scope, content.contract
    restated = content.appendix.restatements
    return replace(
        content,
        headline=replace(
            head,
            billed_quarter_minutes=0,
            allowance_per=None,
            allowance_min_minutes=None,
            allowance_max_minutes=None,
        ),
        hours=Hours(),
        minimum=replace(
            figures,
            minimum_minutes=None,
            required_minutes_per_week=None,
            budget_limit_minutes=None,
            budget_used_minutes=0,
        ),
        retainer=(),
        scope=replace(
            scope,
            absorbed_seconds=0,
            orders=tuple(replace(order, estimate_minutes=None, billed_minutes=0) for order in scope.orders),
        ),
        contract=replace(
            contract,
            dates=tuple(row for row in contract.dates if not any(is_of_time(f"_{one.name}") for one in row.values)),
            exits=tuple(replace(row, lines=()) for row in contract.exits),
        ),
        appendix=Appendix(
            restatements=tuple(
                replace(row, text="", billed_minutes=0, was_minutes=None, is_minutes=None) for row in restated
            )
        ),
    )
