"""The map file of an import, JSON or CSV."""

from __future__ import annotations

import pytest

from engagement_desk.application.imports import MapLine
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import map_file
from engagement_desk.interchange.registry import FileReaders

WANTED = (
    MapLine(
        key="MOVE", client="Nord", project="Move", title="The move", rate="950.50", minimum="200000", currency="SEK"
    ),
    MapLine(key="REST"),
)


LIST = """
[{"client": "Nord", "project": "Move", "key": "move", "title": "The move", "rate": 950.50, "minimum": "200000",
  "currency": "SEK"},
 {"key": "REST", "title": null}]
"""
OBJECT = """
{"engagements": [
  {"Client": "Nord", "project": " Move ", "key": "MOVE", "title": "The move", "rate": "950.50", "minimum": 200000,
   "currency": "SEK"},
  {"key": "rest"}]}
"""
COMMAS = "client,project,key,title,rate,minimum,currency\nNord,Move,MOVE,The move,950.50,200000,SEK\n,,REST,,,,\n"
SEMICOLONS = "Key;Client;Project;Title;Rate;Minimum;Currency\nmove;Nord;Move;The move;950.50;200000;SEK\nrest\n"


@pytest.mark.parametrize("text", [LIST, OBJECT, COMMAS, SEMICOLONS])
def test_a_map_is_read_in_either_form(tmp_path, text):
    path = tmp_path / "map"
    path.write_text(text, encoding="utf-8")
    assert FileReaders().read_map(path).lines == WANTED


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("[}", 0, "not valid JSON"),
        ("[" * 100_000, 0, "not valid JSON"),
        ('{"keys": []}', 0, "no list"),
        ("[]", 0, "no lines"),
        ('["ACME"]', 1, "not an object"),
        ('[{"key": "A"}, {"client": "x"}]', 2, "no key"),
        ('[{"key": "A", "colour": "red"}]', 1, "unknown name"),
        ('[{"key": true}]', 1, "neither a text nor a number"),
        ('[{"key": "A", "client": "X"}, {"key": "B", "client": "x"}]', 2, "another line"),
        ("client,project\na,b\n", 0, "no column"),
        ("key,colour\nA,red\n", 1, "unknown name"),
    ],
)
def test_a_map_that_makes_no_sense_is_refused_with_its_line(tmp_path, text, line, reason):
    path = tmp_path / "map"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Refused, match="bad_map") as caught:
        FileReaders().read_map(path)
    assert caught.value.values["line"] == line
    assert reason in str(caught.value.values["reason"])


def test_a_map_has_a_sane_size(tmp_path, monkeypatch):
    monkeypatch.setattr(map_file, "_LARGEST", 3)
    path = tmp_path / "map"
    path.write_text('[{"key": "A"}]', encoding="utf-8")
    with pytest.raises(Refused, match="too large"):
        map_file.read_map(path)


def test_a_map_may_name_tags_and_columns(tmp_path):
    path = tmp_path / "map"
    path.write_text('{"columns": {"Date": " Tag ", "hours": "Std."}, "engagements": [{"key": "n", "tag": "Nord"}]}')
    found = FileReaders().read_map(path)
    assert found.lines == (MapLine(key="N", tag="Nord"),)
    assert found.columns is not None
    assert (dict(found.columns.named), found.columns.header) == ({"date": "Tag", "hours": "Std."}, ())
    path.write_text('{"columns": {"start": "A", "end": "B"}}')
    assert FileReaders().read_map(path).lines == ()
    path.write_text("tag,key\nNord,N\nSüd,S\n", encoding="utf-8")
    assert [line.tag for line in FileReaders().read_map(path).lines] == ["Nord", "Süd"]


@pytest.mark.parametrize(
    ("columns", "reason"),
    [
        ("[]", "do not name a column each"),
        ('{"date": null, "hours": "H"}', "do not name a column each"),
        ('{"date": " ", "hours": "H"}', "do not name a column each"),
        ('{"date": "D", "hours": "H", "mood": "M"}', "“mood” is none of the columns"),
        ('{"hours": "H"}', "lack a date"),
        ('{"date": "D", "start": "S"}', "lack a date, or a length or an end"),
        ('{"date": "D", "end": "E"}', "an end without a start"),
    ],
)
def test_columns_that_make_no_sense_are_refused(tmp_path, columns, reason):
    path = tmp_path / "map"
    path.write_text(f'{{"columns": {columns}}}', encoding="utf-8")
    with pytest.raises(Refused, match="bad_map") as caught:
        FileReaders().read_map(path)
    assert reason in str(caught.value.values["reason"])


def test_a_hyphen_in_the_place_of_a_key_leaves_rows_out(tmp_path):
    path = tmp_path / "map.csv"
    path.write_text("client,key\nNord,-\nSüd,sued\n", encoding="utf-8")
    lines = FileReaders().read_map(path).lines
    assert [(line.client, line.key, line.left_out) for line in lines] == [("Nord", "", True), ("Süd", "SUED", False)]
