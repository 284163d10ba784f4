"""Printing the page in front, in light colours and as long as its content, on as many sheets as that takes."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint, QRect
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from engagement_desk.ui.pages.base import Page
from engagement_desk.ui.text import tr
from engagement_desk.ui.ui import Ui

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_WIDTH = 960
"""The width at which a page is laid out for a sheet, at 100 % text."""
_MOST_SHEETS, _ROUNDS = 40, 3


def print_page(ui: Ui, page: Page) -> None:
    """Ask for the printer, or for the PDF to print into, and print."""
    try:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    except ImportError:
        ui.warn(tr("Printing needs the library libcups2; install it with your system's packages."))
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(page.title())
    dialog = QPrintDialog(printer, page.window())
    if dialog.exec():
        _print(ui, page, printer)
    dialog.deleteLater()


def draw(page: QWidget, printer: QPrinter, width: int) -> int:
    """Draw a page onto a printer, laid out at that width, and count the sheets."""
    before = page.geometry()
    painter = QPainter()
    if not painter.begin(printer):
        return 0
    try:
        page.resize(width, before.height())
        _settle()
        page.resize(width, before.height() + _hidden(page))
        _settle()
        sheet = painter.viewport()
        scale = sheet.width() / width
        high = int(sheet.height() / scale)
        sheets = min(ceil(page.height() / high), _MOST_SHEETS)
        painter.scale(scale, scale)
        for number in range(sheets):
            if number:
                printer.newPage()
            part = QRect(0, number * high, width, min(high, page.height() - number * high))
            page.render(painter, QPoint(), QRegion(part))
    finally:
        painter.end()
        page.setGeometry(before)
    return sheets


def _print(ui: Ui, page: Page, printer: QPrinter) -> None:
    theme, scheme = ui.theme, ui.theme.scheme
    theme.choose("paper")
    try:
        sheets = draw(page, printer, theme.px(_WIDTH))
    finally:
        theme.choose(scheme)
    if sheets:
        said = tr("Printed on 1 sheet") if sheets == 1 else tr("Printed on {n} sheets").format(n=sheets)
        ui.say(said, undoable=False)
    else:
        ui.warn(tr("The printer could not be used; check it, or print into a file."))


def _hidden(page: QWidget) -> int:
    """Give how much of the page is scrolled out of sight."""
    areas = [area for area in page.findChildren(QAbstractScrollArea) if area.isVisible()]
    return max((area.verticalScrollBar().maximum() for area in areas), default=0)


def _settle() -> None:
    """Let lists and layouts take their new size, which some of them do on an event of their own."""
    for _ in range(_ROUNDS):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
