"""Logos as people have them: tiny, huge, transparent, wide, broken."""

from io import BytesIO

from PIL import Image, ImageDraw

from helpers.sample_frame import ACCENT


def tiny_logo() -> bytes:
    """Return a logo of sixteen pixels a side, as a web page has one."""
    return _png(Image.new("RGB", (16, 16), ACCENT))


def huge_logo() -> bytes:
    """Return a logo of 36 million pixels, as a sign maker has one."""
    image = Image.new("RGB", (6000, 6000), "white")
    ImageDraw.Draw(image).ellipse((300, 300, 5700, 5700), fill=ACCENT)
    return _png(image)


def wide_logo() -> bytes:
    """Return a logo twelve times as wide as it is high."""
    image = Image.new("RGB", (1800, 150), "white")
    pen = ImageDraw.Draw(image)
    for left in range(0, 1800, 150):
        pen.ellipse((left + 20, 20, left + 130, 130), fill=ACCENT)
    return _png(image)


def transparent_logo() -> bytes:
    """Return dark lines on nothing at all: what is not drawn must be white, not black."""
    image = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.ellipse((30, 30, 370, 370), outline=ACCENT, width=40)
    pen.ellipse((150, 150, 250, 250), fill=(11, 82, 99, 90))
    return _png(image)


def broken_picture() -> bytes:
    """Return the first half of a picture's file."""
    whole = transparent_logo()
    return whole[: len(whole) // 2]


def _png(image: Image.Image) -> bytes:
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()
