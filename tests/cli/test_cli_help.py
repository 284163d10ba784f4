"""What `--help` says, at the width of a terminal."""

import click

from engagement_desk.cli.main import program


def groups(command, path=()):
    context = click.Context(command, info_name=" ".join(path) or "engagement-desk", terminal_width=80)
    if isinstance(command, click.Group):
        yield path, command.get_help(context)
        for name in command.list_commands(context):
            yield from groups(command.get_command(context, name), (*path, name))


def test_every_command_of_a_group_is_told_in_one_whole_line():
    tables = {path: shown.partition("Commands:")[2].strip("\n").splitlines() for path, shown in groups(program)}
    assert len(tables) > 15
    cut = [line for table in tables.values() for line in table if line.endswith("...") or line.startswith(" " * 3)]
    assert cut == []
    assert all(len(line.split()) > 1 for table in tables.values() for line in table)
