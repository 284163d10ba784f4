"""Time without a class as rows: the entry, what it most likely is, and why."""

from __future__ import annotations

from collections.abc import Sequence

from engagement_desk.application.commands.entries import TimeWords
from engagement_desk.application.queries.triage import Proposal, TriageRow, Why
from engagement_desk.domain.rules.boundary_check import Verdict
from engagement_desk.ui.models.rows import Column
from engagement_desk.ui.pages.hours_bar import CLASS_CHOICES
from engagement_desk.ui.pages.hours_rows import span_of, what_of
from engagement_desk.ui.text import DASH, day, hours_spoken, mark, money, plain, short_weekday, tr, worked

_WHY = {
    Why.CLAUSE: mark("clause {clause} is in scope"),
    Why.NOTE: mark("same note on {day}"),
    Why.WORDS: mark("“{words}” on {day}"),
    Why.ACTIVITY: mark("same activity on {day}"),
}
_SPOKEN = {
    Verdict.INCLUDED: mark("{clause} has “{words}”"),
    Verdict.EXCLUDED: mark("{clause} excludes “{words}”"),
    Verdict.CONDITIONAL: mark("{clause} has “{words}” on a condition"),
}
_NOTHING_LIKE = mark("nothing like it was classified")
_MINUTE = 60
_MOST_WORDS = 4


def is_whole(row: TriageRow) -> bool:
    """Tell whether what is proposed for an entry can be accepted."""
    return row.proposal is not None and row.proposal.is_whole


def class_said(proposal: Proposal | None) -> str:
    """Name the class, or the change order, that is proposed."""
    if proposal is None or proposal.stored_class is None:
        return DASH
    return proposal.order or tr(CLASS_CHOICES[proposal.stored_class])


def why_said(proposal: Proposal | None) -> str:
    """Say what a proposal rests on: a like entry, the clause that has words of the note, or both."""
    if proposal is None:
        return tr(_NOTHING_LIKE)
    said = [_like_said(proposal)] if proposal.why in _WHY else []
    if proposal.verdict is not None:
        clause = tr("clause {ref}").format(ref=plain(proposal.clause)) if proposal.clause else tr("a clause")
        said.append(tr(_SPOKEN[proposal.verdict]).format(clause=clause, words=_few(proposal.spoken)))
    return "; ".join(said)


def _like_said(proposal: Proposal) -> str:
    return tr(_WHY[proposal.why]).format(
        clause=plain(proposal.clause), day=day(proposal.on), words=_few(proposal.words)
    )


def _few(words: Sequence[str]) -> str:
    return plain(" ".join(words[:_MOST_WORDS]))


def words_of(proposal: Proposal) -> TimeWords:
    """Give what accepting a proposal says of its entry."""
    return TimeWords(
        stored_class=None if proposal.order else proposal.stored_class,
        order=proposal.order or None,
        clause=proposal.clause or None,
        reason=proposal.reason or None,
    )


def detail_said(row: TriageRow) -> str:
    """Say everything about an entry and its proposal in a line."""
    line, entry = row.line, row.line.entry
    parts = [
        what_of(line),
        day(entry.work_date, year=True),
        span_of(line) if entry.start is not None else "",
        plain(entry.clause_ref),
        tr("worked {time}").format(time=worked(entry.worked_seconds)),
        money(entry.value_cents, line.currency),
    ]
    said = " · ".join(part for part in parts if part)
    proposed = f"{class_said(row.proposal)}, " if is_whole(row) else ""
    reason = f" ({plain(row.proposal.reason)})" if row.proposal is not None and row.proposal.reason else ""
    return f"{said} → {proposed}{why_said(row.proposal)}{reason}"


def _spoken(row: TriageRow) -> str:
    line, entry = row.line, row.line.entry
    return tr("{key}, {day}, {what}, {time}, proposed {name}, {why}").format(
        key=line.engagement,
        day=day(entry.work_date),
        what=what_of(line),
        time=hours_spoken(entry.worked_seconds // _MINUTE),
        name=class_said(row.proposal) if is_whole(row) else tr("nothing"),
        why=why_said(row.proposal),
    )


COLUMNS: tuple[Column[TriageRow], ...] = (
    Column("key", mark("Engagement"), lambda row: row.line.engagement, spoken=_spoken, state=lambda _: "bold"),
    Column(
        "date", mark("Date"), lambda row: f"{short_weekday(row.line.entry.work_date)} {day(row.line.entry.work_date)}"
    ),
    Column("what", mark("What"), lambda row: what_of(row.line), stretches=True),
    Column("worked", mark("Worked"), lambda row: worked(row.line.entry.worked_seconds), right=True),
    Column(
        "class",
        mark("Proposed"),
        lambda row: class_said(row.proposal),
        state=lambda row: "accent" if is_whole(row) else None,
    ),
    Column(
        "clause",
        mark("Clause"),
        lambda row: plain(row.proposal.clause) if row.proposal else "",
        state=lambda _: "muted",
    ),
    Column("why", mark("Why"), lambda row: why_said(row.proposal), state=lambda _: "muted"),
)
