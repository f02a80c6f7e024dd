"""Lines to choose from below a field: pressing one writes it there, as one's own."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.pages.wrap_up.paragraph import Paragraph
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, Kind


class OfferedChoices(QWidget):
    """Hidden while there is nothing to offer."""

    def __init__(
        self, look: Appearance, field: Paragraph, name: str, parent: QWidget | None = None
    ) -> None:
        """Offer lines for FIELD; NAME begins the names of the buttons."""
        super().__init__(parent)
        self._look = look
        self._field = field
        self._name = name
        self._lines: tuple[str, ...] = ()
        self._inside: QWidget | None = None
        self._box = column()
        self.setLayout(self._box)
        self.hide()

    def fill(self, lines: Sequence[str]) -> None:
        """Offer LINES."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        if self._inside is not None:
            self._box.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        buttons = (self._button(number, line) for number, line in enumerate(self._lines))
        self._inside = holder(column(*(row(button, None) for button in buttons)))
        self._box.addWidget(self._inside)
        self._inside.show()
        self.setVisible(bool(lines))

    def _button(self, number: int, line: str) -> Button:
        button = Button(self._look, line, Kind.QUIET, icon="plus", small=True)
        button.setObjectName(f"{self._name}-{number}")
        button.setAccessibleName(self.tr("Take this line: {line}").format(line=line))
        button.clicked.connect(partial(self._take, line))
        return button

    def _take(self, line: str) -> None:
        self._field.take(line)
        self._field.setFocus()
