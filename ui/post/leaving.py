"""The window closes once the letter in hand has come to its end: in a moment, never in minutes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.navigation import Navigation
from ui.post.postman import Postman

_A_MOMENT_MS = 400
_PATIENCE_MS = 6_000


class Leaving(QObject):
    """Waits for the round that runs, says so if that takes a while, and then lets go whatever runs.

    The mail line itself gives a server three seconds for its last word. What still runs after the
    patience here is sorted out at the next start, as after a crash.
    """

    def __init__(self, navigation: Navigation, postman: Postman) -> None:
        """Hold nobody up yet."""
        super().__init__(postman)
        self._navigation = navigation
        self._postman = postman
        self._over = False
        self._close: Callable[[], object] | None = None
        self._word = self._timer(_A_MOMENT_MS, self._on_moment)
        self._patience = self._timer(_PATIENCE_MS, self._on_over)
        postman.ended.connect(self._on_over)

    def may_go(self, close: Callable[[], object]) -> bool:
        """Begin no further letter; while one is on its way return False, and CLOSE soon."""
        self._postman.stop()
        if self._over or not self._postman.is_sending:
            return True
        if self._close is None:
            self._close = close
            self._word.start()
            self._patience.start()
        return False

    def _on_moment(self) -> None:
        words = self.tr("A letter is just being handed over. The window closes in a moment.")
        self._navigation.tell(words)

    def _on_over(self) -> None:
        self._over = True
        self._word.stop()
        self._patience.stop()
        close, self._close = self._close, None
        if close is not None:
            close()

    def _timer(self, after_ms: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(act)
        return timer
