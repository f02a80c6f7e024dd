"""What nobody else caught: problems are told, our bugs are logged and told as ours."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from consultant_app.domain.problems import Problem

log = logging.getLogger(__name__)


class TopHandler(QObject):
    """Takes over `sys.excepthook`; `problem_met` arrives on the GUI thread."""

    problem_met = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Wait to be installed."""
        super().__init__(parent)
        self._telling = False

    def install(self) -> None:
        """Be told of every exception that ends a slot or a thread."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Give the hooks back: the window is closed."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, Problem):
            log.info("told: %s", kind.__name__)
        else:
            log.error("our bug", exc_info=(kind, error, trace))
        if not self._telling:  # what goes wrong while telling is logged, not told in its turn
            self._telling = True
            self.problem_met.emit(error)
            self._telling = False

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._on_exception(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
