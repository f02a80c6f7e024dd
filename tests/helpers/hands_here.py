"""Hands on a window in this process: they type where the focus is, as a person does."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from helpers.hand_clock import HandClock
from ui.jobs import Jobs
from ui.visit_clock import VisitClock

_LONG_MS = 15_000
_MINUTE = timedelta(minutes=1)
_STEP_MS = 100


class HandsHere:
    """Types into the window that is active; the file dialog, which is the system's, is replaced."""

    def __init__(
        self,
        qtbot: QtBot,
        window: QWidget,
        jobs: Jobs,
        desk: Desk,
        clock: HandClock,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        self._qtbot = qtbot
        self._window = window
        self._jobs = jobs
        self._desk = desk
        self._clock = clock
        self._to: Path | None = None
        self._asked_for_file = ""
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._named_file)

    def type(self, text: str) -> None:
        """Type TEXT where the focus is."""
        QTest.keyClicks(_under_the_hands(), text)

    def press(self, *keys: str) -> None:
        """Press KEYS one after the other."""
        for key in keys:
            chord = QKeySequence(key)[0]  # type: ignore[index]  # missing in the stubs
            QTest.keyClick(_under_the_hands(), chord.key(), chord.keyboardModifiers())
            QApplication.processEvents()

    def answer(self, key: str, title: str, words: str) -> None:
        """Press KEY; the dialog it opens holds it up, so the answer waits there already."""
        asked: list[str] = []
        QTimer.singleShot(0, lambda: self._answer(asked, words))
        self.press(key)
        assert asked == [title]
        with self._qtbot.waitActive(self._window):
            self._window.activateWindow()  # a window manager does that; here there is none

    def save_as(self, key: str, to: Path) -> None:
        """Press KEY and name TO."""
        self._to = to
        self.press(key)
        assert self._asked_for_file == "Save the page"

    def until(self, seen: Callable[[Desk], bool]) -> None:
        """Wait until what is stored is as SEEN wants it."""
        self._qtbot.waitUntil(lambda: seen(self._desk), timeout=_LONG_MS)

    def keep_pressing(self, key: str, seen: Callable[[Desk], bool]) -> None:
        """Press KEY again and again until what is stored is as SEEN wants it."""

        def try_once() -> bool:
            if not seen(self._desk):
                self.press(key)
            return seen(self._desk)

        self._qtbot.waitUntil(try_once, timeout=_LONG_MS)

    def rest(self) -> None:
        """Look on until no work is left."""
        self._qtbot.waitUntil(lambda: not self._jobs.busy, timeout=_LONG_MS)

    def come_back(self, at: datetime) -> None:
        """Let the time pass, with signs of life from the window as long as a clock runs."""
        clock = self._window.findChild(VisitClock)
        assert clock is not None
        while clock.ticks and self._clock.now_utc() + _MINUTE < at:
            self._clock.pass_time(seconds=_MINUTE.total_seconds())
            clock.beat()
        self._clock.pass_time(seconds=(at - self._clock.now_utc()).total_seconds())

    def _named_file(self, _over: QWidget, title: str, *_: str) -> tuple[str, str]:
        self._asked_for_file = title
        return str(self._to or ""), ""

    def _answer(self, asked: list[str], words: str) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog), "nothing is asked"
        try:
            asked.append(dialog.windowTitle())
            self._qtbot.waitUntil(lambda: _stands_in(dialog))
            self.type(words)
            self.press("Return")
        finally:
            dialog.close()


def _stands_in(dialog: QDialog) -> bool:
    """Tell whether the focus is in DIALOG; a window manager gives it, and here there is none."""
    dialog.activateWindow()
    QApplication.processEvents()  # a loop inside a loop is not told of windows otherwise
    return dialog.isAncestorOf(_under_the_hands())


def _under_the_hands() -> QWidget:
    widget = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget
