"""The few libraries and programs that come from the system, on Debian and its relatives."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from checkout import StepFailed, run, say

# Found by starting from a bare Debian 12 and adding what the first failing import named.
FOR_QT = (
    *("libgl1", "libegl1", "libxkbcommon0", "libglib2.0-0", "libfreetype6", "libfontconfig1"),
    *("libdbus-1-3", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1"),
    *("libxcb-shape0", "libcups2"),
)
FOR_TESTS = (
    *("xvfb", "xauth", "openbox", "xdotool", "poppler-utils", "qpdf"),
    *("cups", "cups-client", "printer-driver-cups-pdf"),
    *("gnome-keyring", "dbus"),
)
# Opens our spreadsheets in a test. Half a minute to install, and it would push out the one with
# windows that people have: so only where there is none.
FOR_SHEETS = ("libreoffice-calc-nogui",)
# PyInstaller asks which libraries a library needs, and takes Python's own along.
FOR_FOLDER = ("binutils", f"libpython{sys.version_info.major}.{sys.version_info.minor}")
FOR_ENVIRONMENT = (f"python{sys.version_info.major}.{sys.version_info.minor}-venv",)


# What the packages for the tests bring, by the name of the program.
TEST_PROGRAMS = (
    "Xvfb",
    "xvfb-run",
    "xauth",
    "openbox",
    "xdotool",
    "pdftotext",
    "qpdf",
    "soffice",
    "lp",
    "dbus-daemon",
    "gnome-keyring-daemon",
)


def name_missing_programs() -> None:
    """Say which programs of the tests are missing where no package of ours can bring them."""
    if sys.platform != "linux" or _is_debian():
        return
    missing = [name for name in TEST_PROGRAMS if shutil.which(name) is None]
    if missing:
        say(f"The tests also want these programs: {', '.join(missing)}.")
        say("Please install them with your system's tools: some tests need them.")


def install_for_tests() -> None:
    """Install what only the tests need, and name it where no package of ours can bring it."""
    office = FOR_SHEETS if shutil.which("soffice") is None else ()
    install_missing((*FOR_TESTS, *office), what_for="the tests")
    name_missing_programs()


def install_missing(packages: Iterable[str], *, what_for: str, answers: str = "") -> None:
    """Install those of PACKAGES that are missing; on other systems do nothing.

    Args:
        packages: Debian's names.
        what_for: what needs them, in words.
        answers: what they would ask at their installation, as debconf writes it.

    Raises:
        StepFailed: they are missing and can't be installed; the line to run was printed.
    """
    if not _is_debian():
        return
    missing = _missing(list(packages))
    if not missing:
        return
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    as_root = _as_root()
    if as_root is None:
        say(f"{what_for} needs some system packages. Please run this line, then the same again:")
        say(f"  sudo {' '.join(install)}")
        raise StepFailed("installing system packages")
    say(f"Installing system packages for {what_for}: {' '.join(missing)}")
    wait = ["-o", "DPkg::Lock::Timeout=120"]
    update = subprocess.run(
        [*as_root, "apt-get", "update", "-qq", *wait], capture_output=True, check=False, text=True
    )
    if answers:
        told = [*as_root, "debconf-set-selections"]
        subprocess.run(told, input=answers, check=False, text=True)
    try:
        run("installing system packages", [*as_root, *install, *wait], quietly=True)
    except StepFailed:
        sys.stdout.write(update.stdout + update.stderr)
        raise


def _is_debian() -> bool:
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def _missing(packages: list[str]) -> list[str]:
    """Return those that are not installed; newer relatives call some of them NAMEt64."""
    either = [name for package in packages for name in (package, f"{package}t64")]
    told = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status} ${Package}\n", *either],
        capture_output=True,
        check=False,  # it fails as soon as one name is unknown, and tells the others all the same
        text=True,
    )
    found = {line.split()[1] for line in told.stdout.splitlines() if line.startswith("installed ")}
    return [name for name in packages if not {name, f"{name}t64"} & found]


def _as_root() -> list[str] | None:
    """Return what to put before a command that root must run; None if that needs a password."""
    variables = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.name == "posix" and os.geteuid() == 0:
        return variables
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n", *variables] if asked.returncode == 0 else None
