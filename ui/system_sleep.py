"""Hear from the system that it goes to sleep and that it woke, where it tells.

On Linux logind tells it on the system bus, and waits a moment for programs that ask for that.
Where nobody tells, nothing is heard: the gap between two beats finds the sleep afterwards.
"""

import logging
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"

log = logging.getLogger(__name__)


class SystemSleep(QObject):
    """Emits `falls_asleep` while the system waits for what is connected, and later `woke`."""

    falls_asleep = Signal()
    woke = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Hear nothing before `listen`."""
        super().__init__(parent)
        self._name = f"system-sleep-{id(self)}"  # of the connection, within this process
        self._bus: QDBusConnection | None = None
        self._asking: QDBusPendingCallWatcher | None = None
        self._delay: object = None

    def listen(self) -> bool:
        """Begin to listen; tell whether there is a bus to listen to."""
        if self._bus is not None or not sys.platform.startswith("linux"):
            return self._bus is not None
        bus = self._connected()
        if not (bus.isConnected() and self._is_told_by(bus)):
            log.debug("nobody tells of sleep here")
            self._disconnect()
            return False
        self._bus = bus
        self._ask_to_be_waited_for()
        return True

    def stop(self) -> None:
        """Hear nothing more, and let the system go."""
        heard = self._bus is not None
        self._delay = self._bus = None
        if heard and self._asking is None:  # else an answer is on its way, and must be let go too
            self._disconnect()

    def _connected(self) -> "QDBusConnection":
        from PySide6.QtDBus import QDBusConnection  # only where it is of use, and after the start

        # The library looks at this variable once in a process, and no more.
        elsewhere = os.environ.get("DBUS_SYSTEM_BUS_ADDRESS")
        where = elsewhere or QDBusConnection.BusType.SystemBus
        return QDBusConnection.connectToBus(where, self._name)

    def _is_told_by(self, bus: "QDBusConnection") -> bool:
        slot = SLOT("_on_prepare(bool)")
        where = (_SERVICE, _PATH, _MANAGER, "PrepareForSleep")
        return bus.connect(*where, self, slot)  # type: ignore[call-overload, no-any-return]  # text

    def _disconnect(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(self._name)

    @Slot(bool)
    def _on_prepare(self, to_sleep: bool) -> None:
        if to_sleep:
            self.falls_asleep.emit()
            self._delay = None  # closed: the system need not wait for us any longer
        else:
            self._ask_to_be_waited_for()
            self.woke.emit()

    def _ask_to_be_waited_for(self) -> None:
        """Ask for a moment before each sleep; without it what is heard may come too late."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        if self._bus is None:
            return
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _MANAGER, "Inhibit")
        why = self.tr("Notes when the clock of a visit was last seen")
        call.setArguments(["sleep", "Consultant App", why, "delay"])
        self._asking = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        self._asking.finished.connect(self._on_answered)

    def _on_answered(self, asking: "QDBusPendingCallWatcher") -> None:
        reply: QDBusMessage = asking.reply()
        if not asking.isError() and self._bus is not None:
            (self._delay,) = reply.arguments()
        self._asking = None
        asking.deleteLater()  # it holds the answer, and with it the system, while it lives
        if self._bus is None:
            self._disconnect()
