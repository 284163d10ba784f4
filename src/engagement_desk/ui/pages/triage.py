"""Triage: time without a class, one entry after the other; Enter accepts what is proposed, a letter says otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.commands.entries import TimeWords
from engagement_desk.application.commands.triage import Classing, class_as_proposed
from engagement_desk.application.desk import Desk
from engagement_desk.application.ports import Changes, Now, Reading
from engagement_desk.application.queries.triage import FIRST, MOST, Triage, TriageRow, triage
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import StoredClass
from engagement_desk.ui.models.rows import RowsModel
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.pages.hours_rows import ids_said
from engagement_desk.ui.pages.triage_rows import COLUMNS, class_said, detail_said, is_whole, words_of
from engagement_desk.ui.pages.triage_table import TriageTable
from engagement_desk.ui.pages.triage_tools import TriageQuestion, TriageTools
from engagement_desk.ui.place import Place
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.text import grouped, tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.scroll import slim


class TriagePage(Page):
    """The page; a place may name an engagement."""

    shows: ClassVar[frozenset[str]] = frozenset({"Entry", "ChangeOrder", "ScopeRevision", "Engagement"})

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(ui, parent)
        self._key: str | None = None
        self._most = FIRST
        self._found: Triage | None = None
        self._gone: set[str] = set()
        self._asked_for: tuple[TriageRow, ...] = ()
        self._asks_clause = self._is_in_front = False
        self._build(ui)
        self._connect()
        ui.theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Triage")

    def arrive(self, place: Place) -> None:
        """Come to the front for one engagement, or for all."""
        if place.key != self._key:
            self._key, self._most, self.stale = place.key, FIRST, True
        super().arrive(place)

    def reload(self) -> None:
        """Ask for what waits."""
        desk = self.ui.tasks.desk
        wanted = (desk, self._key, self.ui.now(), self._most)
        self.ui.tasks.ask(self, _waiting, *wanted, then=self.show_triage, failed=self.ui.tell)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The page's actions."""
        return {
            "page.next_state": self.accept_all,
            "edit.set_class": self._focus_classes,
            "edit.edit": self._open_entry,
        }

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.table

    def show_triage(self, found: Triage) -> None:
        """Show what was read."""
        self._found = found
        # What was classed since it was asked for is on its way to the disk.
        rows = tuple(row for row in found.rows if row.line.entry.id not in self._gone)
        self._show_rows(rows, found.count - (len(found.rows) - len(rows)))
        if len(found.rows) < found.count and self._most < MOST:
            # The first ones are in sight; what lies below them is read while they are looked at.
            self._most = MOST
            self.reload()

    def accept(self) -> None:
        """Class the selected entries as it is proposed."""
        rows = [row for row in self.selected() if is_whole(row)]
        if not rows:
            self.wrong.setText(tr("No class is proposed here; I, G, U or O gives a class."))
            self.wrong.show()
            return
        self._give(rows, [self._proposed(row) for row in rows])

    def accept_all(self) -> None:
        """Class every entry for which there is a proposal."""
        rows = [row for row in self.rows.rows if is_whole(row)]
        if rows:
            self._give(rows, [self._proposed(row) for row in rows])

    def choose(self, stored: StoredClass) -> None:
        """Give the selected entries a class; goodwill asks for its reason first."""
        rows = self.selected()
        if not rows:
            return
        if stored is StoredClass.GOODWILL:
            self._asked_for = rows
            self.question.ask_reason()
            return
        self._give(rows, [Classing(row.line.entry.id, TimeWords(stored_class=stored)) for row in rows])

    def selected(self) -> tuple[TriageRow, ...]:
        """Give the selected rows, from the top."""
        return tuple(self.rows.row(index.row()) for index in sorted(self.table.selectionModel().selectedRows()))

    def _proposed(self, row: TriageRow) -> Classing:
        assert row.proposal is not None
        return Classing(row.line.entry.id, words_of(row.proposal))

    def _give_goodwill(self, reason: str) -> None:
        words = TimeWords(stored_class=StoredClass.GOODWILL, reason=reason)
        rows = self._asked_for
        self._leave_question()
        self._give(rows, [Classing(row.line.entry.id, words) for row in rows])

    def _leave_question(self) -> None:
        self.question.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self, rows: Sequence[TriageRow], wanted: Sequence[Classing]) -> None:
        """Class rows, and go on to the next at once; what is refused comes back with the reason."""
        ids = {row.line.entry.id for row in rows}
        names = {row.line.engagement for row in rows}
        said = tr("Classed {entries} of {keys}").format(entries=ids_said(tuple(ids)), keys=", ".join(sorted(names)))
        self._gone |= ids
        self.wrong.hide()
        left = tuple(row for row in self.rows.rows if row.line.entry.id not in ids)
        self._show_rows(left, self._count - len(ids))

        def done(_changes: Changes) -> None:
            self._gone -= ids
            self.ui.say(said)

        def failed(error: DeskError) -> None:
            self._gone -= ids
            self.wrong.setText(refusal_said(error))
            self.wrong.show()
            self.reload()

        self.ui.tasks.run(class_as_proposed, wanted, then=done, failed=failed)

    def _name_clause(self, rows: Sequence[TriageRow], ref: str) -> None:
        """Give a clause alone: what it makes of the entries is proposed next."""
        words = TimeWords(clause=ref)
        self.ui.tasks.run(class_as_proposed, [Classing(row.line.entry.id, words) for row in rows], failed=self.ui.tell)

    def _letter(self, wanted: StoredClass | Qt.Key) -> None:
        if isinstance(wanted, StoredClass):
            self.choose(wanted)
        else:
            self._ask_name(is_clause=wanted is Qt.Key.Key_C)

    def _ask_name(self, *, is_clause: bool) -> None:
        rows = self.selected()
        keys = {row.line.engagement for row in rows}
        words = self._found.words.get(next(iter(keys))) if self._found is not None and len(keys) == 1 else None
        named = () if words is None else words.clauses if is_clause else words.orders
        if not named:
            what = tr("clause in force") if is_clause else tr("open change order")
            self.wrong.setText(tr("There is no {what} for what is selected.").format(what=what))
            self.wrong.show()
            return
        self.wrong.hide()
        self._asked_for, self._asks_clause = rows, is_clause
        self.question.ask_name(tr("Clause") if is_clause else tr("Change order"), named)

    def _take(self, name: str) -> None:
        """Give the clause or the order that was chosen."""
        rows = self._asked_for
        self._leave_question()
        if self._asks_clause:
            self._name_clause(rows, name)
        else:
            self._give(rows, [Classing(row.line.entry.id, TimeWords(order=name)) for row in rows])

    def _open_entry(self) -> None:
        rows = self.selected()
        if rows:
            self.ui.go(Place("engagement", rows[0].line.engagement, "Hours", rows[0].line.entry.id))

    def _focus_classes(self) -> None:
        self.tools.classes[StoredClass.IN_SCOPE].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_rows(self, rows: tuple[TriageRow, ...], count: int) -> None:
        self._count = count
        held = {row.line.entry.id for row in self.selected()}
        current, at = self.table.currentIndex(), self.table.currentIndex().row()
        current_id = self.rows.row(at).line.entry.id if current.isValid() else ""
        self._is_in_front = self.table.hasFocus() or (self._is_in_front and not self.rows.rows)
        self.rows.set_rows(rows)
        self.table.fit_columns()
        numbers = {row.line.entry.id: number for number, row in enumerate(rows)}
        selection, flags = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        for row_id in held & numbers.keys():
            selection.select(self.rows.index(numbers[row_id], 0), flags.Select | flags.Rows)
        if rows:
            # What was classed makes room for the next one.
            number = numbers.get(current_id, min(max(at, 0), len(rows) - 1))
            kept = current_id in numbers and bool(held & numbers.keys())
            how = flags.NoUpdate if kept else flags.ClearAndSelect | flags.Rows
            selection.setCurrentIndex(self.rows.index(number, 0), how)
        self._say(count, rows)
        if self._is_in_front and rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, count: int, rows: tuple[TriageRow, ...]) -> None:
        left = tr("1 entry left") if count == 1 else tr("{n} entries left").format(n=grouped(count))
        about = tr("of {key}").format(key=self._key) if self._key else tr("of all engagements")
        self.facts.setText(f"{left} {about}" if count else "")
        self.all_button.setVisible(self._key is not None)
        self.nothing.setVisible(not rows)
        for widget in (self.table, self.tools):
            widget.setVisible(bool(rows))
        self._say_current()

    def _say_current(self) -> None:
        rows = self.selected()
        if len(rows) == 1:
            self.detail.setText(detail_said(rows[0]))
        else:
            self.detail.setText(tr("{n} selected").format(n=len(rows)) if rows else "")
        proposed = [class_said(row.proposal) for row in rows if is_whole(row)]
        self.tools.show_proposals(sum(map(is_whole, self.rows.rows)), proposed)

    def _build(self, ui: Ui) -> None:
        theme = ui.theme
        self._count = 0
        self.heading = Text(theme, tr("Unclassified time"), size=Size.TITLE, bold=True)
        self.facts = Text(theme, token="muted", figures=True)
        self.all_button = Button(theme, tr("Show all engagements"), LINK)
        self.rows: RowsModel[TriageRow] = RowsModel(COLUMNS, self)
        self.table = TriageTable(theme, tr("Entries without a class"))
        self.table.setModel(self.rows)
        slim(self.table, theme)
        self.nothing = Text(theme, tr("All time is classified."), token="muted", wrap=True)
        self.nothing.hide()
        self.detail = Text(theme, token="muted", figures=True, wrap=True)
        self.wrong = Text(theme, token="risk", wrap=True)
        self.wrong.hide()
        self.question = TriageQuestion(theme)
        self._card = Card(theme)
        self._card.add(self.table, 1)
        self._card.add(self.nothing)
        self.tools = TriageTools(theme)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.all_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        for part in (self.facts, self._card, self.detail, self.wrong, self.question, self.tools):
            self._column.addWidget(part, 1 if part is self._card else 0)

    def _connect(self) -> None:
        self.all_button.clicked.connect(lambda: self.ui.go(Place("triage")))
        self.table.opened.connect(lambda _number: self.accept())
        self.table.lettered.connect(self._letter)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._say_current())
        self.table.addAction(self.ui.actions.actions["edit.edit"])
        self.tools.accepted.connect(self.accept)
        self.tools.all_accepted.connect(self.accept_all)
        self.tools.classed.connect(self.choose)
        self.tools.named.connect(lambda is_clause: self._ask_name(is_clause=is_clause))
        self.question.reasoned.connect(self._give_goodwill)
        self.question.named.connect(self._take)
        self.question.left.connect(self._leave_question)

    def _dress(self) -> None:
        px = self.ui.theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), px(16))
        self._column.setSpacing(px(8))
        self._card.outer.setContentsMargins(1, px(4), 1, px(4))
        self.nothing.setContentsMargins(px(12), px(8), px(12), px(8))


def _waiting(reading: Reading, desk: Desk, key: str | None, now: Now, most: int) -> Triage:
    """Ask on a reader's thread, where the lists of words are read too."""
    return triage(reading, key, now, desk.boundary(), most)
