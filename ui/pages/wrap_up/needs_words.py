"""The mark of what still needs the consultant's words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.widgets.boxes import row
from ui.widgets.hollow_dot import HollowDot
from ui.widgets.labels import Label


class NeedsWords(QWidget):
    """A hollow dot, and what it means."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Show the mark."""
        super().__init__(parent)
        dot = HollowDot(look)
        words = self.tr("Needs your words")
        label = Label(look, words, Role.MICRO, weight=SEMIBOLD, ink=Ink.TEXT2)
        self.setLayout(row(dot, look.px(6), label, align=Qt.AlignmentFlag.AlignVCenter))
        dot.show()
