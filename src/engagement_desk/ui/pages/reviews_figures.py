"""The figures of a quarter's review as a list: the preview's accessible twin. Each leads to what is behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from engagement_desk.application.queries.review_content import ReviewContent
from engagement_desk.application.queries.review_figures import RestatementRow
from engagement_desk.application.queries.reviews import KeptDocument
from engagement_desk.domain.kinds import EarnedKind, Structure
from engagement_desk.ui.models.rows import Column, RowsModel
from engagement_desk.ui.pages.reviews_words import SHOWN, kept_name
from engagement_desk.ui.place import Place
from engagement_desk.ui.text import (
    DASH,
    day,
    grouped,
    hours,
    hours_spoken,
    mark,
    money,
    plain,
    tr,
    with_decimals,
    worked,
)
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.scroll import slim
from engagement_desk.ui.widgets.tables import Table


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: its name, its value in words and how many entries are behind it, None where it has none."""

    label: str
    value: str
    entries: int | None = None
    tab: str | None = None
    code: str = ""
    """The class of the entries behind it, empty for all of them."""
    spoken: str = ""
    is_head: bool = False
    copies: str = ""
    """What Enter copies, where it leads nowhere."""


_NOT_BILLABLE = "non_billable"
_KINDS = {
    "time": mark("Time"),
    "fee": mark("Fees"),
    "overage": mark("Overage"),
    "deliverable": mark("Deliverables"),
    "lump_sum": mark("Change orders, lump sums"),
}
_CLASSES = {
    "in_scope": mark("In scope"),
    "change_order": mark("Change orders"),
    "at_risk": mark("At risk"),
    "unclassified": mark("Unclassified"),
    "goodwill": mark("Goodwill"),
    "guarantee": mark("Guarantee"),
    _NOT_BILLABLE: mark("Not billable"),
}
_RESTATED = {
    "entry": mark("late entry"),
    "correction": mark("correction"),
    "approval": mark("approval"),
    "completion": mark("completion"),
    "acceptance": mark("acceptance"),
    "voided": mark("voided invoice"),
    "expense": mark("late expense"),
    "request": mark("request"),
    "decision": mark("decision"),
}
_RESTATED_TABS = {
    "entry": "Hours",
    "correction": "Hours",
    "approval": "Scope",
    "completion": "Scope",
    "acceptance": "Deliverables",
    "expense": "Exit",
    "voided": "Exit",
    "request": "Scope",
    "decision": "Log",
}
_EARNING = ("in_scope", "change_order", "unclassified")
_TABS = {"time": "Hours", "deliverable": "Deliverables", "lump_sum": "Scope"}


def figures_of(content: ReviewContent) -> tuple[Figure, ...]:
    """Give every figure of a review, in the document's order."""
    return (*_earned(content), *_time(content), *_agreement(content), *_restated(content))


def _earned(content: ReviewContent) -> Iterator[Figure]:
    currency, fees, least = content.control.currency, content.fees, content.minimum
    by_time = content.control.structure == Structure.TIME_AND_MATERIALS
    count = sum(row.entries for row in content.hours.classes if row.code in _EARNING) if by_time else None
    whole = count if all(row.kind == EarnedKind.TIME for row in fees.rows) else None
    tab = None if whole is None else "Hours"
    yield Figure(tr("Earned this quarter"), money(fees.amount_cents, currency), whole, tab, is_head=True)
    for row in fees.rows:
        behind = count if row.kind == EarnedKind.TIME else None
        yield Figure(tr(_KINDS[row.kind]), money(row.amount_cents, currency), behind, _TABS.get(row.kind, "Terms"))
    if fees.over_cap_cents:
        yield Figure(tr("Over cap"), money(fees.over_cap_cents, currency), None, "Terms")
    yield Figure(tr("Quarter before"), money(fees.last_cents, currency))
    yield Figure(tr("Earned to date"), money(least.earned_cents, currency), None, "Brief", is_head=True)
    yield Figure(tr("Minimum engagement"), money(least.minimum_cents, currency), None, "Terms")
    yield Figure(tr("Short of the minimum"), money(least.shortfall_cents, currency), None, "Brief")
    yield Figure(tr("Pace"), with_decimals(least.pace) if least.pace else DASH, None, "Brief")
    yield Figure(tr("Forecast"), money(least.forecast_cents, currency), None, "Brief")


def _time(content: ReviewContent) -> Iterator[Figure]:
    found = content.hours
    yield Figure(
        tr("Billed"),
        f"{hours(found.billed_minutes)} h",
        found.entries,
        "Hours",
        spoken=hours_spoken(found.billed_minutes),
        is_head=True,
    )
    yield Figure(tr("Worked"), f"{worked(found.worked_seconds)} h", found.entries, "Hours")
    for row in found.classes:
        if row.billed_minutes:
            shown, spoken = f"{hours(row.billed_minutes)} h", hours_spoken(row.billed_minutes)
        else:
            shown, spoken = tr("{time} h worked").format(time=worked(row.worked_seconds)), ""
        code = "" if row.code == _NOT_BILLABLE else row.code
        yield Figure(tr(_CLASSES[row.code]), shown, row.entries, "Hours", code, spoken)
    if len(found.people) > 1:
        for person in found.people:
            who = f"{plain(person.person)}, {plain(person.role)}" if person.role else plain(person.person)
            shown, spoken = f"{hours(person.billed_minutes)} h", hours_spoken(person.billed_minutes)
            yield Figure(who, shown, None, "Hours", spoken=spoken)


def _agreement(content: ReviewContent) -> Iterator[Figure]:
    head, done, responses, scope = content.headline, content.deliverables, content.responses, content.scope
    currency = content.control.currency
    accepted = tr("{n} of {all}").format(n=head.deliverables_accepted, all=head.deliverables_total)
    yield Figure(tr("Deliverables accepted"), accepted, None, "Deliverables", is_head=True)
    if done.judged:
        yield Figure(
            tr("On or before due"), tr("{n} of {all}").format(n=done.on_time, all=done.judged), None, "Deliverables"
        )
    if responses.due:
        within = tr("{n} of {all}").format(n=responses.within, all=responses.due)
        yield Figure(tr("Requests in time"), within, None, "Scope")
    yield Figure(tr("Original sum"), money(scope.original_cents, currency), None, "Terms")
    yield Figure(tr("Approved changes"), money(scope.approved_cents, currency), None, "Scope")
    yield Figure(tr("Revised sum"), money(scope.revised_cents, currency), None, "Scope")


def _kept(documents: Sequence[KeptDocument]) -> Iterator[Figure]:
    if documents:
        yield Figure(tr("Frozen, with SHA-256"), tr("Enter copies"), is_head=True)
    for one in documents:
        yield Figure(kept_name(one), f"{one.sha256[:SHOWN]}…", spoken=one.sha256, copies=one.sha256)


def _restated(content: ReviewContent) -> Iterator[Figure]:
    """Give what later corrections changed in quarters that were published before."""
    currency, rows = content.control.currency, content.appendix.restatements
    if rows:
        total = sum(row.value_cents for row in rows)
        yield Figure(tr("Restated from published quarters"), money(total, currency), None, "Hours", is_head=True)
    for row in rows:
        named = f"{row.quarter or day(row.own, year=True)} · {plain(row.text) or tr(_RESTATED[row.kind])}"
        yield Figure(named, _change(row, currency), None, _RESTATED_TABS.get(row.kind))


def _change(row: RestatementRow, currency: str) -> str:
    if row.was_cents is None or row.is_cents is None:
        return money(row.value_cents, currency) if row.value_cents else DASH
    return f"{money(row.was_cents, currency)} → {money(row.is_cents, currency)}"


_COLUMNS: tuple[Column[Figure], ...] = (
    Column(
        "label",
        mark("Figure"),
        lambda row: row.label,
        spoken=lambda row: f"{row.label}: {row.spoken or row.value}",
        state=lambda row: "bold" if row.is_head else None,
        stretches=True,
    ),
    Column(
        "value", mark("Value"), lambda row: row.value, state=lambda row: "bold" if row.is_head else None, right=True
    ),
    Column(
        "entries",
        mark("Entries"),
        lambda row: "" if row.entries is None else grouped(row.entries),
        state=lambda _: "muted",
        right=True,
    ),
)


class FiguresPane(Card):
    """The figures, and below them the documents that publishing kept, with their SHA-256."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(ui.theme, parent=parent)
        self.ui = ui
        self._key = self._period = ""
        self.was_left = False
        """Whether a figure led away from here: coming back leads to it again."""
        self.model: RowsModel[Figure] = RowsModel(_COLUMNS, self)
        self.table = Table(ui.theme, tr("Figures of the review"))
        self.table.setModel(self.model)
        slim(self.table, ui.theme)
        self.table.opened.connect(self._open)
        self.add(self.table, 1)
        ui.theme.changed.connect(self._inset)
        self._inset()

    def show_review(self, content: ReviewContent, documents: Sequence[KeptDocument]) -> None:
        """Show the figures of a review."""
        control = content.control
        self._key = control.engagement
        self._period = f"period:{control.covers_from}..{control.cut_off}"
        before = self.table.currentIndex().row()
        self.model.set_rows((*figures_of(content), *_kept(documents)))
        self.table.fit_columns()
        self.table.selectRow(before if 0 <= before < self.model.rowCount() else 0)

    def _open(self, number: int) -> None:
        figure = self.model.row(number)
        if figure.copies:
            QGuiApplication.clipboard().setText(figure.copies)
            said = tr("Copied the SHA-256 of {name}: {sum}").format(name=figure.label, sum=figure.copies)
            self.ui.say(said, undoable=False)
        elif figure.tab is not None:
            self.was_left = True
            focus = f"{self._period} class:{figure.code}" if figure.code else self._period
            self.ui.go(Place("engagement", self._key, figure.tab, focus if figure.tab == "Hours" else None))

    def _inset(self) -> None:
        side = self.theme.px(6)
        self.outer.setContentsMargins(side, side, side, side)
