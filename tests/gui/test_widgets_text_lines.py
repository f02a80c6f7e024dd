"""A text parted into lines: read whole where it may take as many as it needs."""

from PySide6.QtGui import QFontMetrics

from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.text_lines import text_lines

SENTENCE = "The printer had two settings that did not go together, so I removed one of them."


def test_a_text_is_parted_between_words_and_nothing_of_it_is_lost(look: Appearance) -> None:
    font = look.font(Role.BODY)
    lines = text_lines(SENTENCE, font, 200, at_most=9)
    assert len(lines) > 2
    assert " ".join(lines) == SENTENCE
    assert max(map(QFontMetrics(font).horizontalAdvance, lines)) <= 200


def test_a_word_without_end_is_parted_where_the_room_ends(look: Appearance) -> None:
    lines = text_lines("m" * 90, look.font(Role.BODY), 200, at_most=9)
    assert len(lines) > 2
    assert "".join(lines) == "m" * 90


def test_a_text_of_more_lines_than_it_may_take_ends_in_dots(look: Appearance) -> None:
    first, second = text_lines(SENTENCE, look.font(Role.BODY), 200, at_most=2)
    assert SENTENCE.startswith(first)
    assert second.endswith("…")
    assert QFontMetrics(look.font(Role.BODY)).horizontalAdvance(second) <= 200


def test_breaks_of_the_writer_are_kept(look: Appearance) -> None:
    assert text_lines("One\nTwo", look.font(Role.BODY), 200, at_most=9) == ["One", "Two"]


def test_in_one_line_breaks_are_spaces(look: Appearance) -> None:
    assert text_lines("One\nTwo", look.font(Role.BODY), 200, at_most=1) == ["One Two"]
