"""The photos of a visit as small pictures, a place to add more, and news about adding."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from consultant_app.domain.ids import PhotoId
from consultant_app.domain.photos import Photo
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.pages.visit.photos.adding_news import AddingNews
from ui.pages.visit.photos.tile import PhotoTile, Tile
from ui.widgets.boxes import holder
from ui.widgets.cards import Card
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, set_tip

_PER_ROW = 3


class PhotosCard(Card):
    """Pictures are handed in when they have been read; until then a tile shows a camera.

    `act_wanted` carries what is asked of a photo, its id and its tile.
    """

    add_wanted = Signal()
    paste_wanted = Signal()
    act_wanted = Signal(object, int, QWidget)
    menu_wanted = Signal(int, QWidget, object)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin without photos."""
        super().__init__(look, spacing=look.px(12), margins=(18, 13, 18, 16), parent=parent)
        self._look = look
        self._photos: tuple[Photo, ...] | None = None
        self._pictures: dict[str, QImage] = {}
        self._tiles: dict[PhotoId, PhotoTile] = {}
        self._count = Label(look, "", Role.SMALL)
        self.body.addWidget(SectionHead(look, self.tr("Photos"), beside=self._count))
        self._inside = QWidget()
        self.body.addWidget(self._inside)
        self.news = AddingNews(look)
        self.body.addWidget(self.news)

    def fill(self, photos: tuple[Photo, ...]) -> None:
        """Show PHOTOS."""
        same = [p.id for p in photos] == [p.id for p in self._photos or ()]
        stays = same and self._photos is not None
        self._photos = photos
        if stays:
            # The tiles stay: an editor may be open at one of them.
            for place, photo in enumerate(photos):
                self._tiles[photo.id].show_photo(photo, place, len(photos))
            return
        self._count.setText(str(len(photos)) if photos else "")
        focus = self._focused_name()
        self._replace(holder(self._grid(photos)))
        self._focus_again(focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what was copied, with the focus on any of the photos."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)

    def wanted_files(self) -> tuple[str, ...]:
        """Return the files whose pictures are not here yet."""
        files = (photo.file for photo in self._photos or ())
        return tuple(file for file in dict.fromkeys(files) if file not in self._pictures)

    def show_picture(self, file: str, picture: QImage) -> None:
        """Show the PICTURE of FILE on its tile."""
        self._pictures[file] = picture
        for photo in self._photos or ():
            if photo.file == file:
                self._tiles[photo.id].show_picture(picture)

    def tile_of(self, photo_id: PhotoId) -> QWidget | None:
        """Return the tile of a photo."""
        return self._tiles.get(photo_id)

    def _grid(self, photos: Sequence[Photo]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._look.px(8))
        self._tiles = {}
        for place, photo in enumerate(photos):
            tile = self._tile(photo, place, len(photos))
            grid.addWidget(tile, place // _PER_ROW, place % _PER_ROW)
        grid.addWidget(self._add_tile(), len(photos) // _PER_ROW, len(photos) % _PER_ROW)
        for column in range(_PER_ROW):
            grid.setColumnStretch(column, 1)
        return grid

    def _tile(self, photo: Photo, place: int, of: int) -> PhotoTile:
        tile = PhotoTile(self._look, photo, place, of)
        tile.setObjectName(f"photo-{photo.id}")
        tile.wanted.connect(partial(self._on_wanted, tile))
        tile.menu_wanted.connect(partial(self.menu_wanted.emit, photo.id, tile))
        if photo.file in self._pictures:
            tile.show_picture(self._pictures[photo.file])
        self._tiles[photo.id] = tile
        return tile

    def _add_tile(self) -> QWidget:
        add = Tile(self._look, self.tr("Add a photo"), "plus")
        add.setObjectName("add-photo")
        set_tip(add, self.tr("Add a photo"), keys="Ctrl+Shift+C")
        add.clicked.connect(self.add_wanted)
        return add

    def _on_wanted(self, tile: PhotoTile, act: object) -> None:
        self.act_wanted.emit(act, tile.photo.id, tile)

    def _replace(self, fresh: QWidget) -> None:
        self.body.replaceWidget(self._inside, fresh)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = fresh
        fresh.show()  # Qt would do it later, and the focus would be gone by then

    def _focused_name(self) -> str:
        focus = QApplication.focusWidget()
        here = focus is not None and self._inside.isAncestorOf(focus)
        return focus.objectName() if focus is not None and here else ""

    def _focus_again(self, name: str) -> None:
        """Stand where the focus was; where that photo is gone, on the way to add one."""
        if name:
            again = self._inside.findChild(QWidget, name)
            heir = again or self._inside.findChild(QWidget, "add-photo")
            if heir is not None:
                heir.setFocus()
