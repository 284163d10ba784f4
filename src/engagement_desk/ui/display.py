"""What is said when Qt finds no display to work on, instead of its own abort."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from engagement_desk.domain.errors import DeskError, StoreProblem

_FAILED = 1
_CURSOR = "xcb-cursor"
UNSEEN = ("offscreen", "minimal")


def make_application() -> QApplication:
    """Give Qt's application; its abort for want of a display becomes one sentence and exit status 1."""
    told: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del context
        if kind is QtMsgType.QtFatalMsg:
            lacking = any(_CURSOR in line for line in told)
            problem = StoreProblem("display_library") if lacking else StoreProblem("no_display")
            from engagement_desk.application.messages import sentence

            sys.stderr.write(f"{sentence(problem)}\n")
            sys.stderr.flush()
            os._exit(_FAILED)
        told.append(text)

    usual = qInstallMessageHandler(hear)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    qInstallMessageHandler(usual)
    assert isinstance(app, QApplication)
    return app


def show_failure(error: DeskError) -> None:
    """Say in a dialog why the program cannot start, where no terminal tells it."""
    _application = make_application()
    if QGuiApplication.platformName() in UNSEEN:
        return
    from PySide6.QtWidgets import QMessageBox

    from engagement_desk.application.messages import sentence

    box = QMessageBox(QMessageBox.Icon.Critical, "Engagement Desk", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence(error))
    box.exec()
