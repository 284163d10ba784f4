"""`settings` and `holiday`."""

from __future__ import annotations

import click

from engagement_desk.application.commands.workspace import NewHoliday, SetSetting, add_holiday, set_setting
from engagement_desk.application.queries.workspace import list_holidays, list_settings
from engagement_desk.cli.context import Cli, pass_cli
from engagement_desk.cli.output import created, emit, table, warn
from engagement_desk.cli.params import json_option
from engagement_desk.cli.typed import NONE


@click.group()
def settings() -> None:
    """Keep the settings of the workspace."""


@settings.command("list")
@json_option
@pass_cli
def list_command(cli: Cli, as_json: bool) -> None:
    """List every setting with its value in force."""
    rows = cli.desk.ask(list_settings)
    cells = [(row.name, row.value, row.text) for row in rows]
    emit(as_json, {"settings": rows}, table(("name", "value", "what it is"), cells))


@settings.command("set")
@click.argument("name")
@click.argument("value")
@json_option
@pass_cli
def set_command(cli: Cli, name: str, value: str, as_json: bool) -> None:
    """Set a setting; `none` goes back to its default."""
    wanted = SetSetting(name=name, value=None if value.strip().lower() == NONE else value)
    changes = cli.desk.run(set_setting, wanted)
    row = next(row for row in cli.desk.ask(list_settings) if row.name == changes.result.name)
    emit(as_json, row, [f"{row.name} = {row.value}"])
    warn(changes)


@click.group()
def holiday() -> None:
    """Keep the holidays, which business days leave out."""


@holiday.command("add")
@click.argument("date")
@click.argument("name", default="")
@json_option
@pass_cli
def add_command(cli: Cli, date: str, name: str, as_json: bool) -> None:
    """Add a holiday."""
    changes = cli.desk.run(add_holiday, NewHoliday(on=cli.day(date), name=name))
    created(as_json, changes.result, changes)


@holiday.command("list")
@json_option
@pass_cli
def holidays_command(cli: Cli, as_json: bool) -> None:
    """List the holidays by date."""
    rows = cli.desk.ask(list_holidays)
    cells = [(row.on.isoformat(), row.name) for row in rows]
    emit(as_json, {"holidays": rows}, table(("date", "name"), cells))
