"""Photos that come in as files: checked, turned upright, freed of everything but the picture.

A phone writes the place, the time and its owner into each photo; none of that may reach a page.
The size is read from the header first, so that a small file can't unfold into gigabytes.
"""

import io
import warnings
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from consultant_app.domain.problems import BadImage
from consultant_app.exchange.jpeg_parts import is_bare_jpeg

LONGEST_SIDE = 2400
MOST_BYTES = 60_000_000
MOST_PIXELS = {"JPEG": 120_000_000, "PNG": 50_000_000}
QUALITY = 88
SUFFIX = ".jpg"


def read_photo(file: Path) -> bytes:
    """Return the photo at FILE as a clean JPEG.

    Raises:
        BadImage: it is no photo that can be used, or too large.
        OSError: the file can't be read.
    """
    if file.stat().st_size > MOST_BYTES:
        raise BadImage(file, "too large")
    return clean_photo(file.read_bytes(), name=file)


def clean_photo(data: bytes, *, name: Path) -> bytes:
    """Return DATA, a JPEG or PNG, as a clean JPEG; one that is clean already stays as it is.

    Raises:
        BadImage: it is no such picture, cut off, or too large. NAME is for the message only.
    """
    try:
        with _opened(data) as picture:
            _check_size(picture, name)
            if _is_clean(picture, data):
                picture.load()  # a file that is cut off shows only now
                return data
            return _as_clean_jpeg(picture)
    except UnidentifiedImageError:
        raise BadImage(name, "not a photo") from None
    except Image.DecompressionBombError:
        raise BadImage(name, "too large") from None
    except (OSError, SyntaxError, ValueError, EOFError) as error:  # what Pillow's readers raise
        raise BadImage(name, "damaged") from error


def _opened(data: bytes) -> Image.Image:
    """Return the picture in DATA with only its header read; we judge its size ourselves."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        return Image.open(io.BytesIO(data), formats=("JPEG", "PNG"))


def _check_size(picture: Image.Image, name: Path) -> None:
    width, height = picture.size
    if width * height > MOST_PIXELS[picture.format or "PNG"] or not width * height:
        raise BadImage(name, "too large")


def _is_clean(picture: Image.Image, data: bytes) -> bool:
    """Tell whether DATA is a JPEG of ours: upright, small enough, with the picture and no more."""
    is_plain = picture.format == "JPEG" and picture.mode in ("RGB", "L")
    return is_plain and max(picture.size) <= LONGEST_SIDE and is_bare_jpeg(data)


def _as_clean_jpeg(picture: Image.Image) -> bytes:
    picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a phone's 100 Mpx are read at half size
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    flat = _on_white(upright)
    out = io.BytesIO()
    bare = Image.frombytes(flat.mode, flat.size, flat.tobytes())  # no profile, no EXIF, no comment
    bare.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode in ("RGB", "L"):
        return picture
    with_alpha = picture.convert("RGBA")
    white = Image.new("RGBA", with_alpha.size, "white")
    return Image.alpha_composite(white, with_alpha).convert("RGB")
