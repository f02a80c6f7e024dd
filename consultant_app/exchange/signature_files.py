"""Drawn signatures: freed of everything but the line, trimmed to it, black on white.

Small, and without a channel of transparency: the paper's PDF has none either. Nothing tells with
what device, when or how fast somebody wrote.
"""

import io
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from consultant_app.domain.problems import BadImage, ImageTrouble

SUFFIX = ".png"
MOST_BYTES = 4_000_000
MOST_PIXELS = 16_000_000
LARGEST = (2400, 640)
_MARGIN = 4
_STEP = 17  # 16 greys
_INK_BELOW = 200
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError)


def read_signature(file: Path) -> bytes:
    """Return the signature in FILE as a clean PNG.

    Raises:
        BadImage: it is none that can be used, too large, or nothing is drawn in it.
        OSError: the file can't be read.
    """
    if file.stat().st_size > MOST_BYTES:
        raise BadImage(file, ImageTrouble.TOO_LARGE)
    return clean_signature(file.read_bytes(), name=file)


def clean_signature(data: bytes, *, name: Path) -> bytes:
    """Return DATA, a PNG, as one of ours: the same line again stays the same bytes.

    Raises:
        BadImage: it is no such picture, too large, or nothing is drawn in it. NAME is for the
            message only.
    """
    try:
        grey = _grey(data, name)
    except UnidentifiedImageError:
        raise BadImage(name, ImageTrouble.NOT_A_PHOTO) from None
    except _BROKEN as error:
        raise BadImage(name, ImageTrouble.DAMAGED) from error
    grey = grey.point(_rounded)
    drawn = ImageOps.invert(grey).getbbox()
    if drawn is None or not any(grey.histogram()[:_INK_BELOW]):
        raise BadImage(name, ImageTrouble.NOT_A_PHOTO)
    return _png(_trimmed(grey, drawn))


def _grey(data: bytes, name: Path) -> Image.Image:
    """Return the picture in DATA as grey pixels on white; its size is judged by its header."""
    with Image.open(io.BytesIO(data), formats=("PNG",)) as picture:
        if len(data) > MOST_BYTES or picture.width * picture.height > MOST_PIXELS:
            raise BadImage(name, ImageTrouble.TOO_LARGE)
        layer = picture.convert("RGBA")
    white = Image.new("RGBA", layer.size, "white")
    return Image.alpha_composite(white, layer).convert("L")


def _trimmed(grey: Image.Image, drawn: tuple[int, int, int, int]) -> Image.Image:
    """Return GREY cut to what is DRAWN with a little white around, as large as paper needs."""
    line = ImageOps.expand(grey.crop(drawn), border=_MARGIN, fill=255)
    line.thumbnail(LARGEST)
    return line.point(_rounded)


def _rounded(level: int) -> int:
    """Return LEVEL as one of few greys: what is nearly white is white, and the file is small."""
    return min(255, round(level / _STEP) * _STEP)


def _png(line: Image.Image) -> bytes:
    """Return LINE as a PNG of header, pixels and end: no time, no program, no resolution."""
    out = io.BytesIO()
    Image.frombytes("L", line.size, line.tobytes()).save(out, "PNG", optimize=True)
    return out.getvalue()
