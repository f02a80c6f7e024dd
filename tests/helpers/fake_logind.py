"""A system bus of one's own, with a login1 on it that tells of sleep and waits as logind does."""

import os
import select
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

_PATH = "/org/freedesktop/login1"
_NAME = "org.freedesktop.login1"
_MANAGER = DBusAddress(_PATH, bus_name=_NAME, interface=f"{_NAME}.Manager")
_CONFIG = """
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/><allow user="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Run a bus whose socket lies in FOLDER and give its address."""
    config = folder / "bus.conf"
    config.write_text(_CONFIG.format(folder=folder), encoding="utf-8")
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert bus.stdout is not None
    try:
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.wait(10)
        bus.stdout.close()


class FakeLogind:
    """Owns the name of logind on the bus at ADDRESS, and hands out delays until `close`."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address, enable_fds=True)
        self._connection.send_and_get_reply(message_bus.RequestName(_NAME))
        self._delays: list[int] = []  # the ends that tell when a delay is let go
        self._asked = threading.Event()
        self._ends = False
        self._serving = threading.Thread(target=self._serve)
        self._serving.start()

    def wait_for_a_delay(self) -> bool:
        """Tell whether a program asked to be waited for."""
        return self._asked.wait(10)

    @property
    def is_delayed(self) -> bool:
        """Tell whether a program is to be waited for now."""
        return any(not select.select([end], [], [], 0)[0] for end in self._delays)

    def announce(self, *, sleep: bool) -> None:
        """Tell all programs that the computer goes to sleep, or that it woke."""
        self._asked.clear()
        self._connection.send(new_signal(_MANAGER, "PrepareForSleep", "b", (sleep,)))

    def close(self) -> None:
        """Let go of the bus."""
        self._ends = True
        self._serving.join(10)
        self._connection.close()
        for end in self._delays:
            os.close(end)

    def _serve(self) -> None:
        while not self._ends:
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            fields = message.header.fields
            is_call = message.header.message_type is MessageType.method_call
            if is_call and fields.get(HeaderFields.member) == "Inhibit":
                kept, given = os.pipe()
                self._delays.append(kept)
                self._connection.send(new_method_return(message, "h", (given,)))
                os.close(given)
                self._asked.set()
