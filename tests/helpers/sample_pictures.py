"""Pictures drawn for the sample pages: a logo, a signature, photos of a scanner."""

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from consultant_app.resource_files import resource_path
from helpers.sample_frame import ACCENT


def logo(letter: str) -> bytes:
    """Return a rounded square with LETTER in it, as a PNG with a transparent ground."""
    image = Image.new("RGBA", (320, 320), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle((0, 0, 319, 319), 49, fill=ACCENT)
    face = ImageFont.truetype(str(resource_path("fonts", "SourceSans3-Bold.ttf")), 160)
    pen.text((160, 218), letter, font=face, fill="white", anchor="ms")
    return _png(image)


def signature() -> bytes:
    """Return a hand-drawn line on a transparent ground, as a PNG."""
    image = Image.new("RGBA", (720, 152), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    points = [(20, 120), (90, 18), (60, 130), (150, 90), (180, 130), (250, 88), (330, 140)]
    points += [(400, 10), (420, 130), (520, 100), (700, 104)]
    pen.line(points, fill="black", width=6, joint="curve")
    return _png(image)


def photo(*, cable_worn: bool) -> bytes:
    """Return a drawn stand-in for a photo of the scanner, as a JPEG."""
    image = Image.new("RGB", (1600, 1000), "#D7D2C7")
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 720, 1600, 1000), fill="#94897B")
    pen.rounded_rectangle((830, 130, 1530, 730), 40, fill="#EEEEEE", outline="#B9BEC2", width=8)
    pen.rectangle((960, 200, 1400, 400), fill="#2A3E46")
    pen.ellipse((1140, 520, 1230, 610), fill="#C2C2C2" if cable_worn else "#55AA77")
    cable = [(0, 600), (190, 660), (320, 520), (480, 700), (640, 590), (840, 620)]
    pen.line(cable if cable_worn else [(0, 815), (900, 815)], fill="#333333", width=30)
    file = BytesIO()
    image.save(file, "JPEG", quality=90)
    return file.getvalue()


def _png(image: Image.Image) -> bytes:
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()
