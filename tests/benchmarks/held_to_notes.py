"""Print how well notes find their tasks and sentences: the set tuned to, and the one held out.

Of the held-out notes only the figures are shown; with `--misses` their misses too, after which they
are held out no more.
"""

import sys
from pathlib import Path

from consultant_app.language.data import load_words
from consultant_app.resource_files import resource_path
from helpers.note_report import report_on, sample_notes

NOTES = Path(__file__).parents[1] / "language" / "data"
FIGURES = 6  # lines of a table before its misses


def main(arguments: list[str]) -> int:
    """Print both tables; return the exit code."""
    english = load_words("en", resource_path("language"))
    tuned = report_on(sample_notes(NOTES / "notes.toml"), english)
    held_out = report_on(sample_notes(NOTES / "held_out.toml"), english).table("Held out")
    lines = held_out.splitlines() if "--misses" in arguments else held_out.splitlines()[:FIGURES]
    sys.stdout.write("\n".join([tuned.table("Tuned to"), *lines, ""]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
