"""Opens the program's window or a bare one, tells each moment on a line, and closes it again.

Run by `start` and `memory` in a process of its own: `bare` or `program`, then the profile.
"""

import json
import sys


def main() -> int:
    """Show the window that is asked for."""
    kind, modules, *rest = sys.argv[1:]
    return _bare(json.loads(modules)) if kind == "bare" else _program(rest)


def _bare(modules: list[str]) -> int:
    """Show an empty window, with the same modules of Qt loaded as the program has."""
    import importlib

    for module in modules:
        importlib.import_module(module)
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Bare(QMainWindow):
        told = False

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not self.told:
                self.told = True
                QTimer.singleShot(0, self._painted)

        def _painted(self) -> None:
            tell("painted")
            self.close()

    app = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1320, 860)
    window.show()
    return app.exec()


def _program(arguments: list[str]) -> int:
    """Start the program as its command does, and close it when its data are open."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent

    import ui.main_window
    from consultant_app.desk import Desk

    class Watched(ui.main_window.MainWindow):
        told = False

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not self.told:
                self.told = True
                QTimer.singleShot(0, self._painted)

        def attach(self, desk: Desk) -> None:
            super().attach(desk)
            QTimer.singleShot(0, self._ready)

        def _painted(self) -> None:
            from ui.pages.today.view import TodayView

            tell("painted", today=any(view.isVisible() for view in self.findChildren(TodayView)))

        def _ready(self) -> None:
            tell("ready")
            self.close()

    # whoever opens the window from here on opens the watched one; the program is left as it is
    ui.main_window.MainWindow = Watched  # type: ignore[misc]
    from ui.start import main as start

    return start(["--profile", *arguments])


def tell(moment: str, **facts: object) -> None:
    """Print MOMENT with what the process holds by now; whoever started it measures the time."""
    qt = sorted(name for name in sys.modules if name.startswith("PySide6.Qt"))
    told = {"moment": moment, "memory": memory_mb(), "qt": qt, **facts}
    print(json.dumps(told), flush=True)


def memory_mb() -> float | None:
    """Return what this process holds in memory now, in MB, None where the system does not tell."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - pathlib is not loaded yet
            pages = int(file.read().split()[1])
    except OSError:
        return None
    import os

    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    sys.exit(main())
