"""What was found lately: the same findings wherever a sentence stands, anew where it changes."""

import pytest

from consultant_app.domain.findings import Finding
from consultant_app.language.check import check_text, masked
from consultant_app.language.data import Words
from consultant_app.language.memo import AT_MOST, FoundLately

TEXT = "You forgot to save the file. The Wi-Fi password is Heron_88."


def _told(text: str, words: Words) -> list[tuple[str, str, tuple[str, ...]]]:
    found: tuple[Finding, ...] = check_text(text, words, hints_at_most=50).findings
    return [(one.rule, text[one.start : one.end], one.fixes) for one in found]


@pytest.mark.parametrize(
    "before", ["The lamp is on. ", "The lamp is on.\n\nThe door is blue.\n", ""]
)
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


def test_what_is_remembered_has_an_end_and_is_never_shown(english: Words) -> None:
    """A text without line ends was kept whole with each key that was pressed."""
    long = "the Wi-Fi password is Heron_88, and so on " * 100
    for number in range(20):
        assert "Heron_88" not in masked(f"{long}{number}", english)
    lately = FoundLately()
    lately.keep(long, (), start=0)
    assert lately.get(long, start=0) is None
    for number in range(2 * AT_MOST):
        lately.keep(f"The PIN is {number}.", (), start=0)
    kept = [n for n in range(2 * AT_MOST) if lately.get(f"The PIN is {n}.", start=0) is not None]
    assert 0 < len(kept) <= AT_MOST
    assert kept[-1] == 2 * AT_MOST - 1
    assert "PIN" not in f"{lately!r} {english.tone_index!r}"
