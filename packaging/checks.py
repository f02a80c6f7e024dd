"""The checks that every change must pass: style, format, import contracts, types, tests.

And the measurements, which nothing has to pass.
"""

import shutil
import sys

from checkout import PYTHON, ROOT, StepFailed, run, say, tool

SCREEN = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]


def lint() -> None:
    """Run every check that needs no test; all of them, then fail if one did.

    Raises:
        StepFailed: naming those that failed.
    """
    failed = _failed_checks()
    if failed:
        raise StepFailed(", ".join(failed))


def format_code() -> None:
    """Sort imports and lay out every line."""
    run("sorting imports", [tool("ruff"), "check", "--select", "I", "--fix", "--quiet", "."])
    run("laying out the code", [tool("ruff"), "format", "."])


def test(arguments: list[str], *, long: bool) -> int:
    """Run all checks, then the tests, whose closing line comes last; return the exit status.

    Args:
        arguments: handed on to pytest.
        long: run the long sweeps too.

    Raises:
        StepFailed: naming the checks before the tests that failed.
    """
    failed = _failed_checks()
    if failed:
        say(f"Not passed: {', '.join(failed)}. The tests run all the same.")
    say(f"Running the tests{', with the long sweeps' if long else ''}")
    try:
        run("tests", _pytest(arguments, long=long))
    except StepFailed as tests:
        return tests.status
    if failed:  # said again, or the tests' green line would hide it
        raise StepFailed(", ".join(failed))
    return 0


def measure(arguments: list[str]) -> int:
    """Run the benchmarks with ARGUMENTS and return the exit status."""
    try:
        run("measuring", [str(PYTHON), "-m", "benchmarks", *arguments], cwd=ROOT / "tests")
    except StepFailed as measuring:
        return measuring.status
    return 0


def _failed_checks() -> list[str]:
    checks = {
        "style": [tool("ruff"), "check", "--quiet", "."],
        "format": [tool("ruff"), "format", "--check", "--quiet", "."],
        "import contracts": [tool("lint-imports"), "--no-logo"],
        "types": [tool("mypy")],
    }
    failed = []
    for name, command in checks.items():
        say(f"Checking {name}")
        try:
            run(name, command)
        except StepFailed:
            failed.append(name)
    return failed


def _pytest(arguments: list[str], *, long: bool) -> list[str]:
    """Return the command: on a screen of its own where there can be one, on a few cores."""
    screen = SCREEN if sys.platform == "linux" and shutil.which("xvfb-run") else []
    cores = ["-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"]
    return [*screen, tool("pytest"), *cores, *(["-m", ""] if long else []), *arguments]
