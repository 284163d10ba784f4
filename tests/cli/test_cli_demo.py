"""`demo` and `self-test`, as a stranger calls them first."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

PARTS = ("2026Q1-review", "2026Q2-review", "brief", "2026-08-status")
NAMES = [f"{key}-{part}.pdf" for key in ("FERN", "HALO", "NORTH") for part in PARTS]


def test_demo_prints_the_paths_of_what_it_made(terminal, tmp_path: Path) -> None:
    folder = tmp_path / "a folder" / "demo"

    done = terminal("demo", "--output", str(folder), "--no-window")

    assert done.status == 0, done.err
    paths = [Path(line) for line in done.out.splitlines()]
    assert [path.name for path in paths] == ["sample.engdesk", *NAMES]
    for path in paths[1:]:
        reader = PdfReader(BytesIO(path.read_bytes()))
        assert (len(reader.pages) == 1) is ("review" not in path.name)
    assert not terminal.workspace.exists()


def test_demo_counts_the_statuses_that_it_made(terminal, tmp_path: Path) -> None:
    terminal.ok("demo", "--output", str(tmp_path), "--no-window")
    terminal.workspace = tmp_path / "sample.engdesk"
    assert "no_status" not in {line["code"] for line in terminal.json("attention")["attention"]}


def test_demo_again_overwrites_nothing(terminal, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    own = folder / "HALO-2026Q1-review.pdf"
    own.write_bytes(b"my own")
    first = terminal("demo", "--output", str(folder), "--json").data
    before = {path: path.read_bytes() for path in folder.iterdir() if path.suffix == ".pdf"}

    second = terminal("demo", "--output", str(folder), "--json").data

    assert own.read_bytes() == b"my own"
    assert {path: path.read_bytes() for path in before} == before
    again = terminal("demo", "--output", str(folder))
    assert (
        again.err.strip() == f"note: {folder} has a sample already, which stays as it is; this one is sample-3.engdesk."
    )
    assert not set(first["documents"]) & set(second["documents"])
    assert (first["workspace"], second["workspace"]) == (
        str(folder / "sample.engdesk"),
        str(folder / "sample-2.engdesk"),
    )


def test_demo_says_where_it_cannot_write(terminal, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text", encoding="utf-8")

    refused = terminal("demo", "--output", str(tmp_path / "file" / "demo"))

    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith("The folder ")


def test_self_test_proves_the_installation(terminal) -> None:
    done = terminal("self-test")

    assert done.status == 0, done.err
    assert [line.partition(":")[0] for line in done.out.splitlines()] == [
        "files",
        "workspace",
        "log",
        "undo and redo",
        "review as PDF",
        "backup",
        "All is well.",
    ]
    assert not terminal.workspace.exists()


def test_self_test_as_json(terminal) -> None:
    assert len(terminal("self-test", "--json").data["steps"]) == 6
