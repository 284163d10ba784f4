"""Cells of tables: painted as Qt would paint them, though laid out once, and no more of them than changed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyleOptionViewItem
from today_desk import Today, press, type_in

from engagement_desk.application.commands.entries import TimeWords, log_time
from engagement_desk.application.desk import Desk
from engagement_desk.ui.models.rows import Column, RowsModel
from engagement_desk.ui.theme import Theme
from engagement_desk.ui.widgets.tables import Cells, Table
from window_fixtures import Settle

_TEXTS = (
    "a note",
    "a note that is longer than its cell",
    "<b>&\x00",
    "שלום עולם",
    "日本語",
    "line\nbreak",
    "éàü AVA fi",
    "–",
)


@pytest.fixture
def theme(qapp: Any) -> Any:
    made = Theme(qapp)
    yield made
    made.zoom(100)
    made.choose("system")


def _as_qt_paints(theme: Theme, rect: QRect, text: str, *, right: bool, bold: bool) -> QImage:
    image = _blank(theme, rect)
    painter = QPainter(image)
    painter.setPen(theme.colour("line"))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.setFont(theme.font(bold=bold, figures=True))
    painter.setPen(theme.colour("text"))
    inner = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), cut)
    painter.end()
    return image


def _as_cells_paint(cells: Cells, rect: QRect, model: RowsModel[str], column: int) -> QImage:
    image = _blank(cells.theme, rect)
    painter, option = QPainter(image), QStyleOptionViewItem()
    option.rect = rect
    cells.paint(painter, option, model.index(0, column))
    painter.end()
    return image


def _blank(theme: Theme, rect: QRect) -> QImage:
    image = QImage(rect.right() + 1, rect.bottom() + 1, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    return image


@pytest.mark.parametrize("text", _TEXTS)
def test_a_cell_is_painted_as_qt_paints_its_text_whatever_the_theme_becomes(
    theme: Theme, qtbot: Any, text: str
) -> None:
    model: RowsModel[str] = RowsModel(
        [
            Column("left", "Left", str),
            Column("right", "Right", str, right=True),
            Column("bold", "Bold", str, state=lambda _: "bold"),
        ]
    )
    model.set_rows([text])
    table = Table(theme, "Cells")
    qtbot.addWidget(table)
    cells = table.itemDelegate()
    assert isinstance(cells, Cells)
    for scheme, percent in (("light", 100), ("light", 130), ("dark", 90)):
        theme.choose(scheme)
        theme.zoom(percent)
        rect = QRect(3, 2, theme.px(120), theme.px(28))
        for column in range(3):
            wanted = _as_qt_paints(theme, rect, text, right=column == 1, bold=column == 2)
            for _once_and_again in range(2):
                assert _as_cells_paint(cells, rect, model, column) == wanted
    model.deleteLater()


class _Paintings(QObject):
    """How high each painting of a table was."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self.heights: list[int] = []
        table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


def test_a_logged_line_paints_the_table_once_and_then_no_more_than_its_row(
    north: Desk, at_today: Today, settle: Settle, qtbot: Any
) -> None:
    for number in range(5):
        north.run(log_time, "NORTH", TimeWords(seconds=900, note=f"of today {number}"))
    window, page = at_today(north)
    qtbot.waitUntil(lambda: bool(page.attention.lines))
    settle(window)
    resets: list[int] = []
    paintings = _Paintings(page.table)
    page.table.rows.modelReset.connect(lambda: resets.append(1))
    widths = [page.table.columnWidth(number) for number in range(page.table.rows.columnCount())]
    type_in("NORTH 15m the next one")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.rows.row(0).state == "entry" and page.table.rows.row(0).what == "the next one")
    settle(window)
    row = page.table.rowHeight(0)
    assert [height for height in paintings.heights if height > row] == [6 * row + 2]
    assert resets == [1]
    assert [page.table.columnWidth(number) for number in range(page.table.rows.columnCount())] == widths


def test_a_row_that_is_selected_while_it_is_written_stays_so(
    north: Desk, at_today: Today, settle: Settle, qtbot: Any
) -> None:
    north.run(log_time, "NORTH", TimeWords(seconds=900, note="before"))
    window, page = at_today(north)
    type_in("NORTH 15m the next one")
    press(Qt.Key.Key_Return)
    page.table.selectRow(0)
    settle(window)
    qtbot.waitUntil(lambda: page.table.rows.row(0).state == "entry")
    assert page.table.chosen_ids() == [page.table.rows.row(0).id]
