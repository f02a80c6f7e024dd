"""Draws what is in view of a page, and a little around it: sharp at any size, bounded memory."""

import math
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QImage

from ui.jobs import Jobs
from ui.widgets.page_desk import PageDesk
from ui.widgets.page_pictures import Band, PagePictures, PageSize, PageUnreadable, bands_of

_ROWS = 1600
"""A band has at most so many rows: a page that fits the width is one even where pixels are small"""

Part = tuple[int, Band]
"""A band of a page, from 0."""


class PageDrawing(QObject):
    """One picture at a time, that nearest to the middle of the view first.

    `drawn` tells that all in view is drawn anew, `failed` that a page can't be drawn.
    """

    drawn = Signal()
    failed = Signal()

    def __init__(self, jobs: Jobs, pictures: PagePictures, desk: PageDesk) -> None:
        """Draw by PICTURES onto DESK."""
        super().__init__(desk)
        self._jobs = jobs
        self._pictures = pictures
        self._desk = desk
        self._pdf = b""
        self._view = QRect()
        self._ratio = 1.0
        self._generation = 0
        self._drawing = False
        self._told = True

    def stop(self) -> None:
        """Want no picture that is being drawn now."""
        self._generation += 1
        self._drawing = False

    def draw_anew(self, pdf: bytes, view: QRect, ratio: float) -> None:
        """Draw what is in VIEW of PDF, at RATIO pixels to a logical one."""
        self.stop()
        self._pdf, self._ratio, self._told = pdf, ratio, False
        self._desk.renew()
        self.look_at(view)

    def look_at(self, view: QRect) -> None:
        """Draw what is in VIEW and was not drawn yet; let go of what is far from it."""
        self._view = view
        far = 2 * view.height()
        self._desk.keep_only(set(self._parts_in(view.adjusted(0, -far, 0, far))))
        self._draw_next()

    def _draw_next(self) -> None:
        if self._drawing or not self._pdf:
            return
        part = self._most_wanted()
        if part is None:
            self._tell()
            return
        self._drawing = True
        page, band = part
        work = partial(_drawn, self._pictures, self._pdf, part, self._pixels)
        self._jobs.run(work, partial(self._on_drawn, self._generation, page, band))

    def _on_drawn(self, generation: int, page: int, band: Band, picture: QImage | None) -> None:
        if generation != self._generation:
            return
        self._drawing = False
        if picture is None:
            self.failed.emit()
            return
        self._desk.put(page, band, picture)
        self._draw_next()

    def _tell(self) -> None:
        self._desk.forget_stale()
        if not self._told:
            self._told = True
            self.drawn.emit()

    def _most_wanted(self) -> Part | None:
        """Return what is missing in view or half a view around it, nearest to its middle."""
        around = self._view.height() // 2
        parts = self._parts_in(self._view.adjusted(0, -around, 0, around))
        missing = [part for part in parts if not self._desk.has(*part)]
        return min(missing, key=self._distance, default=None)

    def _distance(self, part: Part) -> int:
        middle = self._view.center().y()
        box = self._box_of(part)
        return max(0, box.top() - middle, middle - box.bottom())

    def _parts_in(self, area: QRect) -> list[Part]:
        found: list[Part] = []
        for page in range(self._desk.pages):
            box = self._desk.box(page)
            if box.bottom() < area.top() or box.top() > area.bottom():
                continue
            rows = _rows(self._desk.size_of(page), self._pixels)
            parts = ((page, band) for band in bands_of(rows, at_most=_ROWS))
            found.extend(part for part in parts if self._box_of(part).intersects(area))
        return found

    def _box_of(self, part: Part) -> QRect:
        page, band = part
        box = self._desk.box(page)
        per_row = box.height() / band.height
        top = box.top() + math.floor(band.top * per_row)
        height = math.ceil((band.bottom - band.top) * per_row)
        return QRect(self._view.left(), top, max(1, self._view.width()), height)

    @property
    def _pixels(self) -> int:
        return round(self._desk.sheet_width * self._ratio)


def _rows(size: PageSize, width: int) -> int:
    return max(1, math.ceil((width - 0.01) * size.height_pt / size.width_pt))


def _drawn(pictures: PagePictures, pdf: bytes, part: Part, width: int) -> QImage | None:
    page, band = part
    try:
        return pictures.draw(pdf, page=page, width=width, band=band)
    except PageUnreadable:
        return None
