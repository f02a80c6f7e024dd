"""A line over every page while the clients are made up, with the way to be rid of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.widgets.boxes import column
from ui.widgets.notices import Banner


class SampleLine(QWidget):
    """Hidden until there are sample clients."""

    remove_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Say that the clients are made up."""
        super().__init__(parent)
        words = self.tr("You are looking at sample clients.")
        banner = Banner(look, words, Tone.BLUE, icon="sparkles", action=self.tr("Remove them"))
        banner.acted.connect(self.remove_wanted)
        button = banner.findChild(QPushButton)
        if button is not None:
            button.setObjectName("remove-sample")
        self.setLayout(column(banner, margins=(28, 10, 28, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()
