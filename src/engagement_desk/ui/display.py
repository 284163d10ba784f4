"""What is said when Qt finds no display to work on, instead of its own abort."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from PySide6.QtCore import QMessageLogContext, QSettings, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from engagement_desk.domain.errors import DeskError, StoreProblem

_FAILED = 1
_UNREACHED = ("could not connect to display", "wl_display")
UNSEEN = ("offscreen", "minimal")


def make_application(remembered: QSettings | None = None) -> QApplication:
    """Give Qt's application, in the language that was chosen among what is `remembered`.

    Its abort for want of a display becomes one sentence and exit status 1.
    """
    told: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del context
        if kind is QtMsgType.QtFatalMsg:
            from engagement_desk.ui.libraries import say_without_window

            say_without_window(_why(told))
            os._exit(_FAILED)
        told.append(text)

    usual = qInstallMessageHandler(hear)
    there = QApplication.instance()
    app = there or QApplication(sys.argv[:1])
    qInstallMessageHandler(usual)
    assert isinstance(app, QApplication)
    if there is None:
        from engagement_desk.ui.language import use_language
        from engagement_desk.ui.remembered import remembered_settings

        use_language(app, remembered or remembered_settings())
    return app


def _why(told: Iterable[str]) -> StoreProblem:
    """Give the problem that lets Qt find no display: libraries that are missing, unless it was a display's refusal."""
    from engagement_desk.ui.libraries import lacking, missing_libraries

    unreached = any(words in line for line in told for words in _UNREACHED)
    names = () if unreached or sys.platform != "linux" else missing_libraries()
    return lacking(names) if names else StoreProblem("no_display")


def show_failure(error: DeskError) -> None:
    """Say in a dialog why the program cannot start, where no terminal tells it."""
    _application = make_application()
    if QGuiApplication.platformName() in UNSEEN:
        return
    from PySide6.QtWidgets import QMessageBox

    from engagement_desk.ui.refusals import refusal_said

    box = QMessageBox(QMessageBox.Icon.Critical, "Engagement Desk", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(refusal_said(error))
    box.exec()
