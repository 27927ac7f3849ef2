"""Commands that refuse an empty path or value: it is a variable of the shell that nobody set, and no wish."""

from __future__ import annotations

import click


class Filled(click.Command):
    """A command whose arguments and options can't be empty; an option of nothing but commas and blanks is."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse ``args``; raises `click.BadParameter`, a usage error, for an argument or a value that is empty."""
        # As they were given: a path that was parsed is "." where it was empty.
        given, _, _ = self.make_parser(ctx).parse_args(args=list(args))
        rest = super().parse_args(ctx, args)
        # While a shell completes a command line, nothing is refused.
        for parameter in () if ctx.resilient_parsing else self.get_params(ctx):
            path = isinstance(parameter, click.Argument)
            if parameter.name in given and _is_empty(given[parameter.name], "" if path else ", "):
                said = "a path is empty" if path else "it is empty; give a value, or leave it out"
                raise click.BadParameter(f"{said} (is a variable of the shell not set?)", ctx=ctx, param=parameter)
        return rest


def _is_empty(value: object, nothing: str) -> bool:
    """Whether ``value``, or one of its values, has no character but those of ``nothing``."""
    values = value if isinstance(value, (list, tuple)) else [value]
    return any(isinstance(one, str) and not one.strip(nothing) for one in values)


class FilledGroup(Filled, click.Group):
    """A group of commands, of which the same is true."""

    command_class = Filled
