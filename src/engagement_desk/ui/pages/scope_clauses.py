"""The clauses of one revision: those of the draft are edited in place, and issued on a sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from engagement_desk.application.commands.scope import remove_clause
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.scope import DRAFT, ClauseRow
from engagement_desk.application.queries.scope_page import ScopePageView
from engagement_desk.application.queries.templates import Templates
from engagement_desk.domain.errors import DeskError
from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.ui.pages.scope_clause_forms import ClauseForm, NewClauseForm
from engagement_desk.ui.pages.scope_clause_list import ClauseList
from engagement_desk.ui.pages.scope_issue import IssueSheet
from engagement_desk.ui.pages.scope_template_form import TemplateForm
from engagement_desk.ui.pages.scope_words import clause_rows_said, hint_said, shown_said
from engagement_desk.ui.templates import templates_said
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.buttons import LINK, LINK_SIDE, PLAIN, PRIMARY, Button
from engagement_desk.ui.widgets.cards import WideCard
from engagement_desk.ui.widgets.door_rows import Door
from engagement_desk.ui.widgets.flow import Flow
from engagement_desk.ui.widgets.form_slot import FormSlot, open_in_row
from engagement_desk.ui.widgets.inline_form import InlineForm
from engagement_desk.ui.widgets.labels import Text


class ClausesCard(WideCard):
    """The clauses of what is shown, with its draft's forms."""

    changed = Signal()
    """A change was made: what it led to is what should be shown."""

    def __init__(self, ui: Ui) -> None:
        """Build it without clauses."""
        super().__init__(ui.theme)
        theme = ui.theme
        self._ui = ui
        self._view: ScopePageView | None = None
        self._wanted_ref = ""
        self.setAccessibleName(tr("Clauses"))
        self._heading = Text(theme, size=Size.LARGE, bold=True)
        self._told = Text(theme, token="muted", wrap=True)
        self.issue_button = Button(theme, tr("Issue revision …  Ctrl+Enter"), PRIMARY)
        self._hint = Text(theme, size=Size.SMALL, token="muted", wrap=True)
        self.list = ClauseList(theme)
        self.add_button = Button(theme, tr("Add a clause  Ctrl+N"), LINK)
        self.first_button = Button(theme, tr("Add the first clause"), PLAIN)
        self.template_button = Button(theme, tr("Take from a template …"), LINK)
        self._none = Text(theme, tr("No clauses yet. Add one, or start from a template."), token="muted", wrap=True)
        self.issuing, self.adding = FormSlot(self.home), FormSlot(self.home)
        self._lay_out()
        for button in (self.first_button, self.add_button):
            button.clicked.connect(self.begin_adding)
        self.template_button.clicked.connect(self._read_templates)
        self.issue_button.clicked.connect(self.begin_issuing)
        self.issuing.turned.connect(self._fit)
        self.adding.turned.connect(self._fit)
        self.list.opened.connect(self._edit)
        self.list.removal_wanted.connect(self._remove)

    def show_view(self, view: ScopePageView) -> None:
        """Show the clauses of a view; a form that is open stays."""
        if self._view is not None and self._view.key != view.key:
            self.close_forms()
        self._view = view
        head, told = shown_said(view) if view.clauses or view.revisions else (tr("Scope"), "")
        self._heading.setText(head)
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self._hint.setText(hint_said(view))
        held = self.window().focusWidget() in (self.list, self.first_button)
        self.list.show_clauses(clause_rows_said(view), self._wanted_ref)
        self._wanted_ref = ""
        self._fit()
        if held:
            self.home().setFocus()

    def home(self) -> QWidget:
        """What has the focus while no form is open."""
        return self.first_button if self._view is None or not self._view.clauses else self.list

    def select_ref(self, ref: str) -> bool:
        """Make the clause with a reference current; tell whether there is one."""
        if not self.list.pick_ref(ref):
            return False
        self.list.setFocus()
        return True

    def close_forms(self) -> None:
        """Close what is open."""
        self.list.close_panel()
        self.adding.close()
        self.issuing.close()

    def begin_adding(self) -> None:
        """Open the form of a new clause, of the kind of the current one."""
        if self._view is None:
            return
        if isinstance(self.adding.form, NewClauseForm):
            self.adding.form.begin(self.list, "text")
            return
        self.issuing.close()
        current = self._row(self.list.current_id())
        form = NewClauseForm(self._ui, self._view.key, current.kind if current else ClauseKind.INCLUDED)
        form.done.connect(self._follow)
        self.adding.open(form, "text")

    def begin_template(self, templates: Templates) -> None:
        """Open the form that offers the clauses of the templates."""
        if self._view is not None:
            self.issuing.close()
            form = TemplateForm(self._ui, self._view.key, templates.scope)
            form.done.connect(self._taken)
            self.adding.open(form)

    def begin_issuing(self) -> None:
        """Open the sheet on which the draft is issued; where it is open, issue."""
        view = self._view
        if view is None or not view.has_draft:
            self._ui.say(tr("There is no draft to issue; editing a clause begins one."), undoable=False)
            return
        if self.issuing.form is not None:
            self.issuing.form.submit()
            return
        self.adding.close()
        sheet = IssueSheet(self._ui, view)
        sheet.done.connect(self._issued)
        self.issuing.open(sheet)

    def submit_open(self) -> bool:
        """Carry out the form that is open; tell whether there was one."""
        for form in (self.issuing.form, self.adding.form, self.list.panel):
            if isinstance(form, InlineForm):
                form.submit()
                return True
        return False

    def _edit(self, door: Door) -> None:
        row = self._row(door.id)
        if self._view is None or row is None or not self._view.is_editable:
            return
        form = ClauseForm(self._ui, self._view.key, row)
        form.done.connect(self._follow)
        form.removal_wanted.connect(lambda: self._remove(door))
        open_in_row(self.list, row.id, form, "text", replaces=True)

    def _remove(self, door: Door) -> None:
        view = self._view
        if view is not None and view.is_editable:
            self._ui.tasks.run(remove_clause, view.key, door.ref, then=self._removed, failed=self._not_removed)

    def _removed(self, changes: Changes) -> None:
        self.list.close_panel()
        self.list.setFocus()
        self._ui.say(tr("Removed {ref}").format(ref=changes.result.ref))
        self.changed.emit()

    def _not_removed(self, error: DeskError) -> None:
        if isinstance(self.list.panel, InlineForm):
            self.list.panel.refuse(error)
        else:
            self._ui.tell(error)

    def _follow(self, changes: Changes) -> None:
        self._wanted_ref = changes.result.ref
        self.changed.emit()

    def _read_templates(self) -> None:
        desk = self._ui.tasks.desk
        self._ui.tasks.ask(self.adding, lambda _reading: templates_said(desk.templates()), then=self.begin_template)

    def _taken(self, changes: Changes) -> None:
        self._follow(changes)
        self.adding.leave()

    def _issued(self) -> None:
        self.issuing.leave()
        self.changed.emit()

    def _row(self, clause_id: str) -> ClauseRow | None:
        rows = self._view.clauses if self._view is not None else ()
        return next((row for row in rows if row.id == clause_id), None)

    def _fit(self) -> None:
        view = self._view
        has_any, adds = view is not None and bool(view.clauses), self.adding.form is not None
        for part in (self._none, self.first_button):
            part.setVisible(view is not None and not has_any and not adds)
        self.list.setVisible(view is None or has_any)
        is_editable = view is not None and view.is_editable and not adds
        self.template_button.setVisible(is_editable)
        self._hint.setVisible(has_any and not adds)
        self.add_button.setVisible(has_any and is_editable)
        self.issue_button.setVisible(view is not None and view.shown == DRAFT and self.issuing.form is None)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.addWidget(self._heading)
        words.addWidget(self._told)
        self._top = QHBoxLayout()
        self._top.addLayout(words, 1)
        self._top.addWidget(self.issue_button, 0, Qt.AlignmentFlag.AlignTop)
        self._foot = Flow(self.first_button, self.add_button, self.template_button)
        self.body.addLayout(self._top)
        self.body.addLayout(self.issuing)
        self.add(self.list)
        self.add(self._none)
        self.body.addLayout(self.adding)
        self.body.addLayout(self._foot)
        self.add(self._hint)
        self.body.addStretch(1)
        self.theme.changed.connect(self._space)
        self._space()
        self._fit()

    def _space(self) -> None:
        side = self.theme.px(8)
        self._top.setContentsMargins(side, 0, side, 0)
        self._foot.setContentsMargins(side - self.theme.px(LINK_SIDE), 0, side, 0)
        self._foot.setSpacing(2 * side)
        self.inset(self._none, self._hint)
