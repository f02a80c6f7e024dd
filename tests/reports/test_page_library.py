"""What the tagging layer takes from ReportLab's inside. After an upgrade, read these first."""

import inspect
import re
import struct
import threading
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
import reportlab
from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics, ttfonts
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from consultant_app.domain.options import Letters
from consultant_app.reports.layout.fonts import Fonts, Weight
from consultant_app.reports.layout.reportlab_globals import (
    CATALOG_KEYS,
    PAGE_KEYS,
    letter_map,
    reportlab_ready,
)
from consultant_app.reports.layout.tagging import About, TaggedCanvas, srgb_profile
from consultant_app.reports.visit_summary import render_summary
from helpers.paper_reader import everything_in
from helpers.sample_dentist import dentist
from helpers.sample_shop import shop

ABOUT = About(
    language="en-GB",
    title="Title",
    author="Author",
    subject="Subject",
    creator="Creator",
    made_at=datetime(2026, 11, 12, 12, 40, tzinfo=UTC),
)


@pytest.fixture
def canvas() -> TaggedCanvas:
    """A canvas on which nothing is drawn yet."""
    with reportlab_ready():
        font = Fonts(Letters.SOURCE_SANS).main(Weight.REGULAR)
        return TaggedCanvas((595, 842), ABOUT, first_font=font.fontName)


def test_reportlab_is_the_release_that_was_tried() -> None:
    assert reportlab.Version.startswith("5.1.")


def test_pages_and_catalogue_take_the_missing_keys_once() -> None:
    for _ in range(3):
        with reportlab_ready():
            pass

    for kind, keys in ((pdfdoc.PDFPage, PAGE_KEYS), (pdfdoc.PDFCatalog, CATALOG_KEYS)):
        allowed = list(getattr(kind, "__NoDefault__"))  # noqa: B009
        assert [allowed.count(key) for key in keys] == [1] * len(keys)


def test_reportlab_opens_nothing_by_name_and_packs_tightly() -> None:
    with reportlab_ready():
        assert rl_config.trustedSchemes == []
        assert rl_config.trustedHosts == []
        assert rl_config.useA85 == 0


def test_the_canvas_still_has_what_tagging_reaches_into(canvas: TaggedCanvas) -> None:
    assert isinstance(canvas._code, list)
    assert isinstance(canvas._formsinuse, list)
    assert canvas.escaped(b"(a\\") == "\\(a\\\\"
    stamp = canvas._doc._timeStamp
    assert (stamp.YMDhms, stamp.dhh, stamp.dmm) == ((2026, 11, 12, 12, 40, 0), 0, 0)
    assert canvas._doc.getXObjectName("picture1") != "picture1"
    packing = {"Catalog", "info", "numberToId", "idToObject"}
    assert packing <= set(vars(canvas._doc)), "where packing finds the objects of a file"
    image = pdfdoc.PDFImageXObject("name")
    assert {
        "width",
        "height",
        "bitsPerComponent",
        "colorSpace",
        "_filters",
        "streamContent",
    } <= set(vars(image))


def test_a_page_is_named_as_the_tree_refers_to_it(canvas: TaggedCanvas) -> None:
    assert canvas._doc.thisPageName() == "Page1"
    canvas.write("q Q")
    canvas.end_page()
    assert canvas._doc.thisPageName() == "Page2"
    assert canvas._doc.Pages.pages[-1].StructParents == 0


def test_a_font_splits_text_into_one_byte_per_character(canvas: TaggedCanvas) -> None:
    text = "AVATAR ěščř Žluť Ω " + "".join(map(chr, range(0x400, 0x460)))
    font = pdfmetrics.getFont("SourceSans3-Regular")
    assert isinstance(font, TTFont)

    parts = list(canvas.encoded(font, text))

    assert sum(len(codes) for _name, codes in parts) == len(text)
    assert {"charToGlyph", "charWidths", "unitsPerEm", "ascent"} <= set(vars(font.face))


def test_every_character_of_a_font_is_read_as_itself() -> None:
    """ReportLab wrote an emoji as a Greek letter and a figure."""
    with reportlab_ready():
        pass

    assert list(inspect.signature(ttfonts.makeToUnicodeCMap).parameters) == ["fontname", "subset"]
    assert ttfonts.makeToUnicodeCMap is letter_map, "fonts are written with another map"
    said = letter_map("F", [0x41, *range(0x3B1, 0x3B1 + 150), 0x1F600])

    assert re.findall(r"(\d+) beginbfrange", said) == ["4"]
    assert "<00> <00> <0041>" in said
    assert "<01> <4F> <03B1>" in said
    assert "<50> <96> <0400>" in said, "a stretch ends with the first byte of its characters"
    assert "<97> <97> <D83DDE00>" in said


def test_a_map_names_no_more_stretches_at_once_than_the_format_allows() -> None:
    said = letter_map("F", [0x41 + 2 * place for place in range(152)])

    assert re.findall(r"(\d+) beginbfrange", said) == ["100", "52"]


def test_no_document_uses_the_fonts_that_are_not_embedded() -> None:
    theirs = BytesIO()
    Canvas(theirs).save()
    assert b"Helvetica" in theirs.getvalue(), "ReportLab's own first font"
    assert b"Helvetica" not in everything_in(render_summary(dentist()).pdf)


def test_the_date_is_that_of_the_document_whatever_the_machine_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = render_summary(shop()).pdf

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    monkeypatch.setenv("TZ", "Asia/Tokyo")

    assert render_summary(shop()).pdf == before


def test_the_colour_profile_bears_the_date_of_the_document() -> None:
    """It held the second it was made in, so that two files of the same page differed."""
    profile = srgb_profile(ABOUT.made_at)

    assert struct.unpack(">6H", profile[24:36]) == (2026, 11, 12, 12, 40, 0)
    assert profile[36:40] == b"acsp"


def test_pages_made_at_the_same_time_do_not_mix() -> None:
    documents = [replace(shop(), thanks=f"Thank you, {n}.") for n in range(6)]
    alone = [render_summary(document).pdf for document in documents]
    together: dict[int, bytes] = {}

    def make(number: int) -> None:
        together[number] = render_summary(documents[number]).pdf

    threads = [threading.Thread(target=make, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [together[number] for number in range(6)] == alone


def test_what_was_printed_before_does_not_show_in_the_next_file() -> None:
    alone = render_summary(shop()).pdf

    render_summary(dentist())

    assert render_summary(shop()).pdf == alone
