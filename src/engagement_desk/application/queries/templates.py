"""What a new engagement can begin with (SPEC §7): scope templates, fit check, value references, a usual exit policy."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from engagement_desk.domain.kinds import ClauseKind
from engagement_desk.domain.money import parse_money

Table = Mapping[str, Any]
HOME_CURRENCY = "USD"
"""The currency of the references as they are delivered."""


class Per(StrEnum):
    """What a reference's amount is paid for."""

    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class TemplateClause:
    """One clause to tick; a conditional one carries its condition."""

    kind: ClauseKind
    text: str
    condition: str = ""


@dataclass(frozen=True, slots=True)
class ScopeTemplate:
    """Clauses that go together, exclusions with them."""

    name: str
    clauses: tuple[TemplateClause, ...]


@dataclass(frozen=True, slots=True)
class FitSign:
    """A sign that the engagement does not fit, and what to offer instead; one of them is about the client's budget."""

    text: str
    advice: str
    is_about_budget: bool = False


@dataclass(frozen=True, slots=True)
class ValueReference:
    """A usual cost, in minor units, with where it comes from; without `high_cents` it is "above"."""

    name: str
    per: Per
    low_cents: int
    high_cents: int | None
    source: str


@dataclass(frozen=True, slots=True)
class UsualExit:
    """A usual exit policy: fields of it by name, the things to hand over and the access to revoke, with their days."""

    values: Mapping[str, object]
    handover: tuple[str, ...]
    access: tuple[str, ...]
    handover_days: int
    access_days: int


@dataclass(frozen=True, slots=True)
class Templates:
    """Everything that is offered for a new engagement."""

    scope: tuple[ScopeTemplate, ...]
    signs: tuple[FitSign, ...]
    references: tuple[ValueReference, ...]
    exit: UsualExit


def read_templates(folder: Path) -> Templates:
    """Read the templates from their folder, each in its order."""
    scope, signs, references, usual = (
        tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
        for name in ("scope", "fit-check", "value-references", "exit-policy")
    )
    return Templates(
        scope=tuple(_scope(table) for table in scope["template"]),
        signs=tuple(FitSign(**table) for table in signs["sign"]),
        references=tuple(_reference(table) for table in references["reference"]),
        exit=_usual_exit(usual),
    )


def _scope(table: Table) -> ScopeTemplate:
    clauses = tuple(TemplateClause(ClauseKind(kind), *words) for kind, *words in table["clauses"])
    return ScopeTemplate(table["name"], clauses)


def _reference(table: Table) -> ValueReference:
    return ValueReference(
        name=table["name"],
        per=Per(table["per"]),
        low_cents=parse_money(table["low"], HOME_CURRENCY),
        high_cents=parse_money(table["high"], HOME_CURRENCY) if "high" in table else None,
        source=table["source"],
    )


def _usual_exit(table: Table) -> UsualExit:
    lists = ("handover", "access", "handover_days", "access_days")
    values = {name: tuple(one) if isinstance(one, list) else one for name, one in table.items() if name not in lists}
    return UsualExit(
        values=values,
        handover=tuple(table["handover"]),
        access=tuple(table["access"]),
        handover_days=table["handover_days"],
        access_days=table["access_days"],
    )
