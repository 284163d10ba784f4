"""The tables: one a record class, made from its fields, and those of the journal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from threading import Lock
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeEngine

from engagement_desk.domain.records.clients import Client, Contact
from engagement_desk.domain.records.deliverables import Checkpoint, Deliverable, DeliverableEvent
from engagement_desk.domain.records.engagements import Engagement, StatusChange, TermsVersion
from engagement_desk.domain.records.exits import ExitPolicy, HandoverItem, Notice
from engagement_desk.domain.records.log import LogItem
from engagement_desk.domain.records.money import Expense, Invoice, InvoiceLine
from engagement_desk.domain.records.reviews import MonthlyStatus, PublishedReview, ReviewDocument, ReviewText
from engagement_desk.domain.records.scope import ChangeOrder, Request, ScopeItem, ScopeRevision
from engagement_desk.domain.records.time import Entry, ImportBatch, Timer
from engagement_desk.domain.records.workspace import Holiday, Logo, Setting
from engagement_desk.store.column_types import DayText, InstantSeconds, KindText, Words, YesNo

_METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# Parents before children: the order in which the tables are made.
KINDS: tuple[type[Any], ...] = (
    Client,
    Contact,
    Engagement,
    StatusChange,
    TermsVersion,
    ScopeRevision,
    ScopeItem,
    Request,
    ChangeOrder,
    Deliverable,
    DeliverableEvent,
    Checkpoint,
    ImportBatch,
    Invoice,
    InvoiceLine,
    Expense,
    Entry,
    Timer,
    ExitPolicy,
    HandoverItem,
    Notice,
    LogItem,
    ReviewText,
    PublishedReview,
    ReviewDocument,
    MonthlyStatus,
    Setting,
    Holiday,
    Logo,
)

_PARENTS = {
    "client_id": "client",
    "engagement_id": "engagement",
    "renews_id": "engagement",
    "revision_id": "scope_revision",
    "request_id": "request",
    "change_order_id": "change_order",
    "supersedes_id": "change_order",
    "deliverable_id": "deliverable",
    "batch_id": "import_batch",
    "invoice_id": "invoice",
    "corrects_id": "entry",
    "review_id": "published_review",
}

_UNIQUE: dict[type[Any], tuple[tuple[str, ...], ...]] = {
    Client: (("name",),),
    Engagement: (("key",),),
    TermsVersion: (("engagement_id", "effective_from"),),
    ScopeRevision: (("engagement_id", "number"),),
    ChangeOrder: (("engagement_id", "number"),),
    ExitPolicy: (("engagement_id",),),
    ReviewText: (("engagement_id", "quarter", "section"),),
    PublishedReview: (("engagement_id", "quarter", "edition"),),
    ReviewDocument: (("review_id", "preset", "paper"),),
    MonthlyStatus: (("engagement_id", "month"),),
    Setting: (("name",),),
    Holiday: (("on",),),
}

_CASELESS = {(Client, "name"), (Engagement, "key")}

# The texts that the search index holds, by kind. Their tables have an integer key that VACUUM keeps.
TEXTS: dict[type[Any], tuple[str, ...]] = {
    Entry: ("note", "activity"),
    ScopeItem: ("ref", "text", "condition"),
    Request: ("words", "by", "answer"),
    ChangeOrder: ("title",),
    Deliverable: ("title", "criteria"),
    LogItem: (
        "text", "context", "options", "chosen", "because", "summary", "outcome", "done_text", "action", "cause",
        "effect", "change",
    ),
}  # fmt: skip

_PLAIN: dict[Any, type[TypeEngine[Any]]] = {
    str: Text,
    int: Integer,
    bytes: LargeBinary,
    bool: YesNo,
    date: DayText,
    datetime: InstantSeconds,
}


def table_name(kind: type[Any]) -> str:
    """Give the snake_case name of a record class."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


def _column_type(kind: type[Any], name: str, hint: Any) -> TypeEngine[Any]:  # noqa: ANN401
    if (kind, name) in _CASELESS:
        return Text(collation="NOCASE")
    if get_origin(hint) is tuple:
        return Words()
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return KindText(hint)
    return _PLAIN[hint]()


def _column(kind: type[Any], name: str, hint: Any) -> Column[Any]:  # noqa: ANN401
    nullable = isinstance(hint, UnionType) and NoneType in get_args(hint)
    bare = next(part for part in get_args(hint) if part is not NoneType) if nullable else hint
    parent = (ForeignKey(f"{_PARENTS[name]}.id"),) if name in _PARENTS else ()
    return Column(name, _column_type(kind, name, bare), *parent, nullable=nullable)


def _columns(kind: type[Any]) -> list[Column[Any]]:
    hints = get_type_hints(kind)
    columns = [_column(kind, field.name, hints[field.name]) for field in fields(kind)]
    if kind not in TEXTS:
        columns[0].primary_key = True
        return columns
    columns[0].unique = True
    return [Column("row", Integer, primary_key=True), *columns]


def _record_table(kind: type[Any]) -> Table:
    uniques = [UniqueConstraint(*names) for names in _UNIQUE.get(kind, ())]
    return Table(table_name(kind), _METADATA, *_columns(kind), *uniques, sqlite_strict=True)


class _Tables(Mapping[type[Any], Table]):
    """The table of each record class, made when it is first asked for: the window begins with few of them."""

    def __init__(self) -> None:
        self._made: dict[type[Any], Table] = {}
        self._lock = Lock()

    def __getitem__(self, kind: type[Any]) -> Table:
        with self._lock:
            if kind not in self._made:
                if kind not in KINDS:
                    raise KeyError(kind)
                self._made[kind] = _record_table(kind)
            return self._made[kind]

    def __iter__(self) -> Iterator[type[Any]]:
        return iter(KINDS)

    def __len__(self) -> int:
        return len(KINDS)


TABLES: Mapping[type[Any], Table] = _Tables()


@cache
def whole_schema() -> MetaData:
    """Give every table with its constraints and indexes, which only the making of a workspace needs."""
    tables = list(TABLES.values())
    entry = TABLES[Entry]
    entry.append_constraint(CheckConstraint('("start" IS NULL) = ("end" IS NULL)', name="clocked"))
    # Every sum of time and money is read from this index alone; the bin is not in it.
    Index(
        "ix_entry_sums",
        entry.c.engagement_id,
        entry.c.posting_date,
        entry.c.work_date,
        entry.c.stored_class,
        entry.c.change_order_id,
        entry.c.billable,
        entry.c.invoice_id,
        entry.c.worked_seconds,
        entry.c.billed_minutes,
        entry.c.value_cents,
        entry.c.notional_cents,
        entry.c.deleted_at,
        sqlite_where=text("deleted_at IS NULL"),
    )
    Index("ix_entry_day", entry.c.engagement_id, entry.c.work_date)
    Index("ix_entry_posting_date", entry.c.posting_date)
    Index("ix_entry_source", entry.c.source, entry.c.source_key, sqlite_where=text("source_key IS NOT NULL"))
    Index("ix_timer_single", text("(1)"), unique=True, _table=TABLES[Timer])
    for table in tables:
        _index_parents(table)
    return _METADATA


def _index_parents(table: Table) -> None:
    """Give each reference an index, unless one leads with it already: deletions look children up."""
    led = {index.columns[0].name for index in table.indexes if len(index.columns)}
    led |= {
        next(iter(constraint.columns)).name
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    }
    for column in [column for column in table.columns if column.foreign_keys and column.name not in led]:
        Index(None, column, sqlite_where=text(f"{column.name} IS NOT NULL") if column.nullable else None)


COMMAND = Table(
    "command",
    _METADATA,
    Column("seq", Integer, primary_key=True),
    Column("at", InstantSeconds, nullable=False),
    Column("command", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("engagement_id", Text),
    Column("kind", Text, nullable=False),
    Column("target", Integer),
    Column("state", Text, nullable=False),
    Column("barrier", YesNo, nullable=False),
    Column("revision", Text, nullable=False),
    Column("journal_from", Integer, nullable=False),
    Index("ix_command_engagement", "engagement_id", sqlite_where=text("engagement_id IS NOT NULL")),
    Index("ix_command_undone", "state", sqlite_where=text("state = 'undone'")),
    sqlite_strict=True,
)

JOURNAL = Table(
    "journal",
    _METADATA,
    Column("seq", Integer, primary_key=True),
    Column("command_seq", Integer, nullable=False),
    Column("record_table", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("op", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    sqlite_strict=True,
)

ALEMBIC_VERSION = Table(
    "alembic_version",
    _METADATA,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
