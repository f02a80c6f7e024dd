"""Line 2: the plain sentence for the reader; for other kinds a line of help in its place."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStackedLayout, QWidget

from consultant_app.domain.capture import EntryKind
from consultant_app.domain.proposals import More
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.pages.visit.kinds import kind_help, kind_question
from ui.pages.visit.more_texts import more_text
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, holder, row
from ui.widgets.capture_edit import ProposedLine
from ui.widgets.icon import Icon, paint_icon
from ui.widgets.labels import Label, Wrap, set_tip

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_NO_MORE = More()


class SecondLine(QWidget):
    """For work the sentence and its reader; for the other kinds what to know about them."""

    entered = Signal()
    edited = Signal()
    left_upwards = Signal()
    reader_wanted = Signal(QWidget)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin without a sentence."""
        super().__init__(parent)
        self._taken_out = False
        self._reader = ReaderButton(look)
        self._reader.setObjectName("reader")
        self._reader.clicked.connect(self._on_reader_pressed)
        self._sentence = _Sentence(look, self.tr("In plain words"))
        self._sentence.setObjectName("plain-words")
        self._sentence.entered.connect(self._on_entered)
        self._sentence.accepted.connect(self.edited)
        self._sentence.accepted.connect(self._show_source)
        self._sentence.textEdited.connect(self._on_edited)
        self._sentence.left_upwards.connect(self.left_upwards)
        self._source = Label(look, "", Role.MICRO, ink=Ink.TEXT2)
        self._source.setObjectName("own-wording")
        self._source.hide()
        self._help_icon = Icon(look, "lightbulb", size=16, ink=Ink.TEXT3)
        self._help = Label(look, "", Role.SMALL, wrap=Wrap.DOTS)
        said = row(self._sentence, self._source, spacing=look.px(8))
        line = row(self._reader, look.px(9), said)
        said.setAlignment(self._source, _MIDDLE)
        line.setAlignment(self._reader, _MIDDLE)
        self._more = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._more.setObjectName("taken-along")
        self._more.hide()
        words = holder(column(line, self._more, spacing=look.px(4)))
        help_line = holder(
            row(self._help_icon, look.px(8), self._help, margins=(1, 0, 0, 0), align=_MIDDLE)
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(words)
        self._stack.addWidget(help_line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        QWidget.setTabOrder(self._sentence, self._reader)
        self.show_reader("")

    @property
    def sentence(self) -> QWidget:
        """The line itself, where Tab leads from line 1."""
        return self._sentence

    @property
    def own_words(self) -> str | None:
        """The sentence that was accepted or typed, empty where it was taken out by hand.

        None means: nobody said anything about it, whatever is proposed.
        """
        text = self._sentence.text().strip()
        if text:
            return None if self._sentence.is_proposal else text
        return "" if self._taken_out else None

    def put(self, text: str) -> None:
        """Show TEXT as one's own, or nothing."""
        self._taken_out = False
        self._sentence.setPlaceholderText("")
        self._sentence.put(text)
        self._show_source()

    def propose(self, text: str, source: str = "", more: More = _NO_MORE) -> None:
        """Show TEXT as a proposal, unless something of one's own stands there.

        SOURCE says whose wording it is, where that is not the program's; MORE what is accepted
        with it, and what of the note it does not say.
        """
        self._taken_out = self._taken_out and not text
        self._sentence.propose(text)
        self._source.setText(source)
        self._more.setText(more_text(more) if text else "")
        self._show_source()

    def ask_for_own_words(self, *, on: bool) -> None:
        """Say in the empty line that no sentence is known for the note, or say nothing."""
        words = self.tr("No words are known for this yet: a sentence of your own helps them.")
        self._sentence.setPlaceholderText(words if on else "")

    def accept(self) -> None:
        """Take the proposal over."""
        self._sentence.accept()

    def show_kind(self, kind: EntryKind) -> None:
        """Show the sentence for work, and help for everything else."""
        is_work = kind is EntryKind.WORK
        self._help.setText(kind_help(kind))
        self._stack.setCurrentIndex(0 if is_work else 1)

    def ask(self, kind: EntryKind) -> None:
        """Ask for what a line of KIND must name, until the next key."""
        self._help.setText(kind_question(kind))
        self._stack.setCurrentIndex(1)
        announce(self, self._help.text(), urgent=True)

    def show_reader(self, name: str) -> None:
        """Say whom the page is for."""
        words = self.tr("For {name}").format(name=name) if name else self.tr("In plain words")
        self._reader.show_words(words)
        self._sentence.setAccessibleName(words)

    def _show_source(self) -> None:
        """Name the source, and what comes along, while the sentence stands here as a proposal."""
        source = self._source.text() if self._sentence.is_proposal else ""
        self._source.setVisible(bool(source))
        self._more.setVisible(self._sentence.is_proposal and bool(self._more.text()))
        set_tip(self._sentence, source)
        told = " ".join(t for t in (source, self._more.text()) if t)
        if told and self._sentence.is_proposal:
            self._sentence.setAccessibleDescription(told)

    def _on_reader_pressed(self) -> None:
        self.reader_wanted.emit(self._reader)

    def _on_entered(self, _text: str) -> None:
        self.entered.emit()

    def _on_edited(self, text: str) -> None:
        self._taken_out = not text.strip()
        self.edited.emit()


class _Sentence(ProposedLine):
    """Line 2; Esc goes back to line 1."""

    left_upwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left_upwards.emit()
            return
        super().keyPressEvent(event)


class ReaderButton(QAbstractButton):
    """Whom the page is for; pressing it lets one choose somebody else."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_tip(self, self.tr("Choose who the page is for"))

    def show_words(self, words: str) -> None:
        """Show WORDS, such as "For Mrs Rowe"."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon and words, on one line; a long name ends in dots."""
        metrics = self._metrics()
        words = min(metrics.horizontalAdvance(self.text()) + 1, self._look.px(170))
        return QSize(self._look.px(23) + words, max(self._look.px(30), metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """The icon and a few letters."""
        return QSize(self._look.px(70), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon and words."""
        painter = QPainter(self)
        tokens = self._look.tokens
        colour = tokens.text if self.underMouse() else tokens.text2
        side = self._look.px(16)
        box = QRect(0, 0, side, self.height())
        paint_icon(painter, box, self._look, "user-round", colour=colour, size=16)
        painter.setFont(self._look.font(Role.SMALL, weight=SEMIBOLD))
        painter.setPen(QColor(colour))
        room = QRect(self._look.px(23), 0, self.width() - self._look.px(23), self.height())
        shown = self._metrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(_MIDDLE), shown)
        painter.end()

    def _metrics(self) -> QFontMetrics:
        return self._look.metrics(Role.SMALL, weight=SEMIBOLD)
