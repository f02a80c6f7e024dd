"""What holds for every test: nothing of this machine gets in, and no trouble goes unnoticed.

Python's warnings and Qt's are errors by `pyproject.toml`; a log record of WARNING or more is one
here.
"""

import logging
import os
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from helpers.left_secrets import MARKS, files_with

HOMES = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/roaming",
    "LOCALAPPDATA": "home/local",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_DATA_HOME": "home/data",
    "XDG_STATE_HOME": "home/state",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_RUNTIME_DIR": "run",
}
NOT_FROM_OUTSIDE = ("CONSULTANT_APP_", "QT_", "PYTHON_KEYRING_", "LC_", "LANGUAGE", "XDG_", "DBUS_")
ZONE = "Europe/London"


def pytest_configure() -> None:
    """Show windows nowhere, whatever screen there is; try the same examples on every machine."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a journey on a real screen asks for it
    os.environ["CUPS_SERVER"] = "/nowhere/sock"  # no test reaches the printers of this machine
    hypothesis.settings.register_profile(
        "suite", deadline=None, derandomize=True, database=None, print_blob=False
    )
    hypothesis.settings.load_profile("suite")


@pytest.fixture(autouse=True)
def private_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """An empty home folder, a known zone and language, for this test and what it starts."""
    umask = os.umask(0o022)
    place = tmp_path_factory.mktemp("machine")
    for variable in [name for name in os.environ if name.startswith(NOT_FROM_OUTSIDE)]:
        monkeypatch.delenv(variable)
    for variable, folder in HOMES.items():
        (place / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
        monkeypatch.setenv(variable, str(place / folder))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("TZ", ZONE)
    if hasattr(time, "tzset"):
        time.tzset()
    yield place / "home"
    os.umask(umask)


@pytest.fixture(autouse=True)
def nothing_secret_is_left(private_home: Path, request: pytest.FixtureRequest) -> Iterator[None]:
    """No password or token of a test stands in plain in a file that was written meanwhile."""
    folders = [private_home.parent]
    if "tmp_path" in request.fixturenames:  # asked for now, so that it is there at the end
        folders.append(request.getfixturevalue("tmp_path"))
    yield
    left = [file for folder in folders for file in files_with(folder)]
    assert left == [], "secrets lie in plain in these files"
    shown = [name for name, value in os.environ.items() if _is_marked(value)]
    assert shown == [], "secrets lie in these variables"


def _is_marked(value: str) -> bool:
    return any(mark.decode() in value for mark in MARKS)


class _Keeper(logging.Handler):
    """Keeps the records it is handed."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def logged_trouble() -> Iterator[list[logging.LogRecord]]:
    """The records of WARNING or more so far. A test that expects some looks at them, and clears."""
    keeper = _Keeper()
    logging.getLogger().addHandler(keeper)
    yield keeper.records
    logging.getLogger().removeHandler(keeper)
    told = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in keeper.records]
    assert not told, "the log holds what this test did not expect"
