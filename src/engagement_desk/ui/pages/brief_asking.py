"""Asking: the line, its verdict with the evidence, and what follows: a request, a change order, or a reply."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication

from engagement_desk.application.commands.requests import NewRequest, add_request
from engagement_desk.application.ports import Changes, JournalLine
from engagement_desk.application.queries.boundary_check import BoundaryCheck
from engagement_desk.application.reply import Words, reply_to
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.language import words_in
from engagement_desk.ui.pages.brief_ask import AskLine
from engagement_desk.ui.pages.brief_check import Ask, LiveCheck
from engagement_desk.ui.pages.brief_decided import decision_said
from engagement_desk.ui.pages.brief_evidence import EvidenceCard
from engagement_desk.ui.pages.brief_verdict import copied_said, logged_said
from engagement_desk.ui.place import Place
from engagement_desk.ui.refusals import refusal_said
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.unsent import Unsent

Logged = Callable[[str, Changes], None]


class Asking(QObject):
    """What the client of one engagement asks; `line` and `evidence` are its widgets."""

    turned = Signal()
    """The text of the line changed."""

    def __init__(self, ui: Ui, parent: QObject) -> None:
        """Make both widgets; `turn_to` says for which engagement."""
        super().__init__(parent)
        self._ui, self._key = ui, ""
        self._logged: Ask | None = None
        self._is_busy = False
        self.line = AskLine(ui.theme, ui.now().today)
        self.evidence = EvidenceCard(ui.theme)
        self._unsent = Unsent(ui, {"words": self.line}, self)
        self._live = LiveCheck(ui, self)
        self._connect()

    @property
    def is_on(self) -> bool:
        """Tell whether something is asked."""
        return bool(self._words)

    def turn_to(self, key: str) -> None:
        """Ask for another engagement; what was typed for it and not sent stands in the line again."""
        self._unsent.flush()
        with QSignalBlocker(self.line):
            self.line.clear()
        self.line.as_of.turn_to_today(self._ui.now().today)
        self._key = key
        self._unsent.turn_to(f"ask/{key}")
        self._asked()

    def keep(self) -> None:
        """Keep at once what was typed a moment ago, and look for nothing more."""
        self._unsent.flush()
        self._live.stop()

    def refresh(self) -> None:
        """Check anew what is asked; else make ready for the first key, for which everything has to be indexed."""
        if self.is_on:
            self._check()
        else:
            self.line.as_of.turn_to_today(self._ui.now().today)
            self._live.warm(self._key)

    def log_request(self) -> None:
        """Log what the client asks for as a request, held against the clause of the verdict."""
        self._do(partial(self._log, then=self._stay))

    def draft_order(self) -> None:
        """Log what the client asks for, and draft the change order that answers it."""
        self._do(partial(self._log, then=self._go_to_order))

    def copy_reply(self) -> None:
        """Copy a reply that cites the clause and offers the ways on."""
        self._do(self._copy)

    def focus(self) -> None:
        """Put the caret into the line, with all of it selected."""
        self.line.setFocus()
        self.line.selectAll()

    def clear(self) -> None:
        """Ask nothing, with the caret in the line."""
        self.line.clear()
        self.line.setFocus()

    @property
    def _words(self) -> str:
        return self.line.text().strip()

    @property
    def _ask(self) -> Ask:
        return Ask(self._key, self._words, self.line.as_of.day)

    def _asked(self) -> None:
        self.evidence.show_error("")
        if not self.is_on:
            self.line.as_of.turn_to_today(self._ui.now().today)
            self._live.stop()
            self.evidence.show_nothing()
        self.turned.emit()
        self._check()

    def _check(self) -> None:
        if self.is_on and self._key:
            self._live.check(self._ask)

    def _show(self, found: BoundaryCheck) -> None:
        if self.is_on:
            self.evidence.show_check(found)

    def _do(self, deed: Callable[[Ask, BoundaryCheck], None]) -> None:
        """Carry out a deed with the verdict on what is in the line at this moment."""
        as_of = self.line.as_of
        as_of.read()
        if as_of.is_wrong:
            as_of.setFocus()
        elif not self.is_on:
            self.focus()
        elif not self._is_busy:
            self._is_busy = True
            self._live.once(self.evidence, self._ask, partial(deed, self._ask), self._refused)

    def _log(self, ask: Ask, found: BoundaryCheck, then: Logged) -> None:
        on = ask.day if ask.day < self._ui.now().today else None
        ref = found.clause.ref if found.clause is not None else ""

        def done(changes: Changes) -> None:
            self._logged = ask
            self._is_busy = False
            if ask == self._ask:
                self._unsent.forget()
                self.line.clear()
            self._ui.say(logged_said(ask.key, ask.words, ref, on))
            then(ask.key, changes)

        wanted = NewRequest(key=ask.key, words=ask.words, via="call", on=on, clause_ref=ref)
        self._ui.tasks.run(add_request, wanted, then=done, failed=self._refused)

    def _copy(self, _ask: Ask, found: BoundaryCheck) -> None:
        self._is_busy = False
        say, write = words_in(found.language)
        words = Words(write, say, lambda one: decision_said(one, say, write))
        QGuiApplication.clipboard().setText(reply_to(found, words))
        self._ui.say(copied_said(found), undoable=False)

    def _stay(self, key: str, _changes: Changes) -> None:
        if key == self._key and self.line.isVisible() and not self.is_on:
            self.line.setFocus()

    def _go_to_order(self, key: str, changes: Changes) -> None:
        self._ui.go(Place("engagement", key, "Scope", f"order-for:{changes.result.id}"))

    def _unchecked(self, error: DeskError) -> None:
        self.evidence.show_error(refusal_said(error))

    def _refused(self, error: DeskError) -> None:
        self._is_busy = False
        self._unchecked(error)

    def _travelled(self, line: JournalLine) -> None:
        """Put the words of a request that was undone back into the line, and its day."""
        ask = self._logged
        if line.command != add_request.__name__ or line.state != "undone" or ask is None:
            return
        if ask.key == self._key and not self.line.text():
            self._logged = None
            self.line.setText(ask.words)
            self.line.as_of.show_day(ask.day)
            self._dated(ask.day)

    def _dated(self, _day: date) -> None:
        self.line.as_of.show_error("")
        self.evidence.show_error("")
        self._check()

    def _misdated(self, error: DeskError) -> None:
        self.line.as_of.show_error(refusal_said(error))
        self.evidence.show_error(refusal_said(error))

    def _go_down(self) -> None:
        if self.evidence.list.isVisible():
            self.evidence.list.setFocus()

    def _connect(self) -> None:
        self.line.textChanged.connect(self._asked)
        self.line.down.connect(self._go_down)
        self.line.as_of.wanted.connect(self._dated)
        self.line.as_of.refused.connect(self._misdated)
        self._live.found.connect(self._show)
        self._live.failed.connect(self._unchecked)
        self._live.slow.connect(self.evidence.show_searching)
        self.evidence.log_wanted.connect(self.log_request)
        self.evidence.order_wanted.connect(self.draft_order)
        self.evidence.reply_wanted.connect(self.copy_reply)
        self._ui.tasks.undone.connect(self._travelled)
