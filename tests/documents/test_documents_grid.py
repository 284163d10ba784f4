"""Tables over pages: heads repeated, no row left alone, figures never broken."""

from __future__ import annotations

from engagement_desk.documents.flowables import FAR, Text
from engagement_desk.documents.grid import Column, Grid, Row, figure, words
from engagement_desk.documents.theme import BODY, CELL, Palette

PALETTE = Palette()
WIDTH = 400.0


def grid(count: int, *, total: bool = False, text: str = "Row") -> Grid:
    rows = [Row((f"{text} {number}", f"{number}:00")) for number in range(count)]
    return Grid([words("Name"), figure("Hours")], rows + [Row(("Total", ""), total=True)] * total, PALETTE)


def counts(parts: list[Grid]) -> list[int]:
    return [len(part._laid) for part in parts]


def height_of(rows: int) -> float:
    return float(grid(rows).wrap(WIDTH, FAR)[1])


def test_a_table_splits_between_rows() -> None:
    assert counts(grid(20).split(WIDTH, height_of(12))) == [12, 8]


def test_no_row_is_left_alone() -> None:
    assert counts(grid(20).split(WIDTH, height_of(19))) == [18, 2]
    assert grid(20).split(WIDTH, height_of(1)) == []


def test_a_total_takes_two_rows_along() -> None:
    assert counts(grid(20, total=True).split(WIDTH, height_of(19))) == [18, 3]


def test_a_small_table_wants_to_stay_whole() -> None:
    assert grid(4).least(WIDTH) == height_of(4)
    assert grid(5).least(WIDTH) == height_of(2)
    assert grid(60).least(WIDTH) == height_of(2)


def test_a_long_row_is_broken_between_its_lines() -> None:
    long = Grid([words("Note"), figure("Hours")], [Row(("long note " * 2_000, "1:00"))], PALETTE)
    whole = long.wrap(WIDTH, FAR)[1]
    first, rest = long.split(WIDTH, 300)
    assert first.wrap(WIDTH, FAR)[1] <= 300
    lines = sum(part._laid[0].count for part in (first, rest))
    assert lines == long._laid[0].count
    assert whole > 300


def test_a_long_row_moves_on_where_two_lines_have_no_room() -> None:
    long = Grid([words("Note")], [Row(("long note " * 2_000,))], PALETTE)
    assert long.split(WIDTH, 40) == []


def test_figures_keep_their_width_and_words_take_the_rest() -> None:
    rows = [Row(("word " * 100, "$1,234,567.89"))]
    table = Grid([words("Text"), figure("Amount")], rows, PALETTE)
    table.wrap(WIDTH, FAR)
    assert table._layout is not None
    assert table._layout.widths[1] >= CELL.width("$1,234,567.89")
    assert len(table._laid[0].lines[1]) == 1


def test_columns_without_words_share_what_is_left() -> None:
    table = Grid([Column("A"), figure("B")], [Row(("a", "b"))], PALETTE)
    table.wrap(WIDTH, FAR)
    assert table._layout is not None
    assert abs(sum(table._layout.widths) + 12 - WIDTH) < 0.01


def test_too_many_columns_shrink_rather_than_leave_the_page() -> None:
    columns = [figure(f"Column {number}") for number in range(20)]
    table = Grid(columns, [Row(tuple("$1,234,567.00" for _ in columns))], PALETTE)
    table.wrap(WIDTH, FAR)
    assert table._layout is not None
    assert sum(table._layout.widths) + 6 * 19 <= WIDTH + 0.01


def test_a_paragraph_keeps_two_lines_on_either_side() -> None:
    text = Text("word " * 200, PALETTE)
    text.wrap(WIDTH, FAR)
    total = len(text._lines)
    first, rest = text.split(WIDTH, BODY.leading * (total - 1))
    assert [len(part._lines) for part in (first, rest)] == [total - 2, 2]
    assert text.split(WIDTH, BODY.leading * 1.5) == []
    assert text.least(WIDTH) == 2 * BODY.leading
    assert Text("short", PALETTE).least(WIDTH) == BODY.leading


def test_an_endless_word_takes_nothing_from_the_figures() -> None:
    columns = [Column("Name"), Column("State"), figure("Amount")]
    table = Grid(columns, [Row(("x" * 5_000, "y" * 5_000, "$1,234,567.89"))], PALETTE)
    table.wrap(WIDTH, FAR)
    assert len(table._laid[0].lines[2]) == 1
    assert table._laid[0].count > 20


def test_a_row_as_high_as_a_page_gives_its_last_lines_to_the_next_row() -> None:
    table = Grid([words("Note")], [Row(("word " * 900,)), Row(("short",))], PALETTE)
    table.wrap(WIDTH, FAR)
    first, rest = table.split(WIDTH, table._laid[0].height + height_of(0) + 1)
    assert [row.count for row in first._laid] == [table._laid[0].count - 2]
    assert [row.count for row in rest._laid] == [2, 1]


def test_a_note_of_many_pages_parts_again_and_again() -> None:
    rest = Grid([words("Note"), figure("Hours")], [Row(("word " * 20_000, "1:00")), Row(("b", "2:00"))], PALETTE)
    rest.wrap(WIDTH, FAR)
    lines = sum(row.count for row in rest._laid)
    seen = 0
    while rest.wrap(WIDTH, FAR)[1] > 600:
        first, rest = rest.split(WIDTH, 600)
        assert first.wrap(WIDTH, FAR)[1] <= 600
        seen += sum(row.count for row in first._laid)
    assert seen + sum(row.count for row in rest._laid) == lines
