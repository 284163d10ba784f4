"""The JSON of a whole workspace as a file: its beginning, its pieces, and what is wrong with it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from engagement_desk.application.messages import sentence
from engagement_desk.application.workspace_records import SCHEMA, SECTIONS
from engagement_desk.domain.errors import Refused
from engagement_desk.interchange import json_stream, workspace_json
from engagement_desk.interchange.registry import FileReaders
from engagement_desk.interchange.writers import ExporterRegistry

RECORDS = {"client": [{"id": "1", "name": 'é "q" \\'}, {"id": "2", "name": ""}], "logo": [{"data": "x" * 40}]}


def written(records: dict[str, list[dict[str, str]]] = RECORDS) -> str:
    sections = ((name, records.get(name, [])) for name in SECTIONS)
    return b"".join(ExporterRegistry().workspace(sections)).decode()


def kept(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def read(path: Path) -> dict[str, list[object]]:
    return {name: list(records) for name, records in FileReaders().workspace(path).sections()}


def test_it_is_one_json_document_with_a_record_a_line():
    document = json.loads(written())
    assert (document["format"], document["schema"]) == ("engagement-desk workspace", SCHEMA)
    assert list(document["records"]) == list(SECTIONS)
    assert document["records"]["client"] == RECORDS["client"]
    assert len(written().splitlines()) == 3 + len(SECTIONS) + 3


@pytest.mark.parametrize("chunk", [1, 7, 1 << 18])
def test_it_is_read_in_pieces(tmp_path, monkeypatch, chunk):
    monkeypatch.setattr(json_stream, "_CHUNK", chunk)
    expected = {name: RECORDS.get(name, []) for name in SECTIONS}
    assert read(kept(tmp_path / "w.json", written())) == expected
    spread = json.dumps(
        {"format": workspace_json.FORMAT, "note": [1, {}], "schema": SCHEMA, "records": expected}, indent=2
    )
    assert read(kept(tmp_path / "spread.json", b"\xef\xbb\xbf" + spread.encode())) == expected


@pytest.mark.parametrize(
    "content",
    [
        "", "[]", "{}", "null", "x", '{"records":{}}', '{"format":"other","schema":2,"records":{}}',
        '{"format":"engagement-desk workspace","records":{}}',
        '{"format":"engagement-desk workspace","schema":true,"records":{}}',
        '{"format":"engagement-desk workspace","schema":1,"records":{}}',
        '{"format":"engagement-desk workspace","schema":"2","records":{}}',
        b"\xff\xfe\x00", b"SQLite format 3\x00", b'{"format":"\xff"', '{"format":NaN,"records":{}}', "{" * 5000,
        '{"schema":' + "1" * 5000 + ',"records":{}}',
    ],
)  # fmt: skip
def test_anything_else_is_foreign(tmp_path, content):
    with pytest.raises(Refused, match="workspace_json_foreign") as refused:
        FileReaders().workspace(kept(tmp_path / "w.json", content))
    assert sentence(refused.value)


def test_what_is_no_file_is_refused(tmp_path):
    with pytest.raises(Refused, match="no_such_file"):
        FileReaders().workspace(tmp_path / "none.json")
    with pytest.raises(Refused, match="file_is_a_folder"):
        FileReaders().workspace(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Refused, match="not_a_file"):
        FileReaders().workspace(tmp_path / "pipe")


@pytest.mark.parametrize(
    ("before", "after", "where"),
    [
        ('"contact":[', '"contacts":[', "contact"),
        ('],\n"contact"', ']\n"contact"', "contact"),
        ('"contact":[', '"contact":{', "contact"),
        ('"id":"2"', '"id":2,2', "client"),
        ('},\n{"id":"2"', '}\n{"id":"2"', "client"),
        ('"records":{', '"records":[', "its beginning"),
        ("}]}}", "}]}} more", "its end"),
        ("}]}}", "}]", "its end"),
        ('"engagement":[]', '"engagement":[,]', "engagement"),
        ('"}],\n"contact"', '"},],\n"contact"', "client"),
    ],
)
def test_what_is_broken_is_named(tmp_path, before, after, where):
    content = written()
    assert content.count(before) == 1
    with pytest.raises(Refused, match="workspace_json_broken") as refused:
        read(kept(tmp_path / "w.json", content.replace(before, after)))
    assert refused.value.values["where"] == where
    assert sentence(refused.value)


def test_wherever_it_ends_too_soon_it_is_refused(tmp_path):
    content = written()
    for length in range(0, len(content) - 1, 7):
        with pytest.raises(Refused, match=r"workspace_json_(foreign|broken)"):
            read(kept(tmp_path / "w.json", content[:length]))


def test_a_record_may_not_be_endless(tmp_path, monkeypatch):
    monkeypatch.setattr(json_stream, "_CHUNK", 8)
    monkeypatch.setattr(workspace_json, "_LONGEST", 64)
    with pytest.raises(Refused, match="workspace_json_broken"):
        read(kept(tmp_path / "w.json", written({"logo": [{"data": "x" * 400}]})))
