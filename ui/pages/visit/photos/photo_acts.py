"""Do what is asked of the photos of a visit: show, describe, turn, pair, move, remove."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.ids import PhotoId
from consultant_app.domain.photos import Pair, Photo, turned
from consultant_app.workflows import add_photo, arrange_photos
from ui.pages.visit.menus import show_menu
from ui.pages.visit.open_visit import OpenVisit
from ui.pages.visit.photos.large_photo import LargePhoto
from ui.pages.visit.photos.photo_editor import PhotoEditor
from ui.pages.visit.photos.photo_menu import photo_menu
from ui.pages.visit.photos.photos_card import PhotosCard
from ui.pages.visit.photos.photos_in import PhotosIn
from ui.pages.visit.photos.tile import PhotoAct

_LARGEST = QSize(900, 900)


class PhotoActs(QObject):
    """Serves the card of photos; each act is one change. `added` carries each new photo."""

    added = Signal(object)

    def __init__(self, visit: OpenVisit, card: PhotosCard) -> None:
        """Serve CARD for the visit that is open in VISIT."""
        super().__init__(card)
        self._visit = visit
        self._card = card
        self._in = PhotosIn(visit, card)
        self._in.added.connect(self.added)
        self._editor: PhotoEditor | None = None
        self._pictures: dict[str, QImage] = {}
        card.act_wanted.connect(self._on_act)
        card.menu_wanted.connect(self._on_menu)

    def choose_files(self) -> None:
        """Ask which files to add."""
        self._in.choose_files()

    def paste(self) -> None:
        """Add the picture that was copied."""
        self._in.paste()

    def add_from(self, data: QMimeData) -> None:
        """Add what was pasted or dropped: files, or a picture itself."""
        self._in.add_from(data)

    def add_files(self, files: Iterable[Path]) -> None:
        """Add FILES, one after the other, beside the window."""
        self._in.add_files(files)

    def watch_camera(self) -> None:
        """Look for new pictures in the camera folder while the visit runs."""
        self._in.watch_camera()

    def show_pictures(self) -> None:
        """Have the small pictures read that are not here yet."""
        photos = {photo.file: photo for photo in self._visit.facts.photos}
        for file in self._card.wanted_files():
            if file in self._pictures:
                self._card.show_picture(file, self._pictures[file])
            else:
                read = partial(_read_picture, self._visit.desk, photos[file], _LARGEST)
                self._visit.workplace.jobs.run(read, partial(self._on_read, file))

    def close(self) -> None:
        """Store what is typed about a photo and close its editor."""
        if self._editor is not None:
            self._editor.close_it()

    def _on_read(self, file: str, picture: QImage) -> None:
        if not picture.isNull():
            self._pictures[file] = picture
            self._card.show_picture(file, picture)

    def _on_menu(self, photo_id: int, tile: QWidget, place: QPoint) -> None:
        photo = self._photo(photo_id)
        if photo is not None:
            wanted = partial(self._on_act, photo_id=photo_id, tile=tile)
            # the tile may go while its menu closes
            show_menu(photo_menu(photo, wanted, self._card), tile, place)

    def _on_act(self, act: PhotoAct, photo_id: int, tile: QWidget | None = None) -> None:
        photo = self._photo(photo_id)
        if photo is None:
            return
        match act:
            case PhotoAct.OPEN:
                self._open(photo, tile)
            case PhotoAct.LARGER:
                self._show_large(photo)
            case PhotoAct.REMOVE:
                arrange_photos.remove_photo(self._visit.desk, photo.id, by=self._visit.by)
                self._visit.stored()
                self._visit.workplace.navigation.tell(self.tr("Photo removed."), undo=True)
            case PhotoAct.EARLIER | PhotoAct.LATER:
                step = 1 if act is PhotoAct.LATER else -1
                arrange_photos.move_photo(self._visit.desk, photo, step, by=self._visit.by)
                self._visit.stored()
            case _:
                self._save(_changed(photo, act))

    def _open(self, photo: Photo, tile: QWidget | None) -> None:
        editor = self._made_editor()
        editor.show_photo(photo, self._visit.facts.work)
        editor.open_at(tile or self._card)
        if photo.file in self._pictures:
            editor.show_picture(self._pictures[photo.file])

    def _made_editor(self) -> PhotoEditor:
        if self._editor is None:
            self._editor = PhotoEditor(self._visit.workplace.look, self._card.window())
            self._editor.setObjectName("photo-editor")
            self._editor.save_wanted.connect(self._on_save_wanted)
            self._editor.act_wanted.connect(self._on_act)
        return self._editor

    def _on_save_wanted(self, photo: Photo) -> None:
        """Store the words of PHOTO; its place may have changed since it was opened."""
        stored = self._photo(photo.id)
        if stored is not None:
            self._save(replace(photo, position=stored.position), merge=True)

    def _show_large(self, photo: Photo) -> None:
        """Read the whole picture beside the window, then show it."""
        self.close()
        read = partial(_read_picture, self._visit.desk, photo, None)
        self._visit.workplace.jobs.run(read, partial(self._on_read_whole, photo.id))

    def _on_read_whole(self, photo_id: PhotoId, picture: QImage) -> None:
        photo = self._photo(photo_id)
        if photo is None:
            return
        if picture.isNull():
            words = self.tr("The file of this photo can’t be read any more.")
            self._visit.workplace.navigation.tell(words)
            return
        window = self._card.window()
        dialog = LargePhoto(self._visit.workplace.look, photo, picture, window)
        dialog.setObjectName("large-photo")
        dialog.finished.connect(partial(self._on_large_closed, dialog))
        dialog.open()

    def _on_large_closed(self, dialog: LargePhoto, result: int) -> None:
        photo = dialog.photo
        before = self._photo(photo.id)
        if result == QDialog.DialogCode.Accepted and before is not None:
            shown = replace(before, turn=photo.turn, crop=photo.crop)
            if shown != before:
                self._save(shown)
        tile = self._card.tile_of(photo.id)
        if tile is not None:
            tile.setFocus(Qt.FocusReason.PopupFocusReason)

    def _save(self, photo: Photo, *, merge: bool = False) -> None:
        add_photo.save_photo(self._visit.desk, photo, by=self._visit.by, merge=merge)
        self._visit.stored()
        editor = self._editor
        if editor is not None and not editor.isHidden() and photo.file in self._pictures:
            editor.show_change(photo, self._pictures[photo.file])

    def _photo(self, photo_id: int) -> Photo | None:
        if not self._visit.is_open:
            return None
        return next((p for p in self._visit.facts.photos if p.id == photo_id), None)


def _changed(photo: Photo, act: PhotoAct) -> Photo:
    """Return PHOTO after ACT; the key of the half that it is takes it off again."""
    match act:
        case PhotoAct.TURN_LEFT | PhotoAct.TURN_RIGHT:
            return turned(photo, 1 if act is PhotoAct.TURN_RIGHT else -1)
        case PhotoAct.BEFORE | PhotoAct.AFTER:
            half = Pair.BEFORE if act is PhotoAct.BEFORE else Pair.AFTER
            return replace(photo, pair=None if photo.pair is half else half)
        case _:
            return replace(photo, public=not photo.public)


def _read_picture(desk: Desk, photo: Photo, largest: QSize | None) -> QImage:
    """Return the picture of PHOTO, made small where LARGEST says so."""
    data = add_photo.photo_bytes(desk, photo)
    picture = QImage.fromData(data) if data else QImage()
    if picture.isNull() or largest is None:
        return picture
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(largest, keep, smooth)
