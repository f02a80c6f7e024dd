"""Two letters in a circle, for a person or a client; the colour comes from the name."""

import unicodedata
import zlib

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.look.type import SEMIBOLD, Role
from ui.widgets.icon import paint_circle

# Never amber or rose: those mean something.
_TONES = (Tone.GREEN, Tone.BLUE, Tone.VIOLET, Tone.NEUTRAL)
_ROLES = ((30, Role.KEY), (36, Role.MICRO), (48, Role.SMALL), (1000, Role.TITLE))


class Initials(QWidget):
    """The initials of NAME in a circle; only for the eye, the name stands beside it."""

    def __init__(
        self, look: Appearance, name: str, *, size: int = 34, parent: QWidget | None = None
    ) -> None:
        """Show the initials of NAME in a circle of SIZE (26, 34, 38 or 52) logical pixels."""
        super().__init__(parent)
        self._look = look
        self._name = name
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_name(self, name: str) -> None:
        """Show the initials of another name."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """The size of the circle."""
        return QSize(self._look.px(self._size), self._look.px(self._size))

    def minimumSizeHint(self) -> QSize:
        """A circle is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle and letters."""
        painter = QPainter(self)
        paint_initials(painter, self.rect(), self._look, self._name)
        painter.end()


def initials(name: str) -> str:
    """Return the first letters of the first two words of NAME, in capitals."""
    words = (word.lstrip("&-–'’\"“(.,") for word in unicodedata.normalize("NFC", name).split())
    return "".join(word[0] for word in words if word and word[0].isalnum())[:2].upper()


def initials_tone(name: str) -> Tone:
    """Return the tone of NAME, the same each time the program runs."""
    return _TONES[zlib.crc32(name.strip().casefold().encode()) % len(_TONES)]


def paint_initials(painter: QPainter, box: QRect, look: Appearance, name: str) -> None:
    """Paint the circle of NAME into BOX; delegates use it too."""
    soft, strong = look.tokens.tint(initials_tone(name))
    paint_circle(painter, box, look, soft, strong)
    role = next(role for widest, role in _ROLES if box.width() <= look.px(widest))
    painter.setFont(look.font(role, weight=SEMIBOLD))
    painter.setPen(QColor(strong))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), initials(name))
