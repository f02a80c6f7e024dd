"""The card of a suggestion: its buttons are verbs or words, and no text stands there twice."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget

from consultant_app.domain.findings import HIDDEN, Category, Finding, Level
from ui.look.appearance import Appearance
from ui.widgets.buttons import Button
from ui.widgets.suggest_popover import SuggestPopover

Stage = Callable[[QWidget], QWidget]
MEANING = "what gives each device its own number in the network"


def found(category: Category, why: str, *fixes: str) -> Finding:
    """Return a finding of the first four letters of a text."""
    return Finding(start=0, end=4, category=category, level=Level.WARN, why=why, fixes=fixes)


def shown(look: Appearance, stage: Stage, finding: Finding) -> tuple[list[str], list[str]]:
    """Return the texts and the labels of buttons on the card of FINDING."""
    inside = QWidget()
    popover = SuggestPopover(look, stage(inside))
    popover.show_finding(finding, number=1, of=1)
    popover.open_at(inside)
    texts = [label.text() for label in popover.findChildren(QLabel) if label.isVisible()]
    return texts, [button.label for button in popover.findChildren(Button) if button.isVisible()]


def test_a_secret_is_taken_out(look: Appearance, stage: Stage) -> None:
    finding = found(Category.SECRET, "This looks like a password.", HIDDEN)
    _, buttons = shown(look, stage, finding)
    assert buttons[0] == "Take it out"


def test_what_a_hard_word_means_stands_on_its_card_once(look: Appearance, stage: Stage) -> None:
    why = f"“DHCP” may be new to the reader: {MEANING}."
    fixes = ("DHCP (automatic numbering)", f"DHCP ({MEANING})")
    finding = found(Category.ACRONYM, why, *fixes)
    texts, buttons = shown(look, stage, finding)
    assert sum(MEANING in text for text in texts) == 1
    assert not any("…" in text for text in (*texts, *buttons))
    assert buttons[:2] == ["“DHCP (automatic numbering)”", "Explain it in brackets"]
