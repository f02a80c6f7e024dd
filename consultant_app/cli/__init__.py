"""The headless command: parse, call a workflow, print; no rule of its own, and no Qt."""

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what ARGUMENTS (without the program's name) ask for and return the exit status."""
    from consultant_app.cli.command_line import run

    return run(arguments)
