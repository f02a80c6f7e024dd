"""What is asked for while the data are being opened; the last of it is done once they are."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from ui.running_bar import RunningBar
from ui.visit_clock import VisitClock


class EarlyWants(QObject):
    """Remembers one wish: who asks for another thing has changed their mind."""

    def __init__(self, parent: QObject, bar: RunningBar) -> None:
        """Listen to BAR, which shows what runs before its buttons have anything to act on."""
        super().__init__(parent)
        self._wanted: Callable[[VisitClock], object] | None = None
        self._open = False
        bar.visit_wanted.connect(partial(self._want, VisitClock.open_visit))
        bar.break_wanted.connect(partial(self._want, VisitClock.pause_or_go_on))
        bar.back_to_work_wanted.connect(partial(self._want, VisitClock.pause_or_go_on))
        bar.wrap_up_wanted.connect(partial(self._want, VisitClock.wrap_up))

    def want(self, act: Callable[[], object]) -> None:
        """Do ACT once the data are open."""
        self._want(lambda _clock: act())

    def grant(self, clock: VisitClock, *, first_run: bool) -> None:
        """Do what was wanted, with the CLOCK there is now; in a FIRST_RUN there is nothing yet."""
        wanted, self._wanted, self._open = self._wanted, None, True
        if wanted is not None and not first_run:
            wanted(clock)

    def _want(self, act: Callable[[VisitClock], object]) -> None:
        if not self._open:
            self._wanted = act
