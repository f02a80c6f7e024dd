"""What `run` does where there is no screen: the sample visit's page, made by the real command."""

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any  # what the command tells, as JSON

from checkout import OUTPUT, PYTHON, run, say

STEP = "making the sample page"


def has_screen() -> bool:
    """Tell whether a window can open; on Linux that takes a display."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_sample_page(folder: Path = OUTPUT) -> Path:
    """Fill a profile with sample clients, issue the fullest summary into FOLDER, and say where."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "sample-visit-summary.pdf"
    with tempfile.TemporaryDirectory(prefix="sample-", dir=folder) as place:
        profile = str(Path(place, "profile"))
        _command(profile, "sample")
        visit = _with_most_asked(json.loads(_command(profile, "visits", "--json")))
        _command(profile, "summary", str(visit["id"]), "-o", str(file), "--accept")
    say(f"The summary of a sample visit ({visit['client']}, {visit['day']}) is here:")
    say(f"  {file}")
    return file


def _with_most_asked(visits: list[dict[str, Any]]) -> dict[str, Any]:
    """Return, of the visits whose words are all there, the one where most was asked."""
    written = [visit for visit in visits if visit["state"] == "issued"]
    return max(written, key=lambda visit: (visit["requests"]["all"], visit["day"]))


def _command(profile: str, *arguments: str) -> str:
    return run(
        STEP, [str(PYTHON), "-m", "consultant_app", "--profile", profile, *arguments], quietly=True
    )
