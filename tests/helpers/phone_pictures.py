"""Pictures as phones and cameras make them, with all that they tell besides the picture."""

import io
import random
from typing import Any

from PIL import ExifTags, Image, ImageCms

TOLD = (b"SECRETPLACE", b"SECRETPHONE", b"SECRETXMP", b"SECRETCOMMENT")
"""Words that stand in the hidden parts of what a phone makes."""

TWELVE_MEGAPIXELS = (4032, 3024)
LYING_ON_ITS_SIDE = 6


def phone_jpeg(
    size: tuple[int, int] = (400, 300), *, orientation: int = LYING_ON_ITS_SIDE, seed: int = 1
) -> bytes:
    """Return a JPEG that tells place, phone and editor, its upper half red, its lower one blue.

    It has the grain of a camera, so that it is as heavy as a real one.
    """
    picture = Image.new("RGB", size, "#2A4ACC")
    picture.paste("#CC3A2A", (0, 0, size[0], size[1] // 2))
    grain = Image.frombytes("L", (256, 256), random.Random(seed).randbytes(256 * 256))
    noise = grain.resize(size).convert("RGB")
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "SECRETPHONE"
    exif[ExifTags.Base.Orientation] = orientation
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSMapDatum] = "SECRETPLACE"
    out = io.BytesIO()
    Image.blend(picture, noise, 0.2).save(
        out,
        "JPEG",
        quality=92,
        exif=exif,
        comment=b"SECRETCOMMENT",
        xmp=b"<x:xmpmeta>SECRETXMP</x:xmpmeta>",
        icc_profile=screen_profile(),
    )
    return out.getvalue()


def screen_profile() -> bytes:
    """Return the colour profile of a screen."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def profile_of_other_colours() -> bytes:
    """Return a profile in which red and green stand for each other."""
    names = {b"rXYZ": b"gXYZ", b"gXYZ": b"rXYZ"}
    profile = screen_profile()
    count = int.from_bytes(profile[128:132], "big")
    for at in range(132, 132 + 12 * count, 12):
        name = profile[at : at + 4]
        profile = profile[:at] + names.get(name, name) + profile[at + 4 :]
    return profile


def saved(picture: Image.Image, kind: str, **how: Any) -> bytes:
    """Return PICTURE as the bytes of a file of that KIND; HOW goes to Pillow."""
    out = io.BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()
