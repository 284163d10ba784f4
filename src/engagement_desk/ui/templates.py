"""What a new engagement can begin with (SPEC §7), in the language of the window: what is shown is what is taken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from engagement_desk.application.queries.plan import PlannedDeliverable
from engagement_desk.application.queries.templates import ScopeTemplate, TemplateClause, Templates
from engagement_desk.ui.text import tr


def templates_said(found: Templates) -> Templates:
    """Give what is taken as it stands: scope templates, sources of costs, a usual exit policy.

    The rest is translated when it is shown.
    """
    usual = replace(
        found.exit,
        values={name: _said(value) for name, value in found.exit.values.items()},
        handover=tuple(map(tr, found.exit.handover)),
        access=tuple(map(tr, found.exit.access)),
    )
    references = tuple(replace(one, source=tr(one.source)) for one in found.references)
    return replace(found, scope=tuple(map(_scope_said, found.scope)), references=references, exit=usual)


def plan_said(plan: Iterable[PlannedDeliverable]) -> tuple[PlannedDeliverable, ...]:
    """Give the plan of the first 90 days in words to be taken."""
    return tuple(
        replace(one, title=tr(one.title), criteria=tr(one.criteria), evidence=tr(one.evidence) if one.evidence else "")
        for one in plan
    )


def _scope_said(template: ScopeTemplate) -> ScopeTemplate:
    clauses = (
        TemplateClause(one.kind, tr(one.text), tr(one.condition) if one.condition else "") for one in template.clauses
    )
    return ScopeTemplate(tr(template.name), tuple(clauses))


def _said(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(map(_said, value))
    return tr(value) if isinstance(value, str) and value else value
