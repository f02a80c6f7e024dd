"""Which photos of the visit are on the page: a page has room for four."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from consultant_app.domain.ids import PhotoId
from consultant_app.domain.photos import MOST_ON_PAGE, Photo, for_the_page
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.wrap_up.small_picture import paint_picture, small_picture
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.flow import Flow
from ui.widgets.icon import paint_icon
from ui.widgets.labels import Label, Wrap

PhotoBytes = Callable[[Photo], bytes | None]

_WIDTH, _HEIGHT = 96, 72
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class PhotoChoice(QWidget):
    """All photos of the visit, those on the page ticked. `chosen` carries their ids."""

    chosen = Signal(object)

    def __init__(self, look: Appearance, photos: Sequence[Photo], photo_bytes: PhotoBytes) -> None:
        """Show PHOTOS; PHOTO_BYTES reads a picture."""
        super().__init__()
        self._photos = tuple(photos)
        on_page = for_the_page(photos)
        too_many = len(on_page) > MOST_ON_PAGE
        ink = Ink.AMBER if too_many else Ink.TEXT2
        sentence = self._sentence(len(on_page))
        words = Label(look, sentence, Role.SMALL, ink=ink, wrap=Wrap.WORDS)
        words.setObjectName("photos-for-the-page")
        first = Button(look, self.tr("Take the first four"), Kind.GHOST, small=True)
        first.setObjectName("first-four-photos")
        first.clicked.connect(self._on_first_four)
        first.setVisible(too_many)
        self._tiles = [_Tile(look, photo, photo_bytes(photo), n) for n, photo in enumerate(photos)]
        for tile in self._tiles:
            tile.toggled.connect(self._on_toggled)
        flow = Flow(*self._tiles, gap=look.px(8))
        line = row(words, None, first, spacing=look.px(8), align=_MIDDLE)
        self.setLayout(column(line, flow, spacing=look.px(8)))

    def tile_of(self, photo_id: int) -> QWidget | None:
        """Return what stands for a photo."""
        return next((tile for tile in self._tiles if tile.photo_id == photo_id), None)

    def _sentence(self, count: int) -> str:
        if count > MOST_ON_PAGE:
            words = self.tr(
                "{n} photos are ticked, and the page has room for four. Choose four; the others "
                "stay with the visit."
            )
            return words.format(n=count)
        words = self.tr("{n} of {all} photos are on the page; the others stay with the visit.")
        return words.format(n=count, all=len(self._photos))

    def _on_toggled(self, _on: bool) -> None:
        self.chosen.emit(frozenset(tile.photo_id for tile in self._tiles if tile.isChecked()))

    def _on_first_four(self) -> None:
        ids = (photo.id for photo in for_the_page(self._photos)[:MOST_ON_PAGE])
        self.chosen.emit(frozenset(ids))


class _Tile(QAbstractButton):
    """A photo that is on the page or not."""

    def __init__(self, look: Appearance, photo: Photo, jpeg: bytes | None, place: int) -> None:
        super().__init__()
        self._look = look
        self._picture: QImage = small_picture(jpeg, photo)
        self.photo_id: PhotoId = photo.id
        words = photo.caption or self.tr("Photo {n}").format(n=place + 1)
        self.setText(words)
        self.setAccessibleName(self.tr("{photo}, on the page").format(photo=words))
        self.setAccessibleDescription(photo.description)
        self.setObjectName(f"choose-photo-{photo.id}")
        self.setCheckable(True)
        self.setChecked(photo.public)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(_WIDTH), self._look.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(1.0 if self.isChecked() else 0.45)
        paint_picture(painter, self.rect(), self._look, self._picture)
        painter.setOpacity(1.0)
        tokens, side = self._look.tokens, self._look.px(22)
        box = self.rect().adjusted(self.width() - side - 4, 4, -4, side + 4 - self.height())
        painter.setPen(QColor(tokens.primary if self.isChecked() else tokens.edge))
        painter.setBrush(QColor(tokens.primary if self.isChecked() else tokens.surface))
        painter.drawEllipse(box.adjusted(0, 0, -1, -1))
        if self.isChecked():
            colour = tokens.on_primary
            paint_icon(painter, box, self._look, "check", colour=colour, size=14)
        painter.end()
