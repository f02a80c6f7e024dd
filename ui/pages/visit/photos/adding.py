"""Take pictures in, one after the other beside the window; each that can't be used is named."""

import tempfile
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from consultant_app.desk import Desk
from consultant_app.domain.ids import VisitId
from consultant_app.domain.photos import Photo
from consultant_app.domain.problems import DiskRefused, Problem
from consultant_app.workflows import add_photo
from ui.jobs import Jobs
from ui.pages.visit.photos.photo_texts import refused_text


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to take in: what it is called, and what keeps it and returns its name."""

    name: str
    keep: Callable[[], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What came of one lot: the photos that are new, a sentence for each that was refused."""

    visit_id: VisitId
    asked: int
    photos: tuple[Photo, ...] = ()
    refused: tuple[str, ...] = ()


@dataclass(slots=True)
class _Lot:
    """Pictures that were given together; they are one step of undo."""

    visit_id: VisitId
    waiting: deque[Picture]
    asked: int
    kept: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


class Adding(QObject):
    """Takes in one picture at a time, so that memory holds one large picture at most.

    `progressed` tells how many of a lot are done, and of how many; `taken` carries a `Taken`.
    """

    progressed = Signal(int, int)
    taken = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._lots: deque[_Lot] = deque()

    @property
    def busy(self) -> bool:
        """Tell whether pictures are being taken in."""
        return bool(self._lots)

    def add(self, visit_id: VisitId, pictures: Iterable[Picture]) -> None:
        """Take in PICTURES for a visit, after those that are waiting."""
        waiting = deque(pictures)
        if not waiting:
            return
        self._lots.append(_Lot(visit_id, waiting, len(waiting)))
        if len(self._lots) == 1:
            self._go_on()

    def stop(self) -> None:
        """Take in no more; what was taken in already stays."""
        for lot in self._lots:
            lot.asked -= len(lot.waiting)
            lot.waiting.clear()

    def _go_on(self) -> None:
        lot = self._lots[0]
        if lot.waiting:
            done, picture = lot.asked - len(lot.waiting), lot.waiting.popleft()
            self.progressed.emit(done, lot.asked)
            refused = partial(self._on_refused, picture.name)
            self._jobs.run(picture.keep, self._on_kept, refused, ended=self._go_on)
            return
        photos = self._put(lot)
        self._lots.popleft()
        self.taken.emit(
            Taken(
                visit_id=lot.visit_id,
                asked=lot.asked,
                photos=photos,
                refused=tuple(lot.refused),
            )
        )
        if self._lots:
            self._go_on()

    def _put(self, lot: _Lot) -> tuple[Photo, ...]:
        """Give what was kept to the visit; a full disk is told like a picture that is refused."""
        if not lot.kept:
            return ()
        try:
            return add_photo.put_photos(self._desk, lot.visit_id, lot.kept)
        except DiskRefused as problem:
            lot.refused.append(refused_text(self.tr("The photos"), problem))
            return ()

    def _on_kept(self, name: str) -> None:
        self._lots[0].kept.append(name)

    def _on_refused(self, name: str, problem: Problem) -> None:
        self._lots[0].refused.append(refused_text(name, problem))


def of_file(desk: Desk, file: Path) -> Picture:
    """Return the picture in FILE."""
    return Picture(file.name, partial(add_photo.keep_picture, desk, file))


def of_image(desk: Desk, image: QImage, name: str) -> Picture:
    """Return a picture that is no file yet, to be called NAME."""
    return Picture(name, partial(_keep_image, desk, image))


def _keep_image(desk: Desk, image: QImage) -> str:
    """Keep IMAGE; the file that it passes through is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "picture.png"
        image.save(str(file))
        return add_photo.keep_picture(desk, file)
