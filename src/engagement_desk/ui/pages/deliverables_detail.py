"""The detail of one deliverable: where it stands, its next step, every field edited in place, and its history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.commands.deliverables import (
    DeliverableStep,
    accept_deliverable,
    reject_deliverable,
    start_deliverable,
    submit_deliverable,
)
from engagement_desk.application.ports import Changes, Now, UnitOfWork
from engagement_desk.application.queries.deliverables import DeliverableRow
from engagement_desk.domain.calendar import parse_date
from engagement_desk.domain.errors import DeskError, Refused
from engagement_desk.domain.kinds import Phase, Silence
from engagement_desk.ui.pages.deliverables_rows import PHASES, STATES, State, deemed_said, state_said
from engagement_desk.ui.pages.listed import RecordPane
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import day, mark, plain, tr
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import PRIMARY, Button
from engagement_desk.ui.widgets.cards import empty_layout
from engagement_desk.ui.widgets.fields import FieldRow, LineField
from engagement_desk.ui.widgets.form_fields import FieldKind, FieldSpec, Reading
from engagement_desk.ui.widgets.forms import EditForm
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.lines import Marked

_NO_YES: tuple[tuple[str, object], ...] = ((mark("No"), False), (mark("Yes, the guarantee runs"), True))
FIELDS: tuple[tuple[FieldSpec, ...], ...] = (
    (FieldSpec("title", mark("Title"), FieldKind.HEADING),),
    (
        FieldSpec(
            "phase", mark("Phase"), FieldKind.CHOICE, words=tuple((text, phase) for phase, text in PHASES.items())
        ),
        FieldSpec("due", mark("Due"), FieldKind.DAY, placeholder="2026-09-30"),
    ),
    (
        FieldSpec(
            "criteria",
            mark("Acceptance criteria"),
            FieldKind.NOTE,
            placeholder=mark("What it must fulfil to be accepted"),
        ),
    ),
    (FieldSpec("reviewer", mark("Reviewer"), placeholder=mark("Who accepts it, by name")),),
    (
        FieldSpec("review_days", mark("Review period in days"), FieldKind.WHOLE, clears=False),
        FieldSpec(
            "review_business",
            mark("Counted in"),
            FieldKind.CHOICE,
            words=((mark("Calendar days"), False), (mark("Business days"), True)),
        ),
    ),
    (
        FieldSpec(
            "silence",
            mark("Silence means"),
            FieldKind.CHOICE,
            words=(
                (mark("Nothing"), Silence.NONE),
                (mark("Accepted"), Silence.ACCEPTED),
                (mark("Rejected"), Silence.REJECTED),
            ),
        ),
        FieldSpec("revision_limit", mark("Revisions agreed"), FieldKind.WHOLE, placeholder=mark("No limit")),
    ),
    (
        FieldSpec("amount_cents", mark("Amount"), FieldKind.MONEY, placeholder=mark("None")),
        FieldSpec("new_build", mark("New build"), FieldKind.CHOICE, words=_NO_YES),
    ),
    (
        FieldSpec(
            "evidence", mark("Evidence"), FieldKind.NOTE, placeholder=mark("A link, or finding, place and remedy")
        ),
    ),
)
NAMES = tuple(spec.name for row in FIELDS for spec in row)
BLANK: dict[str, object] = {
    "phase": Phase.ONGOING,
    "review_days": 5,
    "review_business": False,
    "silence": Silence.NONE,
    "new_build": False,
}


@dataclass(frozen=True, slots=True)
class Verb:
    """A step that a deliverable can take: its command, the word on the button, what is said of it afterwards."""

    command: Callable[[UnitOfWork, Now, DeliverableStep], Changes]
    text: str
    said: str
    refuses: bool = False


_START = Verb(start_deliverable, mark("Start work"), mark("Started “{title}”"))
_AGAIN = Verb(start_deliverable, mark("Start again"), mark("Started “{title}” again"))
_SUBMIT = Verb(submit_deliverable, mark("Submit for review"), mark("Submitted “{title}”"))
_ACCEPT = Verb(accept_deliverable, mark("Record acceptance"), mark("Recorded the acceptance of “{title}”"))
_REJECT = Verb(reject_deliverable, mark("Record rejection"), mark("Recorded the rejection of “{title}”"), refuses=True)
_VERBS: dict[State, tuple[Verb, ...]] = {
    State.PLANNED: (_START,),
    State.IN_PROGRESS: (_SUBMIT,),
    State.SUBMITTED: (_ACCEPT, _REJECT),
    State.REJECTED: (_AGAIN,),
    State.ACCEPTED: (),
}
_KEYS = {False: mark("Ctrl+Enter"), True: mark("Ctrl+Shift+Enter")}


def verbs_of(row: DeliverableRow) -> tuple[Verb, ...]:
    """Give the steps that are open, the next one first; an answer dated before silence spoke can still be recorded."""
    if row.deemed and row.state is State.ACCEPTED:
        return _VERBS[State.SUBMITTED]
    return _VERBS[row.state]


class StepBox(QWidget):
    """The next step with its day and words."""

    taken = Signal(object, object, str)
    """The verb, its day (None: today), and the words."""
    pointed = Signal(QWidget)
    """A field is to be given the focus, and brought into sight."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the fields and two buttons; what they are for comes with `show_verbs`."""
        super().__init__(parent)
        self._verbs: tuple[Verb, ...] = ()
        self._today = date.min
        self.on = LineField(theme, tr("Day of this step"), tr("today"))
        self.words = LineField(theme, tr("Note or reason"))
        self._on_row = FieldRow(theme, tr("On"), self.on)
        self._words_row = FieldRow(theme, tr("Note"), self.words)
        self.buttons = (Button(theme, "", PRIMARY), Button(theme, ""))
        self.buttons[0].clicked.connect(self.take_next)
        self.buttons[1].clicked.connect(self.take_refusal)
        fields = QHBoxLayout()
        fields.setSpacing(theme.px(8))
        fields.addWidget(self._on_row, 2, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self._words_row, 3, Qt.AlignmentFlag.AlignTop)
        verbs = QVBoxLayout()
        verbs.setSpacing(theme.px(8))
        for button in self.buttons:
            verbs.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(fields)
        column.addLayout(verbs)

    def show_verbs(self, verbs: tuple[Verb, ...], today: date, *, anew: bool) -> None:
        """Offer these steps; `anew` forgets what was typed for another one."""
        if anew or verbs != self._verbs:
            self.clear()
        self._verbs, self._today = verbs, today
        for number, button in enumerate(self.buttons):
            there = number < len(verbs)
            button.setVisible(there)
            if there:
                keys = tr(_KEYS[verbs[number].refuses])
                button.setText(f"{tr(verbs[number].text)}  {keys}")
                button.setAccessibleName(tr(verbs[number].text))
                button.setAccessibleDescription(keys)
                button.updateGeometry()
        answers = any(verb.refuses for verb in verbs)
        self._words_row.label.setText(tr("Reason") if answers else tr("Note"))
        self.setVisible(bool(verbs))

    def take_next(self) -> None:
        """Take the next step."""
        self._take(next((verb for verb in self._verbs if not verb.refuses), None))

    def take_refusal(self) -> None:
        """Record the rejection; it needs a reason."""
        verb = next((verb for verb in self._verbs if verb.refuses), None)
        if verb is not None and not self.words.text().strip():
            self._words_row.set_error(tr("Say what has to change, then press Ctrl+Shift+Enter again."))
            self.pointed.emit(self.words)
            return
        self._take(verb)

    def refuse(self, error: DeskError) -> None:
        """Say why the step was refused; what was typed stays."""
        self._on_row.set_error(refusal_said(error))

    def clear(self) -> None:
        """Empty the fields."""
        for field, row in ((self.on, self._on_row), (self.words, self._words_row)):
            field.clear()
            row.set_error("")

    def _take(self, verb: Verb | None) -> None:
        if verb is None:
            return
        self._words_row.set_error("")
        typed = self.on.text().strip()
        try:
            on = parse_date(typed, self._today) if typed else None
        except Refused as refused:
            self.refuse(refused)
            self.pointed.emit(self.on)
            return
        self._on_row.set_error("")
        self.taken.emit(verb, on, self.words.text())


class DeliverableDetail(RecordPane):
    """One deliverable, or the fields of one that is being made."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the pane."""
        super().__init__(theme, tr("Deliverable"), parent)
        self.row: DeliverableRow | None = None
        self._state = Marked(theme, size=Size.BODY)
        self._silence = Text(theme, token="muted", wrap=True, figures=True)
        self.step = StepBox(theme)
        self._form = EditForm(theme, FIELDS)
        for part in (self._form, self.step):
            part.pointed.connect(self.focus_on)
        self._history_title = Text(theme, tr("History"), size=Size.SMALL, bold=True, token="muted")
        self._history = QVBoxLayout()
        self._history.setSpacing(theme.px(4))
        self._form.put_below("title", self._state, self._silence, self.step)
        for widget in (self._form, self._history_title):
            self.column.addWidget(widget)
        self.column.addLayout(self._history)
        self.column.addStretch(1)

    @property
    def form(self) -> EditForm:
        """Its fields."""
        return self._form

    @property
    def shown_id(self) -> str | None:
        """The id of the deliverable."""
        return self.row.id if self.row is not None else None

    def show_row(self, row: DeliverableRow, on: Reading) -> None:
        """Show a deliverable as it stands."""
        anew = self.row is None or self.row.id != row.id
        self.row = row
        words, sign = state_said(row, on.today)
        self._state.show_state(words[:1].upper() + words[1:], sign)
        said = self._silence_said(row, on.today)
        self._silence.setText(said)
        self._silence.setVisible(bool(said))
        self.step.show_verbs(verbs_of(row), on.today, anew=anew)
        self._form.show_record(row.id, {name: getattr(row, name) for name in NAMES}, on)
        self._show_history(row)
        if anew:
            self.to_top()

    def begin(self, values: dict[str, object], on: Reading) -> None:
        """Show blank fields for a new one; it is planned as soon as it has a title."""
        self.row = None
        self._state.show_state(tr("New deliverable"), "")
        self._silence.setText(tr("Enter plans it; the rest can follow."))
        self._silence.show()
        self.step.show_verbs((), on.today, anew=True)
        self._form.show_record("", BLANK | values, on)
        self._show_history(None)
        self.to_top()
        self.focus_on(self._form.editor("title"))

    def _silence_said(self, row: DeliverableRow, today: date) -> str:
        if row.state is State.SUBMITTED:
            rounds = tr("Round {n}").format(n=row.rounds)
            said = deemed_said(row, today) or tr("silence means nothing")
            return f"{rounds} · {said}"
        if row.state is State.REJECTED and row.rejected_reason.strip():
            return plain(row.rejected_reason)
        return ""

    def _show_history(self, row: DeliverableRow | None) -> None:
        empty_layout(self._history)
        steps = row.steps if row is not None else ()
        self._history_title.setVisible(bool(steps))
        for step in reversed(steps):
            words = f"{day(step.on, year=True)} · {tr(STATES[step.state])}"
            if step.reason.strip():
                words += f" · {step.reason}"
            self._history.addWidget(Text(self.theme, words, size=Size.SMALL, figures=True, wrap=True))
