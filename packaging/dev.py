#!/usr/bin/env python3
"""The developer's command: `python3 packaging/dev.py run` and `... test`; `--help` for the rest.

Needs nothing but Python 3.11 or newer; every other tool comes from the locked packages.
"""

import argparse
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - said in words, before the first import that needs it
    sys.exit("This needs Python 3.11 or newer; this one is " + sys.version.split()[0] + ".")

import subprocess

import checks
import folder_build
import locks
import sample_page
import translations
import wheel_build
from checkout import StepFailed, clean_environment, say, tool
from environment import set_up

# what follows these commands is for the program, for pytest, or for the benchmarks
HANDED_ON = ("run", "test", "bench")
PACKAGES = {"wheel": wheel_build.build_and_start, "folder": folder_build.build_and_start}


def main(words: list[str]) -> int:
    """Do what WORDS ask, and return the exit status."""
    handed_on = words[1:] if words[:1] and words[0] in HANDED_ON else []
    asked = _parser().parse_args(words[: len(words) - len(handed_on)])
    try:
        set_up(with_tests=asked.command == "test")
        return _do(asked, handed_on)
    except StepFailed as failed:
        say(f"Not done: {failed.step}.")
        return failed.status or 1
    except KeyboardInterrupt:
        return 130


def _do(asked: argparse.Namespace, handed_on: list[str]) -> int:
    if asked.command == "run":
        return _run(handed_on)
    if asked.command == "test":
        arguments = [word for word in handed_on if word != "--long"]
        return checks.test(arguments, long="--long" in handed_on)
    if asked.command == "bench":
        return checks.measure(handed_on)
    if asked.command == "lint":
        checks.lint()
    elif asked.command == "format":
        checks.format_code()
    elif asked.command == "translations":
        translations.update()
    elif asked.command == "package":
        PACKAGES[asked.kind]()
    elif asked.command == "lock":
        locks.lock(upgrade=asked.upgrade)
    say("Done.")
    return 0


def _run(arguments: list[str]) -> int:
    if not arguments and not sample_page.has_screen():
        say("There is no screen here, so no window can open. Making a sample page instead.")
        sample_page.make_sample_page()
        return 0
    program = [tool("consultant-app"), *arguments]
    return subprocess.run(program, env=clean_environment(), check=False).returncode


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description=(__doc__ or "").splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("setup", help="make everything ready: environment, libraries, data")
    commands.add_parser("run", help="start the program; all further words are handed to it")
    commands.add_parser("test", help="all checks and tests; --long adds the long sweeps")
    commands.add_parser("bench", help="measure the program beside its floors; --quick for less")
    commands.add_parser("lint", help="style, format, import contracts and types, no tests")
    commands.add_parser("format", help="lay out the code")
    commands.add_parser("translations", help="gather the window's texts for translators")
    package = commands.add_parser("package", help="build the program and start what was built")
    package.add_argument("kind", nargs="?", choices=list(PACKAGES), default="wheel")
    lock = commands.add_parser("lock", help="write the lock files from pyproject.toml")
    lock.add_argument("--upgrade", action="store_true", help="take the newest versions allowed")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
