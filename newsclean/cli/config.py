"""`newsclean config`: the settings in force, and where each comes from."""

from __future__ import annotations

import json
from typing import Any

import click

from newsclean.cli.check_options import given_keys
from newsclean.cli.check_options import settings_options as options
from newsclean.cli.common import complain, find_config
from newsclean.cli.filled import Filled
from newsclean.config import KEYS
from newsclean.errors import NewscleanError
from newsclean.exit_codes import COULD_NOT, FINE


@click.command(cls=Filled, short_help="The settings in force, and where each comes from.")
@click.argument("path", default=".", metavar="[PATH]")
@options
def config(path: str, **given: Any) -> None:
    """Print the settings that govern PATH (this folder, if none is given) as TOML, each with its origin.

    Options of the other commands may be given, to see what they would do.

    \b
    newsclean config
    newsclean config corpus/drafts/a.txt
    newsclean config --select NC3 corpus/

    Exit code: 0 printed; 2 a configuration that makes no sense.
    """
    ctx = click.get_current_context()
    try:
        found, keys = find_config(given, path), given_keys(given)
    except NewscleanError as error:
        complain(str(error))
        ctx.exit(COULD_NOT)
    for key in KEYS:
        value, origin = found.get(key, keys.get(key)), found.origin(key, keys.get(key))
        row = f"# {key} is not set" if value is None else f"{key} = {_toml(value)}"
        click.echo(f"{row}  # {origin}")
    ctx.exit(FINE)


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_toml(key)} = {_toml(one)}" for key, one in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
