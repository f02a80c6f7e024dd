"""Builds a folder with everything in it, Python too, and starts the program from there."""

import shutil
import tempfile
from pathlib import Path

import system_packages
from checkout import DIST, PYTHON, ROOT, run, say
from try_out import try_out

BUILD = ROOT / "build"
FOLDER = DIST / "consultant-app"


def build_and_start() -> None:
    """Build into `dist/consultant-app/`, tell how large it is, and prove that it works."""
    system_packages.install_missing(system_packages.FOR_FOLDER, what_for="the folder")
    shutil.rmtree(FOLDER, ignore_errors=True)
    say("Building the folder: this takes a minute or two")
    places = ["--workpath", str(BUILD), "--distpath", str(DIST)]
    spec = str(ROOT / "packaging" / "consultant-app.spec")
    build = [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    run("building the folder", [*build, *places, spec], quietly=True)
    say("Starting it: sample data, a page, the window")
    with tempfile.TemporaryDirectory(prefix="consultant-app-") as folder:
        try_out(str(FOLDER / "consultant-app"), Path(folder), what="the folder")
    say(f"Built and started: {FOLDER}, {_megabytes(FOLDER)} MB")


def _megabytes(folder: Path) -> int:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return round(sum(path.stat().st_size for path in files) / 1e6)
