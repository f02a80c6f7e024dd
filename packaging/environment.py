"""Makes the checkout's own Python environment, once, from the locked packages."""

import hashlib
import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import mail_packages
import system_packages
import translations
from checkout import PYTHON, ROOT, VENV, StepFailed, run, say
from compile_language import compile_language

DEV_LOCK = ROOT / "packaging" / "requirements-dev.lock"
LOCK = ROOT / "packaging" / "requirements.lock"
STAMP = VENV / "made-from.json"


def set_up(*, with_tests: bool = False) -> None:
    """Make everything that the program needs here; what is done already is left alone.

    Args:
        with_tests: also install the system's programs that only the tests need.
    """
    system_packages.install_missing(system_packages.FOR_QT, what_for="the window")
    if with_tests:
        system_packages.install_for_tests()
        mail_packages.install_mail_servers()
    _make_environment()
    written = compile_language(ROOT)
    if written:
        say(f"Compiled language data: {len(written)} files")
    if translations.pack():
        say("Packed the window's translations")


def make_venv(folder: Path) -> None:
    """Make an empty environment in FOLDER, with the Python that runs this."""
    if importlib.util.find_spec("ensurepip") is None:  # Debian ships it apart from Python
        system_packages.install_missing(system_packages.FOR_ENVIRONMENT, what_for="Python")
    run("making the environment", [sys.executable, "-m", "venv", "--clear", str(folder)])


def pip_install(python: str, *arguments: str, step: str) -> None:
    """Let pip of the environment of PYTHON install; nothing is asked, output only if it fails."""
    pip = [python, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    run(step, [*pip, *arguments], quietly=True)


def _make_environment() -> None:
    wanted = {
        "place": str(ROOT),
        "locked packages": _digest(DEV_LOCK.read_bytes()),
        "project": _digest((ROOT / "pyproject.toml").read_bytes()),
    }
    made = _made_from() if PYTHON.exists() else {}
    if made == wanted:
        return
    moved = made.get("place", wanted["place"]) != wanted["place"]
    if moved or not _works():
        say("Making the Python environment in .venv")
        make_venv(VENV)
        made = {}
    STAMP.unlink(missing_ok=True)
    if made.get("locked packages") != wanted["locked packages"]:
        say("Installing Python packages: the first time takes a minute or two")
        pip_install(
            str(PYTHON), "--require-hashes", "-r", str(DEV_LOCK), step="installing Python packages"
        )
    say("Installing the project itself, as a link to this folder")
    link = ("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    pip_install(str(PYTHON), *link, step="installing the project")
    _check_qt()
    STAMP.write_text(json.dumps(wanted, indent=1), encoding="utf-8")


def _check_qt() -> None:
    ask = [str(PYTHON), "-c", "import PySide6.QtWidgets, PySide6.QtSvg"]
    told = subprocess.run(ask, capture_output=True, check=False, text=True, cwd=VENV)
    if told.returncode != 0:
        say((told.stderr.strip().splitlines() or ["no reason given"])[-1])
        say("Qt needs the library named above. Please install your system's package that holds it.")
        raise StepFailed("loading Qt")


def _works() -> bool:
    """Tell whether there is an environment whose Python starts, is new enough and has pip."""
    if not PYTHON.exists():
        return False
    ask = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    return subprocess.run([PYTHON, "-c", ask], capture_output=True, check=False).returncode == 0


def _made_from() -> dict[str, str]:
    try:
        stamp: dict[str, str] = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
