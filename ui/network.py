"""Whether this computer is on a network, as far as the system tells, and the moment it is again."""

import logging
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QNetworkInformation, QNetworkInterface

_LOOKS_AGAIN_MS = 10_000

log = logging.getLogger(__name__)


class Reach(StrEnum):
    """How far the network reaches; UNKNOWN is a network of which nobody says where it leads."""

    OFF = "off"
    UNKNOWN = "unknown"
    ON = "on"


class Network(QObject):
    """Emits `changed` whenever the reach is another, and `came_back` when there is a way again.

    Where the system has a service that tells, it tells at once; elsewhere the interfaces of this
    computer are looked at every few seconds. It speaks to nobody outside.
    """

    changed = Signal()
    came_back = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Know nothing before `watch`."""
        super().__init__(parent)
        self.reach = Reach.UNKNOWN
        self._told: QNetworkInformation | None = None
        self._watching = False
        self._look_again = QTimer(self)
        self._look_again.setInterval(_LOOKS_AGAIN_MS)
        self._look_again.timeout.connect(self.look)

    @property
    def is_off(self) -> bool:
        """Tell whether it is certain that nothing can be sent now."""
        return self.reach is Reach.OFF

    def watch(self) -> None:
        """Begin to look."""
        self._watching = True
        feature = QNetworkInformation.Feature.Reachability
        if QNetworkInformation.loadBackendByFeatures(feature):
            self._told = QNetworkInformation.instance()
            self._told.reachabilityChanged.connect(self.look)
        else:
            log.debug("nobody tells of the network here")
            self._look_again.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._look_again.stop()
        self._watching = False

    def look(self, *_: object) -> None:
        """Look now, and tell what is new."""
        if self._watching:
            self.found(_as_told(self._told) if self._told is not None else _of_interfaces())

    def found(self, reach: Reach) -> None:
        """Take over how far the network reaches now."""
        before, self.reach = self.reach, reach
        if before is reach:
            return
        self.changed.emit()
        if before is Reach.OFF:
            self.came_back.emit()


def _as_told(told: QNetworkInformation) -> Reach:
    reach = QNetworkInformation.Reachability
    known = {reach.Unknown: Reach.UNKNOWN, reach.Online: Reach.ON}
    return known.get(told.reachability(), Reach.OFF)


def _of_interfaces() -> Reach:
    return Reach.UNKNOWN if any(map(_leads_out, QNetworkInterface.allInterfaces())) else Reach.OFF


def _leads_out(interface: QNetworkInterface) -> bool:
    flag = QNetworkInterface.InterfaceFlag
    flags = interface.flags()
    up = bool(flags & flag.IsUp) and bool(flags & flag.IsRunning)
    return up and not flags & flag.IsLoopBack and bool(interface.addressEntries())
