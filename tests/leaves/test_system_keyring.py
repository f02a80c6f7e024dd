"""The system's keyring: a real one beside those that lie, hang and refuse."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import keyring.backend
import keyring.errors
import pytest

from consultant_app.calls_outside import is_answer_outstanding
from consultant_app.domain.secrets import (
    KeyringLocked,
    KeyringMissing,
    KeyringRefused,
    KeyringSilent,
)
from consultant_app.system_keyring import (
    LONGEST_SECRET,
    SystemKeyring,
    accepted_backend,
)
from helpers.private_keyring import (
    BUS_VARIABLE,
    PrivateKeyring,
    a_bus_without_a_keyring,
    a_private_keyring,
    needs_a_real_keyring,
)

MARKER = "marker-of-the-keyring-7Qx"  # must be found nowhere else
NAME = "mail of sam@lab.example at smtp.lab.example"


@pytest.fixture
def real() -> Iterator[PrivateKeyring]:
    with a_private_keyring() as keyring:
        yield keyring


@needs_a_real_keyring
def test_what_is_written_is_read_by_another_run_and_lies_readable_nowhere(
    real: PrivateKeyring, tmp_path: Path, private_home: Path
) -> None:
    SystemKeyring().write(NAME, MARKER)

    assert SystemKeyring().read(NAME) == MARKER
    assert SystemKeyring().read("mail of somebody else") is None
    files = [file for file in private_home.parent.rglob("*") if file.is_file()]
    assert any("keyrings" in str(file) for file in files)  # the real one did keep it
    assert not any(MARKER.encode() in file.read_bytes() for file in files)


@needs_a_real_keyring
def test_what_is_forgotten_is_gone_and_forgetting_it_twice_is_nothing(real: PrivateKeyring) -> None:
    keyring = SystemKeyring()
    keyring.write(NAME, MARKER)
    keyring.write("another", "stays")

    keyring.forget(NAME)
    keyring.forget(NAME)

    assert (keyring.read(NAME), keyring.read("another")) == (None, "stays")


@needs_a_real_keyring
def test_a_locked_keyring_that_nobody_opens_says_so(real: PrivateKeyring) -> None:
    keyring = SystemKeyring()
    keyring.write(NAME, MARKER)
    real.lock()

    with pytest.raises(KeyringLocked):
        keyring.read(NAME)
    with pytest.raises(KeyringLocked):
        keyring.write(NAME, "another")


@needs_a_real_keyring
def test_a_keyring_that_hangs_is_given_up_and_its_late_answer_is_taken(
    real: PrivateKeyring,
) -> None:
    keyring = SystemKeyring(patience_s=0.3)
    SystemKeyring().write(NAME, MARKER)
    real.stop_answering()

    began = time.monotonic()
    with pytest.raises(KeyringSilent):
        keyring.read(NAME)
    assert time.monotonic() - began < 10  # it hangs for ever
    assert is_answer_outstanding()

    real.answer_again()
    while is_answer_outstanding():
        time.sleep(0.01)
    real.stop_answering()
    assert keyring.read(NAME) == MARKER  # that of the first question: nobody is asked a second time


@needs_a_real_keyring
def test_a_bus_without_a_keyring_has_none() -> None:
    with a_bus_without_a_keyring() as address, pytest.MonkeyPatch.context() as patch:
        patch.setenv(BUS_VARIABLE, address)
        with pytest.raises(KeyringMissing):
            SystemKeyring().write(NAME, MARKER)


def test_where_there_is_no_bus_there_is_no_keyring() -> None:
    with pytest.raises(KeyringMissing):
        SystemKeyring().read(NAME)


@pytest.mark.parametrize(
    "chosen", ["keyring.backends.null.Keyring", "keyrings.alt.file.PlaintextKeyring"]
)
def test_an_environment_that_chooses_another_keyring_is_not_obeyed(
    chosen: str, monkeypatch: pytest.MonkeyPatch, private_home: Path
) -> None:
    """P-43: the null keyring takes everything and keeps nothing, without a word."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", chosen)
    with pytest.raises(KeyringMissing):
        SystemKeyring().write(NAME, MARKER)
    files = [file for file in private_home.parent.rglob("*") if file.is_file()]
    assert not any(MARKER.encode() in file.read_bytes() for file in files)


class _Backend(keyring.backend.KeyringBackend):
    """Keeps what it is given, or does what a keyring may do to us."""

    priority = 1.0

    def __init__(self, *, trouble: Exception | None = None, keeps: bool = True) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library's
        self._trouble = trouble
        self._keeps = keeps
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        if self._trouble is not None:
            raise self._trouble
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self._trouble is not None:
            raise self._trouble
        if self._keeps:
            self.kept[service, username] = password


def test_a_keyring_that_says_yes_and_keeps_nothing_is_found_out() -> None:
    """P-44: what is not read back was not kept."""
    forgetful = SystemKeyring(find=lambda: _Backend(keeps=False))
    with pytest.raises(KeyringRefused):
        forgetful.write(NAME, MARKER)


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        pytest.param(keyring.errors.KeyringLocked(MARKER), KeyringLocked, id="locked"),
        pytest.param(keyring.errors.InitError(MARKER), KeyringLocked, id="never-set-up"),
        pytest.param(keyring.errors.NoKeyringError(MARKER), KeyringMissing, id="none"),
        pytest.param(keyring.errors.PasswordSetError(MARKER), KeyringRefused, id="refused"),
        pytest.param(ConnectionResetError(MARKER), KeyringRefused, id="gone-meanwhile"),
    ],
)
def test_what_a_keyring_meets_is_told_without_its_words(
    trouble: Exception, told: type[Exception]
) -> None:
    with pytest.raises(told) as met:
        SystemKeyring(find=lambda: _Backend(trouble=trouble)).write(NAME, "secret")
    assert MARKER not in repr(met.value)


def test_each_secret_has_a_place_of_its_own() -> None:
    """Windows moves the other names of a service about with every write."""
    backend = _Backend()
    keyring_ = SystemKeyring(find=lambda: backend)
    keyring_.write("one", "1")
    keyring_.write("two", "2")
    assert len({service for service, _ in backend.kept}) == 2


def test_a_secret_that_some_keyring_would_cut_or_refuse_is_not_tried() -> None:
    backend = _Backend()
    with pytest.raises(ValueError, match="too long"):
        SystemKeyring(find=lambda: backend).write(NAME, "x" * (LONGEST_SECRET + 1))
    assert not backend.kept


def test_what_is_written_while_a_question_hangs_is_what_is_read_afterwards() -> None:
    """The answer to the first question would be the password of before."""
    goes_on = threading.Event()
    backend = _Backend()
    slow = [True]

    class _Slow(_Backend):
        def get_password(self, service: str, username: str) -> str | None:
            if slow:
                slow.clear()
                found = backend.get_password(service, username)
                goes_on.wait(30)
                return found
            return backend.get_password(service, username)

        def set_password(self, service: str, username: str, password: str) -> None:
            backend.set_password(service, username, password)

    keyring_ = SystemKeyring(patience_s=0.2, find=_Slow)
    with pytest.raises(KeyringSilent):
        keyring_.read(NAME)
    keyring_.write(NAME, "new")
    goes_on.set()
    assert keyring_.read(NAME) == "new"


def test_a_program_that_ends_waits_for_no_keyring() -> None:
    goes_on = threading.Event()
    begun: list[str] = []

    def stuck() -> _Backend:
        begun.append(threading.current_thread().name)
        goes_on.wait(60)
        return _Backend()

    keyring_ = SystemKeyring(patience_s=60, find=stuck)
    with ThreadPoolExecutor(2) as threads:
        asked: list[Future[Any]] = []  # Any: one hands over a text, the other nothing
        # the write lets nobody join the read any more; who reads already waits all the same
        for ask in (partial(keyring_.read, NAME), partial(keyring_.write, NAME, MARKER)):
            asked.append(threads.submit(ask))
            while len(begun) < len(asked):
                time.sleep(0.01)
        keyring_.let_go()
        assert [type(one.exception(timeout=30)) for one in asked] == [KeyringSilent] * 2
    with pytest.raises(KeyringSilent):
        keyring_.read(NAME)
    goes_on.set()
    while is_answer_outstanding():  # a late answer that nobody wants breaks nothing
        time.sleep(0.01)


def test_only_known_kinds_are_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KeyringMissing):
        accepted_backend()  # though the library has loaded one that works: the one of this file
    assert _Backend.viable
