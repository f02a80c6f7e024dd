"""Pictures for paper: read with care, turned upright, made small, freed of all metadata."""

import zlib
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps

from consultant_app.domain.photos import WHOLE, WHOLE_SIDE, Crop
from consultant_app.domain.summaries import PhotoOnPage

_FORMATS = ("JPEG", "PNG")
_PHOTO_DPI = 220
_DRAWING_DPI = 300
_JPEG_QUALITY = 85
# A phone makes 108 million pixels, and its JPEG is read at a fraction of that. A PNG is not.
_MOST_PIXELS, _MOST_PIXELS_PNG = 120_000_000, 50_000_000
_TURNS = (
    None,
    Image.Transpose.ROTATE_270,  # Pillow turns to the left
    Image.Transpose.ROTATE_180,
    Image.Transpose.ROTATE_90,
)
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, OverflowError, zlib.error)


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels as a PDF holds them: JPEG bytes (`DCTDecode`), or packed rows (`FlateDecode`)."""

    width_px: int
    height_px: int
    grey: bool
    encoding: str
    data: bytes

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """Return the largest size with this picture's shape inside WIDTH and HEIGHT."""
        share = min(width / self.width_px, height / self.height_px)
        return self.width_px * share, self.height_px * share


class Pictures:
    """The pictures of one document, each read once however often its pages are laid out."""

    def __init__(self) -> None:
        self._read: dict[tuple[bytes, _View], Picture | None] = {}

    @property
    def unreadable(self) -> int:
        """Return how many pictures were asked for that cannot be read."""
        return len({key[0] for key, picture in self._read.items() if picture is None})

    def photo(self, photo: PhotoOnPage, *, width_pt: float, height_pt: float) -> Picture | None:
        """Return PHOTO, at most 220 dpi in WIDTH_PT by HEIGHT_PT, as a clean JPEG.

        Returns:
            The part of it that is shown, turned as it is shown; None if its file is no JPEG or
            PNG that can be read, or is far too large.
        """
        most = _pixels(width_pt, height_pt, _PHOTO_DPI)
        return self._picture(photo.jpeg, _View(most, True, photo.turn, photo.crop or WHOLE))

    def drawing(self, data: bytes, *, width_pt: float, height_pt: float) -> Picture | None:
        """Return the logo or signature in DATA, at most 300 dpi, on white; None if unreadable."""
        return self._picture(data, _View(_pixels(width_pt, height_pt, _DRAWING_DPI), False))

    def _picture(self, data: bytes, view: "_View") -> Picture | None:
        key = (data, view)
        if key not in self._read:
            image = _read(data, view)
            self._read[key] = _packed(image, is_photo=view.is_photo) if image else None
        return self._read[key]


@dataclass(frozen=True, slots=True)
class _View:
    """How a picture is shown: at most how large, turned how often to the right, which part."""

    most: tuple[int, int]
    is_photo: bool
    turn: int = 0
    crop: Crop = WHOLE

    @property
    def longest(self) -> int:
        """How long a side of the whole picture must be, so that the part is sharp."""
        least = min(self.crop.width, self.crop.height)
        return max(self.most) * WHOLE_SIDE // max(1, least)


def _packed(image: Image.Image, *, is_photo: bool) -> Picture:
    """Return the pixels of IMAGE as a PDF holds them."""
    grey = image.mode == "L"
    if not is_photo:
        rows = zlib.compress(image.tobytes())
        return Picture(image.width, image.height, grey, "FlateDecode", rows)
    file = BytesIO()
    image.save(file, "JPEG", quality=_JPEG_QUALITY)
    return Picture(image.width, image.height, grey, "DCTDecode", file.getvalue())


def _pixels(width_pt: float, height_pt: float, dpi: int) -> tuple[int, int]:
    return max(1, round(width_pt / 72 * dpi)), max(1, round(height_pt / 72 * dpi))


def _read(data: bytes, view: _View) -> Image.Image | None:
    """Return the picture in DATA, upright, as VIEW wants it, as grey or RGB pixels only."""
    # Pillow's own guard, one for the whole process, would warn of what a phone makes.
    Image.MAX_IMAGE_PIXELS = _MOST_PIXELS
    try:
        return _shrunk(data, view)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, *_BROKEN):
        return None


def _shrunk(data: bytes, view: _View) -> Image.Image | None:
    with Image.open(BytesIO(data), formats=_FORMATS) as image:
        most_pixels = _MOST_PIXELS_PNG if image.format == "PNG" else _MOST_PIXELS
        if image.width * image.height > most_pixels:
            return None
        # A JPEG is read at a half, a quarter or an eighth where that is large enough.
        image.thumbnail((view.longest, view.longest), reducing_gap=1.0)
        upright = _part(_on_white(ImageOps.exif_transpose(image)), view)
    upright.thumbnail(view.most)
    # A new image holds the pixels and nothing else: no place, no camera, no comment.
    clean = Image.new(upright.mode, upright.size)
    clean.paste(upright)
    return clean


def _part(image: Image.Image, view: _View) -> Image.Image:
    """Return IMAGE turned, and of it what is shown."""
    turn = _TURNS[view.turn % 4]
    turned = image if turn is None else image.transpose(turn)
    if view.crop == WHOLE:
        return turned
    return turned.crop(view.crop.box(*turned.size))


def _on_white(image: Image.Image) -> Image.Image:
    """Return IMAGE in grey or RGB; what was transparent is white, as the paper is."""
    if image.mode in ("L", "RGB"):
        return image.copy()
    if image.has_transparency_data:
        layer = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer)
    return image.convert("L" if image.mode in ("1", "LA", "I;16", "I", "F") else "RGB")
