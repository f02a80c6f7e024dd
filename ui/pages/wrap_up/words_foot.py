"""The foot of the words: how many proposals are left, and one button that accepts them all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.widgets.boxes import row
from ui.widgets.buttons import Button, Kind
from ui.widgets.hollow_dot import HollowDot
from ui.widgets.labels import KeyCap, Label

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class WordsFoot(QWidget):
    """Shown only while something is still proposed."""

    accept_all_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Be hidden until there is a proposal."""
        super().__init__(parent)
        dot = HollowDot(look)
        self._count = Label(look, "", Role.SMALL)
        self._count.setObjectName("proposal-count")
        accept = Button(look, self.tr("Accept all"), Kind.GHOST, icon="check")
        accept.setObjectName("accept-all")
        accept.clicked.connect(self.accept_all_wanted)
        key = KeyCap(look, self.tr("Alt Enter"))
        one = Label(look, self.tr("accepts one"), Role.MICRO, ink=Ink.TEXT2)
        margins = (0, look.px(16), 0, 0)
        self.setLayout(
            row(
                dot,
                look.px(8),
                self._count,
                look.px(14),
                key,
                look.px(6),
                one,
                None,
                accept,
                margins=margins,
                align=_MIDDLE,
            )
        )
        dot.show()
        self.hide()

    def show_count(self, count: int) -> None:
        """Say that COUNT proposals are left."""
        words = self.tr("1 proposal left") if count == 1 else self.tr("{n} proposals left")
        self._count.setText(words.format(n=count))
        self.setVisible(count > 0)
