"""Letters, lines and colours: kerned without changing a letter, cut only where all else fails."""

from collections.abc import Iterator

import pytest

import consultant_app.reports.layout.fonts
from consultant_app.domain.options import Ink, Letters
from consultant_app.domain.requests import Outcome
from consultant_app.reports.layout.colours import contrast_on_white, palette
from consultant_app.reports.layout.fonts import Fonts, Weight
from consultant_app.reports.layout.lines import Line, Type, balanced, broken
from consultant_app.reports.layout.marks import mark
from consultant_app.reports.layout.reportlab_globals import reportlab_ready
from consultant_app.reports.layout.text import Span, clean, paragraphs, plain, with_bold

BODY = Type(12.5, 16.8)


@pytest.fixture
def fonts() -> Iterator[Fonts]:
    """The faces of a document in Source Sans."""
    with reportlab_ready():
        yield Fonts(Letters.SOURCE_SANS)


def texts(lines: tuple[Line, ...]) -> list[str]:
    """Return the text of each of LINES, its last space included."""
    return ["".join(piece.word.text for piece in line.pieces) for line in lines]


def test_a_line_ends_with_the_space_that_a_reader_needs(fonts: Fonts) -> None:
    lines = broken(plain("one two three four"), BODY, fonts=fonts, width_pt=60)

    assert texts(lines) == ["one two ", "three four"]


def test_a_cut_word_gets_no_space(fonts: Fonts) -> None:
    lines = texts(broken(plain("x" * 40), BODY, fonts=fonts, width_pt=60))

    assert "".join(lines) == "x" * 40
    assert len(lines) > 2


def test_a_no_break_space_holds_its_words_together(fonts: Fonts) -> None:
    lines = texts(broken(plain("in Room\xa0two"), BODY, fonts=fonts, width_pt=60))

    assert lines == ["in ", "Room\xa0two"]


def test_a_word_of_two_weights_is_not_torn(fonts: Fonts) -> None:
    spans = (Span("call "), Span("01632", Weight.SEMIBOLD), Span("."))

    assert texts(broken(spans, BODY, fonts=fonts, width_pt=50)) == ["call ", "01632."]


def test_spaces_are_made_one(fonts: Fonts) -> None:
    assert texts(broken(plain("  a   b  "), BODY, fonts=fonts, width_pt=99)) == ["a b"]


def test_pairs_of_letters_move_together(fonts: Fonts) -> None:
    (word,) = fonts.words("AVATAR", Weight.BOLD)
    (single,) = zip(
        *[(next(iter(fonts.words(c, Weight.BOLD))).width,) for c in "AVATAR"], strict=True
    )

    assert word.width < sum(single) - 50
    assert word.text == "AVATAR"


def test_without_the_shaper_a_page_is_only_not_kerned(
    fonts: Fonts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(consultant_app.reports.layout.fonts, "uharfbuzz", None)

    (word,) = fonts.words("AVATAR", Weight.BOLD)

    assert word.text == "AVATAR"
    assert word.width == sum(next(fonts.words(char, Weight.BOLD)).width for char in "AVATAR")


@pytest.mark.parametrize("text", ["her", "fi", "ffl", "Th", "office", "1/2", "st"])
def test_no_pair_becomes_an_ornament(text: str, fonts: Fonts) -> None:
    (word,) = fonts.words(text, Weight.REGULAR)

    assert len(word.advances) == len(text)
    assert word.text == text


def test_an_accent_typed_after_its_letter_stands_over_it(fonts: Fonts) -> None:
    """It stood behind the letter, where the next one begins."""
    (word,) = fonts.words("ax\u0302b", Weight.REGULAR)
    (bare,) = fonts.words("axb", Weight.REGULAR)

    _a, letter, accent, _b = word.advances
    assert letter < 0.75 * bare.advances[1], "the accent is set behind the letter"
    assert letter + accent == pytest.approx(bare.advances[1], abs=1)
    assert word.width == pytest.approx(bare.width, abs=1)


def test_a_headline_has_lines_of_about_the_same_length(fonts: Fonts) -> None:
    words = plain(
        "Your card reader is taking payments again, and you are ready", weight=Weight.BOLD
    )
    size = Type(23.5, 27.5)

    ragged = broken(words, size, fonts=fonts, width_pt=480)
    even = balanced(words, size, fonts=fonts, width_pt=480)

    assert len(ragged) == len(even) == 2
    assert abs(even[0].width_pt - even[1].width_pt) < abs(ragged[0].width_pt - ragged[1].width_pt)


def test_typed_lines_become_paragraphs() -> None:
    typed = paragraphs((Span("Done. ", Weight.SEMIBOLD), Span("First.\r\n\n  \nSecond.")))

    assert [[span.text for span in line] for line in typed] == [["Done. ", "First."], ["Second."]]


def test_only_the_named_stretch_is_bold() -> None:
    spans = with_bold("Call 123 or 123.", "123")

    assert [(span.text, span.weight) for span in spans] == [
        ("Call ", Weight.REGULAR),
        ("123", Weight.SEMIBOLD),
        (" or 123.", Weight.REGULAR),
    ]
    assert with_bold("Call me.", "123") == plain("Call me.")
    assert with_bold("Call me.", "") == plain("Call me.")


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        pytest.param("a\tb", "a b", id="tab"),
        pytest.param("3\u202fm", "3\xa0m", id="narrow-no-break-space"),
        pytest.param("a\u2009b", "a b", id="thin-space"),
        pytest.param("a\u2028b", "a\nb", id="line-separator"),
        pytest.param("ok\ufe0f", "ok", id="variation-selector"),
        pytest.param("e\u0301", "é", id="composed"),
        pytest.param("\u202eevil\u2066x\u200f", "evilx", id="direction"),
        pytest.param("a\u200bb\u200dc\u2060d\ufeff", "abcd", id="no-width"),
        pytest.param("a\u034fb\u115f\u3164\uffa0c", "abc", id="fillers"),
        pytest.param("a\U000e0100\U000e0041b", "ab", id="shapes-and-tags"),
        pytest.param("ﬁsher oﬃce", "ﬁsher oﬃce", id="letters-that-are-ligatures"),
    ],
)
def test_spaces_and_invisible_characters_are_tidied(typed: str, cleaned: str) -> None:
    assert clean(typed) == cleaned


@pytest.mark.parametrize("chosen", ["#0B5263", "#FFD400", "#FFFFFF", "#777777", "#E00000"])
def test_any_accent_becomes_dark_enough_to_read(chosen: str) -> None:
    assert contrast_on_white(palette(chosen, Ink.COLOUR).accent) >= 7


@pytest.mark.parametrize("nonsense", ["", "blue", "#12", "url(x)", "toColor('red')", "#GGGGGG"])
def test_a_colour_that_is_none_gives_ours(nonsense: str) -> None:
    assert palette(nonsense, Ink.COLOUR) == palette("#0B5263", Ink.COLOUR)


def test_black_only_has_no_colour_and_no_tint() -> None:
    black = palette("#0B5263", Ink.BLACK)

    assert {black.ink, black.accent, black.panel_line} == {(0, 0, 0)}
    assert black.tint == (1, 1, 1)
    assert black.panel_line_pt == 0.8


def test_the_colours_are_those_that_were_measured() -> None:
    ours = palette("#0B5263", Ink.COLOUR)

    assert contrast_on_white(ours.accent) == pytest.approx(8.7, abs=0.1)
    assert contrast_on_white(ours.ink) == pytest.approx(21)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_a_mark(outcome: Outcome) -> None:
    assert mark(outcome, 0, 0, 12.5, colour=(0, 0, 0)).x == 0
