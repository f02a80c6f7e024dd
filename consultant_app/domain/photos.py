"""Photos of a visit: which file, what it shows, whether the customer gets it."""

from dataclasses import dataclass
from enum import StrEnum

from consultant_app.domain.ids import PhotoId, VisitId, WorkId


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A photo kept in the profile's `attachments/`; `file` is its name there.

    `description` says what it shows, for those who cannot see it; needed before it is shown.
    `turn` counts quarter turns to the right, `crop` is the part that is shown; the file keeps the
    whole picture. Photos of one visit are in the order of `position`.
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
