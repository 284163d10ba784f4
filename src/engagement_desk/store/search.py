"""The full-text index: its table, the triggers that feed it, and questions put to it in plain words."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator

from sqlalchemy import ColumnElement
from sqlalchemy import text as sql

from engagement_desk.application.ports import TextHit
from engagement_desk.store.tables import TABLES, TEXTS, table_name

# A document's number holds its record's row and, in the last digits, its kind.
_KINDS = tuple(TEXTS)
_SPREAD = 8
_MOST_WORDS = 32
_BEFORE, _LENGTH = 40, 160

_FORGET = (
    "INSERT INTO search_index(search_index, rowid, body) "
    "SELECT 'delete', document, old FROM search_queue WHERE old IS NOT NULL AND old IS NOT new"
)
_LEARN = (
    "INSERT INTO search_index(rowid, body) "
    "SELECT document, new FROM search_queue WHERE new IS NOT NULL AND old IS NOT new"
)
_SETTLE = (_FORGET, _LEARN, "DELETE FROM search_queue")
_NOTHING = '""'

_WORD = re.compile(r"\w+")


def _body(kind: type, prefix: str = "") -> str:
    return " || ' ' || ".join(f'{prefix}"{name}"' for name in TEXTS[kind])


def _document(kind: type, prefix: str = "") -> str:
    return f'{prefix}"row" * {_SPREAD} + {_KINDS.index(kind)}'


def index_ddl() -> tuple[str, ...]:
    """Give the statements that make the view of all texts, and the index over it."""
    selects = (
        f'SELECT {_document(kind)} AS document, {_body(kind)} AS body FROM "{table_name(kind)}"' for kind in _KINDS
    )
    return (
        "CREATE VIEW search_text AS " + " UNION ALL ".join(selects),
        (
            "CREATE VIRTUAL TABLE search_index USING fts5(body, content='search_text', content_rowid='document', "
            "tokenize='porter unicode61')"
        ),
    )


def trigger_ddl() -> Iterator[str]:
    """Give the temporary queue of what changed, and the triggers that fill it at every write.

    The index takes the queue as one set (`settle`): row by row, it would write to the disk at each statement.
    """
    yield "CREATE TEMP TABLE search_queue (document INTEGER PRIMARY KEY, old TEXT, new TEXT)"
    for kind in _KINDS:
        table, texts = table_name(kind), ", ".join(f'"{name}"' for name in TEXTS[kind])
        old, new = _body(kind, "OLD."), _body(kind, "NEW.")
        yield _trigger(table, "i", "INSERT", _document(kind, "NEW."), "NULL", new)
        yield _trigger(table, "d", "DELETE", _document(kind, "OLD."), old, "NULL")
        yield _trigger(table, "u", f"UPDATE OF {texts}", _document(kind, "NEW."), old, new)


def _trigger(table: str, op: str, event: str, document: str, old: str, new: str) -> str:
    return (
        f'CREATE TEMP TRIGGER "search_{table}_{op}" AFTER {event} ON main."{table}" BEGIN '
        f"INSERT INTO search_queue VALUES ({document}, {old}, {new}) "
        "ON CONFLICT (document) DO UPDATE SET new = excluded.new; END"
    )


def settle(connection: sqlite3.Connection) -> None:
    """Bring the index up to what was written since the last time."""
    for statement in _SETTLE:
        connection.execute(statement)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the index anew from the texts, after a migration or a repair."""
    connection.execute("INSERT INTO search_index(search_index) VALUES ('rebuild')")


def question(text: str) -> str:
    """Give the index's question for words as a person types them: each is sought as the beginning of a word.

    Nothing of the text reaches the query syntax; a text without words asks for what is never found.
    """
    return " ".join(f'"{word}"*' for word in _WORD.findall(text)[:_MOST_WORDS]) or _NOTHING


def matching(kind: type) -> ColumnElement[bool]:
    """Give the condition that a record of the kind matches the parameter, a `question`."""
    rows = (
        f"SELECT rowid / {_SPREAD} FROM search_index "
        f"WHERE search_index MATCH ? AND rowid % {_SPREAD} = {_KINDS.index(kind)}"
    )
    return TABLES[kind].columns["row"].in_(sql(rows))


def search(connection: sqlite3.Connection, text: str, limit: int) -> list[TextHit]:
    """Give the best hits, the bin left out."""
    if limit < 1:
        return []
    hits: list[TextHit] = []
    ranked = connection.execute(
        "SELECT rowid, rank FROM search_index WHERE search_index MATCH ? ORDER BY rank, rowid", (question(text),)
    )
    for document, rank in ranked:
        hit = _hit(connection, document, rank, text)
        if hit is not None:
            hits.append(hit)
        if len(hits) == limit:
            break
    return hits


def _hit(connection: sqlite3.Connection, document: int, rank: float, text: str) -> TextHit | None:
    row, number = divmod(document, _SPREAD)
    kind = _KINDS[number]
    table = table_name(kind)
    kept = " AND deleted_at IS NULL" if table == "entry" else ""
    found = connection.execute(
        f'SELECT "id", engagement_id, {_body(kind)} FROM "{table}" WHERE "row" = ?{kept}', (row,)
    ).fetchone()
    if found is None:
        return None
    record_id, engagement_id, body = found
    return TextHit(kind.__name__, record_id, engagement_id, snippet(body, text), rank)


def snippet(body: str, text: str) -> str:
    """Give the part of a text around the first word asked for, on one line."""
    line = " ".join(body.split())
    lowered = line.lower()
    places = [lowered.find(word) for word in _WORD.findall(text.lower())]
    first = min((place for place in places if place >= 0), default=0)
    start = max(0, first - _BEFORE)
    end = start + _LENGTH
    return f"{'…' if start else ''}{line[start:end].strip()}{'…' if end < len(line) else ''}"
