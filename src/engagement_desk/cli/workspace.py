"""`settings` and `holiday`."""

from __future__ import annotations

from pathlib import Path

import click

from engagement_desk.application.commands.logos import remove_logo, set_logo
from engagement_desk.application.commands.workspace import NewHoliday, SetSetting, add_holiday, set_setting
from engagement_desk.application.logo import read_logo
from engagement_desk.application.ports import Changes
from engagement_desk.application.queries.workspace import LOGO, list_holidays, list_settings
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
    """Set a setting; `none` goes back to its default. `logo` takes the path of a picture, and keeps a copy of it."""
    is_default = value.strip().lower() == NONE
    if name.strip().lower() == LOGO:
        changes = cli.desk.run(remove_logo) if is_default else _set_logo(cli, Path(value))
        kept = LOGO
    else:
        changes = cli.desk.run(set_setting, SetSetting(name=name, value=None if is_default else value))
        kept = changes.result.name
    row = next(row for row in cli.desk.ask(list_settings) if row.name == kept)
    emit(as_json, row, [f"{row.name} = {row.value}"])
    warn(changes)


def _set_logo(cli: Cli, path: Path) -> Changes:
    return cli.desk.run(set_logo, read_logo(path), cli.desk.documents)


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
