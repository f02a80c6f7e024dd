"""Cards, thin rules, and the bar at the foot of a page."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.look.appearance import Appearance
from ui.widgets.boxes import Item, Margins, column, row


class Ground(StrEnum):
    """What a card stands on, or is tinted with."""

    PLAIN = "plain"
    SUNKEN = "sunken"
    GREEN = "green"
    AMBER = "amber"
    BLUE = "blue"
    ROSE = "rose"


class Card(QFrame):
    """A group of things that belong together."""

    def __init__(
        self,
        look: Appearance,
        *items: Item,
        ground: Ground = Ground.PLAIN,
        spacing: int = 12,
        margins: Margins = (20, 18, 20, 18),
        parent: QWidget | None = None,
    ) -> None:
        """Hold ITEMS below each other.

        Args:
            look: the look in force.
            items: widgets, layouts, gaps in pixels, or None for the room left.
            ground: plain, sunken or tinted.
            spacing: gap between items, in pixels of the design.
            margins: room around them: left, top, right, bottom.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        self.setProperty("card", ground.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._body = column(*items, spacing=look.px(spacing), margins=margins)
        self.setLayout(self._body)

    @property
    def body(self) -> QVBoxLayout:
        """The layout inside, to add to."""
        return self._body


class Rule(QFrame):
    """A thin line between rows."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        """Draw a level line, or an UPRIGHT one."""
        super().__init__(parent)
        self.setProperty("card", "rule")
        self.setFixedWidth(1) if upright else self.setFixedHeight(1)


class FooterBar(QFrame):
    """The bar at the foot of a page: news on the left, buttons on the right."""

    def __init__(self, look: Appearance, *items: Item, parent: QWidget | None = None) -> None:
        """Hold ITEMS beside each other; None pushes the rest to the right."""
        super().__init__(parent)
        self.setProperty("card", "footer")
        self.setMinimumHeight(look.px(60))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        middle = Qt.AlignmentFlag.AlignVCenter
        self.setLayout(row(*items, spacing=look.px(8), margins=(28, 8, 28, 8), align=middle))
