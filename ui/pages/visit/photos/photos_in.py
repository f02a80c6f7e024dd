"""Where photos come from: files that are chosen, what is pasted or dropped, the camera folder."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from consultant_app.domain.entries import PHOTOS
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import keep_settings
from ui.last_folders import LastFolders
from ui.pages.visit.open_visit import OpenVisit
from ui.pages.visit.photos.adding import Adding, Taken, of_file, of_image
from ui.pages.visit.photos.camera_folder import CameraFolder
from ui.pages.visit.photos.photo_texts import added_text, known_text, not_added_text
from ui.pages.visit.photos.photos_card import PhotosCard
from ui.pages.visit.photos.picture_files import SUFFIXES, picture_files


class PhotosIn(QObject):
    """Takes pictures in and tells of it. `added` carries each new photo of the open visit."""

    added = Signal(object)

    def __init__(self, visit: OpenVisit, card: PhotosCard) -> None:
        """Serve CARD for the visit that is open in VISIT."""
        super().__init__(card)
        self._visit = visit
        self._card = card
        self._adding = Adding(visit.desk, visit.workplace.jobs, self)
        self._camera = CameraFolder(visit.workplace.jobs, self)
        self._adding.progressed.connect(card.news.show_progress)
        self._adding.taken.connect(self._on_taken)
        self._camera.offered.connect(card.news.offer)
        card.add_wanted.connect(self.choose_files)
        card.paste_wanted.connect(self.paste)
        card.news.stop_wanted.connect(self._adding.stop)
        card.news.offer_taken.connect(self._on_offer_taken)
        card.news.offer_declined.connect(self._camera.settle)

    def choose_files(self) -> None:
        """Ask which files to add."""
        folders = LastFolders(self._visit.desk.profile)
        camera = keep_settings.app_settings(self._visit.desk).photo_folder
        names = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
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
            picture = of_image(
                self._visit.desk, QImage(data.imageData()), self.tr("The copied picture")
            )
            self._adding.add(self._visit.id, (picture,))

    def add_files(self, files: Iterable[Path]) -> None:
        """Add FILES, one after the other, beside the window."""
        self._adding.add(self._visit.id, [of_file(self._visit.desk, file) for file in files])

    def watch_camera(self) -> None:
        """Look for new pictures in the camera folder while the visit runs."""
        facts = self._visit.facts
        folder = keep_settings.app_settings(self._visit.desk).photo_folder
        begun = [segment.start for segment in facts.segments]
        if folder and begun and facts.visit.state is VisitState.RUNNING:
            self._camera.watch(folder, since=min(begun).timestamp())
        else:
            self._camera.stop()

    def _on_offer_taken(self) -> None:
        files = self._camera.files
        self._camera.settle()
        self.add_files(files)

    def _on_taken(self, taken: Taken) -> None:
        self._card.news.show_done(taken.refused)
        told = []
        if taken.photos:
            told.append(added_text(len(taken.photos)))
        if taken.refused:
            told.append(not_added_text(taken.refused, of=taken.asked))
        if not told and taken.asked:
            told.append(known_text(taken.asked))
        if told:
            self._visit.workplace.navigation.tell(" ".join(told), undo=bool(taken.photos))
        if self._visit.is_open and self._visit.id == taken.visit_id:
            self._visit.stored()
            for photo in taken.photos:
                self.added.emit(photo)
