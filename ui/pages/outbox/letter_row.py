"""One letter of the Outbox: what it is, how it stands, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import MEDIUM, Role
from ui.pages.clients.pressed_line import PressedLine
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.icon import RoundIcon
from ui.widgets.labels import Label, Wrap
from ui.widgets.pill import Pill

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ICON = 36
_WORDS_FIRST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class RowButton:
    """A button of a row: the name of its act, its words, and how it looks."""

    act: str
    words: str
    icon: str = ""
    kind: Kind = Kind.GHOST


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFacts:
    """What a row shows. `name` is its object name, and begins those of its buttons."""

    name: str
    title: str
    note: str
    pill: str
    pill_tone: Tone
    icon: str
    icon_tone: Tone
    buttons: tuple[RowButton, ...] = ()
    more: bool = True


class LetterRow(QWidget):
    """`opened` tells that its page is wanted, `wanted` the name of an act, `more_wanted` the rest.

    The pill alone can be shown anew: it counts the seconds down.
    """

    opened = Signal()
    wanted = Signal(str)
    more_wanted = Signal(QWidget)

    def __init__(self, look: Appearance, facts: RowFacts, parent: QWidget | None = None) -> None:
        """Show FACTS."""
        super().__init__(parent)
        self._look = look
        self._pill = Pill(look, facts.pill, facts.pill_tone)
        line = row(self._pressed(look, facts), look.px(12), self._pill, align=_MIDDLE)
        line.setStretch(0, 1)
        line.addSpacing(look.px(8))
        for button in self._buttons(look, facts.name, facts.buttons):
            line.addWidget(button, 0, _MIDDLE)
            line.addSpacing(look.px(6))
        if facts.more:
            line.addWidget(self._more(look, facts), 0, _MIDDLE)
        self.setLayout(line)

    def show_pill(self, words: str, tone: Tone) -> None:
        """Say how the letter stands now."""
        if words != self._pill.text():
            self._pill.show_state(words, tone)

    def _pressed(self, look: Appearance, facts: RowFacts) -> PressedLine:
        pressed = PressedLine(look, f"{facts.title}. {facts.note}. {facts.pill}")
        pressed.setObjectName(facts.name)
        pressed.clicked.connect(self.opened)
        title = Label(look, facts.title, weight=MEDIUM, wrap=Wrap.DOTS)
        note = Label(look, facts.note, Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        texts = column(title, note, spacing=look.px(2))
        icon = RoundIcon(look, facts.icon, facts.icon_tone, size=_ICON)
        side = look.px(4)
        line = row(icon, look.px(14), margins=(side, look.px(10), side, look.px(10)))
        line.setAlignment(icon, _MIDDLE)
        line.addLayout(texts, _WORDS_FIRST)
        line.addStretch(1)
        pressed.setLayout(line)
        for label in (title, note):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return pressed

    def _buttons(
        self, look: Appearance, name: str, buttons: Sequence[RowButton]
    ) -> Sequence[Button]:
        made = []
        for wanted in buttons:
            button = Button(look, wanted.words, wanted.kind, icon=wanted.icon, small=True)
            button.setObjectName(f"{name}-{wanted.act}")
            button.clicked.connect(partial(self._on_pressed, wanted.act))
            made.append(button)
        return made

    def _more(self, look: Appearance, facts: RowFacts) -> IconButton:
        more = IconButton(look, "ellipsis", self.tr("More for {title}").format(title=facts.title))
        more.setObjectName(f"{facts.name}-more")
        more.clicked.connect(partial(self._on_more, more))
        return more

    def _on_pressed(self, act: str, *_: object) -> None:
        self.wanted.emit(act)

    def _on_more(self, button: QWidget, *_: object) -> None:
        self.more_wanted.emit(button)
