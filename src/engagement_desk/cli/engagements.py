"""`client` and `engagement`."""

from __future__ import annotations

from typing import Any

import click

from engagement_desk.application.commands.clients import (
    ClientValues,
    EditClient,
    NewClient,
    add_client,
    edit_client,
)
from engagement_desk.application.commands.engagements import (
    EditEngagement,
    EngagementValues,
    NewEngagement,
    SetStatus,
    edit_engagement,
    new_engagement,
    set_status,
)
from engagement_desk.application.commands.renewals import Renew, renew_engagement
from engagement_desk.application.commands.terms import TermsValues
from engagement_desk.application.queries.engagements import (
    EngagementRow,
    EngagementView,
    list_engagements,
    show_engagement,
)
from engagement_desk.application.queries.workspace import list_clients
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import created, emit, money, table, warn
from engagement_desk.cli.params import as_of_option, choice_of, json_option, on_option
from engagement_desk.cli.terms import FIRST_TERMS
from engagement_desk.cli.typed import Basis, Field, choice, day, moment, options, values_of, whole, words
from engagement_desk.domain.kinds import IpPasses, Renewal, Status

_END = Field("--end", "end", day, "The planned end, the last day of the term.", clears=True)
_ZONE = Field("--zone", "zone", words, "The IANA time zone of deadlines and calls.")

EDITED = (
    Field("--title", "title", words, "What the engagement is called."),
    Field("--start", "start", day, "The first day of the term."),
    _END,
    _ZONE,
    Field("--nda", "nda_signed_on", day, "The day on which the NDA was signed.", clears=True),
    choice("--ip", "ip_passes_on", IpPasses, "When the rights in the work pass to the client.", clears=True),
    Field("--ip-owner", "ip_owner", words, "Who owns the rights in the work."),
    Field("--last-call", "last_call", moment, "When the last call was.", clears=True),
    Field("--next-call", "next_call", moment, "When the next call is, as 2026-10-01 15:00.", clears=True),
    Field("--response-days", "response_days", whole, "Business days in which a request is answered."),
    Field("--renewal-months", "renewal_months", whole, "How many months a renewal adds.", clears=True),
    Field("--why", "why", words, "Why the client engaged you."),
    Field("--key-people", "key_people", words, "Who matters at the client."),
    Field("--fit-check", "fit_check", words, "What the fit check found."),
)

_HEADS = ("key", "client", "title", "status", "start", "end")


@click.group()
def client() -> None:
    """Keep clients."""


@client.command("add")
@click.argument("name")
@click.option("--legal-name", default="", help="The name in contracts and documents.")
@click.option("--language", default="en", show_default=True, help="The language of the client's documents.")
@json_option
@pass_cli
def add_command(cli: Cli, name: str, legal_name: str, language: str, as_json: bool) -> None:
    """Add a client."""
    wanted = NewClient(name=name, legal_name=legal_name, language=language)
    changes = cli.desk.run(add_client, wanted)
    row = next(row for row in cli.desk.ask(list_clients) if row.id == changes.result.id)
    created(as_json, row, changes)


@client.command("edit")
@click.argument("name")
@click.option("--legal-name", help="The name in contracts and documents.")
@click.option("--language", help="The language of the client's documents.")
@json_option
@pass_cli
def edit_client_command(cli: Cli, name: str, legal_name: str | None, language: str | None, as_json: bool) -> None:
    """Edit a client; what is not named stays."""
    values: ClientValues = {}
    if legal_name is not None:
        values["legal_name"] = legal_name
    if language is not None:
        values["language"] = language
    changes = cli.desk.run(edit_client, EditClient(name=name, values=values))
    row = next(row for row in cli.desk.ask(list_clients) if row.id == changes.result.id)
    created(as_json, row, changes)


@client.command("list")
@json_option
@pass_cli
def clients_command(cli: Cli, as_json: bool) -> None:
    """List the clients by name."""
    rows = cli.desk.ask(list_clients)
    cells = [(row.name, row.legal_name, row.language, ", ".join(row.engagements)) for row in rows]
    emit(as_json, {"clients": rows}, table(("name", "legal name", "language", "engagements"), cells))


@click.group()
def engagement() -> None:
    """Keep engagements: one agreement with one client for one term."""


@engagement.command("new")
@click.argument("key")
@click.option("--client", "client_name", required=True, help="The client; an unknown one is created.")
@click.option("--title", required=True, help="What the engagement is called.")
@click.option("--start", metavar="DATE", required=True, help="The first day of the term.")
@options((_END, _ZONE))
@click.option("--currency", default="USD", show_default=True, help="ISO 4217; fixed for the engagement's life.")
@options(FIRST_TERMS)
@json_option
@pass_cli
def new_command(
    cli: Cli,
    /,
    key: str,
    client_name: str,
    title: str,
    start: str,
    currency: str,
    as_json: bool,
    **typed: Any,  # noqa: ANN401
) -> None:
    """Start an engagement under the short name KEY."""
    basis = Basis(cli, currency=currency.strip().upper())
    wanted = NewEngagement(
        key=key,
        client=client_name,
        title=title,
        start=cli.day(start),
        end=values_of((_END,), typed, basis).get("end"),
        zone=typed["zone"],
        currency=currency,
        terms=TermsValues(**values_of(FIRST_TERMS, typed, basis)),  # type: ignore[typeddict-item]
    )
    changes = cli.desk.run(new_engagement, wanted)
    created(as_json, _row(cli, changes.result.key), changes)


@engagement.command("edit")
@click.argument("key")
@click.option("--client", "client_name", help="The client; an unknown one is created.")
@click.option("--currency", help="The currency, which is fixed for the engagement's life.")
@options(EDITED)
@click.option("--nda-mutual/--nda-one-way", default=None, help="Whether the NDA binds both sides.")
@click.option("--renewal", type=choice_of(Renewal), help="Whether the term renews.")
@options(FIRST_TERMS)
@json_option
@pass_cli
def edit_command(
    cli: Cli,
    /,
    key: str,
    client_name: str | None,
    currency: str | None,
    nda_mutual: bool | None,
    renewal: str | None,
    as_json: bool,
    **typed: Any,  # noqa: ANN401
) -> None:
    """Change what is named. Terms correct the version in force today; `terms KEY set` adds one from a date on."""
    shown = _row(cli, key)
    basis = Basis(cli, currency=shown.currency, zone=typed["zone"] or shown.zone)
    values = values_of(EDITED, typed, basis)
    if nda_mutual is not None:
        values["nda_mutual"] = nda_mutual
    if renewal is not None:
        values["renewal"] = Renewal(renewal)
    wanted = EditEngagement(
        key=key,
        client=client_name,
        currency=currency,
        values=EngagementValues(**values),  # type: ignore[typeddict-item]
        terms=TermsValues(**values_of(FIRST_TERMS, typed, basis)),  # type: ignore[typeddict-item]
    )
    changes = cli.desk.run(edit_engagement, wanted)
    view = cli.desk.ask(show_engagement, key, cli.now.today)
    emit(as_json, view.engagement, _lines(view))
    warn(changes)


@engagement.command("status")
@click.argument("key")
@click.argument("status", type=choice_of(Status))
@on_option
@json_option
@pass_cli
def status_command(cli: Cli, key: str, status: str, on: str | None, as_json: bool) -> None:
    """Give the engagement a status from a day on."""
    changes = cli.desk.run(set_status, SetStatus(key=key, status=Status(status), on=cli.day(on)))
    change = changes.result
    record = {"id": change.id, "engagement": key.upper(), "status": change.status, "on": change.on}
    created(as_json, record, changes)


@engagement.command("renew", short_help="Start the next term as an engagement of its own.")
@click.argument("key")
@click.option("--key", "new_key", required=True, help="The KEY of the new term.")
@click.option("--start", metavar="DATE", required=True, help="The first day of the new term.")
@options((_END,))
@json_option
@pass_cli
def renew_command(
    cli: Cli,
    /,
    key: str,
    new_key: str,
    start: str,
    as_json: bool,
    **typed: Any,  # noqa: ANN401
) -> None:
    """Start the next term of KEY: its scope, terms and exit policy are copied, its minimum begins anew."""
    end = values_of((_END,), typed, Basis(cli)).get("end")
    wanted = Renew(key=key, new_key=new_key, start=cli.day(start), end=end)
    changes = cli.desk.run(renew_engagement, wanted)
    created(as_json, _row(cli, changes.result.key), changes)


@engagement.command("list")
@as_of_option
@json_option
@pass_cli
def list_command(cli: Cli, as_of: str | None, as_json: bool) -> None:
    """List the engagements by KEY."""
    rows = cli.desk.ask(list_engagements, cli.day(as_of))
    cells = [
        (row.key, row.client, row.title, row.status.value, row.start.isoformat(), str(row.end or "")) for row in rows
    ]
    emit(as_json, {"engagements": rows}, table(_HEADS, cells))


@engagement.command("show")
@click.argument("key")
@as_of_option
@json_option
@pass_cli
def show_command(cli: Cli, key: str, as_of: str | None, as_json: bool) -> None:
    """Show one engagement."""
    view = cli.desk.ask(show_engagement, key, cli.day(as_of))
    fields = {name: getattr(view.engagement, name) for name in EngagementRow.__dataclass_fields__}
    document = {**fields, "terms": view.terms, "statuses": view.statuses, "covered_until": view.covered_until}
    emit(as_json, document, _lines(view))


def _row(cli: Cli, key: str) -> EngagementRow:
    return cli.desk.ask(show_engagement, key, cli.now.today).engagement


def _lines(view: EngagementView) -> list[str]:
    row, terms = view.engagement, view.terms
    facts = {
        "client": row.client,
        "title": row.title,
        "status": row.status.value,
        "term": f"{row.start} to {row.end}" if row.end else f"from {row.start}, open-ended",
        "zone": row.zone,
        "tier": terms.tier.value,
        "structure": terms.structure.value,
        "rate": f"{money(terms.rate_cents, row.currency)} an hour",
        "minimum": money(terms.minimum_cents, row.currency),
        "next call": str(row.next_call or ""),
        "NDA": f"signed {row.nda_signed_on}{', mutual' if row.nda_mutual else ''}" if row.nda_signed_on else "",
        "rights pass on": row.ip_passes_on.value if row.ip_passes_on else "",
        "renewal": row.renewal.value,
        "renews": row.renews or "",
        "published up to": str(view.covered_until or ""),
        "why": row.why,
    }
    return table((row.key, ""), [(name, value) for name, value in facts.items() if value])
