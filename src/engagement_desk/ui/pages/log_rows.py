"""Lines of the log as rows of the stream: what it says, its state, and the parts that matter for its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from datetime import date

from engagement_desk.domain.kinds import LogKind
from engagement_desk.domain.records.log import LogItem
from engagement_desk.ui.pages.log_kinds import KINDS, LEVEL_WORDS
from engagement_desk.ui.text import day, inner, money, tr
from engagement_desk.ui.widgets.lines import Line

EVERYTHING = "all"
_TEXTS = tuple(field.name for field in fields(LogItem) if field.type == "str" and "id" not in field.name)
_HIGH = "high"


def stream(items: Sequence[LogItem], kind: LogKind | None, sought: str, today: date, currency: str) -> list[Line]:
    """Give the lines of a kind (None: every kind) in which all sought words occur, newest first."""
    words = sought.casefold().split()
    found = (item for item in items if kind in (None, item.kind) and _has(item, words))
    return [_line(item, today, currency, with_kind=kind is None) for item in found]


def kind_lines(items: Sequence[LogItem]) -> list[Line]:
    """Give the kinds with their counts."""
    lines = [Line(tr("Everything"), EVERYTHING, aside=str(len(items)))]
    for kind, spec in KINDS.items():
        of_kind = [item for item in items if item.kind is kind]
        count = count_said(of_kind, counts_open=spec.counts_open)
        lines.append(Line(tr(spec.title), kind.value, aside=count, quiet=not of_kind))
    return lines


def count_said(items: Sequence[LogItem], *, counts_open: bool) -> str:
    """Say how many there are, or how many of them are open."""
    waiting = sum(item.done_on is None for item in items)
    if counts_open and waiting:
        return tr("{n} open").format(n=waiting)
    return str(len(items)) if items else ""


def state_said(item: LogItem, today: date) -> tuple[str, str]:
    """Say whether a line is open, late or closed, and give the sign of that."""
    spec = KINDS[item.kind]
    if item.done_on is not None:
        return f"{tr(spec.closed or 'done')} {_dated(item.done_on, today)}", "ok"
    if item.due is not None and item.due < today:
        return tr("due {day}, overdue").format(day=_dated(item.due, today)), "risk"
    if item.due is not None:
        return tr("due {day}").format(day=_dated(item.due, today)), ""
    if item.kind is LogKind.RISK and _HIGH in (item.probability, item.impact):
        return tr("high"), "warn"
    return (tr("open"), "muted") if spec.counts_open else ("", "")


def _has(item: LogItem, words: Iterable[str]) -> bool:
    if not words:
        return True
    text = " ".join([*(getattr(item, name) for name in _TEXTS), *item.options]).casefold()
    return all(word in text for word in words)


def _line(item: LogItem, today: date, currency: str, *, with_kind: bool) -> Line:
    words, sign = state_said(item, today)
    parts = [part for part in _PARTS[item.kind](item, currency) if part]
    if with_kind:
        parts.insert(0, tr(KINDS[item.kind].one))
    return Line(
        title=item.text,
        id=item.id,
        aside=words,
        state=sign,
        note=" · ".join(" ".join(part.split()) for part in parts),
        note_aside=_dated(item.on, today),
        quiet=item.done_on is not None,
        spoken=", ".join([item.text, *([words] if words else []), *parts, _dated(item.on, today)]),
    )


def _decision(item: LogItem, currency: str) -> list[str]:
    value = tr("value {money}").format(money=money(item.value_cents, currency)) if item.value_cents else ""
    return [item.chosen, value, item.outcome or item.because]


def _question(item: LogItem, _: str) -> list[str]:
    owner = item.owner or ("" if item.done_on else tr("no owner"))
    return [owner, item.done_text]


def _weekly(item: LogItem, _: str) -> list[str]:
    week = tr("week of {day}").format(day=day(item.week)) if item.week else ""
    return [item.owner, week, item.done_text]


def _risk(item: LogItem, _: str) -> list[str]:
    levels = ((tr("probability {level}"), item.probability), (tr("impact {level}"), item.impact))
    said = [text.format(level=inner(tr(LEVEL_WORDS[level]))) for text, level in levels if level]
    return [*said, item.owner, item.done_text or item.action]


def _incident(item: LogItem, _: str) -> list[str]:
    return [tr("AI") if item.is_ai else "", item.cause, item.change]


def _objective(item: LogItem, _: str) -> list[str]:
    target = tr("target {target}").format(target=item.target)
    return [target, tr("actual {actual}").format(actual=item.actual) if item.actual else tr("no figure yet")]


def _outcome(item: LogItem, _: str) -> list[str]:
    return [tr("confirmed by {name}").format(name=item.confirmed_by) if item.confirmed_by else tr("not confirmed")]


_PARTS: dict[LogKind, Callable[[LogItem, str], list[str]]] = {
    LogKind.DECISION: _decision,
    LogKind.QUESTION: _question,
    LogKind.PRIORITY: _weekly,
    LogKind.NEXT_STEP: _weekly,
    LogKind.RISK: _risk,
    LogKind.INCIDENT: _incident,
    LogKind.OBJECTIVE: _objective,
    LogKind.OUTCOME: _outcome,
}


def _dated(on: date, today: date) -> str:
    return day(on, year=on.year != today.year)
