"""Closing the window while a clock runs: it goes to the tray, or down where there is none."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.news import News
from ui.shortcuts import CommandName, shown_key
from ui.tray import Tray
from ui.window_memory import WindowMemory


class SteppingAside(QObject):
    """Puts the window away without ending the program, and says so; `tray` is None without one."""

    def __init__(self, window: QWidget, memory: WindowMemory) -> None:
        """Put WINDOW away when asked; MEMORY knows whether that was explained before."""
        super().__init__(window)
        self.tray: Tray | None = None
        self._window = window
        self._memory = memory
        self._stepped = False

    def step(self) -> None:
        """Put the window away."""
        if self.tray is None:
            self._stepped = True
            self._window.showMinimized()
            return
        self._window.hide()
        if self._memory.first_time("closed-to-tray"):
            words = self.tr("The clock runs on and stays in sight here. Quit is in the menu.")
            self.tray.explain(words)

    def tell_return(self, news: News) -> None:
        """Say why the window had gone, once it is back from the bottom of the screen."""
        if self._stepped:
            self._stepped = False
            words = self.tr("The clock ran on while the window was away. {keys} quits.")
            news.tell(words.format(keys=shown_key(CommandName.QUIT)))
