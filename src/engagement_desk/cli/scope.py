"""`scope`: the draft, the revisions, and what is in force on a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click

from engagement_desk.application.commands.scope import (
    ClauseEdit,
    Issue,
    NewClause,
    add_clause,
    edit_clause,
    issue_scope,
    remove_clause,
)
from engagement_desk.application.conditions import with_condition
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.scope import (
    ClauseRow,
    ScopeDiff,
    ScopeView,
    clause_rows,
    diff_scope,
    revision_row,
    show_scope,
)
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import created, emit, one_line, warn
from engagement_desk.cli.params import as_of_option, choice_of, json_option
from engagement_desk.cli.typed import key_above
from engagement_desk.domain.kinds import ClauseKind

_KIND_HEADS = {
    ClauseKind.INCLUDED: "Included",
    ClauseKind.EXCLUDED: "Excluded",
    ClauseKind.CONDITIONAL: "Conditional",
    ClauseKind.ASSUMPTION: "Assumptions",
    ClauseKind.CLIENT_OBLIGATION: "The client's obligations",
}


@click.group(short_help="Keep the clauses: draft, issue, show, compare.")
@click.argument("key")
def scope(key: str) -> None:
    """Keep the scope of the engagement KEY: change the draft, issue it as a revision, see what is in force."""


@scope.command("add")
@click.argument("kind", type=choice_of(ClauseKind))
@click.argument("text")
@click.option("--ref", default="", help="Its reference, e.g. 2.1 (default: the next one of its kind).")
@click.option("--condition", default="", help="The condition under which it is in scope.")
@json_option
@pass_cli
def add_command(cli: Cli, kind: str, text: str, ref: str, condition: str, as_json: bool) -> None:
    """Add a clause to the draft."""
    wanted = NewClause(key=key_above(), kind=ClauseKind(kind), text=text, ref=ref, condition=condition)
    changes = cli.desk.run(add_clause, wanted)
    created(as_json, _row(changes), changes)


@scope.command("edit")
@click.argument("ref")
@click.option("--text", help="The new wording.")
@click.option("--kind", type=choice_of(ClauseKind), help="The new kind.")
@click.option("--condition", help="The new condition; an empty one takes it away.")
@json_option
@pass_cli
def edit_command(cli: Cli, ref: str, text: str | None, kind: str | None, condition: str | None, as_json: bool) -> None:
    """Change a clause of the draft."""
    wanted = ClauseEdit(
        key=key_above(), ref=ref, text=text, kind=ClauseKind(kind) if kind else None, condition=condition
    )
    changes = cli.desk.run(edit_clause, wanted)
    row = _row(changes)
    emit(as_json, row, _clause_lines([row]))
    warn(changes)


@scope.command("remove")
@click.argument("ref")
@json_option
@pass_cli
def remove_command(cli: Cli, ref: str, as_json: bool) -> None:
    """Take a clause out of the draft."""
    row = _row(cli.desk.run(remove_clause, key_above(), ref))
    emit(as_json, row, [f"{row.ref} is no longer in the draft."])


@scope.command("issue", short_help="Issue the draft as the next revision.")
@click.option("--effective", metavar="DATE", required=True, help="The day from which it is in force.")
@click.option("--reason", default="", help="Why the scope was changed.")
@json_option
@pass_cli
def issue_command(cli: Cli, effective: str, reason: str, as_json: bool) -> None:
    """Issue the draft as the next revision; an issued revision is never changed."""
    changes = cli.desk.run(issue_scope, Issue(key=key_above(), effective=cli.day(effective), reason=reason))
    created(as_json, revision_row(changes.result), changes)


@scope.command("show")
@as_of_option
@json_option
@pass_cli
def show_command(cli: Cli, as_of: str | None, as_json: bool) -> None:
    """Show the clauses in force on a day, and the draft if one is open."""
    view = cli.desk.ask(show_scope, key_above(), cli.day(as_of))
    emit(as_json, view, _view_lines(view))


@scope.command("diff")
@click.argument("before", metavar="REV")
@click.argument("after", metavar="REV")
@json_option
@pass_cli
def diff_command(cli: Cli, before: str, after: str, as_json: bool) -> None:
    """Compare two revisions by their numbers; `draft` names the draft."""
    diff = cli.desk.ask(diff_scope, key_above(), before, after)
    document = {
        "engagement": diff.engagement,
        "from": diff.before,
        "to": diff.after,
        "added": diff.added,
        "removed": diff.removed,
        "changed": [{"ref": change.ref, "was": change.was, "is": change.now} for change in diff.changed],
    }
    emit(as_json, document, _diff_lines(diff))


def _row(changes: Changes) -> ClauseRow:
    (row,) = clause_rows([changes.result])
    return row


def _view_lines(view: ScopeView) -> list[str]:
    if view.revision is None:
        lines = [f"{view.engagement} has no scope in force on {view.as_of}."]
    else:
        why = f": {one_line(view.revision.reason)}" if view.revision.reason else ""
        head = f"{view.engagement} on {view.as_of}: revision {view.revision.number}"
        lines = [f"{head}, in force from {view.revision.effective}{why}", *_by_kind(view.items)]
    if view.draft is not None:
        lines += ["", "Draft, not issued yet", *_by_kind(view.draft)]
    return lines


def _by_kind(rows: Sequence[ClauseRow]) -> list[str]:
    lines: list[str] = []
    for kind, head in _KIND_HEADS.items():
        of_kind = [row for row in rows if row.kind is kind]
        if of_kind:
            lines += ["", head, *_clause_lines(of_kind)]
    return lines


def _clause_lines(rows: Iterable[ClauseRow]) -> list[str]:
    lines = []
    for row in rows:
        since = f"  [from {row.in_force_from}]" if row.in_force_from else ""
        lines.append(f"  {one_line(row.ref)}  {one_line(with_condition(row.text, row.condition))}{since}")
    return lines


def _diff_lines(diff: ScopeDiff) -> list[str]:
    lines = [f"+ {row.ref}  {row.kind}: {one_line(row.text)}" for row in diff.added]
    lines += [f"- {row.ref}  {row.kind}: {one_line(row.text)}" for row in diff.removed]
    for change in diff.changed:
        lines += [f"~ {change.ref}  was {_said(change.was)}", f"  {change.ref}  is  {_said(change.now)}"]
    return lines or [f"{diff.before} and {diff.after} say the same."]


def _said(row: ClauseRow) -> str:
    return f"{row.kind}: {one_line(with_condition(row.text, row.condition))}"
