"""Photos that come in as files: checked, turned upright, freed of everything but the picture.

A phone writes the place, the time and its owner into each photo; none of that may reach a page.
The size is read from the header first, so that a small file can't unfold into gigabytes. What is
kept is always written anew, so that nothing rides along behind or inside the picture.
"""

import io
import warnings
from itertools import accumulate
from pathlib import Path

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from consultant_app.domain.problems import BadImage, ImageTrouble
from consultant_app.exchange.jpeg_parts import is_bare_jpeg

# On paper a photo is 660 dots wide at most; a part of a quarter of it is still sharp.
LONGEST_SIDE = 2400
MOST_BYTES = 60_000_000
QUALITY = 88
SUFFIX = ".jpg"

_FORMATS = ("JPEG", "PNG", "GIF", "WEBP")
# A JPEG is read at a half, a quarter or an eighth of its size; the others unfold whole.
_MOST_PIXELS_JPEG, _MOST_PIXELS = 120_000_000, 50_000_000
_JPEG_KINDS = ("JPEG", "MPO")  # a phone's second picture, for depth or for light, is left behind
_PHONE_BRANDS = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif"}
)
_BAND = 128
_SIXTEEN_BITS = ("I;16", "I;16B", "I;16L", "I;16N", "I")


def read_photo(file: Path) -> bytes:
    """Return the photo at FILE as a clean JPEG.

    Raises:
        BadImage: it is no photo that can be used, or too large.
        OSError: the file can't be read.
    """
    if file.stat().st_size > MOST_BYTES:
        raise BadImage(file, ImageTrouble.TOO_LARGE)
    return clean_photo(file.read_bytes(), name=file)


def clean_photo(data: bytes, *, name: Path) -> bytes:
    """Return DATA, a JPEG, PNG, GIF or WebP, as a clean JPEG; one that is clean stays as it is.

    Of pictures that move the first is taken.

    Raises:
        BadImage: it is no such picture, cut off, or too large. NAME is for the message only.
    """
    if data[4:8] == b"ftyp" and data[8:12] in _PHONE_BRANDS:
        raise BadImage(name, ImageTrouble.PHONE_ONLY)
    try:
        small = _small_unless_clean(data, name)  # where a large one was, it has gone by now
        return data if small is None else _as_clean_jpeg(small)
    except UnidentifiedImageError:
        raise BadImage(name, ImageTrouble.NOT_A_PHOTO) from None
    except Image.DecompressionBombError:
        raise BadImage(name, ImageTrouble.TOO_LARGE) from None
    except (OSError, SyntaxError, ValueError, EOFError) as error:  # what Pillow's readers raise
        raise BadImage(name, ImageTrouble.DAMAGED) from error


def _small_unless_clean(data: bytes, name: Path) -> Image.Image | None:
    """Return the picture in DATA about as small as we keep it; None if DATA can stay as it is."""
    with _opened(data) as picture:
        _check_size(picture, name)
        if _is_clean(picture, data):
            picture.load()  # a file that is cut off shows only now
            return None
        picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # 100 Mpx of a phone are read at half
        return _reduced(picture)


def _opened(data: bytes) -> Image.Image:
    """Return the picture in DATA with only its header read; we judge its size ourselves."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        return Image.open(io.BytesIO(data), formats=_FORMATS)


def _check_size(picture: Image.Image, name: Path) -> None:
    width, height = picture.size
    most = _MOST_PIXELS_JPEG if picture.format in _JPEG_KINDS else _MOST_PIXELS
    if width * height > most or not width * height:
        raise BadImage(name, ImageTrouble.TOO_LARGE)


def _is_clean(picture: Image.Image, data: bytes) -> bool:
    """Tell whether DATA is a JPEG of ours: upright, small enough, with the picture and no more."""
    is_plain = picture.format == "JPEG" and picture.mode in ("RGB", "L")
    return is_plain and max(picture.size) <= LONGEST_SIDE and is_bare_jpeg(data)


def _as_clean_jpeg(picture: Image.Image) -> bytes:
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), reducing_gap=2.0)
    flat = _in_screen_colours(_on_white(ImageOps.exif_transpose(picture)))
    out = io.BytesIO()
    bare = Image.frombytes(flat.mode, flat.size, flat.tobytes())  # no profile, no EXIF, no comment
    bare.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()


def _reduced(picture: Image.Image) -> Image.Image:
    """Return PICTURE in eight bits a colour, at a half, a third and so on where that is enough.

    It is taken band by band: 50 Mpx that shine through would need half a gigabyte in one go.
    """
    share = max(1, max(picture.size) // LONGEST_SIDE)
    picture.load()
    if share == 1:
        return _of_eight_bits(picture)
    bands = [
        _of_eight_bits(picture.crop((0, top, picture.width, bottom))).reduce(share)
        for top, bottom in _bands(picture.height, share)
    ]
    found = Image.new(bands[0].mode, (bands[0].width, sum(band.height for band in bands)))
    tops = accumulate((band.height for band in bands), initial=0)
    for band, top in zip(bands, tops, strict=False):
        found.paste(band, (0, top))
    found.info = dict(picture.info)
    return found


def _bands(height: int, share: int) -> list[tuple[int, int]]:
    """Return where each band of a picture of HEIGHT begins and ends; all but the last in SHAREs."""
    step = share * _BAND
    return [(top, min(top + step, height)) for top in range(0, height, step)]


def _of_eight_bits(picture: Image.Image) -> Image.Image:
    """Return PICTURE in a mode that can be made small; Pillow would cut 16 bits off at white."""
    if picture.mode in _SIXTEEN_BITS:
        return picture.convert("I").point(lambda value: value * (1 / 257) + 0).convert("L")
    if picture.mode in ("1", "P", "PA"):
        return picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    return picture


def _on_white(picture: Image.Image) -> Image.Image:
    """Return PICTURE with white, as the paper is, where it shines through."""
    if not picture.has_transparency_data:
        return picture
    layer = picture.convert("RGBA")
    white = Image.new("RGBA", layer.size, "white")
    flat = Image.alpha_composite(white, layer).convert("RGB")
    flat.info = dict(picture.info)
    return flat


def _in_screen_colours(picture: Image.Image) -> Image.Image:
    """Return PICTURE in grey or sRGB, which is what a JPEG without a profile is taken for.

    Phones of today write wider colours; without this, reds and greens would come out pale.
    """
    if picture.mode == "L":
        return picture
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in ("RGB", "CMYK"):
        return picture.convert("RGB")
    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        screen = ImageCms.createProfile("sRGB")
        changed = ImageCms.profileToProfile(picture, given, screen, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):  # a profile that is broken
        changed = None
    return changed or picture.convert("RGB")
