"""Drawn lines for tests: what a signature pad hands over."""

import io

from PIL import Image, ImageDraw

_LINE = ((100, 150), (200, 40), (300, 150), (420, 60))


def a_line(*, size: tuple[int, int] = (600, 200)) -> bytes:
    """Return a line drawn in dark blue on nothing, as a PNG that says more than the line."""
    picture = Image.new("RGBA", size, (255, 255, 255, 0))
    ImageDraw.Draw(picture).line(_LINE, "navy", 6)
    out = io.BytesIO()
    picture.save(out, "PNG", dpi=(144, 144))
    return out.getvalue()
