"""The card on top of a visit: from thought to noted with typing and Enter."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QStackedLayout, QWidget

from consultant_app.domain.capture import CaptureLine, EntryKind, kind_of
from consultant_app.domain.parts import Part
from consultant_app.domain.proposals import More
from consultant_app.domain.text_caps import most_letters
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.visit.capture_facts import CaptureFacts
from ui.pages.visit.capture_second import SecondLine
from ui.pages.visit.kinds import COMMANDS, LOOKS, examples, kind_text
from ui.pages.visit.photos.picture_files import holds_picture
from ui.shortcuts import shown_key
from ui.widgets.boxes import column, holder, row
from ui.widgets.capture_edit import CaptureEdit
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.flow import Flow
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap

_PAUSE_MS = 250
ReadLine = Callable[[str, EntryKind | None], CaptureLine]


class CaptureCard(Card):
    """Kind, line 1, line 2, and what the line was understood as.

    `save_wanted` comes from Enter on either line; `typed` from every change of what is not saved
    yet; `sentence_wanted` after a pause, with the note to propose a plain sentence for.
    """

    save_wanted = Signal()
    typed = Signal()
    sentence_wanted = Signal(str)
    answers_moved = Signal(int)
    list_wanted = Signal()
    reader_wanted = Signal(QWidget)
    answers_wanted = Signal(QWidget)
    answers_nothing = Signal()
    speaker_wanted = Signal(QWidget)
    picture_pasted = Signal()

    def __init__(
        self,
        look: Appearance,
        read: ReadLine,
        today: Callable[[], date],
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Begin empty; READ tells what a line means, TODAY which day it is."""
        super().__init__(look, spacing=look.px(11), margins=(18, 16, 18, 14), parent=parent)
        self._look = look
        self._read = read
        self._chosen: EntryKind | None = None
        self._mark = EntryKind.WORK
        self._says_examples = False
        self._kinds = QButtonGroup(self)
        self._chips: dict[EntryKind, Chip] = {}
        self._make_line()
        self._second = SecondLine(look)
        self._facts = CaptureFacts(look, today)
        self._build()
        self._connect()
        self._show_kind()

    @property
    def kind(self) -> EntryKind:
        """What the line will become: by its mark, or as chosen since."""
        return self._chosen or self._mark

    @property
    def chosen(self) -> EntryKind | None:
        """The kind chosen by hand for this line, if any."""
        return self._chosen

    @property
    def text(self) -> str:
        """Line 1 as typed."""
        return self._line.text()

    @property
    def reading(self) -> CaptureLine:
        """Line 1 as understood."""
        return self._read(self._line.text(), self.kind)

    @property
    def own_words(self) -> str | None:
        """Line 2 where it was accepted or typed; None while it is only proposed or empty."""
        return self._second.own_words if self.kind is EntryKind.WORK else None

    @property
    def line(self) -> QWidget:
        """Line 1, to come down from and to come back to."""
        return self._line

    def choose(self, kind: EntryKind, *_: object) -> None:
        """Make the line one of KIND, whatever its first characters are."""
        self._chosen = kind
        self._show_kind()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ask_for_sentence()
        self.typed.emit()

    def begin(self, text: str = "", *, kind: EntryKind | None = None, own_words: str = "") -> None:
        """Start a line: an empty one, or one that was kept."""
        with QSignalBlocker(self._line):
            self._line.fill(text)
        self._line.end(False)
        self._mark = kind_of(text)
        self._chosen = kind
        self._second.put(own_words)
        self._pause.stop()
        self._show_kind()
        if text and not own_words:
            self._ask_for_sentence()

    def focus_line(self) -> None:
        """Go on typing in line 1."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def propose(
        self, sentence: str, *, for_note: str, source: str = "", more: More | None = None
    ) -> None:
        """Show SENTENCE, its SOURCE and what comes with it (MORE) as a proposal, unless the line
        says something else now.
        """
        if self.kind is EntryKind.WORK and self.reading.text == for_note:
            self._second.propose(sentence, source, more or More())
            self._second.ask_for_own_words(on=bool(for_note) and not sentence)

    def show_examples(self, *, on: bool) -> None:
        """Show how lines may look, until the first key."""
        self._says_examples = on
        self._show_lower()

    def show_reader(self, name: str) -> None:
        """Say whom line 2 is for; empty when nobody is chosen."""
        self._second.show_reader(name)

    def show_answers(self, words: str, *, choice: bool) -> None:
        """Say which request the line answers; CHOICE tells that there is any to choose."""
        self._facts.show_answers(words, choice=choice)
        self._facts.show_line(self.reading)

    def show_speaker(self, name: str) -> None:
        """Say who is taken to have said it, or to be promised, if the line names nobody."""
        self._facts.show_speaker(name)
        self._facts.show_line(self.reading)

    def show_client(self, *, next_visit: date | None, currency: str) -> None:
        """Take over what promises and parts are told with."""
        self._facts.show_next_visit(next_visit, currency)

    def _make_line(self) -> None:
        words = self.tr("What did they say, or what did you do?")
        self._line = _Line(self._look, words, placeholder=words)
        self._line.setObjectName("capture-line")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    def _build(self) -> None:
        self._chips = {kind: self._kind_chip(kind) for kind in LOOKS}
        self.body.addWidget(Flow(*self._chips.values(), gap=self._look.px(6)))
        self.body.addWidget(self._line)
        lower = QWidget(self)
        self._lower = QStackedLayout(lower)
        rows = column(self._second, self._facts, spacing=self._look.px(11))
        self._lower.addWidget(holder(rows))
        self._lower.addWidget(_Examples(self._look))
        self.body.addWidget(lower)
        QWidget.setTabOrder(self._line, self._second.sentence)

    def _kind_chip(self, kind: EntryKind) -> Chip:
        keys = shown_key(COMMANDS[kind])
        icon = LOOKS[kind].icon
        chip = Chip(self._look, kind_text(kind), icon=icon, keys=keys, checkable=True)
        chip.setObjectName(f"kind-{kind.value}")
        chip.clicked.connect(partial(self.choose, kind))
        self._kinds.addButton(chip)
        return chip

    def _connect(self) -> None:
        self._line.textChanged.connect(self._on_text_changed)
        self._line.entered.connect(self._on_entered)
        self._line.answers_moved.connect(self.answers_moved)
        self._line.list_wanted.connect(self.list_wanted)
        self._line.accept_wanted.connect(self._second.accept)
        self._line.picture_pasted.connect(self.picture_pasted)
        self._second.entered.connect(self._on_entered)
        self._second.edited.connect(self.typed)
        self._second.left_upwards.connect(self.focus_line)
        self._second.reader_wanted.connect(self.reader_wanted)
        self._facts.answers_wanted.connect(self.answers_wanted)
        self._facts.answers_nothing.connect(self.answers_nothing)
        self._facts.speaker_wanted.connect(self.speaker_wanted)
        self._pause.timeout.connect(self._ask_for_sentence)

    def _on_text_changed(self, text: str) -> None:
        mark = kind_of(text)
        if mark is not self._mark:
            # The last thing said wins: a new mark after a chosen kind, or the other way round.
            self._mark, self._chosen = mark, None
        self._show_kind()
        self._pause.start()
        self.typed.emit()

    def _on_entered(self) -> None:
        if self.kind is EntryKind.PART and len(self.reading.text) > most_letters(Part, "name"):
            self._line.tell_most(most_letters(Part, "name"))
        elif self.reading.text:
            self.save_wanted.emit()
        elif self._line.text().strip():
            self._second.ask(self.kind)

    def _ask_for_sentence(self) -> None:
        if self.kind is EntryKind.WORK:
            self.sentence_wanted.emit(self.reading.text)

    def _show_kind(self) -> None:
        kind = self.kind
        if not self._chips[kind].isChecked():
            self._chips[kind].setChecked(True)
        self._second.show_kind(kind)
        self._facts.show_line(self.reading)
        self._show_lower()

    def _show_lower(self) -> None:
        empty = not self._line.text() and self._chosen is None
        self._lower.setCurrentIndex(1 if self._says_examples and empty else 0)


class _Line(CaptureEdit):
    """Line 1, which also accepts the sentence below it, and takes pictures."""

    accept_wanted = Signal()
    picture_pasted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Enter accepts the proposal; pasting a picture makes it a photo."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.accept_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and _clipboard_has_picture():
            self.picture_pasted.emit()
        else:
            super().keyPressEvent(event)


class _Examples(QWidget):
    """Three lines as one would type them, grey."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = column(None, spacing=look.px(7), margins=(2, 0, 0, 0))
        for kind, text in examples():
            icon = Icon(look, LOOKS[kind].icon, size=16, ink=Ink.TEXT3)
            words = Label(look, text, Role.SMALL, ink=Ink.TEXT3, wrap=Wrap.DOTS)
            lines.addLayout(row(icon, look.px(9), words, align=Qt.AlignmentFlag.AlignVCenter))
        lines.addStretch(1)
        self.setLayout(lines)


def _clipboard_has_picture() -> bool:
    return holds_picture(QGuiApplication.clipboard().mimeData())
