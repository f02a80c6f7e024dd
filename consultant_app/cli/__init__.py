"""The headless command: parse, call a workflow, print; no rule of its own, and no Qt."""

from collections.abc import Sequence

INTERRUPTED = 130  # what shells say of a program that Ctrl+C ended


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what ARGUMENTS (without the program's name) ask for and return the exit status."""
    try:
        from consultant_app.cli.command_line import run

        return run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
