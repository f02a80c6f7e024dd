"""Makes the lock files: every package, version and hash for all systems, and no address."""

from checkout import run, say, tool
from environment import DEV_LOCK, LOCK


def lock(*, upgrade: bool) -> None:
    """Write both lock files from `pyproject.toml`.

    Args:
        upgrade: take the newest versions that the project allows; else only what must change.
    """
    newest = ["--upgrade"] if upgrade else []
    compile_ = [
        *(tool("uv"), "pip", "compile", "pyproject.toml", "--quiet", "--no-config"),
        *("--universal", "--python-version", "3.11", "--generate-hashes"),
        *("--no-header", "--no-emit-index-url", "--no-emit-find-links", *newest),
    ]
    run("locking the program's packages", [*compile_, "-o", _relative(LOCK.name)])
    same = ["--constraints", _relative(LOCK.name)]
    developers = ["--extra", "dev", *same, "-o", _relative(DEV_LOCK.name)]
    run("locking the developers' packages", [*compile_, *developers])
    say("Wrote packaging/requirements.lock and packaging/requirements-dev.lock")


def _relative(name: str) -> str:
    """Return a path as the lock file's own comments should show it."""
    return f"packaging/{name}"
