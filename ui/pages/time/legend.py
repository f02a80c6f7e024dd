"""What the colours of the chart mean, in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from consultant_app.domain.time_account import BlockKind
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.time.block_words import IN_LEGEND, kind_colour, kind_text
from ui.widgets.boxes import holder, row
from ui.widgets.labels import Label

_SIDE = 11


def legend(look: Appearance) -> QWidget:
    """Return the legend of the week's chart."""
    shown = holder(row(*(_entry(look, kind) for kind in IN_LEGEND), spacing=look.px(9)))
    shown.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return shown


def _entry(look: Appearance, kind: BlockKind) -> QWidget:
    entry = QWidget()
    words = Label(look, kind_text(kind), Role.MICRO, ink=Ink.TEXT2)
    entry.setLayout(row(_Swatch(look, kind), look.px(6), words))
    entry.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return entry


class _Swatch(QWidget):
    """A small square as the blocks of its kind are painted."""

    def __init__(self, look: Appearance, kind: BlockKind) -> None:
        super().__init__()
        self._look = look
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        side = self._look.px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(kind_colour(self._look.tokens, self._kind))
        side = self._look.px(_SIDE)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        if self._kind is BlockKind.PLANNED:
            pen = QPen(colour, 1)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
        painter.drawRoundedRect(box, 3, 3)
        painter.end()
