"""Notices that stay: a banner on top of a page, and what an empty screen says."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import MEDIUM, Role
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.icon import Icon, RoundIcon
from ui.widgets.labels import Heading, Label, Wrap

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_INKS = {
    Tone.NEUTRAL: (Ink.TEXT2, Ink.TEXT),
    Tone.GREEN: (Ink.PRIMARY, Ink.PRIMARY),
    Tone.AMBER: (Ink.AMBER, Ink.TEXT),
    Tone.ROSE: (Ink.ROSE, Ink.TEXT),
    Tone.BLUE: (Ink.BLUE, Ink.TEXT),
    Tone.VIOLET: (Ink.VIOLET, Ink.TEXT),
}
_GROUNDS = {
    Tone.NEUTRAL: "sunken",
    Tone.GREEN: "green",
    Tone.AMBER: "amber",
    Tone.ROSE: "rose",
    Tone.BLUE: "blue",
    Tone.VIOLET: "sunken",
}


class Banner(QFrame):
    """A tinted line with an icon and perhaps one small button; one per screen at most."""

    acted = Signal()

    def __init__(
        self,
        look: Appearance,
        text: str,
        tone: Tone = Tone.NEUTRAL,
        *,
        icon: str = "",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show TEXT in TONE; ACTION are the words of a button that emits `acted`."""
        super().__init__(parent)
        self.setProperty("card", _GROUNDS[tone])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        icon_ink, text_ink = _INKS[tone]
        self._text = Label(look, text, Role.SMALL, ink=text_ink, wrap=Wrap.WORDS)
        self._button = Button(look, action, Kind.QUIET, small=True)
        _hide_if_empty(self._button, action)
        self._button.clicked.connect(self.acted)
        lead = (Icon(look, icon, ink=icon_ink), look.px(10)) if icon else ()
        self.setLayout(
            row(*lead, self._text, None, self._button, margins=(16, 7, 16, 7), align=_MIDDLE)
        )
        self.setAccessibleName(text)

    def show_text(self, text: str, *, action: str = "") -> None:
        """Say something else."""
        self._text.setText(text)
        self._button.set_label(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)


class EmptyState(QWidget):
    """What a screen says when there is nothing on it: icon, heading, one sentence, one button."""

    acted = Signal()

    def __init__(
        self,
        look: Appearance,
        icon: str,
        title: str,
        sentence: str = "",
        *,
        action: str = "",
        action_icon: str = "",
        action_name: str = "",
        tone: Tone = Tone.GREEN,
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show why it is empty and what can be done.

        Args:
            look: the look in force.
            icon: a Lucide name, shown in a circle of TONE.
            title: a few words.
            sentence: one or two sentences of help.
            action: words of the button that emits `acted`; none when empty.
            action_icon: an icon on that button.
            action_name: its object name, by which the focus comes back to it.
            tone: of the circle.
            primary: whether the button is the one primary of its screen.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        help_text = Label(look, sentence, Role.SMALL, wrap=Wrap.WORDS)
        _hide_if_empty(help_text, sentence)
        self._button = Button(
            look, action, Kind.PRIMARY if primary else Kind.GHOST, icon=action_icon
        )
        _hide_if_empty(self._button, action)
        self._button.setObjectName(action_name)
        self._button.clicked.connect(self.acted)
        self.setLayout(
            column(
                RoundIcon(look, icon, tone, size=44),
                look.px(12),
                Heading(look, title, Role.H2, wrap=Wrap.WORDS),
                look.px(6),
                help_text,
                look.px(12),
                row(self._button, None),
            )
        )


class GoodNews(Banner):
    """A green line: all is answered, all is tidy."""

    def __init__(self, look: Appearance, text: str, *, parent: QWidget | None = None) -> None:
        """Show TEXT with a tick."""
        super().__init__(look, text, Tone.GREEN, icon="check", parent=parent)
        self._text.set_weight(MEDIUM)


def _hide_if_empty(widget: QWidget, words: str) -> None:
    """Hide WIDGET where there are no WORDS; showing it before it has a parent opens a window."""
    if not words:
        widget.hide()
