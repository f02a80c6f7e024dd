"""What the customer has before them while signing: the short version, the paper, and their name.

Every word of it is in the language of the page and comes in from outside.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from consultant_app.domain.clients import Contact
from consultant_app.domain.seen_by import Signing, SigningWords
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import MEDIUM, SEMIBOLD, Role
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card, Ground
from ui.widgets.check_box import CheckBox
from ui.widgets.fields import LineField
from ui.widgets.labels import Heading, Label, Wrap
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.signature_pad import SignaturePad

_MOST_OF_NAME = 120
_LEAST_OF_STORY = 96


@dataclass(frozen=True, slots=True, kw_only=True)
class ToSign:
    """What is signed: the headline and the short version, and the sign-off as it is prepared.

    `say` returns the sentence that the page will hold; `people` are those of the client.
    """

    words: SigningWords
    headline: str
    short: tuple[tuple[str, str], ...]
    signing: Signing
    say: Callable[[Signing], str]
    people: tuple[Contact, ...] = field(default_factory=tuple)


class SignatureSheet(QWidget):
    """`signed` carries a `Signing` with the drawn line, or without one where a name confirms."""

    signed = Signal(object)
    none_wanted = Signal()

    def __init__(self, look: Appearance, to_sign: ToSign, parent: QWidget | None = None) -> None:
        """Show TO_SIGN with clean paper."""
        super().__init__(parent)
        self.setObjectName("signature-sheet")
        self._look = look
        self._to_sign = to_sign
        words = to_sign.words
        self.pad = SignaturePad(
            look, name=words.pad, hint=words.hint, empty=words.empty, drawn=words.drawn
        )
        self.pad.setObjectName("signature-pad")
        self._sentence = Label(look, "", Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._sentence.setObjectName("sentence-to-come")
        self._trouble = Label(look, "", Role.SMALL, ink=Ink.ROSE, wrap=Wrap.WORDS)
        self._trouble.setObjectName("signature-trouble")
        self._trouble.hide()
        self._name = LineField(look, words.name, most=_MOST_OF_NAME)
        self._name.setObjectName("signature-name")
        self._name.fill(to_sign.signing.name)
        self._by_name = CheckBox(look, words.by_name)
        self._by_name.setObjectName("signature-by-name")
        self._clear = self._button(words.clear, Kind.QUIET, "signature-clear", icon="rotate-ccw")
        self._none = self._button(words.none, Kind.GHOST, "signature-none")
        self._use = self._button(words.use, Kind.PRIMARY, "signature-use", icon="check")
        self.setLayout(self._body())
        self._connect()
        self._show_state()

    def focus_first(self) -> None:
        """Stand on the name: the paper itself takes no keys."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_trouble(self, words: str) -> None:
        """Say WORDS above the buttons, to who listens too; what is drawn stays."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        if words:
            announce(self._trouble, words, urgent=True)

    def _connect(self) -> None:
        self.pad.changed.connect(self._show_state)
        self._name.textChanged.connect(self._show_state)
        self._by_name.toggled.connect(self._show_state)
        self._clear.clicked.connect(self.pad.clear)
        self._none.clicked.connect(self.none_wanted)
        self._use.clicked.connect(self._on_use)
        self._name.returnPressed.connect(self._on_use)

    def _body(self) -> QVBoxLayout:
        look, words = self._look, self._to_sign.words
        thanks = Heading(look, words.thanks, Role.TITLE, wrap=Wrap.WORDS)
        meaning = Label(look, words.meaning, Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        meaning.setObjectName("signature-meaning")
        label = Label(look, words.name, weight=SEMIBOLD, ink=Ink.TEXT)
        label.setBuddy(self._name)
        middle = Qt.AlignmentFlag.AlignVCenter
        who = row(label, look.px(10), self._name, look.px(24), self._by_name, align=middle)
        buttons = row(self._clear, None, self._none, self._use, spacing=look.px(8), align=middle)
        edge = look.px(24)
        body = column(
            thanks,
            meaning,
            self._story(),
            self.pad,
            self._sentence,
            who,
            self._trouble,
            buttons,
            spacing=look.px(10),
            margins=(edge, look.px(20), edge, look.px(20)),
        )
        body.setStretchFactor(self.pad, 1)
        return body

    def _story(self) -> QWidget:
        """Return the short version; it scrolls where the screen is low, the paper does not."""
        look, to_sign = self._look, self._to_sign
        names = [Label(look, name, Role.SMALL, weight=SEMIBOLD) for name, _ in to_sign.short]
        across = max((name.sizeHint().width() for name in names), default=0)
        rows = column(spacing=look.px(4))
        for name, (_, text) in zip(names, to_sign.short, strict=True):
            name.setFixedWidth(across)
            told = Label(look, text, Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
            told.setTextFormat(Qt.TextFormat.PlainText)
            line = row(name, told, None, spacing=look.px(12))
            line.setAlignment(name, Qt.AlignmentFlag.AlignTop)
            rows.addLayout(line)
        headline = Label(
            look, to_sign.headline, Role.BODY, weight=MEDIUM, ink=Ink.TEXT, wrap=Wrap.WORDS
        )
        if not to_sign.headline:
            headline.hide()
        card = Card(
            look, headline, holder(rows), ground=Ground.SUNKEN, spacing=6, margins=(14, 10, 14, 10)
        )
        card.setObjectName("signature-story")
        story = _Story(column(card, None), name=to_sign.words.page)
        story.setMinimumHeight(look.px(_LEAST_OF_STORY))
        if not (to_sign.headline or to_sign.short):
            story.hide()
        return story

    def _button(self, words: str, kind: Kind, name: str, *, icon: str = "") -> Button:
        button = Button(self._look, words, kind, icon=icon)
        button.setObjectName(name)
        return button

    def _show_state(self) -> None:
        self.tell_trouble("")
        self._clear.setVisible(not self.pad.is_empty)
        self._sentence.setText(self._to_sign.say(self._signing(drawn=b"x")))
        self._sentence.setVisible(bool(self._written_name()))

    def _written_name(self) -> str:
        return " ".join(self._name.text().split())

    def _signing(self, *, drawn: bytes) -> Signing:
        """Return the sign-off as it stands; of the drawn line only whether it counts is asked."""
        name = self._written_name()
        person = next((p.id for p in self._to_sign.people if p.name == name), None)
        counts = not self.pad.is_empty
        return replace(
            self._to_sign.signing, name=name, contact_id=person, picture=drawn if counts else b""
        )

    def _on_use(self) -> None:
        words = self._to_sign.words
        if not self._written_name():
            self.tell_trouble(words.no_name)
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.pad.is_empty and not self._by_name.isChecked():
            self.tell_trouble(words.no_line)
        else:
            self.signed.emit(self._signing(drawn=self.pad.picture()))


class _Story(ScrollPage):
    """As high as what it tells, and lower where the paper below needs the room."""

    def __init__(self, layout: QVBoxLayout, *, name: str) -> None:
        super().__init__(layout, name=name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """As high as it needs in the width it has."""
        page = self.widget()
        if page is None:
            return super().sizeHint()
        width = self.viewport().width()
        high = page.heightForWidth(width) if page.hasHeightForWidth() else page.sizeHint().height()
        return QSize(page.sizeHint().width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap otherwise in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
