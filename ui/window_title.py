"""What the title of the window says beside the program's name."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from consultant_app.clock import Clock, SystemClock


def show_time_setting(window: QWidget, clock: Clock) -> None:
    """Say in the title of WINDOW that CLOCK, which another program set, is not that of the wall."""
    if isinstance(clock, SystemClock):
        return
    # Qt adds the program's name to a title that does not end with it.
    words = QCoreApplication.translate("MainWindow", "Another time is set – {name}")
    window.setWindowTitle(words.format(name=QApplication.applicationDisplayName()))
