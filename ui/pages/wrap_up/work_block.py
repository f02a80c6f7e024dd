"""One piece of work on the first step: its plain sentence, and why it matters."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.missing import Place
from consultant_app.domain.text_state import TextState
from consultant_app.domain.work import WorkItem
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.pages.wrap_up.fold import Fold
from ui.pages.wrap_up.needs_words import NeedsWords
from ui.pages.wrap_up.offered_lines import OfferedChoices
from ui.pages.wrap_up.paragraph import Paragraph
from ui.pages.wrap_up.word_fields import WordFields
from ui.reading_order import FIRST_STOP
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap, set_tip

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class WorkBlock(QWidget):
    """The sentence for the customer, above it the note that stays private."""

    only_for_me = Signal(object)

    def __init__(
        self, fields: WordFields, work: WorkItem, *, parent: QWidget | None = None
    ) -> None:
        """Show WORK."""
        super().__init__(parent)
        self.work = work
        self._look = look = fields.look
        self.public = fields.paragraph(
            Place(table="work", id=work.id, field="public"),
            self.tr("In plain words: {note}").format(note=work.note),
            placeholder=self.tr("What it did for them, in a sentence or two."),
        )
        self._why, self._notice = self._more_fields(fields)
        self._source_of = fields.source_of
        self._source = Label(look, "", Role.MICRO, ink=Ink.TEXT2)
        self._source.setObjectName(f"work-{work.id}-own-wording")
        self._needs = NeedsWords(look)
        self._choices = OfferedChoices(look, self.public, f"offered-work-{work.id}")
        self.public.edited.connect(self._on_taken)
        self.public.accepted.connect(self._on_taken)
        self._body = column(
            self._head(),
            look.px(5),
            self.public,
            self._choices,
            look.px(2),
            self._more(),
        )
        self.setLayout(self._body)
        # A space typed blindly on the button above would take the note off the page.
        self.setProperty(FIRST_STOP, self.public)
        self.fill(work)

    def fill(self, work: WorkItem, *, words: bool = True) -> None:
        """Show WORK as it is now; without WORDS the fields stay as they stand."""
        self.work = work
        self._needs.setVisible(not work.public.strip())
        if work.public.strip():
            self._choices.fill(())
        self.public.ask_for_words(on=True)
        if not words:
            return
        proposed = work.state is TextState.PROPOSED and bool(work.public.strip())
        self.public.fill(work.public, proposal=proposed)
        self._show_source(self._source_of(work) if proposed else "")
        self._why.fill(work.why)
        self._notice.fill(work.notice)

    def offer(self, sentences: Sequence[str]) -> None:
        """Offer SENTENCES to choose from while there are no words."""
        self._choices.fill(() if self.public.text.strip() else sentences)

    def _show_source(self, source: str) -> None:
        self._source.setText(source)
        self._source.setVisible(bool(source))

    def _head(self) -> QWidget:
        look = self._look
        lock = Icon(look, "lock", size=16, ink=Ink.TEXT3)
        set_tip(lock, self.tr("Your note. It stays private."))
        note = Label(look, self.work.note, Role.MICRO, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        note.setAccessibleName(self.tr("Your note: {note}").format(note=self.work.note))
        only = Button(look, self.tr("Only for me"), Kind.QUIET, small=True)
        only.setObjectName(f"work-{self.work.id}-only-for-me")
        only.setAccessibleName(
            self.tr("Only for me, not for the page: {note}").format(note=self.work.note)
        )
        only.clicked.connect(self._on_only_for_me)
        head = QWidget()
        marks = row(self._source, self._needs, align=_MIDDLE)
        line = row(lock, look.px(7), note, None, marks, look.px(6), only, align=_MIDDLE)
        head.setLayout(line)
        return head

    def _more_fields(self, fields: WordFields) -> tuple[Paragraph, Paragraph]:
        why = fields.paragraph(
            Place(table="work", id=self.work.id, field="why"),
            self.tr("Why it matters"),
            placeholder=self.tr("What it spares them, or keeps safe."),
        )
        notice = fields.paragraph(
            Place(table="work", id=self.work.id, field="notice"),
            self.tr("What they may notice"),
            placeholder=self.tr("What looks or works differently now. That is normal."),
        )
        return why, notice

    def _more(self) -> Fold:
        look = self._look
        fold = Fold(
            look,
            self.tr("Why it matters, and what they may notice"),
            Label(look, self.tr("Why it matters"), Role.SMALL, weight=SEMIBOLD, ink=Ink.TEXT),
            self._why,
            Label(look, self.tr("What they may notice"), Role.SMALL, weight=SEMIBOLD, ink=Ink.TEXT),
            self._notice,
            unfolded=bool(self.work.why.strip() or self.work.notice.strip()),
            spacing=5,
        )
        fold.line.setObjectName(f"work-{self.work.id}-more")
        return fold

    def _on_taken(self, _text: str) -> None:
        """It is no proposal any more, whoever worded it."""
        self._show_source("")

    def _on_only_for_me(self) -> None:
        self.only_for_me.emit(self.work)
