"""Start the program: a headless command, or the window. Imports no Qt itself."""

import sys
from collections.abc import Sequence

_WITH_VALUE = ("--profile",)
_FLAGS = ("--verbose",)
_INTERRUPTED = 130  # what shells say of a program that Ctrl+C ended


def wants_window(arguments: Sequence[str]) -> bool:
    """Tell whether ARGUMENTS name no command, so that the window is meant."""
    rest = list(arguments)
    while rest:
        first = rest.pop(0)
        if first in _WITH_VALUE and rest:
            rest.pop(0)
        elif not (first in _FLAGS or first.startswith(tuple(f"{o}=" for o in _WITH_VALUE))):
            return False
    return True


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what ARGUMENTS (without the program's name) ask for and return the exit status."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        return _open_window(given) if wants_window(given) else _run_command(given)
    except KeyboardInterrupt:  # Ctrl+C while the program was loaded
        return _INTERRUPTED


def _open_window(arguments: Sequence[str]) -> int:
    from ui.app import open_window

    return open_window(arguments)


def _run_command(arguments: Sequence[str]) -> int:
    from consultant_app.cli import main as run_command

    return run_command(arguments)
