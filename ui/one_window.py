"""One window per profile: a second one asks the first to come forward, and ends."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1_000
_COME_FORWARD = b"come forward\n"


def _name(profile: Path) -> str:
    """Return a name that tells nothing of the folder and is short enough for every system."""
    digest = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()
    return f"consultant-app-{digest[:24]}"


def raise_other_window(profile: Path) -> bool:
    """Ask a window that has PROFILE open to come forward; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(profile))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(_COME_FORWARD)
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class Doorbell(QObject):
    """Listens for later windows of the same profile."""

    rung = Signal()

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        """Listen for PROFILE; a socket left by a crash is taken over."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(_name(profile))
        self._server.listen(_name(profile))

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        self.rung.emit()
