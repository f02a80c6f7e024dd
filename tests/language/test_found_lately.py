"""What was found lately: the same findings wherever a sentence stands, anew where it changes."""

import pytest

from consultant_app.domain.findings import Finding
from consultant_app.language.check import check_text, masked
from consultant_app.language.data import Words

TEXT = "You forgot to save the file. The Wi-Fi password is Heron_88."


def _told(text: str, words: Words) -> list[tuple[str, str, tuple[str, ...]]]:
    found: tuple[Finding, ...] = check_text(text, words, hints_at_most=50).findings
    return [(one.rule, text[one.start : one.end], one.fixes) for one in found]


@pytest.mark.parametrize("before", ["The lamp is on. ", "The lamp is on.\n\nThe door is blue.\n", ""])
def test_what_is_found_in_a_sentence_goes_with_it(before: str, english: Words) -> None:
    told = _told(TEXT, english)
    assert {rule for rule, _, _ in told} >= {"tone.blame.person-did-wrong"}
    assert _told(before + TEXT, english) == told


def test_a_sentence_that_changes_is_judged_anew(english: Words) -> None:
    assert _told(TEXT, english)
    assert _told("I saved the file. The Wi-Fi works.", english) == []
    assert _told(TEXT.replace("forgot", "forget"), english) != _told(TEXT, english)


def test_what_stands_before_a_figure_decides_each_time(english: Words) -> None:
    """The second sentence is the same in both texts."""
    for _ in range(2):
        assert "5520" not in masked("The door code was changed. It is 5520 now.", english)
        assert "5520" in masked("The bus was late on Monday. It is 5520 now.", english)
