"""A step of the import: a heading, what it is for, and cards."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engagement_desk.application.import_survey import Survey
from engagement_desk.ui.text import tr
from engagement_desk.ui.theme import Size
from engagement_desk.ui.ui import Ui
from engagement_desk.ui.widgets.labels import Text
from engagement_desk.ui.widgets.page_frame import PageScroll
from engagement_desk.ui.widgets.scroll import FocusFollower

Fact = tuple[str, str]
"""A few words on how far a step is, and the state that marks them."""


class ImportStep(PageScroll):
    """One step; it scrolls to what has the focus."""

    answered = Signal(object)
    """The `Answers` that were given."""
    weighed = Signal()
    """Whether it is ready may have changed."""
    name: ClassVar[str]
    """Its name in the list of steps."""
    told: ClassVar[str] = ""
    """What it is for."""

    def __init__(self, ui: Ui) -> None:
        """Make the heading, and below it what the step is for."""
        super().__init__(ui.theme)
        self.ui = ui
        self.setAccessibleName(tr(self.name))
        FocusFollower(self, ui.theme)
        head = QVBoxLayout()
        head.setSpacing(ui.theme.px(4))
        self.title = Text(ui.theme, tr(self.name), size=Size.LARGE, bold=True)
        head.addWidget(self.title)
        if self.told:
            head.addWidget(Text(ui.theme, tr(self.told), token="muted", wrap=True))
        self.body.addLayout(head)

    def show_survey(self, found: Survey) -> None:
        """Show what was found in the file."""
        del found

    def is_needed(self, found: Survey | None) -> bool:
        """Tell whether a file needs the step."""
        return found is not None and not found.recognition.is_workspace

    def is_ready(self) -> bool:
        """Tell whether the next step may follow."""
        return True

    def fact(self) -> Fact:
        """Say how far it is."""
        return ("", "")

    def first(self) -> QWidget:
        """Give the widget at which it begins."""
        raise NotImplementedError
