"""Photos that come in: clean, upright, small; everything else is refused."""

import io
import struct
import zlib
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image

from consultant_app.domain.problems import BadImage
from consultant_app.exchange.jpeg_parts import is_bare_jpeg
from consultant_app.exchange.photo_files import LONGEST_SIDE, clean_photo, read_photo
from helpers.phone_pictures import TOLD, phone_jpeg, profile_of_other_colours, saved

NAME = Path("photo.jpg")
ORIENTATION = 0x0112
GPS = 0x8825


def _jpeg(size: tuple[int, int] = (40, 20), exif: Image.Exif | None = None) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "teal").save(out, "JPEG", exif=exif or Image.Exif())
    return out.getvalue()


def _bomb_png(side: int) -> bytes:
    """A PNG whose header says SIDE x SIDE and that holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


def test_a_photo_loses_everything_but_the_picture_and_stands_upright() -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif[GPS] = {1: "N", 2: (52.0, 3.0, 4.0)}

    clean = clean_photo(_jpeg(exif=exif), name=NAME)

    with Image.open(io.BytesIO(clean)) as picture:
        assert picture.size == (20, 40)
        assert not picture.getexif()
    assert b"Exif" not in clean


def test_nothing_that_a_phone_tells_survives() -> None:
    given = phone_jpeg()
    assert all(told in given for told in TOLD)

    clean = clean_photo(given, name=NAME)

    assert not [told for told in TOLD if told in clean]
    assert is_bare_jpeg(clean)
    with Image.open(io.BytesIO(clean)) as picture:
        assert picture.size == (300, 400)
        assert sorted(picture.info) == ["jfif", "jfif_density", "jfif_unit", "jfif_version"]


RED = Image.new("RGB", (40, 20), (200, 60, 40))
BLUE = Image.new("RGB", (40, 20), (40, 60, 200))


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(saved(RED, "MPO", save_all=True, append_images=[BLUE]), id="two-in-one-file"),
        pytest.param(saved(RED.convert("CMYK"), "JPEG", quality=95), id="for-printers"),
        pytest.param(saved(RED.convert("P"), "PNG"), id="few-colours"),
        pytest.param(saved(RED.convert("RGBA"), "PNG"), id="see-through"),
        pytest.param(saved(RED, "GIF", save_all=True, append_images=[BLUE]), id="moving-gif"),
        pytest.param(
            saved(RED, "WEBP", save_all=True, append_images=[BLUE], lossless=True), id="moving-webp"
        ),
        pytest.param(saved(RED, "WEBP", quality=95), id="webp"),
    ],
)
def test_every_kind_of_picture_comes_in_with_its_colours_and_the_first_of_several(
    data: bytes,
) -> None:
    clean = clean_photo(data, name=NAME)

    with Image.open(io.BytesIO(clean)) as picture:
        assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", (40, 20))
        assert picture.getpixel((5, 5)) == pytest.approx((200, 60, 40), abs=8)


def test_a_grey_picture_of_sixteen_bits_keeps_its_greys() -> None:
    """Pillow cut each of them off at white."""
    grey = saved(Image.new("I;16", (40, 20), 40_000), "PNG")

    with Image.open(io.BytesIO(clean_photo(grey, name=NAME))) as picture:
        assert picture.getpixel((5, 5)) == pytest.approx(40_000 // 257, abs=2)


def test_colours_of_another_screen_are_turned_into_ours() -> None:
    """A phone of today writes wide colours; shown as they stand, they would be others."""
    other = saved(RED, "JPEG", quality=95, icc_profile=profile_of_other_colours())

    with Image.open(io.BytesIO(clean_photo(other, name=NAME))) as picture:
        first, second, _blue = picture.split()
    assert second.tobytes()[0] > first.tobytes()[0]


def test_a_broken_colour_profile_spoils_no_photo() -> None:
    broken = saved(RED, "JPEG", quality=95, icc_profile=b"no profile at all" * 20)

    with Image.open(io.BytesIO(clean_photo(broken, name=NAME))) as picture:
        assert picture.getpixel((5, 5)) == pytest.approx((200, 60, 40), abs=8)


TAILS = (
    b"PK\x03\x04 a zip archive",
    b"<html><script>alert(1)</script></html>",
    b"%PDF-1.7 a document",
)


@pytest.mark.parametrize("tail", TAILS, ids=["zip", "html", "pdf"])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP"])
def test_what_rides_along_behind_a_picture_is_left_behind(kind: str, tail: bytes) -> None:
    clean = clean_photo(saved(RED, kind) + tail, name=NAME)

    assert tail not in clean
    assert is_bare_jpeg(clean)


@pytest.mark.parametrize(
    ("size", "pixels"),
    [pytest.param((9000, 6000), 54, id="png"), pytest.param((12_000, 10_100), 121, id="jpeg")],
)
def test_more_pixels_than_any_camera_makes_are_refused(size: tuple[int, int], pixels: int) -> None:
    data = saved(Image.new("1", size), "PNG" if pixels < 100 else "JPEG")

    with pytest.raises(BadImage) as refused:
        clean_photo(data, name=NAME)

    assert refused.value.why == "too large"


def test_a_clean_photo_stays_as_it_is_byte_for_byte() -> None:
    once = clean_photo(_jpeg(), name=NAME)

    assert clean_photo(once, name=NAME) == once


def _with_part(jpeg: bytes, marker: int, text: bytes) -> bytes:
    return jpeg[:2] + bytes((0xFF, marker)) + struct.pack(">H", len(text) + 2) + text + jpeg[2:]


@pytest.mark.parametrize(
    "photo",
    [
        pytest.param(_jpeg() + b"SECRET" + b"\xff\xd9", id="behind-the-picture"),
        pytest.param(_with_part(_jpeg(), 0xE0, b"JFXX\0\x10SECRET"), id="a-second-header"),
        pytest.param(_with_part(_jpeg(), 0xE0, b"JFIF\0" + b"\1" * 9 + b"SECRET"), id="in-header"),
        pytest.param(_with_part(_jpeg(), 0xFE, b"SECRET"), id="a-comment"),
        pytest.param(_with_part(_jpeg(), 0xEF, b"SECRET"), id="a-part-of-an-app"),
    ],
)
def test_nothing_but_the_picture_survives(photo: bytes) -> None:
    clean = clean_photo(photo, name=NAME)

    with Image.open(io.BytesIO(clean)) as picture:
        assert picture.size == (40, 20)
    assert b"SECRET" not in clean


def test_a_large_photo_is_made_smaller() -> None:
    clean = clean_photo(_jpeg(size=(5000, 1000)), name=NAME)

    with Image.open(io.BytesIO(clean)) as picture:
        assert max(picture.size) == LONGEST_SIDE


def test_a_huge_png_is_made_smaller_without_a_seam() -> None:
    """It is read in bands, and bands must not show; what shines through is still white."""
    slope = Image.linear_gradient("L").resize((700, 6000))
    whole = Image.merge("RGBA", (slope, slope, slope, Image.new("L", slope.size, 255)))
    whole.paste((0, 0, 0, 0), (0, 0, 700, 500))

    with Image.open(io.BytesIO(clean_photo(saved(whole, "PNG"), name=NAME))) as picture:
        assert picture.size == (280, 2400)
        left = picture.convert("L").crop((100, 0, 101, 2400)).tobytes()
    assert set(left[:190]) == {255}
    assert max(abs(a - b) for a, b in pairwise(left[210:])) <= 2


def test_a_large_photo_that_holds_nothing_else_is_made_smaller_too() -> None:
    out = io.BytesIO()
    Image.new("RGB", (LONGEST_SIDE + 1, 20), "teal").save(out, "JPEG")
    assert is_bare_jpeg(out.getvalue())

    with Image.open(io.BytesIO(clean_photo(out.getvalue(), name=NAME))) as picture:
        assert max(picture.size) == LONGEST_SIDE


def test_what_shines_through_becomes_white() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(out, "PNG")

    with Image.open(io.BytesIO(clean_photo(out.getvalue(), name=NAME))) as picture:
        assert picture.getpixel((5, 5)) == (255, 255, 255)


_HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 64


@pytest.mark.parametrize(
    ("data", "why"),
    [
        pytest.param(b"", "not a photo", id="nothing"),
        pytest.param(b"GIF89a" + b"\0" * 100, "not a photo", id="a-gif-of-no-size"),
        pytest.param(b"%PDF-1.7\n" + _jpeg(), "not a photo", id="a-document-with-a-picture-in-it"),
        pytest.param(saved(Image.new("RGB", (9, 9)), "BMP"), "not a photo", id="another-kind"),
        pytest.param(_HEIC, "a HEIC picture, which only phones read", id="heic"),
        pytest.param(saved(Image.new("RGB", (99, 99)), "PNG")[:60], "damaged", id="cut-off-png"),
        pytest.param(saved(Image.new("RGB", (99, 99)), "WEBP")[:30], "damaged", id="cut-off-webp"),
        pytest.param(_jpeg()[:300], "damaged", id="cut-off"),
        pytest.param(_bomb_png(12_000), "too large", id="144-megapixels-in-a-kilobyte"),
        pytest.param(_bomb_png(16_000), "too large", id="256-megapixels-in-a-kilobyte"),
    ],
)
def test_a_file_that_is_no_usable_photo_is_refused(data: bytes, why: str, tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    file.write_bytes(data)

    with pytest.raises(BadImage) as refused:
        read_photo(file)

    assert refused.value.why == why
