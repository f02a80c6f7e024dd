"""Pictures that people give us: read with care, turned upright, small, and telling nothing."""

import struct
import time
import zlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import ExifTags, Image, PngImagePlugin

from consultant_app.domain.photos import Crop, Pair
from consultant_app.domain.summaries import DidItem, PhotoOnPage, SummaryDocument
from consultant_app.exchange.photo_files import clean_photo
from consultant_app.reports.images import Pictures
from consultant_app.reports.visit_summary import render_summary
from helpers.paper_reader import elements, everything_in, opened, tag_of
from helpers.phone_pictures import TWELVE_MEGAPIXELS, phone_jpeg, saved
from helpers.sample_dentist import dentist
from helpers.sample_pictures import photo

SECRETS = (b"SECRETPLACE", b"SECRETCAMERA", b"SECRETCOMMENT", b"SECRETXMP")
TEN = range(10)
WIDTH_PT, HEIGHT_PT = 176.0, 110.0


def with_photos(*photos: bytes) -> SummaryDocument:
    """Return the dentist's page with PHOTOS in its only piece of work."""
    shown = tuple(
        PhotoOnPage(jpeg=data, lead="Before.", caption="It was worn.", description="A cable.")
        for data in photos
    )
    return replace(dentist(), did=(DidItem(result="The cable is new.", photos=shown),))


def jpeg(size: tuple[int, int] = (800, 500), mode: str = "RGB", **saving: Any) -> bytes:
    """Return a plain JPEG; SAVING goes to Pillow."""
    file = BytesIO()
    Image.new(mode, size, 128 if mode == "L" else None).save(file, "JPEG", **saving)
    return file.getvalue()


def telling_jpeg() -> bytes:
    """Return a JPEG whose hidden parts tell place, camera, comment and editor."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "SECRETCAMERA"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSMapDatum] = "SECRETPLACE"
    return jpeg(exif=exif, comment=b"SECRETCOMMENT", xmp=b"<x:xmpmeta>SECRETXMP</x:xmpmeta>")


def empty_png(width: int, height: int) -> bytes:
    """Return a PNG of WIDTH by HEIGHT black pixels that is tiny as a file."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    rows = zlib.compress(b"\x00" * ((width + 7) // 8 + 1) * height, 1)
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


def read(data: bytes) -> Any:
    """Return the photo in DATA as it would be put on a page, or None."""
    return shown(on_page(data))


def shown(photo: PhotoOnPage) -> Any:
    """Return PHOTO as it would be put on a page, or None."""
    return Pictures().photo(photo, width_pt=WIDTH_PT, height_pt=HEIGHT_PT)


def on_page(data: bytes, **how: Any) -> PhotoOnPage:
    """Return the photo in DATA for a page; HOW says pair, turn and crop."""
    said = {"lead": "", "caption": "It was worn.", "description": "A cable."}
    return PhotoOnPage(jpeg=data, **{**said, **how})


def pixels(photo: PhotoOnPage) -> Image.Image:
    """Return the picture that is drawn for PHOTO."""
    return Image.open(BytesIO(shown(photo).data))


def figures(photos: tuple[PhotoOnPage, ...]) -> list[tuple[float, float, float, float]]:
    """Return left, lower, right and upper edge of each of PHOTOS on its page."""
    document = replace(dentist(), did=(DidItem(result="The cable is new.", photos=photos),))
    boxes = [
        element.A.BBox
        for element in elements(opened(render_summary(document).pdf))
        if tag_of(element) == "Figure" and str(element.Alt) == "A cable."
    ]
    return [(float(b[0]), float(b[1]), float(b[2]), float(b[3])) for b in boxes]


def test_a_photo_tells_nothing_of_place_and_camera() -> None:
    given = telling_jpeg()
    assert all(secret in given for secret in SECRETS)

    pdf = render_summary(with_photos(given)).pdf

    everything = everything_in(pdf)
    assert not [secret for secret in SECRETS if secret in everything]


def test_a_png_tells_nothing_either() -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", "SECRETCOMMENT")
    file = BytesIO()
    Image.new("RGB", (400, 250)).save(file, "PNG", pnginfo=notes)
    top = replace(dentist().letterhead, logo=file.getvalue())

    pdf = render_summary(replace(with_photos(file.getvalue()), letterhead=top)).pdf

    assert b"SECRETCOMMENT" not in everything_in(pdf)


def test_a_photo_taken_upright_stands_upright() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6

    picture = read(jpeg((800, 500), exif=exif))

    assert picture.width_px < picture.height_px


def test_a_photo_has_220_dots_an_inch_at_most() -> None:
    picture = read(photo(cable_worn=True))

    assert picture.width_px == round(WIDTH_PT / 72 * 220)
    assert picture.encoding == "DCTDecode"
    assert picture.data.startswith(b"\xff\xd8")


def test_a_photo_in_the_two_picture_format_of_some_phones_is_taken() -> None:
    file = BytesIO()
    second = Image.new("RGB", (800, 500), "blue")
    Image.new("RGB", (800, 500), "red").save(file, "MPO", save_all=True, append_images=[second])

    assert read(file.getvalue()) is not None


def test_a_small_photo_is_not_blown_up() -> None:
    picture = read(jpeg((120, 75)))

    assert (picture.width_px, picture.height_px) == (120, 75)


@pytest.mark.parametrize(
    ("mode", "grey"),
    [
        pytest.param("RGB", False, id="colour"),
        pytest.param("L", True, id="grey"),
        pytest.param("CMYK", False, id="for-printers"),
    ],
)
def test_photos_of_every_kind_come_out_in_grey_or_rgb(mode: str, grey: bool) -> None:
    assert read(jpeg(mode=mode)).grey is grey


def test_a_transparent_logo_stands_on_white() -> None:
    file = BytesIO()
    Image.new("RGBA", (100, 100), (0, 0, 0, 0)).save(file, "PNG")

    picture = Pictures().drawing(file.getvalue(), width_pt=40, height_pt=40)

    assert picture is not None
    assert set(zlib.decompress(picture.data)) == {255}


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(empty_png(12_000, 12_000), id="144-megapixels"),
        pytest.param(empty_png(16_000, 16_000), id="256-megapixels"),
        pytest.param(b"", id="empty"),
        pytest.param(b"GIF89a" + bytes(60), id="renamed-gif"),
        pytest.param(photo(cable_worn=True)[:4_000], id="cut-jpeg"),
        pytest.param(empty_png(100, 100)[:60], id="cut-png"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", id="svg"),
        pytest.param(b"%PDF-1.7", id="pdf"),
    ],
)
def test_a_picture_that_cannot_be_trusted_is_left_out_at_once(data: bytes) -> None:
    document = replace(
        with_photos(data, photo(cable_worn=False)),
        letterhead=replace(dentist().letterhead, logo=data),
        signature=data,
    )
    started = time.perf_counter()

    page = render_summary(document)

    assert time.perf_counter() - started < 1
    assert page.unreadable_pictures == 1
    pdf = opened(page.pdf)
    assert [tag_of(element) for element in elements(pdf)].count("Figure") == 1


def test_a_very_large_photo_of_a_phone_is_taken() -> None:
    """A phone makes 108 million pixels; read at an eighth they are few."""
    picture = read(jpeg((12_000, 9_000), mode="L", quality=30))

    assert picture is not None
    assert picture.grey


def test_four_photos_stay_below_two_megabytes() -> None:
    photos = [photo(cable_worn=place % 2 == 0) for place in range(4)]

    pdf = render_summary(with_photos(*photos)).pdf

    assert len(pdf) < 2_000_000
    assert len(render_summary(dentist()).pdf) < 400_000


def test_a_photo_is_neither_cropped_nor_stretched() -> None:
    pdf = opened(render_summary(with_photos(jpeg((500, 800)))).pdf)
    (figure,) = [
        element
        for element in elements(pdf)
        if tag_of(element) == "Figure" and str(element.Alt) == "A cable."
    ]

    left, lower, right, upper = (float(number) for number in figure.A.BBox)

    assert (right - left) / (upper - lower) == pytest.approx(500 / 800, rel=0.01)


def half_red_half_blue() -> bytes:
    """Return a wide picture, red at the left and blue at the right."""
    picture = Image.new("RGB", (3200, 2000), "#2A4ACC")
    picture.paste("#CC3A2A", (0, 0, 1600, 2000))
    return saved(picture, "JPEG")


def is_red(picture: Image.Image, x: float, y: float) -> bool:
    """Tell whether PICTURE is red at shares X and Y of its size."""
    red, _green, blue = picture.split()
    at = int(y * picture.height) * picture.width + int(x * picture.width)
    return red.tobytes()[at] > blue.tobytes()[at]


def test_a_photo_is_turned_to_the_right_as_often_as_it_was_asked_for() -> None:
    one, two, three = (pixels(on_page(half_red_half_blue(), turn=turn)) for turn in (1, 2, 3))

    assert one.width < one.height
    assert is_red(one, 0.5, 0.1)
    assert is_red(two, 0.9, 0.5)
    assert is_red(three, 0.5, 0.9)


def test_only_the_part_that_was_chosen_is_on_the_page_and_it_is_as_sharp() -> None:
    right_half = Crop(left=500, top=0, width=500, height=1000)

    picture = pixels(on_page(half_red_half_blue(), crop=right_half))

    assert picture.size == (round(HEIGHT_PT / 72 * 220 * 0.8), round(HEIGHT_PT / 72 * 220))
    assert not is_red(picture, 0.05, 0.5)


def test_what_was_cut_away_is_in_no_page() -> None:
    """The file keeps the whole picture; the customer must not get what was cut off."""
    right = Crop(left=500, top=0, width=500, height=1000)
    photo = on_page(half_red_half_blue(), crop=right)
    document = replace(dentist(), did=(DidItem(result="New.", photos=(photo,)),))

    pdf = opened(render_summary(document).pdf)

    jpegs = [
        pikepdf.PdfImage(thing).as_pil_image()
        for thing in pdf.objects
        if isinstance(thing, pikepdf.Stream) and "/DCTDecode" in str(thing.get("/Filter"))
    ]
    assert len(jpegs) == 1
    assert not any(is_red(jpeg, x / 10, 0.5) for jpeg in jpegs for x in range(10))


def test_a_pair_stands_side_by_side_and_is_equally_high() -> None:
    photos = (
        on_page(jpeg((800, 600))),
        on_page(jpeg((600, 800)), pair=Pair.BEFORE),
        on_page(jpeg((800, 500)), pair=Pair.AFTER),
    )

    alone, before, after = figures(photos)

    assert alone[1] > before[3]
    assert before[1] == pytest.approx(after[1])
    assert before[3] == pytest.approx(after[3])
    assert before[2] < after[0]


def test_ten_pictures_of_a_phone_make_a_mail_of_less_than_five_megabytes() -> None:
    """One picture, cut a little differently each time, is as heavy as ten of the same grain."""
    from_phone = clean_photo(phone_jpeg(TWELVE_MEGAPIXELS), name=Path("photo"))
    photos = tuple(
        on_page(from_phone, crop=Crop(left=n, top=n, width=900, height=900)) for n in TEN
    )

    page = render_summary(replace(dentist(), did=(DidItem(result="New.", photos=photos),)))

    assert len(figures(photos)) == len(TEN)
    assert len(page.pdf) < 5_000_000


def test_pictures_use_no_transparency() -> None:
    pdf = opened(render_summary(dentist()).pdf)

    pictures = [
        thing
        for thing in pdf.objects
        if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image"
    ]

    assert len(pictures) == 4
    assert not any("/SMask" in picture or "/Mask" in picture for picture in pictures)
