"""The parts of the window, and F6 that goes from one to the next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.focus_keeping import tab_stops


class Panes(QObject):
    """Goes round the parts that can be seen; each remembers where the focus was in it."""

    def __init__(self, parts: Callable[[], Sequence[QWidget]], parent: QObject) -> None:
        """Ask PARTS each time which parts there are, in the order they are read."""
        super().__init__(parent)
        self._parts = parts

    def go_next(self) -> None:
        """Take the focus to the next part."""
        self._go(+1)

    def go_back(self) -> None:
        """Take the focus to the part before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        stops = [(part, stop) for part in self._parts() if (stop := _stop_in(part)) is not None]
        if not stops:
            return
        here = next((n for n, (part, _) in enumerate(stops) if _holds_focus(part)), None)
        start = here if here is not None else (-1 if step > 0 else 0)
        stops[(start + step) % len(stops)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _stop_in(part: QWidget) -> QWidget | None:
    """Return where the focus was in PART, else its own choice, else the first; None if hidden."""
    if not part.isVisible():
        return None
    before = part.focusWidget()
    if before is not None and part.isAncestorOf(before) and _can_have_focus(before):
        return before
    proxy = part.focusProxy()
    if proxy is not None and part.isAncestorOf(proxy) and _can_have_focus(proxy):
        return proxy
    return next(iter(tab_stops(part)), None)


def _can_have_focus(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled()


def _holds_focus(part: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (part is focused or part.isAncestorOf(focused))
