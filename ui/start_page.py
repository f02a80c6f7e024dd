"""The full page shown where the data can't be opened; closing it changes nothing on disk."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.look.type import Role
from ui.problem_texts import ProblemText
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Rule
from ui.widgets.icon import RoundIcon
from ui.widgets.labels import Heading, Label, Wrap

_WIDTH = 560


class CannotStart(QWidget):
    """Says what is wrong with the data, and that nothing was changed."""

    close_wanted = Signal()
    again_wanted = Signal()

    def __init__(
        self,
        look: Appearance,
        words: ProblemText,
        profile: Path | None = None,
        rescue: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Say WORDS; with a PROFILE its folder can be shown, and opened once more.

        RESCUE is what else can be done, below the buttons.
        """
        super().__init__(parent)
        self._profile = profile
        again = Button(look, self.tr("Try again"), icon="rotate-ccw")
        again.setObjectName("try-again")
        again.clicked.connect(self.again_wanted)
        folder = Button(look, self.tr("Show the folder"), icon="folder-open")
        folder.setObjectName("show-folder")
        folder.clicked.connect(self._on_folder)
        if profile is None:
            again.hide()
            folder.hide()
        self._close = Button(look, self.tr("Close and change nothing"), Kind.PRIMARY)
        self._close.setObjectName("close-unchanged")
        self._close.clicked.connect(self.close_wanted)
        texts = column(
            RoundIcon(look, "triangle-alert", Tone.ROSE, size=44),
            look.px(14),
            Heading(look, words.title, Role.DISPLAY, wrap=Wrap.WORDS),
            look.px(8),
            Label(look, words.body, wrap=Wrap.WORDS),
            look.px(20),
            row(self._close, again, folder, None, spacing=look.px(8)),
            *(() if rescue is None else (look.px(20), Rule(), look.px(14), rescue)),
        )
        inner = QWidget()
        inner.setLayout(texts)
        inner.setMaximumWidth(look.px(_WIDTH))
        self.setLayout(column(None, row(None, inner, None), None, None))

    def showEvent(self, event: QShowEvent) -> None:
        """The safe button has the focus."""
        super().showEvent(event)
        self._close.setFocus()

    def _on_folder(self) -> None:
        if self._profile is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._profile)))
