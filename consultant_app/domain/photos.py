"""Photos of a visit: which file, what it shows, which part of it, whether the customer gets it.

Photos of one visit are in the order of `position`. Nothing here changes a picture: `turn` and
`crop` say how to show it, and the file keeps the whole.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from consultant_app.domain.ids import PhotoId, VisitId, WorkId

MOST_ON_PAGE = 4
"""A page has room for so many photos; which ones, the consultant says."""

WHOLE_SIDE = 1000
LEAST_SIDE = 50
"""A part of less than a twentieth of the picture would be a few dots on paper."""

_QUARTERS = 4


class Pair(StrEnum):
    """Which half of a before-and-after pair a photo is."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Crop:
    """The part of a turned photo that is shown, in thousandths of its width and height."""

    left: int
    top: int
    width: int
    height: int

    @property
    def fits(self) -> bool:
        """Tell whether it is a part of a picture, and large enough to be seen."""
        starts = self.left >= 0 and self.top >= 0
        ends = self.left + self.width <= WHOLE_SIDE and self.top + self.height <= WHOLE_SIDE
        return starts and ends and min(self.width, self.height) >= LEAST_SIDE

    def box(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Return left, top, right and bottom in a picture of WIDTH by HEIGHT; never empty."""
        left = min(self.left * width // WHOLE_SIDE, width - 1)
        top = min(self.top * height // WHOLE_SIDE, height - 1)
        right = max(left + 1, round((self.left + self.width) * width / WHOLE_SIDE))
        bottom = max(top + 1, round((self.top + self.height) * height / WHOLE_SIDE))
        return left, top, min(right, width), min(bottom, height)


WHOLE = Crop(left=0, top=0, width=WHOLE_SIDE, height=WHOLE_SIDE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A photo kept in the profile's `attachments/`; `file` is its name there.

    `description` says what it shows, for those who cannot see it; needed before it is shown.
    `turn` counts quarter turns to the right, `crop` is the part of the turned picture that is
    shown, None for all of it.
    """

    id: PhotoId = PhotoId(0)
    visit_id: VisitId
    file: str
    work_id: WorkId | None = None
    pair: Pair | None = None
    caption: str = ""
    description: str = ""
    public: bool = True
    position: int = 0
    turn: int = 0
    crop: Crop | None = None


def turned(photo: Photo, quarters: int) -> Photo:
    """Return PHOTO turned to the right by QUARTERS; the part that is shown turns with it."""
    crop = photo.crop
    for _ in range(quarters % _QUARTERS):
        crop = _turned_right(crop) if crop else None
    return replace(photo, turn=(photo.turn + quarters) % _QUARTERS, crop=crop)


def cropped(photo: Photo, crop: Crop | None) -> Photo:
    """Return PHOTO showing only CROP of it; the whole picture is no crop."""
    return replace(photo, crop=None if crop == WHOLE else crop)


def moved(photos: Sequence[Photo], photo_id: PhotoId, step: int) -> tuple[Photo, ...]:
    """Return PHOTOS with one of them STEP places further on, each with its new position."""
    rest = [photo for photo in photos if photo.id != photo_id]
    at = next(place for place, photo in enumerate(photos) if photo.id == photo_id)
    rest.insert(min(max(0, at + step), len(rest)), photos[at])
    return tuple(replace(photo, position=place) for place, photo in enumerate(rest))


def next_position(photos: Iterable[Photo]) -> int:
    """Return the place after PHOTOS."""
    return max((photo.position for photo in photos), default=-1) + 1


def for_the_page(photos: Iterable[Photo]) -> tuple[Photo, ...]:
    """Return those of PHOTOS that the customer is to get."""
    return tuple(photo for photo in photos if photo.public)


def with_pairs_together(photos: Sequence[Photo]) -> tuple[Photo, ...]:
    """Return PHOTOS with each *after* right behind its *before*, the others where they are.

    The first *before* of a piece of work goes with its first *after*, the second with the second.
    """
    halves = _halves(photos)
    behind = {photo.id for photo in halves.values()}
    found: list[Photo] = []
    for photo in photos:
        if photo.id in behind:
            continue
        found.append(photo)
        if photo.id in halves:
            found.append(halves[photo.id])
    return tuple(found)


_Shown = TypeVar("_Shown")


def in_rows(photos: Sequence[tuple[Pair | None, _Shown]]) -> list[list[_Shown]]:
    """Return PHOTOS two to a row; a pair shares one, so the photo before it may stand alone."""
    rows: list[list[_Shown]] = []
    at = 0
    while at < len(photos):
        step = 2 if at + 1 < len(photos) and not _is_pair(photos, at + 1) else 1
        step = 2 if _is_pair(photos, at) else step
        rows.append([shown for _pair, shown in photos[at : at + step]])
        at += step
    return rows


def _is_pair(photos: Sequence[tuple[Pair | None, object]], at: int) -> bool:
    """Tell whether the photo AT that place is a *before* with its *after* right behind it."""
    halves = [pair for pair, _shown in photos[at : at + 2]]
    return halves == [Pair.BEFORE, Pair.AFTER]


def _halves(photos: Sequence[Photo]) -> dict[PhotoId, Photo]:
    """Return the *after* that goes with each *before*."""
    found: dict[PhotoId, Photo] = {}
    for work_id in dict.fromkeys(photo.work_id for photo in photos):
        same = [photo for photo in photos if photo.work_id == work_id]
        before = [photo.id for photo in same if photo.pair is Pair.BEFORE]
        after = [photo for photo in same if photo.pair is Pair.AFTER]
        found |= dict(zip(before, after, strict=False))
    return found


def _turned_right(crop: Crop) -> Crop:
    left = WHOLE_SIDE - crop.top - crop.height
    return Crop(left=left, top=crop.left, width=crop.height, height=crop.width)
