"""One photo as a small picture, with a key for everything that can be done with it."""

from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from consultant_app.domain.photos import Pair, Photo
from ui.look.appearance import Appearance
from ui.look.type import SEMIBOLD, Role
from ui.pages.visit.photos.shown_picture import middle_of, shown_picture
from ui.widgets.icon import paint_icon

_WIDTH, _HEIGHT = 83, 70
_RADIUS = 8
_LABEL = 18


class PhotoAct(Enum):
    """What can be asked of a photo."""

    OPEN = "open"
    LARGER = "larger"
    TURN_LEFT = "turn-left"
    TURN_RIGHT = "turn-right"
    BEFORE = "before"
    AFTER = "after"
    EARLIER = "earlier"
    LATER = "later"
    SHOW = "show"
    REMOVE = "remove"


_ALT = Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEYS = {
    (_NONE, Qt.Key.Key_Return): PhotoAct.OPEN,
    (_NONE, Qt.Key.Key_Enter): PhotoAct.OPEN,
    (_NONE, Qt.Key.Key_V): PhotoAct.LARGER,
    (_NONE, Qt.Key.Key_L): PhotoAct.TURN_LEFT,
    (_NONE, Qt.Key.Key_R): PhotoAct.TURN_RIGHT,
    (_NONE, Qt.Key.Key_B): PhotoAct.BEFORE,
    (_NONE, Qt.Key.Key_A): PhotoAct.AFTER,
    (_NONE, Qt.Key.Key_S): PhotoAct.SHOW,
    (_NONE, Qt.Key.Key_Delete): PhotoAct.REMOVE,
    (_NONE, Qt.Key.Key_Backspace): PhotoAct.REMOVE,
    (_ALT, Qt.Key.Key_Left): PhotoAct.EARLIER,
    (_ALT, Qt.Key.Key_Up): PhotoAct.EARLIER,
    (_ALT, Qt.Key.Key_Right): PhotoAct.LATER,
    (_ALT, Qt.Key.Key_Down): PhotoAct.LATER,
}


class Tile(QAbstractButton):
    """A small picture, cropped to the middle, or an icon."""

    def __init__(self, look: Appearance, words: str, icon: str) -> None:
        """Show ICON, called WORDS."""
        super().__init__()
        self._look = look
        self._icon_name = icon
        self._name(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As in the design."""
        return QSize(self._look.px(_WIDTH), self._look.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and what is on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens = self._look.tokens
        shape = QPainterPath()
        shape.addRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.hover if self.underMouse() else tokens.sunken))
        painter.drawPath(shape)
        self._paint_inside(painter, shape)
        painter.end()

    def _paint_inside(self, painter: QPainter, _shape: QPainterPath) -> None:
        colour = self._look.tokens.text2
        paint_icon(painter, self.rect(), self._look, self._icon_name, colour=colour, size=20)

    def _name(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)


class PhotoTile(Tile):
    """A photo. `wanted` carries what is asked of it, `menu_wanted` where a menu should open."""

    wanted = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, look: Appearance, photo: Photo, place: int, of: int) -> None:
        """Show PHOTO, the one at PLACE OF so many."""
        super().__init__(look, "", "camera")
        self._picture = QImage()
        self._drawn: QPixmap | None = None
        self.photo = photo
        self.show_photo(photo, place, of)
        self.clicked.connect(self._on_clicked)

    def show_picture(self, picture: QImage) -> None:
        """Show the whole PICTURE as the photo wants it shown."""
        self._picture = picture
        self._drawn = None
        self.update()

    def show_photo(self, photo: Photo, place: int, of: int) -> None:
        """Show PHOTO, the one at PLACE OF so many."""
        if (photo.turn, photo.crop) != (self.photo.turn, self.photo.crop):
            self._drawn = None
        self.photo = photo
        self._name(photo.caption or self.tr("Photo {n}").format(n=place + 1))
        said = (
            self.tr("{n} of {all}").format(n=place + 1, all=of),
            self._pair_word(),
            "" if photo.public else self.tr("Only for you"),
            "" if photo.description.strip() else self.tr("not described yet"),
        )
        self.setAccessibleDescription(", ".join(word for word in said if word))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Each key does one thing; the menu names them."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = _KEYS.get((held, Qt.Key(event.key())))
        if act is None:
            super().keyPressEvent(event)
        else:
            self.wanted.emit(act)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer all that can be done, with its keys."""
        self.menu_wanted.emit(event.globalPos())

    def _on_clicked(self) -> None:
        self.wanted.emit(PhotoAct.OPEN)

    def _pair_word(self) -> str:
        if self.photo.pair is None:
            return ""
        return self.tr("Before") if self.photo.pair is Pair.BEFORE else self.tr("After")

    def _paint_inside(self, painter: QPainter, shape: QPainterPath) -> None:
        if self._picture.isNull():
            super()._paint_inside(painter, shape)
        else:
            if self._drawn is None:
                self._drawn = QPixmap.fromImage(shown_picture(self._picture, self.photo))
            painter.setClipPath(shape)
            part = middle_of(self._drawn.size(), self.size())
            painter.drawPixmap(self.rect(), self._drawn, part)
            painter.setClipping(False)
        if self._pair_word():
            self._paint_pair(painter)
        if not self.photo.public:
            self._paint_mark(painter, "lock")
        elif not self.photo.description.strip():
            self._paint_mark(painter, "pen-line")

    def _paint_pair(self, painter: QPainter) -> None:
        """Say below which half of a pair it is."""
        look, tokens = self._look, self._look.tokens
        font = look.font(Role.KEY, weight=SEMIBOLD)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(self._pair_word()) + look.px(12)
        height = max(look.px(_LABEL), painter.fontMetrics().height() + 2)
        box = QRect(4, self.height() - height - 4, min(width, self.width() - 8), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(QColor(tokens.text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._pair_word())

    def _paint_mark(self, painter: QPainter, icon: str) -> None:
        tokens, side = self._look.tokens, self._look.px(22)
        box = QRect(self.width() - side - 4, 4, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(box)
        paint_icon(painter, box, self._look, icon, colour=tokens.text2, size=14)
