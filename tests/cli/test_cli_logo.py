"""`settings set logo FILE`: the picture is kept in the workspace, and no list prints its bytes."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from logo_pictures import png


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """Give the file of a logo."""
    path = tmp_path / "logo.png"
    path.write_bytes(png(40, 10))
    return path


def test_it_is_set_shown_and_taken_away(acme: Any, picture: Path) -> None:
    assert acme.ok("settings", "set", "logo", str(picture)).out == "logo = PNG, 40 × 10 pixels, 1 KB\n"
    picture.unlink()
    listed = acme.json("settings", "list")["settings"]
    assert next(row["value"] for row in listed if row["name"] == "logo") == "PNG, 40 × 10 pixels, 1 KB"
    assert acme.ok("settings", "set", "logo", "none").out == "logo = \n"
    acme.ok("undo")
    assert acme.json("settings", "set", "logo_text", "Three waves")["value"] == "Three waves"
    assert "PNG, 40 × 10" in acme.ok("settings", "list").out


def test_no_json_prints_its_bytes(acme: Any, picture: Path, tmp_path: Path) -> None:
    data = b64encode(picture.read_bytes()).decode("ascii")
    acme.ok("settings", "set", "logo", str(picture))
    for printed in (
        acme.ok("settings", "list", "--json"),
        acme.ok("brief", "ACME", "--json"),
        acme.ok("status", "ACME", "--month", "2026-09", "--json"),
        acme.ok("review", "ACME", "--quarter", "2026Q3", "--json"),
        acme.ok("history"),
    ):
        assert data not in printed.out
    acme.ok("review", "ACME", "publish", "--quarter", "2026Q3")
    assert data not in acme.ok("review", "ACME", "--quarter", "2026Q3", "--json").out
    kept = tmp_path / "kept.pdf"
    acme.ok("review", "ACME", "--quarter", "2026Q3", "--output", str(kept))
    acme.ok("settings", "set", "logo", "none")
    again = tmp_path / "again.pdf"
    acme.ok("review", "ACME", "--quarter", "2026Q3", "--output", str(again))
    assert again.read_bytes() == kept.read_bytes()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "cannot be read (No such file or directory); choose another file."),
        (b"%PDF-1.7", "That is no picture that documents can carry; choose a PNG or a JPEG."),
        (png(5000, 2), "That picture is 5000 × 2 pixels; choose one of at most 4000 on each side."),
    ],
)
def test_what_is_no_logo_is_refused(acme: Any, tmp_path: Path, data: bytes | None, said: str) -> None:
    path = tmp_path / "logo"
    if data is not None:
        path.write_bytes(data)
    assert acme.refused("settings", "set", "logo", str(path)).endswith(said)
