"""Add, show, describe and remove the photos of the visit."""

import tempfile
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.entries import PHOTOS
from consultant_app.domain.ids import PhotoId, VisitId
from consultant_app.domain.photos import Photo
from consultant_app.domain.problems import Problem
from consultant_app.workflows import add_photo, edit_entry, keep_settings
from ui.last_folders import LastFolders
from ui.pages.visit.open_visit import OpenVisit
from ui.pages.visit.side.photo_editor import PhotoEditor
from ui.pages.visit.side.photos_card import PhotosCard
from ui.problem_texts import problem_text

_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".bmp", ".gif", ".tif", ".tiff")
_LARGEST = QSize(900, 900)


class PhotoActs(QObject):
    """Serves the card of photos. `added` carries each new photo."""

    added = Signal(object)

    def __init__(self, visit: OpenVisit, card: PhotosCard) -> None:
        """Serve CARD for the visit that is open in VISIT."""
        super().__init__(card)
        self._visit = visit
        self._card = card
        self._editor: PhotoEditor | None = None
        self._pictures: dict[str, QImage] = {}
        card.add_wanted.connect(self.choose_files)
        card.photo_wanted.connect(self._on_photo_wanted)

    def choose_files(self) -> None:
        """Ask which files to add."""
        folders = LastFolders(self._visit.desk.profile)
        camera = keep_settings.app_settings(self._visit.desk).photo_folder
        names = " ".join(f"*{suffix}" for suffix in _SUFFIXES)
        files, _ = QFileDialog.getOpenFileNames(
            self._card.window(),
            self.tr("Add photos"),
            camera or folders.begin(PHOTOS),
            self.tr("Photos ({names})").format(names=names),
        )
        if files:
            folders.note(PHOTOS, Path(files[0]))
        self.add_files(Path(file) for file in files)

    def paste(self) -> None:
        """Add the picture that was copied."""
        self.add_from(QGuiApplication.clipboard().mimeData())

    def add_from(self, data: QMimeData) -> None:
        """Add what was pasted or dropped: files, or a picture itself."""
        files = picture_files(data)
        if files:
            self.add_files(files)
        elif data.hasImage():
            self._add_image(QImage(data.imageData()))

    def add_files(self, files: Iterable[Path]) -> None:
        """Add FILES, one after the other, beside the window."""
        for file in files:
            work = partial(add_photo.add_photo, self._visit.desk, self._visit.id, file)
            self._visit.workplace.jobs.run(work, self._on_added, self._on_refused)

    def show_pictures(self) -> None:
        """Have the small pictures read that are not here yet."""
        wanted = self._card.wanted_files()
        photos = {photo.file: photo for photo in self._visit.facts.photos}
        for file in wanted:
            if file in self._pictures:
                self._card.show_picture(file, self._pictures[file])
            else:
                work = partial(_read_picture, self._visit.desk, photos[file])
                self._visit.workplace.jobs.run(work, partial(self._on_read, file))

    def close(self) -> None:
        """Store what is typed about a photo and close its editor."""
        if self._editor is not None:
            self._editor.close_it()

    def _add_image(self, image: QImage) -> None:
        work = partial(_add_image, self._visit.desk, self._visit.id, image)
        self._visit.workplace.jobs.run(work, self._on_added, self._on_refused)

    def _on_added(self, photo: Photo) -> None:
        self._visit.stored()
        self.added.emit(photo)
        self._visit.workplace.navigation.tell(self.tr("Photo added."), undo=True)

    def _on_refused(self, problem: Problem) -> None:
        text = problem_text(problem)
        self._visit.workplace.navigation.tell(f"{text.title} {text.body}")

    def _on_read(self, file: str, picture: QImage) -> None:
        if picture.isNull():
            return
        self._pictures[file] = picture
        self._card.show_picture(file, picture)

    def _on_photo_wanted(self, photo_id: int, tile: QWidget) -> None:
        photo = next((p for p in self._visit.facts.photos if p.id == photo_id), None)
        if photo is None:
            return
        editor = self._made_editor()
        editor.show_photo(photo)
        editor.open_at(tile)
        if photo.file in self._pictures:
            editor.show_picture(self._pictures[photo.file])

    def _made_editor(self) -> PhotoEditor:
        if self._editor is None:
            self._editor = PhotoEditor(self._visit.workplace.look, self._card.window())
            self._editor.setObjectName("photo-editor")
            self._editor.save_wanted.connect(self._on_save_wanted)
            self._editor.remove_wanted.connect(self._on_remove_wanted)
        return self._editor

    def _on_save_wanted(self, photo: Photo) -> None:
        add_photo.save_photo(self._visit.desk, photo, by=self._visit.by, merge=True)
        self._visit.stored()

    def _on_remove_wanted(self, photo_id: int) -> None:
        edit_entry.remove_entry(self._visit.desk, PHOTOS, PhotoId(photo_id), by=self._visit.by)
        self._visit.stored()
        self._visit.workplace.navigation.tell(self.tr("Photo removed."), undo=True)


def picture_files(data: QMimeData) -> list[Path]:
    """Return the files of pictures that DATA names."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.suffix.lower() in _SUFFIXES]


def _add_image(desk: Desk, visit_id: VisitId, image: QImage) -> Photo:
    """Add a picture that is no file yet; what it passes through is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "picture.png"
        image.save(str(file))
        return add_photo.add_photo(desk, visit_id, file)


def _read_picture(desk: Desk, photo: Photo) -> QImage:
    data = add_photo.photo_bytes(desk, photo)
    picture = QImage.fromData(data) if data else QImage()
    if picture.isNull():
        return picture
    return picture.scaled(
        _LARGEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
