"""The full-text index: its table, the triggers that feed it, and questions put to it in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import Connection

from engagement_desk.application.ports import TextHit
from engagement_desk.store.tables import TEXTS, table_name

# A document's number holds its record's row and, in the last digits, its kind.
_KINDS = tuple(TEXTS)
_SPREAD = 8
_MOST_WORDS = 32
_BEFORE, _LENGTH = 40, 160
_PAGE = 200

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
    """Give the temporary triggers that keep the index in step with every write."""
    for kind in _KINDS:
        table = table_name(kind)
        texts = ", ".join(f'"{name}"' for name in TEXTS[kind])
        forget = (
            "INSERT INTO search_index(search_index, rowid, body) "
            f"VALUES ('delete', {_document(kind, 'OLD.')}, {_body(kind, 'OLD.')});"
        )
        learn = f"INSERT INTO search_index(rowid, body) VALUES ({_document(kind, 'NEW.')}, {_body(kind, 'NEW.')});"
        changed = f"{_body(kind, 'OLD.')} IS NOT {_body(kind, 'NEW.')}"
        yield f'CREATE TEMP TRIGGER "search_{table}_i" AFTER INSERT ON main."{table}" BEGIN {learn} END'
        yield f'CREATE TEMP TRIGGER "search_{table}_d" AFTER DELETE ON main."{table}" BEGIN {forget} END'
        yield (
            f'CREATE TEMP TRIGGER "search_{table}_u" AFTER UPDATE OF {texts} ON main."{table}" '
            f"WHEN {changed} BEGIN {forget} {learn} END"
        )


def rebuild(connection: Connection) -> None:
    """Make the index anew from the texts, after a migration or a repair."""
    connection.exec_driver_sql("INSERT INTO search_index(search_index) VALUES ('rebuild')")


def question(text: str) -> str:
    """Give the index's question for words as a person types them: each is sought as the beginning of a word.

    Nothing of the text reaches the query syntax; a text without words asks for what is never found.
    """
    return " ".join(f'"{word}"*' for word in _WORD.findall(text)[:_MOST_WORDS]) or _NOTHING


def matching_rows(kind: type) -> str:
    """Give the subquery of the rows of a kind that match the one parameter, a `question`."""
    return (
        f"SELECT rowid / {_SPREAD} FROM search_index "
        f"WHERE search_index MATCH ? AND rowid % {_SPREAD} = {_KINDS.index(kind)}"
    )


def search(connection: Connection, text: str, limit: int) -> list[TextHit]:
    """Give the best hits, the bin left out."""
    if limit < 1:
        return []
    hits: list[TextHit] = []
    ranked = connection.exec_driver_sql(
        "SELECT rowid, rank FROM search_index WHERE search_index MATCH ? ORDER BY rank, rowid", (question(text),)
    )
    for document, rank in ranked.yield_per(_PAGE):
        hit = _hit(connection, document, rank, text)
        if hit is not None:
            hits.append(hit)
        if len(hits) == limit:
            break
    ranked.close()
    return hits


def _hit(connection: Connection, document: int, rank: float, text: str) -> TextHit | None:
    row, number = divmod(document, _SPREAD)
    kind = _KINDS[number]
    table = table_name(kind)
    kept = " AND deleted_at IS NULL" if table == "entry" else ""
    found = connection.exec_driver_sql(
        f'SELECT "id", engagement_id, {_body(kind)} FROM "{table}" WHERE "row" = ?{kept}', (row,)
    ).one_or_none()
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
