"""Another visit runs already: finish it or pause it, or leave all as it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.widgets.boxes import row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Wrap
from ui.widgets.popover import Popover

_WIDTH = 380


class OtherVisitRuns(Popover):
    """Only one clock runs at a time; closing the panel changes nothing."""

    finish_wanted = Signal()
    pause_wanted = Signal()

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Be hidden over WINDOW until `ask`."""
        self._words = Label(look, "", wrap=Wrap.WORDS)
        # What is milder comes first, so that it has the focus.
        pause = Button(look, self.tr("Pause it"), icon="pause", small=True)
        pause.setObjectName("pause-other")
        finish = Button(look, self.tr("Finish it"), icon="signature", small=True)
        finish.setObjectName("finish-other")
        super().__init__(
            look,
            window,
            self._words,
            row(pause, finish, None, spacing=look.px(8)),
            name=self.tr("Another visit is running"),
        )
        finish.clicked.connect(self._on_finish)
        pause.clicked.connect(self._on_pause)
        self.set_panel_width(_WIDTH)

    def ask(self, client: str, anchor: QWidget) -> None:
        """Ask below ANCHOR what to do with the visit at CLIENT."""
        words = self.tr("Finish {client} first, or pause it? Your notes are kept either way.")
        self._words.setText(words.format(client=client))
        self.open_at(anchor)

    def _on_finish(self) -> None:
        self.close_it()
        self.finish_wanted.emit()

    def _on_pause(self) -> None:
        self.close_it()
        self.pause_wanted.emit()
