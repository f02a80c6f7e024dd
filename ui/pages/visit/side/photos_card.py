"""The photos of a visit as small pictures, and a place to add more."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from consultant_app.domain.ids import PhotoId
from consultant_app.domain.photos import Photo
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.boxes import holder
from ui.widgets.cards import Card
from ui.widgets.headers import SectionHead
from ui.widgets.icon import paint_icon
from ui.widgets.labels import Label, set_tip

_PER_ROW = 3
_WIDTH, _HEIGHT = 83, 70
_RADIUS = 8


class PhotosCard(Card):
    """`pictures` are handed in when they have been read; until then a tile shows a camera."""

    add_wanted = Signal()
    photo_wanted = Signal(int, QWidget)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin without photos."""
        super().__init__(look, spacing=look.px(12), margins=(18, 13, 18, 16), parent=parent)
        self._look = look
        self._photos: tuple[Photo, ...] | None = None
        self._pictures: dict[str, QPixmap] = {}
        self._tiles: dict[PhotoId, _Tile] = {}
        self._count = Label(look, "", Role.SMALL)
        self.body.addWidget(SectionHead(look, self.tr("Photos"), beside=self._count))
        self._inside = QWidget()
        self.body.addWidget(self._inside)

    def fill(self, photos: tuple[Photo, ...]) -> None:
        """Show PHOTOS."""
        same = [p.id for p in photos] == [p.id for p in self._photos or ()]
        stays = same and self._photos is not None
        self._photos = photos
        if stays:
            # The tiles stay: an editor may be open at one of them.
            for place, photo in enumerate(photos):
                self._tiles[photo.id].show_photo(photo, place)
            return
        self._count.setText(str(len(photos)) if photos else "")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._look.px(8))
        self._tiles = {}
        for place, photo in enumerate(photos):
            grid.addWidget(self._tile(photo, place), place // _PER_ROW, place % _PER_ROW)
        add = self._add_tile()
        grid.addWidget(add, len(photos) // _PER_ROW, len(photos) % _PER_ROW)
        for column in range(_PER_ROW):
            grid.setColumnStretch(column, 1)
        self._replace(holder(grid))

    def wanted_files(self) -> tuple[str, ...]:
        """Return the files whose pictures are not here yet."""
        files = (photo.file for photo in self._photos or ())
        return tuple(file for file in dict.fromkeys(files) if file not in self._pictures)

    def show_picture(self, file: str, picture: QImage) -> None:
        """Show the PICTURE of FILE on its tile."""
        self._pictures[file] = QPixmap.fromImage(picture)
        for photo in self._photos or ():
            if photo.file == file:
                self._tiles[photo.id].show_picture(self._pictures[file])

    def _tile(self, photo: Photo, place: int) -> QWidget:
        tile = _Tile(self._look, "", "camera")
        tile.show_photo(photo, place)
        tile.setObjectName(f"photo-{photo.id}")
        tile.clicked.connect(partial(self.photo_wanted.emit, photo.id, tile))
        if photo.file in self._pictures:
            tile.show_picture(self._pictures[photo.file])
        self._tiles[photo.id] = tile
        return tile

    def _add_tile(self) -> QWidget:
        add = _Tile(self._look, self.tr("Add a photo"), "plus")
        add.setObjectName("add-photo")
        set_tip(add, self.tr("Add a photo"), keys="Ctrl+Shift+C")
        add.clicked.connect(self.add_wanted)
        return add

    def _replace(self, fresh: QWidget) -> None:
        self.body.replaceWidget(self._inside, fresh)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = fresh
        fresh.show()  # Qt would do it later, and the focus would be gone by then


class _Tile(QAbstractButton):
    """A small picture, cropped to the middle, or an icon."""

    def __init__(self, look: Appearance, words: str, icon: str) -> None:
        super().__init__()
        self._look = look
        self._icon_name = icon
        self._picture: QPixmap | None = None
        self._private = False
        self._name(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: QPixmap) -> None:
        self._picture = picture
        self.update()

    def show_photo(self, photo: Photo, place: int) -> None:
        self._name(photo.caption or self.tr("Photo {n}").format(n=place + 1))
        self._private = not photo.public
        self.setAccessibleDescription(self.tr("Only for you") if self._private else "")
        self.update()

    def _name(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(_WIDTH), self._look.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens = self._look.tokens
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.hover if self.underMouse() else tokens.sunken))
        painter.drawPath(shape)
        if self._picture is None:
            paint_icon(
                painter, self.rect(), self._look, self._icon_name, colour=tokens.text2, size=20
            )
        else:
            painter.setClipPath(shape)
            painter.drawPixmap(self.rect(), self._picture, _middle_of(self._picture, self.size()))
        if self._private:
            self._paint_lock(painter)
        painter.end()

    def _paint_lock(self, painter: QPainter) -> None:
        tokens, side = self._look.tokens, self._look.px(22)
        box = QRect(self.width() - side - 4, 4, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(box)
        paint_icon(painter, box, self._look, "lock", colour=tokens.text2, size=14)


def _middle_of(picture: QPixmap, size: QSize) -> QRect:
    """Return the largest part in the middle of PICTURE with the shape of SIZE."""
    part = size.scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = (picture.width() - part.width()) // 2
    top = (picture.height() - part.height()) // 2
    return QRect(left, top, part.width(), part.height())
