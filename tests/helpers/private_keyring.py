"""A real gnome-keyring on a message bus of its own, which nobody at this machine shares."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from helpers.on_screen import ended
from helpers.program import wait_for

BUS_VARIABLE = "DBUS_SESSION_BUS_ADDRESS"

_PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
# Without folders of services: nothing starts by itself, also no box that asks for a password.
_BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def _why_not() -> str:
    missing = [name for name in _PROGRAMS if shutil.which(name) is None]
    return f"a real keyring needs {', '.join(missing)}, which is not here" if missing else ""


needs_a_real_keyring = pytest.mark.skipif(bool(_why_not()), reason=_why_not() or "all is here")


class PrivateKeyring:
    """The keyring on its bus; what finds a bus by the environment finds this one."""

    def __init__(self, daemon: "subprocess.Popen[bytes]", address: str) -> None:
        self._daemon = daemon
        self.address = address

    def lock(self) -> None:
        """Lock it, as the system does when somebody leaves."""
        import secretstorage

        with closing(secretstorage.dbus_init()) as bus:
            secretstorage.get_default_collection(bus).lock()

    def stop_answering(self) -> None:
        """Let it hang: it takes what it is asked, and says nothing."""
        self._daemon.send_signal(signal.SIGSTOP)

    def answer_again(self) -> None:
        """Let it go on where it stopped."""
        self._daemon.send_signal(signal.SIGCONT)


@contextmanager
def a_bus_without_a_keyring() -> Iterator[str]:
    """Give the address of a message bus that nothing is on."""
    # A socket's path has room for a hundred letters; the folder of a test may be longer.
    with tempfile.TemporaryDirectory(prefix="keyring-bus-") as folder:
        socket = Path(folder) / "bus"
        config = Path(folder) / "bus.conf"
        config.write_text(_BUS.format(socket=socket))
        bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with ended(bus):
            wait_for(socket.exists, "the message bus")
            yield f"unix:path={socket}"


@contextmanager
def a_private_keyring() -> Iterator[PrivateKeyring]:
    """Give an open, empty keyring; its files lie in the home folder of the test."""
    with a_bus_without_a_keyring() as address, pytest.MonkeyPatch.context() as patch:
        patch.setenv(BUS_VARIABLE, address)
        daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, BUS_VARIABLE: address},
        )
        with ended(daemon):
            assert daemon.stdin is not None
            daemon.stdin.write(b"the keyring's own password")
            daemon.stdin.close()
            wait_for(_is_there, "the keyring")
            keyring = PrivateKeyring(daemon, address)
            try:
                yield keyring
            finally:
                keyring.answer_again()  # what is stopped does not hear that it shall end


def _is_there() -> bool:
    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        return bool(secretstorage.check_service_availability(bus))
