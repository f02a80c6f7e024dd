"""A pill that can be pressed: it says which of a few ways is chosen, and offers the others."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.look.type import SEMIBOLD, Role
from ui.widgets.enter_key import pressed_by_enter
from ui.widgets.icon import paint_icon
from ui.widgets.menu import Menu
from ui.widgets.pill import paint_pill, pill_size

_ARROW = 14


class ChoicePill(QAbstractButton):
    """`chosen` carries the value of what was chosen by hand."""

    chosen = Signal(str)

    def __init__(
        self,
        look: Appearance,
        name: str,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Offer CHOICES, pairs of value and words; NAME says what is chosen here."""
        super().__init__(parent)
        self._look = look
        self._name = name
        self._choices = tuple(choices)
        self._tone = Tone.NEUTRAL
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", 12)
        self.clicked.connect(self._on_pressed)
        look.changed.connect(self.updateGeometry)

    def fill(self, words: str, tone: Tone) -> None:
        """Show WORDS as what is chosen."""
        self._tone = tone
        self.setText(words)
        self.setAccessibleName(self.tr("{name}: {words}").format(name=self._name, words=words))
        self.updateGeometry()
        self.update()

    def take(self, words: str) -> None:
        """Choose what WORDS say, as the menu does."""
        value = next(value for value, offered in self._choices if offered == words)
        self._on_chosen(value)

    def sizeHint(self) -> QSize:
        """The word, the arrow, and the room around them; as high as a finger needs."""
        size = pill_size(self._look, self.text())
        return QSize(size.width() + self._look.px(_ARROW), max(size.height(), self._look.px(30)))

    def minimumSizeHint(self) -> QSize:
        """A word is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill, the word and the arrow."""
        painter = QPainter(self)
        look, px = self._look, self._look.px
        size = pill_size(look, self.text())
        box = QRect(0, (self.height() - size.height()) // 2, self.width(), size.height())
        paint_pill(painter, box, look, "", self._tone)
        _, strong = look.tokens.tint(self._tone)
        painter.setPen(QColor(strong))
        painter.setFont(look.font(Role.MICRO, weight=SEMIBOLD))
        words = QRect(box.left() + px(12), box.top(), box.width(), box.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        side = px(_ARROW)
        arrow = QRect(box.right() - px(8) - side, box.top(), side, box.height())
        paint_icon(painter, arrow, look, "chevron-down", colour=strong, size=_ARROW)
        painter.end()

    def _on_pressed(self) -> None:
        menu = Menu(self)
        menu.setFont(self._look.font(Role.BODY))
        for value, words in self._choices:
            entry = menu.addAction(words)
            entry.setObjectName(value)
            entry.triggered.connect(partial(self._on_chosen, value))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_chosen(self, value: str, *_: object) -> None:
        self.chosen.emit(value)
