"""The heading of a step, with something quiet at its right end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import MEDIUM, Role
from ui.shortcuts import CommandName, shown_key
from ui.widgets.boxes import Item, row
from ui.widgets.icon import Icon
from ui.widgets.labels import Heading, KeyCap, Label

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class StepHead(QWidget):
    """What the step is about, and ITEMS at the right."""

    def __init__(
        self, look: Appearance, title: str, *items: Item, parent: QWidget | None = None
    ) -> None:
        """Show TITLE."""
        super().__init__(parent)
        self.setLayout(row(Heading(look, title, Role.TITLE), None, *items, align=_MIDDLE))


class SuggestionCount(QWidget):
    """How many suggestions there are, and the key that leads to the next."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Say nothing until there is one."""
        super().__init__(parent)
        self._count = Label(look, "", Role.SMALL, weight=MEDIUM, ink=Ink.AMBER)
        self._count.setObjectName("suggestion-count")
        key = KeyCap(look, shown_key(CommandName.NEXT_SUGGESTION))
        after = Label(look, self.tr("next"), Role.MICRO, ink=Ink.TEXT2)
        icon = Icon(look, "lightbulb", ink=Ink.AMBER)
        self.setLayout(
            row(icon, 7, self._count, 14, key, 6, after, margins=(14, 0, 0, 0), align=_MIDDLE)
        )
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say that there are COUNT suggestions."""
        words = self.tr("1 suggestion") if count == 1 else self.tr("{n} suggestions")
        text = words.format(n=count)
        self._count.setText(text)
        self.setVisible(count > 0)
