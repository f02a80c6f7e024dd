"""The colours keep the contrast of the specification, and live in one file."""

import re
from pathlib import Path

import pytest

from ui.look.tokens import DARK, LIGHT, Ink, Tokens, Tone, contrast, high_contrast, mixed

UI = Path(__file__).resolve().parents[2] / "ui"
TEXT, SHAPE = 4.5, 3.0

# ui.md 3: front, ground, ratio in light, ratio in dark, limit.
TABLE = [
    ("text", "canvas", 13.5, 14.9, TEXT),
    ("text", "surface", 14.8, 13.4, TEXT),
    ("text", "sidebar", 12.3, 15.6, TEXT),
    ("text2", "canvas", 6.0, 8.4, TEXT),
    ("text2", "surface", 6.6, 7.6, TEXT),
    ("text2", "sidebar", 5.5, 8.8, TEXT),
    ("text2", "hover", 5.7, 6.7, TEXT),
    ("text3", "surface", 5.1, 5.8, TEXT),
    ("text3", "canvas", 4.6, 6.4, TEXT),
    ("text3", "sunken", 4.8, 6.1, TEXT),
    ("on_primary", "primary", 6.4, 7.7, TEXT),
    ("on_primary", "primary_hover", 8.2, 8.9, TEXT),
    ("primary_text", "primary_soft", 6.4, 7.5, TEXT),
    ("text2", "primary_soft", 5.6, 6.2, TEXT),
    ("text2", "amber_soft", 5.8, 6.6, TEXT),
    ("text2", "blue_soft", 5.6, 6.7, TEXT),
    ("amber", "amber_soft", 5.9, 8.3, TEXT),
    ("text", "amber_soft", 13.0, 11.7, TEXT),
    ("rose", "rose_soft", 5.9, 7.6, TEXT),
    ("rose", "canvas", 6.3, 9.1, TEXT),
    ("blue", "blue_soft", 6.3, 7.7, TEXT),
    ("violet", "violet_soft", 6.1, 7.8, TEXT),
    ("on_bar", "bar", 9.4, 11.4, TEXT),
    ("on_bar2", "bar", 7.1, 7.6, TEXT),
    ("on_bar", "bar_button", 7.3, 9.1, TEXT),
    ("edge", "surface", 3.5, 4.0, SHAPE),
    ("edge", "canvas", 3.2, 4.4, SHAPE),
    ("ring", "canvas", 5.8, 10.1, SHAPE),
    ("ring", "surface", 6.4, 9.1, SHAPE),
    ("time_remote", "surface", 3.3, 3.9, SHAPE),
    ("time_travel", "surface", 3.4, 5.3, SHAPE),
    ("time_break", "surface", 3.2, 4.0, SHAPE),
]


@pytest.mark.parametrize("pair", TABLE, ids=lambda pair: f"{pair[0]}-on-{pair[1]}")
def test_the_contrast_of_each_pair_is_that_of_the_specification(
    pair: tuple[str, str, float, float, float],
) -> None:
    front, ground, light, dark, limit = pair
    for tokens, stated in ((LIGHT, light), (DARK, dark)):
        found = contrast(getattr(tokens, front), getattr(tokens, ground))
        assert found >= limit
        assert found == pytest.approx(stated, abs=0.06)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_pairs_that_are_ours_alone_can_be_read_too(tokens: Tokens) -> None:
    pairs = [
        (tokens.on_bar_light, tokens.bar_light, TEXT),
        (tokens.on_bar_light, tokens.on_bar2, TEXT),
        (tokens.on_bar, tokens.bar_button_edge, SHAPE),
        (tokens.bar_dot, tokens.bar, SHAPE),
        (tokens.text, tokens.rose_soft, TEXT),
        (tokens.text, tokens.primary_soft, TEXT),
        (tokens.text, mixed(tokens.primary, tokens.surface, share=0.28), TEXT),
    ]
    assert [round(contrast(a, b), 1) for a, b, limit in pairs if contrast(a, b) < limit] == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_high_contrast_leaves_no_faint_text_and_no_tint(tokens: Tokens) -> None:
    strong = high_contrast(tokens)
    quiet = (strong.ink(Ink.TEXT2), strong.ink(Ink.TEXT3))
    assert quiet == (tokens.text, tokens.text)
    assert strong.line == tokens.edge
    tinted = [tone for tone in Tone if tone is not Tone.NEUTRAL]
    assert {strong.tint(tone)[0] for tone in tinted} == {tokens.surface}


def test_colours_are_named_only_in_the_token_file() -> None:
    colour = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b|rgba?\(")
    others = (path for path in UI.rglob("*.py") if path.name != "tokens.py")
    found = [path.name for path in others if colour.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_no_widget_has_a_sheet_or_an_effect_of_its_own() -> None:
    slow = re.compile(r"setStyleSheet\(|QGraphics\w*Effect")
    found = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if slow.search(path.read_text(encoding="utf-8"))
    }
    assert found == {"look/appearance.py"}


def test_labels_are_made_where_their_text_stays_plain() -> None:
    bare = re.compile(r"\b(QLabel|QMessageBox|QTextBrowser|QTextEdit)\(")
    found = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if any(not line.startswith("class ") and bare.search(line) for line in _lines(path))
    }
    assert found == set()


def test_only_the_shared_door_gives_tooltips() -> None:
    found = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if any(".setToolTip(" in line for line in _lines(path))
    }
    assert found == {"widgets/labels.py"}


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()
