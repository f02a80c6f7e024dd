"""Pages at their limits: nothing at all, far too much, all papers and sizes. None may break."""

import itertools
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from consultant_app.domain.options import Ink, Length, Letters, Paper, PrintSize
from consultant_app.domain.summaries import SummaryDocument, TableBlock
from consultant_app.reports.layout.fonts import Fonts, Weight
from consultant_app.reports.layout.reportlab_globals import reportlab_ready
from consultant_app.reports.technicians_copy import render_technician
from consultant_app.reports.visit_summary import render_summary
from consultant_app.resource_files import resource_path
from helpers.paper_reader import (
    assert_nothing_overlaps,
    boxes,
    page_words,
    squeezed,
    words_of,
)
from helpers.sample_dentist import dentist
from helpers.sample_extremes import (
    EXTREMES,
    LONG_WORD,
    PATH,
    filed_log,
    five_thousand_words,
    long_headline,
    long_words,
    pasted_log,
)
from helpers.sample_file_copy import technician
from helpers.sample_hard_days import HARD_DAYS
from helpers.sample_pages import many_requests, with_options


def empty() -> SummaryDocument:
    """Return a page on which nothing is said."""
    return replace(
        dentist(),
        letterhead=replace(dentist().letterhead, name="", promise="", contact_lines=(), logo=None),
        kicker="",
        headline="",
        greeting="",
        thanks="",
        panel=(),
        asked=(),
        asked_empty="",
        next=(),
        did=(),
        notices=(),
        words=(),
        time=(),
        parts=(),
        trouble=(),
        trouble_bold="",
        closing="",
        regards="",
        signer="",
        signature=None,
        seen_by="",
        seen_by_bold="",
        footer="",
    )


def test_a_page_without_a_word_is_still_a_page() -> None:
    page = render_summary(empty())

    assert page.pages == 1
    assert page.pdf.startswith(b"%PDF-1.7")


@pytest.mark.parametrize("count", [0, 1, 8, 26])
def test_any_number_of_requests_is_printed_in_the_customers_order(
    count: int, tmp_path: Path
) -> None:
    heard = words_of(render_summary(many_requests(count)).pdf, tmp_path)

    places = [heard.index(f"“Request number {n + 1}.”") for n in range(count)]
    assert places == sorted(places)
    assert ("You had no questions this time." in heard) is (count == 0)


@pytest.mark.parametrize(
    ("paper", "size", "letters", "length"),
    list(itertools.product(Paper, PrintSize, Letters, Length)),
)
def test_no_words_overlap_on_any_paper_in_any_print(
    paper: Paper, size: PrintSize, letters: Letters, length: Length, tmp_path: Path
) -> None:
    document = with_options(
        dentist(), paper=paper, print_size=size, letters=letters, length=length, ink=Ink.BLACK
    )

    assert_nothing_overlaps(render_summary(document).pdf, tmp_path)


def test_a_headline_of_three_lines_and_no_logo_stay_in_shape(tmp_path: Path) -> None:
    page = replace(long_headline(), letterhead=replace(dentist().letterhead, logo=None))

    printed = render_summary(page).pdf

    assert_nothing_overlaps(printed, tmp_path)
    lefts = [box[1] for box in boxes(printed, tmp_path) if box[5] in ("Okafor", "Summary")]
    assert max(lefts[:2]) - min(lefts[:2]) < 1, "without a logo the name moves to the margin"


def test_five_thousand_words_lose_none(tmp_path: Path) -> None:
    heard = words_of(render_summary(five_thousand_words()).pdf, tmp_path)

    assert " ".join(f"word{n}" for n in range(5000)) in heard


@pytest.mark.parametrize("size", PrintSize)
def test_the_foot_of_a_long_name_still_tells_the_day(size: PrintSize, tmp_path: Path) -> None:
    name = "The Most Worshipful Company of Bookbinders and Stationers of Wolverhampton in Mercia"
    page = with_options(dentist(), print_size=size)

    printed = render_summary(replace(page, footer=f"{name} · Visit on 12 November 2026")).pdf

    heard = page_words(printed, tmp_path, 1)
    assert "… · Visit on 12 November 2026" in heard.replace("\xa0", " ")


@pytest.mark.parametrize("place", ["thanks", "headline", "closing", "footer", "kicker", "signer"])
def test_five_thousand_words_in_any_place_still_print(place: str) -> None:
    # Any: mypy takes the name of a place for any of the fields.
    longer: dict[str, Any] = {place: "word " * 5000}

    page = render_summary(replace(dentist(), **longer))

    assert page.pages >= 2


@pytest.mark.parametrize("word", [LONG_WORD, PATH, "x" * 120], ids=["german", "address", "x"])
def test_a_word_wider_than_its_column_is_cut_and_not_lost(word: str, tmp_path: Path) -> None:
    printed = render_summary(long_words(word)).pdf

    assert words_of(printed, tmp_path).replace(" ", "").count(word) == 12
    assert_nothing_overlaps(printed, tmp_path)


def test_an_address_is_cut_where_a_reader_expects_it(tmp_path: Path) -> None:
    item = replace(dentist().asked[0], reply=PATH * 2)

    printed = render_summary(replace(dentist(), asked=(item,))).pdf

    pieces = [box[5] for box in boxes(printed, tmp_path) if "example.org" in box[5]]
    assert pieces
    assert all(piece[-1] in "/.-_" for piece in pieces)


def test_a_file_copy_with_an_endless_head_loses_none_of_it(tmp_path: Path) -> None:
    """The box around it went on below the page, and so did the words."""
    head = " ".join(f"head{n}" for n in range(300))

    printed = render_technician(replace(technician(), head=head)).pdf

    assert head in words_of(printed, tmp_path)
    assert_nothing_overlaps(printed, tmp_path)


def test_six_thousand_pasted_lines_take_seconds(tmp_path: Path) -> None:
    started = time.perf_counter()

    page = render_summary(pasted_log())

    assert time.perf_counter() - started < 15
    last = [
        page_words(page.pdf, tmp_path, number) for number in range(page.pages - 3, page.pages + 1)
    ]
    assert "line 5999" in " ".join(last)


def test_a_hundred_thousand_letters_without_a_space_take_seconds() -> None:
    started = time.perf_counter()

    page = render_summary(replace(dentist(), thanks="x" * 100_000))
    copy = render_technician(replace(technician(), facts=(("Note", "y" * 100_000),)))

    assert time.perf_counter() - started < 15
    assert page.pages > 10
    assert copy.pages > 10


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Příliš žluťoučký kůň", id="czech"),
        pytest.param("Ελληνικά γράμματα", id="greek"),
        pytest.param("Русские буквы", id="cyrillic"),
        pytest.param("Tiếng Việt", id="vietnamese"),
        pytest.param("Straße, Öztürk, Łódź", id="german-turkish-polish"),
        pytest.param("the oﬃce of Mr ﬁsher", id="letters-that-are-ligatures"),
        pytest.param("n\u0302 x\u0323\u0302, q\u0307", id="accents-of-their-own"),
    ],
)
def test_scripts_of_our_letters_print_whole(text: str, tmp_path: Path) -> None:
    page = render_summary(replace(dentist(), thanks=text))

    assert page.unprintable == ()
    assert text in words_of(page.pdf, tmp_path)


@pytest.mark.parametrize(
    ("text", "missing", "shown"),
    [
        pytest.param("Name שרה here", "שרה", "Name ??? here", id="hebrew"),
        pytest.param("Name سارة here", "سارة", "Name ???? here", id="arabic"),
        pytest.param("Name कमल here", "कमल", "Name ??? here", id="indic"),
        pytest.param("Name \U00020000 here", "\U00020000", "Name ? here", id="rare-chinese"),
        pytest.param("Done \U0001fae0 here", "\U0001fae0", "Done here", id="emoji"),
    ],
)
def test_what_no_font_has_is_named_and_never_a_box(
    text: str, missing: str, shown: str, tmp_path: Path
) -> None:
    page = render_summary(replace(dentist(), thanks=text))

    assert page.unprintable == tuple(missing)
    heard = words_of(page.pdf, tmp_path)
    assert shown in heard
    assert not {"■", "□", "\ufffd", "\x00"} & set(heard)


@pytest.mark.parametrize("letters", list(Letters))
def test_a_character_outside_the_chosen_letters_comes_from_the_other_face(
    letters: Letters, tmp_path: Path
) -> None:
    page = render_summary(with_options(replace(dentist(), thanks="Кириллица"), letters=letters))

    assert page.unprintable == ()
    assert "Кириллица" in words_of(page.pdf, tmp_path)


def test_control_and_direction_characters_leave_no_trace(tmp_path: Path) -> None:
    page = render_summary(
        replace(dentist(), thanks="a\x00b\x07c\u202ed\u2066e\ufefff\ud800g\u00adh")
    )

    assert page.unprintable == ()
    assert "abcdefgh" in words_of(page.pdf, tmp_path)


def test_accents_typed_apart_are_put_together(tmp_path: Path) -> None:
    page = render_summary(replace(dentist(), thanks="Zu\u0308rich"))

    assert "Zürich" in words_of(page.pdf, tmp_path)


def test_a_line_typed_on_its_own_is_a_line_of_its_own(tmp_path: Path) -> None:
    page = render_summary(replace(dentist(), thanks="First line.\r\n\r\nSecond line."))

    heard = words_of(page.pdf, tmp_path)
    assert squeezed("First line. Second line.") in heard


@pytest.mark.parametrize("share", [0, 0.001, 0.02], ids=["empty", "no-tables", "cut"])
def test_a_broken_font_on_the_machine_is_passed_over(share: float, tmp_path: Path) -> None:
    whole = resource_path("fonts", "SourceSans3-Regular.ttf").read_bytes()
    (tmp_path / "NotoSans-Regular.ttf").write_bytes(whole[: int(len(whole) * share)])
    fonts = Fonts(Letters.SOURCE_SANS, folders=(tmp_path,))

    with reportlab_ready():
        words = list(fonts.words("ab\U0001fae0", Weight.BOLD))

    assert [word.text for word in words if word.text] == ["ab"]
    assert words[0].font.fontName == "SourceSans3-Bold"
    assert fonts.unprintable == ("\U0001fae0",)


def test_six_thousand_lines_in_the_file_copy_lose_none(tmp_path: Path) -> None:
    copy = render_technician(filed_log())

    assert "line 5999" in page_words(copy.pdf, tmp_path, copy.pages)
    assert "line 0" in words_of(copy.pdf, tmp_path)


@pytest.mark.parametrize("name", [name for name in EXTREMES if "logo" in name or "photo" in name])
def test_a_logo_or_photo_of_any_kind_leaves_the_page_in_shape(name: str, tmp_path: Path) -> None:
    page = render_summary(EXTREMES[name]())

    assert page.pages == 2
    assert page.unreadable_pictures == (name in ("broken-logo", "unreadable-photo"))
    assert len(page.pdf) < 2_000_000
    assert_nothing_overlaps(page.pdf, tmp_path)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("size", list(PrintSize))
@pytest.mark.parametrize("name", list(HARD_DAYS))
def test_the_page_of_a_hard_day_stays_in_shape(
    name: str, size: PrintSize, paper: Paper, tmp_path: Path
) -> None:
    page = render_summary(with_options(HARD_DAYS[name](), print_size=size, paper=paper))

    assert page.unprintable == ()
    assert page.pages <= (2 if size is PrintSize.STANDARD else 4)
    assert_nothing_overlaps(page.pdf, tmp_path)


@pytest.mark.parametrize(
    ("words", "size"),
    [
        pytest.param("W" * 120, PrintSize.EXTRA_LARGE, id="120-letters"),
        pytest.param("word " * 300, PrintSize.STANDARD, id="300-words"),
    ],
)
def test_a_letterhead_taller_than_a_page_goes_on_on_the_next(
    words: str, size: PrintSize, tmp_path: Path
) -> None:
    """It ran over the foot of the page and off the paper."""
    page = with_options(dentist(), print_size=size)
    head = replace(page.letterhead, name=words, promise=words, contact_lines=(words,) * 3)

    pdf = render_summary(replace(page, letterhead=head)).pdf

    assert_nothing_overlaps(pdf, tmp_path)
    assert words_of(pdf, tmp_path).count(words.split()[0]) == 5 * len(words.split())


@pytest.mark.parametrize("word", [LONG_WORD, PATH, "W" * 120], ids=["german", "address", "w"])
def test_long_words_in_every_cell_of_the_file_copy_stay_on_the_paper(
    word: str, tmp_path: Path
) -> None:
    """Three columns that each asked for two fifths of the width left the paper."""
    copy = technician()
    tables = [block for block in copy.blocks if isinstance(block, TableBlock)]
    filled = tuple(
        replace(block, rows=tuple(tuple(word for _ in row) for row in block.rows))
        for block in tables
    )

    assert_nothing_overlaps(render_technician(replace(copy, blocks=filled)).pdf, tmp_path)
