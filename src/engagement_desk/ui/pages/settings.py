"""The settings: sections at the left, one form at the right; what is chosen applies at once."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from engagement_desk.application.commands.workspace import SetSetting, set_setting
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.workspace import SettingsView, settings_view
from engagement_desk.domain.errors import DeskError
from engagement_desk.ui.language import SYSTEM, choose_language, chosen_language
from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.pages.settings_backup import BackupPanel
from engagement_desk.ui.pages.settings_fields import LANGUAGE, SECTIONS, TEXT_SIZE, Section
from engagement_desk.ui.pages.settings_holidays import HolidaysPanel
from engagement_desk.ui.pages.settings_letterhead import LetterheadPanel
from engagement_desk.ui.pages.settings_notices import DesktopPanel
from engagement_desk.ui.pages.settings_passphrase import PassphrasePanel
from engagement_desk.ui.place import Place
from engagement_desk.ui.regions import Region, first_stop
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.cards import Card
from engagement_desk.ui.widgets.completing import complete, zone_names
from engagement_desk.ui.widgets.editing import Choice
from engagement_desk.ui.widgets.form_fields import Reading
from engagement_desk.ui.widgets.forms import EditForm
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.page_frame import PageScroll
from engagement_desk.ui.widgets.section_pick import SectionPick

_RECORD = "settings"
_FORM = 600


class SettingsPage(Page):
    """The page of settings."""

    shows: ClassVar[frozenset[str]] = frozenset({"Setting", "Holiday", "Logo"})

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        """Build every section; there are few."""
        super().__init__(ui, parent)
        theme = ui.theme
        self.sections = SectionPick(theme, tr("Sections"), self)
        self.forms: dict[str, EditForm] = {}
        self.holidays = HolidaysPanel(ui)
        self.letterhead = LetterheadPanel(ui)
        self.backup = BackupPanel(ui)
        self.desktop = DesktopPanel(ui)
        self.passphrase = PassphrasePanel(ui)
        self._stack = QStackedWidget()
        for section in SECTIONS:
            self._stack.addWidget(self._scrolled(section))
        self._complete_zone()
        self._lay_out()
        self.sections.picked.connect(self._turn)
        self.backup.folder_chosen.connect(self._keep_folder)
        self.sections.show_sections([(one.id, tr(one.name)) for one in SECTIONS])
        theme.changed.connect(self._dress)
        self._dress()

    def title(self) -> str:
        """The page's name."""
        return tr("Settings")

    def arrive(self, place: Place) -> None:
        """Come to the front, at a section where one is named."""
        if place.focus:
            self.sections.pick(place.focus)
        self._show_text_size()
        super().arrive(place)

    def reload(self) -> None:
        """Ask for the settings and the newest backup."""
        self.ui.tasks.ask(self, settings_view, then=self.show_view)
        self.backup.reload()
        self.passphrase.reload()
        self.desktop.reload()

    def first_focus(self) -> QWidget | None:
        """The sections."""
        return self.sections.stop

    def regions(self) -> list[Region]:
        """The sections and the form."""
        form = first_stop(self._stack)
        sections = self.sections.regions()
        return [*sections, Region(self._stack, form)] if form is not None else sections

    def show_view(self, view: SettingsView) -> None:
        """Show what is on disk; what is typed and was refused stays."""
        on = Reading(self.ui.now().today)
        for form in self.forms.values():
            form.show_record(_RECORD, {**view.values, TEXT_SIZE: self._text_size(), LANGUAGE: self._language()}, on)
        self.holidays.show_holidays(view.holidays)
        self.letterhead.show_view(view)

    def _language(self) -> str:
        return chosen_language(self.ui.remembered) if self.ui.remembered is not None else SYSTEM

    def _text_size(self) -> str:
        return str(self.ui.theme.percent)

    def _show_text_size(self) -> None:
        chosen = self.forms["look"].editor(TEXT_SIZE)
        if isinstance(chosen, Choice):
            chosen.choose(self._text_size())

    def _edited(self, form: EditForm, record: str, values: dict[str, object]) -> None:
        for name, value in values.items():
            if name == TEXT_SIZE:
                self.ui.theme.zoom(int(str(value)))
                form.saved(record, (name,))
                continue
            if name == LANGUAGE:
                self._keep_language(form, str(value))
                continue
            wanted = SetSetting(name=name, value=str(value))
            self.ui.tasks.run(
                set_setting, wanted, then=partial(self._saved, form, name), failed=partial(self._refused, form, name)
            )

    def _keep_language(self, form: EditForm, language: str) -> None:
        if self.ui.remembered is not None:
            choose_language(self.ui.remembered, language)
        form.saved(_RECORD, (LANGUAGE,))
        self.ui.say(tr("Saved: {field}").format(field=_label(LANGUAGE)), undoable=False)

    def _keep_folder(self, folder: str) -> None:
        self._edited(self.forms["backup"], _RECORD, {"backup_folder": folder})

    def _saved(self, form: EditForm, name: str, changes: Changes) -> None:
        form.saved(_RECORD, (name,))
        if changes.touched:
            self.ui.say(tr("Saved: {field}").format(field=_label(name)))

    def _refused(self, form: EditForm, name: str, error: DeskError) -> None:
        form.refuse(name, error)

    def _turn(self, section_id: str) -> None:
        self._stack.setCurrentIndex(next(at for at, one in enumerate(SECTIONS) if one.id == section_id))

    def _scrolled(self, section: Section) -> QWidget:
        theme = self.ui.theme
        scroll = PageScroll(theme)
        card = Card(theme)
        card.add(Text(theme, tr(section.name), size=Size.LARGE, bold=True))
        card.add(Text(theme, tr(section.lead), token="muted", wrap=True))
        if section.rows:
            form = EditForm(theme, section.rows)
            form.edited.connect(partial(self._edited, form))
            self.forms[section.id] = form
            card.add(form)
        panels: dict[str, QWidget] = {
            "holidays": self.holidays,
            "documents": self.letterhead,
            "backup": self.backup,
            "security": self.passphrase,
            "desktop": self.desktop,
        }
        if section.id in panels:
            card.add(panels[section.id])
        scroll.body.addWidget(card)
        scroll.body.addStretch(1)
        return scroll

    def _complete_zone(self) -> None:
        field = self.forms["time"].editor("zone")
        if isinstance(field, QLineEdit):
            field.setPlaceholderText(self.ui.now().zone)
            complete(field, zone_names())

    def _lay_out(self) -> None:
        self._heading = Text(self.ui.theme, tr("Settings"), size=Size.TITLE, bold=True)
        self._row = QHBoxLayout()
        self._row.addWidget(self.sections.list)
        self._row.addWidget(self._stack, 1000)
        self._row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        self._column.addWidget(self.sections.choice)
        self._column.addLayout(self._row, 1)

    def _dress(self) -> None:
        theme = self.ui.theme
        self._column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), 0)
        self._column.setSpacing(theme.px(12))
        self._row.setSpacing(theme.px(24))
        self._stack.setMaximumWidth(theme.px(_FORM))
        self._show_text_size()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the sections as a list, or as a choice where there is little room."""
        super().resizeEvent(event)
        self.sections.fit()


def _label(name: str) -> str:
    """Give the label of a field."""
    return next(tr(spec.label) for one in SECTIONS for row in one.rows for spec in row if spec.name == name)
