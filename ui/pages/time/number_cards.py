"""The numbers on top of the page: big, with a few words below and a sign at the right."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.boxes import column, row, spread
from ui.widgets.cards import Card
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap

_NARROWEST = 190


@dataclass(frozen=True, slots=True)
class Number:
    """A big number and what it is."""

    number: str
    words: str


class NumberCards(QWidget):
    """Cards beside each other, two by two where the window is narrow for its letters."""

    def __init__(self, look: Appearance, icons: tuple[str, ...], names: tuple[str, ...]) -> None:
        """Make a card for each of ICONS; NAMES find them again."""
        super().__init__()
        self._look = look
        self._cards = [_Card(look, icon) for icon in icons]
        for card, name in zip(self._cards, names, strict=True):
            card.setObjectName(name)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(14))
        self.setLayout(self._grid)
        self._across = 0
        self._arrange(len(icons))

    def show_numbers(self, numbers: tuple[Number, ...]) -> None:
        """Show NUMBERS, one in each card."""
        for card, shown in zip(self._cards, numbers, strict=True):
            card.show_number(shown)
        self._arrange(self._most_across(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many beside each other as have room."""
        super().resizeEvent(event)
        self._arrange(self._most_across(event.size().width()))

    def _most_across(self, width: int) -> int:
        """Return how many have room beside each other in WIDTH with their numbers whole."""
        count, gap = len(self._cards), self._grid.spacing()
        widest = max(card.minimumSizeHint().width() for card in self._cards)
        each = max(self._look.px(_NARROWEST), widest)
        if width >= each * count + gap * (count - 1):
            return count
        half = max(1, count // 2)
        return half if width >= widest * half + gap * (half - 1) else 1

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        for place in range(max(across, self._across)):
            self._grid.setColumnStretch(place, 1 if place < across else 0)
        self._across = across
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // across, place % across)
        self._grid.activate()


class _Card(Card):
    """One number."""

    def __init__(self, look: Appearance, icon: str) -> None:
        self._number = Label(look, "", Role.TITLE)
        self._words = Label(look, "", Role.SMALL, wrap=Wrap.DOTS)
        sign = Icon(look, icon)
        # All the room is the number's: one that grows is whole before anything is laid out anew.
        top = row(spread(self._number), sign)
        top.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        super().__init__(
            look,
            column(top, self._words, spacing=look.px(2)),
            margins=(look.px(18), look.px(13), look.px(18), look.px(13)),
        )

    def show_number(self, shown: Number) -> None:
        self._number.setText(shown.number)
        self._words.setText(shown.words)
