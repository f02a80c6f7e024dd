"""Another visit runs already: finish it, put it on a break, or leave all as it is."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from ui.dialogs.question import Question
from ui.look.appearance import Appearance
from ui.widgets.boxes import row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Wrap


class Choice(StrEnum):
    """What was answered."""

    FINISH = "finish"
    PAUSE = "pause"
    LEAVE = "leave"


class OtherVisitRuns(Question):
    """Only one clock runs at a time; doing nothing changes nothing."""

    def __init__(self, look: Appearance, client: str, parent: QWidget | None = None) -> None:
        """Name the CLIENT where the clock runs."""
        self.choice = Choice.LEAVE
        pause = Button(look, self.tr("Stop its clock for now"))
        pause.setObjectName("pause-other")
        pause.clicked.connect(self._on_pause)
        super().__init__(
            look,
            self.tr("Finish {client} first?").format(client=client),
            Label(
                look,
                self.tr("Its clock is running. Finishing stops it and keeps all your notes."),
                wrap=Wrap.WORDS,
            ),
            row(pause, None),
            act=self.tr("Finish it"),
            leave=self.tr("Leave it running"),
            parent=parent,
        )

    def accept(self) -> None:
        """Finish the other visit."""
        if self.choice is Choice.LEAVE:
            self.choice = Choice.FINISH
        super().accept()

    def _on_pause(self) -> None:
        self.choice = Choice.PAUSE
        self.accept()
