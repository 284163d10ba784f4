"""What the log and the written parts give to a quarter's review."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from engagement_desk.application.queries.review_content import Summary
from engagement_desk.application.queries.review_record import (
    ActionRow,
    Actions,
    DecisionRow,
    IncidentRow,
    ObjectiveRow,
    Reflection,
    RiskRow,
)
from engagement_desk.application.queries.review_span import Span
from engagement_desk.domain.kinds import LogKind, ReviewSection
from engagement_desk.domain.records.log import LogItem

OUTCOMES = 3

Texts = Mapping[ReviewSection, str]


class QuarterLog:
    """The log of one engagement by kind, as it stood at a quarter's cut-off."""

    def __init__(self, items: Iterable[LogItem], span: Span) -> None:
        self._span = span
        self._items: dict[LogKind, list[LogItem]] = {kind: [] for kind in LogKind}
        for item in sorted(items, key=lambda one: (one.on, one.id)):
            if item.on <= span.cut_off:
                self._items[item.kind].append(item)

    def of_quarter(self, kind: LogKind) -> list[LogItem]:
        """Give the items that count in the quarter."""
        return [item for item in self._items[kind] if self._span.holds(self._counted(item))]

    def of_last_quarter(self, kind: LogKind) -> list[LogItem]:
        """Give the items that counted in the quarter before."""
        return [item for item in self._items[kind] if self._span.held_last(self._counted(item))]

    def open_in_quarter(self, kind: LogKind) -> list[LogItem]:
        """Give the items that were open on some day of the quarter."""
        return [item for item in self._items[kind] if item.done_on is None or item.done_on >= self._span.since]

    def open_at_end(self, kind: LogKind) -> list[LogItem]:
        """Give the items still open at the cut-off."""
        return [item for item in self._items[kind] if not self.is_done(item)]

    def is_done(self, item: LogItem) -> bool:
        """Tell whether an item was done by the cut-off."""
        return item.done_on is not None and item.done_on <= self._span.cut_off

    def _counted(self, item: LogItem) -> date:
        return self._span.counted(item.on, item.created_at)


def lines_of(text: str) -> tuple[str, ...]:
    """Give the lines of a written part that are not blank."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def summary_of(texts: Texts, log: QuarterLog, why_engaged: str) -> Summary:
    """Give the summary as written; without words of its own, why and outcomes come from the engagement and its log."""
    logged = tuple(item.summary or item.text for item in log.of_quarter(LogKind.OUTCOME))[-OUTCOMES:]
    return Summary(
        why=texts.get(ReviewSection.WHY, "") or why_engaged,
        outcomes=lines_of(texts.get(ReviewSection.OUTCOMES, "")) or logged,
        challenge=texts.get(ReviewSection.CHALLENGE, ""),
        decisions_needed=lines_of(texts.get(ReviewSection.DECISIONS_NEEDED, "")),
    )


def reflection_of(texts: Texts) -> Reflection:
    """Give what worked, what did not, and the adjustments, one a line."""
    return Reflection(
        worked=texts.get(ReviewSection.WORKED, ""),
        not_worked=texts.get(ReviewSection.NOT_WORKED, ""),
        adjustments=lines_of(texts.get(ReviewSection.ADJUSTMENTS, "")),
    )


def objectives_of(log: QuarterLog) -> tuple[ObjectiveRow, ...]:
    """Give the objectives that were open in the quarter."""
    return tuple(
        ObjectiveRow(text=item.text, target=item.target, actual=item.actual, source=item.source)
        for item in log.open_in_quarter(LogKind.OBJECTIVE)
    )


def decisions_of(log: QuarterLog) -> tuple[DecisionRow, ...]:
    """Give the decisions of the quarter, in plain words where there are any."""
    return tuple(
        DecisionRow(
            on=item.on,
            text=item.summary or item.text,
            chosen=item.chosen,
            because=item.because,
            outcome=item.outcome,
            value_cents=item.value_cents,
            basis=item.basis,
            ai_kind=item.ai_kind,
        )
        for item in log.of_quarter(LogKind.DECISION)
    )


def risks_of(log: QuarterLog) -> tuple[RiskRow, ...]:
    """Give the risks that are open at the cut-off."""
    return tuple(
        RiskRow(text=item.text, probability=item.probability, impact=item.impact, owner=item.owner, action=item.action)
        for item in log.open_at_end(LogKind.RISK)
    )


def incidents_of(log: QuarterLog) -> tuple[IncidentRow, ...]:
    """Give the incidents of the quarter."""
    return tuple(
        IncidentRow(
            on=item.on, text=item.text, is_ai=item.is_ai, cause=item.cause, effect=item.effect, change=item.change
        )
        for item in log.of_quarter(LogKind.INCIDENT)
    )


def actions_of(texts: Texts, log: QuarterLog, carried: Sequence[str] = ()) -> Actions:
    """Give the actions that go on, open questions, and how last quarter's actions ended.

    `carried` are the actions that the quarter before had in words: each is done when a next step of the same words is
    (`Owner: words` names its owner's), which then is told there and nowhere else.
    """
    last = log.of_last_quarter(LogKind.NEXT_STEP)
    told = {said for item in last for said in sayings_of(item)}
    lines = {_same(line): line for line in carried if _same(line) not in told}
    mine = {item.id: item for item in (*log.open_at_end(LogKind.NEXT_STEP), *log.of_quarter(LogKind.NEXT_STEP))}
    answers = {said: item for item in mine.values() for said in sayings_of(item) if said in lines}
    answered = {item.id for item in (*last, *answers.values())}
    rows = [item for item in mine.values() if item.id not in answered]
    last_rows = (*_actions(log, last), *(_carried(log, line, answers.get(same)) for same, line in lines.items()))
    return Actions(
        written=lines_of(texts.get(ReviewSection.ACTIONS, "")),
        rows=_actions(log, sorted(rows, key=lambda one: (one.on, one.id))),
        questions=_actions(log, log.open_at_end(LogKind.QUESTION)),
        last_rows=last_rows,
        last_done=sum(row.done_on is not None for row in last_rows),
    )


def _carried(log: QuarterLog, line: str, answer: LogItem | None) -> ActionRow:
    if answer is None:
        return ActionRow(text=line, owner="", due=None, done_on=None)
    return replace(_actions(log, [answer])[0], text=line)


def sayings_of(item: LogItem) -> tuple[str, str]:
    """Give the words that name an action: its own, and those after its owner."""
    return _same(item.text), _same(f"{item.owner}: {item.text.strip()}")


def _same(text: str) -> str:
    return text.strip().casefold()


def _actions(log: QuarterLog, items: Sequence[LogItem]) -> tuple[ActionRow, ...]:
    return tuple(
        ActionRow(text=item.text, owner=item.owner, due=item.due, done_on=item.done_on if log.is_done(item) else None)
        for item in items
    )
