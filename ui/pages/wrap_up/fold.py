"""Something that can be folded away below a line that names it."""

from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.widgets.boxes import Item, column, holder, row
from ui.widgets.buttons import Button, Kind


class Fold(QWidget):
    """A line with an arrow; pressing it shows or hides what is below."""

    def __init__(
        self,
        look: Appearance,
        title: str,
        *items: Item,
        unfolded: bool = False,
        spacing: int = 10,
        parent: QWidget | None = None,
    ) -> None:
        """Hold ITEMS below TITLE, hidden unless UNFOLDED."""
        super().__init__(parent)
        self._title = title
        self._line = Button(look, title, Kind.QUIET, icon="chevron-right", small=True)
        self._line.setCheckable(True)
        self._line.toggled.connect(self._on_toggled)
        self._inside = holder(column(*items, spacing=look.px(spacing)))
        self._inside.hide()
        self.setLayout(column(row(self._line, None), self._inside, spacing=look.px(6)))
        self.unfold(on=unfolded)

    @property
    def line(self) -> Button:
        """The line that is pressed."""
        return self._line

    def unfold(self, *, on: bool = True) -> None:
        """Show what is inside, or hide it."""
        self._line.setChecked(on)

    def _on_toggled(self, on: bool) -> None:  # Qt's own signature
        self._line.set_icon("chevron-down" if on else "chevron-right")
        words = self.tr("{title}, open") if on else self.tr("{title}, folded")
        self._line.setAccessibleName(words.format(title=self._title))
        self._inside.setVisible(on)


def unfold_around(widget: QWidget) -> None:
    """Unfold whatever WIDGET is folded away in."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, Fold):
            above.unfold()
        above = above.parentWidget()
