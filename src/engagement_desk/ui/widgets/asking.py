"""A question at the foot of the rail: never modal, answered by a button or by a letter, and it can wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from engagement_desk.ui.text import tip
from engagement_desk.ui.theme import Size, Theme
from engagement_desk.ui.widgets.buttons import LINK, Button
from engagement_desk.ui.widgets.labels import Text

_MOST_ANSWERS = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: the letter that gives it, what stands on its button, what it does in words, and the deed."""

    letter: Qt.Key
    text: str
    meaning: str
    act: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, about when, and the answers; one with the same id is not announced again."""

    id: str
    what: str
    when: str
    answers: tuple[Answer, ...]


class Asking(QWidget):
    """Shows one question; hidden while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it with nothing to ask."""
        super().__init__(parent)
        self._theme = theme
        self.question: Question | None = None
        self._what = Text(theme, size=Size.SMALL, bold=True, wrap=True, figures=True)
        self._when = Text(theme, size=Size.SMALL, token="muted", wrap=True, figures=True)
        self.buttons = [Button(theme, "", LINK, self) for _ in range(_MOST_ANSWERS)]
        self._column = QVBoxLayout(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._column.addWidget(self._what)
        self._column.addWidget(self._when)
        self._column.addLayout(self._row)
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda number=number: self._give(number))
            self._row.addWidget(button)
        self._row.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def ask(self, question: Question | None) -> None:
        """Ask it, and let a screen reader say it where it is new; None hides what was asked."""
        before, self.question = self.question, question
        self.setVisible(question is not None)
        if question is None:
            return
        self._what.setText(question.what)
        self._when.setText(question.when)
        self.setToolTip(tip(question.when))
        for number, button in enumerate(self.buttons):
            self._dress_button(button, question.answers[number] if number < len(question.answers) else None)
        letters = ", ".join(answer.text for answer in question.answers)
        self.setAccessibleName(f"{question.what}, {question.when}: {letters}")
        if before is None or before.id != question.id:
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def set_narrow(self, narrow: bool) -> None:
        """Put the answers under one another, and leave the second line to the tooltip."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._when.setVisible(not narrow)

    def _dress_button(self, button: Button, answer: Answer | None) -> None:
        button.setVisible(answer is not None)
        if answer is not None:
            button.setText(answer.text)
            button.setToolTip(tip(answer.meaning))
            button.setAccessibleDescription(answer.meaning)
            button.updateGeometry()

    def _give(self, number: int) -> None:
        if self.question is not None:
            self.question.answers[number].act()

    def _dress(self) -> None:
        side = self._theme.px(16)
        self._column.setContentsMargins(side, self._theme.px(10), self._theme.px(8), self._theme.px(6))
        self._column.setSpacing(2)
        self._row.setSpacing(self._theme.px(8))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Answer by one letter."""
        answers = self.question.answers if self.question is not None and not event.modifiers() else ()
        given = next((answer for answer in answers if answer.letter == event.key()), None)
        if given is None:
            super().keyPressEvent(event)
        else:
            given.act()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the ground, hatched along its edge: this time counts for nothing yet."""
        del event
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        painter.fillRect(rect, theme.colour("warn_soft"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.fillRect(
            QRectF(0, 1, theme.px(6), rect.height() - 1), QBrush(theme.colour("warn"), Qt.BrushStyle.BDiagPattern)
        )
